/** Claims that are nearly what a statement says. */

import { innermostAt } from '../../article/quoted.ts';
import { questionOpener } from '../../article/reported-questions.ts';
import { align, alignedCells, createBound, type Near } from '../align/near.ts';
import type { StatedWord, Statement } from '../statements.ts';
import type { FoundStatement, Verdict } from '../types.ts';
import { type Checking, compareAt, foundAt, type Match } from './matches.ts';
import { findWarnings } from './meaning.ts';
import { distinct, otherStatement } from './splice.ts';

/** From these similarities on a claim is an altered form of what was said, or of what is reported. */
const SAID_MIN = 0.45;
const REPORTED_MIN = 0.55;
/** From this one on it is that even though somebody else said it. */
const MISATTRIBUTED_MIN = 0.7;
/** How much nearer the publisher's words must be to be taken instead. */
const NARRATED_MARGIN = 0.05;
/** How much less near the words of the one who is named may be than another's. */
const SPEAKER_BONUS = 0.1;
/** So many statements of a voice are aligned, those with most of the claim's words first. */
const ALIGNED_MAX = 8;
/**
 * So many words are compared with words in all; two comparisons of the longest claims. It bounds the time a check
 * takes.
 */
const COMPARED_MAX = 300_000;

interface Spoken {
  readonly near: Near;
  readonly found: FoundStatement;
  readonly speakerMatches: boolean | null;
}

/** The statement that a claim comes nearest to; `null` where none is near enough. */
export function findNear(checking: Checking, statements: readonly Statement[]): Match | null {
  const { claim, same, index } = checking;
  const bound = createBound(claim, index);
  const ranked = statements
    .map((statement) => ({ statement, most: bound(statement) }))
    .filter(({ most }) => most >= SAID_MIN)
    .sort((a, b) => b.most - a.most);
  let best: Spoken | null = null;
  let told: Near | null = null;
  const tried = { said: 0, reported: 0, narrated: 0, disputed: 0 };
  let compared = 0;
  for (const { statement, most } of ranked) {
    const { voice } = statement;
    const beaten = voice === 'narrated' ? (told?.similarity ?? 0) : scoreOf(best);
    tried[voice] += 1;
    if (tried[voice] > ALIGNED_MAX || most + SPEAKER_BONUS <= beaten) continue;
    if (compared > COMPARED_MAX) break;
    compared += alignedCells(claim, statement);
    const near = align(claim, statement, same, index);
    if (near === null || near.similarity < (voice === 'said' ? SAID_MIN : REPORTED_MIN)) continue;
    if (voice === 'narrated') {
      if (near.similarity > beaten && isNarrators(near)) told = near;
      continue;
    }
    const spoken = spokenBy(near, checking);
    if (near.from > 0 && voice === 'reported' && isQuestion(spoken)) continue;
    if (spoken.speakerMatches === false && near.similarity < MISATTRIBUTED_MIN) continue;
    if (scoreOf(spoken) > beaten) best = spoken;
  }
  if (told !== null && told.similarity > (best?.near.similarity ?? 0) + NARRATED_MARGIN) {
    return { ...NOBODYS, similarity: told.similarity };
  }
  return best === null ? null : toMatch(best, checking, statements);
}

/** What a reported question asks about is nobody's statement. */
function isQuestion({ found: { article, quotation } }: Spoken): boolean {
  return questionOpener(article, quotation) > 0;
}

function spokenBy(near: Near, { isSpeaker }: Checking): Spoken {
  const found = foundAt(near.statement, near.from);
  return { near, found, speakerMatches: isSpeaker(found) };
}

/** Of two statements about as near, the one by whoever is named. */
function scoreOf(spoken: Spoken | null): number {
  if (spoken === null) return 0;
  return spoken.near.similarity + (spoken.speakerMatches === true ? SPEAKER_BONUS : 0);
}

const PLAIN = { cut: false, differences: [], warnings: [], typos: [], spliced: [] } as const;
const NOBODYS = { ...PLAIN, verdict: 'not-found', statement: null, speakerMatches: null } as const;

function toMatch({ near, found, speakerMatches }: Spoken, checking: Checking, statements: readonly Statement[]): Match {
  const { differences, changes, typos } = compareAt(near, checking);
  const warnings = findWarnings(changes, found.article.language, checking.index);
  const others = changes.flatMap(({ claimed }) => otherStatement(claimed, statements, checking.same) ?? []);
  if (others.length > 0 || changes.some(({ isJoint, said }) => isJoint && said.length > 0)) {
    warnings.push({ kind: 'splice', said: '', claimed: checking.claim.claim.text });
  }
  const spoken: Verdict = near.statement.voice === 'said' ? 'altered' : 'reported-only';
  const verdict = speakerMatches === false ? 'misattributed' : spoken;
  return {
    ...PLAIN,
    verdict,
    statement: found,
    speakerMatches,
    differences,
    warnings,
    typos,
    spliced: distinct(others, found),
    similarity: near.similarity,
  };
}

/** Whether most of a stretch of a sentence is the publisher's own. */
function isNarrators({ statement: { article, words }, from, to }: Near): boolean {
  const isQuoted = ({ start }: StatedWord) => innermostAt(article, start) !== null;
  const own = words.slice(from, to).filter((word) => !isQuoted(word));
  return own.length * 2 > to - from;
}
