/** What a reader's choice makes of an answer. */
import { closestPassages } from '../search/decision/closest.ts';
import { silenceOf } from '../search/decision/silence.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import type { Answer, Decision, RankedPassage } from '../search/types.ts';
import { READ_MAX } from './texts.ts';
import type { Choice, Readers } from './types.ts';

export interface ReadOptions {
  readonly index: SearchIndex;
  /** At most so many passages, a whole number from 1. */
  readonly limit: number;
  /** The engine's answer with so many passages at most. */
  readonly find: (limit: number) => Answer;
  readonly choose: Readers['choose'];
}

/**
 * The engine's answer, as a reader chose among its first passages. Nothing is sent for the decision `silent`.
 * @throws what `find` and `choose` throw
 */
export async function readAnswer({ index, limit, find, choose }: ReadOptions): Promise<Answer> {
  const found = find(Math.max(limit, READ_MAX));
  const isSent = found.decision !== 'silent' && found.passages.length > 0;
  const choice = isSent ? await choose(found.question, found.passages.slice(0, READ_MAX)) : null;
  const answer = choice === null ? found : chosen(found, choice, index);
  return { ...answer, passages: answer.passages.slice(0, limit) };
}

/**
 * The same passages, each once: first those that were picked, then in the order that was chosen, then as they were. A
 * picked one is an answer unless its source disputes it, none picked is no answer, and `silent` stays as it is. Of an
 * answer that becomes `closest`, passages that share a sentence with a better one are left out: they would be shown
 * beside it. Positions that no passage has are passed over.
 */
export function chosen(found: Answer, { order, picked }: Choice, index: SearchIndex): Answer {
  if (found.decision === 'silent') return found;
  const { passages } = found;
  const isGiven = (at: number) => at < READ_MAX && passages[at] !== undefined;
  const positions = new Set([...(picked ?? []), ...order].filter(isGiven));
  const ordered = [...new Set([...positions, ...passages.keys()])].flatMap((at) => passages[at] ?? []);
  const decision = decided(found, picked?.some(isGiven) ?? null, ordered[0]);
  const shown = decision === 'closest' ? shownFirst(found.answered ? apart(ordered) : ordered) : ordered;
  return {
    ...found,
    decision,
    answered: decision === 'answer',
    passages: descending(shown),
    silence: decision === 'answer' ? null : (found.silence ?? silenceOf(found.analysis, index)),
  };
}

/**
 * What its source disputes is no answer, whoever put it first, unless it is ours.
 * @param isPicked whether any passage was; `null` where nobody judged
 */
function decided({ decision, passages }: Answer, isPicked: boolean | null, first?: RankedPassage): Decision {
  const wanted = isPicked === null ? decision : isPicked ? 'answer' : 'closest';
  if (wanted !== 'answer' || first === undefined || !isDisputed(first)) return wanted;
  return decision === 'answer' && first === passages[0] ? 'answer' : 'closest';
}

/** Whether its source says that words in it were not said. */
function isDisputed({ article, start, end }: RankedPassage): boolean {
  return article.disputed.some((statement) => statement.start < end && statement.end > start);
}

/** Without those that overlap an earlier one. */
function apart(passages: readonly RankedPassage[]): RankedPassage[] {
  const kept: RankedPassage[] = [];
  for (const one of passages) {
    const isFree = kept.every(
      ({ article, start, end }) => article !== one.article || end <= one.start || one.end <= start,
    );
    if (isFree) kept.push(one);
  }
  return kept;
}

/** The passages that are shown as the closest ones, then those that do not fit beside them and all others. */
function shownFirst(passages: readonly RankedPassage[]): readonly RankedPassage[] {
  return [...new Set([...closestPassages({ decision: 'closest', passages }), ...passages])];
}

/** Each with its own probability, or that of the one before it where that is lower: as `answer` gives them. */
function descending(passages: readonly RankedPassage[]): RankedPassage[] {
  let highest = 1;
  return passages.map((passage) => {
    highest = Math.min(highest, passage.score);
    return { ...passage, score: highest };
  });
}
