import { describe, expect, it } from 'vitest';
import { furnitureOf, isOfProgram } from '../../../src/article/structure/furniture.ts';
import { readLabel } from '../../../src/article/structure/labels/grammar.ts';
import { SHAPES } from '../../../src/article/structure/labels/shapes.ts';
import { closesTurn, narrationTest, noteOfLine, noteOfSentence } from '../../../src/article/structure/notes.ts';
import { DEGREE_ROWS, DEGREES } from '../../../src/language/tables/people/degrees.ts';
import {
  ATTACHED,
  CHAT_EVENTS,
  CHAT_PROGRAM,
  EDITED,
  FURNITURE,
  REPLY_LINE,
} from '../../../src/language/tables/structure/furniture.ts';
import { INVITATIONS, ROLL_CALLS, SELF_INTRODUCTIONS } from '../../../src/language/tables/structure/introductions.ts';
import { LOG_LEVEL } from '../../../src/language/tables/structure/label-words.ts';
import {
  CLOSING_LINES,
  NARRATED_OPENINGS,
  NOTE_LINES,
  NOTE_SENTENCES,
} from '../../../src/language/tables/structure/notes.ts';
import { read } from '../../support/said.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('the shapes of labels', () => {
  it.each(SHAPES.map(({ id, example }) => [example, id]))('given %j, then it is of the shape %s', (example, id) => {
    const line = example.replaceAll('⇥', '\t');
    expect(readLabel(line, whole(line))?.shape).toBe(id);
  });

  it.each(SHAPES.filter(({ alone }) => !alone).map(({ example }) => example))(
    'given %j, then the words are behind the label',
    (example) => {
      const line = example.replaceAll('⇥', '\t');
      const label = readLabel(line, whole(line));
      expect(line.slice(label?.words.start, label?.words.end)).toMatch(/^(?:The pond …|Will the pond freeze\?)$/u);
      expect(line.slice(label?.label.start, label?.label.end)).toMatch(/lena|moor|voss|^Q$/iu);
    },
  );
});

describe('lines of a page or a program', () => {
  it.each(FURNITURE.map(([place, pattern, example], row) => ({ place, pattern, example, row })))(
    'given $example, then its own row knows it',
    ({ place, pattern, example }) => {
      expect(pattern.test(example)).toBe(true);
      expect(furnitureOf(example, place)).toBe('page');
    },
  );

  it.each(CHAT_PROGRAM.map(([pattern, example]) => [example, pattern] as const))(
    'given %j, then its own row knows it',
    (example, pattern) => {
      expect(pattern.test(example)).toBe(true);
      expect(isOfProgram(example)).toBe(true);
    },
  );

  it.each(CHAT_EVENTS.map(([pattern, example]) => [example, pattern] as const))(
    'given %j, then its own row knows it',
    (example, pattern) => {
      expect(pattern.test(example)).toBe(true);
    },
  );

  it.each([
    ['{Attachments}', ATTACHED],
    ['{Reactions}', ATTACHED],
    [' <This message was edited>', EDITED],
    [' (edited)', EDITED],
    [' <Pesan ini diedit>', EDITED],
    ['Replying to "The pump is late."', REPLY_LINE],
    ['Membalas "Pompanya telat."', REPLY_LINE],
    ['INFO server', LOG_LEVEL],
    ['WARNING', LOG_LEVEL],
  ])('given %j, then it is one', (text, pattern) => {
    expect(pattern.test(text)).toBe(true);
  });

  it.each([
    'The pump is late.',
    'Lena reads the video.',
    'Kami membaca juga.',
    'Foto itu hilang.',
    'Information: none.',
  ])('given %j, then it is none', (text) => {
    expect(furnitureOf(text, 'any')).toBeNull();
    expect(furnitureOf(text, 'message')).toBeNull();
    expect(isOfProgram(text)).toBe(false);
    expect(LOG_LEVEL.test(text)).toBe(false);
  });
});

describe('how people say who they are', () => {
  it.each(INVITATIONS.map(([pattern, example]) => [example, pattern] as const))(
    'given %j, then somebody is given the floor',
    (example, pattern) => {
      expect(pattern.test(example)).toBe(true);
    },
  );

  it.each(ROLL_CALLS.map(([pattern, example]) => [example, pattern] as const))(
    'given %j, then the roll is called',
    (example, pattern) => {
      expect(pattern.test(example)).toBe(true);
    },
  );

  it.each(SELF_INTRODUCTIONS.map(([pattern, example]) => [example, pattern] as const))(
    'given %j, then that is who speaks, by its own row',
    (example, pattern) => {
      const name = /Lena Moor|Rini Lestari|Lena|Rini/u.exec(example)?.[0] ?? '';
      expect(example).toMatch(new RegExp(pattern.replace(/\{(?:name|word)\}/u, name), 'u'));
      const { people } = read(`<x9> ${example} Kita tunggu.\n<tv> siapa?\n<x9> ya`, 'id');
      expect(people.map((person) => person.name)).toContain(name);
    },
  );

  it.each(DEGREE_ROWS)('given the degree %s of %j, then it is one by its own row', (pattern, example) => {
    const degree = example.slice(example.indexOf(', ') + 2);
    expect(degree).toMatch(new RegExp(`^(?:${pattern})$`, 'u'));
    expect(DEGREES.test(degree)).toBe(true);
    expect(DEGREES.test('Kepala Desa')).toBe(false);
  });
});

describe('what minutes record', () => {
  it.each(
    NOTE_LINES.filter(({ note }) => note !== 'attendance').map(({ note, words, example }) => [example, note, words]),
  )('given %j, then it is a %s', (example, note, words) => {
    expect((words ?? '').split('|').some((word) => (example ?? '').toLowerCase().startsWith(word))).toBe(true);
    const line = noteOfLine(example ?? '', whole(example ?? ''));
    expect(line?.note ?? noteOfSentence(example ?? '')).toBe(note);
  });

  it.each(NOTE_LINES.flatMap(({ note, words }) => words.split('|').map((word) => [word, note] as const)))(
    'given the word %j before a colon, then it is a %s or those present',
    (word, note) => {
      const text = `${word.charAt(0).toUpperCase()}${word.slice(1)}: a pump`;
      expect(noteOfLine(text, whole(text))?.note ?? 'attendance').toBe(note);
    },
  );

  it.each(NOTE_SENTENCES.map(([note, pattern, example]) => [example, note, pattern] as const))(
    'given %j, then it is a %s by its own row',
    (example, note, pattern) => {
      expect(pattern.test(example)).toBe(true);
      expect(noteOfSentence(example)).toBe(note);
    },
  );

  it.each(CLOSING_LINES.map(([pattern, example]) => [example, pattern] as const))(
    'given %j, then it ends a turn by its own row',
    (example, pattern) => {
      expect(pattern.test(example)).toBe(true);
      expect(closesTurn(example)).toBe(true);
    },
  );

  it.each(NARRATED_OPENINGS.map(([pattern, example]) => [example, pattern] as const))(
    'given %j, then it is told by the writer by its own row',
    (example, pattern) => {
      expect(pattern.test(example)).toBe(true);
      expect(narrationTest(new Set())(example)).toBe(true);
    },
  );

  it.each(['The pump is late.', 'Meeting people is nice.', 'Lena waits.', 'Rapatkan barisan.', 'Signs are up.'])(
    'given %j, then it neither ends a turn nor is told',
    (text) => {
      expect(closesTurn(text)).toBe(false);
      expect(narrationTest(new Set())(text)).toBe(false);
      expect(noteOfSentence(text)).toBeNull();
    },
  );
});
