import type { UnitReading } from '../quotations/reading.ts';
import { LEXICONS, type Lexicon, type Stance, spelt, type Word } from './lexicon.ts';
import { isTopic, unrealMediumAt } from './unreal.ts';

/** How far, in items, *who* stands before its verb, and the denial before that: `it was not Moor who once said`. */
const CLEFT_VERB = 3;
const CLEFT_NAME = 8;
/** A sentence’s subject is named in so many items. */
const SUBJECT_MAX = 6;
/** How far, in items, an inverted verb stands before the quotation it is about, and the denial before that. */
const VERB_REACH = 4;
const DENIAL_REACH = 24;
const INVERTS = new Set(['did', 'do', 'does', 'have', 'has', 'had', 'were', 'was']);

/** `A forged email, signed Lena Moor, told members “…”`: the subject is a medium, whoever stands behind its comma. */
export function unrealSubject(items: readonly Word[], lexicon: Lexicon): Stance | null {
  for (let at = 0; at < SUBJECT_MAX && items[at]?.kind === 'word'; at += 1) {
    const medium = unrealMediumAt(items, at, lexicon);
    const isSender = items[at - 2]?.lower === 'from' && lexicon.media.has(items[at - 3]?.lower ?? '');
    if (medium?.dispute === 'fake' && (isSender || !medium.within) && !isTopic(items, at, lexicon))
      return { dispute: 'fake', cue: medium.span };
  }
  return null;
}

/** `Had Moor really said “…”?` is no condition. */
export function asksByInversion({ items }: UnitReading): boolean {
  return INVERTS.has(items[0]?.lower ?? '') && items[items.length - 1]?.lower === '?';
}

/** `It was not Moor who said “…”`: somebody else did. */
export function cleftDenial(items: readonly Word[], verb: number, { denials }: Lexicon): Stance | null {
  let who = verb - 1;
  while (who > 0 && verb - who < CLEFT_VERB && items[who]?.lower !== 'who') who -= 1;
  if (items[who]?.lower !== 'who') return null;
  for (let at = who - 1; at > 0 && who - at <= CLEFT_NAME; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation') return null;
    if (!denials.has(spelt(item.lower))) continue;
    const isCopula =
      /^(?:was|is|wasn’t|isn’t)$/u.test(spelt(item.lower)) || /^(?:was|is)$/u.test(items[at - 1]?.lower ?? '');
    const opens = items[at - 1]?.lower === 'it' || items[at - 2]?.lower === 'it';
    return isCopula && opens ? { dispute: 'denied', cue: { start: item.start, end: item.end } } : null;
  }
  return null;
}

/** `At no point, an usher insisted, did the words “…” pass her lips`: a denial in front inverts the sentence. */
export function invertedDenial({ items, grammar }: UnitReading, quotation: number): Stance | null {
  const { denials } = LEXICONS[grammar.language];
  let verb = quotation - 1;
  while (verb > 0 && quotation - verb <= VERB_REACH && !INVERTS.has(items[verb]?.lower ?? '')) verb -= 1;
  if (!INVERTS.has(items[verb]?.lower ?? '')) return null;
  for (let at = verb - 1; at >= 0 && verb - at <= DENIAL_REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation' || item.lower === ';') return null;
    if (denials.has(item.lower)) return { dispute: 'denied', cue: { start: item.start, end: item.end } };
  }
  return null;
}
