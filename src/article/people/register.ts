import { nameKey } from '../../language/names.ts';
import type { Candidate } from './candidates.ts';
import type { Token } from './tokens.ts';
import { isInitial } from './words.ts';

/** A person while the article is being read. */
export interface Entry {
  /** Tokens of the name at the place it was taken from. */
  first: number;
  last: number;
  keys: readonly string[];
  officeFirst: number;
  officeLast: number;
  /** Position of the latest mention among the candidates; decides between two people who share a name. */
  latest: number;
  readonly mentions: { first: number; last: number }[];
}

/** Given names that rarely stand for a person alone: a name is never cut after one. */
const LEADING_NAMES = new Set(
  'muhammad mohammad mohamad mochamad mochammad moch moh muh m ahmad achmad abdul abdullah sri siti dwi tri eko andi i ni made gede nyoman ketut wayan putu dewa ida anak a agung'.split(
    ' ',
  ),
);
/** At most so many people are compared for one short name; more share no name in any article worth reading. */
const MAX_SHARING = 64;
const NICKNAME_MIN_LENGTH = 4;

/** The people of an article under the keys of their names' words. */
export class Register {
  readonly entries: Entry[] = [];
  readonly #byKey = new Map<string, Entry[]>();
  readonly #byHead = new Map<string, Entry[]>();

  /** Adds somebody, or gives the one who is already known by a name that holds all of these words, or by some of them in a row. */
  add(keys: readonly string[], first: number, last: number): Entry {
    const known = this.find(keys);
    if (known !== null) return known;
    const entry: Entry = { first, last, keys, officeFirst: -1, officeLast: -1, latest: -1, mentions: [] };
    this.entries.push(entry);
    for (const key of new Set(keys)) {
      push(this.#byKey, key, entry);
      push(this.#byHead, key.slice(0, 2), entry);
    }
    return entry;
  }

  /** Who bears all of these words; of several the one named latest. */
  find(keys: readonly string[]): Entry | null {
    let best: Entry | null = null;
    for (const entry of this.#byKey.get(keys[0] ?? '') ?? []) {
      if (!keys.every((key) => entry.keys.includes(key))) continue;
      if (keys.length === entry.keys.length && keys.length > 1) return entry;
      if (best === null || entry.latest > best.latest) best = entry;
    }
    return best;
  }

  /** Who goes by a nickname: the beginning of a name's word (Risma for Rismaharini). */
  findNickname(key: string): Entry | null {
    if (key.length < NICKNAME_MIN_LENGTH) return null;
    for (const entry of this.#byHead.get(key.slice(0, 2)) ?? []) {
      if (entry.keys.some((word) => word.length > key.length && word.startsWith(key))) return entry;
    }
    return null;
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (list.length < MAX_SHARING) list.push(entry);
}

/** Keys of a name's words, initials and connectors left out. */
export function keysOf(tokens: readonly Token[], first: number, last: number): string[] {
  const keys: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || isInitial(token.text)) continue;
    if (!token.capital && !/^al-/iu.test(token.text)) continue;
    const key = nameKey(token.text);
    if (key !== '') keys.push(key);
  }
  return keys;
}

/**
 * Cuts what an office left at the front of a name (`Kalsel Rahmat Dwisaputra`): where a later word of the run speaks
 * alone and the first one never does, the name begins there.
 */
export function trimFront(
  tokens: readonly Token[],
  candidate: Candidate,
  speakingAlone: ReadonlySet<string>,
): Candidate {
  const { first, last, officeFirst } = candidate;
  if (officeFirst === -1 || officeFirst > first || last - first < 2) return candidate;
  if (speakingAlone.has(nameKey(tokens[first]?.text ?? '')) || LEADING_NAMES.has(tokens[first]?.lower ?? ''))
    return candidate;
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || LEADING_NAMES.has(tokens[at - 1]?.lower ?? '')) continue;
    if (speakingAlone.has(nameKey(token.text)) && !isInitial(tokens[at - 1]?.text ?? ''))
      return { ...candidate, first: at, officeLast: at - 1 };
  }
  return candidate;
}
