import { calendarWords } from '../../language/gazetteer/calendar.ts';
import { HUMAN_NOUNS } from '../../language/tables/people/human-nouns.ts';
import type { RoleTable } from '../../language/tables/people/roles.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { Grammar, SpeakerPhrase } from './speaker-phrase.ts';
import type { Item } from './units.ts';

/** A role or group as speaker has at most so many words. */
export const ROLE_MAX_ITEMS = 14;
/** What a noun phrase does not hold. */
const INDONESIAN_VERB = /^(?:me(?:m|n|ng|ny)?|ber|di|ter)\p{L}{4,}$/u;
const ENGLISH_PREDICATES = new Set(
  'is was are were be has have had will would can could should may might must do does did he she it they i we who which that'.split(
    ' ',
  ),
);
/** Words that close an Indonesian noun phrase: `sopir truk itu`. */
const POINTERS = new Set(['itu', 'tersebut']);
export const DETERMINERS = new Set(
  'the a an some many several most two three one his her their its our this these those another other few all no former para sejumlah seorang salah satu beberapa banyak sebagian kedua ketiga'.split(
    ' ',
  ),
);
/** Shares of those asked: `About half said the pier was safe.` */
const SHARES = new Set([
  'percent',
  'half',
  'majority',
  'majorities',
  'quarters',
  'thirds',
  'dozens',
  'hundreds',
  'thousands',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]);
/** What stands before a share: `At least half said …`. */
const APPROXIMATIONS = new Set([
  'at',
  'least',
  'about',
  'nearly',
  'roughly',
  'around',
  'almost',
  'more',
  'fewer',
  'than',
  'over',
  'just',
  'only',
]);

/**
 * The noun phrase that opens a clause, where its head is a role, group, organisation or name: `A reporter was heard
 * asking …`.
 */
export function nominalSubject(
  items: readonly Item[],
  from: number,
  end: number,
  grammar: Grammar,
): SpeakerPhrase | null {
  const { table, language } = grammar;
  let first = from;
  while (first < end && (items[first]?.kind === 'mark' || isOpening(items[first], table))) first += 1;
  while (first < end && APPROXIMATIONS.has(items[first]?.lower ?? '') && items[first + 1] !== undefined) first += 1;
  if (table.prepositions.has(items[first]?.lower ?? '')) return null;
  let last = first;
  let speaks = -1;
  while (last < end && isInNominal(items[last], last === first, language, table)) {
    if (items[last]?.lower === 'of' || items[last]?.lower === 'for') {
      if (speaks !== last - 1) return null;
    } else if (isSpeaking(items[last], table)) speaks = last;
    last += 1;
  }
  return speaks === -1 ? null : rolePhrase(items, first, last, grammar);
}

export function isInNominal(item: Item | undefined, opens: boolean, language: LanguageCode, table: RoleTable): boolean {
  if (item?.kind !== 'word') return false;
  if (opens || item.capital || item.lower === 'of' || item.lower === 'for') return true;
  if (table.circumstances.has(item.lower) || table.adverbs.has(item.lower) || ENGLISH_PREDICATES.has(item.lower))
    return false;
  return language === 'id' ? !isIndonesianVerb(item.lower) : !/(?:ed|ing)$/u.test(item.lower);
}

/** *Tersebut* looks like a verb and points: `pedagang tersebut`. */
function isIndonesianVerb(lower: string): boolean {
  return INDONESIAN_VERB.test(lower) && !POINTERS.has(lower);
}

/** A role, group or organisation as written; null where the words are none. */
export function rolePhrase(
  items: readonly Item[],
  from: number,
  end: number,
  { table, language }: Grammar,
): SpeakerPhrase | null {
  const last = Math.min(end, from + ROLE_MAX_ITEMS) - 1;
  let head = from;
  while (head < last && DETERMINERS.has(items[head]?.lower ?? '')) head += 1;
  if (
    !isSpeaking(items[head], table) &&
    !(language === 'en' && (head > from || holdsSpeaking(items, from, last, table)))
  )
    return null;
  for (let at = from; at <= last; at += 1) {
    const item = items[at];
    if (item === undefined || (item.kind !== 'word' && item.kind !== 'person')) return null;
    if (language === 'en' && ENGLISH_PREDICATES.has(item.lower)) return null;
    if (language === 'id' && !item.capital && isIndonesianVerb(item.lower) && !table.prepositions.has(item.lower))
      return null;
  }
  const closing = language === 'id' ? endOfOffice(items, head, last) : last;
  const pointer = closing === last && POINTERS.has(items[last + 1]?.lower ?? '') ? last + 1 : closing;
  return {
    kind: 'role',
    mention: { start: items[from]?.start ?? 0, end: items[pointer]?.end ?? 0 },
    people: [],
    first: from,
    last: Math.max(last, pointer),
  };
}

