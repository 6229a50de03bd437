/** A bot that can be asked how it is, over its socket and its port, on a stand-in whose sockets can be frozen. */
import { once } from 'node:events';
import { chmod, link, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import type { HealthPlace } from '../../src/app/config.ts';
import { type Running, startServices } from '../../src/app/lifecycle.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { startBot } from '../../src/discord/bot.ts';
import { askHealth } from '../../src/health/ask.ts';
import type { HealthReport } from '../../src/health/report.ts';
import { createHealth } from '../../src/health/service.ts';
import { prepareStateDir, socketIn } from '../../src/health/state-dir.ts';
import { createLibrary } from '../../src/library/library.ts';
import { asSomebodyElse } from '../support/somebody-else.ts';
import { HARBOUR } from '../support/texts.ts';

/**
 * discord.js gives a frozen socket up between one and two of these after its last sign of life: long enough to be asked
 * meanwhile.
 */
const HEARTBEAT_MS = 2_000;
/** One and a half intervals, as the bot's own default is of Discord's. */
const SILENT_AFTER_MS = 3_000;
const HOUR_MS = 3_600_000;
const SECRET = 'sesuatu yang rahasia';

const stage = useStandIn({ heartbeatIntervalMs: HEARTBEAT_MS });
let stateDir: string;

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'notulen-health-'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(stateDir, { recursive: true, force: true });
});

async function start(place: Partial<HealthPlace> = {}): Promise<Running> {
  const { standIn } = stage;
  const library = createLibrary([parseArticle('harbour', HARBOUR)]);
  const log = pino({ level: 'silent' });
  const health = createHealth({
    place: { port: null, host: '127.0.0.1', stateDir, ...place },
    articles: () => 1,
    silentAfterMs: SILENT_AFTER_MS,
  });
  const { token, api } = standIn;
  const bot = {
    name: 'bot',
    start: async () => {
      const { lost, close } = await startBot({ token, api, library, log, onStatus: health.observe });
      return { lost, stop: close };
    },
  };
  const running = await startServices([health, bot], new AbortController().signal);
  stage.beforeClose(() => running.stop());
  await standIn.ready();
  return running;
}

/** Puts the machine's date forward or back, as after a correction; the time that passes stays the same. */
function shiftDate(ms: number): void {
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + ms);
}

async function ask(): Promise<HealthReport> {
  const { body } = await askHealth({ socketPath: socketIn(stateDir) });
  return JSON.parse(body) as HealthReport;
}

/** What a killed process leaves: the file of a socket at which nobody listens. */
async function leaveSocket(path: string): Promise<void> {
  const server = createServer().listen(path);
  await once(server, 'listening');
  await link(path, `${path}.kept`);
  server.close();
  await once(server, 'close');
  await rename(`${path}.kept`, path);
}

describe('healthy', () => {
  test('GIVEN a bot that is READY THEN it says so, with version and articles, and nothing of a member', async () => {
    await start();
    const member = stage.standIn.member({ name: 'Rahasia' });
    await member.slash('ask', { question: SECRET });
    const { healthy, body } = await askHealth({ socketPath: socketIn(stateDir) });
    expect(healthy).toBe(true);
    expect(JSON.parse(body)).toMatchObject({
      healthy: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/u),
      articles: 1,
      gateway: { state: 'ready', socketReady: true, alive: true, lastEventAt: expect.any(String) },
      interactions: { received: 1, answered: 1, failed: 0, waiting: 0 },
    });
    for (const hidden of [SECRET, 'Rahasia', member.id, stage.standIn.token]) expect(body).not.toContain(hidden);
  });

  test('GIVEN a date that is put forward an hour THEN it stays healthy, and the report has the new date', async () => {
    await start();
    const started = Date.now();
    shiftDate(HOUR_MS);
    const { healthy, uptimeSeconds, gateway } = await ask();
    expect({ healthy, alive: gateway.alive }).toEqual({ healthy: true, alive: true });
    expect(uptimeSeconds).toBeLessThan(HOUR_MS / 1_000);
    expect(Date.parse(gateway.lastEventAt ?? '') - started).toBeGreaterThan(HOUR_MS / 2);
  });

  test('GIVEN heartbeats THEN the last one that was acknowledged is told', async () => {
    await start();
    await vi.waitFor(async () => expect((await ask()).gateway.lastHeartbeatAckAt).not.toBeNull(), 5_000);
  });
});

