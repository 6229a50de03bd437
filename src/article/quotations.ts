import { ROLES } from '../language/tables/roles.ts';
import { CUES } from '../language/tables/speech.ts';
import { type Token, tokenize } from './people/tokens.ts';
import type { Speech, Statement } from './quotations/reading.ts';
import { Focus, type Resolution } from './quotations/resolve.ts';
import type { SpeakerPhrase } from './quotations/speakers.ts';
import { introducerOf, readUnit } from './quotations/statements.ts';
import { findUnits } from './quotations/units.ts';
import type { ArticleText, LanguageCode, Person, Quotation } from './types.ts';

interface Draft extends Omit<Quotation, 'index'> {
  readonly statement: Statement;
  readonly paragraph: number;
}

/** How far apart, in UTF-16 code units, the halves of one English quotation stand at most: `“…,” Lena said on Monday. “…”` */
const HALVES_MAX_GAP = 200;

/**
 * Finds what somebody says in an article, verbatim or reported, and who: `people` are the article's, as `findPeople`
 * gives them. In order, without overlaps, each within one paragraph. Titles and scare quotes are left out; where nobody
 * can be named honestly `speakers` is empty. Takes time linear in the body's length; `docs/quotations.md` has the rules.
 */
export function findQuotations(
  text: ArticleText,
  people: readonly Person[],
  tokens: readonly Token[] = tokenize(text),
): Quotation[] {
  const grammar = { language: text.language, table: ROLES[text.language], cues: CUES[text.language] };
  const focus = new Focus(text.body, people, grammar.table, text.language);
  const drafts: Draft[] = [];
  let introducer: SpeakerPhrase | null = null;
  for (const [index, unit] of findUnits(text, people, tokens).entries()) {
    const speeches = readUnit(text.body, unit, grammar);
    focus.enter(
      unit,
      index,
      speeches.some(({ speaker }) => speaker !== null && speaker.kind !== 'clitic'),
    );
    for (const [at, speech] of speeches.entries())
      for (const draft of draftsOf(speech, focus, unit.paragraph, at === 0 ? introducer : null)) drafts.push(draft);
    const spoke = [...speeches].reverse().find(({ speaker }) => speaker !== null);
    introducer = introducerOf(text.body, unit, grammar);
    if (introducer !== null && spoke !== undefined) introducer = spoke.speaker;
  }
  return joinHalves(inOrder(drafts), text.language).map(({ statement: _, paragraph: __, ...quotation }, index) => ({
    index,
    ...quotation,
  }));
}

function draftsOf(
  { speaker, statements }: Speech,
  focus: Focus,
  paragraph: number,
  introducer: SpeakerPhrase | null,
): Draft[] {
  const phrase = speaker ?? introducer;
  const resolution = phrase === null ? null : focus.resolve(phrase);
  return statements.map((statement) => ({
    ...draftOf(statement, statement.evidence === 'cued' || introducer !== null ? resolution : focus.carryOn()),
    statement,
    paragraph,
  }));
}

function draftOf(
  { start, end, kind, speaker, cue }: Statement,
  resolution: Resolution | null,
): Omit<Quotation, 'index'> {
  return {
    start,
    end,
    kind,
    speakers: resolution?.speakers ?? [],
    speakerMention: speaker?.mention ?? null,
    cue,
    confidence: resolution?.confidence ?? 0,
  };
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.start - b.start)) {
    if (draft.start >= (kept[kept.length - 1]?.end ?? 0) && draft.start < draft.end) kept.push(draft);
  }
  return kept;
}

/** Joins what the next paragraph takes up, and in English what goes on after its cue: `“…,” Lena said. “…”` */
function joinHalves(drafts: readonly Draft[], language: LanguageCode): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    if (last === undefined || !isOne(last, draft, language)) joined.push(draft);
    else
      joined[joined.length - 1] =
        last.cue === null && draft.cue !== null
          ? { ...draft, start: last.start }
          : { ...last, end: draft.end, statement: draft.statement };
  }
  return joined;
}

function isOne(first: Draft, second: Draft, language: LanguageCode): boolean {
  if (first.kind !== 'direct' || second.kind !== 'direct') return false;
  if (first.statement.runsOn) return second.paragraph === first.paragraph + 1;
  const gap = second.start - first.end;
  return (
    language === 'en' &&
    first.paragraph === second.paragraph &&
    second.statement.evidence === 'carried' &&
    gap <= HALVES_MAX_GAP
  );
}
