/**
 * Start, memory and how soon the bot acknowledges beside a bare discord.js bot, each its own process on a stand-in of
 * its own, in turn in one run: `npm run bench -- [ROUNDS] [TURNS]` (default 5 rounds of 200 turns of each act).
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome, StandIn } from 'discord-standin';
import { startStandIn } from 'discord-standin';
import { PACKAGE_ROOT } from 'notulen/app/package';
import { ACTS, type Act, BARE_ACTS } from './discord/acts.ts';

const IDLE_BEFORE_MEMORY_MS = 3000;
const WARM_UP_TURNS = 20;

interface Bot {
  readonly name: string;
  readonly program: string;
  readonly acts: Readonly<Record<string, Act>>;
}

interface Figures {
  readonly startMs: number;
  readonly memoryMb: number;
  /** By act, ms each. */
  readonly acknowledgedMs: Readonly<Record<string, readonly number[]>>;
}

const BOTS: readonly Bot[] = [
  { name: 'pong', program: 'packages/bench/dist/pong.js', acts: BARE_ACTS },
  { name: 'notulen', program: 'bin/start.js', acts: ACTS },
];

async function measure(bot: Bot, turns: number): Promise<Figures> {
  const standIn = await startStandIn();
  const began = performance.now();
  const child = spawn(process.execPath, [join(PACKAGE_ROOT, bot.program)], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: standIn.token,
      DISCORD_API: standIn.api,
      NODE_ENV: 'production',
      MEMBER_LIMIT: '0',
      SERVER_LIMIT: '0',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const early = ended.then(([status]) => {
    throw new Error(`${bot.program} ended with ${status} before it was ready`);
  });
  early.catch(() => undefined);
  try {
    await Promise.race([standIn.ready(), early]);
    const startMs = performance.now() - began;
    await wait(IDLE_BEFORE_MEMORY_MS);
    const memoryMb = residentMegabytes(child);
    const acknowledgedMs: Record<string, number[]> = {};
    for (const [name, act] of Object.entries(bot.acts)) acknowledgedMs[name] = await repeat(standIn, act, turns);
    return { startMs, memoryMb, acknowledgedMs };
  } finally {
    child.kill('SIGTERM');
    await ended;
    await standIn.close();
  }
}

/** From the interaction's frame until the bot's acknowledgement is there, before it is looked at, in ms. */
async function repeat(standIn: StandIn, act: Act, turns: number): Promise<number[]> {
  const member = standIn.member();
  const took: number[] = [];
  for (let turn = 0; turn < WARM_UP_TURNS + turns; turn += 1) {
    const run = await act(standIn, member, turn);
    const acknowledged = nextCallback(standIn);
    const began = performance.now();
    const outcome = await run();
    if (failed(outcome)) throw new Error(`no answer: ${JSON.stringify(outcome)}`);
    if (turn >= WARM_UP_TURNS) took.push((await acknowledged) - began);
  }
  return took;
}

/** When the next interaction is acknowledged. */
function nextCallback(standIn: StandIn): Promise<number> {
  return new Promise((resolve) => {
    const stop = standIn.onTraffic(({ direction, what }) => {
      if (direction !== 'to-discord' || !what.endsWith('/callback')) return;
      stop();
      resolve(performance.now());
    });
  });
}

function failed({ kind }: Outcome): boolean {
  return kind !== 'message' && kind !== 'update';
}

function residentMegabytes({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const [rounds = 5, turns = 200] = process.argv.slice(2).map(Number);
const results = new Map<string, Figures[]>(BOTS.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const bot of BOTS) results.get(bot.name)?.push(await measure(bot, turns));
}

const medianOf = (bot: string, pick: (figures: Figures) => readonly number[]) =>
  median((results.get(bot) ?? []).flatMap(pick));
const start = (bot: string) => medianOf(bot, ({ startMs }) => [startMs]);
const memory = (bot: string) => medianOf(bot, ({ memoryMb }) => [memoryMb]);
const acknowledged = (bot: string, act: string) => medianOf(bot, ({ acknowledgedMs }) => acknowledgedMs[act] ?? []);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; ${rounds} rounds, medians`);
const line = (name: string, ...figures: readonly string[]) =>
  console.log(name.padEnd(16) + figures.map((figure) => figure.padStart(16)).join(''));
line('', 'pong', 'notulen', 'difference');
for (const [name, figure, unit, digits] of [
  ['start to ready', start, 'ms', 0],
  ['idle memory', memory, 'MB', 1],
] as const) {
  const [bare, ours] = [figure('pong'), figure('notulen')];
  const written = (value: number) => `${value.toFixed(digits)} ${unit}`;
  line(name, written(bare), written(ours), `+${written(ours - bare)}`);
}
line('acknowledged', `${acknowledged('pong', 'pong').toFixed(2)} ms`, '', 'of a pong', 'of a press');
line('a press', `${acknowledged('pong', 'press').toFixed(2)} ms`);
for (const name of Object.keys(ACTS)) {
  const ours = acknowledged('notulen', name);
  const times = (bare: string) => `${(ours / acknowledged('pong', bare)).toFixed(2)} ×`;
  line(name, '', `${ours.toFixed(2)} ms`, times('pong'), name === 'answer' ? '' : times('press'));
}
