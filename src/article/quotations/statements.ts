import { ENGLISH_SPEECH_NOUNS, PHRASAL_CUES } from '../../language/tables/speech.ts';
import type { QuotationKind, Span } from '../types.ts';
import { clauseAfter, clauseBefore, endOfClause, type Range } from './clauses.ts';
import { type Grammar, nameAt, nominalSubject, type SpeakerPhrase, speakerAfter, speakerBefore } from './speakers.ts';
import type { Item, Unit } from './units.ts';

/** Why a statement is somebody's: its own cue, the cue of the quotation before it, or only what was last spoken of. */
export type Evidence = 'cued' | 'carried' | 'uncued';

export interface Statement extends Span {
  readonly kind: QuotationKind;
  readonly speaker: SpeakerPhrase | null;
  readonly cue: Span | null;
  readonly evidence: Evidence;
  /** Its paragraph ends without a closing mark, and the next one takes it up. */
  readonly runsOn: boolean;
}

/** What a unit says about who speaks, in the order of its cues: a subject, and the statements it makes, if any. */
export interface Speech {
  readonly speaker: SpeakerPhrase | null;
  readonly statements: readonly Statement[];
}

const QUOTATION_REACH = 24;
/** How far, in items, a quotation may stand behind its verb: `told the board in a letter on Monday, “…”`. */
const ADDRESSEE_REACH = 30;
const SENTENCE_MIN_WORDS = 4;
/** Words after a comma that add a circumstance, and do not go on with what is said. */
const SETS_OFF = new Set([
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
const OPENS_INVERTED = new Set(['said', 'says', 'added', 'wrote']);
const NOUN_MARKERS = new Set(
  'the a an his her its their our my your of in on at by with from no this these those such'.split(' '),
);
const PLURAL_SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'they',
  'who',
  'people',
  'men',
  'women',
  'children',
  'many',
  'some',
  'few',
  'most',
  'all',
  'percent',
  'half',
  'both',
  'others',
  'police',
]);
const SINGULAR_SUBJECTS = new Set(['who', 'which', 'that', 'it', 'one', 'everyone', 'nobody', 'somebody', 'someone']);
/** An author after a dash closes the unit, or the next quotation follows. */
const AUTHOR_MAX_ITEMS = 10;
const CLAUSE_SUBJECTS = new Set(
  'he she it they we i you there those these some many most all few both each one two three if when while only not even'.split(
    ' ',
  ),
);
/** A headline names who says it before its colon, in so many words at most. */
const HEADLINE_SPEAKER_MAX = 6;
/** Words that open a clause which another one follows. */
const SUBORDINATORS = new Set(
  'while although though when after before since if because meski meskipun walau walaupun ketika saat setelah sebelum'.split(
    ' ',
  ),
);
const PARENTHESIS_MAX_LENGTH = 200;
const CLOSING_PARENTHESIS = /^ \([^()\n]+\)(?:[.!?]|\s*$)/u;
const BEFORE_BARE = new Set(['seperti', 'demikian', 'begitu', 'sebagaimana', 'begitulah', 'demikianlah']);

/** Who a unit that ends with a colon gives the word to: `Lena released a statement:`; null for any other unit. */
export function introducerOf(body: string, unit: Unit, grammar: Grammar): SpeakerPhrase | null {
  const last = unit.items[unit.items.length - 1];
  return last?.lower === ':' ? new Reader(body, unit.items, grammar).subjectBefore(unit.items.length - 1) : null;
}

/** Reads a unit's cues from left to right. */
export function readUnit(body: string, unit: Unit, grammar: Grammar): Speech[] {
  const reader = new Reader(body, unit.items, grammar);
  return reader.read(unit.paragraph === 0);
}

class Reader {
  readonly #body: string;
  readonly #items: readonly Item[];
  readonly #grammar: Grammar;
  readonly #taken = new Set<number>();
  readonly #speeches: Speech[] = [];
  /** First item that no cue has used yet. */
  #floor = 0;
  #speaker: SpeakerPhrase | null = null;

  constructor(body: string, items: readonly Item[], grammar: Grammar) {
    this.#body = body;
    this.#items = items;
    this.#grammar = grammar;
  }

