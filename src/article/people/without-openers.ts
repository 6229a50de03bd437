import { nameKey } from '../../language/names.ts';
import { GIVEN_NAMES } from '../../language/tables/people/given-names.ts';
import { PREFIXED } from '../../language/tables/people/openers.ts';
import type { Candidate } from './candidates.ts';
import { beginsSentence } from './openers.ts';
import type { Scan } from './runs.ts';

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
