import { describe, expect, it } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import { readable } from '../../src/article/markup.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { claimIn, questionIn } from '../../src/discord/features/message-text.ts';
import { linkTo } from '../../src/discord/replies/link.ts';
import type { LanguageCode } from '../../src/language/types.ts';
import { readFollowUp } from '../../src/search/follow-up/read-follow-up.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import { fastestMs, processorMs } from '../support/processor-time.ts';
import { FAIR, TOWN_HALL } from '../unit/search/articles.ts';

const QUARTER = 1 << 18;
const MEBIBYTE = 1 << 20;

/** Of lines each of which may be a label every one takes its time. */
const UNITS: ReadonlyArray<readonly [unit: string, length: number]> = [
  ...['a:', '[', '<', '\t', '* ', '1:', '10:15 '].map((unit) => [unit, MEBIBYTE] as const),
  ...['a:\n', '[a\n', '<a\n', 'a\t\n', '* a\n', '10:15\n', '10:15 A\n', 'Q: a. A: '].map(
    (unit) => [unit, QUARTER] as const,
  ),
];
const REPEATED = UNITS.map(
  ([unit, length]) => [`${JSON.stringify(unit)} again and again`, 'en', unit.repeat(length / unit.length)] as const,
);
const WRITTEN: ReadonlyArray<readonly [what: string, language: LanguageCode, body: string]> = [
  ['50,000 quotation marks', 'id', '"'.repeat(50_000)],
  ['50,000 marks between words', 'id', '" a '.repeat(50_000)],
  ['one paragraph of a megabyte without a full stop', 'id', 'Wira mengatakan bahwa pasar dibuka, '.repeat(28_000)],
  ['one paragraph of a megabyte of capitalised words', 'id', 'Wira Sentosa Lena '.repeat(55_000)],
  ['as many opening parentheses', 'id', '( kata '.repeat(50_000)],
  ['as many commas', 'id', 'kata Bupati, '.repeat(50_000)],
  ['6,000 denials', 'en', 'Lena did not say “go on then now”, '.repeat(6_000)],
  ['20,000 conditions', 'en', `${'If Lena, '.repeat(20_000)}said “x”`],
  ['5,000 verdicts', 'en', 'Lena said “go on then”. The clip is fake. '.repeat(5_000)],
];

it.each([...REPEATED, ...WRITTEN])(
  'given an article of %s, then it is read in time linear in its length',
  (_, language, body) => {
    const timed = (draft: string) =>
      processorMs(() => createArticle({ id: 'long', body: draft, language, source: {} }));
    expect(timed(body)).toBeLessThan(6 * timed(body.slice(0, body.length / 2)) + 500);
  },
  60_000,
);

/** The slowest of several tries is the machine's, the fastest is the code's. */
const TRIES = 3;

/** Work on a text of some length. */
type Work = (length: number) => () => unknown;

/** @param limitOf the time that the longer text may take, from that of the shorter one */
function expectGrowth(work: Work, shorter: number, longer: number, limitOf: (ms: number) => number): void {
  const limit = limitOf(fastestMs(work(shorter), { enoughMs: 0, tries: TRIES }));
  expect(fastestMs(work(longer), { enoughMs: limit, tries: TRIES })).toBeLessThan(limit);
}

/** Four times the length takes no more than eight times the time, or next to none. */
function expectFourfold(work: Work, shorter: number, atLeastMs: number): void {
  work(1_000)();
  expectGrowth(work, shorter, 4 * shorter, (ms) => Math.max(atLeastMs, ms * 8));
}

