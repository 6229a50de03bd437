import { ENGLISH_QUESTION_VERBS, ENGLISH_SPEECH_NOUNS } from '../../language/tables/speech/cues.ts';
import { isPhrasal } from '../../language/tables/speech/phrasal.ts';
import {
  contest,
  contestedRest,
  deniesClause,
  focusAfter,
  innerVerb,
  leavesQuotation,
  opensAuxiliary,
  stanceOfVerb,
} from '../disputes/contested.ts';
import { unrealSource } from '../disputes/contested-english.ts';
import type { Stance } from '../disputes/lexicon.ts';
import { splitNested } from '../disputes/nested.ts';
import { carrierBefore, readerOf, readOut } from '../disputes/read-out.ts';
import {
  bareClause,
  clauseAfterAs,
  clauseWithFragment,
  closesClause,
  endOfCue,
  restAfter,
  startOfSubject,
  tellerBehind,
  withinSubordinate,
} from './clause-limits.ts';
import { clauseAfter, clauseBefore, endOfClause, longer, type Range } from './clauses.ts';
import { frontedCue, quotative, standsBetween, wordsOf } from './fronted.ts';
import { rolePhrase } from './nominals.ts';
import { mainClause, partedClause } from './parted.ts';
import { type Speech, type Statement, UnitReading } from './reading.ts';
import type { Grammar, SpeakerPhrase } from './speaker-phrase.ts';
import { nameAt, speakerAfter, speakerBefore } from './speakers.ts';
import { headline, subjectBefore, uncued } from './uncued.ts';
import type { Item, Unit } from './units.ts';
import { isAddressed, isDenied, isInfinitiveBeforeQuotation, isLoneVerb, isNoun, isSpeechNoun } from './verbs.ts';

const OPENS_INVERTED = new Set(['said', 'says', 'added', 'wrote']);
/** How far, in items, the comma may stand behind a source: `menurut Sari di pasar, …`; farther in front. */
const SOURCE_REACH = 8;
const OPENING_SOURCE_REACH = 20;
const BEFORE_BARE = new Set(['seperti', 'demikian', 'begitu', 'sebagaimana', 'begitulah', 'demikianlah']);

/**
 * Who a unit that ends with a colon gives the word to: `Lena released a statement:`, or what is read out in it; null
 * for any other unit. @param spoke who spoke last in it
 */
export function introducerOf(
  body: string,
  unit: Unit,
  grammar: Grammar,
  spoke: SpeakerPhrase | null,
): SpeakerPhrase | null {
  const reading = new UnitReading(body, unit.items, grammar);
  const last = unit.items.length - 1;
  const subject = reading.lower(last) === ':' ? subjectBefore(reading, last) : null;
  return readerOf(reading) ?? (subject === null ? null : (spoke ?? subject));
}

/** Reads a unit's cues from left to right. @param isTold whether the publisher tells it, not somebody in a turn */
export function readUnit(body: string, unit: Unit, grammar: Grammar, isTold = true): Speech[] {
  const reader = new Reader(body, unit.items, grammar);
  return reader.read(isTold && unit.paragraph === 0);
}

class Reader {
  readonly #unit: UnitReading;

  constructor(body: string, items: readonly Item[], grammar: Grammar) {
    this.#unit = new UnitReading(body, items, grammar);
  }

