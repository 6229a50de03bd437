import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redirectTarget } from '../../../../src/library/fetching/address.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../../../src/library/fetching/fetcher.ts';
import { type Internet, openInternet, type Site } from '../../../support/internet.ts';
import { faultOf, saidOf } from './fetching.ts';

const MIB = 1024 * 1024;
const TEXT = 'Rapat ditunda sampai Kamis, kata Lena Moor.';
const ADDRESS = 'http://pagi.example/rapat';
/** For what never ends by itself. */
const SHORT: FetcherOptions = { deadlineMs: 300 };

let internet: Internet;
beforeAll(async () => {
  internet = await openInternet();
});
afterAll(() => internet.close());

function fetcherOf(site: Site, options: FetcherOptions = {}): Fetcher {
  internet.host('pagi.example', site);
  return createFetcher({ ...internet.options, ...options });
}

const answering =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Site =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };
const raw =
  (text: string | Buffer): Site =>
  (_request, response) => {
    response.socket?.end(text);
  };

/** Writes for as long as somebody reads. */
function pour(response: ServerResponse, chunk: string | Buffer): void {
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('what is fetched', () => {
  it('given a page, then its bytes, name, address and type', async () => {
    const site = answering(TEXT, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=1' });
    const { bytes, ...rest } = await fetcherOf(site).fetch(`${ADDRESS}?id=4#atas`);
    expect(textOf(bytes)).toBe(TEXT);
    expect(rest).toEqual({
      name: 'rapat.html',
      address: `${ADDRESS}?id=4`,
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('given any fetch, then it says who asks, and brings no cookie and no page it comes from', async () => {
    const fetcher = fetcherOf(answering(TEXT, { 'set-cookie': 'a=1' }));
    await fetcher.fetch(ADDRESS);
    await fetcher.fetch(ADDRESS);
    const headers = internet.headers();
    expect(headers['user-agent']).toMatch(
      /^Notulen\/\d+\.\d+\.\d+\S* \(Discord bot; fetches a page once when a moderator adds it\)$/,
    );
    expect(headers.accept).toMatch(/^text\/html, /);
    expect(headers['accept-encoding']).toBe('gzip, deflate, br');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['GZIP', gzipSync(TEXT)],
    ['identity', Buffer.from(TEXT)],
  ])('given a body packed as %s, then it is unpacked', async (encoding, body) => {
    const { bytes } = await fetcherOf(answering(body, { 'content-encoding': encoding })).fetch(ADDRESS);
    expect(textOf(bytes)).toBe(TEXT);
  });

  it('given an empty body, then no bytes', async () => {
    const { bytes } = await fetcherOf(answering('', { 'content-encoding': 'gzip' })).fetch(ADDRESS);
    expect(bytes).toHaveLength(0);
  });

  it.each([
    ['an encoding that the server alone names', 'text/html; charset=iso-8859-1', 'Café'],
    ['the same of a text', 'text/plain; charset=windows-1252', 'Café “Laut”'],
    ['one that is wrong, for it is UTF-8', 'text/html; charset=iso-8859-1', 'Café é ü'],
  ])('given %s, then its letters are right', async (_what, contentType, text) => {
    const western = text.includes('ü')
      ? Buffer.from(text)
      : Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1');
    const { bytes } = await fetcherOf(answering(western, { 'content-type': contentType })).fetch(ADDRESS);
    expect(textOf(bytes)).toBe(text);
  });

  it.each([
    ['an encoding that nobody knows', 'text/html; charset=klingon'],
    ['UTF-8, which it is not', 'text/html; charset=utf-8'],
    ['one that it cannot be', 'text/html; charset=utf-16le'],
    ['a document', 'application/pdf; charset=iso-8859-1'],
  ])('given %s, then the bytes stand as they are', async (_what, contentType) => {
    const body = Buffer.from('Café\0', 'latin1');
    const { bytes } = await fetcherOf(answering(body, { 'content-type': contentType })).fetch(ADDRESS);
    expect(Buffer.from(bytes)).toEqual(body);
  });
});

describe('redirects', () => {
  const chain =
    (length: number): Site =>
    ({ url = '/' }, response) => {
      const step = Number(url.slice(1));
      if (step === length) response.writeHead(200, { 'content-type': 'text/html' }).end(TEXT);
      else response.writeHead([301, 302, 303, 307, 308][step % 5] ?? 302, { location: `/${step + 1}` }).end('moved');
    };

  it('given five, then the address at the end', async () => {
    const { address, name } = await fetcherOf(chain(5)).fetch('http://pagi.example/0');
    expect([address, name]).toEqual(['http://pagi.example/5', '5.html']);
  });

  it.each([
    ['six', chain(6)],
    ['one to itself', answering('', { location: '/0' }, 302)],
  ])('given %s, then too many', async (_what, site) => {
    const error = await faultOf(fetcherOf(site).fetch('http://pagi.example/0'));
    expect(saidOf(error)).toMatch(/^too-many-redirects: The address forwards to another one more than 5 times\./);
  });

  it('given one to another host, then that one is asked, without what the first one set', async () => {
    internet.host('lain.example', answering(TEXT));
    const site = answering('', { location: 'http://lain.example/a', 'set-cookie': 'a=1' }, 307);
    expect((await fetcherOf(site).fetch(ADDRESS)).address).toBe('http://lain.example/a');
    expect(internet.headers().host).toBe('lain.example');
    expect(internet.headers()).not.toHaveProperty('cookie');
  });

  it('given one without end, then its body is not waited for', async () => {
    const site: Site = ({ url }, response) => {
      if (url === '/a') response.writeHead(200, { 'content-type': 'text/html' }).end(TEXT);
      else pour(response.writeHead(302, { location: '/a' }), 'moved '.repeat(1_000));
    };
    expect((await fetcherOf(site).fetch(ADDRESS)).name).toBe('a.html');
  });

  it('given one without a place, then its status is told', async () => {
    expect((await faultOf(fetcherOf(answering('', {}, 302)).fetch(ADDRESS))).fault).toBe('status');
  });

  it('given one from http to https, then it is followed; from https to http it is not', () => {
    const ports = [80, 443];
    const to = (from: string, location: string) => redirectTarget(new URL(from), location, ports).href;
    expect(to('http://pagi.example/', 'https://pagi.example/')).toBe('https://pagi.example/');
    expect(to('https://pagi.example/', '//lain.example/')).toBe('https://lain.example/');
    expect(() => to('https://pagi.example/', 'http://pagi.example/')).toThrow(
      expect.objectContaining({ fault: 'refused' }),
    );
  });
});

describe('servers that take their time', () => {
  const ever = () => undefined;
  it.each<[string, Site]>([
    ['no answer', ever],
    ['half a header', (_request, response) => response.socket?.write('HTTP/1.1 200 OK\r\ncontent-ty')],
    [
      'notes without end that it will answer',
      (_request, { socket }) => {
        const note = () => {
          if (socket?.destroyed === false) socket.write('HTTP/1.1 103 Early Hints\r\n\r\n', () => setImmediate(note));
        };
        note();
      },
    ],
    ['no body', (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders()],
    ['half a body', (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).write(TEXT)],
    [
      'a byte at a time',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('given %s, then it is too slow', async (_what, site) => {
    const error = await faultOf(fetcherOf(site, SHORT).fetch(ADDRESS));
    expect(saidOf(error)).toMatch(/^too-slow: It did not arrive within 0\.3 seconds\. Try again later/);
  });

  it('given redirects that are slow each, then their time counts together', async () => {
    const site: Site = (_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 100);
    };
    expect((await faultOf(fetcherOf(site, SHORT).fetch(ADDRESS))).fault).toBe('too-slow');
  });

  it('given a name that is not resolved in time, then it is too slow', async () => {
    const fetcher = createFetcher({ ...internet.options, ...SHORT, resolve: () => new Promise(ever) });
    expect((await faultOf(fetcher.fetch(ADDRESS))).fault).toBe('too-slow');
  });

  it('given a signal, then it ends the fetch with its reason, and the connection', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    const closed = new Promise<void>((resolve) => {
      internet.host('lambat.example', (_request, response) => {
        response.on('close', () => resolve());
        controller.abort(reason);
      });
    });
    const { fetch } = createFetcher(internet.options);
    await expect(fetch('http://lambat.example/', controller.signal)).rejects.toBe(reason);
    await closed;
    await expect(fetch('http://lambat.example/', controller.signal)).rejects.toBe(reason);
  });
});

describe('bodies that are too large', () => {
  const zeros = gzipSync(Buffer.alloc(64 * MIB));
  const limits = async (site: Site) => saidOf(await faultOf(fetcherOf(site).fetch(ADDRESS)));

  it('given a page that says so, then it is not read', async () => {
    const site: Site = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(5 * MIB + 1) }).flushHeaders();
    };
    expect(await limits(site)).toMatch(/^too-large: It has more than 5 MiB/);
  });

  it.each([
    ['text/html', '5'],
    ['application/pdf', '20'],
  ])('given %s without end, then it is read up to %s MiB', async (type, most) => {
    const site: Site = (_request, response) =>
      pour(response.writeHead(200, { 'content-type': type }), Buffer.alloc(64 * 1024, 'a'));
    expect(await limits(site)).toContain(`more than ${most} MiB`);
  });

  it.each([
    ['gzip', zeros],
    ['gzip', Buffer.concat(Array.from({ length: 8 }, () => gzipSync(Buffer.alloc(3 * MIB))))],
    ['deflate', deflateSync(Buffer.alloc(64 * MIB))],
    ['br', brotliCompressSync(Buffer.alloc(64 * MIB))],
  ])('given a bomb packed as %s, then it is too large', async (encoding, body) => {
    expect(await limits(answering(body, { 'content-encoding': encoding }))).toContain('more than 5 MiB');
    expect(await limits(answering(body, { 'content-encoding': encoding, 'content-type': 'text/plain' }))).toContain(
      'more than 20 MiB',
    );
  });

  it('given 5 MiB of a page, then it is read', async () => {
    const { bytes } = await fetcherOf(answering(Buffer.alloc(5 * MIB, 'a'))).fetch(ADDRESS);
    expect(bytes).toHaveLength(5 * MIB);
  });

  it('given headers without end, then they are too large', async () => {
    const site: Site = (_request, { socket }) => {
      const flood = () => {
        if (socket?.destroyed === false) socket.write(`x-a: ${'a'.repeat(8_000)}\r\n`, () => setImmediate(flood));
      };
      socket?.write('HTTP/1.1 200 OK\r\n', flood);
    };
    expect(await limits(site)).toMatch(/^too-large: The server sends more headers than are read\./);
  });
});

describe('answers that are no source', () => {
  it.each([
    [401, 'only to those who sign in (401)'],
    [403, 'does not give it to programs (403)'],
    [404, 'no such page (404)'],
    [410, 'gone (410)'],
    [418, 'does not give it (418)'],
    [429, 'asks to come back later (429)'],
    [500, 'has a fault (500)'],
    [503, 'has a fault (503)'],
    [204, 'does not give it (204)'],
    [206, 'does not give it (206)'],
    [304, 'does not give it (304)'],
  ])('given %i, then that is said', async (status, said) => {
    const error = await faultOf(fetcherOf(answering('', {}, status)).fetch(ADDRESS));
    expect(error.fault).toBe('status');
    expect(error.message).toContain(said);
  });

  it.each([
    ['image/png', 'a kind that is not read (image/png)'],
    ['application/json', 'a kind that is not read (application/json)'],
  ])('given %s, then its kind is not read', async (type, said) => {
    const error = await faultOf(fetcherOf(answering('', { 'content-type': type })).fetch(ADDRESS));
    expect(saidOf(error)).toContain(`type: It is of ${said}.`);
  });

  it('given an encoding that was not asked for, then it is not read', async () => {
    const error = await faultOf(fetcherOf(answering(TEXT, { 'content-encoding': 'zstd' })).fetch(ADDRESS));
    expect(error.fault).toBe('type');
  });

  it.each<[string, Site]>([
    ['a connection that breaks off before the answer', (_request, response) => response.socket?.destroy()],
    ['a body that breaks off', raw('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\nRapat')],
    [
      'chunks that break off',
      raw('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n5\r\nRapat\r\n'),
    ],
    [
      'a size of a chunk that is none',
      raw('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'),
    ],
    ['what is not HTTP', raw('SSH-2.0-OpenSSH_9.0\r\n')],
    ['two lengths', raw('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 5\r\n\r\nRapat')],
    ['half of what was packed', answering(gzipSync(TEXT).subarray(0, 20), { 'content-encoding': 'gzip' })],
    ['what was not packed', answering(TEXT, { 'content-encoding': 'gzip' })],
  ])('given %s, then that is said', async (_what, site) => {
    const error = await faultOf(fetcherOf(site).fetch(ADDRESS));
    expect(saidOf(error)).toMatch(/^unreachable: The connection failed, or broke off/);
  });

  it('given a server that does not speak TLS at an address of https, then the connection failed', async () => {
    const fetcher = fetcherOf(answering(TEXT));
    expect((await faultOf(fetcher.fetch('https://pagi.example/'))).fault).toBe('unreachable');
  });
});
