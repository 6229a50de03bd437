import { ENGINE_KEYS, ENGINE_NAMES, type EngineKey } from '../engines/index.ts';
import type { Circumstances } from './results.ts';

/** What a version is a version of. */
const VERSIONED: Readonly<Record<EngineKey, string>> = { ...ENGINE_NAMES, sqlite: 'SQLite FTS5 in libsql' };

interface Kept extends Circumstances {
  readonly engine: EngineKey;
  readonly version: string;
}

/** Date, Node and machine of results in one line; all of them where there are several. */
export function provenance(results: readonly Circumstances[]): string {
  const dates = distinct(results.map(({ date }) => date)).sort();
  const nodes = distinct(results.map(({ node }) => node)).join(', ');
  const machines = distinct(results.map(({ machine }) => machine)).join('; ');
  return `Measured ${[dates[0], dates.at(-1)].filter((date, at, all) => all.indexOf(date) === at).join(' to ')}, Node ${nodes}, ${machines}`;
}

/** `MiniSearch 7.2.0, Orama 3.1.18 …` in the order of the tables. */
export function versions(results: readonly Kept[]): string {
  return ENGINE_KEYS.flatMap((key) => {
    const known = distinct(results.filter(({ engine }) => engine === key).map(({ version }) => version));
    return known.length === 0 ? [] : [`${VERSIONED[key]} ${known.join(' and ')}`];
  }).join(', ');
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
