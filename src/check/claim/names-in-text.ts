/** Names of speakers in what somebody typed: written with capitals, or known to the sources. */

import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { nameKey } from '../../language/names.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { CHAT_TITLES, FRAME_WORDS, NAME_PARTICLES } from '../../language/tables/speech/chat-cues.ts';
import { findPeople, type PeopleDirectory } from '../../search/index/people-directory.ts';
import { withoutTitles } from '../same-person.ts';

/** A name and the half-open range of words it takes. */
export interface FoundName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const NAME_MAX_WORDS = 9;
/** A name typed without capitals is looked up in so many words. */
const LOWER_CASE_MAX_WORDS = 4;
/** So many words may stand between a name and its verb: `Araqchi kemarin di Teheran mengatakan`. */
const BETWEEN_MAX_WORDS = 4;
/** Nobody is called by these alone. */
const ADDRESSES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'pak', 'bu', 'bapak']);
const ARTICLE = /^(?:al|el|the)$/iu;
const CAPITALISED = /^(?:\p{Ll}{2,3}[-\u2010\u2011])?\p{Lu}/u;

/** Particles of names that also stand before a place, a group or a listener. */
const BEHIND_NAMES: ReadonlySet<string> = new Set(['di', 'to', 'for', 'of']);
/** So many words of an office stand before the name of who holds it. */
const OFFICE_MAX_WORDS = 4;

/** The words of a text without the marks around them. */
export function plainWords(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(stripMarks)
    .filter((word) => word !== '');
}

