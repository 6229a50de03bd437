import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../../src/language/index-tokens.ts';
import {
  LAUGHTER,
  SMALL_TALK,
  SOURCE_QUESTIONS,
  SUMMARY_WISHES,
  WHOLE_SOURCE,
  WISH_WORDS,
} from '../../../../src/language/tables/questions/wishes.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { FAIR, TOWN_HALL } from '../articles.ts';
import { holdsWordOf } from '../tables.ts';

const index = createIndex([FAIR, TOWN_HALL], { glossary: shippedGlossary() });
const wishOf = (question: string) => analyse(question, index).wish;

describe('a wish', () => {
  it.each([...SMALL_TALK.map(([, example]) => example), 'makasih kak', 'haha ok', 'wkwkwk', 'HALOOO'])(
    'given "%s", then nothing is asked',
    (question) => {
      expect(wishOf(question)).toEqual({ kind: 'smallTalk' });
      expect(answer(question, index)).toMatchObject({ decision: 'silent', passages: [] });
    },
  );

  it.each([
    ...[...SUMMARY_WISHES, ...WHOLE_SOURCE].map(([, example]) => example),
    'apa saja yang dibahas dalam rapat ini?',
    'a recap of the talks pls',
  ])('given "%s", then a summary is wished for', (question) => {
    expect(wishOf(question)).toEqual({ kind: 'summary' });
  });

  it.each(SOURCE_QUESTIONS)('given wording %s, its %s is asked in "%s"', (_wording, property, example) => {
    expect(wishOf(example)).toEqual({ kind: 'aboutSource', property, isBare: true });
  });

  it.each([
    ['when was it', 'time', true],
    ['di mana itu', 'place', true],
    ['kapan rapatnya', 'time', false],
    ['where did they meet', 'place', false],
  ])('given "%s", then its %s is asked; named or not (%s)', (question, property, isBare) => {
    expect(wishOf(question)).toEqual({ kind: 'aboutSource', property, isBare });
  });

  it.each([
    'Apa yang dibahas tentang dermaga?',
    'What happened to the winch?',
    'Terima kasih kepada siapa?',
    'ringkas soal lampu',
    'Bagus',
    'kapan dermaga dibongkar',
    'where did Chile ask for quotas',
  ])('given "%s", then something in particular is asked', (question) => {
    expect(wishOf(question)).toBeNull();
  });
});

describe('the tables of wishes', () => {
  it.each([...SMALL_TALK, ...SUMMARY_WISHES, ...WHOLE_SOURCE, ...WISH_WORDS])(
    'given a wording of the row "%s", then it stands in "%s"',
    (row, example) => {
      expect(holdsWordOf(row, example)).toBe(true);
    },
  );

  it.each(WISH_WORDS)(
    'given the words "%s" beside a wish, then "%s" asks for nothing in particular',
    (_row, example) => {
      expect(['summary', 'smallTalk']).toContain(wishOf(example)?.kind);
    },
  );

  it.each(SOURCE_QUESTIONS)(
    'given the wording %s, then it is itself that knows its example',
    (wording, _property, example) => {
      expect(wording.test(indexWords(example).join(' '))).toBe(true);
    },
  );

  it.each(['wkwk', 'wkwkwkw', 'hahaha', 'hehe', 'xixixi', 'lool', 'looool', 'hahahah'])(
    'given "%s", then it is laughter',
    (word) => {
      expect(LAUGHTER.some((one) => one.test(word))).toBe(true);
      expect(wishOf(word)).toEqual({ kind: 'smallTalk' });
    },
  );

  it.each(['ha', 'hat', 'wk1', 'log'])('given "%s", then it is none', (word) => {
    expect(LAUGHTER.some((one) => one.test(word))).toBe(false);
  });

  it('given any wording, then it stands in its table once', () => {
    for (const table of [SMALL_TALK, SUMMARY_WISHES]) {
      const wordings = table.flatMap(([row]) => row.split(' '));
      expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
    }
  });
});