describe('not healthy', () => {
  /** Resolves once the report tells the two apart: the socket is ready, and nothing comes out of it. */
  async function silentSocketIsNoticed(): Promise<void> {
    await vi.waitFor(
      async () => {
        const { healthy, gateway } = await ask();
        expect({ healthy, socketReady: gateway.socketReady, alive: gateway.alive }).toEqual({
          healthy: false,
          socketReady: true,
          alive: false,
        });
      },
      { timeout: 8_000, interval: 10 },
    );
  }

  // A socket that is open and silent looks ready to discord.js until its second heartbeat.
  test('GIVEN frozen sockets THEN the socket is ready, nothing arrives, and it is not healthy; then it recovers', {
    timeout: 30_000,
  }, async () => {
    await start();
    // Right after an acknowledgement: the heartbeat after next is two intervals away.
    await vi.waitFor(async () => expect((await ask()).gateway.lastHeartbeatAckAt).not.toBeNull(), 5_000);
    expect((await ask()).healthy).toBe(true);
    stage.standIn.faults.freezeSockets();
    await silentSocketIsNoticed();
    await vi.waitFor(async () => expect((await ask()).healthy).toBe(true), 10_000);
  });

  // By the date, a sign of life from the future counted as one from just now, until the hour had passed.
  test('GIVEN frozen sockets and a date that is put back an hour THEN it is not healthy all the same', {
    timeout: 30_000,
  }, async () => {
    await start();
    await vi.waitFor(async () => expect((await ask()).gateway.lastHeartbeatAckAt).not.toBeNull(), 5_000);
    stage.standIn.faults.freezeSockets();
    shiftDate(-HOUR_MS);
    await silentSocketIsNoticed();
  });

  test('GIVEN a start that cannot reach Discord THEN it says so while it tries, and its socket is gone after', async () => {
    let whileStarting: HealthReport | null = null;
    const health = createHealth({ place: { port: null, host: '127.0.0.1', stateDir }, articles: () => 3 });
    const bot = {
      name: 'bot',
      start: async () => {
        whileStarting = await ask();
        throw new Error('no way');
      },
    };
    const failing = startServices([health, bot], new AbortController().signal);
    await expect(failing).rejects.toThrow('no way');
    expect(whileStarting).toMatchObject({ healthy: false, articles: 3, gateway: { state: 'idle' } });
    await expect(ask()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('places', () => {
  test('GIVEN a port and no folder THEN there is no socket', async () => {
    await start({ port: 0, stateDir: null });
    await expect(ask()).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('GIVEN a folder in which a bot runs THEN a second one does not start', async () => {
    await start();
    await expect(start()).rejects.toThrow(/^STATE_DIR is used by another bot/u);
    expect((await ask()).healthy).toBe(true);
  });

  // It was told as "used by another bot that runs", which nobody could find.
  test('GIVEN a socket that another user left THEN the folder is told to be unusable, and what to do', async () => {
    await chmod(stateDir, 0o777);
    await leaveSocket(socketIn(stateDir));
    await asSomebodyElse(socketIn(stateDir), async () => {
      await expect(prepareStateDir(stateDir)).rejects.toMatchObject({
        name: 'ConfigError',
        message: expect.stringMatching(
          /^STATE_DIR can't be used \(EACCES\): status\.sock in it belongs to another user; remove it /u,
        ),
        mayPass: false,
      });
    });
  });

  test('GIVEN a path that is too long for a socket, or no folder THEN one line says so', async () => {
    await expect(start({ stateDir: `/tmp/${'x'.repeat(120)}` })).rejects.toThrow(/^STATE_DIR is too long/u);
    await expect(start({ stateDir: '/dev/null/x' })).rejects.toThrow(/^STATE_DIR can't be used \(ENOTDIR\)/u);
  });
});
