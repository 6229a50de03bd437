import { ArticleError, type Notice } from '../error.ts';
import { type Entry, readEntries } from './entries.ts';
import { KEYS, type Key, NAMES, normalName } from './keys.ts';
import { type FrontMatter, looksLikeAddress, READERS, type Reading } from './values.ts';

/** Characters of front matter that are read. */
export const FRONT_MATTER_MAX_LENGTH = 16_384;

export interface ReadFrontMatter {
  readonly values: FrontMatter;
  /** One at most, which names everything that was set aside. */
  readonly notices: readonly Notice[];
}

const FENCE_LINES = 1;

const RANKS: ReadonlyMap<string, number> = new Map(NAMES.map(([name], rank) => [name, rank]));

/** So many characters of a key are named. */
const NAMED_KEY_LENGTH = 60;

const ADVICE = `Nothing needs to be done; the keys that are used are ${KEYS.join(', ')}.`;

/**
 * Reads the YAML between the fences. What is not used (unknown keys, values that are not certain) is set aside and
 * named in one notice. Gives `null` where it is no front matter but text between two Markdown rules: no keys, mostly
 * other lines, or keys that only a text has (`Lena Moor: …` again and again).
 *
 * @throws {ArticleError} where it is longer than `FRONT_MATTER_MAX_LENGTH` and begins with a key
 */
export function readFrontMatter(yaml: string): ReadFrontMatter | null {
  if (yaml.length > FRONT_MATTER_MAX_LENGTH) {
    if (!/^[\w.:-]+:(?:\s|$)/.test(yaml.trimStart())) return null;
    throw new ArticleError(
      1,
      `The front matter is longer than ${FRONT_MATTER_MAX_LENGTH} characters.`,
      'Close it with a line of only `---` right below its last key.',
    );
  }
  const read = readEntries(yaml);
  if (read === null) return null;
  const ranked = read.entries.map((entry) => ({ entry, rank: RANKS.get(normalName(entry.key)) ?? -1 }));
  return isText(ranked, read.strays) ? null : use(ranked, read.strays);
}

/** An entry, with its place in `NAMES`: -1 where the key is unknown. */
interface Ranked {
  readonly entry: Entry;
  readonly rank: number;
}

function isText(ranked: readonly Ranked[], strays: readonly number[]): boolean {
  const others = ranked.filter(({ rank }) => rank === -1).map(({ entry }) => entry.key);
  const known = ranked.length - others.length;
  const foreign = strays.length + others.length - new Set(others).size;
  if (foreign > 0 && foreign >= known) return true;
  return known === 0 && others.some((key) => /^\p{Lu}|\s/u.test(key));
}

/** Something that was not used. */
interface Aside {
  readonly line: number;
  readonly name: string;
}

function use(ranked: readonly Ranked[], strays: readonly number[]): ReadFrontMatter {
  const values: FrontMatter = {};
  const asides: Aside[] = strays.map((line) => ({ line, name: `line ${line + FENCE_LINES}` }));
  // Sorting keeps the order of the lines where two have the same name.
  for (const { entry, rank } of [...ranked].sort((a, b) => a.rank - b.rank)) {
    const [, ...keys] = NAMES[rank] ?? [''];
    const why = useEntry(values, entry, keys);
    if (rank === -1 || why !== null) asides.push(aside(entry, why));
  }
  return { values, notices: noticeOf(asides.sort((a, b) => a.line - b.line)) };
}

/** Why the entry was not used, `null` where it was, or says nothing. */
function useEntry(values: FrontMatter, { value }: Entry, keys: readonly Key[]): string | null {
  let why: string | null = null;
  for (const key of keys) {
    const reading =
      keys.length > 1 && key === 'publisher' ? nameOfPublisher(READERS.publisher(value)) : READERS[key](value);
    if (reading === null) return null;
    if ('value' in reading) return put(values, key, reading.value);
    why ??= reading.why;
  }
  return why;
}

/** Under a name that may be an address, only what is none names a publisher. */
function nameOfPublisher(reading: Reading<string>): Reading<string> {
  if (reading === null || 'why' in reading || !looksLikeAddress(reading.value)) return reading;
  return { why: 'is no whole http address' };
}

function put(values: FrontMatter, key: Key, value: FrontMatter[Key]): string | null {
  if (values[key] === undefined) {
    Object.assign(values, { [key]: value });
    return null;
  }
  return JSON.stringify(values[key]) === JSON.stringify(value) ? null : `another line gives the ${key}`;
}

function aside({ key, line }: Entry, why: string | null): Aside {
  const shown = key.length > NAMED_KEY_LENGTH ? `${key.slice(0, NAMED_KEY_LENGTH)}…` : key;
  const name = shown.trim() === '' ? 'a key without a name' : `\`${shown}\``;
  return { line, name: why === null ? name : `${name} (${why})` };
}

function noticeOf(asides: readonly Aside[]): Notice[] {
  const [first] = asides;
  if (first === undefined) return [];
  const names = [...new Set(asides.map(({ name }) => name))].join(', ');
  return [
    {
      line: first.line + FENCE_LINES,
      message: `Of its front matter this is not used and kept aside: ${names}.`,
      advice: ADVICE,
    },
  ];
}