  /** The speeches of the unit; a headline may name its speaker by a colon alone. */
  read(isHeadline: boolean): Speech[] {
    for (let at = 0; at < this.#items.length; at += 1) {
      const item = this.#items[at];
      if (item?.kind !== 'word' || at < this.#floor) continue;
      this.#readCue(at, item);
    }
    const headline = this.#speeches.length === 0 && isHeadline ? this.#headline() : null;
    if (headline !== null) this.#speeches.push(headline);
    const rest = this.#uncued();
    if (rest.length > 0) this.#speeches.push({ speaker: null, statements: rest });
    return this.#speeches;
  }

  #readCue(at: number, item: Item): void {
    const { language, cues } = this.#grammar;
    const cue = cues.get(item.lower);
    if (language === 'en' && ENGLISH_SPEECH_NOUNS.has(item.lower) && this.#isSpeechNoun(at)) {
      this.#nominal(at);
      return;
    }
    const phrase = PHRASAL_CUES.has(`${item.lower} ${this.#lower(at + 1)}`);
    if (language === 'id' && (item.lower === 'menurut' || item.lower === 'menurutnya')) this.#according(at, at + 1);
    else if (language === 'en' && item.lower === 'according' && this.#lower(at + 1) === 'to')
      this.#according(at, at + 2);
    else if (language === 'en' && phrase) this.#active(at, item);
    else if (cue === undefined && this.#isLoneVerb(at, item)) this.#active(at, item);
    else if (cue === undefined || (item.capital && at > 0)) return;
    else if (cue.form === 'bare' || cue.form === 'clitic') this.#postposed(at, cue.form === 'clitic');
    else if (cue.form === 'passive') this.#passive(at);
    else this.#active(at, item);
  }

  /** `the claim that Lena left`, unlike the relative `the claim that won`; `made clear that`, `made the point that`. */
  #isSpeechNoun(at: number): boolean {
    const opening = this.#items[at + 2];
    if (this.#lower(at + 1) !== 'that' || opening === undefined) return false;
    const isSubject =
      opening.kind === 'person' || opening.capital || opening.possessive || NOUN_MARKERS.has(opening.lower);
    return isSubject || CLAUSE_SUBJECTS.has(opening.lower);
  }

  /** The owner of the noun says it, else the subject of its clause: `Lena’s claim that …`, `Lena made the point that …`. */
  #nominal(at: number): void {
    const owner = this.#items[at - 1];
    const speaker = owner?.kind === 'person' && owner.possessive ? nameAt(owner, at - 1) : this.#subjectOfClause(at);
    if (speaker === null) return;
    const range = { from: at + 2, to: endOfClause(this.#items, at + 2, this.#grammar) };
    const clause = clauseBefore(this.#items, range.to, range.from);
    if (clause !== null) this.#push(speaker, [this.#reported(clause, speaker, this.#span(at, at + 1))], clause.to);
  }

  /** Any English past tense beside a name and a quotation tells who speaks: `“Go,” Lena barked.` */
  #isLoneVerb(at: number, { lower }: Item): boolean {
    if (this.#grammar.language !== 'en' || !lower.endsWith('ed')) return false;
    const before = this.#items[at - 1];
    const after = this.#items[at + 1];
    const quoted = before?.kind === 'quotation' ? at - 1 : at - 2;
    const quotation = this.#items[quoted];
    if (quotation?.kind !== 'quotation' || !this.#endsOpen(quotation)) return false;
    return before?.kind === 'person' || (quoted === at - 1 && after?.kind === 'person');
  }

  /** `…, kata Sari`, `…, katanya`. */
  #postposed(at: number, clitic: boolean): void {
    const first = BEFORE_BARE.has(this.#lower(at - 1)) ? at - 1 : at;
    const before = this.#items[first - 1];
    if (before !== undefined && before.kind !== 'quotation' && before.lower !== ',' && before.lower !== '-') return;
    const speaker = clitic ? this.#clitic(at) : speakerAfter(this.#items, at + 1, this.#grammar);
    if (speaker === null && before?.kind !== 'quotation' && this.#quotationBefore(first) === -1) return;
    this.#tell(at, first, (speaker?.last ?? at) + 1, speaker, false);
  }

  #clitic(at: number): SpeakerPhrase {
    return { kind: 'clitic', mention: this.#span(at, at + 1), people: [], first: at, last: at };
  }

  /** `…, seperti dikatakan Sari`, `Dikatakan Sari, …`. */
  #passive(at: number): void {
    const from = this.#lower(at + 1) === 'oleh' ? at + 2 : at + 1;
    const next = this.#items[from];
    if (next === undefined || (next.kind !== 'person' && !next.capital && !this.#grammar.table.roles.has(next.lower)))
      return;
    const speaker = speakerAfter(this.#items, from, this.#grammar);
    if (speaker === null) return;
    const first = BEFORE_BARE.has(this.#lower(at - 1)) ? at - 1 : at;
    const after = speaker.last + 1;
    const opensUnit = at === 0 && this.#lower(after) === ',';
    if (opensUnit || this.#quotationBefore(first) !== -1) this.#tell(at, first, after, speaker, opensUnit);
    else this.#speeches.push({ speaker, statements: [] });
  }

  /** `Sari mengatakan …`, `“…,” said Lena`, `seraya menegaskan bahwa …`. */
  #active(at: number, item: Item): void {
    const english = this.#grammar.language === 'en';
    const participle = english && item.lower.endsWith('ing');
    const opens = OPENS_INVERTED.has(item.lower) || (!participle && this.#items[at + 1]?.kind === 'person');
    const denied = this.#isDenied(at) && !this.#isInfinitiveBeforeQuotation(at);
    if (denied || this.#isNoun(at) || (english && at === 0 && !opens && !participle)) return;
    const subject = participle ? null : speakerBefore(this.#items, at, this.#floor, this.#grammar);
    const follows = subject === null && !participle && (this.#quotationBefore(at) !== -1 || (at === 0 && opens));
    const inverted = follows ? speakerAfter(this.#items, at + 1, this.#grammar) : null;
    const speaker = subject ?? inverted ?? this.#speaker ?? this.#subjectOfClause(at);
    const first = subject?.first ?? at;
    const phrasal = english && PHRASAL_CUES.has(`${item.lower} ${this.#lower(at + 1)}`);
    const after = inverted === null ? at + (phrasal ? 2 : 1) : inverted.last + 1;
    if (speaker === null && this.#quotationAt(after) === -1 && this.#quotationBefore(first) === -1) return;
    this.#tell(at, first, after, speaker, true, participle);
  }

  /** `leaned in as if to say, “…”`. */
  #isInfinitiveBeforeQuotation(at: number): boolean {
    if (this.#lower(at - 1) !== 'to') return false;
    const next = this.#items[at + 1];
    return next?.kind === 'quotation' || (next?.kind === 'mark' && this.#items[at + 2]?.kind === 'quotation');
  }

  /** A verb without a subject of its own has that of its clause: `Lena left early, saying …`, `Sari datang dan mengatakan …`. */
  #subjectOfClause(end: number): SpeakerPhrase | null {
    const { singularPronouns, pluralPronouns } = this.#grammar.table;
    for (let at = this.#floor; at < end; at += 1) {
      const item = this.#items[at];
      if (item === undefined || item.kind === 'quotation') break;
      if (item.kind !== 'person' && !singularPronouns.has(item.lower) && !pluralPronouns.has(item.lower)) continue;
      const subject = speakerBefore(this.#items, at + 1, this.#floor, this.#grammar);
      if (subject !== null && subject.kind !== 'role') return subject;
    }
    return nominalSubject(this.#items, this.#floor, end, this.#grammar);
  }

  /** `his hopes`, `Secretary of State`: an English verb's form after an article or a preposition is a noun. */
  #isNoun(at: number): boolean {
    if (this.#grammar.language !== 'en') return false;
    const before = this.#items[at - 1];
    if (before === undefined || this.#lower(at).endsWith('ing')) return false;
    if (NOUN_MARKERS.has(before.lower) || before.possessive) return true;
    return (
      this.#grammar.cues.get(this.#lower(at))?.noun === true && !this.#canBeSubject(at - 1, /s$/u.test(this.#lower(at)))
    );
  }

  /** Whether what stands before an English verb may be its subject rather than a word that goes with a noun. */
  #canBeSubject(before: number, singular: boolean): boolean {
    const item = this.#items[before];
    const { table } = this.#grammar;
    if (item === undefined || item.kind === 'mark' || item.kind === 'quotation') return true;
    if (item.kind === 'person' || item.capital) return singular || this.#isJoined(before) || /s$/u.test(item.lower);
    if (table.adverbs.has(item.lower) || table.pluralPronouns.has(item.lower)) return true;
    if (table.groups.has(item.lower) || table.roles.has(item.lower) || table.organisations.has(item.lower)) return true;
    return singular
      ? table.singularPronouns.has(item.lower) || SINGULAR_SUBJECTS.has(item.lower)
      : /s$/u.test(item.lower) || PLURAL_SUBJECTS.has(item.lower);
  }

  #isJoined(at: number): boolean {
    return this.#grammar.table.conjunctions.has(this.#lower(at - 1));
  }

  #isDenied(at: number): boolean {
    const { table } = this.#grammar;
    for (let back = at - 1; back >= 0 && back > at - 4; back -= 1) {
      const lower = this.#lower(back);
      if (table.negations.has(lower)) return true;
      if (!table.adverbs.has(lower)) return false;
    }
    return false;
  }

  /** `Menurut Sari, …`, `…, menurut Sari, …`, `according to Lena`. */
  #according(at: number, from: number): void {
    const clitic = this.#lower(at) === 'menurutnya';
    const speaker = clitic ? this.#clitic(at) : speakerAfter(this.#items, from, this.#grammar);
    if (speaker === null) return;
    let after = speaker.last + 1;
    while (
      after < this.#items.length &&
      after < speaker.last + 8 &&
      this.#lower(after) !== ',' &&
      this.#items[after]?.kind !== 'mark'
    )
      after += 1;
    const end = this.#lower(after) === ',' ? after : speaker.last + 1;
    const cueEnd = clitic ? at + 1 : from;
    const opening = this.#afterRelative(this.#lower(end) === ',' ? end + 1 : end);
    const right = clauseBefore(this.#items, this.#items.length, opening);
    const left = this.#lower(at - 1) === ',' || at > this.#floor ? clauseBefore(this.#items, at, this.#floor) : null;
    const closes = at > this.#floor && this.#lower(at - 1) !== ',' && this.#grammar.language === 'en';
    const range = closes ? left : longer(left, right);
    if (range === null) return;
    this.#push(speaker, [this.#reported(range, speaker, this.#span(at, cueEnd))], Math.max(range.to, end));
  }

  /** `Menurut Sari, yang ditemui di pasar, Senin, harga naik`: the relative clause and the day are no part of what is said. */
  #afterRelative(from: number): number {
    let at = from;
    while (this.#lower(at) === 'yang' || this.#lower(at) === 'who' || (at > from && this.#isDayOrPlace(at))) {
      let comma = at;
      while (comma < this.#items.length && this.#lower(comma) !== ',') comma += 1;
      if (comma === this.#items.length) return from;
      at = comma + 1;
    }
    return at;
  }

  #isDayOrPlace(at: number): boolean {
    const item = this.#items[at];
    const next = this.#items[at + 1];
    if (item?.kind === 'person') return next?.lower === ',';
    return item?.capital === true && this.#grammar.table.circumstances.has(item.lower);
  }

  /** Gives the speaker what stands before and after: quotations first, then reported clauses. */
  #tell(
    at: number,
    first: number,
    after: number,
    speaker: SpeakerPhrase | null,
    verb: boolean,
    participle = false,
  ): void {
    const cue = this.#span(at, at + 1);
    const statements: Statement[] = [];
    const quoted = this.#quotationBefore(first);
    if (quoted !== -1) statements.push(...this.#quotedRun(quoted, speaker, cue));
    let end = after;
    const item = this.#items[at];
    const clause =
      verb && item !== undefined
        ? (this.#afterAs(first, after) ??
          this.#withinSubordinate(first, clauseAfter(this.#items, after, item, this.#grammar)))
        : null;
    const quotedClause = clause !== null && this.#isOnlyQuotation(clause) ? clause.from : -1;
    const direct = quotedClause === -1 ? this.#quotationAt(after) : quotedClause;
    if (clause !== null && quotedClause === -1) {
      statements.push(this.#reported(clause, speaker, cue));
      end = clause.to;
    } else if (direct !== -1) {
      this.#taken.add(direct);
      statements.push(this.#introduced(after, direct, speaker, cue));
      end = Math.max(direct + 1, this.#indexAt(statements));
    } else if (
      quoted === -1 &&
      !participle &&
      this.#lower(first - 1) === ',' &&
      (!verb || this.#closesClause(at, after))
    ) {
      const range = longer(clauseBefore(this.#items, first - 1, this.#floor), this.#rest(after));
      if (range !== null) {
        statements.push(this.#reported(range, speaker, cue));
        end = Math.max(range.to, after);
      }
    }
    this.#push(speaker, statements, end);
  }

  /** `As Lena noted, the river rose`: here English has a comma before what is said. */
  #afterAs(first: number, after: number): Range | null {
    if (this.#lower(first - 1) !== 'as' && this.#lower(first) !== 'as') return null;
    return this.#lower(after) === ','
      ? clauseBefore(this.#items, endOfClause(this.#items, after + 1, this.#grammar), after + 1)
      : null;
  }

  /** `While Lena said the pier was safe, Omar left`: a subordinate clause ends at its comma. */
  #withinSubordinate(first: number, clause: Range | null): Range | null {
    let opener = first - 1;
    while (
      this.#items[opener]?.kind === 'word' &&
      this.#items[opener]?.capital &&
      !SUBORDINATORS.has(this.#lower(opener))
    )
      opener -= 1;
    if (clause === null || !SUBORDINATORS.has(this.#lower(opener))) return clause;
    const before = this.#items[opener - 1];
    if (before !== undefined && before.kind !== 'mark') return clause;
    let comma = clause.from;
    while (comma < clause.to && this.#lower(comma) !== ',') comma += 1;
    return comma < clause.to ? clauseBefore(this.#items, comma, clause.from) : clause;
  }

  /** `…, Lena said.`: nothing follows the verb but its circumstances. */
  #closesClause(at: number, after: number): boolean {
    const { cues, table } = this.#grammar;
    const next = this.#items[after];
    if (cues.get(this.#lower(at))?.takes === 'quotation') return false;
    return next === undefined || next.kind === 'mark' || table.circumstances.has(next.lower);
  }

  #rest(after: number): Range | null {
    const next = this.#lower(after + 1);
    if (this.#lower(after) !== ',' || this.#grammar.cues.has(next) || SETS_OFF.has(next)) return null;
    return clauseBefore(this.#items, endOfClause(this.#items, after + 1, this.#grammar), after + 1);
  }

  /** The item after the last statement's end. */
  #indexAt(statements: readonly Statement[]): number {
    const end = Math.max(...statements.map((statement) => statement.end));
    const next = this.#items.findIndex((item) => item.start >= end);
    return next === -1 ? this.#items.length : next;
  }

  #push(speaker: SpeakerPhrase | null, statements: Statement[], end: number): void {
    this.#speeches.push({ speaker, statements: statements.sort((a, b) => a.start - b.start) });
    this.#speaker = speaker ?? this.#speaker;
    this.#floor = Math.max(this.#floor, end);
  }

  /** The quotation a cue phrase at `first` follows, `-1` where there is none. */
  #quotationBefore(first: number): number {
    for (let at = first - 1; at >= 0 && at >= first - QUOTATION_REACH; at -= 1) {
      const item = this.#items[at];
      if (item === undefined || this.#taken.has(at)) return -1;
      if (item.kind !== 'quotation') {
        if (at < this.#floor || item.lower === ';' || this.#grammar.table.that.has(item.lower)) return -1;
        continue;
      }
      if (this.#endsOpen(item) || this.#lower(at + 1) === ',' || at === first - 1) return at;
      if (this.#isStatement(at)) return -1;
    }
    return -1;
  }

  /** A quotation that closes with a comma, question or the like inside its marks waits for a cue. */
  #endsOpen({ start, end }: Item): boolean {
    return /[,?!.…—-]\s*['"”’»“]{1,2}$/u.test(this.#body.slice(Math.max(start, end - 6), end));
  }

  /** The quotation right after a cue, over an addressee, a comma or a colon. */
  #quotationAt(after: number): number {
    for (let at = after; at < after + ADDRESSEE_REACH; at += 1) {
      const item = this.#items[at];
      if (item === undefined) return -1;
      if (item.kind === 'quotation') return this.#taken.has(at) ? -1 : at;
      if (item.kind === 'mark' && item.lower !== ',' && item.lower !== ':') return -1;
      if (at > after && this.#introducesItself(at, item)) return -1;
      if (this.#grammar.table.clauseOpeners.has(item.lower) && item.lower !== 'as') return -1;
    }
    return -1;
  }

  /** Another verb of speech with a subject of its own takes the quotation: `After Omar spoke of rain, Lena shot back, “…”`. */
  #introducesItself(at: number, item: Item): boolean {
    if (item.kind !== 'word' || item.capital || item.lower.endsWith('ing')) return false;
    const isCue =
      this.#grammar.cues.get(item.lower)?.form === 'active' || PHRASAL_CUES.has(`${item.lower} ${this.#lower(at + 1)}`);
    const subject = this.#items[at - 1];
    const { singularPronouns, pluralPronouns } = this.#grammar.table;
    const hasSubject =
      subject?.kind === 'person' ||
      singularPronouns.has(subject?.lower ?? '') ||
      pluralPronouns.has(subject?.lower ?? '');
    return isCue && hasSubject;
  }

  /** `called the plan “a scandal”` says nothing without its object: such a fragment is mixed. */
  #introduced(after: number, at: number, speaker: SpeakerPhrase | null, cue: Span): Statement {
    const fragment = at > after && this.#items[at - 1]?.kind !== 'mark' && !this.#isStatement(at);
    return fragment && this.#grammar.language === 'en'
      ? this.#reported({ from: after, to: this.#endOfFragment(at) }, speaker, cue)
      : this.#direct(at, speaker, cue, 'cued');
  }

  /** `called for “more rain” in the valley`: what goes on after a quoted fragment belongs to it, up to the next verb of speech. */
  #endOfFragment(at: number): number {
    const next = this.#items[at + 1];
    const goesOn = next?.kind === 'word' && !SETS_OFF.has(next.lower) && !this.#endsOpen(this.#items[at] as Item);
    return goesOn ? endOfClause(this.#items, at + 1, this.#grammar) : at + 1;
  }

  /** A quotation and the ones before it in the same unit that nobody claims: `“…” “…,” kata Sari`. */
  #quotedRun(last: number, speaker: SpeakerPhrase | null, cue: Span): Statement[] {
    const run: Statement[] = [];
    for (let at = last; at >= this.#floor; at -= 1) {
      const item = this.#items[at];
      if (item?.kind === 'mark') continue;
      if (item?.kind !== 'quotation' || this.#taken.has(at)) break;
      this.#taken.add(at);
      run.push(this.#direct(at, speaker, cue, 'cued'));
    }
    return run;
  }

  #direct(at: number, speaker: SpeakerPhrase | null, cue: Span | null, evidence: Evidence): Statement {
    return {
      ...this.#span(at, at + 1),
      kind: 'direct',
      speaker,
      cue,
      evidence,
      runsOn: this.#items[at]?.marked?.runsOn === true,
    };
  }

  #reported({ from, to }: Range, speaker: SpeakerPhrase | null, cue: Span | null): Statement {
    let mixed = false;
    for (let at = from; at < to; at += 1) {
      if (this.#items[at]?.kind !== 'quotation') continue;
      mixed = true;
      this.#taken.add(at);
    }
    const { start, end } = this.#span(from, to);
    return {
      start,
      end: this.#afterParenthesis(end),
      kind: mixed ? 'mixed' : 'indirect',
      speaker,
      cue,
      evidence: 'cued',
      runsOn: false,
    };
  }

  /** Parentheses that close a clause belong to it: `… tiga negara (Chile, Fiji, dan Kenya).` */
  #afterParenthesis(end: number): number {
    const close = this.#body.indexOf(')', end);
    if (close === -1 || close - end > PARENTHESIS_MAX_LENGTH) return end;
    return CLOSING_PARENTHESIS.test(this.#body.slice(end, close + 3)) ? close + 1 : end;
  }

  #isOnlyQuotation({ from, to }: Range): boolean {
    return this.#items[from]?.kind === 'quotation' && (to === from + 1 || this.#isStatement(from));
  }

  /** What no cue claims: what a colon introduces or a dash signs, and whole sentences in quotation marks; anything shorter is a title or a scare quote. */
  #uncued(): Statement[] {
    const rest: Statement[] = [];
    const firstTaken = Math.min(...[...this.#taken].slice(0, 1), this.#items.length);
    for (const [at, item] of this.#items.entries()) {
      if (item.kind !== 'quotation' || this.#taken.has(at)) continue;
      const signed = this.#signedBy(at) ?? this.#introducedBy(at);
      if (signed !== null) {
        this.#speeches.push({ speaker: signed, statements: [this.#direct(at, signed, null, 'cued')] });
        continue;
      }
      if (!this.#isStatement(at)) continue;
      const afterQuoted = firstTaken < at;
      const alone = this.#items.every(({ kind }) => kind === 'quotation' || kind === 'mark');
      if (!afterQuoted && !alone) continue;
      rest.push(this.#direct(at, afterQuoted ? this.#speaker : null, null, 'carried'));
    }
    return rest;
  }

  /** `Lena Moor: Pier is safe`, `Poll: Half want a pier`. */
  #headline(): Speech | null {
    const colon = this.#items.findIndex(({ lower }) => lower === ':');
    if (colon < 1 || colon > HEADLINE_SPEAKER_MAX) return null;
    const speaker = speakerAfter(this.#items, 0, this.#grammar);
    const clause = clauseBefore(this.#items, this.#items.length, colon + 1);
    if (speaker === null || speaker.last !== colon - 1 || clause === null) return null;
    if (clause.to === clause.from + 1 && this.#items[clause.from]?.kind === 'quotation') return null;
    return { speaker, statements: [this.#reported(clause, speaker, null)] };
  }

  /** `“…” — Lena Moor`. */
  #signedBy(at: number): SpeakerPhrase | null {
    const dash = this.#items[at + 1];
    const author = this.#items[at + 2];
    const isAuthor = author?.kind === 'person' || author?.capital === true;
    if (dash === undefined || !/^[–—―]$/u.test(dash.lower) || !isAuthor || !this.#isStatement(at)) return null;
    let end = at + 2;
    while (end < this.#items.length && this.#items[end]?.kind !== 'quotation') end += 1;
    return end - at > AUTHOR_MAX_ITEMS ? null : speakerAfter(this.#items.slice(0, end), at + 2, this.#grammar);
  }

  /** `Lena turned to the board: “…”`: the subject of what comes before the colon speaks. */
  #introducedBy(at: number): SpeakerPhrase | null {
    if (this.#lower(at - 1) !== ':' || !(this.#isStatement(at) || this.#endsOpen(this.#items[at] as Item))) return null;
    return this.subjectBefore(at - 1);
  }

  /** The subject of the clause that a colon closes. */
  subjectBefore(colon: number): SpeakerPhrase | null {
    const floor = this.#clauseStart(colon);
    for (let at = floor; at < colon; at += 1) {
      const item = this.#items[at];
      if (item?.kind === 'person' && item.possessive) return nameAt(item, at);
      if (item?.kind === 'person' || this.#grammar.table.singularPronouns.has(item?.lower ?? '')) {
        const subject = speakerBefore(this.#items, at + 1, floor, this.#grammar);
        if (subject !== null) return subject;
      }
    }
    return nominalSubject(this.#items, floor, colon, this.#grammar);
  }

  #clauseStart(end: number): number {
    let at = end;
    while (at > 0 && this.#items[at - 1]?.kind !== 'quotation' && this.#lower(at - 1) !== ';') at -= 1;
    return at;
  }

  #isStatement(at: number): boolean {
    const item = this.#items[at];
    if (item?.marked === null || item === undefined) return false;
    const inner = this.#body.slice(item.start + item.marked.markLength, item.end);
    return (
      /^\s*[\p{Lu}\p{N}['‘“(.…]/u.test(inner) &&
      inner.split(/\s+/u, SENTENCE_MIN_WORDS + 1).length >= SENTENCE_MIN_WORDS
    );
  }

  #lower(at: number): string {
    return this.#items[at]?.lower ?? '';
  }

  #span(from: number, to: number): Span {
    return { start: this.#items[from]?.start ?? 0, end: this.#items[to - 1]?.end ?? 0 };
  }
}

function longer(a: Range | null, b: Range | null): Range | null {
  if (a === null || b === null) return a ?? b;
  return b.to - b.from >= a.to - a.from ? b : a;
}
