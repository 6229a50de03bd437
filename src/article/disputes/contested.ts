import type { Span } from '../../language/types.ts';
import { clauseAfter, clauseBefore, endOfClause, type Range } from '../quotations/clauses.ts';
import type { Speech, Statement, UnitReading } from '../quotations/reading.ts';
import type { SpeakerPhrase } from '../quotations/speaker-phrase.ts';
import { nameAt, speakerBefore } from '../quotations/speakers.ts';
import { isNoun } from '../quotations/verbs.ts';
import { stanceAfter, unrealCircumstance } from './after.ts';
import { stanceOfQuestion } from './asked.ts';
import { stanceBefore } from './before/before.ts';
import { stanceOfDependence } from './contested-english.ts';
import { imagines, isNamed, stanceOfQuotation } from './contested-quotation.ts';
import { asksByInversion, cleftDenial, invertedDenial, unrealSubject } from './english-forms.ts';
import { framed, framedClauses } from './frame/framed.ts';
import { entryAt, LEXICONS, type Stance } from './lexicon.ts';
import { hearsayTail, stanceBehind } from './scope.ts';
import { verdictOf } from './verdict.ts';

/** How far, in items, an inner verb of speech stands before the quotation that is its own. */
const INNER_REACH = 24;
/** A part of a sentence that only judges what was said has so many items at most. */
const TAIL_MAX = 12;
/** How far back, in items, a condition or a subject is looked for. */
const CONDITION_REACH = 40;
/** How far it stands at most where the clause around it is asserted: `Moor said that Voss never told the board “…”`. */
const REPORTED_REACH = 6;
const INDIRECT_REACH = 10;
/** How far, in items, a verb yet to be spoken stands from its quotation: `will cry out “…”`. */
const PLANNED_REACH = 3;
/** How far, in items, a denial of the words themselves stands before them: `shows no such line as “…”`. */
const CONTENT_REACH = 4;
const JOINS = new Set(['kalau', 'jika', 'bahwa']);
const QUOTING =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|call(?:s|ed|ing)?|writ(?:e|es|ten|ing)|wrote|claim(?:s|ed|ing)?|menga(?:takan|ku)|menyata\p{L}+|menyampaikan|mengucapkan|menjanjikan|menyebut\p{L}*|berkata|bilang|menulis)$/u;

/**
 * What stands before a verb of speech, or goes with it and its speaker, and says that nothing was said; null where it
 * asserts.
 */
export function stanceOfVerb(
  unit: UnitReading,
  at: number,
  subject: SpeakerPhrase | null,
  isInverted = false,
): Stance | null {
  const { grammar, items } = unit;
  if (!unit.mayDispute) return null;
  const lexicon = LEXICONS[grammar.language];
  const target =
    subject === null || subject.last >= at
      ? null
      : { first: subject.first, end: subject.last + 1, isName: subject.kind !== 'role' };
  const cleft = grammar.language === 'en' ? cleftDenial(items, at, lexicon) : null;
  if (cleft !== null) return cleft;
  const forged = grammar.language === 'en' && items[at - 1]?.lower === ',' ? unrealSubject(items, lexicon) : null;
  if (forged !== null) return forged;
  const before = stanceBefore(items, { at, subject: target, isVerb: true }, lexicon, grammar.cues);
  if (before === null && imagines(unit)) return { dispute: 'hypothetical', cue: unit.span(0, 1) };
  if (before?.dispute === 'hypothetical' && asksByInversion(unit)) return { ...before, dispute: 'asked' };
  if (before?.dispute === 'planned' && opensCondition(unit, at)) return { ...before, dispute: 'hypothetical' };
  const isSure = lexicon.factives.has(unit.lower(at)) || /^den(?:y|ie)/u.test(unit.lower(at));
  if (before?.dispute === 'denied' && isSure) return { ...before, dispute: null };
  return before ?? unrealCircumstance(items, at + 1, lexicon, isInverted) ?? stanceOfDependence(unit, at, subject);
}

/** `If they win, she will say “…”`: what is yet to be said is only imagined under a condition. */
function opensCondition(unit: UnitReading, verb: number): boolean {
  for (let at = Math.max(0, verb - CONDITION_REACH); at < verb; at += 1)
    if (entryAt(unit.items, at, LEXICONS[unit.grammar.language])?.dispute === 'hypothetical') return true;
  return false;
}

/**
 * Marks a verb's statements with what contests them.
 *
 * @param stance what contests the verb itself
 */
