import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_GLOSSARY, PACKAGE_ROOT } from 'notulen/app/package';
import { loadGlossaries } from 'notulen/library/glossaries';
import { createIndex } from 'notulen/search/index/create-index';
import type { SearchIndex } from 'notulen/search/index/search-index';
import { analyse } from 'notulen/search/query/analyse';
import { findCandidates } from 'notulen/search/rank/candidates';
import { MODEL, type Model } from 'notulen/search/rank/model';
import { rank } from 'notulen/search/rank/rank';
import type { Features } from 'notulen/search/types';
import { type Example, type ExampleSet, readFacqa, readIdkMrc, splitByArticle, withoutAnswers } from './examples.ts';
import { fitLogistic, type LogisticRow } from './logistic.ts';
import { reciprocalRank } from './measure.ts';
import { learnWordWeights } from './words.ts';

/*
 * Learns `src/search/rank/model.json` from questions and the passages that answer them: `npm run train -- DIR
 * [--write]`. DIR holds retrieval/ (see packages/bench/README.md). Learned are the weights of words and the decision;
 * the rank's weights were chosen by trying and are kept. Neither the shipped article nor the sealed meetings are read.
 */

const FOLDS = 5;
const PENALTY = 1;

/** What speaks for an answer (1) and what against it (-1). */
const DECISION_FEATURES = {
  strongArticleCoverage: 1,
  articleCoverage: 1,
  passageCoverage: 1,
  sentenceCoverage: 1,
  pairs: 1,
  questionLength: -1,
  rarestMissing: -1,
  missingName: -1,
  missingNumber: -1,
  missingAttribute: -1,
  negationDiffers: -1,
  antonym: -1,
  lacksAnswerType: -1,
  lacksMeasure: -1,
} as const satisfies Partial<Record<keyof Features, 1 | -1>>;

/** The sets that are learned from ask for nobody's statements and hold no minutes, so these are set by hand. */
const ASSUMED = {
  otherSpeaker: -1.5,
  offTopic: -3,
  noted: 4,
  belongsElsewhere: -4,
  asks: -0.5,
} as const satisfies Partial<Record<keyof Features, number>>;

/**
 * How much an example of each kind counts. Questions whose article was taken away are easy to tell and many; those with
 * one changed word are what a member's near miss looks like.
 */
const WEIGHTS = { changedWord: 1, answered: 0.1, orphaned: 0.2 } as const;

/**
 * Added to the fitted bias: wrongly silent costs the asker one more question, and the sets of the fit are half
 * unanswerable, which members' questions are not.
 */
const PRIOR_OF_ANSWERS = 1.15;

const { glossary } = await loadGlossaries([DEFAULT_GLOSSARY]);

function indexOf({ articles }: ExampleSet, model: Model): SearchIndex {
  return createIndex(articles, { glossary, model });
}

/** The first candidate of each question, as a row for the decision. */
function rowsOf({ examples }: ExampleSet, index: SearchIndex, weight: (example: Example) => number): LogisticRow[] {
  return examples.flatMap((example) => {
    const analysis = analyse(example.question, index);
    const [first] = rank(findCandidates(analysis, index), analysis, index);
    if (first === undefined) return [];
    const values = Object.keys(DECISION_FEATURES).map((name) => first.features[name as keyof Features]);
    const holds = example.answeredBy.has(index.sentences.article(first.sentence).id);
    return [{ values, holds, weight: weight(example) }];
  });
}

function learnDecision(facqa: ExampleSet, idkMrc: ExampleSet, model: Model): Model['decide'] {
  const orphans = Array.from({ length: FOLDS }, (_, fold) => withoutAnswers(facqa, fold, FOLDS));
  const rows = [
    ...rowsOf(idkMrc, indexOf(idkMrc, model), () => WEIGHTS.changedWord),
    ...rowsOf(facqa, indexOf(facqa, model), () => WEIGHTS.answered),
    ...orphans.flatMap((set) => rowsOf(set, indexOf(set, model), () => WEIGHTS.orphaned)),
  ];
  const { bias, weights } = fitLogistic(rows, Object.values(DECISION_FEATURES), PENALTY);
  const named = Object.keys(DECISION_FEATURES).map((name, at) => [name, rounded(weights[at] ?? 0)] as const);
  return {
    bias: rounded(bias + PRIOR_OF_ANSWERS),
    weights: { ...Object.fromEntries(named.filter(([, weight]) => weight !== 0)), ...ASSUMED },
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

const without: Model = { ...MODEL, wordWeights: { id: {}, en: {} } };

/**
 * Mean reciprocal rank of questions that were left out of the learning, fold by fold, with and without learned word
 * weights.
 */
function crossValidate(facqa: ExampleSet): void {
  const index = indexOf(facqa, without);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const [learn, judge] = splitByArticle(facqa, fold, FOLDS);
    const words = { id: learnWordWeights(learn.examples, index, 'id'), en: {} };
    return [
      reciprocalRank(judge.examples, index),
      reciprocalRank(judge.examples, { ...index, model: { ...without, wordWeights: words } }),
    ] as const;
  });
  const mean = (at: 0 | 1) => (folds.reduce((sum, fold) => sum + fold[at], 0) / FOLDS).toFixed(3);
  console.log(`FacQA train in ${FOLDS} folds by passage, MRR@10: ${mean(0)} without, ${mean(1)} with word weights`);
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'usage: npm run train -- DIR [--write] (DIR with retrieval/facqa-*.jsonl and retrieval/idk-mrc-*.jsonl)',
  );
  process.exitCode = 2;
} else {
  const facqa = readFacqa(folder, 'train');
  crossValidate(facqa);
  const words = learnWordWeights(facqa.examples, indexOf(facqa, without), 'id');
  const model: Model = { ...without, wordWeights: { id: words, en: {} } };
  const learned: Model = { ...model, decide: learnDecision(facqa, readIdkMrc(folder), model) };
  console.log(JSON.stringify(learned.decide, null, 2));
  console.log(`${Object.keys(words).length} words`);
  if (flags.includes('--write')) {
    writeFileSync(join(PACKAGE_ROOT, 'src', 'search', 'rank', 'model.json'), `${JSON.stringify(learned, null, 2)}\n`);
  }
}
