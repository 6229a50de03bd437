import { nameKey } from '../../language/names.ts';
import { GIVEN_NAMES } from '../../language/tables/people/given-names.ts';
import { OPENER_SHAPES, OPENERS, PREFIXED } from '../../language/tables/people/openers.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { Candidate } from './candidates.ts';
import type { Scan } from './runs.ts';
import type { ArticleToken } from './tokens.ts';

/** A quotation that begins within a sentence begins one too. */
const OPENING_MARK = /^["“„«‘:]$/u;

/**
 * Whether a capitalised word opens its sentence and is no part of the name behind it: `Tapi Sari`, `Quietly Moor`. A
 * word that the article capitalises within a sentence too is rather a name.
 */
export function isOpener(tokens: readonly ArticleToken[], at: number, scan: OpenerScan): boolean {
  const token = tokens[at];
  if (token === undefined || !beginsSentence(tokens, at) || scan.usage.inside.has(token.lower)) return false;
  const { lower } = token;
  if (OPENERS[scan.language].has(lower)) return true;
  return OPENER_SHAPES[scan.language].test(lower) && !(scan.language === 'en' && GIVEN_NAMES.has(lower));
}

/** What is known of an article's words. */
export interface OpenerScan {
  readonly usage: { readonly inside: ReadonlySet<string> };
  readonly language: LanguageCode;
}

function beginsSentence(tokens: readonly ArticleToken[], at: number): boolean {
  return tokens[at]?.opens === true || OPENING_MARK.test(tokens[at - 1]?.text ?? '');
}

/**
 * Cuts a first word that stands only at the beginning of a sentence off a name that the article gives elsewhere without
 * it: `Belakangan Sari Wulan` beside `Camat Sari Wulan`. Before a short name only what has the shape of an Indonesian
 * adverb is cut: `Bergegas Sari`.
 */
export function withoutOpeners(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  const { tokens } = scan;
  const keyAt = (at: number) => nameKey(tokens[at]?.text ?? '');
  const introduced = new Map<string, Candidate>();
  const evident = new Set<string>();
  for (const candidate of candidates) {
    const { first, last, role, cue } = candidate;
    const isNew = !introduced.has(keyAt(first)) || ((role || cue) && !evident.has(keyAt(first)));
    if (last === first || beginsSentence(tokens, first) || !isNew) continue;
    introduced.set(keyAt(first), candidate);
    if (role || cue) evident.add(keyAt(first));
  }
  return candidates.map((candidate) => {
    const { first, last } = candidate;
    const token = tokens[first];
    if (token === undefined || last === first || !beginsSentence(tokens, first)) return candidate;
    if (scan.usage.inside.has(token.lower) || GIVEN_NAMES.has(token.lower)) return candidate;
    const known = introduced.get(keyAt(first + 1));
    if (known === undefined) return candidate;
    for (let at = first + 1; at <= last; at += 1)
      if (keyAt(at) !== keyAt(known.first + at - first - 1)) return candidate;
    const isShort = last === first + 1;
    return isShort && !(scan.language === 'id' && evident.has(keyAt(first + 1)) && PREFIXED.test(token.lower))
      ? candidate
      : { ...candidate, first: first + 1 };
  });
}
