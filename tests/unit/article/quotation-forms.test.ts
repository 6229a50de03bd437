import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/article/article.ts';
import type { LanguageCode } from '../../../src/language/types.ts';

/** `kind | text | speakers` of each quotation. */
function spokenIn(body: string, language: LanguageCode): string[] {
  const { quotations } = createArticle({ id: 'test', body, language, source: {} });
  return quotations.map(({ kind, start, end, speakers }) =>
    [kind, body.slice(start, end), speakers.map(({ name }) => name).join(' + ') || '–'].join(' | '),
  );
}

describe('findQuotations: forms of Indonesian', () => {
  it.each([
    [
      'an agent with an office after a passive that opens the sentence',
      'Dijelaskan Team Leader Suryanto Wulan, jembatan itu selesai bulan depan.',
      ['indirect | jembatan itu selesai bulan depan | Suryanto Wulan'],
    ],
    [
      'sebagaimana and a passive with oleh',
      'Sebagaimana dikatakan oleh Sari Wulan, pasar itu rusak parah.',
      ['indirect | pasar itu rusak parah | Sari Wulan'],
    ],
    [
      'an agent that a later clitic points to',
      'Hal itu disampaikan Kepala Dinas Pasar Sari Wulan di Melati. “Harga turun,” katanya.',
      ['direct | “Harga turun,” | Sari Wulan'],
    ],
    [
      'joint speakers with an office each',
      'Ketua Sari Wulan dan Sekretaris Budi Santoso menegaskan bahwa pasar tetap buka.',
      ['indirect | pasar tetap buka | Sari Wulan + Budi Santoso'],
    ],
    [
      'a source the words are taken over from, which does not speak',
      '“Kami tidak tahu apa-apa,” seperti dikutip dari Warta Kota.',
      ['direct | “Kami tidak tahu apa-apa,” | –'],
    ],
    [
      'the owner of a role, then the name in apposition',
      'Menurut salah satu murid Sari Wulan, Budi Santoso, kelas itu penuh.',
      ['indirect | kelas itu penuh | Budi Santoso'],
    ],
    [
      'a name alone between commas after its office',
      'Pimpinan Warung Melati, Budi Santoso, mengatakan, beras habis sejak pagi.',
      ['indirect | beras habis sejak pagi | Budi Santoso'],
    ],
    ['an infinitive, which tells of no statement', 'Sari Wulan datang untuk mengatakan bahwa pasar tutup.', []],
    [
      'parentheses that close the clause',
      'Sari Wulan mengatakan bahwa kapal datang dari tiga negara (Chile, Fiji, dan Kenya).',
      ['indirect | kapal datang dari tiga negara (Chile, Fiji, dan Kenya) | Sari Wulan'],
    ],
    [
      'a relative clause after menurut',
      'Menurut Sari Wulan, yang ditemui di pasar, harga beras turun.',
      ['indirect | harga beras turun | Sari Wulan'],
    ],
    [
      'a question with apakah',
      'Sari Wulan bertanya apakah pasar dibuka lagi.',
      ['indirect | apakah pasar dibuka lagi | Sari Wulan'],
    ],
    [
      'a question to somebody, with di mana',
      'Sari Wulan menanyakan kepada panitia di mana tenda disimpan.',
      ['indirect | di mana tenda disimpan | Sari Wulan'],
    ],
    [
      'a request with agar',
      'Sari Wulan meminta pedagang agar menunggu sampai Senin.',
      ['indirect | menunggu sampai Senin | Sari Wulan'],
    ],
    [
      'a reminder with supaya',
      'Sari Wulan mengingatkan supaya kunci dikembalikan sore itu.',
      ['indirect | kunci dikembalikan sore itu | Sari Wulan'],
    ],
    [
      'an answer with bahwa',
      'Sari Wulan menjawab bahwa tenda disimpan di gudang.',
      ['indirect | tenda disimpan di gudang | Sari Wulan'],
    ],
    ['a purpose, which tells of no request', 'Sari Wulan menyampaikan rencana itu agar pasar ramai.', []],
  ])('given %s, then finds what is said and by whom', (_, body, expected) => {
    expect(spokenIn(body, 'id')).toEqual(expected);
  });

  it('given somebody who only acts between a speaker and a clitic, then the clitic points to the speaker', () => {
    const body =
      'Camat Budi Santoso hadir. Bupati Sari Wulan mengatakan bahwa pasar dibuka lagi. Budi mengangguk. “Besok pagi,” katanya.';
    expect(spokenIn(body, 'id')[1]).toBe('direct | “Besok pagi,” | Sari Wulan');
  });

  it('given somebody new who acts after a speaker, then the clitic points to them', () => {
    const body =
      'Bupati Sari Wulan mengatakan bahwa pasar dibuka lagi. Camat Budi Santoso menyambut rencana itu. “Bagus sekali,” katanya.';
    expect(spokenIn(body, 'id')[1]).toBe('direct | “Bagus sekali,” | Budi Santoso');
  });

  it('given a short name of two people who were last named together, then the speaker is left open', () => {
    const body = 'Bupati Budi Santoso bertemu Camat Budi Hartono di pasar. “Kami siap,” kata Budi.';
    expect(spokenIn(body, 'id')).toEqual(['direct | “Kami siap,” | –']);
  });

  it('given a role whose office is one person’s exactly, then it is theirs and not a deputy’s', () => {
    const body = 'Wakil Bupati Budi Santoso dan Bupati Sari Wulan tiba. “Silakan duduk,” kata Bupati.';
    expect(spokenIn(body, 'id')).toEqual(['direct | “Silakan duduk,” | Sari Wulan']);
  });
});

