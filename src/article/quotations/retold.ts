/** What a speaker tells that somebody else said, as people put it when they talk: `my neighbour told me she’s late`. */
import { ADDRESSEES } from '../../language/tables/speech/relayed.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import { mayTell, THAT, tellingAt } from './teller.ts';
import { type RetoldSubject, SUBJECTS } from './teller-phrases.ts';
import type { Item, Unit } from './units.ts';

export interface Retold extends Span {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly subject: RetoldSubject;
  readonly cue: Span;
}

const CLAUSE_MIN_WORDS = 3;
/** Behind *bahwa* or a comma an Indonesian clause may be as short as `pompa telat`. */
const JOINED_MIN_WORDS = 2;
const ADDRESSEE_MAX_ITEMS = 4;
const QUOTE_REACH = 6;
/** They have whom they tell right behind them: `informed my officials on Friday that …`. */
const TELLS_SOMEBODY = /^(?:t(?:ell|old)|inform|assur|warn|advis|promis|remind|report|complain)/u;
const TOLD_MAX_ITEMS = 10;

/** They open a reported question, and are part of what is asked. */
const WHETHER = new Set(['whether', 'if', 'apakah', 'apa', 'kapan', 'kenapa', 'mengapa', 'berapa', 'siapa']);
const ASKED = /^(?:ask|tanya|nanya|bertanya|menanyakan)/u;
/** They tell only with what stands behind them: `kasih tahu`, `minta supaya`. */
const COMPLETED: ReadonlyMap<string, RegExp> = new Map([
  ...['kasih', 'ngasih', 'memberi'].map((verb) => [verb, /^tah?u$/u] as const),
  ...['objects', 'demands', 'rules', 'adamant', 'advise'].map((verb) => [verb, /^that$/u] as const),
  ...['mengirim', 'kirim'].map((verb) => [verb, /^(?:pesan|kabar|sms|wa)$/u] as const),
  ...['minta', 'meminta', 'menuntut'].map((verb) => [verb, /^(?:agar|supaya|biar)$/u] as const),
]);
/** They open what the speaker goes on with. */
const GOES_ON = new Set(
  'but tapi tetapi makanya jadi so which and dan sampai although though nyatanya ternyata padahal'.split(' '),
);
const PREDICATES = new Set(
  "is was are were be has have had will would can cannot could should may might must does did do isn’t wasn’t won’t wouldn’t can’t couldn’t doesn’t didn’t don’t isn't wasn't won't wouldn't can't couldn't doesn't didn't don't".split(
    ' ',
  ),
);
const VERB = /^(?:\p{L}{2,}(?:ed|es|s)|held|went|came|fell|made|won|lost|ran|took|gave|got|kept|left|stood|broke)$/u;

/** Reads what is retold in one unit of somebody's turn; in order, without overlaps. */
export function readRetold(unit: Unit, language: LanguageCode): Retold[] {
  const { items } = unit;
  const found: Retold[] = [];
  const last = items[items.length - 1];
  for (let at = 0; at < items.length; at += 1) {
    const verb = items[at];
    if (verb?.kind !== 'word' || !mayTell(verb.lower, language)) continue;
    if (verb.start < (found.at(-1)?.end ?? 0)) continue;
    if (COMPLETED.get(verb.lower)?.test(items[at + 1]?.lower ?? '') === false) continue;
    const told = tellingAt(items, at, language);
    if (told === null || (last?.lower === '?' && told.subject.kind !== 'person')) continue;
    const said = saidFrom(items, told.after, language, ASKED.test(verb.lower));
    if (said !== null) found.push({ ...said, subject: told.subject, cue: { start: verb.start, end: verb.end } });
  }
  return found;
}

/** What is said, from the item behind a verb of telling on. */
function saidFrom(
  items: readonly Item[],
  after: number,
  language: LanguageCode,
  asks: boolean,
): (Span & Pick<Retold, 'kind'>) | null {
  let from = afterTold(items, after) ?? afterAddressee(items, after, language);
  let joined = asks && WHETHER.has(items[from]?.lower ?? '');
  if (language === 'id' && SO.has(items[from]?.lower ?? '')) from += 1;
  while (THAT.has(items[from]?.lower ?? '') || items[from]?.lower === ',' || items[from]?.lower === ':') {
    joined = true;
    from += 1;
  }
  if (items[from]?.lower === 'and' && items[from + 1]?.lower === 'i' && items[from + 2]?.lower === 'quote')
    from = Math.max(from, nextQuotation(items, from + 3));
  if (!joined) from = quotedSoon(items, from) ?? from;
  const first = items[from];
  if (first === undefined) return null;
  if (first.kind === 'quotation') return { start: first.start, end: first.end, kind: 'direct' };
  const to = endOfWhatIsSaid(items, from);
  const clause = items.slice(from, to);
  const words = clause.filter(({ kind }) => kind === 'word' || kind === 'person' || kind === 'quotation');
  const last = clause.at(-1);
  const isShort = language === 'id' ? joined : SUBJECTS.has(first.lower);
  const fewest = isShort ? JOINED_MIN_WORDS : CLAUSE_MIN_WORDS;
  if (last === undefined || words.length < fewest) return null;
  if (language === 'en' && !isEnglishClause(clause, joined)) return null;
  const kind = clause.some((item) => item.kind === 'quotation') ? 'mixed' : 'indirect';
  return { start: first.start, end: last.end, kind };
}

