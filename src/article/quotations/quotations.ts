import { ROLES } from '../../language/tables/people/roles.ts';
import { CUES } from '../../language/tables/speech/cues.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import { reallySaidFrom, stancesByCorrection } from '../disputes/corrections.ts';
import { findCheckedClaims } from '../disputes/fact-check.ts';
import type { Stance } from '../disputes/lexicon.ts';
import { stancesByNeighbours, type Told } from '../disputes/neighbours.ts';
import { type ArticleToken, articleTokens } from '../people/tokens.ts';
import { RETOLD_CONFIDENCE } from '../quoted.ts';
import type { ArticleText, DisputedStatement, Person, Quotation, Speaker } from '../types.ts';
import type { Speech, Statement } from './reading.ts';
import { Focus, type Resolution } from './resolve.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { introducerOf, readUnit } from './statements.ts';
import { mayBeTitled } from './uncued.ts';
import { findUnits, type Unit } from './units.ts';
import { isRelayed, RetoldReader } from './within-turn.ts';

interface Draft extends Omit<Quotation, 'index'> {
  readonly statement: Statement;
  readonly paragraph: number;
}

/**
 * How far apart, in UTF-16 code units, the halves of one English quotation stand at most: `“…,” Lena said on Monday.
 * “…”`
 */
const HALVES_MAX_GAP = 200;

/** What an article has somebody say: asserted, or contested by the article itself. */
export interface Statements {
  readonly quotations: readonly Quotation[];
  readonly disputed: readonly DisputedStatement[];
}

/**
 * Finds what somebody says in an article, verbatim or reported, and who: `people` are the article's, as `findPeople`
 * gives them. In order, without overlaps, each within one paragraph. Titles and scare quotes are left out; where nobody
 * can be named honestly `speakers` is empty. What the article says was not said is in `disputed`; what it leaves open
 * is in neither. Takes time linear in the body's length; `docs/quotations.md` has the rules.
 */
export function findStatements(
  text: ArticleText,
  people: readonly Person[],
  tokens: readonly ArticleToken[] = articleTokens(text),
  turns: readonly SpokenTurn[] = [],
): Statements {
  const grammar = { language: text.language, table: ROLES[text.language], cues: CUES[text.language] };
  const focus = new Focus(text.body, people, grammar.table, text.language);
  const told: (Told<Draft> & { statements: Draft[] })[] = [];
  let introducer: SpeakerPhrase | null = null;
  const turnAt = turnFinder(turns);
  const retold = new RetoldReader(text.body, people, text.language);
  let turn: SpokenTurn | null = null;
  const isTitled = turns.length === 0 && mayBeTitled(text.body);
  for (const [index, unit] of findUnits(text, people, tokens).entries()) {
    const own = turnAt(unit.start);
    if (own !== turn) {
      focus.clear();
      introducer = null;
      retold.enter(own?.speakers ?? []);
    }
    turn = own;
    const speeches = readUnit(text.body, unit, grammar, isTitled);
    focus.enter(
      unit,
      index,
      speeches.some(({ speaker }) => speaker !== null && speaker.kind !== 'clitic'),
    );
    const statements = speeches.flatMap((speech, at) =>
      draftsOf(speech, focus, unit.paragraph, at === 0 ? introducer : null),
    );
    const all =
      turn !== null
        ? withinTurn(text, unit, statements, retold)
        : turns.length > 0
          ? aroundTurns(unit, statements, retold)
          : statements;
    told.push({ unit, statements: inOrder(all) });
    const spoke = [...speeches].reverse().find(({ speaker }) => speaker !== null);
    introducer = introducerOf(text.body, unit, grammar, spoke?.speaker ?? null);
  }
  const drafts = contestByNeighbours(text, told).flatMap(({ statements }) => statements);
  return sorted(joinHalves(inOrder(drafts), text.language));
}

/** A turn with who speaks in it. */
export interface SpokenTurn extends Span {
  readonly speakers: readonly Speaker[];
}

