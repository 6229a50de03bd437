import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { joinReaders } from '../../../src/reader/readers.ts';
import { failuresOf, placesOf, reportText } from '../../../src/reader/told.ts';
import { type Choice, type Reader, ReaderError } from '../../../src/reader/types.ts';
import { answer } from '../../../src/search/answer.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { HARBOUR } from '../../support/texts.ts';

const INDEX = createIndex([parseArticle('harbour', HARBOUR)]);
const PASSAGES = answer('Apa kata Bagus Prakoso tentang gudang pendingin?', INDEX).passages;
const NONE = { answered: 0, slow: 0, unreachable: 0, status: 0, tooLarge: 0, unreadable: 0, busy: 0 };
const ORDER: Choice = { order: [2, 0, 1], picked: null };
const PICKED: Choice = { order: [], picked: [1] };

const reader = (choose: Reader['choose']): Reader => ({ choose, close: async () => undefined });
const giving = (choice: Choice) => reader(async () => choice);
const failing = (error: Error) =>
  reader(async () => {
    throw error;
  });

describe('a choice', () => {
  test.each([
    ['a reranker alone', giving(ORDER), null, ORDER],
    ['a chat alone', null, giving(PICKED), PICKED],
    ['both', giving(ORDER), giving(PICKED), { order: [2, 0, 1], picked: [1] }],
    ['a chat that picks none', giving(ORDER), giving({ order: [], picked: [] }), { order: [2, 0, 1], picked: [] }],
    ['a reranker that fails', failing(new ReaderError('slow')), giving(PICKED), PICKED],
    ['a chat that fails', giving(ORDER), failing(new ReaderError('slow')), ORDER],
    ['both failing', failing(new ReaderError('slow')), failing(new ReaderError('status')), null],
  ])('given %s, then it is made of what there is', async (_what, reranker, chat, choice) => {
    expect(await joinReaders({ reranker, chat }).choose('Kapan?', PASSAGES)).toEqual(choice);
  });

  test('given one passage, then the reranker is not asked, which has nothing to order', async () => {
    const readers = joinReaders({ reranker: failing(new Error('asked')), chat: giving(PICKED) });
    expect(await readers.choose('Kapan?', PASSAGES.slice(0, 1))).toEqual(PICKED);
    expect(readers.report().reranker).toEqual(NONE);
  });

  test('given a fault of this program, then it is thrown: it belongs into the log with its reference', async () => {
    const readers = joinReaders({ reranker: null, chat: failing(new TypeError('a bug')) });
    await expect(readers.choose('Kapan?', PASSAGES)).rejects.toThrow('a bug');
  });
});

describe('time', () => {
  test('given a reader that gives nothing and hears no signal, then the deadline ends it', async () => {
    const readers = joinReaders({ reranker: null, chat: reader(() => new Promise(() => undefined)) }, { withinMs: 20 });
    expect(await readers.choose('Kapan?', PASSAGES)).toBeNull();
    expect(readers.report().chat).toEqual({ ...NONE, slow: 1 });
  });

  test('given more than four questions at once, then the others are not read, and later ones are again', async () => {
    const waiting: Array<(choice: Choice) => void> = [];
    const chat = reader(() => new Promise((resolve) => waiting.push(resolve)));
    const readers = joinReaders({ reranker: null, chat });
    const asked = Array.from({ length: 6 }, () => readers.choose('Kapan?', PASSAGES));
    expect(await Promise.all(asked.slice(4))).toEqual([null, null]);
    for (const give of waiting) give(PICKED);
    expect(await Promise.all(asked.slice(0, 4))).toEqual([PICKED, PICKED, PICKED, PICKED]);
    const later = readers.choose('Kapan?', PASSAGES);
    waiting[4]?.(PICKED);
    expect(await later).toEqual(PICKED);
    expect(readers.report().chat).toEqual({ ...NONE, answered: 5, busy: 2 });
  });
});

describe('what is told', () => {
  test('given faults and choices, then each is counted, and told when it begins and when it ends', async () => {
    const faults = ['status', 'status', null, 'slow', 'unreadable', null, null] as const;
    let at = 0;
    const chat = reader(async () => {
      const fault = faults[at++] ?? null;
      if (fault !== null) throw new ReaderError(fault, fault === 'status' ? 502 : null);
      return PICKED;
    });
    const told: string[] = [];
    const readers = joinReaders(
      { reranker: null, chat },
      {
        onFault: (kind, { fault, status }) => told.push(`${kind} ${fault} ${status}`),
        onRecovered: (kind) => told.push(`${kind} recovered`),
      },
    );
    for (const _ of faults) await readers.choose('Kapan?', PASSAGES);
    expect(told).toEqual(['chat status 502', 'chat recovered', 'chat slow null', 'chat recovered']);
    const report = readers.report();
    expect(report).toEqual({ reranker: null, chat: { ...NONE, answered: 3, status: 2, slow: 1, unreadable: 1 } });
    expect(reportText(report)).toBe('chat: 3 choices, 4 failed (slow 1, status 2, unreadable 1)');
    expect(failuresOf(report)).toBe(4);
  });

  test('given no fault, then none is named', () => {
    const report = { reranker: { ...NONE, answered: 1 }, chat: NONE };
    expect(reportText(report)).toBe('reranker: 1 choice; chat: 0 choices');
    expect(failuresOf(report)).toBe(0);
  });

  test('given settings, then where questions go is told without path, query and key', () => {
    const chat = { address: 'https://models.example:8443/team-7/v1/chat/completions?key=k', model: 'qwen', key: 'k2' };
    expect(placesOf({ reranker: { address: 'http://10.0.0.5:8080/rerank' }, chat })).toEqual({
      reranker: 'http://10.0.0.5:8080',
      chat: 'https://models.example:8443',
      model: 'qwen',
    });
    expect(placesOf({ reranker: null, chat: null })).toEqual({});
  });
});
