import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/article/article.ts';
import type { LanguageCode } from '../../../src/language/types.ts';

/** `kind | text | speakers | mention | cue` of each quotation. */
function quotationsOf(body: string, language: LanguageCode = 'id'): string[] {
  const { quotations } = createArticle({ id: 'test', body, language, source: {} });
  const slice = (span: { start: number; end: number } | null) =>
    span === null ? '–' : body.slice(span.start, span.end);
  return quotations.map((quotation) =>
    [
      quotation.kind,
      slice(quotation),
      quotation.speakers.map(({ name }) => name).join(' + ') || '–',
      slice(quotation.speakerMention),
      slice(quotation.cue),
    ].join(' | '),
  );
}

describe('findQuotations: the meeting article', () => {
  const file = readFileSync(new URL('../../../data/articles/irak-iran-teheran.md', import.meta.url), 'utf8');
  const body = file.slice(file.indexOf('\n---\n') + 5);

  it('given the article, then finds its nine quotations and nothing else', () => {
    expect(quotationsOf(body)).toEqual([
      'indirect | Irak tidak akan pernah membiarkan tanahnya digunakan untuk tindakan yang mengancam kedaulatan atau keamanan nasional Iran | Qasim al-Araji | Al-Araji | menegaskan',
      'indirect | pemerintah Irak berkomitmen penuh untuk memastikan perjanjian tersebut dijalankan dengan baik dan konsisten | Qasim al-Araji | Dia | menekankan',
      'direct | "Solidaritas dan kohesi nasional yang ditunjukkan rakyat Iran dalam menghadapi agresi asing sangat menginspirasi," | Qasim al-Araji | al-Araji | kata',
      'indirect | Irak akan selalu mendukung Iran dalam melawan ancaman apapun yang berpotensi merusak kedaulatan dan stabilitas negara tersebut | Qasim al-Araji | al-Araji | menegaskan',
      'direct | "Kami tidak akan pernah membiarkan ancaman terhadap Iran datang dari wilayah kami," | Qasim al-Araji | tambahnya | tambahnya',
      'indirect | kerjasama antara kedua negara semakin berkembang di berbagai sektor, terutama dalam bidang keamanan | Abbas Araqchi | Menurutnya | Menurutnya',
      'direct | "Konsultasi berkelanjutan antara pejabat kedua negara sangat penting untuk memperkuat kerjasama, khususnya dalam urusan keamanan perbatasan," | Abbas Araqchi | Araqchi | ujar',
      'indirect | masyarakat internasional memiliki tanggung jawab untuk mencegah genosida dan kejahatan yang terjadi di Gaza, serta memastikan pengiriman bantuan kemanusiaan yang sangat dibutuhkan oleh rakyat Palestina | Qasim al-Araji + Abbas Araqchi | Al-Araji dan Araqchi | menekankan',
      'direct | "Serangan terus-menerus terhadap Gaza harus dihentikan, dan kami mendesak masyarakat internasional untuk bertindak segera guna mencegah lebih banyak korban jiwa di sana," | Abbas Araqchi | Araqchi | tegas',
    ]);
  });
});

