/** Sources from the shortest to the most hostile, and what members type into a bot that answers from them. */
import { parseArticle } from '../../src/article/parse.ts';
import { createLibrary } from '../../src/library/library.ts';
import type { Library } from '../../src/library/types.ts';
import type { Texts } from '../support/bot.ts';
import { HOSTILE } from '../support/live-markup.ts';
import { HARBOUR, LIBRARY_EN, LONG_NAME, LONGEST, long } from '../support/texts.ts';
import type { Typed } from './walk-starts.ts';

export interface Scene {
  readonly texts: Texts;
  readonly typed: Typed;
}

const libraries = new Map<Scene, Library>();

/** What is read of a scene's sources, once for all tests. */
export function libraryOf(scene: Scene): Library {
  const articles = Object.entries(scene.texts).map(([id, text]) => parseArticle(id, text));
  const library = libraries.get(scene) ?? createLibrary(articles);
  libraries.set(scene, library);
  return library;
}

const HEADS = [
  'Darmo Sutejo',
  'Surya Wirawan',
  'Lastri Handayani',
  'Joko Pranoto',
  'Wening Astuti',
  'Bayu Kusuma',
  'Ratih Kemala',
  'Gilang Saputra',
  'Tuti Maharani',
];

/** Enough sources, speakers and quotations for a second page of each. */
export const ORDINARY: Scene = {
  texts: {
    harbour: HARBOUR,
    library: LIBRARY_EN,
    ...Object.fromEntries(
      HEADS.map((name, at) => [
        `village-${at}`,
        `---
title: Irigasi desa ke-${at + 1}
publisher: kabardesa.example
url: https://kabardesa.example/${at + 1}
published: 2026-02-${10 + at}
language: id
---
"Saluran irigasi kami akan selesai dalam ${at + 2} bulan," kata Kepala Desa ${name}.`,
      ]),
    ),
  },
  typed: {
    options: {
      question: [
        'Apa kata Bagus Prakoso tentang gudang pendingin?',
        'Apa kata Bagus Prakoso tentang irigasi?',
        'What did Marlowe say about the reading room?',
        'Berapa harga tiket kereta ke Teluk Sagara?',
        'Apakah nelayan pelabuhan marah?',
      ],
      about: ['irigasi'],
      quotation: [
        '“Kami meminta gudang pendingin yang lebih besar” — Bagus Prakoso',
        'Kami tidak meminta gudang pendingin yang lebih kecil',
        '“Kami meminta gudang pendingin” — Rina Wulandari dan “Ya” — Bagus Prakoso',
        'Hujan turun di bulan',
      ],
    },
    begun: ['', 'ar'],
    forms: ['dan Rina Wulandari?'],
    said: ['Apa kata Rina Wulandari tentang lapangan kerja?'],
  },
};

/** One word, of nobody and without a publisher; one word that is quoted. */
export const SHORTEST: Scene = {
  texts: { a: 'Ya.', b: '"Ya," kata Adi.' },
  typed: {
    options: {
      question: ['ya', '?'],
      speaker: ['Adi', 'x'],
      about: ['ya', 'x'],
      source: ['x'],
      quotation: ['ya ya ya', 'ya', '?'],
    },
    begun: ['', 'x'],
    forms: ['x', '?'],
    said: ['ya', '?'],
  },
};

const LONG_TALK = Array.from({ length: 5 }, () => `“${long(1)}” — ${LONG_NAME.slice(0, 80)}.`).join('\n\n');

/** More than a list of choices takes; half of them longer than a choice may be. */
const LONG_HEADS = Array.from({ length: 30 }, (_, at) => {
  const syllables = at % 2 === 0 ? 18 : 30;
  const initial = String.fromCodePoint(65 + (at % 26));
  return `${initial}a${'la'.repeat(syllables)} ${initial}u${'ru'.repeat(syllables + at)}`;
});

/** Everything as long as Discord lets it be, and one source twice. */
export const OVERLONG: Scene = {
  texts: {
    longest: LONGEST.a0?.split('\n\n').slice(0, 2).join('\n\n') ?? '',
    sentence: `"Menara kami ${'dibangun bersama '.repeat(300)}sejak awal," kata Kepala Desa Sumarni.`,
    ...Object.fromEntries(
      [...Array(10).keys(), 0].map((at, place) => [
        `bridge-${place}`,
        `---
title: ${'Jembatan '.repeat(60)}
publisher: ${'p'.repeat(300)}
---
${LONG_HEADS.slice(3 * at, 3 * at + 3)
  .map((name) => `"Jembatan nomor ${at} kami perbaiki mulai bulan depan," kata Kepala ${'Dinas '.repeat(20)}${name}.`)
  .join('\n\n')}`,
      ]),
    ),
  },
  typed: {
    options: {
      question: [
        'irigasi * '.repeat(30).trim(),
        'Siapa yang memperbaiki jembatan nomor 3 bulan depan?',
        'Apa kata Sumarni tentang menara?',
        'Siapa juara lomba catur?',
        'Kapan menara rusak?',
        'Berapa biaya jembatan nomor 3?',
      ],
      speaker: [LONG_NAME.slice(0, 100).trim()],
      about: ['irigasi '.repeat(12).trim()],
      source: ['Judul '.repeat(16).trim()],
      quotation: [
        `“${'dibangun bersama '.repeat(4).trim()}” — Sumarni`,
        `“${long(6)}” — ${LONG_NAME}`,
        long(1).replace('selesai', 'batal'),
        `${long(12)} *`,
        LONG_TALK,
      ].map((words) => words.slice(0, 2_000)),
    },
    begun: ['', LONG_NAME],
    forms: ['irigasi '.repeat(18).trim()],
    said: [long(20).slice(0, 2_000)],
  },
};

const TOKENS = HOSTILE.filter((token) => !token.includes('\n'));

/** Tokens of Discord's markup in every place that a source or a member can write to. */
export const MARKED_UP: Scene = {
  texts: Object.fromEntries(
    TOKENS.map((token, at) => {
      const label = JSON.stringify(token);
      const said = `"Irigasi ${token} sawah kami tidak akan selesai tahun ini juga," kata Direktur Sari ${token} Wulandari.`;
      return [
        `a${at}`,
        `---\ntitle: ${label}\npublisher: ${label}\nagency: ${label}\nurl: https://example.com/${at}\n---\nRapat ${token} membahas irigasi sawah. ${said}`,
      ];
    }),
  ),
  typed: {
    options: {
      question: [
        `apa kata Sari ${TOKENS.slice(0, 20).join(' ')} tentang irigasi sawah`,
        'rapat @everyone irigasi',
        'Apakah irigasi @here sawah rusak?',
        '**resep** ||rendang|| `gulai`',
      ],
      speaker: ['**Sari** @everyone'],
      about: ['irigasi <@123456789012345678> `code` ||x||', '@here kapal'],
      source: ['<#123456789012345678> x'],
      quotation: [
        `“Irigasi ${TOKENS.slice(20).join(' ')} sawah kami akan selesai” — **@everyone**`,
        '“Irigasi @everyone sawah kami tidak akan selesai tahun ini juga”',
      ],
    },
    begun: ['', '**'],
    forms: ['dan @everyone [x](https://example.com)?'],
    said: ['“Irigasi ||spoiler|| sawah kami akan selesai” — <@123456789012345678> **Sari** dan “`irigasi` selesai”'],
  },
};