export function stripMarks(word: string): string {
  // Without the look-behind, marks inside of a word take time that grows with their square.
  return word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '').replace(/[’']s$/u, '');
}

/** Places, among the words of a text, of those with a comma behind them. */
export function commasIn(text: string): ReadonlySet<number> {
  const words = text.split(/\s+/u).filter((word) => stripMarks(word) !== '');
  return new Set(words.flatMap((word, at) => (/[,;]$/u.test(word) ? [at] : [])));
}

const NO_COMMAS: ReadonlySet<number> = new Set();

/** The whole text as a name, less a year behind it; `null` where it is none. */
export function nameIn(text: string, people: PeopleDirectory): string | null {
  const words = plainWords(text);
  const found = nameFrom(words, 0, people, commasIn(text));
  return found !== null && (found.to === words.length || /^\p{N}/u.test(words[found.to] ?? '')) ? found.name : null;
}

/** The same of somebody whom the sources know. */
export function knownNameIn(text: string, people: PeopleDirectory): string | null {
  const name = nameIn(text, people);
  return name !== null && isFound(name, people) ? name : null;
}

/**
 * A name that begins at a word, or behind an office that does (`spokesman Lena Moor`, `Pond Board chair Lena Moor`);
 * less a place or group behind it where the sources know somebody so: `Sari di Teheran`, `Moor of the Pond Board`.
 */
export function nameFrom(
  words: readonly string[],
  from: number,
  people: PeopleDirectory,
  commas: ReadonlySet<number> = NO_COMMAS,
): FoundName | null {
  const holder = behindOffice(words, from, commas);
  if (holder !== null) return nameFrom(words, holder, people, commas);
  let to = from;
  while (to < words.length && to - from < NAME_MAX_WORDS && isPart(words, to, from)) {
    to += 1;
    if (commas.has(to - 1)) break;
  }
  while (to > from + 1 && NAME_PARTICLES.has(words[to - 1] ?? '')) to -= 1;
  const behind = words.slice(from, to).findIndex((word) => BEHIND_NAMES.has(word));
  if (behind > 0) {
    const name = nameOf(words, from, from + behind);
    if (isName(words, from, name.to) && isPerson(name, words, people)) return name;
  }
  if (isName(words, from, to)) return nameOf(words, from, to);
  for (let length = Math.min(LOWER_CASE_MAX_WORDS, words.length - from); length > 0; length -= 1) {
    const name = nameOf(words, from, from + length);
    if (isKnown(name, words, people)) return name;
  }
  return null;
}

/**
 * Where a name begins behind an office in lower case, whosever office it is; `null` where none stands at a word, or a
 * comma before the office: it is that of the name in front then.
 */
function behindOffice(words: readonly string[], from: number, commas: ReadonlySet<number>): number | null {
  let at = from;
  while (at - from < NAME_MAX_WORDS && CAPITALISED.test(words[at] ?? '')) {
    if (commas.has(at)) return null;
    at += 1;
  }
  const office = at;
  while (at - office < OFFICE_MAX_WORDS && /^\p{Ll}/u.test(words[at] ?? '')) at += 1;
  const last = words[at - 1] ?? '';
  const isOffice = at > office && (ROLES.id.roles.has(last) || ROLES.en.roles.has(last));
  return isOffice && CAPITALISED.test(words[at] ?? '') ? at : null;
}

/** A name that ends before a word, perhaps with up to four words between them. */
export function nameBefore(
  words: readonly string[],
  end: number,
  people: PeopleDirectory,
  commas: ReadonlySet<number> = NO_COMMAS,
): FoundName | null {
  for (let to = end; to > Math.max(0, end - 1 - BETWEEN_MAX_WORDS); to -= 1) {
    let from = to;
    const goesOn = () =>
      isPart(words, from - 1, -1) && !isFrame(words[from - 1]) && (from === to || !commas.has(from - 1));
    while (from > 0 && to - from < NAME_MAX_WORDS && goesOn()) from -= 1;
    while (from < to && NAME_PARTICLES.has(words[from] ?? '')) from += 1;
    // A party or a place between commas (`Moor, R-Ky., said`) is told of the name in front.
    const isApart = from > 0 && commas.has(from - 1) && commas.has(to - 1);
    const [own] = isApart && CAPITALISED.test(words[from - 1] ?? '') ? [nameBefore(words, from, people)] : [];
    if (own?.to === from) return own;
    if (isName(words, from, to)) return nameOf(words, from, to);
    for (let length = Math.min(LOWER_CASE_MAX_WORDS, to); length > 0; length -= 1) {
      const name = nameOf(words, to - length, to);
      if (isKnown(name, words, people)) return name;
    }
  }
  return null;
}

/**
 * Whether the sources have somebody of that name or office; looks for it only where its first word is anybody's, less
 * titles of address and the Arabic article.
 */
function isKnown({ name, from, to }: FoundName, words: readonly string[], people: PeopleDirectory): boolean {
  const first = words.slice(from, to).find((word) => !isForm(word)) ?? words[from] ?? '';
  const isBeginning =
    people.withKey(nameKey(first)).length > 0 ||
    gazetteer.expandOffices([first]).some((word) => people.inOffice(nameKey(word)).length > 0);
  return isBeginning && isFound(name, people);
}

function isFound(name: string, people: PeopleDirectory): boolean {
  const bare = withoutTitles(name);
  return findPeople(people, name).length > 0 || (bare !== '' && findPeople(people, bare).length > 0);
}

/** The same by a name alone, no office. */
function isPerson(found: FoundName, words: readonly string[], people: PeopleDirectory): boolean {
  const first = words.slice(found.from, found.to).find((word) => !isForm(word)) ?? '';
  return people.withKey(nameKey(first)).length > 0 && isFound(found.name, people);
}

function isForm(word: string): boolean {
  if (CHAT_TITLES.has(word.toLowerCase())) return true;
  const forms = [word, word.toLowerCase(), word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()];
  return ARTICLE.test(word) || forms.some((form) => ROLES.id.honorifics.has(form) || ROLES.en.honorifics.has(form));
}

/** Whether nothing but "Did", "Benarkah" and the like stands before a word. */
export function isFramed(words: readonly string[], from: number): boolean {
  return words.slice(0, from).every(isFrame);
}

function isFrame(word: string | undefined): boolean {
  return FRAME_WORDS.has((word ?? '').toLowerCase());
}

/** `The` of "The commission said" names nobody, and neither does `He` or `Mr`. */
function isName(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => {
    const lower = word.toLowerCase();
    return !ADDRESSES.has(lower) && !WORDS.en.stop.has(lower) && !WORDS.id.stop.has(lower) && CAPITALISED.test(word);
  });
}

function nameOf(words: readonly string[], from: number, to: number): FoundName {
  return { name: words.slice(from, to).join(' '), from, to };
}

/** A capitalised word, a title at the beginning, or a particle with a capitalised word behind it. */
function isPart(words: readonly string[], at: number, from: number): boolean {
  const word = words[at] ?? '';
  if (CAPITALISED.test(word)) return true;
  if (at === from) return ROLES.id.honorifics.has(word) || ROLES.en.honorifics.has(word);
  return NAME_PARTICLES.has(word) && (CAPITALISED.test(words[at + 1] ?? '') || NAME_PARTICLES.has(words[at + 1] ?? ''));
}