describe('findQuotations: Indonesian', () => {
  const intro = 'Bupati Wira Sentosa tiba di pasar. ';

  it.each([
    [
      'a passive cue with its agent',
      `${intro}“Pasar segera dibuka kembali,” demikian disampaikan Wira.`,
      'direct | “Pasar segera dibuka kembali,” | Wira Sentosa | Wira | disampaikan',
    ],
    [
      'a comma after the verb',
      `${intro}Wira mengatakan, pasar segera dibuka.`,
      'indirect | pasar segera dibuka | Wira Sentosa | Wira | mengatakan',
    ],
    [
      'reported speech before the cue',
      `${intro}Pasar segera dibuka, kata Wira.`,
      'indirect | Pasar segera dibuka | Wira Sentosa | Wira | kata',
    ],
    [
      'menurut in the middle',
      `${intro}Pasar itu, menurut Wira, segera dibuka kembali.`,
      'indirect | segera dibuka kembali | Wira Sentosa | Wira | menurut',
    ],
    [
      'a quoted part within reported speech',
      `${intro}Wira mengatakan bahwa pasar itu “jantung kota” bagi warga.`,
      'mixed | pasar itu “jantung kota” bagi warga | Wira Sentosa | Wira | mengatakan',
    ],
    [
      'several sentences in one quotation',
      `${intro}“Kami bekerja. Kami menunggu. Kami siap,” kata Wira.`,
      'direct | “Kami bekerja. Kami menunggu. Kami siap,” | Wira Sentosa | Wira | kata',
    ],
    [
      'the same mark on both sides',
      `${intro}”Kami siap bekerja,” kata Wira.`,
      'direct | ”Kami siap bekerja,” | Wira Sentosa | Wira | kata',
    ],
    [
      'a question',
      `${intro}“Siapa yang datang?” tanya Wira.`,
      'direct | “Siapa yang datang?” | Wira Sentosa | Wira | tanya',
    ],
    [
      'a role without a name',
      '“Kapal tiba pagi ini,” kata juru bicara kepolisian.',
      'direct | “Kapal tiba pagi ini,” | juru bicara kepolisian | juru bicara kepolisian | kata',
    ],
    [
      'a group',
      'Sejumlah nelayan mengatakan bahwa ombak terlalu tinggi.',
      'indirect | ombak terlalu tinggi | Sejumlah nelayan | Sejumlah nelayan | mengatakan',
    ],
    [
      'a role that one person of the article holds',
      `${intro}“Pasar ramai sekali,” kata Bupati.`,
      'direct | “Pasar ramai sekali,” | Wira Sentosa | Bupati | kata',
    ],
    [
      'nobody to point to',
      '“Kami siap bekerja hari ini,” katanya.',
      'direct | “Kami siap bekerja hari ini,” | – | katanya | katanya',
    ],
  ])('given %s, then finds clause, speaker and cue', (_, body, expected) => {
    expect(quotationsOf(body)).toEqual([expected]);
  });

  it('given a clitic, then the speaker is the last one who spoke, not the last one named', () => {
    const body = `${intro}Gubernur Tirta Laksana menyusul. Wira mengatakan, Tirta sudah setuju. “Besok kita mulai,” katanya.`;
    expect(quotationsOf(body)[1]).toBe('direct | “Besok kita mulai,” | Wira Sentosa | katanya | katanya');
  });

  it('given keduanya after two people, then both speak', () => {
    const body = `${intro}Gubernur Tirta Laksana menyambut Wira. Keduanya menegaskan bahwa pasar tetap buka.`;
    expect(quotationsOf(body)).toEqual([
      'indirect | pasar tetap buka | Tirta Laksana + Wira Sentosa | Keduanya | menegaskan',
    ]);
  });

  it.each([
    ['an agreement to act', `${intro}Wira sepakat untuk membuka pasar.`],
    ['a noun phrase after the verb', `${intro}Wira menyampaikan laporan mengenai pasar dan memuji ketahanan warga.`],
    ['a topic', `${intro}Wira membahas perkembangan pasar.`],
    ['a statement denied', `${intro}Wira belum mengatakan bahwa pasar dibuka.`],
    ['the narrator’s own sentence', 'Pernyataan ini menunjukkan bahwa pasar penting.'],
    ['a title', `${intro}Wira menonton film “Laut Biru” di balai kota.`],
    ['a scare quote', `${intro}Para “ahli” itu pulang.`],
  ])('given %s, then it is no quotation', (_, body) => {
    expect(quotationsOf(body)).toEqual([]);
  });

  it('given an unpaired mark, then only its paragraph’s direct speech is left alone', () => {
    const body = `“Kami siap, kata Wira. “Kami pulang,” kata Wira.\n\n“Kami datang lagi,” kata Wira.`;
    expect(quotationsOf(body)).toEqual(['direct | “Kami datang lagi,” | Wira | Wira | kata']);
  });

  it('given a span that the next paragraph takes up, then it is one quotation over both', () => {
    const body = `“Kami bekerja setiap hari.\n\n“Kami menunggu kabar,” kata Wira.`;
    expect(quotationsOf(body)).toEqual([
      'direct | “Kami bekerja setiap hari.\n\n“Kami menunggu kabar,” | Wira | Wira | kata',
    ]);
  });
});

