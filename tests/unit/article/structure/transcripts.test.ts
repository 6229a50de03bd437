import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { namesOf, read, type Said, turnsOf } from '../../../support/said.ts';

interface Case {
  readonly name: string;
  readonly language?: LanguageCode;
  readonly lines: readonly string[];
  readonly said: readonly Said[];
  /** Those among the speakers who are people. */
  readonly people: readonly string[];
}

const say = (label: string, words: string, speaker = label): Said => [label, speaker, words];

const MINUTES: readonly Case[] = [
  {
    name: 'minutes with what the writer tells between, and the head and foot of pages',
    lines: [
      'Chair: Are the accounts clear?',
      '',
      'There was some murmuring. Mr Voss observed that they were late.',
      '',
      'Lena Moor: They are clear.',
      '',
      'I can send them again.',
      '',
      'Page 1 of 2',
      'Pond Group Ltd   12 May',
      '',
      '3.  THE BOILER (Block B)',
      '',
      'The Maintenance Officer stated that it was cold.',
      '',
      'A member asked who pays.',
      '',
      'Chair: We do.',
      '',
      'Page 2 of 2',
      'Pond Group Ltd   12 May',
    ],
    said: [
      say('Chair', 'Are the accounts clear?'),
      say('Lena Moor', 'They are clear.\n\nI can send them again.'),
      say('Chair', 'We do.'),
    ],
    people: ['Lena Moor', 'Voss'],
  },
  {
    name: 'minutes that tell of those listed by initials and first name, and a turn that goes on in lower case',
    lines: [
      'Present: Lena Moor (LM), Tarik Voss (TV), Rhoda Ilkley',
      '',
      'LM: The tank leaks.',
      '',
      'TV reported that the pump is old.',
      '',
      'TV: We wait.',
      '',
      'LM/TV felt the pump can stay.',
      '',
      'Rhoda asked for the bill.',
      '',
      'TV: No.',
      '',
      'and I mean it.',
    ],
    said: [
      say('LM', 'The tank leaks.', 'Lena Moor'),
      say('TV', 'We wait.', 'Tarik Voss'),
      say('TV', 'No.\n\nand I mean it.', 'Tarik Voss'),
    ],
    people: ['Lena Moor', 'Rhoda Ilkley', 'Tarik Voss'],
  },
  {
    name: 'a header of fields and parts with letters',
    language: 'id',
    lines: [
      'Jenis rapat: terbuka',
      'Mitra: Perumda Kolam; Dinas Air',
      'Tempat: Ruang Komisi',
      '',
      'A. SAMBUTAN',
      'Acara dibuka dengan doa.',
      '',
      'Pak Rudi: Selamat pagi.',
      '',
      'B. LAPORAN',
      'Bu Sari: Pompa sudah datang.',
      '',
      'SEORANG ANGGOTA: Betul itu!',
      '',
      'Pak Rudi: Terima kasih.',
    ],
    said: [
      say('Pak Rudi', 'Selamat pagi.'),
      say('Bu Sari', 'Pompa sudah datang.'),
      say('SEORANG ANGGOTA', 'Betul itu!'),
      say('Pak Rudi', 'Terima kasih.'),
    ],
    people: ['Bu Sari', 'Pak Rudi'],
  },
];

