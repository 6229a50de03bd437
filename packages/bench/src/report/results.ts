import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';

/** Where results are kept, so that tables and pictures can be drawn again without measuring. */
const RESULTS = join(PACKAGE_ROOT, 'packages', 'bench', 'data', 'results');
export const ANSWERS_FILE = join(RESULTS, 'answers.json');
export const SCALE_FILE = join(RESULTS, 'scale.json');

/** When, where and with what something was measured. */
export interface Circumstances {
  /** ISO 8601 date. */
  readonly date: string;
  readonly machine: string;
  readonly node: string;
}

export function circumstances(): Circumstances {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GiB, ${process.platform}`,
    node: process.versions.node,
  };
}

/** The version of an installed package, or of this one. */
export function versionOf(name: string): string {
  const folder = name === 'notulen' ? PACKAGE_ROOT : join(PACKAGE_ROOT, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** What a file of results holds; nothing where it does not exist. */
export function readResults<T>(file: string): T[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T[]) : [];
}

/** Keeps results, each in place of an earlier one with the same key. Creates the folder. */
export function keepResults<T>(file: string, fresh: readonly T[], keyOf: (result: T) => string): void {
  const merged = new Map([...readResults<T>(file), ...fresh].map((result) => [keyOf(result), result]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify([...merged.values()], null, 2)}\n`);
}
