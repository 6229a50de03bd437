/** Names in a slice of an article that are no person's: places, organisations, bridges. */
import type { Article } from '../../article/types.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { IndexToken } from '../../language/index-tokens.ts';
import { lemmas } from '../../language/lemmas.ts';
import { nameKey } from '../../language/names.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { TITLES } from '../../language/tables/people/titles.ts';
import { DEMONYM_ENDINGS } from '../../language/tables/topics.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';

const LANGUAGES: readonly LanguageCode[] = ['id', 'en'];
/** Words of a name; one of more is left out, for a part of a name is another name. */
const NAME_MAX_WORDS = 4;
const NAME_MIN_LENGTH = 3;
const CAPITALS_ONLY = /^\p{Lu}+$/u;
/** Initials of an organisation are short; a longer word in capitals alone stands in a heading. */
const INITIALS_MAX_LENGTH = 5;

/** What stands between the end of a sentence and its first word. */
const OPENING = /[\s"'“”‘’«»([*_>–—-]/u;
/** Behind these, and at the start, a capital says nothing. */
const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?:;…|#');

/** Words of a slice that stand side by side, a space between each two. */
export interface Run {
  readonly tokens: readonly IndexToken[];
  /** How many tokens of the slice are taken with it, those that were left out among them. */
  readonly taken: number;
}

/**
 * The name that stands from `at` on, `tokens` empty where the words there are none; `null` where no capital does, or
 * only that of a sentence's first word.
 */
export function nameFrom(article: Article, tokens: readonly IndexToken[], at: number, index: SearchIndex): Run | null {
  const all = capitalsFrom(article, tokens, at);
  if (all.length === 0) return null;
  const [first] = all;
  const opens = first !== undefined && isSentenceStart(article.body, first.start);
  const own = opens && all.length > 1 && !isUnordinary(first, index) ? all.slice(1) : all;
  const found = isName(own, opens && own === all, article, index);
  if (!found && opens && all.length === 1) return null;
  return { tokens: found ? own : [], taken: all.length };
}

function capitalsFrom({ body }: Article, tokens: readonly IndexToken[], at: number): readonly IndexToken[] {
  const run: IndexToken[] = [];
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next];
    const before = run.at(-1);
    const isApart = before !== undefined && token !== undefined && body.slice(before.end, token.start) !== ' ';
    if (token === undefined || isApart || !token.capital) break;
    run.push(token);
  }
  return run;
}

/** @param opens whether the first of them begins a sentence, so that its capital says nothing */
function isName(tokens: readonly IndexToken[], opens: boolean, article: Article, index: SearchIndex): boolean {
  if (tokens.length === 0 || tokens.length > NAME_MAX_WORDS) return false;
  const plain = tokens.map(({ words }) => words.join(' '));
  if (tokens.some((token) => isNever(token, index))) return false;
  if (gazetteer.place(plain, 0)?.length === plain.length) return true;
  const [only, ...others] = tokens;
  if (others.length > 0) return tokens.some((token) => isUnordinary(token, index)) || isKindOfPlace(plain);
  return only !== undefined && isUnordinary(only, index) && !opens && !isDemonym(only, article, index);
}

/** What is in no name that is asked about: numbers, titles, days, offices, people, headings in capitals. */
function isNever({ text, words }: IndexToken, { people }: SearchIndex): boolean {
  const [word = '', ...others] = words;
  const lower = word.toLowerCase();
  const isShort = word.length < NAME_MIN_LENGTH && gazetteer.place([word], 0) === null;
  return (
    others.length > 0 ||
    isShort ||
    /\p{N}|['’](?!s$)/u.test(text) ||
    (text.length > INITIALS_MAX_LENGTH && CAPITALS_ONLY.test(text)) ||
    [lower, ...lemmas(lower, 'en')].some((form) => gazetteer.calendar(form).length > 0) ||
    TITLES.has(lower) ||
    LANGUAGES.some((one) => WORDS[one].stop.has(lower) || ROLES[one].roles.has(lower)) ||
    people.withKey(nameKey(word)).length > 0
  );
}

/** Whether a word is written with a capital alone, and is none of a language. */
function isUnordinary({ words: [word = ''] }: IndexToken, { vocabulary, glossary }: SearchIndex): boolean {
  const lower = word.toLowerCase();
  const isCommon = LANGUAGES.some(
    (one) => ROLES[one].common.has(lower) || [lower, ...lemmas(lower, one)].some((form) => glossary.knows(form, one)),
  );
  return !isCommon && vocabulary.isName(word);
}

/** `Dinas Perikanan`, `Finance Committee`. */
function isKindOfPlace(plain: readonly string[]): boolean {
  return plain.some((word) =>
    LANGUAGES.some((one) => ROLES[one].organisations.has(word) || ROLES[one].places.has(word)),
  );
}

/** `Veluan` in a library that has `Velua`. */
function isDemonym({ words: [word = ''] }: IndexToken, { language }: Article, { vocabulary }: SearchIndex): boolean {
  if (language !== 'en') return false;
  return DEMONYM_ENDINGS.some(([ending]) => {
    const base = word.slice(0, -ending.length);
    return word.endsWith(ending) && [base, `${base}e`, `${base}a`, `${base}ia`].some((name) => vocabulary.isName(name));
  });
}

function isSentenceStart(body: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && OPENING.test(body[at] ?? '') && body[at] !== '\n') at -= 1;
  return at < 0 || body[at] === '\n' || SENTENCE_ENDS.has(body[at] ?? '') || isQuoteBetween(body, at, start);
}

/** Whether words are quoted from there on: behind a comma a quotation begins with a capital too. */
function isQuoteBetween(body: string, at: number, start: number): boolean {
  return /["“«]/u.test(body.slice(at + 1, start));
}
