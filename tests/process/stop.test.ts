/** The bot as a process ends in time, with one status, whatever it is doing and however it was started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandIn } from 'discord-standin';
import { describe, type TestContext, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { textOf } from '../support/bot.ts';
import { plainEnvironment, ROOT } from '../support/process.ts';

const WAYS = { 'npm start': ['bin/start.js'], 'notulen start': ['bin/notulen.js', 'start'] } as const;
const ENDS_WITHIN_MS = 10_000;
/** A start takes a second or two; many times that where other work shares the machine. */
const STARTS_WITHIN_MS = 60_000;

/** A test's own Discord and folder; what it starts ends with it. */
async function stage({ onTestFinished }: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'notulen-stop-'));
  const standIn = await startStandIn({ acknowledgeWithinMs: STARTS_WITHIN_MS });
  onTestFinished(async () => {
    await standIn.close();
    await rm(folder, { recursive: true });
  });

  function start(way: keyof typeof WAYS, env: NodeJS.ProcessEnv = {}): ChildProcess {
    const discord = { DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api, LOG_LEVEL: 'silent' };
    const options = { cwd: ROOT, env: { ...plainEnvironment(), ...discord, ...env } };
    const child = spawn(process.execPath, WAYS[way], { ...options, stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  return {
    folder,
    standIn,
    start,
    /** Until it has registered its commands, knows so, and answers. */
    startUp: async (way: keyof typeof WAYS, env: NodeJS.ProcessEnv = {}) => {
      const child = start(way, env);
      await standIn.ready(STARTS_WITHIN_MS);
      await standIn.member().slash('help');
      return child;
    },
  };
}

/** Gives status and signal that it ended with, and how long after the signal it was sent. */
async function stop(child: ChildProcess, signal: NodeJS.Signals) {
  const before = performance.now();
  const ended = once(child, 'exit');
  child.kill(signal);
  const [status, by] = (await ended) as [number | null, NodeJS.Signals | null];
  return { ended: { status, by }, tookMs: performance.now() - before };
}

const STOPPED = { status: 0, by: null };

/** An API whose gateway takes connections, and says nothing on them. */
async function startSilentGateway({ onTestFinished }: TestContext) {
  const server = createServer((_request, response) => {
    const { port } = server.address() as AddressInfo;
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit }));
  });
  const sockets = new WebSocketServer({ server });
  const connected = once(sockets, 'connection');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
    server.closeAllConnections();
  });
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, connected };
}

/** Enough to make suggested questions of for many seconds. */
async function writeLibrary(folder: string): Promise<void> {
  for (let at = 0; at < 60; at += 1) {
    const said = Array.from(
      { length: 20 },
      (_, nth) => `"Kami menanam pohon ke-${at * 20 + nth} di bukit timur," kata Sari Melati.`,
    );
    await writeFile(join(folder, `${at}.md`), said.join('\n\n'));
  }
}

describe.concurrent('a stop', { timeout: 90_000 }, () => {
  // The closing of a silent socket was waited for, 30 s, and so was the making of questions; `notulen start` lived on.
  test('GIVEN SIGTERM while questions are made, an answer never arrives and the gateway is silent THEN it ends with 0 within 10 s', async (context) => {
    const { expect } = context;
    const { folder, standIn, startUp } = await stage(context);
    await writeLibrary(folder);
    const child = await startUp('notulen start', { LIBRARY: folder });
    standIn.faults.delay(/callback/, 60_000);
    await standIn.member().slash('help');
    standIn.faults.freezeSockets();
    const { ended, tookMs } = await stop(child, 'SIGTERM');
    expect(ended).toEqual(STOPPED);
    expect(tookMs).toBeLessThan(ENDS_WITHIN_MS);
  });

  test('GIVEN SIGTERM while Discord is away THEN it ends with 0 within 10 s', async (context) => {
    const { expect } = context;
    const { standIn, startUp } = await stage(context);
    const child = await startUp('notulen start');
    await standIn.close();
    const { ended, tookMs } = await stop(child, 'SIGTERM');
    expect(ended).toEqual(STOPPED);
    expect(tookMs).toBeLessThan(ENDS_WITHIN_MS);
  });

  test('GIVEN SIGTERM while it connects for the first time THEN it ends with 0 within 10 s', async (context) => {
    const { expect } = context;
    const { api, connected } = await startSilentGateway(context);
    const { start } = await stage(context);
    const child = start('notulen start', { DISCORD_API: api });
    await connected;
    const { ended, tookMs } = await stop(child, 'SIGTERM');
    expect(ended).toEqual(STOPPED);
    expect(tookMs).toBeLessThan(ENDS_WITHIN_MS);
  });

  // A second one of another kind was not heard, and one of the same kind ended it with another status.
  test('GIVEN SIGTERM while it waits for an answer, and then SIGINT, THEN it ends at once, with 0', async (context) => {
    const { expect } = context;
    const { standIn, startUp } = await stage(context);
    const child = await startUp('npm start');
    standIn.faults.delay(/callback/, 60_000);
    await standIn.member().slash('help');
    child.kill('SIGTERM');
    // It hears of the first: whoever comes now is told that it restarts.
    for (let reply = ''; !reply.includes('restarted'); ) reply = textOf(await standIn.member().slash('help'));
    const { ended, tookMs } = await stop(child, 'SIGINT');
    expect(ended).toEqual(STOPPED);
    expect(tookMs).toBeLessThan(4_000);
  });
});
