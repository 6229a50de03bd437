import { weekdays } from '../../language/gazetteer/calendar.ts';
import type { RoleTable } from '../../language/tables/people/roles.ts';
import {
  ENGLISH_BARE_VERBS,
  ENGLISH_INFINITIVE_VERBS,
  ENGLISH_QUESTION_VERBS,
  INDONESIAN_QUESTION_VERBS,
  INDONESIAN_QUESTION_WORDS,
  INDONESIAN_REQUEST_VERBS,
} from '../../language/tables/speech/cues.ts';
import {
  INDONESIAN_PROMISES,
  INDONESIAN_SAID_THINGS,
  INDONESIAN_STRAIGHT_VERBS,
} from '../../language/tables/speech/predicates.ts';
import {
  hasAuxiliary,
  hasRootPredicate,
  isClause,
  isPlainClause,
  OPENS_STRAIGHT,
  PREDICATES,
  SUBJECTS,
} from './predicates.ts';
import type { Grammar } from './speaker-phrase.ts';
import type { Item } from './units.ts';

/** Items `[from, to)` of what is reported. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How far, in items, the conjunction may stand from its verb: `said in a letter to the port on Monday that …`. */
const INTRODUCTION_REACH = 22;
const CLAUSE_MAX_ITEMS = 300;
const CIRCUMSTANCE_REACH = 10;
const CLAUSE_MIN_WORDS = 3;
/** Behind a verb of speech even two words are a clause: `mengatakan tanggul kuat`. */
const STRAIGHT_MIN_WORDS = 2;
const DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', ...weekdays('en')]);
const QUESTION_WORDS = new Set(['whether', 'how', 'why', 'what']);
/** After a verb that only says they begin a circumstance: `said when the rain fell`. */
const OPEN_QUESTIONS = new Set(['if', 'who', 'where', 'when', 'which']);
const ASKS = /^(?:ask|wonder|question|inquir|know|knew|doubt|ponder)/u;
/** How far, in items, a question or an infinitive may stand from its verb, over the addressee. */
const ADDRESSEE_MAX_ITEMS = 9;
const TAKES_ADDRESSEE = new Set(
  'ask asks asked asking tell tells told telling urge urges urged urging order orders ordered ordering beg begs begged begging implore implored advise advises advised advising warn warned encourage encourages encouraged encouraging call calls called calling invite invites invited inviting instruct instructed remind reminded'.split(
    ' ',
  ),
);
/** Words after which another verb of speech may take over. */
const DASHES = new Set(['–', '—', '―']);
const JOINS = new Set([',', 'dan', 'and', 'serta', 'but', 'tetapi', 'namun', ...DASHES]);
const SERAYA = new Set(['seraya', 'sambil', 'sembari']);
const CONTRAST = new Set([
  'sementara',
  'sedangkan',
  'while',
  'but',
  'tetapi',
  'tapi',
  'namun',
  'whereas',
  'although',
  'though',
]);

/** Finds the reported clause that begins after a verb of speech, or null where the verb has an object or nothing. */
export function clauseAfter(items: readonly Item[], from: number, verb: Item, grammar: Grammar): Range | null {
  const start = startAfter(items, from, verb, grammar);
  const least = grammar.language === 'id' ? STRAIGHT_MIN_WORDS : CLAUSE_MIN_WORDS;
  return start === -1 ? null : trimRange(items, { from: start, to: endOfClause(items, start, grammar) }, least);
}

