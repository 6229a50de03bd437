import type { Engine } from './types.ts';

/**
 * Every engine by the name it has on the command line, in the order of the tables; each is loaded only where it is run.
 */
export const ENGINES = {
  notulen: async () => (await import('./notulen.ts')).notulen,
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  orama: async () => (await import('./orama.ts')).orama,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  lunr: async () => (await import('./lunr.ts')).lunrEngine,
  sqlite: async () => (await import('./sqlite.ts')).sqlite,
} as const satisfies Readonly<Record<string, () => Promise<Engine>>>;

export type EngineKey = keyof typeof ENGINES;

export const ENGINE_KEYS = Object.keys(ENGINES) as EngineKey[];

/** Names of the engines as tables and pictures show them. */
export const ENGINE_NAMES = {
  notulen: 'notulen',
  minisearch: 'MiniSearch',
  orama: 'Orama',
  flexsearch: 'FlexSearch',
  lunr: 'Lunr',
  sqlite: 'SQLite FTS5',
} as const satisfies Readonly<Record<EngineKey, string>>;

/**
 * Engines of a list like `notulen,lunr`; all of them where there is none.
 * Throws where a name is not known.
 */
export function parseEngineKeys(list: string | undefined): EngineKey[] {
  if (list === undefined) return [...ENGINE_KEYS];
  return list.split(',').map((name) => {
    const key = ENGINE_KEYS.find((known) => known === name.trim());
    if (key === undefined) throw new Error(`no engine "${name}": there are ${ENGINE_KEYS.join(', ')}`);
    return key;
  });
}
