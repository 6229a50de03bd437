import { isPhrasal } from '../../language/tables/speech/phrasal.ts';
import type { Span } from '../../language/types.ts';
import { LEXICONS, type Stance, spelt } from '../disputes/lexicon.ts';
import type { QuotationKind } from '../types.ts';
import { endOfClause, type Range } from './clauses.ts';
import { nominalSubject } from './nominals.ts';
import type { Grammar, SpeakerPhrase } from './speaker-phrase.ts';
import { speakerBefore } from './speakers.ts';
import type { Item } from './units.ts';

/**
 * Why a statement is somebody's: its own cue, the cue of the quotation before it, only what was last spoken of, or
 * somebody else's account.
 */
export type Evidence = 'cued' | 'carried' | 'uncued' | 'retold';

export interface Statement extends Span {
  readonly kind: QuotationKind;
  readonly speaker: SpeakerPhrase | null;
  readonly cue: Span | null;
  readonly evidence: Evidence;
  /** Its paragraph ends without a closing mark, and the next one takes it up. */
  readonly runsOn: boolean;
  /** What says that it was not said, or leaves that open; `null` where it is asserted. */
  readonly stance: Stance | null;
}

/** What a unit says about who speaks, in the order of its cues: a subject, and the statements it makes, if any. */
export interface Speech {
  readonly speaker: SpeakerPhrase | null;
  readonly statements: readonly Statement[];
  /** Whose they are tells the sentence before; where that does not, they are nobody’s quotation. */
  readonly isBefore?: boolean;
}

const QUOTATION_REACH = 24;
/** How far, in items, a quotation may stand behind its verb: `told the board in a letter on Monday, “…”`. */
const ADDRESSEE_REACH = 30;
/** How far, in items, the subject of a clause is looked for. */
const SUBJECT_REACH = 120;
const SENTENCE_MIN_WORDS = 4;
/** Words after a comma that add a circumstance, and do not go on with what is said. */
export const SETS_OFF = new Set([
  'seraya',
  'sambil',
  'sembari',
  'which',
  'who',
  'yang',
  'saat',
  'ketika',
  'when',
  'while',
  'according',
  'but',
  'and',
  'as',
]);
/** Words that begin something else after a quoted fragment. */
const LEAVES_FRAGMENT = new Set([
  'and',
  'but',
  'while',
  'according',
  'dan',
  'tetapi',
  'seraya',
  'sambil',
  'sembari',
  'said',
  'says',
]);
const PARENTHESIS_MAX_LENGTH = 200;
const CLOSING_PARENTHESIS = /^ \([^()\n]+\)(?:[.!?]|\s*$)/u;

/**
 * A unit while its cues are being read: what is found so far, which quotations are claimed, and where the next cue may
 * look.
 */
export class UnitReading {
  readonly body: string;
  readonly items: readonly Item[];
  readonly grammar: Grammar;
  readonly taken = new Set<number>();
  readonly speeches: Speech[] = [];
  /** First item that no cue has used yet. */
  floor = 0;
  /** First item behind the last statement: a clause before a cue may go back so far. */
  clauseFloor = 0;
  speaker: SpeakerPhrase | null = null;
  #mayDispute: boolean | null = null;

  constructor(body: string, items: readonly Item[], grammar: Grammar) {
    this.body = body;
    this.items = items;
    this.grammar = grammar;
  }

  /** The first item that begins at or after an offset, by halves. */
  indexFrom(offset: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether any word of the unit can say that something in it was not said. */
  get mayDispute(): boolean {
    const { triggers } = LEXICONS[this.grammar.language];
    this.#mayDispute ??= this.items.some(({ lower }, at) => triggers.has(spelt(lower)) || this.#isLinked(at, lower));
    return this.#mayDispute;
  }

  /** `Moor to tell congress`, `too proud to say`, `stopped herself from saying`. */
  #isLinked(at: number, lower: string): boolean {
    if (this.grammar.language !== 'en' || (lower !== 'to' && lower !== 'from')) return false;
    return this.grammar.cues.has(this.lower(at + 1));
  }

