import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/reader/chosen.ts';
import { createReaders } from '../../src/reader/readers.ts';
import { READ_MAX } from '../../src/reader/texts.ts';
import type { Readers } from '../../src/reader/types.ts';
import { answer } from '../../src/search/answer.ts';
import { closestPassages } from '../../src/search/decision/closest.ts';
import type { Answer } from '../../src/search/types.ts';
import { anyQuestion } from '../support/questions.ts';
import { openReaderServer, type ReaderServer, text } from '../support/reader-server.ts';
import { shippedIndex } from '../support/shipped.ts';

const index = shippedIndex();

const score = fc.oneof(fc.double(), fc.integer(), fc.constantFrom('0.9', null, true));
const position = fc.oneof(
  { weight: 9, arbitrary: fc.nat(READ_MAX - 1) },
  fc.integer({ min: -2, max: 12 }),
  fc.double(),
);
const results = fc.array(fc.record({ index: position, relevance_score: score, score }, { requiredKeys: ['index'] }), {
  maxLength: 10,
});
const ids = fc.uniqueArray(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: READ_MAX }) }, position), {
  maxLength: 9,
});
const words = fc.oneof(
  { weight: 6, arbitrary: ids.map((list) => JSON.stringify({ ids: list })) },
  ids.map((list) => `Here you are: ${JSON.stringify({ ids: list })}`),
  ids.map((list) => `\`\`\`json\n${JSON.stringify({ ids: list })}\n\`\`\``),
  fc.string({ unit: 'grapheme' }),
);

/** Whatever a server may answer to either request: often what is expected of it, now and then anything. */
const response = fc.oneof(
  { weight: 4, arbitrary: words.map((content) => JSON.stringify({ choices: [{ message: { content } }] })) },
  { weight: 3, arbitrary: results.map((list) => JSON.stringify({ results: list })) },
  { weight: 2, arbitrary: results.map((list) => JSON.stringify(list)) },
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary' }),
);
const status = fc.oneof({ weight: 20, arbitrary: fc.constant(200) }, fc.constantFrom(400, 404, 422, 500, 307));

const known = fc.constantFrom(
  'Apa kata Araqchi tentang Gaza?',
  'Berapa usia Abbas Araqchi?',
  'Siapa juara lomba catur?',
  'What did al-Araji say about solidarity?',
  'Kapan pertemuan itu?',
  'menteri Iran Irak Teheran perbatasan keamanan',
);
const question = fc.oneof({ weight: 5, arbitrary: known }, anyQuestion);
/** One of each outcome, so that none is left to chance: read, refused with a status, not to be read. */
const ORDER = JSON.stringify({ results: [{ index: 0, relevance_score: 1 }] });
const PICKED = JSON.stringify({ choices: [{ message: { content: JSON.stringify({ ids: [1] }) } }] });
const OUTCOMES = (
  [
    [200, ORDER, PICKED],
    [500, ORDER, PICKED],
    [200, 'none', 'none'],
  ] as const
).map(([code, order, picked]): [string, number, string, string, number] => [
  'Apa kata Araqchi tentang Gaza?',
  code,
  order,
  picked,
  READ_MAX,
]);
/** Each run asks the engine twice and two servers. */
const TIMEOUT_MS = 60_000;

const keyOf = ({ article, start, end }: Answer['passages'][number]) => `${article.id} ${start} ${end}`;
const isDescending = (scores: readonly number[]) => scores.every((one, at) => at === 0 || one <= (scores[at - 1] ?? 0));

/** What holds of a read answer beside the engine's own, whatever the reader did. */
function expectKept(read: Answer, own: Answer, limit: number): void {
  const ours = new Map(own.passages.map((passage) => [keyOf(passage), passage]));
  const keys = read.passages.map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  for (const passage of read.passages) {
    const { score: ourScore = -1, ...ourRest } = ours.get(keyOf(passage)) ?? {};
    const { score: shown, ...rest } = passage;
    expect(rest).toEqual(ourRest);
    expect(shown).toBeLessThanOrEqual(ourScore);
  }
  expect(isDescending(read.passages.map(({ score: shown }) => shown))).toBe(true);
  if (own.decision !== 'answer' || read.decision === 'answer')
    expect(read.passages.length).toBe(Math.min(limit, own.passages.length));
  const behind = own.passages.slice(READ_MAX).map(keyOf);
  if (read.decision === own.decision && own.decision !== 'closest')
    expect(keys.filter((key) => behind.includes(key))).toEqual(behind.slice(0, Math.max(0, limit - READ_MAX)));
  expect(read.answered).toBe(read.decision === 'answer');
  expect(read.silence === null).toBe(read.answered);
  const shown = closestPassages(read);
  expect(read.passages.slice(0, shown.length)).toEqual(shown);
  if (own.decision === 'silent') expect(read).toEqual({ ...own, passages: own.passages.slice(0, limit) });
  if (read.decision === 'silent') expect(own.decision).toBe('silent');
}

describe('whatever a server answers', { timeout: TIMEOUT_MS }, () => {
  let server: ReaderServer;
  let both: Readers;
  let reranker: Readers;

  beforeAll(async () => {
    server = await openReaderServer();
    both = createReaders(server.settings({ reranker: true, chat: true }));
    reranker = createReaders(server.settings({ reranker: true }));
  });

  afterAll(async () => {
    await both.close();
    await reranker.close();
    await server.close();
  });

  const read = (asked: string, limit: number, { choose }: Readers) =>
    readAnswer({ index, limit, find: (most) => answer(asked, index, { limit: most }), choose });

  test('then the passages are those of our answer, each once, with our scores in descending order', async () => {
    await fc.assert(
      fc.asyncProperty(question, status, response, response, fc.integer({ min: 1, max: 12 }), async (...given) => {
        const [asked, code, order, picked, limit] = given;
        server.answer((posted, http) => text(posted.path.endsWith('rerank') ? order : picked, code)(posted, http));
        expectKept(await read(asked, limit, both), answer(asked, index, { limit: Math.max(limit, READ_MAX) }), limit);
      }),
      { numRuns: 200, examples: OUTCOMES },
    );
    const { chat, reranker: ranked } = both.report();
    expect(Math.min(chat?.answered ?? 0, chat?.unreadable ?? 0, chat?.status ?? 0)).toBeGreaterThan(0);
    expect(Math.min(ranked?.answered ?? 0, ranked?.unreadable ?? 0, ranked?.status ?? 0)).toBeGreaterThan(0);
  });

  test('then a reranker changes no decision', async () => {
    await fc.assert(
      fc.asyncProperty(question, response, async (asked, order) => {
        server.answer(text(order));
        const own = answer(asked, index, { limit: READ_MAX });
        const { decision, silence } = await read(asked, READ_MAX, reranker);
        expect({ decision, silence }).toEqual({ decision: own.decision, silence: own.silence });
      }),
      { numRuns: 100 },
    );
  });
});
