/** The statement a claim is nearest to, and the verdict that follows. */
import type { SearchIndex } from '../search/index.ts';
import { weightOf } from './candidates.ts';
import type { ClaimWords } from './claim-words.ts';
import { compare } from './differences.ts';
import { findPlaces, type Judged, judge } from './exact.ts';
import { findWarnings } from './meaning.ts';
import { align, type Near, sharedWeight } from './near.ts';
import type { Sameness } from './sameness.ts';
import { isSpeaker } from './speakers.ts';
import type { Statement } from './statements.ts';
import type { Check, FoundStatement, Verdict, Warning } from './types.ts';

/** What a claim is in view of one statement. */
export interface Match extends Pick<Check, 'cut' | 'speakerMatches' | 'differences' | 'warnings' | 'typos'> {
  readonly verdict: Verdict;
  /** `null` where the publisher's own words are nearest. */
  readonly statement: FoundStatement | null;
  /** 1 where every word stands there in order. */
  readonly similarity: number;
}

/** From these similarities on a claim is an altered form of what was said, or of what is reported. */
const SAID_MIN = 0.45;
const REPORTED_MIN = 0.55;
/** From this one on it is that even though somebody else said it. */
const MISATTRIBUTED_MIN = 0.7;
/** How much nearer the publisher's words must be to be taken instead. */
const NARRATED_MARGIN = 0.05;
/** Reported words are found by so many, or by all of the clause. */
const REPORTED_MIN_WORDS = 4;
/** A fragment that says less than this points at nothing. */
const FRAGMENT_MIN_WEIGHT = 2;
/** So many statements are aligned, those with most of the claim's words first. */
const ALIGNED_MAX = 8;
/** So many words of another statement make a splice. */
const SPLICE_MIN_WORDS = 4;

interface Located extends Judged {
  readonly found: FoundStatement;
  readonly speakerMatches: boolean | null;
}

/** What is made of a claim in view of some statements; `null` where none is like it. */
export function findMatches(
  claim: ClaimWords,
  statements: readonly Statement[],
  same: Sameness,
  index: SearchIndex,
): Match | null {
  return findExact(claim, statements, same, index) ?? findNear(claim, statements, same, index);
}

function findExact(
  claim: ClaimWords,
  statements: readonly Statement[],
  same: Sameness,
  index: SearchIndex,
): Match | null {
  const placed = (voice: Statement['voice']) =>
    statements
      .filter((statement) => statement.voice === voice)
      .flatMap((statement) => findPlaces(claim, statement, same))
      .map((place) => locate(judge(place, claim), claim, index))
      .sort((a, b) => quality(b) - quality(a));
  const said = placed('said');
  const best = said[0];
  if (best !== undefined && (best.isVerbatim || saysEnough(claim))) {
    if (best.isVerbatim && !claim.isCutOff) return verbatim(best);
    return altered(best, claim, same, index);
  }
  const reported = placed('reported').find((place) => saysClause(place, claim));
  if (reported === undefined) return null;
  const verdict = reported.speakerMatches === false ? 'misattributed' : 'reported-only';
  return { ...plain(reported), verdict, similarity: 1 };
}

/** The right speaker first, then a fair quotation, then one that nothing was cut from. */
function quality({ speakerMatches, isVerbatim, cut }: Located): number {
  return (speakerMatches === true ? 8 : speakerMatches === null ? 4 : 0) + (isVerbatim ? 2 : 0) + (cut ? 0 : 1);
}

function locate(judged: Judged, { claim }: ClaimWords, index: SearchIndex): Located {
  const found = foundAt(judged.statement, judged.ranges[0]?.[0] ?? 0);
  return { ...judged, found, speakerMatches: claim.speaker === null ? null : isSpeaker(claim.speaker, found, index) };
}

function foundAt({ article, words }: Statement, at: number): FoundStatement {
  const quotation = article.quotations[words[at]?.quotation ?? -1];
  if (quotation === undefined)
    throw new RangeError(`word ${at} of a statement in ${article.id} belongs to no quotation`);
  return { article, quotation };
}

function plain({ found, speakerMatches }: Located) {
  return { statement: found, speakerMatches, cut: false, differences: [], warnings: [], typos: [] };
}

function verbatim(place: Located): Match {
  if (place.speakerMatches === false) return { ...plain(place), verdict: 'misattributed', similarity: 1 };
  return { ...plain(place), verdict: 'verbatim', cut: place.cut, warnings: place.warnings, similarity: 1 };
}

