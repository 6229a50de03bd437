/**
 * What servers' own sources cost: `npm run bench:kept -- [COUNT] [SERVERS]` (default 10,000 sources of 20 sentences in
 * one library, a tenth of them beside it; 200 servers of 20 sources). Prints a Markdown table; each measurement runs in
 * a process of its own.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const [count = '10000', servers = '200'] = process.argv.slice(2);

interface Added {
  readonly firstTenthMs: number;
  readonly lastTenthMs: number;
}
interface Asked {
  readonly openedMs: number;
  readonly firstAnswerMs: number;
  readonly p99Ms: number;
}
interface Served {
  readonly peakMb: number;
  readonly slowestMs: number;
  readonly medianMs: number;
}

const folder = await mkdtemp(join(tmpdir(), 'notulen-kept-'));
try {
  const small = String(Number(count) / 10);
  await measure<Added>('add', [join(folder, 'small'), small]);
  const added = await measure<Added>('add', [join(folder, 'large'), count]);
  const few = await measure<Asked>('ask', [join(folder, 'small')]);
  const many = await measure<Asked>('ask', [join(folder, 'large')]);
  const served = await measure<Served>('serve', [join(folder, 'servers'), servers, '20']);
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const times = (value: number) => `${value.toFixed(2)} ×`;
  console.log(`| ${Number(count).toLocaleString('en')} sources of 20 sentences in one library | |
|---|---|
| adding one: first tenth, last tenth | ${ms(added.firstTenthMs)}, ${ms(added.lastTenthMs)} (${times(added.lastTenthMs / added.firstTenthMs)}) |
| \`/ask\`, 99 of 100: ${Number(small).toLocaleString('en')} sources, all | ${ms(few.p99Ms)}, ${ms(many.p99Ms)} (${times(many.p99Ms / few.p99Ms)}) |
| a start to the first answer: the library alone, with the process | ${ms(many.openedMs)}, ${ms(many.firstAnswerMs)} |
| ${servers} servers of 20 sources in turn, MEMORY_MB=256: memory at most; a first answer, median and slowest | ${served.peakMb.toFixed(0)} MB; ${ms(served.medianMs)}, ${ms(served.slowestMs)} |`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure<Figures>(name: string, args: readonly string[]): Promise<Figures> {
  const program = fileURLToPath(new URL(`kept/${name}.js`, import.meta.url));
  const { stdout } = await run(process.execPath, [program, ...args]);
  return JSON.parse(stdout) as Figures;
}