const RECORDINGS: readonly Case[] = [
  {
    name: 'a name and a time above each turn, with who transcribed it below',
    lines: [
      'Lena Moor  0:03',
      'The pump is late. It comes on Friday.',
      '',
      'It is a big one.',
      '',
      'Tarik Voss  0:21',
      'How late?',
      '',
      'Speaker 3  1:02:03',
      'A week.',
      '',
      'Transcribed by a machine',
    ],
    said: [
      say('Lena Moor', 'The pump is late. It comes on Friday.\n\nIt is a big one.'),
      say('Tarik Voss', 'How late?'),
      say('Speaker 3', 'A week.'),
    ],
    people: ['Lena Moor', 'Tarik Voss'],
  },
  {
    name: 'the time in brackets behind the name',
    lines: ['Edith Marlow (00:03):', 'The oven is cold.', '', 'Jonas Pell (01:21):', 'A [inaudible 00:01:23] week.'],
    said: [say('Edith Marlow', 'The oven is cold.'), say('Jonas Pell', 'A [inaudible 00:01:23] week.')],
    people: ['Edith Marlow', 'Jonas Pell'],
  },
  {
    name: 'a time on its own line within a turn',
    language: 'id',
    lines: [
      '[00:00:03] Rini Lestari: Pompanya telat.',
      '',
      '[00:00:30]',
      '',
      'Datangnya Jumat.',
      '',
      '[00:00:42] Budi: Ya.',
    ],
    said: [say('Rini Lestari', 'Pompanya telat.'), say('Rini Lestari', 'Datangnya Jumat.'), say('Budi', 'Ya.')],
    people: ['Budi', 'Rini Lestari'],
  },
  {
    name: 'time, name and words on three lines',
    lines: [
      '0:03',
      'Lena Moor',
      'The pump is late.',
      '',
      '0:12',
      'Tarik Voss',
      'How late?',
      '',
      '0:15',
      'Lena Moor',
      'A week.',
    ],
    said: [say('Lena Moor', 'The pump is late.'), say('Tarik Voss', 'How late?'), say('Lena Moor', 'A week.')],
    people: ['Lena Moor', 'Tarik Voss'],
  },
  {
    name: 'names alone that come back',
    language: 'id',
    lines: [
      'Rini Lestari',
      '',
      'Pompanya telat.',
      '',
      'Budi Wibawa',
      '',
      'Berapa lama?',
      '',
      'Rini Lestari',
      '',
      'Seminggu.',
    ],
    said: [
      say('Rini Lestari', 'Pompanya telat.'),
      say('Budi Wibawa', 'Berapa lama?'),
      say('Rini Lestari', 'Seminggu.'),
    ],
    people: ['Budi Wibawa', 'Rini Lestari'],
  },
  {
    name: 'names alone in capitals',
    lines: [
      'INTERVIEWER',
      '',
      'When?',
      '',
      'MOOR',
      '',
      'In June.',
      '',
      'INTERVIEWER',
      '',
      'Who pays?',
      '',
      'MOOR',
      '',
      'Us.',
    ],
    said: [say('INTERVIEWER', 'When?'), say('MOOR', 'In June.'), say('INTERVIEWER', 'Who pays?'), say('MOOR', 'Us.')],
    people: ['MOOR'],
  },
  {
    name: 'a dash behind names that come back',
    lines: ['Lena Moor – The pump is late.', 'Tarik Voss – How late?', 'Lena Moor – A week.'],
    said: [say('Lena Moor', 'The pump is late.'), say('Tarik Voss', 'How late?'), say('Lena Moor', 'A week.')],
    people: ['Lena Moor', 'Tarik Voss'],
  },
  {
    name: 'a machine’s names',
    lines: ['[SPEAKER_00]: The pump is late.', '[SPEAKER_01]: How late?', '[SPEAKER_00]: A week.'],
    said: [say('SPEAKER_00', 'The pump is late.'), say('SPEAKER_01', 'How late?'), say('SPEAKER_00', 'A week.')],
    people: [],
  },
  {
    name: 'a machine’s names in Indonesian',
    language: 'id',
    lines: ['Pembicara 1: Pompanya telat.', '', 'Pembicara 2: Berapa lama?', '', 'Pembicara 1: Seminggu.'],
    said: [say('Pembicara 1', 'Pompanya telat.'), say('Pembicara 2', 'Berapa lama?'), say('Pembicara 1', 'Seminggu.')],
    people: [],
  },
  {
    name: 'who somebody is behind a comma',
    lines: [
      'Dr. Lena Moor, Pond Group: The pump is late.',
      '',
      'Tarik Voss, treasurer: How late?',
      '',
      'Lena Moor: A week.',
    ],
    said: [
      say('Dr. Lena Moor, Pond Group', 'The pump is late.', 'Dr. Lena Moor'),
      say('Tarik Voss, treasurer', 'How late?', 'Tarik Voss'),
      say('Lena Moor', 'A week.', 'Dr. Lena Moor'),
    ],
    people: ['Dr. Lena Moor', 'Tarik Voss'],
  },
  {
    name: 'pronouns, and names of other languages',
    lines: [
      'Lena O’Hara (she/her): The pump is late.',
      "Jean-Luc d'Arc (he/him): How late?",
      'María de la Cruz: A week.',
    ],
    said: [
      say('Lena O’Hara (she/her)', 'The pump is late.', 'Lena O’Hara'),
      say("Jean-Luc d'Arc (he/him)", 'How late?', "Jean-Luc d'Arc"),
      say('María de la Cruz', 'A week.'),
    ],
    people: ["Jean-Luc d'Arc", 'Lena O’Hara', 'María de la Cruz'],
  },
  {
    name: 'colons in what is said',
    lines: ['Lena: I said: we wait.', 'Tarik: No: we go.', 'Omar: My list: bread, salt.'],
    said: [say('Lena', 'I said: we wait.'), say('Tarik', 'No: we go.'), say('Omar', 'My list: bread, salt.')],
    people: ['Lena', 'Omar', 'Tarik'],
  },
  {
    name: 'numbered turns',
    lines: ['1. Lena Moor: The pump is late.', '2. Tarik Voss: How late?', '3. Lena Moor: A week.'],
    said: [say('Lena Moor', 'The pump is late.'), say('Tarik Voss', 'How late?'), say('Lena Moor', 'A week.')],
    people: ['Lena Moor', 'Tarik Voss'],
  },
];