export function contest(unit: UnitReading, verb: number, stance: Stance | null, statements: Statement[]): Statement[] {
  if (!unit.mayDispute) return statements;
  return statements.map((statement) => {
    if (stance?.dispute === 'alleged') return { ...statement, stance: refuted(unit, verb, statement) ?? stance };
    if (stance?.dispute === null)
      return { ...statement, stance: surerStance(unit, statement, ofContent(unit, verb, statement) ?? stance) };
    if (stance !== null) return { ...statement, stance: surerStance(unit, statement, stance) };
    const own = ownStance(unit, verb, statement) ?? ofContent(unit, verb, statement);
    if (own !== null) return { ...statement, stance: own };
    const read = withinReported(unit, verb, statement) ?? {
      ...statement,
      stance: stanceAround(unit, verb, statement),
    };
    return read.stance === null ? framed(unit, read) : read;
  });
}

/** What a wider look says of words that the verb’s own group leaves open, and that they are faked. */
function surerStance(unit: UnitReading, statement: Statement, stance: Stance): Stance {
  if (stance.dispute === 'fake' || stance.dispute === 'denied') return stance;
  const wider = framed(unit, { ...statement, stance: null }).stance;
  return wider !== null && (stance.dispute === null || wider.dispute === 'fake') ? wider : stance;
}

/** `The claim that Moor said “…” is false`. */
function refuted(unit: UnitReading, verb: number, { start, end }: Statement): Stance | null {
  const { items, grammar } = unit;
  const quotation = quotationWithin(unit, { start, end }, verb);
  return stanceAfter(
    items,
    quotation === -1 ? indexNear(unit, end, verb) : quotation + 1,
    true,
    LEXICONS[grammar.language],
    grammar.cues,
  );
}

/**
 * Whether a verb denies or accuses, so that a quotation behind another verb of speech is not its own: `denied saying
 * “…”`.
 */
export function leavesQuotation(unit: UnitReading, verb: number): boolean {
  if (!unit.mayDispute) return false;
  const entry = entryAt(unit.items, verb, LEXICONS[unit.grammar.language]);
  if (entry?.frame !== 'governor' || entry.dispute === null) return false;
  const quotation = unit.quotationAt(verb + 1);
  return quotation !== -1 && innerVerb(unit, quotation, verb) !== -1;
}

/** Whether a verb is the first word of an auxiliary: `is expected to say`. */
export function opensAuxiliary(unit: UnitReading, verb: number): boolean {
  const entry = entryAt(unit.items, verb + 1, LEXICONS[unit.grammar.language]);
  if (
    unit.lower(verb + 1) === 'to' &&
    unit.lower(verb + 2) === 'have' &&
    /^(?:is|are|was|were|been)$/u.test(unit.lower(verb - 1))
  )
    return true;
  return entry?.frame === 'auxiliary' && entry.words[0] === unit.lower(verb);
}

/** `meragukan bahwa`, `rejected the idea that`: a word that denies the clause after it, and is no verb of speech. */
export function deniesClause(unit: UnitReading, at: number): boolean {
  const { grammar, items } = unit;
  if (!grammar.table.that.has(unit.lower(at + 1))) return false;
  const entry = entryAt(items, at, LEXICONS[grammar.language]);
  return entry?.frame === 'governor' && entry.dispute === 'denied';
}

/** What stands right before an English quotation, or behind one that a relative clause holds, and contests it. */
function ofContent(unit: UnitReading, verb: number, statement: Statement): Stance | null {
  const { items, grammar } = unit;
  const lexicon = LEXICONS[grammar.language];
  const quotation = grammar.language === 'en' ? quotationWithin(unit, statement, verb) : -1;
  if (quotation <= verb) return null;
  // `when shown the remark “…”`, `shows Moor beside the slogan “…”`: it is somebody else’s, or nobody’s.
  if (/^show(?:s|n|ed)?$/u.test(unit.lower(verb)) && isNamed(unit, quotation))
    return { dispute: null, cue: unit.span(verb, verb + 1) };
  for (let at = quotation - 1; at > verb && quotation - at <= INNER_REACH; at -= 1) {
    const entry = entryAt(items, at, lexicon);
    const { start, end } = unit.span(at, at + 1);
    if (entry?.frame === 'fiction' && entry.words.length > 1 && entry.dispute === 'fake')
      return { dispute: 'fake', cue: { start, end } };
    if (quotation - at > CONTENT_REACH) continue;
    if (entry?.dispute === 'denied' && entry.words.length > 1) return { dispute: 'denied', cue: { start, end } };
    if (
      at === verb + 1 &&
      unit.lower(at) === 'of' &&
      items.slice(Math.max(0, verb - INNER_REACH), verb).some(({ kind }) => kind === 'quotation')
    )
      return { dispute: null, cue: { start, end } };
  }
  for (let at = verb - 1; at > 0 && verb - at <= CONTENT_REACH * 2; at -= 1)
    if (unit.lower(at) === 'which' || unit.lower(at) === 'where') return stanceBehind(items, quotation + 1, lexicon);
  return null;
}

