/** Names of speakers in what somebody typed: written with capitals, or known to the sources. */

import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { nameKey } from '../../language/names.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { FRAME_WORDS, NAME_PARTICLES } from '../../language/tables/speech/chat-cues.ts';
import { findPeople, type PeopleDirectory } from '../../search/index/people-directory.ts';

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
const CAPITALISED = /^(?:\p{Ll}{2,3}[-\u2010\u2011])?\p{Lu}/u;

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

/** The whole text as a name, less a year behind it; `null` where it is none. */
export function nameIn(text: string, people: PeopleDirectory): string | null {
  const words = plainWords(text);
  const found = nameFrom(words, 0, people);
  return found !== null && (found.to === words.length || /^\p{N}/u.test(words[found.to] ?? '')) ? found.name : null;
}

/** A name that begins at a word. */
export function nameFrom(words: readonly string[], from: number, people: PeopleDirectory): FoundName | null {
  let to = from;
  while (to < words.length && to - from < NAME_MAX_WORDS && isPart(words, to, from)) to += 1;
  if (isName(words, from, to)) return nameOf(words, from, to);
  for (let length = Math.min(LOWER_CASE_MAX_WORDS, words.length - from); length > 0; length -= 1) {
    const name = nameOf(words, from, from + length);
    if (isKnown(name, words, people)) return name;
  }
  return null;
}

/** A name that ends before a word, perhaps with up to four words between them. */
export function nameBefore(words: readonly string[], end: number, people: PeopleDirectory): FoundName | null {
  for (let to = end; to > Math.max(0, end - 1 - BETWEEN_MAX_WORDS); to -= 1) {
    let from = to;
    while (from > 0 && to - from < NAME_MAX_WORDS && isPart(words, from - 1, -1) && !isFrame(words[from - 1]))
      from -= 1;
    while (from < to && NAME_PARTICLES.has(words[from] ?? '')) from += 1;
    if (isName(words, from, to)) return nameOf(words, from, to);
    for (let length = Math.min(LOWER_CASE_MAX_WORDS, to); length > 0; length -= 1) {
      const name = nameOf(words, to - length, to);
      if (isKnown(name, words, people)) return name;
    }
  }
  return null;
}

/** Whether the sources have somebody of that name or office; looks for it only where its first word is anybody's. */
function isKnown({ name, from }: FoundName, words: readonly string[], people: PeopleDirectory): boolean {
  const key = nameKey(words[from] ?? '');
  const isBeginning =
    people.withKey(key).length > 0 ||
    gazetteer.expandOffices([words[from] ?? '']).some((word) => people.inOffice(nameKey(word)).length > 0);
  return isBeginning && findPeople(people, name).length > 0;
}

/** Whether nothing but "Did", "Benarkah" and the like stands before a word. */
export function isFramed(words: readonly string[], from: number): boolean {
  return words.slice(0, from).every(isFrame);
}

function isFrame(word: string | undefined): boolean {
  return FRAME_WORDS.has((word ?? '').toLowerCase());
}

/** `The` of "The commission said" names nobody, and neither does `He`. */
function isName(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => {
    const lower = word.toLowerCase();
    return !WORDS.en.stop.has(lower) && !WORDS.id.stop.has(lower) && CAPITALISED.test(word);
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
