/**
 * Mutation testing of src/check and src/search: `npm run bench:mutate -- [--seed N] [--count N]`. Changes one operator,
 * constant, condition or early return at a random place, runs the tests of that part, puts the file back, and prints
 * the changes that no test noticed (DeMillo, Lipton, Sayward: Hints on Test Data Selection, IEEE Computer 11 (1978)).
 * Each takes as long as the tests; the files must be committed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PACKAGE_ROOT } from 'notulen/app/package';
import { createRandom, type Random } from './scale/random.ts';

const PARTS = ['check', 'search'] as const;
const PROPERTIES = { check: ['check', 'shared-check'], search: ['search', 'snapshot'] } as const;
const TEST_MS_MAX = 240_000;

/** Each with what takes its place, and an example. Spaces around an operator keep types and arrows out. */
const OPERATORS: ReadonlyArray<readonly [pattern: RegExp, replacement: string, example: string]> = [
  [/ <= /g, ' < ', 'at <= end'],
  [/ < /g, ' <= ', 'at < end'],
  [/ >= /g, ' > ', 'length >= 2'],
  [/ > /g, ' >= ', 'length > 0'],
  [/ === /g, ' !== ', "voice === 'said'"],
  [/ !== /g, ' === ', 'found !== null'],
  [/ && /g, ' || ', 'a && b'],
  [/ \|\| /g, ' && ', 'a || b'],
  [/ \+ /g, ' - ', 'at + 1'],
  [/ - /g, ' + ', 'at - 1'],
  [/(?<=[ ([])\d+(?:\.\d+)?(?=[;,)\] ])/g, '$NUMBER', 'at + 1'],
  [/\bif \((?!.*\b(?:undefined|null)\b)/g, 'if (!', 'if (isName(word))'],
  [/^( +)if \(.*\) (?:return|continue|break)[^;]*;$/gm, '$1', 'if (length === 0) continue;'],
];

interface Mutation {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly text: string;
}

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '30' } },
});
const random = createRandom(Number(values.seed));
let survived = 0;
for (let number = 1; number <= Number(values.count); number += 1) {
  const mutation = mutate(random);
  const noticed = isNoticed(mutation);
  if (!noticed) survived += 1;
  console.log(`${number} ${noticed ? 'noticed ' : 'SURVIVED'} ${mutation.file}:${mutation.line}`);
  console.log(`  ${mutation.before}\n  ${mutation.after}`);
}
console.log(`${survived} of ${values.count} survived`);

function mutate(random: Random): Mutation {
  for (;;) {
    const part = random.pick(PARTS);
    const file = join('src', part, random.pick(readdirSync(join(PACKAGE_ROOT, 'src', part))));
    const text = file.endsWith('.ts') ? readFileSync(join(PACKAGE_ROOT, file), 'utf8') : '';
    const places = OPERATORS.flatMap(([pattern, replacement]) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ found, index, pattern, replacement })),
    ).filter(({ index }) => !isComment(lineAt(text, index).text));
    if (places.length === 0) continue;
    const { found, index, pattern, replacement } = random.pick(places);
    const instead =
      replacement === '$NUMBER'
        ? String(Number(found) + 1)
        : found.replace(new RegExp(pattern.source, 'm'), replacement);
    const changed = text.slice(0, index) + instead + text.slice(index + found.length);
    const { number, text: before } = lineAt(text, index);
    return { file, line: number, before: before.trim(), after: lineAt(changed, index).text.trim(), text: changed };
  }
}

function lineAt(text: string, index: number): { readonly number: number; readonly text: string } {
  const number = text.slice(0, index).split('\n').length;
  return { number, text: text.split('\n')[number - 1] ?? '' };
}

function isComment(line: string): boolean {
  return /^\s*(?:\/?\*|\/\/|import\b)/.test(line);
}

/** Whether a test fails: those of the file's own name first, then all of its part. */
function isNoticed({ file, text }: Mutation): boolean {
  const path = join(PACKAGE_ROOT, file);
  const whole = readFileSync(path, 'utf8');
  const part = file.includes('check') ? 'check' : 'search';
  const own = join('tests', 'unit', part, `${basename(file, '.ts')}.test.ts`);
  const all = [`tests/unit/${part}`, ...PROPERTIES[part].map((name) => `tests/property/${name}.test.ts`)];
  writeFileSync(path, text);
  try {
    return [[own], all].some((tests) => fails(tests));
  } finally {
    writeFileSync(path, whole);
  }
}

function fails(tests: readonly string[]): boolean {
  const options = [
    '--config',
    'packages/bench/src/mutate.config.ts',
    '--bail',
    '1',
    '--passWithNoTests',
    '--reporter',
    'dot',
  ];
  const run = spawnSync('npx', ['vitest', 'run', ...options, ...tests], {
    cwd: PACKAGE_ROOT,
    encoding: 'utf8',
    timeout: TEST_MS_MAX,
  });
  return run.status !== 0;
}
