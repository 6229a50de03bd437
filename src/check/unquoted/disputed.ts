/** Words that a source has somebody say, and does not assert to have been said. */
import { askedStatements } from '../../article/reported-questions.ts';
import type { Article, DisputedStatement } from '../../article/types.ts';
import { lazy } from '../../language/lazy.ts';
import type { Span } from '../../language/types.ts';
import type { Passage } from '../../search/types.ts';
import { findPlaces } from '../align/exact.ts';
import { align, createBound } from '../align/near.ts';
import { partsOf, type Statement, statementOf } from '../statements.ts';
import type { Checking } from '../verdict/matches.ts';
import { passageOf, spanOf } from './passages.ts';

/** From this similarity on a claim is taken for the disputed words. */
const NEAR_MIN = 0.7;
/** So many disputed statements are aligned with a claim. */
const ALIGNED_MAX = 8;

export interface FoundDisputed {
  readonly article: Article;
  readonly disputed: DisputedStatement;
  /** Whether all of the claim stands there, in order. */
  readonly isExact: boolean;
  /** 1 where it does. */
  readonly similarity: number;
  /** Where the claim's words stand in the body. */
  readonly words: readonly Span[];
}

/**
 * The disputed statement in some sentences that has a claim's words, or is nearest to them; `null` where none is near.
 */
export function findDisputed(checking: Checking, sentences: readonly number[]): FoundDisputed | null {
  const { claim, same, index } = checking;
  const bound = createBound(claim, index);
  let best: FoundDisputed | null = null;
  let aligned = 0;
  for (const { disputed, statement } of disputedIn(sentences, checking)) {
    const { article } = statement;
    const [place] = findPlaces(claim, statement, same);
    if (place !== undefined) {
      const held = place.ranges.map(([from, to]) => spanOf(statement, from, to));
      return { article, disputed, isExact: true, similarity: 1, words: held };
    }
    if (aligned >= ALIGNED_MAX || bound(statement) < Math.max(NEAR_MIN, best?.similarity ?? 0)) continue;
    aligned += 1;
    const near = align(claim, statement, same, index);
    if (near === null || near.similarity < NEAR_MIN || near.similarity <= (best?.similarity ?? 0)) continue;
    const held = [spanOf(statement, near.from, near.to)];
    best = { article, disputed, isExact: false, similarity: near.similarity, words: held };
  }
  return best;
}

/** The sentence that disputes, and with it the one that has the words where they adjoin. */
export function disputingPassage({ article, disputed, similarity, words }: FoundDisputed): Passage {
  const own = sentencesOf(article, disputed.cue);
  const said = sentencesOf(article, disputed);
  const isBeside = said[0] <= own[1] + 1 && own[0] <= said[1] + 1;
  const shown = isBeside ? ([Math.min(own[0], said[0]), Math.max(own[1], said[1])] as const) : own;
  return passageOf(article, shown, words, similarity);
}

/** First and last sentence that a span touches. */
function sentencesOf({ sentences }: Article, { start, end }: Span): readonly [first: number, last: number] {
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  return [Math.max(0, first), Math.max(0, first, last)];
}

interface Disputed {
  readonly disputed: DisputedStatement;
  readonly statement: Statement;
}

/** Those of which a sentence holds a part, each once: between its marks, and as a whole where it is reported. */
function* disputedIn(sentences: readonly number[], { index }: Checking): Generator<Disputed> {
  const seen = new Set<DisputedStatement>();
  for (const sentence of sentences) {
    const article = index.sentences.article(sentence);
    const { start, end } = index.sentences.inArticle(sentence);
    for (const list of [article.disputed, askedStatements(article)]) {
      for (const disputed of list) {
        if (disputed.start >= end) break;
        if (disputed.end <= start || seen.has(disputed)) continue;
        seen.add(disputed);
        for (const statement of statementsOf(article, disputed)) yield { disputed, statement };
      }
    }
  }
}

/** The statements of each disputed one that was looked at. */
const disputedStatements = lazy((_article: Article) => new Map<DisputedStatement, readonly Statement[]>());

function statementsOf(article: Article, disputed: DisputedStatement): readonly Statement[] {
  const kept = disputedStatements(article);
  const statements = kept.get(disputed) ?? readStatements(article, disputed);
  kept.set(disputed, statements);
  return statements;
}

function readStatements(article: Article, disputed: DisputedStatement): Statement[] {
  const marked = disputed.kind === 'indirect' ? [] : partsOf(article, disputed, new Map());
  return [
    ...(marked.length === 0 ? [] : [statementOf(article, 'disputed', marked)]),
    ...(disputed.kind === 'direct' ? [] : [statementOf(article, 'disputed', [disputed])]),
  ];
}
