import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ATTACHMENT_MAX_BYTES, createAttachments } from '../../../../src/discord/gateway/attachments.ts';

let servers: Server[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  servers = [];
});

/** A local Discord; gives its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('addresses', () => {
  test.each([
    'https://cdn.discordapp.com/attachments/1/2/a.txt?ex=66&is=65&hm=ab',
    'https://cdn.discordapp.com/ephemeral-attachments/1/2/a.txt',
    'https://media.discordapp.net/attachments/1/2/a.png',
  ])('given %s, then it is fetched, without following it elsewhere', async (url) => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('isi'));
    expect(new TextDecoder().decode(await createAttachments({ api: null })(url))).toBe('isi');
    expect(fetch).toHaveBeenCalledExactlyOnceWith(url, expect.objectContaining({ redirect: 'error' }));
  });

  test.each([
    ['', null],
    ['http://cdn.discordapp.com/attachments/1/2/a.txt', null],
    ['https://cdn.discordapp.com:8443/attachments/1/2/a.txt', null],
    ['https://user:key@cdn.discordapp.com/attachments/1/2/a.txt', null],
    ['https://cdn.discordapp.com.kota.example/attachments/1/2/a.txt', null],
    ['https://kota.example/attachments/1/2/a.txt', null],
    ['https://kota.example/attachments/1/2/a.txt', 'https://kota.example/api'],
    ['https://cdn.discordapp.com/avatars/1/a.png', null],
    ['http://127.0.0.1:8080/attachments/1/2/a.txt', null],
    ['http://127.0.0.1:8081/attachments/1/2/a.txt', 'http://127.0.0.1:8080/api'],
    ['http://127.0.0.1:8080/api/users', 'http://127.0.0.1:8080/api'],
    ['file:///attachments/a.txt', null],
  ])('given %j where Discord is at %s, then nothing is fetched', async (url, api) => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    await expect(createAttachments({ api })(url)).rejects.toMatchObject({ fault: 'gone' });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('answers', () => {
  test('given 20 MiB, then all of it comes; given one byte more, then it is too large', async () => {
    const origin = await serve((request, response) => {
      response.write(Buffer.alloc(ATTACHMENT_MAX_BYTES));
      response.end(request.url?.endsWith('more') ? 'x' : '');
    });
    const fetchAttachment = createAttachments({ api: `${origin}/api` });
    expect(await fetchAttachment(`${origin}/attachments/1/2/all`)).toHaveLength(ATTACHMENT_MAX_BYTES);
    await expect(fetchAttachment(`${origin}/attachments/1/2/more`)).rejects.toMatchObject({ fault: 'large' });
  });

  test.each<[string, RequestListener]>([
    ['404', (_request, response) => response.writeHead(404).end()],
    ['a way elsewhere', (_request, response) => response.writeHead(302, { Location: '/attachments/3' }).end()],
    [
      'an end in the middle',
      (_request, response) => response.writeHead(200, { 'Content-Length': 9 }).write('x', () => response.destroy()),
    ],
    ['nothing', () => undefined],
    ['half of it and then nothing', (_request, response) => response.write('x')],
  ])('given %s, then it is gone', async (_what, listener) => {
    const origin = await serve(listener);
    const fetchAttachment = createAttachments({ api: `${origin}/api`, withinMs: 300 });
    await expect(fetchAttachment(`${origin}/attachments/1/2/a`)).rejects.toMatchObject({ fault: 'gone' });
  });
});
