/** What a quotation is about, in words that a question can hold: names of places and things, nouns. */

import { tokensIn } from '../../article/tokens.ts';
import type { Article } from '../../article/types.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { Glossary } from '../../language/glossary.ts';
import { type IndexToken, indexTokensIn } from '../../language/index-tokens.ts';
import { lemmas } from '../../language/lemmas.ts';
import { nameKey } from '../../language/names.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { MEASURE_UNITS, MEASURES } from '../../language/tables/questions/measures.ts';
import { BARE_NOUN_ENDINGS } from '../../language/tables/questions/offered.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** Topics of one quotation that are tried. */
const TOPICS_MAX = 3;
const NOUN_MIN_LENGTH = 4;
const TORN_MAX_LENGTH = 2;
/** `gudang pendingin`, `reading room`: a topic has at most so many words. */
const TOPIC_MAX_WORDS = 2;

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

interface Topic {
  readonly words: string;
  /** A name of a place or organisation 0, two nouns 1, one noun 2. */
  readonly order: number;
}

/**
 * Topics of a slice in the words of a language, the most telling first; what that language has no sure word for is left
 * out.
 */
export function topicsIn(article: Article, span: Span, language: LanguageCode, index: SearchIndex): string[] {
  const { body } = article;
  const tokens = indexTokensIn(tokensIn(article, span));
  const topics: Topic[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = runFrom(body, tokens, at, article.language, index);
    if (run.length === 0) continue;
    const named = isName(tokens, at, article.language, index);
    const written = { run, named, definite: tokens[at - 1]?.text.toLowerCase() === 'the' };
    const words = inLanguage(written, article.language, language, index);
    if (words !== null) topics.push({ words, order: named ? 0 : run.length > 1 ? 1 : 2 });
    at += run.length - 1;
  }
  const ordered = topics.sort((a, b) => a.order - b.order).map(({ words }) => words);
  return [...new Set(ordered)].slice(0, TOPICS_MAX);
}

/** Neighbouring words from `at` on that are a name that is no person's, or nouns. */
function runFrom(
  body: string,
  tokens: readonly IndexToken[],
  at: number,
  language: LanguageCode,
  index: SearchIndex,
): IndexToken[] {
  const named = isName(tokens, at, language, index);
  const run: IndexToken[] = [];
  for (let next = at; next < tokens.length && run.length < TOPIC_MAX_WORDS; next += 1) {
    const token = tokens[next];
    const before = run.at(-1);
    const apart = before !== undefined && token !== undefined && body.slice(before.end, token.start) !== ' ';
    const fits = named ? isName(tokens, next, language, index) : isNoun(token, language, index);
    if (token === undefined || apart || !fits) break;
    run.push(token);
  }
  return run;
}

/** The capital of a first word says nothing: it must be a country, or no noun. */
function isName(
  tokens: readonly IndexToken[],
  at: number,
  language: LanguageCode,
  { vocabulary, people, glossary }: SearchIndex,
): boolean {
  const token = tokens[at];
  const [word, ...others] = token?.words ?? [];
  if (token === undefined || word === undefined || others.length > 0 || !token.capital) return false;
  if (WORDS.id.stop.has(word) || WORDS.en.stop.has(word)) return false;
  if (at === 0 && (glossary.size === 0 || glossary.isNoun(word, language))) return gazetteer.place([word], 0) !== null;
  const isDate = gazetteer.calendar(word).length > 0;
  return !isDate && vocabulary.isName(word) && people.withKey(nameKey(word)).length === 0;
}

function isNoun(token: IndexToken | undefined, language: LanguageCode, { glossary }: SearchIndex): boolean {
  const [word, ...others] = token?.words ?? [];
  if (token === undefined || word === undefined || others.length > 0 || token.text.toLowerCase() !== word) return false;
  const forms = language === 'en' ? [word, ...lemmas(word, language)] : [word];
  const says = EMPTY_GROUPS.map((group) => WORDS[language][group]);
  return (
    word.length >= NOUN_MIN_LENGTH &&
    !UNITS.has(word) &&
    gazetteer.calendar(word).length === 0 &&
    forms.some((form) => glossary.isNoun(form, language)) &&
    !says.some((group) => forms.some((form) => group.has(form)))
  );
}

interface Written {
  readonly run: readonly IndexToken[];
  readonly named: boolean;
  /** Whether "the" stands before it. */
  readonly definite: boolean;
}

function inLanguage(
  { run, named, definite }: Written,
  written: LanguageCode,
  language: LanguageCode,
  { glossary }: SearchIndex,
): string | null {
  const plain = run.map(({ words }) => words.join(' '));
  const place = gazetteer.place(plain, 0);
  if (named && place?.length === plain.length) return gazetteer.regionName(place.region, language);
  if (named) return run.map(({ text }) => text).join(' ');
  const own = run.map(({ text }) => text.toLowerCase()).join(' ');
  if (written === language) return definite ? `the ${own}` : withoutArticle(own, language);
  const translated = onlyTranslation(plain, written, glossary);
  return translated === null ? null : withoutArticle(translated, language);
}

/** `co operation`: a glossary keeps no hyphens. */
function isTorn(word: string, written: LanguageCode): boolean {
  return word.length <= TORN_MAX_LENGTH && !WORDS[written === 'id' ? 'en' : 'id'].stop.has(word);
}

/** English wants an article before a singular that can be counted; such a word is left out. */
function withoutArticle(words: string, language: LanguageCode): string | null {
  return language !== 'en' || BARE_NOUN_ENDINGS.some(([ending]) => ending.test(words)) ? words : null;
}

/** The translation of all of the words, where one is surer than every other. */
function onlyTranslation(plain: readonly string[], written: LanguageCode, glossary: Glossary): string | null {
  const found = glossary.find(plain, 0, written);
  if (found?.length !== plain.length) return null;
  const [first, second] = found.translations;
  if (first === undefined || second?.similarity === first.similarity) return null;
  return first.words.some((word) => isTorn(word, written)) ? null : first.words.join(' ');
}
