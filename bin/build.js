#!/usr/bin/env node
// Compiles into dist/ and copies what the compiler leaves: the page's markup and style.
// The new dist/ takes the old one's place only when it is whole.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const page = join('packages', 'discord-standin', 'src', 'page');

/** `tsc` of the installed TypeScript, `null` where development dependencies were left out. */
function compiler() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  } catch {
    return null;
  }
}

/** Gives the exit code. */
export function build() {
  const tsc = compiler();
  if (tsc === null) {
    if (existsSync(join(root, 'dist', 'src', 'cli', 'run.js'))) return 0;
    console.error(
      'notulen: dist/ is missing and TypeScript is not installed: run `npm ci` with development dependencies, or copy dist/ from a build.',
    );
    return 0;
  }
  const fresh = join(root, `dist.${process.pid}.new`);
  const stale = join(root, `dist.${process.pid}.old`);
  try {
    for (const [project, out] of [
      ['tsconfig.build.json', fresh],
      [join(page, 'tsconfig.json'), join(fresh, page)],
    ]) {
      const { status } = spawnSync(process.execPath, [tsc, '-p', project, '--outDir', out], {
        cwd: root,
        stdio: 'inherit',
      });
      if (status !== 0) return status ?? 1;
    }
    cpSync(join(root, page), join(fresh, page), {
      recursive: true,
      filter: (from) => !/\.ts$|tsconfig\.json$/.test(from),
    });
    if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), stale);
    renameSync(fresh, join(root, 'dist'));
    return 0;
  } finally {
    for (const left of [fresh, stale]) rmSync(left, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = build();
