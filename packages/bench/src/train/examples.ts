import { join } from 'node:path';
import { createArticle } from 'notulen/article/article';
import type { Article } from 'notulen/article/types';
import { readLines } from '../meetings.ts';

/** A question with the articles that answer it. */
export interface Example {
  readonly question: string;
  /** Ids of the articles that answer it; none where nothing does. */
  readonly answeredBy: ReadonlySet<string>;
}

/** Questions over one library. */
export interface ExampleSet {
  readonly articles: readonly Article[];
  readonly examples: readonly Example[];
}

interface CorpusLine {
  readonly passageId: string;
  readonly text: string;
}

interface FacqaLine {
  readonly question: string;
  readonly poolId: string;
  readonly nearDuplicatePoolIds: readonly string[];
}

/** FacQA's questions, all answered by its news passages. `part`: `train` or `valid`. */
export function readFacqa(folder: string, part: 'train' | 'valid'): ExampleSet {
  const examples = readLines<FacqaLine>(join(folder, `retrieval/facqa-${part}.jsonl`)).map((line) => ({
    question: line.question,
    answeredBy: new Set([line.poolId, ...line.nearDuplicatePoolIds]),
  }));
  return { articles: readCorpus(folder, 'facqa-corpus'), examples };
}

/** Splits questions so that those of one article are in one part; `at` is left out of the first and is the second. */
export function splitByArticle(
  { articles, examples }: ExampleSet,
  at: number,
  folds: number,
): [ExampleSet, ExampleSet] {
  const foldOf = new Map(articles.map(({ id }, index) => [id, index % folds]));
  const isOut = ({ answeredBy }: Example) => [...answeredBy].some((id) => foldOf.get(id) === at);
  return [
    { articles, examples: examples.filter((example) => !isOut(example)) },
    { articles, examples: examples.filter(isOut) },
  ];
}

function readCorpus(folder: string, name: string): Article[] {
  return readLines<CorpusLine>(join(folder, `retrieval/${name}.jsonl`)).map(({ passageId, text }) =>
    createArticle({ id: passageId, body: text, language: 'id', source: {} }),
  );
}
