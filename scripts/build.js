#!/usr/bin/env node
// Compiles every package into its dist/, copies what the compiler leaves (the page's markup and style), and takes away
// what sources that are gone have left behind.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const standin = join(root, 'packages', 'discord-standin');
const bench = join(root, 'packages', 'bench');
const page = join(standin, 'src', 'page');

/** Where compiled files lie, and what they are compiled from. */
const outputs = [
  { dist: join(root, 'dist', 'src'), source: join(root, 'src') },
  { dist: join(root, 'dist', 'commands'), source: join(root, 'commands') },
  { dist: join(standin, 'dist'), source: join(standin, 'src') },
  { dist: join(bench, 'dist'), source: join(bench, 'src') },
];

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
  linkBot();
  const projects = [join('packages', 'bench'), join('packages', 'discord-standin', 'src', 'page')];
  const { status } = spawnSync(process.execPath, [tsc, '-b', ...projects], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  cpSync(page, join(standin, 'dist', 'page'), {
    recursive: true,
    filter: (from) => !/\.ts$|tsconfig\.json$/.test(from),
  });
  for (const { dist, source } of outputs) removeStale(dist, source);
  return 0;
}

/**
 * Has the benchmarks import the bot as `notulen`. A dependency on `file:../..` would do the same, but npm 11 then fails
 * to run `npx notulen` here: its tree would hold the root within itself.
 */
function linkBot() {
  const modules = join(bench, 'node_modules');
  mkdirSync(modules, { recursive: true });
  // A junction needs no right to make links on Windows; elsewhere the type is ignored.
  if (!existsSync(join(modules, 'notulen'))) symlinkSync(join('..', '..', '..'), join(modules, 'notulen'), 'junction');
}

function removeStale(dist, source) {
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    const made = join(dist, entry.name);
    if (entry.isDirectory()) {
      if (existsSync(join(source, entry.name))) removeStale(made, join(source, entry.name));
      else rmSync(made, { recursive: true });
    } else if (entry.name !== '.tsbuildinfo') {
      const sources = [entry.name, entry.name.replace(/(?:\.d\.ts|\.js)$/, '.ts')];
      if (!sources.some((name) => existsSync(join(source, name)))) rmSync(made);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = build();
