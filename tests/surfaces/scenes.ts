/** Sources from the shortest to the most hostile, and what members type into a bot that answers from them. */
import type { Texts } from '../support/bot.ts';
import { COUNCIL, WARD } from '../support/library-stage.ts';
import { HOSTILE } from '../support/live-markup.ts';
import { COUNCIL_MINUTES, HARBOUR, LIBRARY_EN, LONG_NAME, LONGEST, long } from '../support/texts.ts';
import { createMaterial, type Material } from './material.ts';
import type { Typed } from './typed.ts';

export interface Scene {
  /** The operator's sources. */
  readonly texts: Texts;
  /** What moderators add, in turn; each is added several times, with a number at its end. */
  readonly added: readonly string[];
  /** Of every file that they add. */
  readonly fileName: string;
  /** But for what is added. */
  readonly typed: Omit<Typed, 'announced'>;
}

/** A longer text is a message without its beginning. */
export const MESSAGE_MAX_LENGTH = 2_000;
const FIELD_MAX_LENGTH = 4_000;

/** What is typed into a scene's bot, with the sources that are added. @param server its name, to forget everything */
export function typedIn({ added, fileName, typed }: Scene, server: string): { typed: Typed; material: Material } {
  const material = createMaterial(added, fileName);
  // The same one for every message: what a message holds decides how it is answered.
  // It begins with a whole word: how a source begins is shown.
  const words = (max: number) =>
    material
      .text(0)
      .slice(-max)
      .replace(/^\S*\s+/u, '');
  return {
    material,
    typed: {
      ...typed,
      options: {
        ...typed.options,
        'library add file': [material.file],
        'library add link': [material.address],
        'library forget-everything confirm': [server],
      },
      fields: { ...typed.fields, text: [() => words(FIELD_MAX_LENGTH)] },
      announced: [
        () => ({ words: words(MESSAGE_MAX_LENGTH) }),
        () => ({ words: words(MESSAGE_MAX_LENGTH), isForwarded: true }),
        () => ({ words: `${words(1_900)}\n${material.address()}`, files: [material.file()] }),
      ],
    },
  };
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
    council: COUNCIL_MINUTES,
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
  added: [WARD, COUNCIL],
  fileName: 'rapat-warga.md',
  typed: {
    options: {
      'ask speaker': ['Bagus Prakoso'],
      'ask source': ['Pelabuhan Teluk Sagara dibuka kembali'],
      since: ['5 Maret 2026', '2026-02'],
      'library show source': ['harbour'],
      'library remove source': ['harbour'],
      title: ['Rapat warga'],
      published: ['2026-03-05', '-'],
      publisher: ['RT 05', '-'],
      url: ['https://kabardesa.example/rapat', '-'],
      question: [
        'Apa kata Bagus Prakoso tentang gudang pendingin?',
        'Apa kata Bagus Prakoso tentang irigasi?',
        'What did Marlowe say about the reading room?',
        'Berapa harga tiket kereta ke Teluk Sagara?',
        'Apakah nelayan pelabuhan marah?',
        'ringkas rapatnya',
        'halo',
        'when was it?',
        'siapa penulisnya?',
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
    fields: {
      title: ['Rapat warga'],
      'library:paste (form) title': ['Rapat warga', ''],
      published: ['5 Maret 2026', ''],
      url: ['https://kabardesa.example/rapat', ''],
      publisher: ['RT 05', ''],
      more: ['Bendahara Nita Permana: Sisa kas kampung tinggal dua juta rupiah.', ''],
    },
    said: [{ words: 'Apa kata Rina Wulandari tentang lapangan kerja?' }],
    mistaken: {
      add: ['ok siap'],
      'ask since': ['kemarin', '05/06/2025', '2030'],
      'library add file': [{ name: 'kosong.txt', content: ' \n ' }],
      'library add link': ['http://10.0.0.1/', 'kabardesa.example'],
      'library show source': ['kapal selam', 'desa'],
      'library edit published': ['besok'],
      'library edit url': ['kabardesa.example'],
      'library edit title': ['…'],
      'library refresh source': ['harbour'],
      'library remove source': ['kapal selam'],
      'library forget-everything confirm': ['semua'],
      'library:correct (form) url': ['kabardesa.example'],
      'add:correct (form) published': ['besok'],
    },
  },
};

/** One word, of nobody and without a publisher; one word that is quoted. */
export const SHORTEST: Scene = {
  texts: { a: 'Ya.', b: '"Ya," kata Adi.' },
  added: ['Ya.', '"Ya," kata Adi.', 'Ya ya ya ya ya ya ya ya.'],
  fileName: 'a',
  typed: {
    options: {
      question: ['Apa kata Adi?', 'ya', '?', 'ringkas', 'hi', 'kapan?', 'sumber'],
      speaker: ['Adi', 'x'],
      about: ['ya', 'x'],
      source: ['x', 'a'],
      since: ['1', '2026'],
      quotation: ['ya ya ya', 'ya', '?'],
      title: ['x', '?'],
      published: ['2026', '?'],
      publisher: ['x'],
      url: ['http://x', 'x'],
    },
    begun: ['', 'x'],
    forms: ['x', '?'],
    fields: { title: ['x', '?'], published: ['2026', '?'], url: ['http://x', 'x'], publisher: ['x'], more: ['', 'x'] },
    said: [{ words: 'ya' }, { words: '?' }],
    mistaken: {},
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
    decisions: `---
title: ${'Keputusan '.repeat(60)}
publisher: ${'p'.repeat(300)}
published: 2026-05-01
kind: minutes
language: en
---
${Array.from({ length: 9 }, (_, at) => `RESOLVED: The bridge ${'is painted and '.repeat(at % 3 === 0 ? 200 : 40)}closed no. ${at}.`).join('\n\n')}`,
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
  added: [
    `---
title: ${'Menara '.repeat(60)}
publisher: ${'p'.repeat(300)}
agency: ${'a'.repeat(300)}
url: https://example.com/${'u'.repeat(470)}
---
${long(20)}

Senin (21/10/2025)

${LONG_HEADS.map((name) => `${name}: Jembatan kami perbaiki ${'bersama '.repeat(90)}mulai bulan depan.`).join('\n\n')}

"${'Menara kami dibangun '.repeat(20)}" kata Kepala ${'Dinas '.repeat(20)}${LONG_NAME}.`,
    `${'dibangun'.repeat(250)} ${'Menara '.repeat(20)}`,
  ],
  fileName: `${'jembatan'.repeat(30)}.md`,
  typed: {
    options: {
      'library remove source': ['bridge-3'],
      title: ['Jembatan '.repeat(33), 'x'.repeat(300)],
      published: ['2026-03-05'],
      publisher: ['p'.repeat(300)],
      url: [`https://example.com/${'u'.repeat(1_980)}`],
      question: [
        'irigasi * '.repeat(30).trim(),
        'Siapa yang memperbaiki jembatan nomor 3 bulan depan?',
        'Apa kata Sumarni tentang menara?',
        'Siapa juara lomba catur?',
        'Kapan menara rusak?',
        'Berapa biaya jembatan nomor 3?',
        `ringkas${' dong'.repeat(13)}`,
        'when was it?',
        'siapa penulisnya?',
      ],
      speaker: [LONG_NAME.slice(0, 100).trim()],
      about: ['irigasi '.repeat(12).trim()],
      source: ['Judul '.repeat(16).trim()],
      since: ['Rabu, 31 Desember 2025 pukul 10.15.30 WIB', '2026 '.repeat(12).trim()],
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
    fields: {
      title: ['Jembatan '.repeat(33), 'x'.repeat(300)],
      published: ['2026-03-05'],
      url: [`https://example.com/${'u'.repeat(1_980)}`],
      publisher: ['p'.repeat(300)],
      more: [long(40).slice(0, 4_000)],
    },
    said: [{ words: long(20).slice(0, 2_000) }],
    mistaken: {},
  },
};

const TOKENS = HOSTILE.filter((token) => !token.includes('\n'));

/** All of them on lines that are short enough for a title. */
const TOKEN_LINES = [0, 14, 28].map((from) => TOKENS.slice(from, from + 14).join(' '));

/** Tokens of Discord's markup in every place that a source or a member can write to. */
export const MARKED_UP: Scene = {
  texts: {
    decisions: `---
title: ${JSON.stringify(TOKENS.slice(0, 8).join(' '))}
published: 2026-05-01
kind: minutes
language: en
---
${TOKENS.map((token) => `RESOLVED: The bridge ${token} is closed.`).join('\n\n')}`,
    ...Object.fromEntries(
      TOKENS.map((token, at) => {
        const label = JSON.stringify(token);
        const said = `"Irigasi ${token} sawah kami tidak akan selesai tahun ini juga," kata Direktur Sari ${token} Wulandari.`;
        return [
          `a${at}`,
          `---\ntitle: ${label}\npublisher: ${label}\nagency: ${label}\nurl: https://example.com/${at}\n---\nRapat ${token} membahas irigasi sawah. ${said}`,
        ];
      }),
    ),
  },
  added: Array.from({ length: 5 }, (_, at) => {
    const tokens = TOKENS.slice(at * 8, at * 8 + 8);
    const label = JSON.stringify(tokens.join(' '));
    return `---
title: ${label}
publisher: ${label}
agency: ${label}
url: https://example.com/${at}
---
${tokens.map((token) => `Rapat ${token} warga:\nSari ${token} Wulandari: Irigasi ${token} sawah kami selesai pada Senin (21/10/2025).`).join('\n\n')}

"Irigasi ${tokens.join(' ')} sawah kami tidak akan selesai," kata Direktur Sari ${tokens[0]} Wulandari.`;
  }),
  fileName: '**a** `b` ||c|| @everyone <@123456789012345678>.md',
  typed: {
    options: {
      'library remove source': ['a0'],
      title: TOKEN_LINES,
      published: ['2026-03-05', '**besok** @everyone'],
      publisher: TOKEN_LINES,
      url: ['https://example.com/**x**_y_', '[x](https://example.com)'],
      question: [
        `apa kata Sari ${TOKENS.slice(0, 20).join(' ')} tentang irigasi sawah`,
        'rapat @everyone irigasi',
        '**ringkas** ||dong|| `bot` @everyone',
        'when was it? **@everyone**',
        'source ||pls||',
        'Apakah irigasi @here sawah rusak?',
        '**resep** ||rendang|| `gulai`',
      ],
      speaker: ['**Sari** @everyone'],
      about: ['irigasi <@123456789012345678> `code` ||x||', '@here kapal'],
      source: ['<#123456789012345678> x'],
      since: ['**2026** @everyone', '<t:1767225600> `x` ||y||'],
      quotation: [
        `“Irigasi ${TOKENS.slice(20).join(' ')} sawah kami akan selesai” — **@everyone**`,
        '“Irigasi @everyone sawah kami tidak akan selesai tahun ini juga”',
      ],
    },
    begun: ['', '**'],
    forms: ['dan @everyone [x](https://example.com)?'],
    fields: {
      title: TOKEN_LINES,
      published: ['2026-03-05', '**besok** @everyone'],
      url: ['https://example.com/**x**_y_', '[x](https://example.com)'],
      publisher: TOKEN_LINES,
      more: [TOKENS.join('\n')],
    },
    said: [
      {
        words: '“Irigasi ||spoiler|| sawah kami akan selesai” — <@123456789012345678> **Sari** dan “`irigasi` selesai”',
      },
    ],
    mistaken: {},
  },
};
