/** A bot in more servers than one connection may hold: https://discord.com/developers/docs/events/gateway#sharding */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type StandInFixture, useStandIn } from '../../../packages/discord-standin/tests/support/standin.ts';
import { startServices } from '../../../src/app/lifecycle.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import { startBot } from '../../../src/discord/bot.ts';
import { askHealth } from '../../../src/health/ask.ts';
import type { HealthReport } from '../../../src/health/report.ts';
import { createHealth } from '../../../src/health/service.ts';
import { socketIn } from '../../../src/health/state-dir.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { textOf } from '../../support/bot.ts';
import { notulenWith } from '../../support/process.ts';
import { HARBOUR } from '../../support/texts.ts';

const QUESTION = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const THREE = [{ name: 'Town' }, { name: 'Village' }, { name: 'Harbour' }];

let stateDir: string;

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'notulen-shards-'));
});

afterEach(() => rm(stateDir, { recursive: true, force: true }));

async function start(stage: StandInFixture, readyWithinMs?: number): Promise<void> {
  const { api, token } = stage.standIn;
  const library = createLibrary([parseArticle('harbour', HARBOUR)]);
  const log = pino({ level: 'silent' });
  const health = createHealth({ place: { port: null, host: '127.0.0.1', stateDir }, articles: () => 1 });
  const options = { token, api, library, log, onStatus: health.observe };
  const bot = {
    name: 'bot',
    start: async () => {
      const { lost, close } = await startBot({ ...options, ...(readyWithinMs === undefined ? {} : { readyWithinMs }) });
      return { lost, stop: close };
    },
  };
  const running = await startServices([health, bot], new AbortController().signal);
  stage.beforeClose(() => running.stop());
}

/** The shard of each server, and that it answers there. */
async function shardsThatAnswer({ standIn }: StandInFixture): Promise<Set<number>> {
  const shards = new Set<number>();
  const count = identified(standIn.traffic).length;
  for (const { id } of standIn.guilds.list()) {
    expect(textOf(await standIn.member({ guild: id }).slash('ask', { question: QUESTION }))).toContain('gudang');
    shards.add(Number((BigInt(id) >> 22n) % BigInt(count)));
  }
  return shards;
}

function identified(traffic: StandInFixture['standIn']['traffic']): readonly unknown[] {
  return traffic
    .filter(({ what, direction }) => what === 'op 2' && direction === 'to-discord')
    .map(({ body }) => (body as { d: { shard: unknown } }).d.shard);
}

async function report(): Promise<HealthReport> {
  return JSON.parse((await askHealth({ socketPath: socketIn(stateDir) })).body) as HealthReport;
}

describe('two shards', () => {
  const stage = useStandIn({ guilds: THREE, shards: 2, heartbeatIntervalMs: 1_000 });

  // Without them Discord closes the connection of a bot that is in more than 2,500 servers (4011).
  test('GIVEN that Discord wants two THEN the bot opens both, answers in the servers of both, and tells of both how they are', async () => {
    await start(stage);
    expect(identified(stage.standIn.traffic)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(await shardsThatAnswer(stage)).toEqual(new Set([0, 1]));
    await vi.waitFor(async () => expect((await report()).gateway.lastHeartbeatAckAt).not.toBeNull(), 5_000);
    const well = { state: 'ready', socketReady: true, alive: true };
    expect(await report()).toMatchObject({
      healthy: true,
      gateway: {
        ...well,
        shards: [0, 1].map((id) => ({
          id,
          ...well,
          lastEventAt: expect.any(String),
          lastHeartbeatAckAt: expect.any(String),
        })),
      },
    });
    const { status, stdout } = await notulenWith({ STATE_DIR: stateDir }, 'status');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^healthy: .*\ngateway: ready, events arrive\nshards: 2\n/u);
  });
});

describe('three shards, one after the other', () => {
  const stage = useStandIn({ guilds: THREE, shards: 3, maxConcurrency: 1 });

  // Discord lets one identify every 5 s: a bot with seven shards was never ready in 30 s, and given up as unreachable.
  test('GIVEN a start that takes longer than its wait for one shard THEN it waits for the next as long again', {
    timeout: 30_000,
  }, async () => {
    const started = performance.now();
    await start(stage, 8_000);
    expect(performance.now() - started).toBeGreaterThan(8_000);
    expect(await shardsThatAnswer(stage)).toEqual(new Set([0, 1, 2]));
  });
});
