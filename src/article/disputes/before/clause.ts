import { ROLES } from '../../../language/tables/people/roles.ts';
import { isAskedBefore } from '../asked.ts';
import { ACCUSING } from '../frame/frame-words.ts';
import { type Entry, entryAt, isLimitedDenial } from '../lexicon.ts';
import { isTopic, unrealMediumAt } from '../unreal.ts';
import { isInApposition } from './apposition.ts';
import {
  BREAKS,
  CLAUSE_REACH,
  COMMAS_MAX,
  CONDITIONAL_INVERSION,
  GROUP_REACH,
  INVERTED,
  JIKA_JOINS,
  LOOSE_MAX,
  NO_CONDITION,
  PARALLEL,
  RELATIVES,
  THAT,
  TITLE_MAX,
} from './before-words.ts';

import type { Reading } from './reading.ts';

/** An office before a name has so many words at most. */
const TITLE_WORDS_MAX = 5;

/**
 * What opens the clause, and what governs that: `if she`, `nobody heard her`, `it is not true that she`, `in a fake
 * clip, she`.
 */
export function readClause(reading: Reading, from: number): void {
  const edge = beforeTitle(reading, Math.min(from, (reading.target.subject?.first ?? from + 1) - 1));
  const state = { that: false, relative: false, nested: false, limited: false, deniable: false, factive: false };
  let commas = 0;
  let loose = 0;
  /** What can be denied stands right before the clause: `tidak seorang pun di sana mendengar ia berkata`. */
  let heard = false;
  for (let at = from; at >= 0 && from - at < CLAUSE_REACH; at -= 1) {
    const item = reading.items[at];
    if (item === undefined || item.kind === 'quotation') return;
    const word = reading.lower(at);
    if (item.kind === 'mark') {
      if (BREAKS.test(item.lower)) return;
      if (item.lower !== ',' || isInApposition(reading.items, at, edge, reading.target, reading.lexicon)) continue;
      if (at >= edge) {
        readFronted(reading, at);
        return;
      }
      commas += 1;
      if (commas > COMMAS_MAX || !(state.that || state.relative || reading.isEnglishBound())) return;
      continue;
    }
    if (item.kind !== 'word') continue;
    if (reading.lexicon.language === 'id' && isLimitedDenial(reading.items, at, reading.lexicon)) {
      at -= 1;
      continue;
    }
    const entry = entryAt(reading.items, at, reading.lexicon);
    if (THAT.has(word)) state.that = true;
    if (THAT.has(word) && entry === null) continue;
    if (entry?.frame === 'opener') {
      if (joinsClause(reading, at, word)) {
        state.that = true;
        continue;
      }
      if (word === 'lest' && reading.lower(at + 1) === 'you') return;
      const asks = word === 'if' && isAskedBefore(reading.items, at);
      reading.add(entry.words.length, asks ? 'asked' : entry.dispute, at);
      state.nested = true;
      continue;
    }
    if ((at === edge || CONDITIONAL_INVERSION.has(word)) && INVERTED.has(word) && readInverted(reading, at, word))
      return;
    const medium = unrealMediumAt(reading.items, at, reading.lexicon);
    if (medium !== null) {
      const linked = at < from && (state.that || state.nested || state.relative || reading.bound);
      if (linked || !isTopic(reading.items, at, reading.lexicon))
        reading.found.push({ kind: 'entry', dispute: medium.dispute, span: medium.span, close: false });
      return;
    }
    const reaches =
      state.that || (!state.relative && !state.nested && loose <= (reading.bound ? LOOSE_MAX : TITLE_MAX));
    if (entry?.frame === 'adverb' && (at >= edge || at === 0 || reading.items[at - 1]?.kind === 'mark')) {
      reading.add(entry.words.length, entry.dispute, at);
      return;
    }
    if (entry !== null && entry.frame === 'governor') {
      if (
        reaches &&
        reading.governsVerb(entry) &&
        !(state.that && entry.dispute === null) &&
        !opensRelative(reading, at, entry) &&
        !isOfSubject(reading, at)
      )
        reading.add(entry.words.length, entry.dispute, at);
      at -= entry.words.length - 1;
      continue;
    }
    if (reading.lexicon.denials.has(word)) {
      const close =
        at >= edge ||
        (word === 'bukan' && state.relative) ||
        (state.deniable && (state.that || loose === 0 || reading.isEnglishBound() || heard));
      const counts = close || state.that || isSubject(reading, at);
      if (counts && !state.limited && !state.factive && !state.nested)
        reading.found.push({ kind: 'denial', span: reading.span(at), close: close || isSubject(reading, at) });
      continue;
    }
    state.limited ||= reading.lexicon.limits.has(word);
    state.factive ||= reading.lexicon.factives.has(word);
    if (RELATIVES.has(word)) state.relative = true;
    else if (reading.lexicon.joints.has(word)) {
      if (!PARALLEL.has(word)) return;
      state.nested ||= !state.that;
    } else if (reading.lexicon.deniable.has(word)) {
      state.deniable = true;
      heard ||= loose === 0;
    } else if (isAssertion(reading, at)) state.nested = true;
    else if (at <= edge && !item.capital && !reading.lexicon.group.has(word))
      loose += reading.isIndonesianVerb(word) ? LOOSE_MAX + 1 : 1;
  }
}

