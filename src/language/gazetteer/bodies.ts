/** Bodies, offices and countries by every name that is usual: abbreviation, full name, seat of government. */
import { indexWords } from '../index-tokens.ts';
import { once } from '../lazy.ts';
import { ONLY_IN_CAPITALS, SAME_NAMES, SEATS } from './body-names.ts';

/** A name found in a text, and what else is meant by it. */
export interface FoundBody {
  /** How many words it takes. */
  readonly length: number;
  /** Index words of the other names of the same, and of those by which it is meant. */
  readonly same: readonly string[];
  readonly meant: readonly string[];
}

interface Names {
  /** The rows that a name stands in, by its index words. */
  readonly same: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly meant: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longest: number;
}

const ambiguous: ReadonlySet<string> = new Set(ONLY_IN_CAPITALS);

const readNames = once((): Names => {
  const same = new Map<string, (readonly string[])[]>();
  const meant = new Map<string, (readonly string[])[]>();
  for (const [row] of SAME_NAMES) {
    const names = namesIn(row);
    for (const name of names) push(same, name, names);
  }
  for (const [row] of SEATS) {
    const [seats = [], bodies = []] = row.split(' | ').map(namesIn);
    for (const name of seats) {
      push(meant, name, bodies);
      push(same, name, seats);
    }
    for (const name of bodies) push(meant, name, seats);
  }
  const longest = Math.max(...[...same.keys(), ...meant.keys()].map((name) => name.split(' ').length));
  return { same, meant, longest };
});

function namesIn(row: string): string[] {
  return row
    .trim()
    .split(' ')
    .map((name) => indexWords(name.replaceAll('_', ' ')).join(' '));
}

function push(map: Map<string, (readonly string[])[]>, name: string, names: readonly string[]): void {
  const rows = map.get(name);
  if (rows === undefined) map.set(name, [names]);
  else rows.push(names);
}

/** Whether a lower-case name is an ordinary word too: only in capitals it is a name. */
export function isOrdinaryToo(name: string): boolean {
  return ambiguous.has(name);
}

/** The longest name of a body that stands from `at` on; `null` for none. Takes index words. */
export function findBody(words: readonly string[], at: number): FoundBody | null {
  const { same, meant, longest } = readNames();
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const name = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase();
    const own = [...new Set((same.get(name) ?? []).flat())];
    const all = own.length === 0 ? [name] : own;
    const others = new Set(all.flatMap((one) => meant.get(one) ?? []).flat());
    if (own.length === 0 && others.size === 0) continue;
    const known = [...others].flatMap((one) => [one, ...(same.get(one) ?? []).flat()]);
    return { length, same: own, meant: [...new Set(known)].filter((one) => !own.includes(one)) };
  }
  return null;
}