const PARLIAMENTS: readonly Case[] = [
  {
    name: 'interjections and a speaker with a name in brackets',
    lines: [
      'The SPEAKER (Hon. Lena Moor): Order. The House will come to order.',
      '',
      'Mr VOSS (Eastmere) (10:15): I rise to speak on the ferry.',
      '',
      'It is late again.',
      '',
      'An honourable member: Shame!',
      '',
      'Honourable members interjecting—',
      '',
      'The SPEAKER: Order!',
      '',
      'Mr VOSS: I withdraw.',
    ],
    said: [
      say('The SPEAKER (Hon. Lena Moor)', 'Order. The House will come to order.', 'Lena Moor'),
      say('Mr VOSS (Eastmere)', 'I rise to speak on the ferry.\n\nIt is late again.', 'Mr VOSS'),
      say('An honourable member', 'Shame!'),
      say('The SPEAKER', 'Order!', 'Lena Moor'),
      say('Mr VOSS', 'I withdraw.'),
    ],
    people: ['Lena Moor', 'Mr VOSS'],
  },
  {
    name: 'a full stop and a hyphen',
    lines: [
      'HON. L. MOOR.- I thank the Speaker, Sir.',
      '',
      'HON. MEMBER.- What about the ferry?',
      '',
      'MR. SPEAKER.- Order!',
    ],
    said: [
      say('HON. L. MOOR', 'I thank the Speaker, Sir.'),
      say('HON. MEMBER', 'What about the ferry?'),
      say('MR. SPEAKER', 'Order!'),
    ],
    people: ['HON. L. MOOR'],
  },
  {
    name: 'a full stop alone',
    lines: [
      'Mr. VOSS of Eastmere. Madam Speaker, I yield myself two minutes.',
      '',
      'Ms. MOOR. I thank the gentleman.',
      '',
      'The CHAIR. The time has expired.',
      '',
      'Mr. VOSS of Eastmere. I object.',
    ],
    said: [
      say('Mr. VOSS of Eastmere', 'Madam Speaker, I yield myself two minutes.'),
      say('Ms. MOOR', 'I thank the gentleman.'),
      say('The CHAIR', 'The time has expired.'),
      say('Mr. VOSS of Eastmere', 'I object.'),
    ],
    people: ['Mr. VOSS of Eastmere', 'Ms. MOOR'],
  },
  {
    name: 'a minister with a name in brackets',
    lines: [
      'Mrs Edith Marlow (Mill Lane) (Ind): Will the Minister mend the ferry?',
      '',
      'The Minister for Ferries (Tarik Voss): Yes.',
      '',
      'Mrs Marlow: When?',
      '',
      'Tarik Voss: In June.',
    ],
    said: [
      say('Mrs Edith Marlow (Mill Lane) (Ind)', 'Will the Minister mend the ferry?', 'Mrs Edith Marlow'),
      say('The Minister for Ferries (Tarik Voss)', 'Yes.', 'Tarik Voss'),
      say('Mrs Marlow', 'When?', 'Mrs Edith Marlow'),
      say('Tarik Voss', 'In June.'),
    ],
    people: ['Mrs Edith Marlow', 'Tarik Voss'],
  },
  {
    name: 'a village meeting with people who are numbered',
    language: 'id',
    lines: ['KETUA RT: Kita mulai.', 'WARGA 1: Pompa rusak.', 'WARGA 2: Betul.', 'KETUA RT: Kita beli.'],
    said: [
      say('KETUA RT', 'Kita mulai.'),
      say('WARGA 1', 'Pompa rusak.'),
      say('WARGA 2', 'Betul.'),
      say('KETUA RT', 'Kita beli.'),
    ],
    people: [],
  },
  {
    name: 'applause and crosstalk between turns',
    lines: [
      'MODERATOR: Welcome.',
      '',
      '(Applause.)',
      '',
      'MS. MOOR: Thank you.',
      '',
      '[crosstalk]',
      '',
      'MR. VOSS: So am I.',
    ],
    said: [say('MODERATOR', 'Welcome.'), say('MS. MOOR', 'Thank you.'), say('MR. VOSS', 'So am I.')],
    people: ['MR. VOSS', 'MS. MOOR'],
  },
];

describe.each([
  ['minutes', MINUTES],
  ['recordings', RECORDINGS],
  ['parliaments and boards', PARLIAMENTS],
] as const)('%s', (_kind, cases) => {
  it.each(cases)('given $name, then each turn is its speaker’s', ({ language, lines, said, people }) => {
    const article = read(lines.join('\n'), language);
    expect(turnsOf(article)).toEqual(said);
    expect(namesOf(article)).toEqual(people);
  });
});
