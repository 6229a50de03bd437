import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/article/structure/sentences.ts';
import { ABBREVIATIONS } from '../../../src/language/tables/abbreviations.ts';
import type { LanguageCode } from '../../../src/language/types.ts';
import { paragraphsIn } from '../../support/paragraphs.ts';

function split(body: string, language: LanguageCode): string[] {
  return splitSentences(body, paragraphsIn(body), language).map(({ start, end }) => body.slice(start, end));
}

/** `|` stands where a sentence ends. */
function expectSplit(marked: string, language: LanguageCode): void {
  const wanted = marked.split('|').map((sentence) => sentence.trim());
  expect(split(marked.replaceAll('|', ''), language)).toEqual(wanted);
}

describe('Indonesian sentences', () => {
  it.each([
    ['dates and times', 'Rapat digelar Senin (21/10/2025) pukul 10.30 WIB. | Warga datang.'],
    ['amounts', 'Dana Rp 1.500.000 dan Rp. 2.000.000 cair. | Sisanya Rp3,5 miliar. | Warga lega.'],
    ['titles', 'Ia bertemu Prof. Laksmi, dr. Ratna, dan KH. Zainal. | Mereka berunding.'],
    ['initials', 'Buku J. K. Harun dibaca A. M. Wijaya. | Ia kagum.'],
    ['degrees after names', 'Hakimnya Panji Utomo, S.H., M.H. di ruang itu. | Jaksa datang.'],
    ['degrees at the end', 'Hakimnya Panji Utomo, S.H., M.H. | Dia memimpin sidang.'],
    ['street numbers', 'Kantornya di Jl. Melati No. 12. | Pintunya biru.'],
    ['web addresses', 'Daftar di kabarpagi.co.id/daftar?x=1. | Gratis.'],
    ['an e-mail address', 'Kirim ke warga.desa@kabarpagi.id. | Surat dibalas.'],
    ['lists of things', 'Warga butuh beras, gula, dll. | Pemerintah mengirimnya.'],
    ['a cue after a full stop', '"Ayo." kata Sari. | Mereka pergi.'],
    ['a cue after a question', '“Siapa yang datang?” tanya Sari. | Semua diam.'],
    ['a cue with a capital', '“Kami siap.” Ujar Sari Wulandari. | Semua diam.'],
    ['a cue that leads to the next quotation', '“Kami siap.” | Dia menambahkan, “Air naik.” | Semua diam.'],
    ['a quotation of two sentences', '“Air naik. | Kami mengungsi,” kata Sari.'],
    ['a quotation, then a sentence', 'Sari berkata, “Air naik.” | Warga mengungsi.'],
    ['shouts inside a sentence', 'Warga berteriak “Air! Air naik!” lalu lari. | Sirene berbunyi.'],
    ['a missing space', 'Listrik padam.|Warga mengungsi.'],
    ['a newspaper', 'Berita itu dimuat Kabar.Com dan Pagi.Id kemarin. | Warga membacanya.'],
    ['an ellipsis inside', 'Kami ... eh, saya tidak tahu. | Nanti saja.'],
    ['an ellipsis at the end', 'Kami tidak tahu… | Nanti saja.'],
    ['words left out', '“Kami [...] Pasti datang,” kata Sari. | Semua diam.'],
    ['numbered items on one line', 'Syaratnya: | 1. Bawa surat. | 2. Bawa foto | 3. Datang pagi'],
    ['numbers inside a sentence', 'Ada dua tujuan: (1) air bersih, dan (2) jalan kering. | Warga setuju.'],
    ['a name in lower case', 'Rapat usai. | al-Fahri pulang.'],
    ['a labelled letter', 'Buah itu kaya vitamin C. | Warga menyukainya.'],
    ['a company', 'Sahamnya milik PT Angin Timur Tbk. | Dia menjualnya.'],
  ])('given %s, then they end where they should: %s', (_what, marked) => {
    expectSplit(marked, 'id');
  });
});

describe('English sentences', () => {
  it.each([
    ['titles', 'Mr. Calloway met Sen. Hale and Dr. Finch. | They talked.'],
    ['initials', 'The book by J. R. Orrin sold well. | It won.'],
    ['a company inside', 'Vale Inc. Chairman Owen Hale left. | Shares fell.'],
    ['a company at the end', 'Owen Hale leads Vale Inc. | It makes boats.'],
    ['a time inside', 'At 5 a.m. Mr. Hale left. | He slept.'],
    ['a time at the end', 'Mr. Hale left the town at 5 p.m. | Travellers stayed.'],
    ['a time and its day', 'Mr. Hale left the town at 5 p.m. Tuesday. | Travellers stayed.'],
    ['a country inside', 'He joined the U.S. Army. | She did not.'],
    ['a country at the end', 'He lives in the U.S. | She lives in the U.K. | They write.'],
    ['a degree', 'Ines Hale, Ph.D. of Vale, spoke. | Nobody clapped.'],
    ['decimals', 'Prices rose 3.5 per cent to $4.20. | Wages fell.'],
    ['brackets inside', 'The bridge (It fell in May. It was old.) stays shut. | Boats wait.'],
    ['brackets around', 'The bridge fell. | (Nobody was hurt.) | Boats wait.'],
    ['a straight quotation mark', 'She said, "The bridge is gone." | Boats wait.'],
    ['a single curly quotation mark', 'She said, ‘The bridge is gone.’ | Boats wait.'],
    ['a speaker after a question', '“Who built it?” Owen Hale asked. | Nobody knew.'],
    ['a spaced ellipsis', 'The bridge . . . was old. | It fell.'],
    ['several marks', 'It fell?! | Really!! | Yes.'],
    ['a possessive', "That is Owen Hale Jr.'s boat. | It leaks."],
    ['line ends inside a paragraph', 'The bridge\nfell in May. |It was\nold. |\n\nBoats wait.'],
    ['a reference', 'The bridge fell.[12] | Boats wait.'],
    ['a number at the end', 'It fell in 1998. | 40 boats sank.'],
  ])('given %s, then they end where they should: %s', (_what, marked) => {
    expectSplit(marked, 'en');
  });
});

describe('abbreviation tables', () => {
  const rows = Object.entries(ABBREVIATIONS).flatMap(([language, list]) =>
    list.map(([form, kind, example]) => ({ language: language as LanguageCode, form, kind, example })),
  );

  it.each(rows)('given $language $form, then its example shows it before a full stop', ({ form, example }) => {
    expect(example.toLowerCase()).toContain(`${form.toLowerCase()}.`);
  });

  it.each(rows.filter(({ kind }) => kind === 'opens' || kind === 'counts'))(
    'given "$example", then no sentence ends at $form',
    ({ language, example }) => {
      expect(split(`kami lihat ${example} lagi`, language)).toHaveLength(1);
    },
  );
});

describe('positions', () => {
  it('given two paragraphs, then each sentence knows its paragraph and its place', () => {
    const body = 'Satu. Dua.\nTiga.';
    expect(splitSentences(body, paragraphsIn(body), 'id')).toEqual([
      { index: 0, paragraph: 0, start: 0, end: 5 },
      { index: 1, paragraph: 0, start: 6, end: 10 },
      { index: 2, paragraph: 1, start: 11, end: 16 },
    ]);
  });
});