/** `bilang begini, “…”`, `titip pesan supaya …` */
const SO = new Set(['begini', 'gini', 'begitu', 'gitu', 'pesan', 'kabar', 'sms', 'wa', 'tahu', 'tau']);

/** `said at first that`, `said last year that`: when it was stands before *that*. */
const WHEN = new Set('at on in last this yesterday earlier again twice during'.split(' '));

/** The *that* behind whoever is told, over a few words. */
function afterTold(items: readonly Item[], after: number): number | null {
  const isTold = TELLS_SOMEBODY.test(items[after - 1]?.lower ?? '') || WHEN.has(items[after]?.lower ?? '');
  if (!isTold || SUBJECTS.has(items[after]?.lower ?? '')) return null;
  for (let at = after; at < after + TOLD_MAX_ITEMS; at += 1) {
    const item = items[at];
    if (item === undefined || (item.kind === 'mark' && item.lower !== ',') || item.kind === 'quotation') return null;
    if (item.lower === 'that') return at;
  }
  return null;
}

/** `used to tell us every morning, “…”`: the quotation behind a comma or a colon, over a few words. */
function quotedSoon(items: readonly Item[], from: number): number | null {
  for (let at = from; at < from + QUOTE_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation' || THAT.has(item.lower)) return null;
    if (item.kind !== 'mark') continue;
    return (item.lower === ',' || item.lower === ':') && items[at + 1]?.kind === 'quotation' ? at + 1 : null;
  }
  return null;
}

/** `answered, and I quote all of it, “…”`: -1 where none follows soon. */
function nextQuotation(items: readonly Item[], from: number): number {
  const at = items.slice(from, from + QUOTE_REACH).findIndex(({ kind }) => kind === 'quotation');
  return at < 0 ? -1 : from + at;
}

const GROUPS_TOLD = /^(?:this|the|our|my|his|her|their)$/u;

function afterAddressee(items: readonly Item[], after: number, language: LanguageCode): number {
  const word = items[after]?.lower ?? '';
  const isAddressee = ADDRESSEES[language].has(word);
  if (isAddressee && (language === 'en' || THAT.has(items[after + 1]?.lower ?? ''))) return after + 1;
  // `told this committee I would stay`
  if (language === 'en' && GROUPS_TOLD.test(word) && SUBJECTS.has(items[after + 2]?.lower ?? '')) return after + 2;
  const isTo =
    word === 'to' ||
    word === 'ke' ||
    word === 'kepada' ||
    word === 'sama' ||
    word === 'pada' ||
    word === 'di' ||
    word === 'in' ||
    word === 'on';
  if (!isTo) return items[after]?.kind === 'person' && THAT.has(items[after + 1]?.lower ?? '') ? after + 1 : after;
  for (let at = after + 1; at <= after + ADDRESSEE_MAX_ITEMS; at += 1)
    if (THAT.has(items[at]?.lower ?? '') || items[at]?.lower === ',' || items[at]?.lower === ':') return at;
  return after + 2;
}

function endOfWhatIsSaid(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined || item.lower === ';' || item.lower === '—') break;
    if (item.lower === ',' && GOES_ON.has(items[at + 1]?.lower ?? '')) {
      const next = items[at + 1]?.lower ?? '';
      const isMore = (next === 'and' || next === 'dan') && THAT.has(items[at + 2]?.lower ?? '');
      if (!isMore) break;
    }
    at += 1;
  }
  while (at > from && items[at - 1]?.kind === 'mark' && /^[.,!?…:]$/u.test(items[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

/** A clause has a subject and a verb; `told me the time` has none. */
function isEnglishClause(clause: readonly Item[], joined: boolean): boolean {
  if (SUBJECTS.has(clause[0]?.lower ?? '')) return true;
  const verb = clause.findIndex(
    ({ lower }, at) => at > 0 && (PREDICATES.has(lower) || /['’](?:s|d|ll|re|ve)$/u.test(lower)),
  );
  return verb > 0 || (joined && clause.some(({ lower }, at) => at > 0 && VERB.test(lower)));
}
