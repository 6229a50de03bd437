import { entryAt, isLimitedDenial } from '../lexicon.ts';
import {
  CLAUSE_REACH,
  DIRECTLY,
  GOVERNED,
  GROUP_REACH,
  HEARD,
  MANNER,
  PARALLEL,
  PARENTHESIS_MAX,
} from './before-words.ts';

import type { Reading } from './reading.ts';

/**
 * The verb with its auxiliaries and adverbs. Gives where the clause before it ends, null where nothing before it
 * matters.
 */
export function readGroup(reading: Reading): number | null {
  const { subject, at } = reading.target;
  const floor = subject === null ? 0 : subject.isName ? subject.end : subject.first;
  let limited = false;
  let heard = false;
  let cursor = at - 1;
  for (; cursor >= floor && at - cursor <= GROUP_REACH; ) {
    const item = reading.items[cursor];
    if (item?.kind !== 'word') break;
    const word = reading.lower(cursor);
    if (word === 'have' || word === 'having') reading.bound = true;
    const entry = entryAt(reading.items, cursor, reading.lexicon);
    if (reading.lexicon.language === 'id' && isLimitedDenial(reading.items, cursor, reading.lexicon)) {
      cursor -= 2;
      continue;
    }
    if (reading.lexicon.denials.has(word)) {
      if (limited) {
        reading.found.length = 0;
        return null;
      }
      reading.found.push({ kind: 'denial', span: reading.span(cursor), close: true });
    } else if (entry !== null && (entry.frame === 'adverb' || (reading.bound && entry.frame !== 'unreal'))) {
      if (entry.frame === 'opener' || !reading.governsVerb(entry)) break;
      if (!(heard && entry.frame === 'auxiliary') && !(limited && /^[wc]ould$/u.test(entry.words[0] ?? '')))
        reading.found.push({ kind: 'entry', ...entry, span: reading.span(cursor, entry.words.length), close: true });
      if (entry.words.includes('to')) reading.infinitive = true;
      cursor -= entry.words.length - 1;
    } else if (reading.lexicon.limits.has(word)) limited = true;
    else if (!reading.lexicon.group.has(word) && !MANNER.test(word)) break;
    if (word === 'have' || word === 'having' || word === 'to' || word === 'of') reading.bound = true;
    if (word === 'to') reading.infinitive = true;
    if (HEARD.has(word)) heard = true;
    cursor -= 1;
  }
  return beforeGroup(reading, cursor, floor);
}

function beforeGroup(reading: Reading, cursor: number, floor: number): number | null {
  const { subject } = reading.target;
  const before = subject === null ? -1 : subject.isName ? subject.first - 1 : cursor;
  if (cursor < floor) return subject === null || !subject.isName ? cursor : before;
  const item = reading.items[cursor];
  const word = reading.lower(cursor);
  if (item?.kind === 'mark') {
    if (readParenthesis(reading, cursor, floor)) return null;
    if (GOVERNED.has(reading.lower(cursor + 1))) return cursor - 1;
    if (subject !== null) return before;
    return reading.target.isVerb && !isAdverbBefore(reading, cursor) ? null : cursor;
  }
  if (item?.kind === 'quotation') return null;
  if (entryAt(reading.items, cursor, reading.lexicon)?.frame === 'opener') return cursor;
  if (reading.lexicon.joints.has(word) || reading.lexicon.adjuncts.has(word)) return beforeJoint(reading, cursor);
  return subject !== null && !reading.bound ? before : cursor;
}

/** `did not, at any point, say`: what stands between commas takes no denial away. */
function readParenthesis(reading: Reading, close: number, floor: number): boolean {
  for (let at = close - 1; at > floor && close - at < PARENTHESIS_MAX; at -= 1) {
    if (readAside(reading, at, close)) return true;
    if (reading.items[at]?.kind !== 'mark') continue;
    if (reading.items[at]?.lower !== ',' || !reading.lexicon.denials.has(reading.lower(at - 1))) return false;
    reading.found.push({ kind: 'denial', span: reading.span(at - 1), close: true });
    return true;
  }
  return false;
}

/** `Moor, it is claimed, told them`, `Moor, played by Reed, says`. */
function readAside(reading: Reading, at: number, close: number): boolean {
  const entry = reading.lexicon.language === 'en' ? entryAt(reading.items, at, reading.lexicon) : null;
  if (entry === null) return false;
  const isHearsay = entry.dispute === 'alleged' && at === close - 1 && reading.lower(at - 2) === 'it';
  if (!isHearsay && !(entry.frame === 'fiction' && /^(?:by|as)$/u.test(entry.words[1] ?? ''))) return false;
  reading.add(entry.words.length, entry.dispute, at);
  return true;
}

/**
 * `denied it and said` asserts; `denied meeting him and saying` does not; what a condition governs it governs with
 * both verbs.
 */
function beforeJoint(reading: Reading, joint: number): number | null {
  const word = reading.lower(joint);
  if (word === 'dengan' && DIRECTLY.has(reading.lower(joint + 1))) return joint - 1;
  if (!PARALLEL.has(word)) return null;
  if (reading.lexicon.language === 'en' && reading.bound) return joint - 1;
  for (let at = joint - 1; at >= 0 && joint - at < CLAUSE_REACH; at -= 1) {
    const item = reading.items[at];
    if (item?.kind === 'quotation' || item === undefined || item.kind === 'mark') return null;
    const entry = entryAt(reading.items, at, reading.lexicon);
    if (entry?.frame === 'opener') return at;
    const next = reading.lower(at + 1);
    const takesVerb = reading.isIndonesianVerb(next) || next === 'pernah' || next === 'telah';
    if (entry?.frame === 'governor' && takesVerb && reading.lexicon.language === 'id' && !isObject(reading, at + 1)) {
      reading.found.push({ kind: 'entry', ...entry, dispute: null, span: reading.span(at), close: true });
      return null === entry.dispute ? null : at - 1;
    }
    if (entry !== null || reading.lexicon.denials.has(item.lower)) return null;
  }
  return null;
}

function isObject(reading: Reading, at: number): boolean {
  const entry = entryAt(reading.items, at, reading.lexicon);
  return entry !== null || reading.cues.has(reading.lower(at));
}

function isAdverbBefore(reading: Reading, comma: number): boolean {
  return entryAt(reading.items, comma - 1, reading.lexicon)?.frame === 'adverb';
}