/** In a turn all words are its speaker's, but for those that are clearly told of somebody else. */
function withinTurn(
  { body, language }: ArticleText,
  unit: Unit,
  statements: readonly Draft[],
  reader: RetoldReader,
): Draft[] {
  const retold = retoldIn(unit, reader);
  const isApart = (draft: Draft) => !retold.some((one) => one.start < draft.end && draft.start < one.end);
  const others = statements.filter(
    (draft) =>
      draft.statement.stance !== null || (isApart(draft) && isRelayed(body, draft, draft.statement.evidence, language)),
  );
  const isDisputed = (draft: Draft) =>
    others.some(({ start, end, statement }) => statement.stance !== null && start < draft.end && draft.start < end);
  return [...retold.filter((draft) => !isDisputed(draft)), ...others];
}

/** Between turns whoever writes tells what was said, in the words of prose and of speech. */
function aroundTurns(unit: Unit, statements: readonly Draft[], reader: RetoldReader): Draft[] {
  const isApart = (draft: Draft) => !statements.some((one) => one.start < draft.end && draft.start < one.end);
  return [...statements, ...retoldIn(unit, reader).filter(isApart)];
}

function retoldIn(unit: Unit, reader: RetoldReader): Draft[] {
  return reader.read(unit).map((draft): Draft => {
    const statement: Statement = { ...draft, speaker: null, evidence: 'cued', runsOn: false, stance: null };
    return { ...draft, statement, paragraph: unit.paragraph };
  });
}

/** The turn at an offset. Asked with growing offsets; all together takes linear time. */
function turnFinder(turns: readonly SpokenTurn[]): (offset: number) => SpokenTurn | null {
  let at = 0;
  return (offset) => {
    while (at < turns.length && (turns[at]?.end ?? 0) <= offset) at += 1;
    const turn = turns[at];
    return turn !== undefined && turn.start <= offset ? turn : null;
  };
}

/** Applies what neighbouring sentences, and the labels of a text that checks claims, say of the words in each unit. */
function contestByNeighbours(text: ArticleText, told: readonly Told<Draft>[]): readonly Told<Draft>[] {
  const stances = stancesByNeighbours(text, told, text.language);
  const units = told.map(({ unit }) => unit);
  const claims = new Map(findCheckedClaims(units, text.language).map((claim) => [claim.unit, claim]));
  const corrected = stancesByCorrection(units, text.language);
  return told.map(({ unit, statements }, index) => {
    const claim = claims.get(index);
    const stance = corrected.get(index) ?? claim?.stance ?? stances[index] ?? null;
    if (stance === null) return { unit, statements };
    const real = reallySaidFrom(unit, text.language);
    const rest = statements.length > 0 || stance.dispute === null ? [] : unclaimed(unit, claim?.span ?? null, stance);
    const own = statements.map((draft) => (draft.start >= real ? draft : contested(draft, stance)));
    const isSaid = ({ start, end }: Span) =>
      start < real && (!corrected.has(index) || saysEnough(text.body, start, end));
    return { unit, statements: [...own, ...rest.filter(isSaid)] };
  });
}

/** A shorter quotation in a correction may be a title or a term. */
const CORRECTED_MIN_WORDS = 4;

function saysEnough(body: string, start: number, end: number): boolean {
  return body.slice(start, end).split(/\s+/u, CORRECTED_MIN_WORDS).length >= CORRECTED_MIN_WORDS;
}

/** What a neighbour says wins over a rumour or a question; only words in quotation marks are yet to be spoken. */
function contested(draft: Draft, stance: Stance): Draft {
  const known = draft.statement.stance;
  const isSurer = stance.dispute === 'fake' || stance.dispute === 'denied';
  if (known?.dispute === 'fake' || known?.dispute === 'denied' || (known !== null && !isSurer)) return draft;
  if (stance.dispute === 'planned' && draft.kind !== 'direct') return draft;
  return { ...draft, statement: { ...draft.statement, stance } };
}

