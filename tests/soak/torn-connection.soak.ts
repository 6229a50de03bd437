import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startStandIn } from '../../src/preview/standin.ts';
import type { Member, Outcome, StandIn } from '../../src/preview/types.ts';
import { plainEnvironment, ROOT } from '../support/process.ts';

/** `SOAK_SECONDS=60 npm run soak`; the default is for a release. */
const SECONDS = Number(process.env.SOAK_SECONDS ?? (process.env.CI ? 60 : 600));
const ASKING_AT_ONCE = 8;
const FAULT_EVERY_MS = 4_000;
const RESTART_EVERY_MS = 20_000;
/**
 * What the lowest memory of a process's last quarter may lie above the lowest of its second quarter: between collections
 * of garbage it goes up and down by as much again.
 */
const GROWTH_MB = 40;
const MEMORY_EVERY_MS = 500;

let standIn: StandIn;
let bot: ChildProcess;

beforeEach(async () => {
  standIn = await startStandIn();
  bot = await start();
});

afterEach(async () => {
  await stop();
  await standIn.close();
});

async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['bin/start.js'], {
    cwd: ROOT,
    env: { ...plainEnvironment(), DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await standIn.ready();
  return child;
}

/** Ends the bot as a supervisor does, and gives its exit status. */
async function stop(): Promise<number | null> {
  if (bot.exitCode !== null) return bot.exitCode;
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  const [status] = (await ended) as [number | null];
  return status;
}

const residentMb = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(bot.pid)], { encoding: 'utf8' })) / 1024;

function growth(memory: readonly number[]): number {
  const quarter = Math.floor(memory.length / 4);
  return Math.min(...memory.slice(-quarter)) - Math.min(...memory.slice(quarter, 2 * quarter));
}

const QUESTIONS = ['Apa kata Araqchi tentang Gaza?', 'What did al-Araji say?', 'harga tiket kereta', '😀', 'Kapan?'];
const ACTIONS: ReadonlyArray<(member: Member, turn: number) => Promise<Outcome>> = [
  (member, turn) => member.slash('ask', { question: QUESTIONS[turn % QUESTIONS.length] ?? '' }),
  (member) => member.slash('quotes', { speaker: 'Araqchi' }),
  (member) => member.slash('sources'),
  (member) => member.slash('help'),
  async (member) => {
    await member.autocomplete('quotes', { speaker: 'ar' }, 'speaker');
    return member.slash('quotes', { about: 'Gaza' });
  },
];

/** In turn: what a bad line does to a bot. Every one leaves time for an answer within Discord's three seconds. */
const FAULTS: ReadonlyArray<() => void> = [
  () => standIn.faults.tearSockets(),
  () => standIn.faults.rateLimit(/callback/, 1),
  () => standIn.faults.requestReconnect(),
];

it(`answers every interaction for ${SECONDS} s while sockets tear, Discord limits, and the bot is restarted`, async () => {
  const end = performance.now() + SECONDS * 1000;
  const members = Array.from({ length: ASKING_AT_ONCE }, (_, index) =>
    standIn.member({ locale: index % 2 === 0 ? 'id' : 'en-US' }),
  );
  const failures: string[] = [];
  let answered = 0;
  let faults = 0;
  let restarts = 0;
  while (performance.now() < end) {
    const lifeEnds = Math.min(performance.now() + RESTART_EVERY_MS, end);
    const memory: number[] = [];
    const memoryClock = setInterval(() => memory.push(residentMb()), MEMORY_EVERY_MS);
    const troubles = (async () => {
      for (; performance.now() + FAULT_EVERY_MS < lifeEnds; faults += 1) {
        await wait(FAULT_EVERY_MS);
        FAULTS[faults % FAULTS.length]?.();
      }
    })();
    await Promise.all(
      members.map(async (member, index) => {
        for (let turn = index; performance.now() < lifeEnds; turn += 1) {
          const outcome = await ACTIONS[turn % ACTIONS.length]?.(member, turn);
          if (outcome?.kind === 'message') answered += 1;
          else failures.push(JSON.stringify(outcome));
        }
      }),
    );
    await troubles;
    clearInterval(memoryClock);
    expect(growth(memory)).toBeLessThan(GROWTH_MB);
    expect(await stop()).toBe(0);
    bot = await start();
    restarts += 1;
  }
  console.error(`${answered} answered, ${failures.length} failed; ${faults} faults, ${restarts} restarts`);
  expect(failures).toEqual([]);
  expect(standIn.refusals).toEqual([]);
});
