/** The office of a person as a question can name it. */
import { type IndexToken, indexTokens } from '../../language/index-tokens.ts';
import { nameKey } from '../../language/names.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { TITLES } from '../../language/tables/people/titles.ts';
import { ASKED_OFFICES, DEPUTIES } from '../../language/tables/topics.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isHeld, translatedOffice } from '../offices.ts';

/** "Who is the chair?" could be anybody, and so could a `kepala unit`. */
const OFFICE_MIN_WORDS = 2;
const LOWER_MIN_WORDS = { id: 3, en: 2 } as const;
/** One that has more is no office. */
const OFFICE_MAX_WORDS = 8;
const ENGLISH_LINKS: ReadonlySet<string> = new Set(['of', 'for']);
const POSSESSIVE = /['’]s$/u;

/**
 * An office to ask for in a language: as a source has it, or translated whole; `null` for what is none that one person
 * holds, or holds a person's name.
 */
export function askedOffice(
  office: string,
  written: LanguageCode,
  language: LanguageCode,
  index: SearchIndex,
): string | null {
  const plain = office.replace(/\s*\([^()]*\)\s*$/u, '').replace(/^the\s+/iu, '');
  if (!isAsked(plain, written, index)) return null;
  if (written !== language) return translatedOffice(plain, written, index.glossary);
  return written === 'en' && POSSESSIVE.test(plain.split(' ')[0] ?? '') ? ofOwner(plain) : plain;
}

/** `Kestria's trade secretary` is the `trade secretary of Kestria`. */
function ofOwner(office: string): string {
  const [owner = '', ...rest] = office.split(' ');
  return `${rest.join(' ')} of ${owner.replace(POSSESSIVE, '')}`;
}

function isAsked(office: string, written: LanguageCode, { people }: SearchIndex): boolean {
  const tokens = indexTokens(office);
  const lower = tokens.map(({ words }) => words.join(' ').toLowerCase());
  if (tokens.length < OFFICE_MIN_WORDS || tokens.length > OFFICE_MAX_WORDS || /[,;:()\d]/u.test(office)) return false;
  const isPlain = tokens.every(({ capital }) => !capital);
  if (isPlain && tokens.length < LOWER_MIN_WORDS[written]) return false;
  return (
    hasHead(lower, written) &&
    !isShouted(office) &&
    !isOfSomething(tokens, written) &&
    !lower.some((word) => isAddress(word, written) || !isInOffice(word, written)) &&
    !tokens.some(({ words, capital }) => capital && words.some((word) => people.withKey(nameKey(word)).length > 0))
  );
}

/** Of an office the first word in Indonesian, in English the last one, or the one before "of". */
function hasHead(words: readonly string[], written: LanguageCode): boolean {
  const link = words.findIndex((word) => ENGLISH_LINKS.has(word));
  if (written === 'en') return isHead(words.at(link > 0 ? link - 1 : -1), written);
  const [first = '', second] = words;
  return DEPUTIES.has(first) ? isHead(second, written) : isHead(first, written);
}

function isHead(word: string | undefined, written: LanguageCode): boolean {
  if (word === undefined) return false;
  return isHeld(word, written) || ASKED_OFFICES[written].has(word) || ROLES[written].territorial.has(word);
}

/** `Mr J. Peverell`; a rank in one language is an office in the other. */
function isAddress(word: string, written: LanguageCode): boolean {
  return TITLES.has(word) && !isHead(word, written);
}

/** `association's chair`: whose it is tells nothing without its name. */
function isOfSomething([first]: readonly IndexToken[], written: LanguageCode): boolean {
  return written === 'en' && first !== undefined && POSSESSIVE.test(first.text) && !first.capital;
}

/** A heading: `WAKIL ORANG`. */
function isShouted(office: string): boolean {
  return office === office.toUpperCase();
}

/** Whether a word can stand within an office: `yang` and `by` cannot. */
function isInOffice(word: string, written: LanguageCode): boolean {
  const { stop, question } = WORDS[written];
  return ROLES[written].links.has(word) || !(stop.has(word) || question.has(word));
}