  lower(at: number): string {
    return this.items[at]?.lower ?? '';
  }

  span(from: number, to: number): Span {
    return { start: this.items[from]?.start ?? 0, end: this.items[to - 1]?.end ?? 0 };
  }

  push(speaker: SpeakerPhrase | null, statements: Statement[], end: number): void {
    this.speeches.push({ speaker, statements: statements.sort((a, b) => a.start - b.start) });
    this.speaker = speaker ?? this.speaker;
    this.floor = Math.max(this.floor, end);
    if (statements.length > 0) this.clauseFloor = this.floor;
  }

  /** The first item from `from` on that begins at or after an offset. */
  indexAt(offset: number, from: number): number {
    let at = from;
    while (at < this.items.length && (this.items[at]?.start ?? 0) < offset) at += 1;
    return at;
  }

  /**
   * A verb without a subject of its own has that of its clause: `Lena left early, saying …`, `Sari datang dan
   * mengatakan …`.
   */
  subjectOfClause(end: number): SpeakerPhrase | null {
    const { singularPronouns, pluralPronouns } = this.grammar.table;
    const start = Math.max(this.floor, end - SUBJECT_REACH);
    for (let at = start; at < end; at += 1) {
      const item = this.items[at];
      if (item === undefined || item.kind === 'quotation') break;
      if (item.kind !== 'person' && !singularPronouns.has(item.lower) && !pluralPronouns.has(item.lower)) continue;
      const subject = speakerBefore(this.items, at + 1, this.floor, this.grammar);
      if (subject !== null && subject.kind !== 'role') return subject;
    }
    return start === this.floor ? nominalSubject(this.items, start, end, this.grammar) : null;
  }

  /** The quotation a cue phrase at `first` follows, `-1` where there is none. */
  quotationBefore(first: number): number {
    for (let at = first - 1; at >= 0 && at >= first - QUOTATION_REACH; at -= 1) {
      const item = this.items[at];
      if (item === undefined || this.taken.has(at)) return -1;
      if (item.kind !== 'quotation') {
        if (at < this.floor || item.lower === ';' || this.grammar.table.that.has(item.lower)) return -1;
        continue;
      }
      if (this.endsOpen(item) || this.lower(at + 1) === ',' || at === first - 1) return at;
      if (this.isStatement(at)) return -1;
    }
    return -1;
  }

  /** The quotation right after a cue, over an addressee, a comma or a colon. */
  quotationAt(after: number): number {
    for (let at = after; at < after + ADDRESSEE_REACH; at += 1) {
      const item = this.items[at];
      if (item === undefined) return -1;
      if (item.kind === 'quotation') return this.taken.has(at) ? -1 : at;
      if (item.kind === 'mark' && item.lower !== ',' && item.lower !== ':') return -1;
      if (at > after && this.introducesItself(at, item)) return -1;
      if (this.grammar.table.clauseOpeners.has(item.lower) && item.lower !== 'as') return -1;
    }
    return -1;
  }

  /**
   * Another verb of speech with a subject of its own takes the quotation: `After Omar spoke of rain, Lena shot back,
   * “…”`.
   */
  introducesItself(at: number, item: Item): boolean {
    if (item.kind !== 'word' || item.capital) return false;
    if (item.lower.endsWith('ing'))
      return this.lower(at - 1) === ',' && this.grammar.cues.get(item.lower)?.form === 'active';
    const isCue = this.grammar.cues.get(item.lower)?.form === 'active' || isPhrasal(item.lower, this.lower(at + 1));
    const subject = this.items[at - 1];
    const { singularPronouns, pluralPronouns } = this.grammar.table;
    const hasSubject =
      (subject?.kind === 'person' && !subject.possessive) ||
      singularPronouns.has(subject?.lower ?? '') ||
      pluralPronouns.has(subject?.lower ?? '');
    return isCue && hasSubject;
  }

