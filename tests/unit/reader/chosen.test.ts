import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { chosen, readAnswer } from '../../../src/reader/chosen.ts';
import type { Choice } from '../../../src/reader/types.ts';
import { answer } from '../../../src/search/answer.ts';
import { closestPassages } from '../../../src/search/decision/closest.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import type { Answer } from '../../../src/search/types.ts';
import { HARBOUR, LIBRARY_EN } from '../../support/texts.ts';

const index = createIndex([parseArticle('harbour', HARBOUR), parseArticle('library', LIBRARY_EN)]);
/** An answer with three passages. */
const STORE = answer('Apa kata Bagus Prakoso tentang gudang pendingin?', index, { limit: 8 });
/** Two passages that come close. */
const AGE = answer('Berapa usia Bagus Prakoso?', index, { limit: 8 });
/** An answer whose second passage holds the first. */
const COST = answer('Berapa biaya pelabuhan itu dibangun?', index, { limit: 8 });
const CHESS = answer('Siapa juara lomba catur tingkat provinsi?', index, { limit: 8 });

/** The second passage holds words that were never said. */
const DENIED = parseArticle(
  'market',
  'Bupati Wira Kencana mengatakan pasar ikan dibuka kembali pada Senin. Beredar video palsu Wira mengatakan "pasar ikan ' +
    'kita tutup selamanya".',
);

const orderOf = (found: Answer, choice: Choice) =>
  chosen(found, choice, index).passages.map(({ start }) => found.passages.findIndex((one) => one.start === start));

test('given these questions, then ours are an answer, closest passages, an answer and silence', () => {
  expect([STORE, AGE, COST, CHESS].map(({ decision }) => decision)).toEqual(['answer', 'closest', 'answer', 'silent']);
  expect([STORE, AGE, COST].map(({ passages }) => passages.length)).toEqual([3, 2, 3]);
});

describe('the order', () => {
  test.each([
    ['all of them', { order: [2, 0, 1], picked: null }, [2, 0, 1]],
    ['some of them', { order: [1], picked: null }, [1, 0, 2]],
    ['one picked', { order: [], picked: [2] }, [2, 0, 1]],
    ['two picked', { order: [], picked: [2, 1] }, [2, 1, 0]],
    ['one picked, and another first in the order', { order: [1, 0, 2], picked: [2] }, [2, 1, 0]],
    ['none picked', { order: [], picked: [] }, [0, 1, 2]],
    ['positions that there are not', { order: [7, -1, 1, 1, 0.5], picked: null }, [1, 0, 2]],
  ] as const)('given %s, then they come first, and the others as they were', (_what, choice, order) => {
    expect(orderOf(STORE, choice)).toEqual(order);
  });
});

describe('the decision', () => {
  const IDLE: Choice = { order: [1, 0], picked: null };
  const PICKS: Choice = { order: [], picked: [1] };
  const PICKS_NONE: Choice = { order: [], picked: [] };

  test.each([
    ['answer', STORE, IDLE, 'answer'],
    ['answer', STORE, PICKS, 'answer'],
    ['answer', STORE, PICKS_NONE, 'closest'],
    ['closest', AGE, IDLE, 'closest'],
    ['closest', AGE, PICKS, 'answer'],
    ['closest', AGE, PICKS_NONE, 'closest'],
    ['silent', CHESS, IDLE, 'silent'],
    ['silent', CHESS, PICKS, 'silent'],
    ['silent', CHESS, PICKS_NONE, 'silent'],
  ] as const)('given ours is %s and a choice, then it is as specified', (_ours, found, choice, decision) => {
    const made = chosen(found, choice, index);
    expect(made).toMatchObject({ decision, answered: decision === 'answer' });
    expect(made.silence === null).toBe(decision === 'answer');
  });

  test('given an answer that becomes closest passages, then the reason is the one that ours would have had', () => {
    expect(chosen(STORE, PICKS_NONE, index).silence).toEqual({
      reason: 'notQuotedOn',
      speaker: 'Bagus Prakoso',
      quotations: 2,
    });
  });

  test('given passages that share a sentence, then only the better one is among the closest', () => {
    expect(COST.passages[1]?.text).toContain(COST.passages[0]?.text);
    expect(orderOf(COST, PICKS_NONE)).toEqual([0, 2]);
    expect(orderOf(COST, { order: [1], picked: [] })).toEqual([1, 2]);
    expect(orderOf(COST, { order: [1], picked: null })).toEqual([1, 0, 2]);
  });

  test('given a passage that does not fit beside the closest ones, then it comes after those that are shown', () => {
    const [first, second, third] = STORE.passages;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few');
    const long = { ...second, start: 0, end: 1, text: 'x'.repeat(590) };
    const made = chosen(
      { ...STORE, decision: 'closest', passages: [first, long, third] },
      { order: [0, 1, 2], picked: null },
      index,
    );
    expect(made.passages.map(({ start }) => start)).toEqual([first.start, third.start, long.start]);
    expect(closestPassages(made)).toEqual(made.passages.slice(0, 2));
  });
});

test('given another order, then each score is ours, or that of the one before where it is lower', () => {
  const [high = 0, middle = 0, low = 0] = STORE.passages.map(({ score }) => score);
  expect(high > middle && middle > low).toBe(true);
  const scores = (choice: Choice) => chosen(STORE, choice, index).passages.map(({ score }) => score);
  expect(scores({ order: [1, 0, 2], picked: null })).toEqual([middle, middle, low]);
  expect(scores({ order: [], picked: [2] })).toEqual([low, low, low]);
  expect(scores({ order: [0, 1, 2], picked: null })).toEqual([high, middle, low]);
});

describe('reading', () => {
  const reading = async (question: string, limit: number, choice: Choice | null) => {
    const sent: string[][] = [];
    const limits: number[] = [];
    const read = await readAnswer({
      index,
      limit,
      find: (most) => {
        limits.push(most);
        return answer(question, index, { limit: most });
      },
      choose: async (asked, passages) => {
        expect(asked).toBe(question);
        sent.push(passages.map(({ text }) => text));
        return choice;
      },
    });
    return { read, sent, limits };
  };

  test('given a limit of one, then eight are looked for and read, and one is given: also one that was third', async () => {
    const { read, sent, limits } = await reading(STORE.question, 1, { order: [], picked: [2] });
    expect(limits).toEqual([8]);
    expect(sent).toEqual([STORE.passages.map(({ text }) => text)]);
    expect(read.passages.map(({ text }) => text)).toEqual([STORE.passages[2]?.text]);
  });

  test.each([1, 2, 4, 8, 12])('given no choice and a limit of %i, then it is what the engine gives', async (limit) => {
    for (const question of [STORE.question, AGE.question, COST.question, CHESS.question])
      expect((await reading(question, limit, null)).read).toEqual(answer(question, index, { limit }));
  });

  test('given silence, then nothing is sent', async () => {
    expect((await reading(CHESS.question, 4, { order: [], picked: [0] })).sent).toEqual([]);
  });
});

test('given that a passage which its source disputes is put first or picked, then it is no answer', () => {
  const market = createIndex([DENIED]);
  const found = answer('Kapan pasar ikan dibuka kembali?', market, { limit: 8 });
  const disputed = found.passages.findIndex(({ text }) => text.includes('palsu'));
  expect([found.decision, disputed]).toEqual(['answer', 1]);
  for (const choice of [
    { order: [1, 0], picked: null },
    { order: [], picked: [1] },
  ])
    expect(chosen(found, choice, market)).toMatchObject({ decision: 'closest', answered: false });
  expect(chosen(found, { order: [], picked: [0] }, market).decision).toBe('answer');
});
