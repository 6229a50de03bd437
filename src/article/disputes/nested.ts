import {
  ACCUSERS_AND_CHARGES,
  CHARGE_PHRASES,
  CONTENDING,
  NAMELESS_TELLERS,
  RECORDS,
  SOURCE_PREPOSITIONS,
} from '../../language/tables/disputes/accounts.ts';
import type { WordRow } from '../../language/tables/disputes/words.ts';
import { TELLING_VERBS } from '../../language/tables/speech/relayed.ts';
import type { LanguageCode } from '../../language/types.ts';
import { clauseAfter } from '../quotations/clauses.ts';
import type { Speech, Statement, UnitReading } from '../quotations/reading.ts';
import type { SpeakerPhrase } from '../quotations/speaker-phrase.ts';
import { nameAt, speakerBefore } from '../quotations/speakers.ts';
import { isNoun } from '../quotations/verbs.ts';
import { RELATIVES } from './before/before-words.ts';
import { stanceOfVerb } from './contested.ts';
import { isUttering } from './frame/clause-words.ts';
import { LEXICONS, type Stance, spelt } from './lexicon.ts';

/** How far, in items, the inner verb of speech stands from the beginning of what is reported. */
const VERB_REACH = 30;
/** How far its subject does where no quotation shows whose words they are: `that the tenant Lena Moor had said`. */
const SUBJECT_REACH = 5;
/** Words of a title between a verb and its clause’s subject, and of a clause without a predicate. */
const TITLE_MAX = 4;
const CLAUSE_MIN = 4;
/** How far, in items, a clause begins behind the verb that tells it, over an addressee. */
const TELLING_REACH = 5;
const AUXILIARIES = new Set('had has have was were did would once then pernah telah sudah sempat lalu'.split(' '));
/** To whom somebody tells something. */
const TOLD = new Set(['me', 'him', 'her', 'us', 'them', 'you']);
const ONLY_TELLS = new Set(
  'said says told tells wrote promised assured informed warned berkata bilang mengatakan menyatakan menegaskan menyebut menyampaikan'.split(
    ' ',
  ),
);
/** How far before its verb, in items, the source of an account is read. */
const SOURCE_REACH = 30;

const setOf = (rows: readonly WordRow[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));

