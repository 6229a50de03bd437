import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../../src/article/structure/outline.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { read } from '../../../support/said.ts';

/** The sentences that record something, and what. */
function notesOf(body: string, language: LanguageCode) {
  const article = read(body, language);
  const { notes } = structureOf(article);
  return article.sentences.flatMap(({ start, end }, at) => {
    const note = notes[at];
    return note === null || note === undefined ? [] : [[note, body.slice(start, end)]];
  });
}

const BEFORE = { en: 'The club met in the boathouse.', id: 'Rapat digelar di balai desa.' } as const;
const AFTER = { en: 'It rained all evening.', id: 'Hujan turun sepanjang malam.' } as const;

type Lines = readonly (readonly [language: LanguageCode, line: string])[];

const LINES: readonly (readonly [note: string, lines: Lines])[] = [
  [
    'correction',
    [
      ['en', 'Correction: the pump comes in June.'],
      ['en', 'Lena Moor: I misspoke, it is nine crowns.'],
      ['en', 'The correct figure is 900 crowns.'],
      ['en', 'Clarification: the ferry is not sold.'],
      ['id', 'Ralat: pompa datang bulan Juni.'],
      ['id', 'Yang benar sembilan ratus ribu.'],
      ['id', 'Koreksi: harganya dua juta.'],
      ['id', 'Saya ralat, harganya dua juta.'],
    ],
  ],
  [
    'decision',
    [
      ['en', 'RESOLVED: a new pump before June.'],
      ['en', 'DECISION - buy the pump.'],
      ['en', '**Decision:** buy the pump.'],
      ['en', 'The board agreed to buy the pump.'],
      ['en', 'The motion was carried.'],
      ['id', 'Keputusan: pompa dibeli.'],
      ['id', 'Disepakati: iuran naik.'],
      ['id', 'Rapat memutuskan membeli pompa.'],
      ['id', 'Diputuskan bahwa pompa dibeli.'],
    ],
  ],
  [
    'action',
    [
      ['en', 'ACTION: TV to ask the council by Friday.'],
      ['en', 'Action 3: Lena writes to the insurers.'],
      ['en', 'TODO: mend the gate.'],
      ['en', '**Action item:** paint the hut.'],
      ['id', 'Tindak lanjut: Tarik bertanya ke kelurahan.'],
      ['id', 'Tugas: Rini menulis surat.'],
      ['id', 'RTL: Budi mencari pompa.'],
    ],
  ],
  [
    'vote',
    [
      ['en', 'Vote: 5 to 2.'],
      ['en', 'Votes for: 5, against: 2'],
      ['en', 'Five hands went up, 2 against.'],
      ['id', 'Pemungutan suara: 5 lawan 2.'],
      ['id', 'Setuju: 5, menolak: 2'],
      ['id', 'Hasilnya 5 setuju, 2 menolak.'],
    ],
  ],
];

describe.each(LINES)('a %s', (note, lines) => {
  it.each(lines)('given in %s “%s”, then it alone is recorded', (language, line) => {
    for (const gap of ['\n\n', '\n']) {
      const body = [BEFORE[language], line, AFTER[language]].join(gap);
      const found = notesOf(body, language);
      expect(found.map(([kind]) => kind)).toEqual([note]);
      expect(line).toContain(found[0]?.[1]);
    }
  });
});

describe('a list below a heading that records something', () => {
  it.each([
    ['en', 'Actions:', ['Lena writes to the insurers.', 'Tarik mends the gate.'], 'action'],
    ['en', '## Decisions', ['The pump is bought.', 'The fee stays.'], 'decision'],
    ['id', '## Keputusan', ['Pompa dibeli.', 'Iuran tetap.'], 'decision'],
    ['id', 'Tindak lanjut:', ['Rini menulis surat.', 'Budi mencari pompa.'], 'action'],
  ] as const)('given in %s %s, then each item is', (language, heading, items, note) => {
    const body = `${BEFORE[language]}\n\n${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n${AFTER[language]}`;
    expect(notesOf(body, language)).toEqual(items.map((item) => [note, item]));
  });
});

describe('what records nothing', () => {
  it.each([
    ['en', 'The decision was hard for everybody.'],
    ['en', 'Nobody took any action.'],
    ['en', 'She voted years ago.'],
    ['en', 'The correction pen is dry.'],
    ['id', 'Keputusan itu berat bagi semua.'],
    ['id', 'Tugasnya berat sekali.'],
    ['id', 'Suara hujan terdengar keras.'],
  ] as const)('given in %s “%s”, then nothing', (language, line) => {
    expect(notesOf(`${BEFORE[language]}\n\n${line}\n\n${AFTER[language]}`, language)).toEqual([]);
  });
});
