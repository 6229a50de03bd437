import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Client, createClient } from '../../../src/reader/client.ts';
import { ReaderError } from '../../../src/reader/types.ts';
import { FAULTS, json, KEY, openReaderServer, type ReaderServer, text } from '../../support/reader-server.ts';

const USUAL = { documents: ['a'] };
const OTHER = { texts: ['a'] };

let server: ReaderServer;
let client: Client;

beforeEach(async () => {
  server = await openReaderServer();
  client = createClient(`${server.address}/v1/rerank?user=1`, KEY);
});

afterEach(async () => {
  await client.close();
  await server.close();
});

const never = () => new AbortController().signal;
const post = (signal: AbortSignal = never()) => client.post([USUAL, OTHER], signal);
const sent = () => server.posted.map(({ body }) => Object.keys(body)[0]);

describe('a request', () => {
  test('given an address and a key, then JSON is posted there with both, and the response is parsed', async () => {
    server.answer(json({ results: [] }));
    expect(await post()).toEqual({ results: [] });
    const [posted] = server.posted;
    expect(posted).toMatchObject({ path: '/v1/rerank?user=1', body: USUAL });
    expect(posted?.headers).toMatchObject({
      'content-type': 'application/json',
      authorization: `Bearer ${KEY}`,
      'user-agent': expect.stringMatching(/^Notulen\/\d/u),
    });
  });

  test('given no key, then none is sent', async () => {
    server.answer(json({}));
    const open = createClient(server.address);
    await open.post([USUAL, OTHER], never());
    await open.close();
    expect(server.posted[0]?.headers).not.toHaveProperty('authorization');
  });

  test.each([400, 422])(
    'given a form that is refused with %i, then the other is sent once, and from then on',
    async (status) => {
      server.answer((posted, response) => json({}, posted.body.texts === undefined ? status : 200)(posted, response));
      await post();
      await post();
      expect(sent()).toEqual(['documents', 'texts', 'texts']);
    },
  );

  test('given a server that refuses both, then each is sent once, and the usual one again the next time', async () => {
    server.answer(json({}, 400));
    await expect(post()).rejects.toMatchObject({ fault: 'status', status: 400 });
    await expect(post()).rejects.toMatchObject({ fault: 'status', status: 400 });
    expect(sent()).toEqual(['documents', 'texts', 'documents', 'texts']);
  });

  test.each([401, 404, 429, 500, 503])('given %i, then nothing is sent again', async (status) => {
    server.answer(json({}, status));
    await expect(post()).rejects.toMatchObject({ fault: 'status', status });
    expect(sent()).toEqual(['documents']);
  });

  test('given a redirect, then it is not followed', async () => {
    server.answer(text('', 302, { location: `${server.address}/elsewhere` }));
    await expect(post()).rejects.toMatchObject({ fault: 'status', status: 302 });
    expect(server.posted.map(({ path }) => path)).toEqual(['/v1/rerank?user=1']);
  });
});

describe('what goes wrong', () => {
  const FORM = new Set(['JSON of another form']);

  test.each(FAULTS.filter(([what, fault]) => fault !== 'slow' && !FORM.has(what)))(
    'given %s, then it is told as %s',
    async (_what, fault, answering) => {
      server.answer(answering);
      await expect(post()).rejects.toMatchObject({ name: 'ReaderError', fault });
    },
  );

  test.each(FAULTS.filter(([, fault]) => fault === 'slow'))(
    'given %s, then the signal ends it',
    async (_what, _fault, answering) => {
      server.answer(answering);
      const ending = new AbortController();
      const reason = new ReaderError('slow');
      setTimeout(() => ending.abort(reason), 50);
      await expect(post(ending.signal)).rejects.toBe(reason);
    },
  );

  test('given a body without end, then it is ended at 64 KiB', async () => {
    let written = 0;
    server.answer((_posted, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384))) written += 16_384;
      };
      response.on('drain', more);
      more();
    });
    await expect(post()).rejects.toMatchObject({ fault: 'tooLarge' });
    expect(written).toBeLessThan(16 * 2 ** 20);
  });

  test('given nobody at that port, then it is unreachable', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const nobody = createClient(`http://127.0.0.1:${port}/rerank`);
    await expect(nobody.post([USUAL, OTHER], never())).rejects.toMatchObject({ fault: 'unreachable' });
    await nobody.close();
  });

  test('given an error, then neither its words nor its stack hold key, question or address', async () => {
    server.answer(text(`the key ${KEY} is wrong`, 401));
    const error = await post().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReaderError);
    const { message, stack = '', cause } = error as ReaderError;
    expect(cause).toBeUndefined();
    for (const secret of [KEY, server.address, 'documents']) expect(message + stack).not.toContain(secret);
  });
});
