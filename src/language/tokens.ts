import { seenOf } from './invisible.ts';
import { readLookAlike } from './look-alikes.ts';
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

const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`][\p{L}\p{M}]+)*(?:[-\u2010\u2011][\p{L}\p{M}\p{N}'’]+)*/gu;
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const HYPHEN = /[-\u2010\u2011]/u;
const CAPITAL = /^(?:\p{Ll}{2,3}[-\u2010\u2011])?\p{Lu}/u;

/** Two capitals are initials and stay what they are: `AS` is a country, `as` a word. */
const INITIALS = /^\p{Lu}{2}$/u;

/** The Arabic article as the first part of a hyphenated name: `al-Araji`, `ash-Sharq`. */
const NAME_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'as', 'ash', 'an', 'ar', 'at', 'ad', 'az', 'ul']);

/** A token longer than this holds no word of a language; only its beginning is indexed. */
const WORD_MAX_LENGTH = 64;

/**
 * Cuts a text into words and numbers, offsets in UTF-16 code units. Hyphenated words stay one token with one word a part;
 * a reduplicated word counts once (`negara-negara` → `negara`), the Arabic article does not count (`al-Araji` →
 * `araji`). Unseen
 * characters are as if they were not there.
 * Takes any string; linear in its length.
 */
export function indexTokens(text: string): IndexToken[] {
  const tokens: IndexToken[] = [];
  const seen = seenOf(text);
  for (const { 0: match, index } of seen.text.matchAll(TOKEN)) {
    const [start, end] = [seen.start(index), seen.end(index + match.length)];
    tokens.push({ text: text.slice(start, end), start, end, ...readIndexToken(match) });
  }
  return tokens;
}

/** The tokens of a text without their places and without unseen characters. */
export function cutTokens(text: string): readonly string[] {
  return seenOf(text).text.match(TOKEN) ?? [];
}

/** What a token is wherever it stands. */
export function readIndexToken(token: string): Pick<IndexToken, 'words' | 'capital'> {
  return { words: wordsOf(token), capital: CAPITAL.test(token) };
}

/** The index words of a text in order; see `indexTokens`. */
export function indexWords(text: string): string[] {
  return indexTokens(text).flatMap((token) => token.words);
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
