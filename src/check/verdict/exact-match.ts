/** Claims whose words stand in a statement in order. */

import { isRetold, turnAt } from '../../article/quoted.ts';
import { askedStatements, questionOpener } from '../../article/reported-questions.ts';
import type { Span } from '../../language/types.ts';
import { weightOf } from '../align/compared-words.ts';
import { findPlaces, type Judged, judge, type Place } from '../align/exact.ts';
import type { ClaimWords } from '../claim/claim-words.ts';
import type { Statement } from '../statements.ts';
import type { FoundStatement } from '../types.ts';
import { type Checking, compareAt, foundAt, type Match } from './matches.ts';
import { findWarnings } from './meaning.ts';
import { distinct } from './splice.ts';

/** Reported words are found by so many, or by all of the clause. */
const REPORTED_MIN_WORDS = 4;
/** A fragment that says less than this points at nothing. */
const FRAGMENT_MIN_WEIGHT = 2;

interface Located extends Judged {
  readonly found: FoundStatement;
  readonly speakerMatches: boolean | null;
}

/** The best statement that has a claim word for word, said before reported; `null` where none has. */
export function findExact(checking: Checking, statements: readonly Statement[]): Match | null {
  const { claim } = checking;
  const [best] = locate('said', checking, statements);
  if (best !== undefined && (best.isVerbatim || saysEnough(claim))) {
    return best.isVerbatim && !claim.isCutOff ? verbatim(best) : altered(best, checking);
  }
  const reported = locate('reported', checking, statements).find((place) => saysClause(place, claim));
  if (reported === undefined) return null;
  const verdict = reported.speakerMatches === false ? 'misattributed' : 'reported-only';
  return { ...plain(reported), verdict };
}

/** Where the words stand in statements of one voice, best first. */
function locate(
  voice: Statement['voice'],
  { claim, same, isSpeaker }: Checking,
  statements: readonly Statement[],
): Located[] {
  return statements
    .filter((statement) => statement.voice === voice)
    .flatMap((statement) => findPlaces(claim, statement, same))
    .filter((place) => !isBroughtUp(place))
    .map((place) => {
      const found = foundAt(place.statement, place.ranges[0]?.[0] ?? 0);
      return { ...judge(place, claim), found, speakerMatches: isSpeaker(found) };
    })
    .sort((a, b) => quality(b) - quality(a));
}

/** Words that somebody brings up and that were not said are not their own: `“Did Moor say ‘…’?” a reporter asked.` */
function isBroughtUp({ statement: { article, words }, ranges }: Place): boolean {
  const start = words[ranges[0]?.[0] ?? 0]?.start ?? 0;
  const end = words[(ranges.at(-1)?.[1] ?? 1) - 1]?.end ?? 0;
  const isWithin = (span: Span) => span.start <= start && end <= span.end;
  if (askedStatements(article).some(isWithin)) return true;
  return article.disputed.some(isWithin) && turnAt(article, start) !== null;
}

/** The right speaker first, then a fair quotation, then one that nothing was cut from. */
function quality({ speakerMatches, isVerbatim, cut }: Located): number {
  return (speakerMatches === true ? 8 : speakerMatches === null ? 4 : 0) + (isVerbatim ? 2 : 0) + (cut ? 0 : 1);
}

function plain({ found, speakerMatches }: Located) {
  const nothing = { differences: [], warnings: [], typos: [], spliced: [] } as const;
  return { ...nothing, statement: found, speakerMatches, cut: false, similarity: 1 };
}

function verbatim(place: Located): Match {
  if (place.speakerMatches === false) return { ...plain(place), verdict: 'misattributed' };
  if (isRetold(place.found.article, place.found.quotation)) return { ...plain(place), verdict: 'reported-only' };
  return { ...plain(place), verdict: 'verbatim', cut: place.cut, warnings: place.warnings };
}

/** Its words stand there in order, but not as a fair quotation. */
function altered(place: Located, checking: Checking): Match {
  const range = { statement: place.statement, from: place.ranges[0]?.[0] ?? 0, to: place.ranges.at(-1)?.[1] ?? 0 };
  const { differences, changes, typos } = compareAt(range, checking);
  const own = place.warnings.filter(({ kind }) => kind === 'fragment' || kind === 'splice');
  const warnings = [...own, ...findWarnings(changes, place.statement.article.language, checking.index)];
  const verdict = place.speakerMatches === false ? 'misattributed' : 'altered';
  const spliced = own.some(({ kind }) => kind === 'splice') ? othersIn(place) : [];
  return { ...plain(place), verdict, differences, typos, warnings, spliced };
}

/** The quotations that its later parts stand in, but for the one that is found. */
function othersIn({ statement, ranges, found }: Located): FoundStatement[] {
  return distinct(
    ranges.map(([from]) => foundAt(statement, from)),
    found,
  );
}

function saysEnough({ words }: ClaimWords): boolean {
  return words.reduce((sum, { key }) => sum + weightOf(key), 0) >= FRAGMENT_MIN_WEIGHT;
}

function saysClause({ statement, ranges, found }: Located, claim: ClaimWords): boolean {
  if (ranges[0]?.[0] !== 0 && questionOpener(found.article, found.quotation) > 0) return false;
  const taken = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  return claim.spoken >= REPORTED_MIN_WORDS || taken === statement.words.length;
}
