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

const QUESTIONS: readonly Case[] = [
  {
    name: 'Q and A, a line each',
    lines: ['Q. Will the pond freeze?', 'A. No, it is too deep.', 'Q. And the mill race?', 'A. Perhaps.'],
    said: [
      say('Q', 'Will the pond freeze?'),
      say('A', 'No, it is too deep.'),
      say('Q', 'And the mill race?'),
      say('A', 'Perhaps.'),
    ],
    people: [],
  },
  {
    name: 'Q and A on one line',
    lines: ['Q: Will the pond freeze? A: No, it is too deep. Q: And the mill race? A: Perhaps.'],
    said: [
      say('Q', 'Will the pond freeze?'),
      say('A', 'No, it is too deep.'),
      say('Q', 'And the mill race?'),
      say('A', 'Perhaps.'),
    ],
    people: [],
  },
  {
    name: 'T and J on one line',
    language: 'id',
    lines: ['T: Kapan pompa datang? J: Bulan depan. T: Siapa yang bayar? J: Kas RT.'],
    said: [
      say('T', 'Kapan pompa datang?'),
      say('J', 'Bulan depan.'),
      say('T', 'Siapa yang bayar?'),
      say('J', 'Kas RT.'),
    ],
    people: [],
  },
  {
    name: 'T and J on two lines of two',
    language: 'id',
    lines: ['T: Kapan pompa datang? J: Bulan depan!', 'T: Siapa yang bayar? J: Kas RT.'],
    said: [
      say('T', 'Kapan pompa datang?'),
      say('J', 'Bulan depan!'),
      say('T', 'Siapa yang bayar?'),
      say('J', 'Kas RT.'),
    ],
    people: [],
  },
  {
    name: 'Tanya and Jawab',
    language: 'id',
    lines: ['Tanya: Kapan pompa datang?', 'Jawab: Bulan depan.', 'Tanya: Siapa yang bayar?', 'Jawab: Kas RT.'],
    said: [
      say('Tanya', 'Kapan pompa datang?'),
      say('Jawab', 'Bulan depan.'),
      say('Tanya', 'Siapa yang bayar?'),
      say('Jawab', 'Kas RT.'),
    ],
    people: [],
  },
  {
    name: 'a questioner beside names',
    lines: ['Q    Does it freeze?', '', 'MS. MOOR:  Never.', '', 'Q    Can you pay?', '', 'MR. VOSS:  No.'],
    said: [say('Q', 'Does it freeze?'), say('MS. MOOR', 'Never.'), say('Q', 'Can you pay?'), say('MR. VOSS', 'No.')],
    people: ['MR. VOSS', 'MS. MOOR'],
  },
  {
    name: 'bold questions beside one name',
    lines: ['**Q: When does it come?**', '', 'Lena Moor: In June.', '', '**Q: Who pays?**', '', 'Lena Moor: The club.'],
    said: [
      say('Q', 'When does it come?'),
      say('Lena Moor', 'In June.'),
      say('Q', 'Who pays?'),
      say('Lena Moor', 'The club.'),
    ],
    people: ['Lena Moor'],
  },
  {
    name: 'reporters and an office holder',
    language: 'id',
    lines: [
      'Wartawan: Kapan?',
      '',
      'Bupati Arga Putra: Bulan depan.',
      '',
      'Wartawan: Siapa yang bayar?',
      '',
      'Bupati Arga Putra: Kas.',
    ],
    said: [
      say('Wartawan', 'Kapan?'),
      say('Bupati Arga Putra', 'Bulan depan.'),
      say('Wartawan', 'Siapa yang bayar?'),
      say('Bupati Arga Putra', 'Kas.'),
    ],
    people: ['Bupati Arga Putra'],
  },
];

describe('questions and answers', () => {
  it.each(QUESTIONS)('given $name, then each turn is its speaker’s', ({ language, lines, said, people }) => {
    const article = read(lines.join('\n'), language);
    expect(turnsOf(article)).toEqual(said);
    expect(namesOf(article)).toEqual(people);
  });
});
