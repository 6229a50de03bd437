/**
 * `npm run bench:formats -- [open|sealed|all] [--show]`: what the built command line makes of meetings in the formats
 * they come in, and of the same as plain text. Prints a table a half; `--show` lists what was missed in the open half.
 */
import { measure } from './formats/measure.ts';
import { readFormatMeetings } from './formats/read.ts';
import { missesOf, reportTable } from './formats/report.ts';
import type { Half } from './meetings.ts';

const SETS: Readonly<Record<string, readonly Half[]>> = { open: ['open'], sealed: ['sealed'], all: ['open', 'sealed'] };
const USAGE = 'usage: npm run bench:formats -- [open|sealed|all] [--show]; --show lists misses of the open half only';

async function main(args: readonly string[]): Promise<void> {
  const [set = 'open', ...others] = args.filter((arg) => arg !== '--show');
  const halves = SETS[set];
  if (halves === undefined || others.length > 0) {
    console.error(`bench:formats: ${JSON.stringify(args.join(' '))} is not understood. ${USAGE}`);
    process.exitCode = 2;
    return;
  }
  for (const half of halves) {
    const measurements = [];
    for (const meeting of readFormatMeetings(half)) measurements.push(await measure(meeting));
    console.log(`\nMeetings in their formats, ${half}\n\n${reportTable(measurements)}`);
    if (half === 'open' && args.includes('--show')) console.log(`\n${measurements.flatMap(missesOf).join('\n')}`);
  }
}

await main(process.argv.slice(2));