describe('four times the length takes no more than some four times the time', () => {
  it.each([
    '[',
    '[a](',
    '[[a',
    '**a ',
    '_a',
    '~~',
    '`a ',
    '<b ',
    '<!--',
    '<b a="',
    '# a    ',
    '- ',
    '\n\n*a',
    '[1:',
    '\\',
  ])('given a text of nothing but %j, then without its markup', (piece) => {
    const work = (length: number) => {
      const text = piece.repeat(length / piece.length);
      return () => readable(text, { start: 0, end: text.length });
    };
    expectFourfold(work, 20_000, 60);
  });

  // Every line end, and every bracket, once looked through all that followed it.
  it.each(['\n', '\r', '\n\t ', ' >', '[', '[a', '[a](http://', '[a](http://b', '```a', '<t:1', '</a', '<a:b', '# '])(
    'given a message of nothing but %j, then as a question and as a claim',
    (piece) => {
      const work = (length: number) => {
        const text = piece.repeat(length / piece.length);
        return () => [questionIn(text), claimIn(text)];
      };
      expectFourfold(work, 10_000, 60);
    },
  );

  // The last words were sought from every character on: one word of 40,000 characters took a second.
  it.each([
    ['one unbroken word', (length: number) => ['', 'x'.repeat(length)]],
    ['a long word among others', (length: number) => ['', `awal ${'x'.repeat(length)}${' satu dua'.repeat(10)}`]],
    [
      'one that stands a little differently before',
      (length: number) => ['a'.repeat(length), `b${'a'.repeat(length / 2)}`],
    ],
    ['blanks', (length: number) => ['', `a${' '.repeat(length)}b`]],
  ])('given a passage of %s, then linked to, some times over', (_what, make) => {
    const source = parseArticle('a', '---\nurl: "https://example.com/"\n---\nRapat.');
    const work = (length: number) => {
      const [before = '', text = ''] = make(length);
      const span = { start: before.length, end: before.length + text.length };
      return () => {
        const long = { ...source, body: `${before}${text}` };
        for (let time = 0; time < 5; time += 1) linkTo(long, span);
      };
    };
    expectFourfold(work, 10_000, 10);
  });
});

/**
 * Regression: marks before the end of a follow-up, or of the question before it, were looked at again from each of
 * them.
 */
describe('a follow-up of any length', () => {
  const index = createIndex([TOWN_HALL, FAIR]);
  const read = (question: string, typed: string) => readFollowUp({ question, speaker: null }, typed, index);
  it.each([
    ['what is typed', (marks: string) => read('What did Brandt say about the bridge?', `Achebe${marks}b`)],
    ['the question before', (marks: string) => read(`What did Brandt say about the bridge${marks}b`, 'and Achebe?')],
  ])('is read in time that grows with the marks inside of %s', (_, readWith) => {
    const work = (length: number) => {
      const marks = ' ?'.repeat(length / 2);
      return () => readWith(marks);
    };
    expectGrowth(work, 10_000, 20_000, (ms) => 2.6 * ms + 20);
  });

  const UNITS_OF_FOLLOW_UPS = ['he ', 'they ', 'itu ', 'her plan ', '5 ', '3.5.25 ', '3 Mei ', 'May 3rd of ', 'mei '];
  const OPENINGS = ['and ', 'dan ', 'gimana ', 'about ', 'who is he ', 'kapan itu ', 'Ratna '];
  it.each([...UNITS_OF_FOLLOW_UPS, ...OPENINGS])('of nothing but "%s" is read in time linear in its length', (unit) => {
    const work = (length: number) => {
      const typed = unit.repeat(length / unit.length);
      return () => read('What did Brandt say about the bridge?', typed);
    };
    expectFourfold(work, 10_000, 100);
  });

  it.each([...UNITS_OF_FOLLOW_UPS, 'about ', 'Ratna ', 'Irak '])(
    'after a question of nothing but "%s" is read in time linear in its length',
    (unit) => {
      const work = (length: number) => {
        const question = unit.repeat(length / unit.length);
        return () => [read(question, 'and Achebe?'), read(question, 'when was it?'), read(question, 'who is he?')];
      };
      expectFourfold(work, 10_000, 200);
    },
  );

  /** Regression: for each pronoun that stands for nobody the question before was answered anew. */
  it.each(['he ', 'they ', 'her plan ', 'dia '])('of nothing but "%s" takes no longer than other words do', (unit) => {
    const LENGTH = 6_000;
    const work = (piece: string) => () => read('What about the zeppelin?', piece.repeat(LENGTH / piece.length));
    work('zeppelin ')();
    const limit = 4 * fastestMs(work('zeppelin '), { enoughMs: 0, tries: TRIES }) + 60;
    expect(fastestMs(work(unit), { enoughMs: limit, tries: TRIES })).toBeLessThan(limit);
  });
});
