import type { Cue } from '../../../language/tables/speech/cues.ts';
import { entryAt, isLimitedDenial, type Lexicon, type Stance, type Word } from '../lexicon.ts';
import { unrealMediumAt } from '../unreal.ts';
import { BREAKS, isUttering, NOUNS, VERB } from './clause-words.ts';
import { readDenial, readEntry } from './entries.ts';
import { decideFrame, type Found } from './evidence.ts';
import { ANNOUNCEMENT_REACH, ASKS, OUTCOME, PARALLEL, REACH } from './frame-words.ts';
import { Frame } from './state.ts';

/**
 * Reads the Indonesian sentence before words somebody would say, from right to left, for what asserts nothing of them:
 * `diduga memerintahkan bendahara dengan kata-kata “…”`, `dijadwalkan membuka acara dan menyampaikan “…”`. Null where
 * it asserts them.
 *
 * @param at the quotation, or the first item of a reported clause
 * @param floor the first item that may be read
 */
export function stanceOfFrame(
  items: readonly Word[],
  at: number,
  lexicon: Lexicon,
  cues: ReadonlyMap<string, Cue>,
  floor = 0,
): Stance | null {
  const reading = new Frame(items, at, lexicon, cues, floor);
  for (let next = at - 1; next >= floor && at - next < REACH; ) {
    const before = readItem(reading, next);
    if (before === null) break;
    next = before;
  }
  return decideFrame(reading.found, items);
}

/** Reads one item; gives the next one to read, null where nothing before it matters. */
function readItem(reading: Frame, at: number): number | null {
  const item = reading.items[at];
  if (item === undefined || item.kind === 'quotation') return null;
  if (item.kind === 'mark') return readMark(reading, at);
  const word = reading.words.lower(at);
  if (item.kind !== 'word') return at - 1;
  if (reading.link === -1 && (isUttering(item, reading.cues, true) || NOUNS.has(word))) {
    reading.link = at;
    if (!isSelfDisputing(reading, at)) return at - 1;
  }
  if (isLimitedDenial(reading.items, at, reading.lexicon)) return at - 2;
  const medium = unrealMediumAt(reading.items, at, reading.lexicon);
  if (medium !== null) {
    if (reading.takesMedium(at, medium.within)) reading.add(medium.dispute, at, 1);
    return at - 1;
  }
  const entry = entryAt(reading.items, at, reading.lexicon);
  if (entry !== null && entry.frame !== 'unreal') {
    readEntry(reading, at, entry);
    return at - entry.words.length;
  }
  if (reading.lexicon.denials.has(word)) {
    readDenial(reading, at);
    return at - 1;
  }
  if (
    ASKS.test(word) &&
    reading.items[reading.items.length - 1]?.lower === '?' &&
    !entryAt(reading.items, at, reading.lexicon)
  ) {
    reading.add('asked', at, 1);
    return at - 1;
  }
  return readPlain(reading, at, word);
}

function isSelfDisputing(reading: Frame, at: number): boolean {
  const entry = entryAt(reading.items, at, reading.lexicon);
  return entry?.frame === 'governor' && entry.dispute === 'denied' && reading.words.lower(at + 1) === 'bahwa';
}

function readMark(reading: Frame, at: number): number | null {
  const { lower } = reading.items[at] as Word;
  if (at === reading.at - 1 && (lower === ',' || lower === ':')) {
    reading.introduced = true;
    return at - 1;
  }
  if (lower === ':') readAnnouncement(reading, at);
  if (BREAKS.test(lower)) return null;
  if (lower !== ',') return at - 1;
  const open = reading.words.apposition(at, reading.floor);
  if (open !== -1) return open - 1;
  if (reading.lexicon.joints.has(reading.words.lower(at + 1)) && !PARALLEL.has(reading.words.lower(at + 1)))
    return null;
  if (reading.region === 'fronted') return at - 1;
  if (PARALLEL.has(reading.words.lower(at + 1))) return at - 1;
  reading.region = 'fronted';
  reading.verbs = 0;
  reading.that = false;
  return at - 1;
}

