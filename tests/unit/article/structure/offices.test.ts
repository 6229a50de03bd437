import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { read, turnsOf } from '../../../support/said.ts';

/** How minutes say who holds which office: each of these three. */
const TOLD: readonly (readonly [language: LanguageCode, told: string])[] = [
  [
    'id',
    'Ketua: Drs. H. Darmo Suwito, M.M.\nManajer: Ir. Yanto Prabowo, S.Pt., M.P.\nBendahara: Hj. Lastri Handayani, S.E.',
  ],
  ['id', 'Peserta: Ketua (Darmo Suwito), Manajer (Yanto Prabowo), Bendahara (Lastri Handayani)'],
  ['id', 'Hadir: Darmo Suwito sebagai ketua, Yanto Prabowo sebagai manajer, Lastri Handayani sebagai bendahara'],
  ['id', 'Pembicara: Ketua – Darmo Suwito; Manajer – Yanto Prabowo; Bendahara – Lastri Handayani'],
  ['id', 'Ketua: Darmo Suwito. Manajer: Yanto Prabowo. Bendahara: Lastri Handayani.'],
  ['id', 'Ketua: Darmo Suwito; Manajer: Yanto Prabowo; Bendahara: Lastri Handayani'],
  ['id', 'Ketua, Darmo Suwito, membuka rapat. Manajer, Yanto Prabowo, dan bendahara, Lastri Handayani, hadir.'],
  ['id', 'Rapat dihadiri Ketua Darmo Suwito, Manajer Yanto Prabowo, dan Bendahara Lastri Handayani.'],
  ['id', 'Susunan pengurus\n\n1. Darmo Suwito, ketua\n2. Yanto Prabowo, manajer\n3. Lastri Handayani, bendahara'],
  [
    'id',
    'Yang berbicara dalam transkrip ini adalah Darmo Suwito (ketua), Yanto Prabowo (manajer), dan Lastri Handayani (bendahara).',
  ],
  [
    'id',
    'Dalam transkrip ini Ketua adalah Darmo Suwito, Manajer adalah Yanto Prabowo, dan Bendahara adalah Lastri Handayani.',
  ],
  ['id', 'Ketua = Darmo Suwito, Manajer = Yanto Prabowo, Bendahara = Lastri Handayani'],
  [
    'id',
    'Keterangan pembicara: Ketua ialah Darmo Suwito. Manajer ialah Yanto Prabowo. Bendahara ialah Lastri Handayani.',
  ],
  [
    'id',
    'Daftar pembicara\n\nKetua Koperasi – Darmo Suwito\nManajer Unit Susu – Yanto Prabowo\nBendahara – Lastri Handayani',
  ],
  [
    'id',
    'Rapat dibuka ketua koperasi Darmo Suwito. Laporan disampaikan manajer Yanto Prabowo dan bendahara Lastri Handayani.',
  ],
  ['id', 'Hadir: Darmo Suwito, Ketua; Yanto Prabowo, Manajer; Lastri Handayani, Bendahara; 34 anggota'],
  ['id', 'Pengurus yang hadir adalah ketua Darmo Suwito, manajer Yanto Prabowo, serta bendahara Lastri Handayani.'],
  ['id', 'Pembicara:\nKetua (Darmo Suwito)\nManajer (Yanto Prabowo)\nBendahara (Lastri Handayani)'],
  ['id', 'Hadir: ketua (Darmo Suwito), manajer (Yanto Prabowo), bendahara (Lastri Handayani), dan 40 peternak.'],
  [
    'id',
    'Yang hadir: Pak Darmo Suwito selaku ketua, Pak Yanto Prabowo selaku manajer, dan Bu Lastri Handayani selaku bendahara.',
  ],
  [
    'id',
    'Rapat dipimpin oleh Darmo Suwito (Ketua) dan dihadiri Yanto Prabowo (Manajer), Lastri Handayani (Bendahara), serta para peternak.',
  ],
  ['id', 'Ketua koperasi dijabat Darmo Suwito, manajer dijabat Yanto Prabowo, dan bendahara dijabat Lastri Handayani.'],
  ['id', 'PENGURUS\nKetua          : Darmo Suwito\nManajer        : Yanto Prabowo\nBendahara      : Lastri Handayani'],
  [
    'id',
    'Hadir dalam rapat: Darmo Suwito (ketua koperasi), Yanto Prabowo (manajer unit susu), Lastri Handayani (bendahara).',
  ],
  ['id', 'Ketua di sini Darmo Suwito, manajer Yanto Prabowo, bendahara Lastri Handayani.'],
  ['en', 'Chair: Dr Lena Moor, Ph.D.\nManager: Tarik Voss, MBA\nTreasurer: Rhoda Ilkley'],
  ['en', 'Present: Chair (Lena Moor), Manager (Tarik Voss), Treasurer (Rhoda Ilkley)'],
  ['en', 'Present: Lena Moor as chair, Tarik Voss as manager, Rhoda Ilkley as treasurer'],
  ['en', 'Speakers: Chair – Lena Moor; Manager – Tarik Voss; Treasurer – Rhoda Ilkley'],
  ['en', 'Chair: Lena Moor. Manager: Tarik Voss. Treasurer: Rhoda Ilkley.'],
  [
    'en',
    'The chair, Lena Moor, opened the meeting. The manager, Tarik Voss, and the treasurer, Rhoda Ilkley, were there.',
  ],
  ['en', 'Those who speak here are Lena Moor (chair), Tarik Voss (manager) and Rhoda Ilkley (treasurer).'],
  ['en', 'The Chair is Lena Moor, the Manager is Tarik Voss, and the Treasurer is Rhoda Ilkley.'],
  ['en', 'Chair = Lena Moor, Manager = Tarik Voss, Treasurer = Rhoda Ilkley'],
  ['en', 'Present: Lena Moor, Chair; Tarik Voss, Manager; Rhoda Ilkley, Treasurer; 34 members'],
];