function startAfter(items: readonly Item[], from: number, verb: Item, grammar: Grammar): number {
  const { language, table, cues } = grammar;
  const takes = cues.get(verb.lower)?.takes ?? 'that';
  const subordinate =
    language === 'en' ? questionOrInfinitive(items, from, verb, grammar) : questionOrRequest(items, from, verb);
  if (subordinate !== -1) return subordinate;
  // Behind *bahwa* there is a clause, whatever the verb takes else: `Sari menimpali bahwa pasar buka`.
  if (takes === 'quotation') return items[from]?.lower === 'bahwa' ? from + 1 : -1;
  if (joinsLikeThat(items, from, grammar)) return from + 1;
  if (language === 'en' && SUBJECTS.has(items[from]?.lower ?? ''))
    return takes === 'clause' || isClause(items, from, grammar) ? from : -1;
  const that = conjunction(items, from, grammar);
  if (that !== -1) return that + 1;
  const next = items[from];
  if (next?.lower === ':' || (next?.lower === ',' && language === 'id'))
    return opensClause(items, from + 1) ? from + 1 : -1;
  if (next?.lower === ',' && items[from + 1]?.kind === 'quotation') return from + 1;
  if (language === 'id') return startStraight(items, from, verb.lower, takes === 'clause', grammar);
  const isDay =
    DAYS.has(items[from]?.lower ?? '') || (items[from]?.lower === 'on' && DAYS.has(items[from + 1]?.lower ?? ''));
  const later = takes === 'clause' || isDay ? afterCircumstance(items, from, grammar) : -1;
  if (later !== -1) return later;
  if (takes !== 'clause') return ENGLISH_BARE_VERBS.has(verb.lower) && isPlainClause(items, from, grammar) ? from : -1;
  const start = /^t(?:ell|old)/.test(verb.lower) ? afterAddressee(items, from, grammar) : from;
  const opening = items[start];
  if (opening === undefined || opening.kind === 'mark' || table.prepositions.has(opening.lower)) return -1;
  if (table.circumstances.has(opening.lower) && !SUBJECTS.has(items[start + 1]?.lower ?? '')) return -1;
  return isClause(items, start, grammar) ? start : -1;
}

/** `mengatakan tanggul kuat`, `berjanji akan pulang`: a clause right behind an Indonesian verb; `-1` for an object. */
function startStraight(
  items: readonly Item[],
  from: number,
  verb: string,
  takesClause: boolean,
  grammar: Grammar,
): number {
  const next = items[from]?.lower ?? '';
  if (INDONESIAN_PROMISES.has(verb))
    return next === 'akan' || next === 'bakal' || (next === 'tidak' && items[from + 1]?.lower === 'akan') ? from : -1;
  if (!takesClause && !INDONESIAN_STRAIGHT_VERBS.has(verb)) return -1;
  const isThing = INDONESIAN_SAID_THINGS.has(next) || INDONESIAN_SAID_THINGS.has(next.replace(/nya$/u, ''));
  if (isThing) return hasAuxiliary(items, from + 1) ? from : -1;
  if (isClause(items, from, grammar)) return from;
  const mayBeShort = items[from]?.kind === 'word' && verb !== 'menyebut' && verb !== 'menyebutkan';
  // *mengaku* and *menyatakan* need no subject: `mengaku senang dengan hasil itu`.
  const subject = verb === 'mengaku' || verb === 'menyatakan' ? from - 1 : from;
  return mayBeShort && hasRootPredicate(items, subject, grammar) ? from : -1;
}

/**
 * `asked whether it rained`, `told the board how it rained`, `vowed to rebuild the pier`, `urged the board to wait`.
 */
function questionOrInfinitive(items: readonly Item[], from: number, verb: Item, { table }: Grammar): number {
  const asks = ENGLISH_QUESTION_VERBS.has(verb.lower);
  const demands = ENGLISH_INFINITIVE_VERBS.has(verb.lower);
  if (!asks && !demands) return -1;
  for (let at = from; at < from + ADDRESSEE_MAX_ITEMS; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return -1;
    if (asks && (QUESTION_WORDS.has(item.lower) || (OPEN_QUESTIONS.has(item.lower) && ASKS.test(verb.lower))))
      return at;
    if (demands && item.lower === 'to' && !isNounAfterTo(items[at + 1], table)) return at;
    if (PREDICATES.en.has(item.lower) || item.lower === 'that' || (at > from && SUBJECTS.has(item.lower))) return -1;
    if (!TAKES_ADDRESSEE.has(verb.lower) && !table.circumstances.has(items[from]?.lower ?? '')) return -1;
  }
  return -1;
}

/** `bertanya apakah hujan turun`, `menanyakan kepada Sari kapan pasar buka`, `meminta Sari agar menunggu`. */
function questionOrRequest(items: readonly Item[], from: number, verb: Item): number {
  const asks = INDONESIAN_QUESTION_VERBS.has(verb.lower);
  const requests = INDONESIAN_REQUEST_VERBS.has(verb.lower);
  if (!asks && !requests) return -1;
  for (let at = from; at < from + ADDRESSEE_MAX_ITEMS; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation' || item.lower === 'yang') return -1;
    if (asks && INDONESIAN_QUESTION_WORDS.has(item.lower)) return isPreposition(items[at - 1]) ? at - 1 : at;
    if (requests && (item.lower === 'agar' || item.lower === 'supaya')) return at + 1;
  }
  return -1;
}