/** `Sari, yang dituduh korupsi mengatakan`: what a relative clause says of somebody governs no verb behind it. */
function opensRelative(reading: Reading, at: number, { words }: Entry): boolean {
  const yang = reading.lower(at - words.length) === 'yang' || reading.lower(at - words.length - 1) === 'yang';
  if (reading.lexicon.language !== 'id' || !yang) return false;
  const next = reading.lower(at + 1);
  return at + 1 < reading.target.at && !reading.isIndonesianVerb(next) && !reading.lexicon.group.has(next);
}

/** The item before a title that goes with the subject: `In a fake clip, Harbour Master Moor says`. */
function beforeTitle(reading: Reading, edge: number): number {
  const { roles } = ROLES[reading.lexicon.language];
  let at = edge;
  while (at > 0 && edge - at < TITLE_WORDS_MAX && reading.items[at]?.kind === 'word') {
    const isOffice = roles.has(reading.lower(at)) || (reading.items[at]?.capital === true && at < edge);
    if (!isOffice) break;
    at -= 1;
  }
  return reading.items[at]?.lower === ',' ? at : edge;
}

/** `Jaksa Penuntut Umum Sari Wulan mengatakan`: an accuser’s office before the name speaks for itself. */
function isOfSubject(reading: Reading, at: number): boolean {
  const { subject } = reading.target;
  if (reading.lexicon.language !== 'id' || subject === null || at >= subject.first) return false;
  for (let next = at + 1; next < subject.first; next += 1) if (reading.items[next]?.capital !== true) return false;
  return ACCUSING.has(reading.lower(at)) && reading.items[subject.end - 1]?.kind === 'person';
}

/** Whether a denial belongs to the subject: `no official said`. */
function isSubject(reading: Reading, at: number): boolean {
  const { subject } = reading.target;
  return subject !== null && at >= subject.first && at < subject.end;
}

/** A verb of speech that something else says: what it governs is nested in that. */
function isAssertion(reading: Reading, at: number): boolean {
  const item = reading.items[at];
  return item?.kind === 'word' && !item.capital && reading.cues.get(item.lower)?.form === 'active';
}

/** `tidak benar jika ia mengatakan`: *jika* joins a clause as *bahwa* does. */
function joinsClause(reading: Reading, at: number, word: string): boolean {
  if (reading.lexicon.language !== 'id' || (word !== 'jika' && word !== 'kalau')) return false;
  const before = reading.lower(at - 1);
  return JIKA_JOINS.has(before) || reading.cues.get(before)?.form === 'active' || isGovernor(reading, at - 1);
}

function isGovernor(reading: Reading, at: number): boolean {
  return entryAt(reading.items, at, reading.lexicon)?.frame === 'governor';
}

/** `Konon, Sari mengatakan`, `In a fake clip, Moor says`. */
function readFronted(reading: Reading, comma: number): boolean {
  const entry = entryAt(reading.items, comma - 1, reading.lexicon);
  if (entry?.frame === 'adverb') {
    reading.add(entry.words.length, entry.dispute, comma - 1);
    return true;
  }
  for (let at = comma - 1; at >= 0 && comma - at < GROUP_REACH; at -= 1) {
    if (reading.items[at]?.kind === 'mark' || reading.items[at]?.kind === 'quotation') return false;
    const medium = unrealMediumAt(reading.items, at, reading.lexicon);
    if (medium === null) continue;
    const topic = reading.lexicon.language === 'en' ? medium.first : at;
    if (isTopic(reading.items, topic, reading.lexicon) || !medium.within) return false;
    reading.found.push({ kind: 'entry', dispute: medium.dispute, span: medium.span, close: false });
    return true;
  }
  return false;
}

/** `Nor did Moor say`, `At no point did she say`; `Had she said …, they would go`. */
function readInverted(reading: Reading, at: number, word: string): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8 && reading.items[back]?.kind === 'word'; back -= 1) {
    if (reading.lexicon.limits.has(reading.lower(back))) return true;
    if (!reading.lexicon.denials.has(reading.lower(back))) continue;
    reading.found.push({
      kind: 'denial',
      span: { ...reading.span(back), end: reading.items[at]?.end ?? 0 },
      close: true,
    });
    return true;
  }
  const opens = at === 0 || reading.items[at - 1]?.kind === 'mark' || reading.items[at - 1]?.kind === 'quotation';
  const isInner =
    word === 'had' && reading.items[at + 1]?.kind === 'person' && !NO_CONDITION.has(reading.lower(at - 1));
  if (!(opens || isInner) || !CONDITIONAL_INVERSION.has(word)) return false;
  reading.add(1, 'hypothetical', at);
  return true;
}
