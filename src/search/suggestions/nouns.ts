/** Nouns in a slice of an article that a question can be about. */
import type { Article } from '../../article/types.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { Glossary } from '../../language/glossary.ts';
import type { IndexToken } from '../../language/index-tokens.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { MEASURE_UNITS, MEASURES } from '../../language/tables/questions/measures.ts';
import { NO_TOPICS, THINGS_IN_ING } from '../../language/tables/topics.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Run } from './names.ts';

const NOUN_MIN_LENGTH = 4;
/** `gudang pendingin`, `reading room`; a longer run of nouns is left out, for a part of it is something else. */
const NOUNS_MAX = 3;
/** Nouns side by side that are looked at. */
const RUN_MAX = 20;

/** Words that say nothing of what a quotation is about, though a glossary may have them for nouns. */
const EMPTY_GROUPS = [
  'stop',
  'weak',
  'statement',
  'speechAct',
  'attribute',
  'kind',
  'number',
  'time',
  'question',
  'negation',
  'measured',
] as const;

/** `240 euros` is about what costs so much. */
const UNITS: ReadonlySet<string> = new Set(MEASURES.flatMap((measure) => [...MEASURE_UNITS[measure]]));

/**
 * The nouns that stand from `at` on: a phrase of the glossary, or nouns side by side, none where one of them says
 * nothing; `null` where there is no noun.
 */
export function nounsFrom(
  article: Article,
  tokens: readonly IndexToken[],
  at: number,
  { glossary }: SearchIndex,
): Run | null {
  const { language } = article;
  const run = wordsFrom(article, tokens, at, (before) => before < NOUNS_MAX);
  for (let length = run.length; length > 1; length -= 1) {
    const phrase = run.slice(0, length);
    if (isPhrase(phrase, language, glossary)) return { tokens: phrase, taken: length };
  }
  const nouns = wordsFrom(article, tokens, at, (_before, word) => isNoun(word, language, glossary));
  if (nouns.length === 0) return null;
  const isWhole = nouns.length <= NOUNS_MAX && isTopicNoun(headOf(nouns, language), language, glossary);
  return { tokens: isWhole && !isCut(nouns, language) ? nouns : [], taken: nouns.length };
}

/** Whether a phrase goes on behind its last word: `daftar calon` of tenants, `pintu nomor` three. */
function isCut(nouns: readonly IndexToken[], language: LanguageCode): boolean {
  return language === 'id' && nouns.some((token) => isEmpty(wordOf(token), language));
}

function headOf(tokens: readonly IndexToken[], language: LanguageCode): string {
  const head = language === 'id' ? tokens[0] : tokens.at(-1);
  return head === undefined ? '' : wordOf(head);
}

/**
 * Words in lower case, one a token, from `at` on; the first may begin a sentence.
 * @param goesOn whether a word is taken behind so many before it
 */
function wordsFrom(
  { body }: Article,
  tokens: readonly IndexToken[],
  at: number,
  goesOn: (before: number, word: string) => boolean,
): readonly IndexToken[] {
  const run: IndexToken[] = [];
  for (const token of tokens.slice(at, at + RUN_MAX)) {
    const last = run.at(-1);
    const isApart = last !== undefined && body.slice(last.end, token.start) !== ' ';
    const written = last === undefined ? lowered(token.text) : token.text;
    const isWord = token.words.length === 1 && written === wordOf(token);
    if (isApart || !isWord || !goesOn(run.length, written)) break;
    run.push(token);
  }
  return run;
}

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function wordOf({ words: [word = ''] }: IndexToken): string {
  return word;
}

/** A phrase that the glossary has, with a noun for its head: `lingkungan hidup`, `climate change`. */
function isPhrase(tokens: readonly IndexToken[], language: LanguageCode, glossary: Glossary): boolean {
  const words = tokens.map(wordOf);
  if (!isTopicNoun(headOf(tokens, language), language, glossary)) return false;
  const isOther = words.some((word) => WORDS[language].stop.has(word) || NO_TOPICS[language].has(word));
  return !isOther && glossary.has(words.join(' '), language);
}

/** Whether a word in lower case is a noun, and says enough to ask about. */
export function isTopicNoun(word: string, language: LanguageCode, glossary: Glossary): boolean {
  return (
    word.length >= NOUN_MIN_LENGTH &&
    isNoun(word, language, glossary) &&
    !isDoing(word, language) &&
    formsOf(word, language).every((form) => !isEmpty(form, language))
  );
}

function isNoun(word: string, language: LanguageCode, glossary: Glossary): boolean {
  return formsOf(word, language).some((form) => glossary.isNoun(form, language));
}

/** `driving`, but not `building`; before a noun either is a part of its name, as in `reading room`. */
function isDoing(word: string, language: LanguageCode): boolean {
  return formsOf(word, language).some((form) => language === 'en' && form.endsWith('ing') && !THINGS_IN_ING.has(form));
}

function formsOf(word: string, language: LanguageCode): readonly string[] {
  return language === 'en' ? [word, ...singularsOf(word)] : [word];
}

function isEmpty(form: string, language: LanguageCode): boolean {
  return (
    UNITS.has(form) ||
    gazetteer.calendar(form).length > 0 ||
    NO_TOPICS[language].has(form) ||
    EMPTY_GROUPS.some((group) => WORDS[language][group].has(form))
  );
}

/** What an English word may be the plural of. */
export function singularsOf(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:[sxz]|ch|sh)es$/u.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return /[^s]s$/u.test(word) ? [word.slice(0, -1)] : [];
}
