import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningPage, startPage } from '../../src/server.ts';
import { startStandIn } from '../../src/standin.ts';
import type { StandIn } from '../../src/types.ts';

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

let standIn: StandIn;
let page: RunningPage;
let token: string;

beforeAll(async () => {
  standIn = await startStandIn();
  page = await startPage({ standIn });
  token = /name="preview-token" content="([^"]+)"/u.exec((await ask('/')).body)?.[1] ?? '';
});

afterAll(async () => {
  await page.close();
  await standIn.close();
});

/** A request as any program on this machine could send it. */
function ask(path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(page.url), { path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function call(name: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { 'content-type': 'application/json', 'x-preview-token': token, ...headers };
  return ask(`/api/${name}`, {
    method: 'POST',
    headers: all,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const codeOf = ({ status, body }: Answer) => [status, JSON.parse(body).error.code];
const HELLO = { locale: 'id', command: 'hello', options: {} };

describe('who may use the page', () => {
  test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])(
    'GIVEN the host %s WHEN asked THEN the page is served',
    async (name) => {
      const { port } = new URL(page.url);
      expect((await ask('/', { headers: { host: `${name}:${port}` } })).status).toBe(200);
    },
  );

  test.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example:PORT'])(
    'GIVEN the host "%s" WHEN asked THEN the request is refused',
    async (host) => {
      const { port } = new URL(page.url);
      expect(codeOf(await ask('/', { headers: { host: host.replace('PORT', port) } }))).toEqual([403, 'host']);
    },
  );

  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no origin, as from a sandboxed frame', { origin: 'null' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['another port, as the browser says', { 'sec-fetch-site': 'same-site' }],
  ])('GIVEN a call from %s WHEN it has the right token THEN it is refused all the same', async (_from, headers) => {
    expect(codeOf(await call('slash', HELLO, headers))).toEqual([403, 'origin']);
  });

  test.each(['', 'wrong', 'x'.repeat(32)])(
    'GIVEN the token "%s" WHEN called THEN the call is refused',
    async (wrong) => {
      expect(codeOf(await call('slash', HELLO, { 'x-preview-token': wrong }))).toEqual([403, 'token']);
      expect(codeOf(await ask(`/api/events?token=${wrong}`))).toEqual([403, 'token']);
      expect(codeOf(await ask('/api/state', { headers: { 'x-preview-token': wrong } }))).toEqual([403, 'token']);
    },
  );

  test('GIVEN a roundabout address from another site WHEN called THEN it is refused like the straight one', async () => {
    const headers = { 'x-preview-token': token, 'sec-fetch-site': 'cross-site' };
    expect(codeOf(await ask('/styles/../api/state', { headers }))).toEqual([403, 'origin']);
  });

  test.each(['http://evil.example/', '*', '/\\evil.example:x/'])(
    'GIVEN the target %s WHEN asked THEN no page comes',
    async (path) => {
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
    },
  );

  test('GIVEN any answer WHEN looked at THEN it lets the browser load from this server only, and nobody frame it', async () => {
    for (const path of ['/', '/main.js', '/styles/frame.css', '/nothing']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'self'; .*frame-ancestors 'none'/u);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('what the page is served', () => {
  test.each([
    '/../server.js',
    '/..%2fserver.js',
    '/%2e%2e/server.js',
    '/tsconfig.json',
    '/etc/passwd',
    '//x/main.js',
    '/api',
  ])('GIVEN %s WHEN asked for THEN there is nothing', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('GIVEN its markup WHEN every file it names is asked for THEN each is there, and no script or style stands in it', async () => {
    const { body } = await ask('/');
    const named = [...body.matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) expect([path, (await ask(path)).status]).toEqual([path, 200]);
    expect(body).not.toMatch(/<style|style=|onclick=|<script(?![^>]*src=)/u);
  });

  test('GIVEN what a bot says of itself WHEN the page is asked for THEN its markup carries it, whatever signs it holds', async () => {
    const texts = { words: { id: { title: '"Wira" <bot> & $& TOKEN' } } };
    const other = await startPage({ standIn, texts });
    const markup = await (await fetch(other.url)).text();
    await other.close();
    const written = /<meta name="preview-texts" content="([^"<]*)"/u.exec(markup)?.[1] ?? '';
    const read = written.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(JSON.parse(read)).toEqual(texts);
  });

  test('GIVEN no name for the bot and one THEN it is called Bot, or by its name', async () => {
    const named = await startStandIn({ botName: 'Wira' });
    const nameOn = async ({ api, token }: StandIn) => {
      const response = await fetch(`${api}/v10/users/@me`, { headers: { authorization: `Bot ${token}` } });
      return ((await response.json()) as { username: string }).username;
    };
    expect([await nameOn(standIn), await nameOn(named)]).toEqual(['bot', 'wira']);
    await named.close();
  });

  test('GIVEN two starts WHEN their tokens are compared THEN they differ', async () => {
    const other = await startPage({ standIn });
    const markup = await (await fetch(other.url)).text();
    await other.close();
    expect(markup).not.toContain(token);
  });

  test('GIVEN a tab that listens WHEN the server closes THEN the close does not wait for the tab', async () => {
    const other = await startPage({ standIn });
    const own = /content="([^"]{32})"/u.exec(await (await fetch(other.url)).text())?.[1];
    const stream = await fetch(`${other.url}api/events?token=${own}`);
    const reader = stream.body?.getReader();
    await reader?.read();
    await other.close();
    await reader?.cancel().catch(() => undefined);
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

describe('calls', () => {
  test.each<[string, unknown, [number, string]]>([
    ['is not JSON', '{', [400, 'json']],
    ['lacks a field', { locale: 'id', options: {} }, [400, 'body']],
    ['has a locale the page does not have', { ...HELLO, locale: 'fr' }, [400, 'body']],
    ['has a field too many', { ...HELLO, extra: 1 }, [400, 'body']],
    ['has an option that is an object', { ...HELLO, options: { a: {} } }, [400, 'body']],
    ['is over 64 KiB', { ...HELLO, command: 'a'.repeat(70_000) }, [413, 'size']],
    ['names a command that is not registered', HELLO, [409, 'not-allowed']],
  ])('GIVEN a body that %s WHEN sent THEN the error says so', async (_what, body, expected) => {
    expect(codeOf(await call('slash', body))).toEqual(expected);
  });

  test.each<[string, unknown, [number, string]]>([
    ['press', { locale: 'id', message: '1', customId: 'x' }, [404, 'message']],
    ['submit', { locale: 'id', modal: '9', values: {} }, [404, 'modal']],
    ['constructor', {}, [404, 'address']],
    ['nothing', {}, [404, 'address']],
  ])('GIVEN /api/%s WHEN called for what is not there THEN the error says so', async (name, body, expected) => {
    expect(codeOf(await call(name, body))).toEqual(expected);
  });

  test('GIVEN a form post, which needs no permission from the browser, WHEN sent THEN it is refused', async () => {
    expect(codeOf(await call('slash', 'a=b', { 'content-type': 'text/plain' }))).toEqual([415, 'type']);
  });

  test('GIVEN a reading call to what takes POST WHEN sent THEN it is refused', async () => {
    expect(codeOf(await ask('/api/slash', { headers: { 'x-preview-token': token } }))).toEqual([405, 'method']);
  });

  test('GIVEN the state WHEN read THEN it names the server, the channel and the member in both languages', async () => {
    const { body } = await ask('/api/state', { headers: { 'x-preview-token': token } });
    expect(JSON.parse(body)).toEqual({
      server: standIn.guild.name,
      channel: standIn.channel.name,
      members: { 'en-US': 'You', id: 'Anda' },
      commands: [],
      messages: [],
    });
  });
});
