/**
 * What a library costs as it grows: `npm run bench:library -- [COUNT]` (default 5,000 articles of 8 kB). Prints a
 * Markdown table; each measurement runs in a process of its own.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HEAP = '--max-old-space-size=8192';
const [count = '5000'] = process.argv.slice(2);

interface Grown {
  readonly early: number;
  readonly late: number;
  readonly removed: number;
  readonly slowestRemoved: number;
}
interface Watched {
  readonly longestMs: number;
  readonly tookMs: number;
}

const grown = await measure<Grown>('grow', [count]);
const ours = await measure<{ megabytes: number }>('weigh', [count, 'notulen']);
const plain = await measure<{ megabytes: number }>('weigh', [count, 'minisearch']);
const watched = await measure<Record<'files' | 'snapshot' | 'added', Watched>>('watch', [count]);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const s = (value: number) => `${(value / 1000).toFixed(1)} s`;
console.log(`| ${Number(count).toLocaleString('en')} articles of 8 kB | |
|---|---|
| adding the 50th; the last | ${ms(grown.early)}; ${ms(grown.late)} (${(grown.late / grown.early).toFixed(2)} ×) |
| removing one, median; slowest | ${ms(grown.removed)}; ${ms(grown.slowestRemoved)} |
| memory; MiniSearch and the text | ${ours.megabytes.toFixed(0)} MB; ${plain.megabytes.toFixed(0)} MB (${(ours.megabytes / plain.megabytes).toFixed(2)} ×) |
| opening from files; the event loop stands still at most | ${s(watched.files.tookMs)}; ${ms(watched.files.longestMs)} |
| opening a snapshot; the event loop stands still at most | ${s(watched.snapshot.tookMs)}; ${ms(watched.snapshot.longestMs)} |
| a new file answers after; the event loop stands still at most | ${s(watched.added.tookMs)}; ${ms(watched.added.longestMs)} |`);

async function measure<Figures>(name: string, args: readonly string[]): Promise<Figures> {
  const program = fileURLToPath(new URL(`library/${name}.js`, import.meta.url));
  const { stdout } = await run(process.execPath, ['--expose-gc', HEAP, program, ...args]);
  return JSON.parse(stdout) as Figures;
}
