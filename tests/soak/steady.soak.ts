/** `npm run soak`: everything at once, for ten minutes; `SOAK_SECONDS` says how long otherwise. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startStandIn } from '../../src/preview/standin.ts';
import type { StandIn } from '../../src/preview/types.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { act, createRandom } from './crowd.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { watchMemory } from './memory.ts';
import { TROUBLES } from './troubles.ts';

const SECONDS = Number(process.env.SOAK_SECONDS ?? (process.env.CI ? 60 : 600));
/** 20,000 in ten minutes. */
const INTERACTIONS_A_SECOND = 100 / 3;
const AT_ONCE_MAX = 150;
const TROUBLE_EVERY_MS = 2_500;
/** One process lives through this share of the time, for its memory; then it is killed and stopped in turn. */
const ONE_LIFE = 0.6;
const RESTARTS = 6;
const RESTART_MS = 1_000;
const GROWTH_MAX_MB = 40;
/** In place of 15 min: whoever is left with "is thinking" shows within the soak. */
const TOKEN_LIVES_MS = 45_000;
const HEARTBEAT_MS = 2_000;
/** Enough members that the limits of one minute hold with room to spare, as they are set by default. */
const SERVERS = 10;
const MEMBERS = 250;
/** A person who is told that the bot did not respond asks again; more than this is no service. */
const VISIBLE_FAILURES_MAX = 0.05;
/** Too late, acknowledged already, token expired: what a fault leaves behind. */
const AFTERMATH: readonly number[] = [10062, 40060, 10015, 10008, 50027];

let standIn: StandIn;
let bot: BotProcess;
let stateDir: string;

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'notulen-soak-'));
  const guilds = Array.from({ length: SERVERS }, (_, at) => ({ name: `Server ${at + 1}` }));
  standIn = await startStandIn({ guilds, tokenLivesMs: TOKEN_LIVES_MS, heartbeatIntervalMs: HEARTBEAT_MS });
  bot = await start();
});

afterEach(async () => {
  await bot.stop('SIGKILL');
  await standIn.close();
  await rm(stateDir, { recursive: true });
});

const start = () => startBotProcess(standIn, { STATE_DIR: stateDir });

function createMembers() {
  const servers = standIn.guilds.list();
  return Array.from({ length: MEMBERS }, (_, at) =>
    standIn.member({
      locale: at % 2 === 0 ? 'id' : 'en-US',
      guild: servers[at % SERVERS]?.id ?? '',
      ...(at % 10 === 0 ? { permissions: '8' } : {}),
    }),
  );
}

/** Keeps the pace until the end, then waits for what is under way; gives what a member could not do. */
async function crowd(ledger: Ledger, passed: () => number): Promise<readonly unknown[]> {
  const random = createRandom(1);
  const members = createMembers();
  const underWay = new Set<Promise<void>>();
  const faults: unknown[] = [];
  while (passed() < SECONDS) {
    const member = members[random(MEMBERS)];
    const behind = ledger.figures.interactions < passed() * INTERACTIONS_A_SECOND;
    if (!behind || underWay.size >= AT_ONCE_MAX || member === undefined) {
      await wait(5);
      continue;
    }
    const chain = act(standIn, member, ledger, random).catch((error: unknown) => void faults.push(error));
    underWay.add(chain);
    void chain.finally(() => underWay.delete(chain));
  }
  await Promise.all(underWay);
  return faults;
}

/** Gives how many there were. */
async function trouble(passed: () => number): Promise<number> {
  let troubles = 0;
  for (; passed() + TROUBLE_EVERY_MS / 1_000 < SECONDS; troubles += 1) {
    await wait(TROUBLE_EVERY_MS);
    TROUBLES[troubles % TROUBLES.length]?.cause(standIn);
  }
  standIn.faults.clear();
  return troubles;
}

/** One long life, then short ones. */
async function lives() {
  const memory = watchMemory(bot.child.pid ?? 0);
  await wait(SECONDS * ONE_LIFE * 1_000);
  const megabytes = memory.end();
  const ends = { killed: 0, stopped: 0 };
  for (let turn = 0; turn < RESTARTS; turn += 1) {
    const kill = turn % 2 === 0;
    const status = await bot.stop(kill ? 'SIGKILL' : 'SIGTERM');
    if (!kill) expect(status, bot.stderr()).toBe(0);
    ends[kill ? 'killed' : 'stopped'] += 1;
    bot = await start();
    await wait(Math.max(0, (SECONDS * (1 - ONE_LIFE) * 1_000) / (RESTARTS + 1) - RESTART_MS));
  }
  return { megabytes, ...ends };
}

it(`keeps steady for ${SECONDS} s while all that can happen happens`, async () => {
  const ledger = openLedger(standIn);
  const started = performance.now();
  const passed = () => (performance.now() - started) / 1_000;
  const [faults, troubles, { megabytes, ...ends }] = await Promise.all([
    crowd(ledger, passed),
    trouble(passed),
    lives(),
  ]);
  const refused: Record<number, number> = {};
  for (const { code } of standIn.refusals) refused[code] = (refused[code] ?? 0) + 1;
  const { figures } = ledger;
  console.error(JSON.stringify({ seconds: SECONDS, ...figures, troubles, ...ends, megabytes, refused }, null, 1));
  expect(faults).toEqual([]);
  expect(ledger.pending()).toBe(0);
  expect(figures.leftWaiting).toEqual([]);
  expect(ledger.twice()).toEqual([]);
  expect(figures.visibleFailures).toBeLessThan(figures.interactions * VISIBLE_FAILURES_MAX);
  expect(standIn.refusals.filter(({ code }) => !AFTERMATH.includes(code))).toEqual([]);
  expect(megabytes.late - megabytes.early).toBeLessThan(GROWTH_MAX_MB);
});