/**
 * `bilang kalau pasar tutup`: everyday Indonesian joins with *kalau* and *jika* as with *bahwa*, unless a main clause
 * follows.
 */
function joinsLikeThat(items: readonly Item[], from: number, grammar: Grammar): boolean {
  const word = items[from]?.lower;
  if (grammar.language !== 'id' || (word !== 'kalau' && word !== 'jika')) return false;
  const end = endOfClause(items, from + 1, grammar);
  for (let at = from + 1; at < end; at += 1)
    if (items[at]?.lower === ',' || items[at]?.lower === 'maka' || items[at]?.kind === 'quotation') return false;
  return true;
}

/** `di mana`, `ke mana`, `dari mana`, `untuk apa`. */
function isPreposition(item: Item | undefined): boolean {
  return item?.kind === 'word' && ['di', 'ke', 'dari', 'untuk', 'dengan', 'kepada', 'sampai'].includes(item.lower);
}

/** After *to* an infinitive stands bare; a name, a determiner or a plural shows an addressee. */
function isNounAfterTo(item: Item | undefined, table: RoleTable): boolean {
  if (item === undefined || item.kind !== 'word' || item.capital) return true;
  return (
    SUBJECTS.has(item.lower) ||
    OPENS_STRAIGHT.en.has(item.lower) ||
    table.groups.has(item.lower) ||
    table.roles.has(item.lower)
  );
}

function conjunction(items: readonly Item[], from: number, { table, language }: Grammar): number {
  for (let at = from; at < from + INTRODUCTION_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation') return -1;
    if (item.lower === 'bahwa' || (language === 'en' && item.lower === 'that' && isConjunction(items, at))) return at;
    if (item.kind === 'mark' && item.lower !== ',') return -1;
    if (language === 'en' && (PREDICATES.en.has(item.lower) || (at > from && SUBJECTS.has(item.lower)))) return -1;
    if (item.lower === ',' && language === 'id' && at === from && !isCircumstance(items[at + 1], table.circumstances))
      return -1;
    if (
      table.clauseOpeners.has(item.lower) &&
      !['as', 'bahwa', 'saat', 'ketika', 'after', 'before'].includes(item.lower)
    )
      return -1;
  }
  return -1;
}

/** `said on Friday he met …`, `said Tuesday his plan was …`: a subject after a circumstance begins the clause. */
function afterCircumstance(items: readonly Item[], from: number, grammar: Grammar): number {
  const { table } = grammar;
  if (!table.circumstances.has(items[from]?.lower ?? '')) return -1;
  if (DAYS.has(items[from]?.lower ?? '') && isPlainClause(items, from + 1, grammar)) return from + 1;
  for (let at = from + 1; at < from + CIRCUMSTANCE_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return -1;
    if (SUBJECTS.has(item.lower)) return at;
  }
  return -1;
}

/** English *that* after a preposition or before a verb is a pronoun. */
function isConjunction(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower ?? '';
  return !['of', 'to', 'in', 'on', 'at', 'for', 'with', 'about', 'like'].includes(before);
}

function isCircumstance(item: Item | undefined, circumstances: ReadonlySet<string>): boolean {
  return item !== undefined && circumstances.has(item.lower);
}

function opensClause(items: readonly Item[], at: number): boolean {
  return items[at] !== undefined && items[at]?.kind !== 'mark';
}

function afterAddressee(items: readonly Item[], from: number, { language }: Grammar): number {
  if (items[from]?.kind === 'person') return from + 1;
  for (let at = from + 1; at < from + 8; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return items.length;
    if (item.kind === 'person' || (OPENS_STRAIGHT[language].has(item.lower) && items[at - 1]?.lower !== 'the'))
      return at;
  }
  return items.length;
}