/** Its words stand there in order, but not as a fair quotation. */
function altered(place: Located, claim: ClaimWords, same: Sameness, index: SearchIndex): Match {
  const range = { statement: place.statement, from: place.ranges[0]?.[0] ?? 0, to: place.ranges.at(-1)?.[1] ?? 0 };
  const { differences, changes, typos } = compareAt(range, claim, same, index);
  const own = place.warnings.filter(({ kind }) => kind === 'fragment');
  const warnings = [...own, ...findWarnings(changes, place.statement.article.language, index)];
  const verdict = place.speakerMatches === false ? 'misattributed' : 'altered';
  return { ...plain(place), verdict, differences, typos, warnings, similarity: 1 };
}

function saysEnough({ words }: ClaimWords): boolean {
  return words.reduce((sum, { key }) => sum + weightOf(key), 0) >= FRAGMENT_MIN_WEIGHT;
}

function saysClause({ statement, ranges }: Located, claim: ClaimWords): boolean {
  const taken = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  return claim.spoken >= REPORTED_MIN_WORDS || taken === statement.words.length;
}

function findNear(
  claim: ClaimWords,
  statements: readonly Statement[],
  same: Sameness,
  index: SearchIndex,
): Match | null {
  const nearest = statements
    .map((statement) => ({ statement, shared: sharedWeight(claim, statement) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const aligned = (voice: Statement['voice']) =>
    nearest
      .filter(({ statement }) => statement.voice === voice)
      .slice(0, ALIGNED_MAX)
      .flatMap(({ statement }) => align(claim, statement, same, index) ?? [])
      .sort((a, b) => b.similarity - a.similarity);
  const spoken = [...aligned('said'), ...aligned('reported')]
    .filter(({ statement, similarity }) => similarity >= (statement.voice === 'said' ? SAID_MIN : REPORTED_MIN))
    .map((near) => ({ near, found: foundAt(near.statement, near.from) }))
    .map((one) => ({ ...one, speakerMatches: speakerOf(claim, one.found, index) }))
    .filter(({ near, speakerMatches }) => speakerMatches !== false || near.similarity >= MISATTRIBUTED_MIN)
    .sort((a, b) => b.near.similarity - a.near.similarity);
  const [best] = spoken;
  const told = aligned('narrated').find((near) => isNarrators(near));
  if (
    told !== undefined &&
    told.similarity >= REPORTED_MIN &&
    told.similarity > (best?.near.similarity ?? 0) + NARRATED_MARGIN
  ) {
    return { ...NARRATED, similarity: told.similarity };
  }
  if (best === undefined) return null;
  const { near, found, speakerMatches } = best;
  const { differences, changes, typos } = compareAt(near, claim, same, index);
  const splices = changes.some(({ claimed }) => isSplice(claimed, statements, same));
  const warnings: Warning[] = [
    ...findWarnings(changes, near.statement.article.language, index),
    ...(splices ? [{ kind: 'splice' as const, said: '', claimed: claim.claim.text }] : []),
  ];
  const verdict =
    speakerMatches === false ? 'misattributed' : near.statement.voice === 'said' ? 'altered' : 'reported-only';
  return {
    verdict,
    statement: found,
    speakerMatches,
    cut: false,
    differences,
    warnings,
    typos,
    similarity: near.similarity,
  };
}

const NARRATED = {
  verdict: 'not-found',
  statement: null,
  speakerMatches: null,
  cut: false,
  differences: [],
  warnings: [],
  typos: [],
} as const;

function speakerOf({ claim }: ClaimWords, found: FoundStatement, index: SearchIndex): boolean | null {
  return claim.speaker === null ? null : isSpeaker(claim.speaker, found, index);
}

/** Whether most of a stretch of a paragraph is the publisher's own. */
function isNarrators({ statement: { article, words }, from, to }: Near): boolean {
  const own = words
    .slice(from, to)
    .filter(({ start }) => !article.quotations.some((quotation) => quotation.start <= start && start < quotation.end));
  return own.length * 2 > to - from;
}

/** The differences between the claim and the whole sentences it is taken from. */
function compareAt(
  { statement, from, to }: Pick<Near, 'statement' | 'from' | 'to'>,
  { claim, words }: ClaimWords,
  same: Sameness,
  index: SearchIndex,
) {
  const all = statement.words;
  const isOneSentence = (at: number) => all[at - 1]?.sentence === all[at]?.sentence && all[at]?.after !== 'narration';
  let [first, last] = [from, to];
  while (first > 0 && isOneSentence(first)) first -= 1;
  while (last < all.length && isOneSentence(last)) last += 1;
  return compare({ statement, from: first, to: last }, { text: claim.text, claimed: words }, same, index);
}

/** Whether words that were not said in this place stand together in another. */
function isSplice(claimed: ClaimWords['words'], statements: readonly Statement[], same: Sameness): boolean {
  if (claimed.length < SPLICE_MIN_WORDS) return false;
  return statements.some(
    (statement) => statement.voice === 'said' && findPlaces({ fragments: [claimed] }, statement, same).length > 0,
  );
}
