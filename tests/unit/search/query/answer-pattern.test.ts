import { describe, expect, it } from 'vitest';
import { ROLE_WORDS } from '../../../../src/language/tables/questions/introductions.ts';
import {
  DAY_WORDS,
  HAPPENING,
  MEETING_WORDS,
  OTHER_MEETING_WORDS,
} from '../../../../src/language/tables/questions/wishes.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';
import { holdsWordOf } from '../tables.ts';

const index = createIndex(
  [
    article(
      'pond',
      'The pond club met in the old mill on 3 May 2026. “The pump is late,” said Lena Moor, the treasurer. Tarik Voss said: “We wait.”',
      'en',
    ),
    article('kolam', 'Relawan kolam menguras kolam pada 3 Mei 2026. "Pompa telat," kata Rini Lestari, ketua kelompok.'),
  ],
  { glossary: shippedGlossary() },
);
const patternOf = (question: string) => analyse(question, index).pattern;

describe('who somebody is', () => {
  it.each([
    ['Who is Lena Moor?', 'Lena Moor'],
    ['who is lena moor again', 'Lena Moor'],
    ['Siapa Rini Lestari?', 'Rini Lestari'],
    ['Rini Lestari itu siapa sih', 'Rini Lestari'],
    ['Siapa sih Rini?', 'Rini Lestari'],
    ['What is Tarik Voss’s job?', 'Tarik Voss'],
    // What whoever asks takes her for.
    ['Who is Lena Moor, a baker?', 'Lena Moor'],
  ])('given "%s", then that of %s is asked', (question, name) => {
    expect(patternOf(question)).toEqual({ kind: 'person', name });
  });

  it.each(ROLE_WORDS)('given a word of the row "%s", then "%s" asks who somebody is', (row, example) => {
    expect(holdsWordOf(row, example)).toBe(true);
    expect(patternOf(example.replace(/Lena(?: Moor)?/u, 'Lena Moor'))).toEqual({ kind: 'person', name: 'Lena Moor' });
  });

  it.each([
    'What did Lena Moor say?',
    'Who met Lena Moor and Tarik Voss?',
    'Who paid Lena Moor?',
    'Who is not Lena Moor?',
    'Siapa selain Rini Lestari?',
    'Who is the treasurer?',
    'Is Lena Moor the treasurer?',
    'Who is Ossian Krull?',
    'Kapan Rini Lestari datang?',
  ])('given "%s", then something else is', (question) => {
    expect(patternOf(question)?.kind).not.toBe('person');
  });
});

describe('what was on a day', () => {
  it.each([
    'What happened on 3 May?',
    'Ada apa tanggal 3 Mei?',
    'ngapain aja 3 Mei 2026',
    'kegiatan relawan tanggal 3 Mei',
    'agenda relawannya 3 Mei apa',
    ...DAY_WORDS.map(([, example]) => example),
  ])('given "%s", then the day alone tells', (question) => {
    const { pattern, terms } = analyse(question, index);
    expect(pattern?.kind).toBe('day');
    expect(pattern?.kind === 'day' && terms[pattern.term]?.word).toMatch(/^3 may/u);
  });

  it.each(DAY_WORDS)('given the row "%s", then "%s" holds a word of it', (row, example) => {
    expect(holdsWordOf(row, example)).toBe(true);
  });

  it.each([
    'What did Lena Moor say on 3 May?',
    'Who came on 3 May?',
    'Which pump was bought on 3 May?',
    'What happened on 4 June?', // No source has it.
    'What happened?',
  ])('given "%s", then it does not', (question) => {
    expect(patternOf(question)?.kind).not.toBe('day');
  });
});

describe('when or where a meeting was', () => {
  it.each([
    ['When was the meeting?', 'time'],
    ['Where did they meet?', 'place'],
    ['kapan rapatnya', 'time'],
    ['Di mana pertemuannya digelar?', 'place'],
    ['Jam berapa rapatnya?', 'time'],
  ])('given "%s", then the %s, of whatever meeting', (question, wanted) => {
    expect(patternOf(question)).toEqual({ kind: 'meeting', wanted, of: [] });
  });

  it.each(MEETING_WORDS)('given a word of the row "%s", then "%s" asks it', (row, example) => {
    expect(holdsWordOf(row, example)).toBe(true);
    expect(patternOf(example)).toEqual({ kind: 'meeting', wanted: 'place', of: [] });
  });

  it('given whose meeting it was, then that tells which one', () => {
    const { pattern, terms } = analyse('Where was the meeting of the pond club?', index);
    expect(pattern).toMatchObject({ kind: 'meeting', wanted: 'place' });
    expect(pattern?.kind === 'meeting' && pattern.of.map((at) => terms[at]?.word)).toEqual(['pond', 'club']);
  });

  it.each([...OTHER_MEETING_WORDS])(
    'given a word of the row "%s", then "%s" asks of another meeting',
    (row, example) => {
      expect(holdsWordOf(row, example)).toBe(true);
      expect(patternOf(example)).toBeNull();
    },
  );

  it.each(['Kapan pompa dibeli?', 'Who came to the meeting?', 'What was the meeting about?', 'When was it?'])(
    'given "%s", then none is asked for',
    (question) => {
      expect(patternOf(question)).toBeNull();
    },
  );

  it.each(HAPPENING)('given the row "%s", then "%s" holds a word of it and asks for a time', (row, example) => {
    expect(holdsWordOf(row, example)).toBe(true);
    expect(analyse(example, index).wish).toMatchObject({ kind: 'aboutSource', property: 'time' });
  });
});