/** Where a reported clause ends: at the unit's end, at *seraya*, or where another verb of speech takes over. */
export function endOfClause(items: readonly Item[], start: number, grammar: Grammar): number {
  const limit = Math.min(items.length, start + CLAUSE_MAX_ITEMS);
  for (let at = start + 1; at < limit; at += 1) {
    const { lower } = items[at] ?? {};
    if (lower === undefined || lower === '') continue;
    if (lower === ';' || (lower === '.' && items[at + 1]?.kind === 'quotation')) return at;
    if (SERAYA.has(lower) && cueWithin(items, at + 1, 4, grammar) !== -1) return at;
    if (!JOINS.has(lower)) continue;
    if (takesOver(items, at, grammar)) return at;
  }
  return limit;
}

function takesOver(items: readonly Item[], at: number, grammar: Grammar): boolean {
  const next = items[at + 1];
  if (next === undefined) return false;
  const { table } = grammar;
  let verb = at + 1;
  while (table.adverbs.has(items[verb]?.lower ?? '') || ['dan', 'and', 'but'].includes(items[verb]?.lower ?? ''))
    verb += 1;
  const item = items[verb];
  if (item?.kind === 'word' && isSpeech(item, grammar) && startAfter(items, verb + 1, item, grammar) !== -1)
    return true;
  if (item?.kind === 'word' && isActiveCue(item, grammar) && quotationWithin(items, verb + 1)) return true;
  const joint = items[at]?.lower ?? '';
  if (joint !== ',' && !DASHES.has(joint)) return false;
  if (introducesQuotation(items, at + 1, grammar)) return true;
  if (joint !== ',') return false;
  if (next.lower === 'according' && items[at + 2]?.lower === 'to') return true;
  return CONTRAST.has(next.lower) && cueWithin(items, at + 2, 10, grammar) !== -1;
}

function cueWithin(items: readonly Item[], from: number, reach: number, grammar: Grammar): number {
  for (let at = from; at < from + reach; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark') return -1;
    if (isSpeech(item, grammar)) return at;
  }
  return -1;
}

/** `…, Lena boasted, “…”`: a subject, its verb of speech, a mark and a quotation. */
function introducesQuotation(items: readonly Item[], from: number, grammar: Grammar): boolean {
  for (let at = from + 1; at <= from + 3; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word' || item.capital) continue;
    if (!isActiveCue(item, grammar)) return false;
    return items[at + 1]?.kind === 'mark' && items[at + 2]?.kind === 'quotation';
  }
  return false;
}

/** `… and called it “a scandal”`: what a verb that only quotes takes. */
function quotationWithin(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + ADDRESSEE_MAX_ITEMS; at += 1) {
    const item = items[at];
    if (item === undefined || (item.kind === 'mark' && item.lower !== ',')) return false;
    if (item.kind === 'quotation') return true;
  }
  return false;
}

function isActiveCue(item: Item, { cues }: Grammar): boolean {
  return !item.capital && cues.get(item.lower)?.form === 'active';
}

function isSpeech(item: Item, { cues }: Grammar): boolean {
  const cue = item.kind === 'word' && !item.capital ? cues.get(item.lower) : undefined;
  return cue?.form === 'active' && cue.takes !== 'quotation';
}

/**
 * The clause that ends before `end` and begins not before `floor`: `Jalan itu rusak, kata Sari.`
 *
 * @param least so many words make a clause
 */
export function clauseBefore(
  items: readonly Item[],
  end: number,
  floor: number,
  least = CLAUSE_MIN_WORDS,
): Range | null {
  return trimRange(items, { from: floor, to: end }, least);
}

function trimRange(items: readonly Item[], range: Range, least = CLAUSE_MIN_WORDS): Range | null {
  let { from, to } = range;
  while (from < to && items[from]?.kind === 'mark') from += 1;
  while (from < to && isTail(items[to - 1])) to -= 1;
  let words = 0;
  for (let at = from; at < to; at += 1)
    words += items[at]?.kind === 'quotation' ? CLAUSE_MIN_WORDS : items[at]?.kind === 'mark' ? 0 : 1;
  return words >= least ? { from, to } : null;
}

function isTail(item: Item | undefined): boolean {
  if (item?.kind === 'mark') return !['?', '!', ')', '…', '%'].includes(item.lower);
  return item?.kind === 'word' && ['dan', 'and', 'but', 'tetapi'].includes(item.lower);
}

/** The longer of two clauses, the second where they are equal; one alone where the other is not there. */
export function longer(a: Range | null, b: Range | null): Range | null {
  if (a === null || b === null) return a ?? b;
  return b.to - b.from >= a.to - a.from ? b : a;
}