/** What tells how somebody speaks is no part of who it is: `Camat dalam sambutannya`, `Pelatih setengah bercanda`. */
const MANNERS = new Set('dalam melalui lewat via setengah saat ketika sempat telah sudah pernah sekaligus'.split(' '));

function endOfOffice(items: readonly Item[], head: number, last: number): number {
  for (let at = head + 1; at <= last; at += 1)
    if (!items[at]?.capital && MANNERS.has(items[at]?.lower ?? '')) return at - 1;
  return last;
}

export function isSpeaking(item: Item | undefined, table: RoleTable): boolean {
  if (item === undefined) return false;
  if (/^\p{N}/u.test(item.lower) || SHARES.has(item.lower)) return true;
  if (table.roles.has(item.lower.replace(/s$/u, ''))) return true;
  if (table.roles.has(item.lower) || table.groups.has(item.lower) || table.organisations.has(item.lower)) return true;
  if (HUMAN_NOUNS.id.has(item.lower) || HUMAN_NOUNS.en.has(item.lower)) return true;
  return item.capital && !table.common.has(item.lower) && !table.places.has(item.lower);
}

export function holdsSpeaking(items: readonly Item[], from: number, last: number, table: RoleTable): boolean {
  for (let at = from; at <= last; at += 1) if (isSpeaking(items[at], table)) return true;
  return false;
}

/**
 * Where the noun phrase that ends at `end` begins, `-1` where the segment opens with a preposition and holds nothing
 * else.
 */
export function nounPhraseStart(
  items: readonly Item[],
  start: number,
  end: number,
  { table, language }: Grammar,
): number {
  let first = Math.max(start, end - ROLE_MAX_ITEMS);
  if (language === 'en') {
    for (let at = end - 1; at >= first; at -= 1) {
      const before = items[at - 1]?.lower ?? '';
      if (
        DETERMINERS.has(items[at]?.lower ?? '') &&
        (at === first || !['of', 'for', 'with', 'from', 'at', 'in', 'by', 'to'].includes(before))
      ) {
        first = at;
        break;
      }
    }
  }
  while (first < end && (isOpening(items[first], table) || opensSubordinate(items[first], table))) first += 1;
  if (language === 'id') while (first < end && isTime(items[first], first === start)) first += 1;
  if (first === end) return -1;
  return table.prepositions.has(items[first]?.lower ?? '') || table.circumstances.has(items[first]?.lower ?? '')
    ? -1
    : first;
}

/** `Senin lalu otoritas pelabuhan mengatakan`: when it was said, in front of who said it. */
function isTime(item: Item | undefined, opens: boolean): boolean {
  if (item?.kind !== 'word') return false;
  return TIMES.has(item.lower) || (!opens && AFTER_TIME.has(item.lower));
}

const TIMES: ReadonlySet<string> = new Set([...calendarWords('id'), 'kemarin', 'tadi']);
const AFTER_TIME: ReadonlySet<string> = new Set(['lalu', 'pagi', 'siang', 'sore', 'malam', 'ini']);

/** `While officials say …`: a conjunction that is no preposition, with a capital at the front. */
function opensSubordinate(item: Item | undefined, table: RoleTable): boolean {
  if (item?.kind !== 'word' || !item.capital) return false;
  return table.clauseOpeners.has(item.lower) && !table.prepositions.has(item.lower) && item.lower !== 'that';
}

export function isOpening(item: Item | undefined, table: RoleTable): boolean {
  return (
    item?.kind === 'word' &&
    (item.lower === 'as' ||
      table.conjunctions.has(item.lower) ||
      table.adverbs.has(item.lower) ||
      ['but', 'tetapi', 'namun'].includes(item.lower))
  );
}
