/**
 * Start, memory and answering time of the bot beside a bare discord.js bot, each its own process on a stand-in of its own,
 * in turn in one run: `npm run bench -- [ROUNDS] [ASKS]` (default 5 rounds of 200 asks).
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startStandIn } from '../src/preview/standin.ts';
import type { Member, Outcome } from '../src/preview/types.ts';
import { PACKAGE_ROOT } from '../src/root.ts';

const IDLE_BEFORE_MEMORY_MS = 3000;
const WARM_UP_ASKS = 20;
const QUESTIONS = [
  'Apa kata Araqchi tentang Gaza?',
  'What did al-Araji say about Iran’s solidarity?',
  'Kapan pertemuan itu berlangsung?',
  'Apakah Venezuela dibicarakan?',
];

interface Bot {
  readonly name: string;
  readonly program: string;
  ask(member: Member, turn: number): Promise<Outcome>;
}

interface Figures {
  readonly startMs: number;
  readonly memoryMb: number;
  readonly answersMs: readonly number[];
}

const BOTS = [
  { name: 'pong', program: 'dist/bench/pong.js', ask: (member) => member.slash('ping') },
  {
    name: 'notulen',
    program: 'bin/start.js',
    ask: (member, turn) => member.slash('ask', { question: QUESTIONS[turn % QUESTIONS.length] ?? '' }),
  },
] as const satisfies readonly Bot[];

async function measure(bot: Bot, asks: number): Promise<Figures> {
  const standIn = await startStandIn();
  const began = performance.now();
  const child = spawn(process.execPath, [join(PACKAGE_ROOT, bot.program)], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await standIn.ready();
  const startMs = performance.now() - began;
  await wait(IDLE_BEFORE_MEMORY_MS);
  const memoryMb = residentMegabytes(child);
  const member = standIn.member();
  for (let turn = 0; turn < WARM_UP_ASKS; turn += 1) await bot.ask(member, turn);
  const answersMs = [];
  for (let turn = 0; turn < asks; turn += 1) {
    const outcome = await bot.ask(member, turn);
    if (outcome.kind !== 'message') throw new Error(`${bot.name} did not answer: ${JSON.stringify(outcome)}`);
    answersMs.push(outcome.tookMs);
  }
  child.kill('SIGTERM');
  await once(child, 'exit');
  await standIn.close();
  return { startMs, memoryMb, answersMs };
}

function residentMegabytes({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const [rounds = 5, asks = 200] = process.argv.slice(2).map(Number);
const results = new Map<string, Figures[]>(BOTS.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const bot of BOTS) results.get(bot.name)?.push(await measure(bot, asks));
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; ${rounds} rounds, medians`);
console.log('bot      start to ready  idle memory  answer (median)');
const row = (name: string) => {
  const figures = results.get(name) ?? [];
  return {
    start: median(figures.map(({ startMs }) => startMs)),
    memory: median(figures.map(({ memoryMb }) => memoryMb)),
    answer: median(figures.flatMap(({ answersMs }) => answersMs)),
  };
};
for (const { name } of BOTS) {
  const { start, memory, answer } = row(name);
  console.log(
    `${name.padEnd(8)} ${start.toFixed(0).padStart(11)} ms ${memory.toFixed(1).padStart(9)} MB ${answer.toFixed(2).padStart(13)} ms`,
  );
}
const [pong, ours] = [row('pong'), row('notulen')];
console.log(
  `against  ${`+${(ours.start - pong.start).toFixed(0)}`.padStart(11)} ms ${`+${(ours.memory - pong.memory).toFixed(1)}`.padStart(9)} MB ${(ours.answer / pong.answer).toFixed(2).padStart(12)} ×`,
);