/** What a verb that denies says of the clause it takes; what stands in marks of its own are the denier's words. */
function ownStance(unit: UnitReading, verb: number, statement: Statement): Stance | null {
  const entry = entryAt(unit.items, verb, LEXICONS[unit.grammar.language]);
  const item = unit.items[verb];
  if (entry?.frame !== 'governor' || item === undefined || statement.start < item.start) return null;
  const cue = { start: item.start, end: item.end };
  const first = unit.indexAt(statement.start, verb + 1);
  const afterMark = unit.items[first - 1]?.kind === 'mark';
  if (entry.dispute === 'denied') {
    if (statement.kind === 'direct' && afterMark) return null;
    return { dispute: afterMark ? null : 'denied', cue };
  }
  if (entry.dispute !== 'alleged') return null;
  const quotation = quotationWithin(unit, statement, first);
  const told = quotation === -1 && unit.grammar.language === 'en' ? first : quotation;
  return told !== -1 && innerVerb(unit, told, verb) !== -1 ? { dispute: 'alleged', cue } : null;
}

/** A quotation that something within a reported clause contests: `Moor said that Voss never said “…”`. */
function withinReported(unit: UnitReading, verb: number, statement: Statement): Statement | null {
  const named = withinNamed(unit, verb, statement);
  if (named !== null) return named;
  if (statement.start < (unit.items[verb]?.start ?? 0)) return null;
  const first = unit.indexAt(statement.start, verb + 1);
  const denied = statement.kind === 'indirect' ? withinIndirect(unit, first, statement) : null;
  if (denied !== null) return denied;
  for (let at = first; at < unit.items.length; at += 1) {
    const item = unit.items[at];
    if (item === undefined || item.end > statement.end) return null;
    if (item.kind !== 'quotation') continue;
    const inner = innerVerb(unit, at, verb);
    if (inner === -1) continue;
    const subject = speakerBefore(unit.items, inner, verb + 1, unit.grammar);
    const stance = stanceOfVerb(unit, inner, subject);
    if (
      stance !== null &&
      (isItsVerb(unit, inner, at, statement) ||
        (isOthers(unit, stance) && !isNoun(unit, inner)) ||
        (stance.dispute === 'planned' && at - inner <= PLANNED_REACH))
    )
      return { ...unit.direct(at, null, null, 'cued'), kind: statement.kind === 'direct' ? 'direct' : 'mixed', stance };
  }
  return null;
}

/** Words that a reported clause speaks of: `Moor insists that the words “…” never crossed her lips`. */
function withinNamed(unit: UnitReading, verb: number, statement: Statement): Statement | null {
  const { items, grammar } = unit;
  if (grammar.language !== 'en' || statement.kind === 'direct') return null;
  const quotation = quotationWithin(unit, statement, verb);
  if (quotation === -1 || !isNamed(unit, quotation)) return null;
  const lexicon = LEXICONS[grammar.language];
  const stance =
    stanceAfter(items, quotation + 1, true, lexicon, grammar.cues) ??
    stanceBehind(items, quotation + 1, lexicon) ??
    invertedDenial(unit, quotation);
  return stance === null ? null : { ...unit.direct(quotation, null, null, 'cued'), stance };
}

/** A clause that somebody says was never said: `Moor said she never told them the pier was shut`. */
function withinIndirect(unit: UnitReading, first: number, statement: Statement): Statement | null {
  for (let at = first; at < first + INDIRECT_REACH; at += 1) {
    const item = unit.items[at];
    if (item === undefined || item.kind === 'mark') return null;
    if (!isSpeech(unit, at) || /^claim/u.test(item.lower)) continue;
    const stance = stanceOfVerb(unit, at, speakerBefore(unit.items, at, first, unit.grammar));
    if (stance === null || (!QUOTING.test(item.lower) && !isOthers(unit, stance))) continue;
    const clause =
      stance.dispute === 'denied' || isOthers(unit, stance)
        ? (clauseAfter(unit.items, at + 1, item, unit.grammar) ?? joinedClause(unit, at + 1))
        : null;
    return clause === null ? null : { ...statement, ...unit.span(clause.from, clause.to), stance };
  }
  return null;
}

/** `tidak pernah menyampaikan ke siapa pun kalau harga naik`: what *kalau* joins as *bahwa* does. */
function joinedClause(unit: UnitReading, from: number): Range | null {
  if (unit.grammar.language !== 'id') return null;
  for (let at = from; at < from + REPORTED_REACH; at += 1)
    if (JOINS.has(unit.lower(at)))
      return clauseBefore(unit.items, endOfClause(unit.items, at + 1, unit.grammar), at + 1);
  return null;
}

/**
 * A verb before a quotation by which it would be said: any that the one before governs, else one that quotes, right
 * before it.
 */
