import { describe, expect, it } from 'vitest';
import {
  SMALL_TALK,
  SOURCE_QUESTIONS,
  SUMMARY_WISHES,
  WHOLE_SOURCE,
} from '../../../../src/language/tables/questions/wishes.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { FAIR, TOWN_HALL } from '../articles.ts';

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