const TURNS = {
  id: 'Ketua: Kita mulai.\n\nManajer: Susu naik.\n\nBendahara: Kas cukup.\n\nKetua: Baik.\n\nBendahara: Ya.',
  en: 'Chair: We begin.\n\nManager: Milk is up.\n\nTreasurer: We have cash.\n\nChair: Good.\n\nTreasurer: Yes.',
} as const;
const HOLDERS = {
  id: ['Darmo Suwito', 'Yanto Prabowo', 'Lastri Handayani', 'Darmo Suwito', 'Lastri Handayani'],
  en: ['Lena Moor', 'Tarik Voss', 'Rhoda Ilkley', 'Lena Moor', 'Rhoda Ilkley'],
} as const;

describe('who holds an office', () => {
  it.each(TOLD)('given in %s %j, then that is who speaks by office', (language, told) => {
    const speakers = turnsOf(read(`# Rapat\n\n${told}\n\n${TURNS[language]}`, language)).map(([, name]) => name);
    expect(speakers).toHaveLength(HOLDERS[language].length);
    for (const [at, name] of HOLDERS[language].entries()) expect(speakers[at]).toContain(name);
  });
});

const PRESENT = 'Present: Lena Moor (LM, chair), Tarik Voss (TV), Rhoda Ilkley (RI)\n\n## Pump\n\n';
const SAID = [
  ['LM', 'The pump leaks again.'],
  ['TV', 'It was mended in May.'],
  ['RI', 'Who pays for it?'],
  ['LM', 'We do.'],
  ['TV', 'Not again.'],
] as const;

/** How a secretary marks whose an item is. */
const ITEMS: readonly string[] = [
  '- LM: words',
  '* LM: words',
  '• LM: words',
  '- [LM] words',
  '- (LM) words',
  '- LM. words',
  '- LM – words',
  '- LM - words',
  '- L.M.: words',
  '- **LM** words',
  '- **LM:** words',
  '- **LM** – words',
  '- *LM* words',
  '- *LM*: words',
  '- __LM__: words',
];

describe('items of minutes', () => {
  it.each(ITEMS)('given each is written as %j, then it is whose initials it has', (item) => {
    const initialsIn = (initials: string) => (item.includes('L.M.') ? `${initials.split('').join('.')}.` : initials);
    const items = SAID.map(([initials, words]) =>
      item.replace(/LM|L\.M\./u, initialsIn(initials)).replace('words', words),
    );
    const article = read(
      `${PRESENT}${items.join('\n')}\n- AGREED: buy a new pump.\n- LM reported that the roof is dry.`,
    );
    expect(turnsOf(article).map(([, name, words]) => [name, words])).toEqual([
      ['Lena Moor', 'The pump leaks again.'],
      ['Tarik Voss', 'It was mended in May.'],
      ['Rhoda Ilkley', 'Who pays for it?'],
      ['Lena Moor', 'We do.'],
      ['Tarik Voss', 'Not again.'],
    ]);
  });

  it('given words in bold and in brackets that are nobody’s, then no turns', () => {
    const body =
      '# Shed\n\n- **Paint** is in the box.\n- (New) brushes too.\n- **Paint** dries slowly.\n- OK. We wait.';
    expect(turnsOf(read(body))).toEqual([]);
  });
});