  /** `called the plan “a scandal”` says nothing without its object: such a fragment is mixed. */
  introduced(after: number, at: number, speaker: SpeakerPhrase | null, cue: Span): Statement {
    const { prepositions, clauseOpeners } = this.grammar.table;
    const next = this.lower(at + 1);
    const goesOn =
      at > after || ((prepositions.has(next) || clauseOpeners.has(next)) && this.endOfFragment(at) > at + 1);
    const fragment = goesOn && this.items[at - 1]?.kind !== 'mark' && !this.isStatement(at);
    return fragment && this.grammar.language === 'en'
      ? this.reported({ from: after, to: this.endOfFragment(at) }, speaker, cue)
      : this.direct(at, speaker, cue, 'cued');
  }

  /**
   * `called for “more rain” in the valley`: what goes on after a quoted fragment belongs to it, up to the next verb of
   * speech.
   */
  endOfFragment(at: number): number {
    const next = this.items[at + 1];
    const goesOn = next?.kind === 'word' && !LEAVES_FRAGMENT.has(next.lower) && !this.endsOpen(this.items[at] as Item);
    return goesOn ? endOfClause(this.items, at + 1, this.grammar) : at + 1;
  }

  /** A quotation and the ones before it in the same unit that nobody claims: `“…” “…,” kata Sari`. */
  quotedRun(last: number, speaker: SpeakerPhrase | null, cue: Span): Statement[] {
    const run: Statement[] = [];
    for (let at = last; at >= this.floor; at -= 1) {
      const item = this.items[at];
      if (item?.kind === 'mark') continue;
      if (item?.kind !== 'quotation' || this.taken.has(at)) break;
      this.taken.add(at);
      run.push(this.direct(at, speaker, cue, 'cued'));
    }
    return run;
  }

  direct(at: number, speaker: SpeakerPhrase | null, cue: Span | null, evidence: Evidence): Statement {
    return {
      ...this.span(at, at + 1),
      kind: 'direct',
      speaker,
      cue,
      evidence,
      runsOn: this.items[at]?.marked?.runsOn === true,
      stance: null,
    };
  }

  reported({ from, to }: Range, speaker: SpeakerPhrase | null, cue: Span | null): Statement {
    let mixed = false;
    for (let at = from; at < to; at += 1) {
      if (this.items[at]?.kind !== 'quotation') continue;
      mixed = true;
      this.taken.add(at);
    }
    const { start, end } = this.span(from, to);
    return {
      start,
      end: this.afterParenthesis(end),
      kind: mixed ? 'mixed' : 'indirect',
      speaker,
      cue,
      evidence: 'cued',
      runsOn: false,
      stance: null,
    };
  }

  /** Parentheses that close a clause belong to it: `… tiga negara (Chile, Fiji, dan Kenya).` */
  afterParenthesis(end: number): number {
    const close = this.body.indexOf(')', end);
    if (close === -1 || close - end > PARENTHESIS_MAX_LENGTH) return end;
    return CLOSING_PARENTHESIS.test(this.body.slice(end, close + 3)) ? close + 1 : end;
  }

  isOnlyQuotation({ from, to }: Range): boolean {
    return this.items[from]?.kind === 'quotation' && (to === from + 1 || this.isStatement(from));
  }

  /** A quotation that closes with a comma, question or the like inside its marks waits for a cue. */
  endsOpen({ start, end, marked }: Item): boolean {
    const close = end - (marked?.closingLength ?? 0);
    return /[,?!.…—-]\s*['"”’»“]?$/u.test(this.body.slice(Math.max(start, close - 6), close));
  }

  isStatement(at: number): boolean {
    const item = this.items[at];
    if (item?.marked === null || item === undefined) return false;
    const inner = this.body.slice(item.start + item.marked.markLength, item.end);
    return (
      /^\s*[\p{Lu}\p{N}['‘“(.…]/u.test(inner) &&
      inner.split(/\s+/u, SENTENCE_MIN_WORDS + 1).length >= SENTENCE_MIN_WORDS
    );
  }
}
