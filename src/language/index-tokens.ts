import { endOfChain, endOfRun, forEachWord, nextSeen } from './joined-tokens.ts';
import { readLookAlike } from './look-alikes.ts';
import { memoize } from './lru-cache.ts';
import { cutTokens, TOKEN_KIND, type TokenRange, type TokenStream, wholeRange } from './tokens.ts';
import type { Span } from './types.ts';

/** A word or number of a text. */
export interface IndexToken extends Span {
  /** As written: `text.slice(start, end)`. */
  readonly text: string;
  /** Index words it stands for, lower case: `['araji']`, `['negara']`, `['terus', 'menerus']`, `['2500']`. */
  readonly words: readonly string[];
  /** Whether it begins with a capital letter, also after an article: `al-Araji`. */
  readonly capital: boolean;
}

const DECIMAL_MARKS: ReadonlySet<string> = new Set('.,');
const APOSTROPHES: ReadonlySet<string> = new Set("'’‘`");
const HYPHENS: ReadonlySet<string> = new Set('-\u2010\u2011');
const QUOTES_IN_PART: ReadonlySet<string> = new Set("'’");
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const HYPHEN = /[-\u2010\u2011]/u;
const CAPITAL = /^(?:\p{Ll}{2,3}[-\u2010\u2011])?\p{Lu}/u;

/** Two capitals are initials and stay what they are: `AS` is a country, `as` a word. */
const INITIALS = /^\p{Lu}{2}$/u;

/** The Arabic article as the first part of a hyphenated name: `al-Araji`, `ash-Sharq`. */
const NAME_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'as', 'ash', 'an', 'ar', 'at', 'ad', 'az', 'ul']);

/** `Dubé` and `Dube`, `Zoë` and `Zoe` are one word. */
const ACCENTS = /(?<=\p{Script=Latin})\p{Mn}+/gu;

/** A token longer than this holds no word of a language; only its beginning is indexed. */
const WORD_MAX_LENGTH = 64;

/** So many tokens are kept with what they are: a text has few, and each again and again. */
const READ_MAX = 4_000;

/**
 * Cuts a text into words and numbers, offsets in UTF-16 code units. Hyphenated words stay one token with one word a
 * part; a reduplicated word counts once (`negara-negara` → `negara`), the Arabic article does not count (`al-Araji` →
 * `araji`). Unseen characters are as if they were not there. Takes any string; linear in its length.
 */
export function indexTokens(text: string): IndexToken[] {
  return indexTokensIn(wholeRange(cutTokens(text)));
}

/** The same of a part of a text that is cut already; offsets are those of that text. */
export function indexTokensIn(range: TokenRange): IndexToken[] {
  const tokens: IndexToken[] = [];
  const { stream, offset } = range;
  forEachWord(range, endOfWord, (from, to) => {
    const [start, end] = [stream.start(from), stream.end(to - 1)];
    const text = stream.text.slice(start, end);
    tokens.push({ text, start: offset + start, end: offset + end, ...readIndexToken(stream.textOf(from, to)) });
  });
  return tokens;
}

/** The index tokens of a part of a text, as text without unseen characters. */
export function indexTokenTexts(range: TokenRange): string[] {
  const texts: string[] = [];
  forEachWord(range, endOfWord, (from, to) => texts.push(range.stream.textOf(from, to)));
  return texts;
}

/** What a token is wherever it stands. */
export const readIndexToken = memoize(readAlone, READ_MAX);

function readAlone(token: string): Pick<IndexToken, 'words' | 'capital'> {
  return { words: wordsOf(token), capital: CAPITAL.test(token) };
}

/** The index words of a text in order; see `indexTokens`. */
export function indexWords(text: string): string[] {
  return indexWordsIn(wholeRange(cutTokens(text)));
}

/** The same of a part of a text that is cut already. */
export function indexWordsIn(range: TokenRange): string[] {
  return indexTokenTexts(range).flatMap((token) => readIndexToken(token).words);
}

/** A number with its decimal marks, or a word with its apostrophes, then its hyphens. */
function endOfWord(stream: TokenStream, token: number, to: number): number {
  if (stream.isNumber(token)) {
    const last = endOfRun(stream, token, to, isNumber, nextSeen);
    return endOfChain(stream, last, to, DECIMAL_MARKS, isNumber, nextSeen);
  }
  if (!isLetters(stream, token)) return -1;
  const run = endOfRun(stream, token, to, isAlphanumeric, nextSeen);
  const word = endOfChain(stream, run, to, APOSTROPHES, isLetters, nextSeen);
  return endOfChain(stream, word, to, HYPHENS, isInPart, nextSeen);
}

function isNumber(stream: TokenStream, token: number): boolean {
  return stream.isNumber(token);
}

function isLetters(stream: TokenStream, token: number): boolean {
  return stream.kind(token) === TOKEN_KIND.letters;
}

function isAlphanumeric(stream: TokenStream, token: number): boolean {
  return isLetters(stream, token) || stream.isNumber(token);
}

function isInPart(stream: TokenStream, token: number): boolean {
  return isAlphanumeric(stream, token) || QUOTES_IN_PART.has(stream.mark(token));
}

function wordsOf(match: string): string[] {
  if (NUMBER.test(match)) return [digits(match)];
  if (INITIALS.test(match)) return [match];
  const lower = fold(match);
  if (!HYPHEN.test(lower)) return [lower];
  const parts = lower.split(HYPHEN).filter((part) => part !== '');
  const kept = parts.length > 1 && NAME_ARTICLES.has(parts[0] ?? '') ? parts.slice(1) : parts;
  return isReduplication(kept) ? kept.slice(0, 1) : kept;
}

/** `2.500` and `2,500` are one number; so are digits of other scripts and ours. */
function digits(match: string): string {
  return match.normalize('NFKC').replace(/[.,]/g, '').slice(0, WORD_MAX_LENGTH);
}

function fold(match: string): string {
  return readLookAlike(match)
    .slice(0, WORD_MAX_LENGTH)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ‘`]/g, "'")
    .replace(/'s$/, '');
}

/** `anak-anak`, `buku-bukunya`: the second part is the first, with or without a suffix. */
function isReduplication([first, second, ...rest]: readonly string[]): boolean {
  if (first === undefined || second === undefined || rest.length > 0 || first.length < 3) return false;
  return second === first || (second.startsWith(first) && /^(?:nya|an|kan|i|ku|mu)$/.test(second.slice(first.length)));
}