describe('findQuotations: English', () => {
  const intro = 'Mayor Lena Moor came to the harbour. ';

  it.each([
    ['inversion', `${intro}“We are ready,” said Moor.`, 'direct | “We are ready,” | Lena Moor | Moor | said'],
    ['the verb last', `${intro}“We are ready,” Moor said.`, 'direct | “We are ready,” | Lena Moor | Moor | said'],
    ['the speaker first', `${intro}Moor said, “We are ready.”`, 'direct | “We are ready.” | Lena Moor | Moor | said'],
    [
      'a clause with that',
      `${intro}Moor said that the pier was safe.`,
      'indirect | the pier was safe | Lena Moor | Moor | said',
    ],
    ['a bare clause', `${intro}Moor said the pier was safe.`, 'indirect | the pier was safe | Lena Moor | Moor | said'],
    [
      'an addressee',
      `${intro}Moor told Reuters that the pier was safe.`,
      'indirect | the pier was safe | Lena Moor | Moor | told',
    ],
    [
      'a question, with the speaker in the next sentence by its capital',
      `${intro}“Who is there?” Moor asked.`,
      'direct | “Who is there?” | Lena Moor | Moor | asked',
    ],
    [
      'an apposition between name and verb',
      `${intro}“We are ready,” Omar Reed, a spokesman for Moor, said.`,
      'direct | “We are ready,” | Omar Reed | Omar Reed | said',
    ],
    [
      'an organisation',
      'The ministry said that two ships had sunk.',
      'indirect | two ships had sunk | The ministry | The ministry | said',
    ],
    [
      'two halves of one quotation',
      `${intro}“We are ready,” Moor said. “We leave at dawn.”`,
      'direct | “We are ready,” Moor said. “We leave at dawn.” | Lena Moor | Moor | said',
    ],
  ])('given %s, then finds span, speaker and cue', (_, body, expected) => {
    expect(quotationsOf(body, 'en')).toEqual([expected]);
  });

  it('given a participle, then its speaker is the subject of its clause', () => {
    expect(quotationsOf(`${intro}Moor left early, saying that the pier was safe.`, 'en')).toEqual([
      'indirect | the pier was safe | Lena Moor | Moor | saying',
    ]);
  });

  it('given a pronoun of another gender than the one in focus, then it points past them', () => {
    const body = `${intro}Captain Robert Reed said the sea was calm. “I will sail,” she said.`;
    expect(quotationsOf(body, 'en')[1]).toBe('direct | “I will sail,” | Lena Moor | she | said');
  });

  it('given nouns that look like verbs of speech, then finds nothing', () => {
    expect(quotationsOf('The Secretary of State spoke of her hopes. The report was late.', 'en')).toEqual([]);
  });
});

describe('findQuotations: confidence', () => {
  it('given a name, a clitic and nobody, then confidence falls from one to the next', () => {
    const body = 'Bupati Wira Sentosa tiba. “Kami siap bekerja,” kata Wira. “Besok kita mulai,” katanya.';
    const { quotations } = createArticle({ id: 'test', body, language: 'id', source: {} });
    const unknown = createArticle({ id: 'test', body: '“Kami siap,” katanya.', language: 'id', source: {} });
    const [named = 0, clitic = 0] = quotations.map(({ confidence }) => confidence);
    expect(named).toBeGreaterThan(clitic);
    expect(clitic).toBeGreaterThan(0.5);
    expect(unknown.quotations.map(({ confidence }) => confidence)).toEqual([0]);
  });
});
