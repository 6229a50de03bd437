import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { namesOf, read, type Said, turnsOf } from '../../../support/said.ts';

type Case = readonly [name: string, language: LanguageCode, lines: readonly string[], said: readonly Said[]];

const say = (label: string, words: string, speaker = label): Said => [label, speaker, words];

const NAMES_ABOVE_TIMES: readonly Case[] = [
  [
    'a name, the time of a clock below, and replies without a blank line',
    'en',
    [
      '#pond',
      '',
      'Monday, January 19th',
      '',
      'Lena Moor',
      '  8:47 AM',
      'Morning all. The pump is late.',
      '9:06',
      'And the boat leaks.',
      ':+1: 5  :pray: 1',
      '',
      'ravi',
      '  8:53 AM',
      'everything leaks',
      'Lena Moor',
      '  8:55 AM',
      'sure (edited)',
      '',
      'ravi',
      '  8:59 AM',
      'I know',
    ],
    [
      say('Lena Moor', 'Morning all. The pump is late.'),
      say('Lena Moor', 'And the boat leaks.'),
      say('ravi', 'everything leaks'),
      say('Lena Moor', 'sure'),
      say('ravi', 'I know'),
    ],
  ],
];

const WHATSAPP: readonly Case[] = [
  [
    'Android, Indonesian, 24 hours',
    'id',
    [
      '12/03/26 10.15 - Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang di chat ini yang bisa membaca.',
      '12/03/26 10.15 - Rini Lestari membuat grup "Kolam: warga RT 04"',
      '12/03/26 10.15 - Rini Lestari: Besok kita kumpul jam tujuh ya',
      '12/03/26 10.16 - Pak Budi: Siap',
      'bawa kopi sendiri',
      '12/03/26 10.17 - +62 812-0000-1111: <Media tidak disertakan>',
      '12/03/26 10.18 - Rini Lestari menambahkan Sari',
      '12/03/26 10.19 - Sari: Saya bawa tikar',
    ],
    [
      say('Rini Lestari', 'Besok kita kumpul jam tujuh ya'),
      say('Pak Budi', 'Siap\nbawa kopi sendiri'),
      say('Sari', 'Saya bawa tikar'),
    ],
  ],
  [
    'Android, English, 12 hours',
    'en',
    [
      '3/12/26, 10:15\u202fAM - Messages and calls are end-to-end encrypted. Only people in this chat can read them.',
      '3/12/26, 10:15\u202fAM - Lena Moor changed the group name from "Pond" to "Pond: pump"',
      '3/12/26, 10:15\u202fAM - Lena Moor: The pump is late: again.',
      '3/12/26, 10:16\u202fAM - Tarik Voss: How late? <This message was edited>',
      '3/12/26, 10:17\u202fAM - Lena Moor: This message was deleted',
      '3/12/26, 10:17\u202fAM - Jonas left',
      '3/12/26, 10:18\u202fPM - Omar Reed: A week at most.',
    ],
    [say('Lena Moor', 'The pump is late: again.'), say('Tarik Voss', 'How late?'), say('Omar Reed', 'A week at most.')],
  ],
  [
    'Android, English, 24 hours, years of four digits',
    'en',
    [
      '12/03/2026, 22:15 - Edith Marlow: Who has the key?',
      '12/03/2026, 22:16 - Jonas Pell: IMG-1.jpg (file attached)',
      '12/03/2026, 22:17 - Jonas Pell: I do',
      '',
      'it hangs by the door',
    ],
    [say('Edith Marlow', 'Who has the key?'), say('Jonas Pell', 'I do\n\nit hangs by the door')],
  ],
  [
    'iOS, English, 12 hours',
    'en',
    [
      '[3/12/26, 10:15:02 AM] Pond Friends: \u200eMessages and calls are end-to-end encrypted.',
      '[3/12/26, 10:15:02 AM] Lena Moor: The pump is late.',
      '\u200e[3/12/26, 10:15:30 AM] Lena Moor: \u200eimage omitted',
      '[3/12/26, 10:15:44 AM] ~ Tarik Voss: How late?',
    ],
    [say('Lena Moor', 'The pump is late.'), say('Tarik Voss', 'How late?')],
  ],
  [
    'iOS, Indonesian, 24 hours',
    'id',
    [
      '[12/03/26 22.15.02] Warga Kolam: \u200ePesan dan panggilan terenkripsi secara end-to-end.',
      '[12/03/26 22.15.02] Bu Sari: Pompanya telat.',
      '[12/03/26 22.15.40] Budi Wibawa: Berapa lama?',
      '[12/03/26 22.16.01] Bu Sari: \u200estiker tidak disertakan',
      '[12/03/26 22.16.20] Bu Sari: Seminggu.',
    ],
    [say('Bu Sari', 'Pompanya telat.'), say('Budi Wibawa', 'Berapa lama?'), say('Bu Sari', 'Seminggu.')],
  ],
];