  /** The speeches of the unit; a headline may name its speaker by a colon alone. */
  read(isHeadline: boolean): Speech[] {
    readOut(this.#unit);
    for (let at = 0; at < this.#unit.items.length; at += 1) {
      const item = this.#unit.items[at];
      if (item?.kind !== 'word' || at < this.#unit.floor) continue;
      this.#readCue(at, item);
    }
    const titled = this.#unit.speeches.length === 0 && isHeadline ? headline(this.#unit) : null;
    if (titled !== null) this.#unit.speeches.push(titled);
    const contested = contestedRest(this.#unit);
    const rest = uncued(this.#unit);
    this.#unit.speeches.push(...contested);
    if (rest.length > 0) this.#unit.speeches.push({ speaker: null, statements: rest });
    return splitNested(this.#unit);
  }

  #readCue(at: number, item: Item): void {
    const { language, cues } = this.#unit.grammar;
    const cue = cues.get(item.lower);
    if (language === 'en' && ENGLISH_SPEECH_NOUNS.has(item.lower) && isSpeechNoun(this.#unit, at)) {
      this.#nominal(at);
      return;
    }
    const phrase = language === 'en' && isPhrasal(item.lower, this.#unit.lower(at + 1));
    const words = language === 'en' ? wordsOf(this.#unit, at) : null;
    if (language === 'id' && (item.lower === 'menurut' || item.lower === 'menurutnya')) this.#according(at, at + 1);
    else if (language === 'en' && item.lower === 'according' && this.#unit.lower(at + 1) === 'to')
      this.#according(at, at + 2);
    else if (words !== null) this.#according(words.from, at + 1, words.speaker);
    else if (phrase || quotative(this.#unit, at) > 0) this.#active(at, item);
    else if (cue === undefined && isLoneVerb(this.#unit, at, item)) this.#active(at, item);
    else if (cue === undefined && deniesClause(this.#unit, at)) this.#active(at, item);
    else if (cue === undefined || (item.capital && at > 0)) return;
    else if (cue.form === 'bare' && standsBetween(this.#unit, at)) this.#active(at, item);
    else if (cue.form === 'bare' || cue.form === 'clitic')
      this.#postposed(at, cue.form === 'clitic', cue.noun === true);
    else if (cue.form === 'passive') this.#passive(at);
    else this.#active(at, item);
  }

  /**
   * The owner of the noun says it, else the subject of its clause: `Lena’s claim that …`, `Lena made the point that …`.
   */
  #nominal(at: number): void {
    const owner = this.#unit.items[at - 1];
    const speaker =
      owner?.kind === 'person' && owner.possessive ? nameAt(owner, at - 1) : this.#unit.subjectOfClause(at);
    if (speaker === null) return;
    const range = { from: at + 2, to: endOfClause(this.#unit.items, at + 2, this.#unit.grammar) };
    const clause = clauseBefore(this.#unit.items, range.to, range.from);
    if (clause === null) return;
    const statement = this.#unit.reported(clause, speaker, this.#unit.span(at, at + 1));
    const stance = stanceOfVerb(this.#unit, at, null);
    this.#push(at, speaker, contest(this.#unit, at, stance, [statement]), clause.to);
  }

  /** `…, kata Sari`, `…, katanya`, `Kata Sari, …`. */
  #postposed(at: number, clitic: boolean, needsQuotation: boolean): void {
    const fronted = frontedCue(this.#unit, at, clitic);
    if (fronted !== null) {
      this.#tell(at, at, fronted.after, fronted.speaker, true);
      return;
    }
    const first = BEFORE_BARE.has(this.#unit.lower(at - 1)) ? at - 1 : at;
    const before = this.#unit.items[first - 1];
    const isOther =
      this.#unit.grammar.cues.has(this.#unit.lower(at + 1)) ||
      (this.#unit.lower(at) !== 'demikian' && !this.#closesQuotation(first));
    if (needsQuotation && isOther) return;
    if (before !== undefined && before.kind !== 'quotation' && before.lower !== ',' && before.lower !== '-') return;
    const speaker = clitic ? this.#clitic(at) : speakerAfter(this.#unit.items, at + 1, this.#unit.grammar);
    if (speaker === null && before?.kind !== 'quotation' && this.#unit.quotationBefore(first) === -1) return;
    const stance = stanceOfVerb(this.#unit, first, null, true);
    this.#tell(at, first, (speaker?.last ?? at) + 1, stance === null ? speaker : null, false, false, stance);
  }

  /** A quotation right before, or before a comma. */
  #closesQuotation(first: number): boolean {
    const last = this.#unit.lower(first - 1) === ',' ? first - 2 : first - 1;
    return this.#unit.items[last]?.kind === 'quotation';
  }

  #clitic(at: number): SpeakerPhrase {
    return { kind: 'clitic', mention: this.#unit.span(at, at + 1), people: [], first: at, last: at };
  }

  /**
   * `…, seperti dikatakan oleh Sari`, `Dikatakan Sari, …`; whom a quotation is taken over from does not speak: `dikutip
   * dari Warta Kota`.
   */
  #passive(at: number): void {
    const first = BEFORE_BARE.has(this.#unit.lower(at - 1)) ? at - 1 : at;
    if (this.#unit.lower(at + 1) === 'dari' && this.#unit.quotationBefore(first) !== -1) {
      this.#tell(at, first, at + 1, null, false);
      return;
    }
    const from = this.#unit.lower(at + 1) === 'oleh' ? at + 2 : at + 1;
    const next = this.#unit.items[from];
    if (
      next === undefined ||
      (next.kind !== 'person' && !next.capital && !this.#unit.grammar.table.roles.has(next.lower))
    )
      return;
    const speaker = speakerAfter(this.#unit.items, from, this.#unit.grammar);
    if (speaker === null) return;
    const after = speaker.last + 1;
    const opensUnit = first === 0 && this.#unit.lower(after) === ',';
    const stance = stanceOfVerb(this.#unit, first, null, true);
    if (opensUnit || this.#unit.quotationBefore(first) !== -1)
      this.#tell(at, first, after, stance === null ? speaker : null, opensUnit, false, stance);
    else this.#unit.speeches.push({ speaker, statements: [] });
  }

  /** `Sari mengatakan …`, `“…,” said Lena`, `seraya menegaskan bahwa …`. */
  #active(at: number, item: Item): void {
    const english = this.#unit.grammar.language === 'en';
    const participle = english && item.lower.endsWith('ing');
    const opens = OPENS_INVERTED.has(item.lower) || (!participle && this.#unit.items[at + 1]?.kind === 'person');
    if (isNoun(this.#unit, at) || (english && at === 0 && !opens && !participle)) return;
    if (leavesQuotation(this.#unit, at) || opensAuxiliary(this.#unit, at)) return;
    if (isAddressed(this.#unit, at)) {
      this.#addressed(at);
      return;
    }
    const subject = participle ? null : speakerBefore(this.#unit.items, at, this.#unit.floor, this.#unit.grammar);
    const isApposed = this.#unit.lower(at - 1) === ',' && !participle && this.#unit.mayDispute;
    const clauseSubject = subject ?? (isApposed ? this.#unit.subjectOfClause(at) : null);
    const stance = stanceOfVerb(this.#unit, at, clauseSubject, subject === null && !participle);
    if (stance === null && isDenied(this.#unit, at) && !isInfinitiveBeforeQuotation(this.#unit, at)) return;
    const follows = subject === null && !participle && (this.#unit.quotationBefore(at) !== -1 || (at === 0 && opens));
    const teller = tellerBehind(this.#unit, at);
    const inverted = teller ?? (follows ? speakerAfter(this.#unit.items, at + 1, this.#unit.grammar) : null);
    const carrier = participle && english ? carrierBefore(this.#unit, at) : null;
    const speaker = carrier ?? teller ?? subject ?? inverted ?? this.#unit.speaker ?? this.#unit.subjectOfClause(at);
    const first = subject === null || teller !== null ? at : startOfSubject(this.#unit, subject.first);
    const phrasal = english && isPhrasal(item.lower, this.#unit.lower(at + 1));
    const length = phrasal ? 2 : Math.max(1, quotative(this.#unit, at));
    const after = inverted === null ? at + length : inverted.last + 1;
    if (speaker === null && this.#unit.quotationAt(after) === -1 && this.#unit.quotationBefore(first) === -1) return;
    if (stance === null) this.#tell(at, first, after, speaker, true, participle);
    else this.#contest(at, first, after, stance);
  }

  /** `Lena was told by Omar that …`, `Lena was asked, “…”`: who speaks stands behind *by*, if anywhere. */
  #addressed(at: number): void {
    const agent = this.#unit.lower(at + 1) === 'by' ? speakerAfter(this.#unit.items, at + 2, this.#unit.grammar) : null;
    if (agent === null && ENGLISH_QUESTION_VERBS.has(this.#unit.lower(at)) && this.#unit.quotationAt(at + 1) === -1)
      return;
    this.#tell(at, at, agent === null ? at + 1 : agent.last + 1, agent, true);
  }

  /** What a verb would have somebody say if nothing contested that. */
  #contest(at: number, first: number, after: number, stance: Stance): void {
    const quotation = this.#unit.quotationAt(after);
    if (quotation !== -1 && innerVerb(this.#unit, quotation, at) !== -1) return;
    if (stance.dispute === null && quotation === -1 && this.#unit.quotationBefore(first) === -1) return;
    this.#tell(at, first, after, null, true, false, stance);
  }

  /** `Menurut Sari, …`, `…, menurut Sari, …`, `according to Lena`, `In the words of Lena, …`. */
  #according(at: number, from: number, named: SpeakerPhrase | null = null): void {
    const clitic = this.#unit.lower(at) === 'menurutnya';
    const speaker = named ?? (clitic ? this.#clitic(at) : this.#source(from));
    if (speaker === null) return;
    let after = speaker.last + 1;
    while (
      after < this.#unit.items.length &&
      after < speaker.last + (at === 0 ? OPENING_SOURCE_REACH : SOURCE_REACH) &&
      this.#unit.lower(after) !== ',' &&
      this.#unit.items[after]?.kind !== 'mark'
    )
      after += 1;
    const end = this.#unit.lower(after) === ',' ? after : speaker.last + 1;
    const cueEnd = clitic ? at + 1 : from;
    const opening = this.#afterRelative(this.#unit.lower(end) === ',' ? end + 1 : end);
    const right = clauseBefore(this.#unit.items, this.#unit.items.length, opening);
    const left =
      this.#unit.lower(at - 1) === ',' || at > this.#unit.floor
        ? clauseBefore(this.#unit.items, at, this.#unit.floor)
        : null;
    const closes = at > this.#unit.floor && this.#unit.lower(at - 1) !== ',' && this.#unit.grammar.language === 'en';
    const range = closes
      ? left
      : (partedClause(this.#unit, at, clauseBefore(this.#unit.items, this.#unit.items.length, opening, 1)) ??
        longer(mainClause(this.#unit, left, false), right));
    if (range === null) return;
    const cue = this.#unit.span(at, cueEnd);
    const isDirect = range.to === range.from + 1 && this.#unit.isOnlyQuotation(range);
    const statement = isDirect
      ? this.#unit.direct(range.from, speaker, cue, 'cued')
      : this.#unit.reported(range, speaker, cue);
    if (isDirect) this.#unit.taken.add(range.from);
    const stance = unrealSource(this.#unit, from, speaker.last + 1);
    this.#push(at, speaker, contest(this.#unit, at, stance, [statement]), Math.max(range.to, end));
  }

  /** Who a source is; a name behind its comma is one only in apposition: `According to polls, Lena lost`. */
  #source(from: number): SpeakerPhrase | null {
    const { items, grammar } = this.#unit;
    const speaker = speakerAfter(items, from, grammar);
    if (speaker === null || this.#unit.lower(speaker.last + 1) === ',') return speaker;
    const comma = items.findIndex(({ lower }, at) => at > from && at < speaker.first && lower === ',');
    return comma === -1 ? speaker : rolePhrase(items, from, comma, grammar);
  }

  /**
   * `Menurut Sari, yang ditemui di pasar, Senin, harga naik`: the relative clause and the day are no part of what is
   * said.
   */
  #afterRelative(from: number): number {
    let at = from;
    while (this.#unit.lower(at) === 'yang' || this.#unit.lower(at) === 'who' || (at > from && this.#isDayOrPlace(at))) {
      let comma = at;
      while (comma < this.#unit.items.length && this.#unit.lower(comma) !== ',') comma += 1;
      if (comma === this.#unit.items.length) return from;
      at = comma + 1;
    }
    return at;
  }

  #isDayOrPlace(at: number): boolean {
    const item = this.#unit.items[at];
    const next = this.#unit.items[at + 1];
    if (item?.kind === 'person') return next?.lower === ',';
    return item?.capital === true && this.#unit.grammar.table.circumstances.has(item.lower);
  }

  /** Gives the speaker what stands before and after: quotations first, then reported clauses. */
  #tell(
    at: number,
    first: number,
    after: number,
    speaker: SpeakerPhrase | null,
    verb: boolean,
    participle = false,
    stance: Stance | null = null,
  ): void {
    const cue = this.#unit.span(at, at + 1);
    const statements: Statement[] = [];
    const quoted = this.#unit.quotationBefore(first);
    const ending = quoted === -1 ? null : clauseWithFragment(this.#unit, quoted);
    if (ending !== null) statements.push(this.#unit.reported(ending, speaker, cue));
    else if (quoted !== -1)
      for (const statement of this.#unit.quotedRun(quoted, speaker, cue)) statements.push(statement);
    let end = after;
    const clause = verb ? this.#clauseBehind(at, first, after, quoted !== -1) : null;
    const isApart = quoted === -1 && speaker !== null && !participle && this.#unit.lower(first - 1) === ',';
    const isJoined = clause === null ? !verb || closesClause(this.#unit, at, after) : this.#unit.lower(after) === ',';
    const mayBeSubject = !verb || this.#unit.grammar.language === 'en' || speaker?.kind === 'pronoun';
    const behind = isApart && isJoined ? restAfter(this.#unit, endOfCue(this.#unit, after), 1) : null;
    const parted = behind === null ? null : partedClause(this.#unit, first, behind, mayBeSubject);
    const quotedClause = clause !== null && this.#unit.isOnlyQuotation(clause) ? clause.from : -1;
    const direct = quotedClause === -1 ? this.#unit.quotationAt(after) : quotedClause;
    if (parted !== null) {
      statements.push(this.#unit.reported(parted, speaker, cue));
      end = Math.max(parted.to, after);
    } else if (clause !== null && quotedClause === -1) {
      statements.push(this.#unit.reported(clause, speaker, cue));
      end = clause.to;
    } else if (direct !== -1) {
      this.#unit.taken.add(direct);
      const introduced = this.#unit.introduced(quotedClause === -1 ? after : direct, direct, speaker, cue);
      statements.push(introduced);
      end = this.#unit.indexAt(introduced.end, direct + 1);
    } else if (
      quoted === -1 &&
      !participle &&
      this.#unit.lower(first - 1) === ',' &&
      (!verb || closesClause(this.#unit, at, after))
    ) {
      const left = clauseBefore(this.#unit.items, first - 1, this.#unit.clauseFloor);
      const isInverted = speaker !== null && speaker.first > at && verb;
      const range =
        (isInverted ? left : null) ?? longer(mainClause(this.#unit, left, verb), restAfter(this.#unit, after));
      if (range !== null) {
        statements.push(this.#unit.reported(range, speaker, cue));
        end = Math.max(range.to, after);
      }
    }
    if (
      stance !== null &&
      stance.dispute !== null &&
      statements.length === 0 &&
      verb &&
      this.#takesClause(at) &&
      this.#unit.grammar.language === 'en'
    ) {
      const range = bareClause(this.#unit, after);
      if (range !== null) statements.push(this.#unit.reported(range, speaker, cue));
    }
    if (stance === null || statements.length > 0)
      this.#push(at, speaker, contest(this.#unit, at, stance, statements), end);
  }

  /** What is reported behind a verb; behind a quotation only what a conjunction or a comma joins to it. */
  #clauseBehind(at: number, first: number, after: number, isQuoted: boolean): Range | null {
    const item = this.#unit.items[at];
    if (item === undefined) return null;
    const { language } = this.#unit.grammar;
    const clause =
      clauseAfterAs(this.#unit, first, after) ??
      withinSubordinate(this.#unit, first, clauseAfter(this.#unit.items, after, item, this.#unit.grammar));
    const isBare = clause?.from === after && this.#unit.items[after]?.kind === 'word';
    return isBare && isQuoted && language === 'en' ? null : clause;
  }

  #takesClause(at: number): boolean {
    return this.#unit.grammar.cues.get(this.#unit.lower(at))?.takes === 'clause';
  }

  /** Somebody who did not say it does not go on speaking, unless it is who denies it. */
  #push(at: number, speaker: SpeakerPhrase | null, statements: Statement[], end: number): void {
    const contested = statements.find(({ stance }) => stance !== null)?.stance ?? null;
    if (contested === null || statements.some(({ stance }) => stance === null))
      this.#unit.push(speaker, statements, end);
    else {
      this.#unit.push(null, statements, end);
      const inFocus =
        contested.dispute === 'denied' && speaker !== null ? speaker : focusAfter(this.#unit, at, contested);
      if (inFocus !== null) this.#unit.speeches.push({ speaker: inFocus, statements: [] });
      if (inFocus === speaker) this.#unit.speaker = speaker;
    }
  }
}
