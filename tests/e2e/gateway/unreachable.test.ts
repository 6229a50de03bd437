import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import pino from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBot } from '../../../src/discord/bot.ts';
import { createLibrary } from '../../../src/library/library.ts';
import '../../support/commands.ts';

const CLOSED_PORT = 9;
let server: Server;
let api: string;
let gatewayPort: number;

/** An API that answers, with a gateway that nobody listens at. */
beforeEach(async () => {
  gatewayPort = CLOSED_PORT;
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    response.end(JSON.stringify({ url: `ws://127.0.0.1:${gatewayPort}`, shards: 1, session_start_limit }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});

afterEach(() => server.close());

test('given an API that answers and a gateway that does not, then the start fails in time and says which', async () => {
  const log = pino({ level: 'silent' });
  const started = startBot({ token: 'a.b.c', api, library: createLibrary([]), log, readyWithinMs: 1_000 });
  await expect(started).rejects.toMatchObject({
    name: 'ConnectionError',
    message: expect.stringMatching(/^Discord's gateway can't be reached within 1 s/u),
  });
});

// Its socket said that it was closed before it was open, and nobody listened: the process ended with that.
test('given a gateway that takes a connection and never speaks, then the start fails in time, and nothing is left behind', async () => {
  const silent = createTcpServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  gatewayPort = (silent.address() as AddressInfo).port;
  const taken = once(silent, 'connection') as Promise<[Socket]>;
  const log = pino({ level: 'silent' });
  const started = startBot({ token: 'a.b.c', api, library: createLibrary([]), log, readyWithinMs: 500 });
  await expect(started).rejects.toMatchObject({ name: 'ConnectionError' });
  const [socket] = await taken;
  socket.resume();
  if (!socket.closed) await once(socket, 'close');
  silent.close();
});

test('given a stop while it connects, then the start ends with its reason, and nothing is left behind', async () => {
  const silent = createTcpServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  gatewayPort = (silent.address() as AddressInfo).port;
  const taken = once(silent, 'connection') as Promise<[Socket]>;
  const log = pino({ level: 'silent' });
  const told = new AbortController();
  const started = startBot({ token: 'a.b.c', api, library: createLibrary([]), log, signal: told.signal });
  const ended = started.catch((error: unknown) => error);
  const [socket] = await taken;
  told.abort();
  expect(await ended).toBe(told.signal.reason);
  socket.resume();
  if (!socket.closed) await once(socket, 'close');
  silent.close();
});