/** `Lawannya melempar tudingan: Sari mengatakan …`, `[HOAKS] Sari: …`. */
function readAnnouncement(reading: Frame, colon: number, only: 'fiction' | null = null): void {
  for (let at = colon - 1; at >= reading.floor && colon - at <= ANNOUNCEMENT_REACH; at -= 1) {
    const entry = entryAt(reading.items, at, reading.lexicon);
    if (entry === null || entry.dispute === null || entry.dispute === 'denied') continue;
    if (only !== null && entry.frame !== only) continue;
    const isNoun = entry.frame === 'governor' && !VERB.test(entry.words[0] ?? '');
    if (
      isNoun ||
      entry.frame === 'fiction' ||
      entry.frame === 'adverb' ||
      unrealMediumAt(reading.items, at, reading.lexicon) !== null
    ) {
      reading.add(entry.dispute, at, entry.words.length);
      return;
    }
  }
}

/** `tidak bermaksud, apalagi mengatakan`, `tak sepatah kata pun keluar, apalagi ancaman “…”` */
function readLetAlone(reading: Frame, at: number): void {
  for (let back = at - 1; back >= reading.floor && at - back < REACH; back -= 1) {
    if (!reading.lexicon.denials.has(reading.words.lower(back))) continue;
    reading.add('denied', at, 1);
    return;
  }
}

/** Words that frame nothing, but may end the reach of what does. */
function readPlain(reading: Frame, at: number, word: string): number | null {
  if (OUTCOME.has(word) && reading.region === 'clause') reading.outcome = true;
  if (word === 'apalagi' && reading.link !== -1) readLetAlone(reading, at);
  if (word === 'bahwa' || word === 'bahwasanya') reading.that = true;
  else if (word === 'yang') return readRelative(reading, at);
  else if (reading.lexicon.adjuncts.has(word) && reading.words.isVerb(at + 1)) {
    readAnnouncement(reading, at, 'fiction');
    return null;
  } else if (reading.lexicon.joints.has(word)) return readJoint(reading, at, word);
  else if (reading.words.isVerb(at) && at !== reading.link) {
    reading.verbs += 1;
    if (isUttering(reading.items[at], reading.cues, false)) reading.speeches += 1;
  }
  return at - 1;
}

/**
 * What a relative clause holds says nothing of the verb behind it, unless it governs that: `yang diduga mengatakan`.
 */
function readRelative(reading: Frame, at: number): number {
  if (reading.region === 'fronted') return at - 1;
  const kept = reading.found.filter(
    (each) =>
      each.direct || each.dispute === 'fake' || !opensRelative(reading, at, each.at - each.words + 1, each.dispute),
  );
  reading.found.splice(0, reading.found.length, ...kept);
  const isHead = reading.words.isVerb(at + 1) || reading.words.isGroup(at + 1);
  reading.region = isHead ? 'relative' : reading.region;
  if (reading.verbs > 0 && isHead) reading.region = 'clause';
  reading.verbs = 0;
  return at - 1;
}

/**
 * Whether what a relative clause begins with disputes something, rather than the main clause behind it: `yang dituduh
 * korupsi`.
 */
function opensRelative(reading: Frame, yang: number, first: number, dispute: Found['dispute']): boolean {
  const loose = dispute === 'alleged' || dispute === 'denied' ? 1 : 0;
  let at = yang + 1;
  for (let skipped = 0; at < first; at += 1) if (!reading.words.isGroup(at) && ++skipped > loose) return false;
  return true;
}

function readJoint(reading: Frame, at: number, word: string): number | null {
  if (reading.region === 'fronted') return at - 1;
  if (!PARALLEL.has(word)) return null;
  let next = at + 1;
  if (PARALLEL.has(reading.words.lower(next))) next += 1;
  while (reading.words.isGroup(next) && !reading.words.isVerb(next)) next += 1;
  const isNoun = !reading.words.isVerb(next);
  if (isNoun && reading.link !== -1) {
    const isName = reading.items[next]?.kind === 'person' || reading.items[next]?.capital === true;
    if (isName && reading.items[at - 1]?.kind !== 'person') reading.region = 'coordinated';
    return at - 1;
  }
  reading.region = 'coordinated';
  return at - 1;
}