interface AccountWords {
  readonly contending: ReadonlySet<string>;
  readonly accusers: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
  readonly nameless: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

const wordsOf = (language: LanguageCode): AccountWords => ({
  contending: setOf(CONTENDING[language]),
  accusers: setOf(ACCUSERS_AND_CHARGES[language]),
  phrases: setOf(CHARGE_PHRASES[language]),
  nameless: setOf(NAMELESS_TELLERS[language]),
  records: setOf(RECORDS[language]),
  sources: setOf(SOURCE_PREPOSITIONS[language]),
});
const WORDS: Readonly<Record<LanguageCode, AccountWords>> = { id: wordsOf('id'), en: wordsOf('en') };

/**
 * Gives what somebody reports of another one’s words to that one, by the first one’s account: `Lena said that Omar had
 * told her “go”`. Where an accuser tells it, or nobody knows who does, it is only alleged.
 */
export function splitNested(unit: UnitReading): Speech[] {
  return unit.speeches.flatMap((speech) => {
    const inner: Speech[] = [];
    const kept: Statement[] = [];
    for (const statement of speech.statements) {
      const nested = nestedIn(unit, speech.speaker, statement) ?? withinThat(unit, speech.speaker, statement);
      if (nested === null) kept.push(byAccount(unit, speech.speaker, statement));
      else inner.push(nested);
    }
    return inner.length === 0 && kept.every((one, at) => one === speech.statements[at])
      ? [speech]
      : [...inner, { ...speech, statements: kept }];
  });
}

/** What somebody else says within the words that a statement reports; null where nobody does. */
function nestedIn(unit: UnitReading, outer: SpeakerPhrase | null, statement: Statement): Speech | null {
  if (statement.stance !== null || statement.kind === 'direct' || statement.cue === null) return null;
  const first = unit.indexFrom(statement.start);
  const quotation = statement.kind === 'mixed' ? quotationFrom(unit, first, statement.end) : -1;
  const limit = quotation === -1 ? unit.items.length : quotation;
  for (let at = Math.min(limit - 1, first + VERB_REACH); at > first; at -= 1) {
    const item = unit.items[at];
    if (item === undefined || item.end > statement.end || !tells(unit, at, quotation !== -1)) continue;
    const subject = speakerBefore(unit.items, at, first, unit.grammar);
    if (subject === null || !isAnother(subject, outer) || stanceOfVerb(unit, at, subject) !== null) return null;
    const told =
      quotation === -1
        ? clauseOf(unit, at, first, subject, statement)
        : unit.direct(quotation, subject, null, 'retold');
    if (told === null) continue;
    const account = accountOf(unit, unit.indexFrom(statement.cue.start));
    if (account === null && !tells(unit, at, false)) return null;
    const evidence = account === 'record' ? 'cued' : 'retold';
    const stance = account === null || account === 'record' ? null : account;
    const own = { ...told, speaker: subject, cue: unit.span(at, at + 1), evidence, stance } as const;
    return { speaker: stance === null ? subject : null, statements: [own] };
  }
  return null;
}

/**
 * A quotation that is given to the teller, although its verb has a subject of its own: `Lena testified that the
 * surgeon, Omar Voss, had muttered, “…”`.
 */
function withinThat(unit: UnitReading, outer: SpeakerPhrase | null, statement: Statement): Speech | null {
  const { kind, cue, start, stance } = statement;
  if (kind !== 'direct' || stance !== null || cue === null || cue.start > start || outer === null) return null;
  const verb = unit.indexFrom(cue.start);
  const { table } = unit.grammar;
  let end = verb;
  while (end > 0 && (table.adverbs.has(unit.lower(end - 1)) || AUXILIARIES.has(unit.lower(end - 1)))) end -= 1;
  const close = unit.lower(end - 1) === ',' ? end - 2 : end - 1;
  const person = unit.items[close];
  if (person?.kind !== 'person' || person.possessive || outer.people.includes(person.person)) return null;
  for (let at = close - 1; at > outer.last && verb - at <= VERB_REACH; at -= 1) {
    if (LEXICONS[unit.grammar.language].joints.has(unit.lower(at))) return null;
    if (!table.that.has(unit.lower(at))) continue;
    const subject = nameAt(person, close);
    const account = accountOf(unit, at - 1);
    const isAlleged = account !== null && account !== 'record';
    const own = { ...statement, speaker: subject, evidence: account === 'record' ? 'cued' : 'retold' } as const;
    return { speaker: isAlleged ? null : subject, statements: [{ ...own, stance: isAlleged ? account : null }] };
  }
  return null;
}

/**
 * A statement whose own verb stands within somebody else’s account: `villagers whisper that Lena told the board “go”`.
 */
function byAccount(unit: UnitReading, speaker: SpeakerPhrase | null, statement: Statement): Statement {
  const { cue, start, stance, evidence } = statement;
  if (stance !== null || evidence !== 'cued' || (cue !== null && cue.start > start)) return statement;
  const verb = unit.indexFrom(cue?.start ?? start) - (cue === null ? 1 : 0);
  const isBefore = speaker !== null && speaker.last < verb && speaker.first >= 0;
  const outer = outerVerb(unit, verb, isBefore ? speaker.first : verb);
  if (outer === -1) return statement;
  const account = accountOf(unit, outer);
  return account === null || account === 'record' ? statement : { ...statement, stance: account };
}

/**
 * The verb of telling whose clause a subject opens or stands in, or the preposition that names a source in front of it;
 * `-1` where there is none.
 */
function outerVerb(unit: UnitReading, verb: number, subject: number): number {
  const { language, table } = unit.grammar;
  const { contending, sources, nameless } = WORDS[language];
  let that = false;
  /** A colon closes what stands there. */
  let isListed = false;
  let commas = 0;
  for (let at = verb - 1; at >= 0 && verb - at <= SOURCE_REACH; at -= 1) {
    const item = unit.items[at];
    if (item === undefined || item.kind === 'quotation') return -1;
    if (item.kind === 'mark' && item.lower === ',') commas += 1;
    else if (item.kind === 'mark' && !(item.lower === ':' && subject - at <= TITLE_MAX)) return -1;
    if (item.kind !== 'word') continue;
    if (LEXICONS[language].joints.has(item.lower) && unit.lower(at - 1) === ',') return -1;
    that ||= table.that.has(item.lower) || unit.lower(at + 1) === ':';
    isListed ||= unit.lower(at + 1) === ':';
    if (isListed && nameless.has(item.lower)) return at;
    const isFronted = commas > 0 && sources.has(item.lower) && (at === 0 || unit.items[at - 1]?.kind === 'mark');
    if (isFronted) return at;
    const reaches = that || (at < subject && commas === 0 && subject - at <= TITLE_MAX);
    if (reaches && (contending.has(item.lower) || tells(unit, at, false)) && !isSubordinate(unit, at)) return at;
  }
  return -1;
}

/** `After Reed claimed that the pier was unsafe, Moor said “…”`: what follows the comma is no part of the claim. */
function isSubordinate(unit: UnitReading, verb: number): boolean {
  const { joints, topics } = LEXICONS[unit.grammar.language];
  for (let at = verb - 1; at >= 0 && verb - at <= SOURCE_REACH && unit.items[at]?.kind !== 'mark'; at -= 1)
    if (joints.has(unit.lower(at)) || topics.has(unit.lower(at)) || RELATIVES.has(unit.lower(at))) return true;
  return false;
}

/** Whether a verb of telling, and no noun, stands there. */
function tells(unit: UnitReading, at: number, isQuoted: boolean): boolean {
  const item = unit.items[at];
  const { language, cues } = unit.grammar;
  if (item?.kind !== 'word' || item.capital || item.lower.endsWith('ing')) return false;
  if (language === 'id' && isQuoted) return isUttering(item, cues, true);
  if (cues.get(item.lower)?.form !== 'active' || isNoun(unit, at)) return false;
  return isQuoted || TELLING_VERBS[language].has(item.lower);
}

function isAnother(subject: SpeakerPhrase, outer: SpeakerPhrase | null): boolean {
  return subject.kind === 'name' && !subject.people.some((person) => outer?.people.includes(person));
}

/** The clause that the inner verb reports, where that verb is the main one of what the outer verb reports. */
function clauseOf(
  unit: UnitReading,
  verb: number,
  first: number,
  subject: SpeakerPhrase,
  statement: Statement,
): Statement | null {
  const item = unit.items[verb];
  if (item === undefined || subject.first - first > SUBJECT_REACH) return null;
  const end = unit.indexFrom(statement.end);
  const rest = unit.grammar.language === 'id' && end - verb > CLAUSE_MIN ? { from: verb + 1, to: end } : null;
  const addressed = TOLD.has(unit.lower(verb + 1)) && end - verb > CLAUSE_MIN + 1 ? { from: verb + 2, to: end } : null;
  const range = clauseAfter(unit.items, verb + 1, item, unit.grammar) ?? rest ?? addressed;
  if (range === null || !isTold(unit, verb, range.from)) return null;
  for (let at = first; at < subject.first; at += 1)
    if (LEXICONS[unit.grammar.language].joints.has(unit.lower(at))) return null;
  const told = unit.reported(range, subject, null);
  return told.end > statement.end ? null : told;
}

/** Whether *that* joins the clause, or a verb that only tells stands before it: `claimed a loss` tells nothing. */
function isTold(unit: UnitReading, verb: number, from: number): boolean {
  if (from - verb > TELLING_REACH) return false;
  for (let at = verb + 1; at < from; at += 1) if (unit.lower(at) === 'so' || unit.lower(at) === 'such') return false;
  return unit.grammar.table.that.has(unit.lower(from - 1)) || ONLY_TELLS.has(unit.lower(verb));
}

/** What an account makes of the words it tells: a stance where it only alleges them, and whether it is a record. */
function accountOf(unit: UnitReading, verb: number): Stance | 'record' | null {
  const { contending, accusers, phrases, nameless, records } = WORDS[unit.grammar.language];
  const end = sourceEnd(unit, verb);
  for (let at = Math.max(0, verb - SOURCE_REACH); at < end; at += 1) {
    const item = unit.items[at];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') continue;
    const word = item.kind === 'word' ? spelt(item.lower) : unit.body.slice(item.start, item.end).toLowerCase();
    const isPhrase = phrases.has(`${word}_${unit.lower(at + 1)}`);
    const isAccuser = accusers.has(word) || nameless.has(word) || isPhrase || (at === verb && contending.has(word));
    if (isAccuser) return { dispute: 'alleged', cue: unit.span(at, at + (isPhrase ? 2 : 1)) };
    if (records.has(word)) return 'record';
  }
  return null;
}

/** Where the source ends: with its verb, or behind *menurut* and *according to* at the next comma. */
function sourceEnd(unit: UnitReading, verb: number): number {
  if (!WORDS[unit.grammar.language].sources.has(unit.lower(verb))) return verb + 1;
  let end = verb + 1;
  while (end < verb + SOURCE_REACH && end < unit.items.length && unit.lower(end) !== ',') end += 1;
  return end;
}

function quotationFrom({ items }: UnitReading, from: number, end: number): number {
  for (let at = from; at < items.length && (items[at]?.end ?? 0) <= end; at += 1)
    if (items[at]?.kind === 'quotation') return at;
  return -1;
}