const EXPORTS: readonly Case[] = [
  [
    'a Discord export',
    'en',
    [
      '==============================================================',
      'Guild: Pond Friends',
      'Channel: general / meetings',
      '==============================================================',
      '',
      '[12-Mar-26 10:15 AM] lena_moor',
      'The pump is late.',
      'It comes on Friday.',
      '',
      '[12-Mar-26 10:16 AM] tarik.voss',
      'How late?',
      '',
      '{Reactions}',
      'thumbsup (2)',
      '',
      '[12-Mar-26 10:17 AM] lena_moor (pinned)',
      'A week at most.',
      '',
      '{Attachments}',
      'https://pond.example/pump.png',
      '',
      '==============================================================',
      'Exported 3 message(s)',
      '==============================================================',
    ],
    [
      say('lena_moor', 'The pump is late.\nIt comes on Friday.'),
      say('tarik.voss', 'How late?'),
      say('lena_moor (pinned)', 'A week at most.', 'lena_moor'),
    ],
  ],
  [
    'a Discord export with days in figures',
    'id',
    ['[12/03/2026 22:15] rini_l', 'Pompanya telat.', '', '[12/03/2026 22:16] budi.w', 'Berapa lama?'],
    [say('rini_l', 'Pompanya telat.'), say('budi.w', 'Berapa lama?')],
  ],
  [
    'lines copied from Discord',
    'en',
    [
      'lena_moor — Today at 10:15 AM',
      'The pump is late.',
      '[10:16 AM]',
      'And dear.',
      'tarik.voss — Yesterday at 10:16 AM',
      'How late?',
    ],
    [say('lena_moor', 'The pump is late.'), say('lena_moor', 'And dear.'), say('tarik.voss', 'How late?')],
  ],
  [
    'Teams, the time first',
    'en',
    ['[10:15 AM] Lena Moor', 'The pump is late.', '', '[10:16 AM] Tarik Voss', 'How late?'],
    [say('Lena Moor', 'The pump is late.'), say('Tarik Voss', 'How late?')],
  ],
  [
    'Teams, the day too, and a colon',
    'en',
    ['[3/12/2026 10:15 AM] Edith Marlow:', 'Who has the key?', '[3/12/2026 10:16 AM] Jonas Pell:', 'I have.'],
    [say('Edith Marlow', 'Who has the key?'), say('Jonas Pell', 'I have.')],
  ],
  [
    'a transcript of Teams, the surname first',
    'en',
    ['Moor, Lena   0:03', 'The pump is late.', '', 'Voss, Tarik   1:02:09', 'How late?'],
    [say('Moor, Lena', 'The pump is late.'), say('Voss, Tarik', 'How late?')],
  ],
  [
    'Slack',
    'en',
    ['Lena Moor  10:15 AM', 'The pump is late.', '10:16', 'And dear.', 'Tarik Voss  10:17 AM', 'How late?'],
    [say('Lena Moor', 'The pump is late.'), say('Lena Moor', 'And dear.'), say('Tarik Voss', 'How late?')],
  ],
  [
    'Telegram',
    'id',
    ['Rini Lestari, [12.03.2026 10:15]', 'Pompanya telat.', '', 'Budi Wibawa, [12.03.2026 10:16]', 'Berapa lama?'],
    [say('Rini Lestari', 'Pompanya telat.'), say('Budi Wibawa', 'Berapa lama?')],
  ],
  [
    'Zoom, old',
    'en',
    [
      '10:15:02\t From  Lena Moor : The pump is late.',
      '10:15:42\t From  Tarik Voss  to  Lena Moor(Privately) : How late?',
      '10:15:52\t From  Omar : Reacted to "How late?" with :eyes:',
      '10:15:59\t From  Omar : A week.',
    ],
    [say('Lena Moor', 'The pump is late.'), say('Tarik Voss', 'How late?'), say('Omar', 'A week.')],
  ],
  [
    'Zoom, new',
    'en',
    [
      '10:15:02 From Lena Moor to Everyone:',
      '\tThe pump is late.',
      '10:15:42 From Tarik Voss to Everyone:',
      '\tReplying to "The pump is late."',
      '',
      '\tHow late?',
      '10:15:52 From Omar Reed to Lena Moor (Direct Message):',
      '\tA week.',
    ],
    [say('Lena Moor', 'The pump is late.'), say('Tarik Voss', 'How late?'), say('Omar Reed', 'A week.')],
  ],
  [
    'Zoom, Indonesian, with the day',
    'id',
    [
      '2026-03-12 10:15:02 Dari Rini Lestari kepada Semua Orang : Pompanya telat.',
      '2026-03-12 10:15:42 Dari Budi Wibawa kepada Semua Orang : Berapa lama?',
    ],
    [say('Rini Lestari', 'Pompanya telat.'), say('Budi Wibawa', 'Berapa lama?')],
  ],
];

