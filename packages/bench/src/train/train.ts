import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_GLOSSARIES, PACKAGE_ROOT } from 'notulen/app/package';
import { loadGlossaries } from 'notulen/library/glossaries';
import { createIndex } from 'notulen/search/index/create-index';
import type { SearchIndex } from 'notulen/search/index/search-index';
import { MODEL, type Model } from 'notulen/search/rank/model';
import { type ExampleSet, readFacqa, splitByArticle } from './examples.ts';
import { reciprocalRank } from './measure.ts';
import { learnWordWeights } from './words.ts';

/*
 * Learns the weights of words in `src/search/rank/model.json` from questions and the passages that answer them:
 * `npm run train -- DIR [--write]`. DIR holds retrieval/ (see packages/bench/README.md). The rank's weights were chosen
 * by trying and are kept; the decision is learned by `decide.ts`. Neither the shipped article nor any meeting is read.
 */

const FOLDS = 5;

const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);

function indexOf({ articles }: ExampleSet, model: Model): SearchIndex {
  return createIndex(articles, { glossary, model });
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
  console.error('usage: npm run train -- DIR [--write] (DIR with retrieval/facqa-*.jsonl)');
  process.exitCode = 2;
} else {
  const facqa = readFacqa(folder, 'train');
  crossValidate(facqa);
  const words = learnWordWeights(facqa.examples, indexOf(facqa, without), 'id');
  const learned: Model = { ...MODEL, wordWeights: { id: words, en: {} } };
  console.log(`${Object.keys(words).length} words`);
  if (flags.includes('--write')) {
    writeFileSync(join(PACKAGE_ROOT, 'src', 'search', 'rank', 'model.json'), `${JSON.stringify(learned, null, 2)}\n`);
  }
}