function isItsVerb(unit: UnitReading, inner: number, quotation: number, { start }: Statement): boolean {
  if ((unit.items[inner]?.start ?? 0) < start) return true;
  return quotation - inner <= REPORTED_REACH && QUOTING.test(unit.lower(inner));
}

/** An accusation or a question, in English, is about another’s words. */
function isOthers({ grammar }: UnitReading, { dispute }: Stance): boolean {
  return grammar.language === 'en' && (dispute === 'asked' || dispute === 'alleged' || dispute === 'fake');
}

/** The last verb of speech between another one and a quotation, `-1` where there is none. */
export function innerVerb(unit: UnitReading, quotation: number, verb: number): number {
  for (let at = quotation - 1; at > verb && quotation - at < INNER_REACH; at -= 1) if (isSpeech(unit, at)) return at;
  return -1;
}

function isSpeech(unit: UnitReading, at: number): boolean {
  const item = unit.items[at];
  return item?.kind === 'word' && !item.capital && unit.grammar.cues.get(item.lower)?.form === 'active';
}

/** The first quotation inside a span that begins near an item; `-1` where there is none. */
function quotationWithin(unit: UnitReading, { start, end }: Span, near: number): number {
  for (let at = indexNear(unit, start, near); at < unit.items.length; at += 1) {
    const item = unit.items[at];
    if (item === undefined || item.end > end) return -1;
    if (item.kind === 'quotation') return at;
  }
  return -1;
}

/** The first item at or after an offset, looked for from an item near it. */
function indexNear({ items }: UnitReading, offset: number, near: number): number {
  let at = Math.min(near, items.length - 1);
  while (at > 0 && (items[at - 1]?.start ?? 0) >= offset) at -= 1;
  while (at < items.length && (items[at]?.start ?? 0) < offset) at += 1;
  return at;
}

/** What follows a statement in its sentence, or that the sentence only asks. */
function stanceAround(unit: UnitReading, verb: number, statement: Statement): Stance | null {
  const { items, grammar } = unit;
  const lexicon = LEXICONS[grammar.language];
  const end = indexNear(unit, statement.end, verb);
  const isQuoted = statement.kind === 'direct';
  const quotation = grammar.language === 'en' ? quotationWithin(unit, statement, verb) : -1;
  return (
    stanceOfQuestion(items, end - 1, lexicon, isQuoted) ??
    (isQuoted ? stanceAfter(items, end, isNamed(unit, end - 1), lexicon, grammar.cues) : null) ??
    stanceOfTail(unit, isQuoted || quotation <= verb ? end : quotation + 1)
  );
}

/** What the last part of a sentence says of the words before it: `“…,” Moor said, or so the rumour goes`. */
function stanceOfTail(unit: UnitReading, from: number): Stance | null {
  let comma = unit.items.length - 1;
  while (comma >= from && unit.items.length - comma <= TAIL_MAX && unit.lower(comma) !== ',') comma -= 1;
  if (comma < from || unit.items.length - comma > TAIL_MAX) return null;
  const { joints } = LEXICONS[unit.grammar.language];
  const start = joints.has(unit.lower(comma + 1)) ? comma + 2 : comma + 1;
  const { language } = unit.grammar;
  const hearsay = language === 'en' ? hearsayTail(unit.items.slice(comma + 1), LEXICONS[language]) : null;
  return hearsay ?? verdictOf(unit.items.slice(start), language);
}

/** The quotations of a unit that nobody claims and that something contests. */
export function contestedRest(unit: UnitReading): Speech[] {
  const rest: Speech[] = [];
  if (!unit.mayDispute) return rest;
  for (let at = 0; at < unit.items.length; at += 1) {
    if (unit.items[at]?.kind !== 'quotation' || unit.taken.has(at)) continue;
    const stance = stanceOfQuotation(unit, at);
    if (stance?.dispute === undefined || stance.dispute === null) continue;
    unit.taken.add(at);
    rest.push({ speaker: null, statements: [{ ...unit.direct(at, null, null, 'uncued'), stance }] });
  }
  rest.push(...framedClauses(unit));
  return rest;
}

/** Who is in focus after words that nobody said: the first person of the sentence, unless the words are faked. */
export function focusAfter(unit: UnitReading, verb: number, { dispute }: Stance): SpeakerPhrase | null {
  if (dispute === 'fake') return null;
  for (let at = Math.max(0, verb - CONDITION_REACH); at < verb; at += 1) {
    const item = unit.items[at];
    if (item?.kind === 'quotation') return null;
    if (item?.kind === 'person' && !item.possessive && !unit.grammar.table.prepositions.has(unit.lower(at - 1)))
      return nameAt(item, at);
  }
  return null;
}