/** Words of a contested unit that no verb claims: a labelled claim, else what stands in quotation marks. */
function unclaimed({ items, paragraph }: Unit, claim: Span | null, stance: Stance): Draft[] {
  const spans = claim === null ? items.filter(({ kind }) => kind === 'quotation') : [claim];
  return spans.map(({ start, end }) => {
    const kind = claim === null ? ('direct' as const) : ('indirect' as const);
    const statement: Statement = {
      start,
      end,
      kind,
      speaker: null,
      cue: null,
      evidence: 'uncued',
      runsOn: false,
      stance,
    };
    return { ...draftOf(statement, null), statement, paragraph };
  });
}

function sorted(drafts: readonly Draft[]): Statements {
  const quotations: Quotation[] = [];
  const disputed: DisputedStatement[] = [];
  for (const { statement, paragraph: _, ...quotation } of drafts) {
    const { start, end, kind } = quotation;
    if (statement.stance === null) quotations.push({ index: quotations.length, ...quotation });
    else if (statement.stance.dispute !== null)
      disputed.push({ start, end, kind, dispute: statement.stance.dispute, cue: statement.stance.cue });
  }
  return { quotations, disputed };
}

function draftsOf(
  { speaker, statements, isBefore }: Speech,
  focus: Focus,
  paragraph: number,
  introducer: SpeakerPhrase | null,
): Draft[] {
  const phrase = speaker ?? (statements.some(({ stance }) => stance !== null) ? null : introducer);
  if (isBefore && phrase === null) return [];
  const resolution = phrase === null ? null : focus.resolve(phrase);
  return statements.map((statement) => ({
    ...draftOf(statement, isNamedIn(statement) || introducer !== null ? resolution : focus.carryOn()),
    statement,
    paragraph,
  }));
}

function isNamedIn({ evidence }: Statement): boolean {
  return evidence === 'cued' || evidence === 'retold';
}

function draftOf(
  { start, end, kind, speaker, cue, evidence }: Statement,
  resolution: Resolution | null,
): Omit<Quotation, 'index'> {
  return {
    start,
    end,
    isTurn: false,
    kind,
    speakers: resolution?.speakers ?? [],
    speakerMention: speaker?.mention ?? null,
    cue,
    confidence: evidence === 'retold' && resolution !== null ? RETOLD_CONFIDENCE : (resolution?.confidence ?? 0),
  };
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const asserted = (draft: Draft): number => (draft.statement.stance === null ? 0 : 1);
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || asserted(a) - asserted(b))) {
    if (draft.start >= (kept[kept.length - 1]?.end ?? 0) && draft.start < draft.end) kept.push(draft);
  }
  return kept;
}

/** Joins what the next paragraph takes up, and in English what goes on after its cue: `“…,” Lena said. “…”` */
function joinHalves(drafts: readonly Draft[], language: LanguageCode): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    if (last !== undefined && isLeftOpen(last, draft)) {
      // A block of paragraphs that all open is a quotation; one alone has lost its mark.
      if (last.end === last.statement.end && last.start === last.statement.start) joined.pop();
      joined.push(draft);
    } else if (last === undefined || !isOne(last, draft, language)) joined.push(draft);
    else
      joined[joined.length - 1] =
        last.cue === null && draft.cue !== null
          ? { ...draft, start: last.start }
          : { ...last, end: draft.end, statement: draft.statement };
  }
  return joined;
}

/** A mark that seems to run on into somebody else's words was never closed: nobody knows where its words end. */
function isLeftOpen(first: Draft, second: Draft): boolean {
  if (!first.statement.runsOn || second.statement.evidence !== 'cued' || second.kind !== 'direct') return false;
  const names = new Set(second.speakers.map(({ name }) => name));
  return first.speakers.length > 0 && names.size > 0 && !first.speakers.some(({ name }) => names.has(name));
}

function isOne(first: Draft, second: Draft, language: LanguageCode): boolean {
  if (first.kind !== 'direct' || second.kind !== 'direct') return false;
  if ((first.statement.stance === null) !== (second.statement.stance === null)) return false;
  if (first.statement.runsOn) return second.paragraph === first.paragraph + 1;
  const gap = second.start - first.end;
  return (
    language === 'en' &&
    first.paragraph === second.paragraph &&
    second.statement.evidence === 'carried' &&
    gap <= HALVES_MAX_GAP
  );
}
