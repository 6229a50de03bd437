import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../src/article/markup.ts';
import { articleTokens } from '../../src/article/people/tokens.ts';
import { readWords, readWordsIn } from '../../src/check/align/compared-words.ts';
import { indexTokens, indexTokensIn } from '../../src/language/index-tokens.ts';
import { seenOf } from '../../src/language/invisible.ts';
import { cutTokens, rangeBetween } from '../../src/language/tokens.ts';
import { CODE_POINT } from '../support/code-points.ts';

/**
 * Words as regular expressions tell them: the specification of the readings, each of which joins the tokens of one
 * stream by rules of its own.
 */
const INDEX_TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`][\p{L}\p{M}]+)*(?:[-\u2010\u2011][\p{L}\p{M}\p{N}'’]+)*/gu;
const ARTICLE_TOKEN = /\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑/.&][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;
const COMPARED_WORD =
  /\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*|\?+|\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.(?:\s?\.){2,}|[\p{Sc}\p{No}%‰§°&+=±×÷≠≤≥≈√∞]/gu;
const MINUS = /(?:^|[\s([{“"'«])[-−–]$/u;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The matches of a pattern in a text as it is seen, with their places in the text as it is. */
function seenMatches(text: string, pattern: RegExp): Piece[] {
  const seen = seenOf(text);
  return Array.from(seen.text.matchAll(pattern), ({ 0: match, index }) => {
    const [start, end] = [seen.start(index), seen.end(index + match.length)];
    return { text: text.slice(start, end), start, end };
  });
}

/** Which digits have a minus before them, by their places. */
function negativeNumbers(text: string): number[] {
  const seen = seenOf(text);
  return Array.from(seen.text.matchAll(COMPARED_WORD)).flatMap(({ 0: match, index }) =>
    /^\p{Nd}/u.test(match) && MINUS.test(seen.text.slice(Math.max(0, index - 2), index)) ? [seen.start(index)] : [],
  );
}

const pieces = (words: readonly Piece[]): Piece[] => words.map(({ text, start, end }) => ({ text, start, end }));

/** An accent alone is compared as nothing. */
const isAccent = ({ text }: Piece): boolean => /^[\u0300-\u036f]+$/u.test(seenOf(text).text.normalize('NFKD'));

function expectReadings(text: string): void {
  expect(pieces(indexTokens(text))).toEqual(seenMatches(text, INDEX_TOKEN));
  const sentences = [{ index: 0, paragraph: 0, start: 0, end: text.length }];
  const written = articleTokens({ body: text, sentences }).map(({ start, end, possessive }) =>
    text.slice(start, possessive ? end + 2 : end),
  );
  const expected = seenMatches(withoutMarkup({ body: text }), ARTICLE_TOKEN);
  expect(written).toEqual(expected.map(({ start, end }) => text.slice(start, end)));
  const compared = readWords(text);
  expect(pieces(compared)).toEqual(seenMatches(text, COMPARED_WORD).filter((piece) => !isAccent(piece)));
  expect(compared.flatMap(({ key, start }) => (/^-\p{Nd}/u.test(key) ? [start] : []))).toEqual(negativeNumbers(text));
}

/** What the rules are about, and strings that hold next to nothing of it. */
const part = fc.constantFrom(
  ...'a|b|Z|é|e\u0301|\u0301|1|23|٣|Ⅳ|²|.|,|:|-|‑|‐|–|−|\'|’|‘|`|´|ʼ|?|!|…|...|. . .|[|]|(|)| |  |\n|“|"|«'.split('|'),
  ...'\u200b|\ufeff|\u00ad|\u034f|\ufe0f|👩‍🌾|𝐀|𝟙|Rp|%|€|&|/|al-|Araji|negara-negara|’s|\u3000|\u2028'.split('|'),
);
const text = fc.oneof(
  { arbitrary: fc.array(part, { maxLength: 16 }).map((parts) => parts.join('')), weight: 4 },
  { arbitrary: fc.string({ unit: CODE_POINT, maxLength: 40 }), weight: 1 },
);
const body = readFileSync(new URL('../../data/articles/irak-iran-teheran.md', import.meta.url), 'utf8');

describe('readings of one token stream', () => {
  it('given any text, then each has the words its rule says, at their places', () => {
    fc.assert(fc.property(text, expectReadings), { numRuns: 3000 });
  });

  it('given an article, then too', () => expectReadings(body));

  it('given a part of a text, then its words are those of the part alone', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (whole, one, other) => {
        const [start = 0, end = 0] = [one, other].map((at) => Math.min(at, whole.length)).sort((a, b) => a - b);
        const range = rangeBetween(cutTokens(whole), start, end);
        const moved = <P extends Piece>(words: readonly P[]): P[] =>
          words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
        expect(indexTokensIn(range)).toEqual(moved(indexTokens(whole.slice(start, end))));
        expect(readWordsIn(range)).toEqual(moved(readWords(whole.slice(start, end))));
      }),
      { numRuns: 2000 },
    );
  });

  it('given any text, then its tokens and the white space between them are all of it', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const stream = cutTokens(whole);
        const written = Array.from({ length: stream.length }, (_, at) => whole.slice(stream.start(at), stream.end(at)));
        expect(written.join('').replaceAll('\ufeff', '')).toBe(whole.replace(/\s/gu, ''));
      }),
    );
  });
});