const IRC: readonly Case[] = [
  [
    'irssi',
    'en',
    [
      '--- Log opened Thu Mar 12 10:00:00 2026',
      '10:01 -!- lena [~lena@pond.example] has joined #pond',
      '10:01 < lena> The pump is late.',
      '10:02 <@tarik> How late?',
      '10:02 -!- omar [~o@pond.example] has quit [Quit: bye]',
      '10:03  * lena sighs',
      '10:03 < lena> A week: at most.',
      '--- Log closed Thu Mar 12 11:00:00 2026',
    ],
    [say('lena', 'The pump is late.'), say('tarik', 'How late?'), say('lena', 'A week: at most.')],
  ],
  [
    'weechat',
    'en',
    [
      '2026-03-12 10:01:02\t-->\tlena (~lena@pond.example) has joined #pond',
      '2026-03-12 10:01:12\tlena\tThe pump is late.',
      '2026-03-12 10:02:12\t@tarik\tHow late?',
      '2026-03-12 10:02:15\t<--\tomar (~o@pond.example) has quit (Quit: bye)',
      '2026-03-12 10:02:18\t *\tlena sighs',
      '2026-03-12 10:03:12\tlena\tA week at most.',
    ],
    [say('lena', 'The pump is late.'), say('tarik', 'How late?'), say('lena', 'A week at most.')],
  ],
  [
    'energymech',
    'id',
    [
      '[10:00:01] *** Joins: rini (~rini@kolam.example)',
      '[10:01:02] <rini> Pompanya telat.',
      '[10:02:03] <budi> Berapa lama?',
      '[10:02:09] * rini menghela napas',
      '[10:03:04] *** Quits: omar (dadah)',
      '[10:03:05] <rini> Seminggu.',
    ],
    [say('rini', 'Pompanya telat.'), say('budi', 'Berapa lama?'), say('rini', 'Seminggu.')],
  ],
  [
    'hexchat',
    'en',
    [
      'Mar 12 10:01:02 <lena>\tThe pump is late.',
      'Mar 12 10:02:02 <tarik>\tHow late?',
      'Mar 12 10:02:12 *\tomar has quit',
    ],
    [say('lena', 'The pump is late.'), say('tarik', 'How late?')],
  ],
  [
    'nicks alone',
    'en',
    ['<jon|away> The pump is late.', '<+edith_m> How late?', '* omar nods', '<jon|away> A week.'],
    [say('jon|away', 'The pump is late.'), say('edith_m', 'How late?'), say('jon|away', 'A week.')],
  ],
];

describe.each([
  ['names above times', NAMES_ABOVE_TIMES],
  ['WhatsApp', WHATSAPP],
  ['exports of chats', EXPORTS],
  ['IRC', IRC],
] as const)('%s', (_kind, cases) => {
  it.each(cases)(
    'given %s, then each message is its writer’s and nobody else writes',
    (_name, language, lines, said) => {
      const article = read(lines.join('\n'), language);
      expect(turnsOf(article)).toEqual(said);
      expect(namesOf(article)).toEqual([...new Set(said.map(([, speaker]) => speaker))].sort());
    },
  );
});

describe('the kind of a source', () => {
  it.each([...NAMES_ABOVE_TIMES, ...WHATSAPP, ...IRC])('given %s, then it is a chat', (_name, language, lines) => {
    expect(read(lines.join('\n'), language).kind).toBe('chat');
  });
});

describe('the time of a message', () => {
  it('given times of the clock, then each message stands at its own as written', () => {
    const article = read('[10:15 AM] Lena Moor\nThe pump is late.\n\n[10:16 AM] Tarik Voss\nHow late?');
    expect(article.marks.map(({ clock }) => clock)).toEqual(['10:15 AM', '10:16 AM']);
  });

  it('given a time of a recording on its own line, then what follows stands at it', () => {
    const body = '[00:00:03] Lena Moor: The pump is late.\n\n[00:00:30]\n\nIt comes on Friday.';
    expect(read(body).marks.map(({ seconds, start }) => [seconds, body.slice(start, start + 4)])).toEqual([
      [3, 'Lena'],
      [30, '[00:'],
    ]);
  });
});
