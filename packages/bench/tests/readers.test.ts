import { createArticle } from 'notulen/article/article';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  MODEL,
  openReaderServer,
  picking,
  preferring,
  type ReaderServer,
} from '../../../tests/support/reader-server.ts';
import { foundFor, open } from '../src/answers/measures.ts';
import { openReaders } from '../src/answers/readers.ts';
import { notulen } from '../src/engines/notulen.ts';

const ARTICLE = createArticle({
  id: 'harbour',
  body: 'The harbour master closed the old pier. The harbour master opened the new pier. The pier was painted.',
  language: 'en',
  source: {},
});
const QUESTION = { question: 'What did the harbour master do with the pier?' };

describe('the bot with a reader, as it is measured', () => {
  let server: ReaderServer;

  beforeEach(async () => {
    server = await openReaderServer();
  });
  afterEach(() => server.close());

  async function measured(options: { readonly model?: string }, path: string) {
    const readers = openReaders({ reader: `${server.address}${path}`, ...options });
    if (readers === null || typeof readers === 'string') throw new Error(`no readers: ${readers}`);
    const [asked] = await foundFor([QUESTION], open(readers.engine, [ARTICLE]));
    await readers.close();
    return { found: asked?.found, report: readers.report() };
  }

  it('given a reranker, then its order is measured, and its choices are counted', async () => {
    server.answer(preferring('opened the new pier'));
    const { found, report } = await measured({}, '/v1/rerank');
    expect(found?.passages[0]?.text).toContain('opened the new pier');
    expect(report).toBe('reranker: 1 choice');
  });

  it('given a language model, then what it picks is what is shown', async () => {
    server.answer(picking('opened the new pier'));
    const { found, report } = await measured({ model: MODEL }, '/v1/chat/completions');
    expect(found).toMatchObject({ answered: true });
    expect(found?.shown?.map(({ text }) => text).join(' ')).toContain('opened the new pier');
    expect(server.posted[0]?.body.model).toBe(MODEL);
    expect(report).toBe('chat: 1 choice');
  });

  it('given a server that fails, then the figures are those without it, and the failure is told', async () => {
    const { found, report } = await measured({}, '/v1/rerank');
    const [own] = await foundFor([QUESTION], open(notulen, [ARTICLE]));
    expect(found).toEqual(own?.found);
    expect(report).toContain('1 failed (status 1)');
  });

  it.each([
    [{ model: MODEL }, '--model is for --reader URL: give the address as well'],
    [
      { reader: '8080/rerank' },
      '--reader 8080/rerank: no address; write it in full, such as http://127.0.0.1:8080/rerank',
    ],
  ])('given %j, then a line says what is wrong', (options, line) => {
    expect(openReaders(options)).toBe(line);
  });

  it('given no address, then there is no reader', () => {
    expect(openReaders({})).toBeNull();
  });
});
