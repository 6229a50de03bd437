import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'commands', 'packages', 'bin', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** The binary, the page and the tests of both need `dist/` as it stands now. */
export default function setup(): void {
  if (changedAt('dist', Math.min) > Math.max(...SOURCES.map((path) => changedAt(path, Math.max)))) return;
  execFileSync(process.execPath, ['bin/build.js'], { stdio: 'inherit' });
}

/** When a file, or any file or folder in a folder, was changed first or last, in ms since 1970; 0 where there is none. */
function changedAt(path: string, pick: (...times: number[]) => number): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return pick(found.mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}