describe('findQuotations: forms of English', () => {
  const intro = 'Mayor Lena Moor arrived. ';

  it.each([
    [
      'a colon without a cue',
      `${intro}Moor turned to the board: “We leave at dawn.”`,
      'direct | “We leave at dawn.” | Lena Moor',
    ],
    [
      'an author after a dash',
      '“We leave at dawn tomorrow.” — Omar Reed',
      'direct | “We leave at dawn tomorrow.” | Omar Reed',
    ],
    ['a verb of two words', `${intro}“We leave,” Moor went on.`, 'direct | “We leave,” | Lena Moor'],
    [
      'a noun phrase as subject of a participle',
      'A reporter was heard asking, “Who is there?”',
      'direct | “Who is there?” | A reporter',
    ],
    [
      'a share of those asked',
      'About half of voters said the pier was safe.',
      'indirect | the pier was safe | half of voters',
    ],
    [
      'a relative clause',
      'There was anger from shop owners who say the tax is unfair.',
      'indirect | the tax is unfair | shop owners',
    ],
    ['a question', `${intro}Moor asked whether the pier was safe.`, 'indirect | whether the pier was safe | Lena Moor'],
    ['an infinitive', `${intro}Moor vowed to rebuild the pier.`, 'indirect | to rebuild the pier | Lena Moor'],
    [
      'a noun of speech',
      `${intro}Lena Moor’s claim that the pier was safe was wrong.`,
      'indirect | the pier was safe was wrong | Lena Moor',
    ],
    ['a headline', 'Omar Reed: Pier is safe again', 'indirect | Pier is safe again | Omar Reed'],
    [
      'a subordinate clause',
      `${intro}While Moor said the pier was safe, the board waited.`,
      'indirect | the pier was safe | Lena Moor',
    ],
    [
      'a quoted fragment that goes on',
      `${intro}Moor called for more “light” for the pier in winter.`,
      'mixed | for more “light” for the pier in winter. | Lena Moor',
    ],
    [
      'a long apposition with a conjunction',
      'Omar Reed, the former governor and head of the port, told the board the pier was safe.',
      'indirect | the pier was safe | Omar Reed',
    ],
  ])('given %s, then finds what is said and by whom', (_, body, expected) => {
    expect(spokenIn(body, 'en')).toEqual([expected]);
  });

  it.each([
    ['the title of a broadcast', `${intro}Moor appeared on “Good Day Now” in March.`],
    ['a participle of circumstance', 'Omar Reed won the race, adding to his wins.'],
    ['a noun after an adjective', `${intro}She gave a one word answer on the pier.`],
    ['attributes in markup', '<tweet pic="" author="moor" time="144">Fog today</tweet>'],
  ])('given %s, then finds nothing', (_, body) => {
    expect(spokenIn(body, 'en')).toEqual([]);
  });

  it('given a stray straight mark, then the curly quotations of its paragraph still count', () => {
    expect(spokenIn(`${intro}"The sea rose. “We are ready,” Moor said.`, 'en')).toEqual([
      'direct | “We are ready,” | Lena Moor',
    ]);
  });

  it('given a couple with one surname, then the form of address tells them apart', () => {
    const body = 'Lena Moor met Robert Moor. “We won,” said Mrs. Moor. “Yes,” said Mr. Moor.';
    expect(spokenIn(body, 'en')).toEqual(['direct | “We won,” | Lena Moor', 'direct | “Yes,” | Robert Moor']);
  });

  it('given a verb with a subject nearer to the quotation, then that one takes it', () => {
    const body = 'After Mayor Lena Moor criticized the port, Omar Reed shot back, “We leave at dawn.”';
    expect(spokenIn(body, 'en')).toEqual(['direct | “We leave at dawn.” | Omar Reed']);
  });
});
