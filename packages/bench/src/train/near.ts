import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_GLOSSARIES, PACKAGE_ROOT } from 'notulen/app/package';
import { loadGlossaries } from 'notulen/library/glossaries';
import { answer } from 'notulen/search/answer';
import { CLOSEST_MAX } from 'notulen/search/decision/closest';
import { createIndex } from 'notulen/search/index/create-index';
import type { Model } from 'notulen/search/rank/model';
import type { Features } from 'notulen/search/types';
import { readMeetings } from '../meetings.ts';
import { commonWords } from './common.ts';
import { fitLogistic, type LogisticFit, type LogisticRow } from './logistic.ts';

/*
 * Learns what tells questions about a text from questions on another subject. `npm run train:near -- DIR --words`
 * writes `src/search/rank/common-words.json` from the passages and questions in DIR (see packages/bench/README.md);
 * `npm run train:near -- [--write]` then learns `near` of `src/search/rank/model.json` from every meeting's questions,
 * asked of its text and of each other text, and prints the trade-off, each text judged by what was learned without it
 * and its questions.
 */

/** What speaks for a text's being about what is asked (1) and what against it (-1). */
const NEAR_FEATURES = {
  specificFound: 1,
  specificRepeated: 1,
  specificMissing: -1,
  topicCoverage: 1,
  passageCoverage: 1,
  pairs: 1,
  missingName: -1,
  lacksAnswerType: -1,
} as const satisfies Partial<Record<keyof Features, 1 | -1>>;
const NAMES = Object.keys(NEAR_FEATURES) as Array<keyof typeof NEAR_FEATURES>;

const PENALTY = 0.5;
/** Of questions on another subject so many are to be met with silence where the text is not learned from. */
const OTHERS_SILENT = 0.91;
const CURVE = [0.87, 0.89, 0.9, 0.91, 0.92, 0.93, 0.95];

/** A question asked of a text. */
interface Pair extends LogisticRow {
  /** Places of the text and of the one whose question it is. */
  readonly text: number;
  readonly from: number;
  /** Whether the text answers it. */
  readonly known: boolean;
}

/** A question that finds nothing is silent whatever is learned. */
const NOTHING = { values: [], holds: false, weight: 0, known: false } as const;

async function readPairs(): Promise<Pair[]> {
  const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);
  const meetings = [...readMeetings('open'), ...readMeetings('sealed')];
  const indexes = meetings.map(({ article }) => createIndex([article], { glossary }));
  return indexes.flatMap((index, text) =>
    meetings.flatMap(({ questions }, from) =>
      questions.flatMap(({ question, anyOf }): Pair[] => {
        const { passages, analysis } = answer(question, index, { threshold: Number.POSITIVE_INFINITY });
        const [best] = passages;
        if (analysis.speakers.length > 0) return [];
        if (best === undefined) return text === from ? [] : [{ ...NOTHING, text, from }];
        const coverages = passages.slice(0, CLOSEST_MAX).map(({ features }) => features.passageCoverage);
        const features: Features = { ...best.features, passageCoverage: Math.max(...coverages) };
        const own = text === from;
        const values = NAMES.map((name) => features[name]);
        return [
          { values, holds: own, weight: own ? meetings.length - 1 : 1, text, from, known: own && anyOf.length > 0 },
        ];
      }),
    ),
  );
}

function learn(pairs: readonly Pair[]): LogisticFit {
  return fitLogistic(
    pairs.filter(({ weight }) => weight > 0),
    Object.values(NEAR_FEATURES),
    PENALTY,
  );
}

function judgedBy({ bias, weights }: LogisticFit, { values }: Pair): number {
  return values.length === 0
    ? Number.NEGATIVE_INFINITY
    : values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
}

/** From which value on a pair is near, that a share of other texts' questions is not. */
function limitFor(share: number, others: readonly number[]): number {
  const sorted = [...others].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] ?? 0;
}

const rounded = (value: number) => Number(value.toFixed(2));

async function main(flags: readonly string[]): Promise<void> {
  const folder = flags.find((flag) => !flag.startsWith('--'));
  if (flags.includes('--words') && folder !== undefined) {
    const file = join(PACKAGE_ROOT, 'src', 'search', 'rank', 'common-words.json');
    writeFileSync(file, `${JSON.stringify(commonWords(folder), null, 2)}\n`);
    return;
  }
  const pairs = await readPairs();
  const texts = [...new Set(pairs.map(({ text }) => text))];
  const apart = texts.flatMap((text) => {
    const fit = learn(pairs.filter((pair) => pair.text !== text && pair.from !== text));
    return pairs.filter((pair) => pair.text === text).map((pair) => ({ ...pair, value: judgedBy(fit, pair) }));
  });
  const others = apart.filter(({ holds }) => !holds).map(({ value }) => value);
  const known = apart.filter((pair) => pair.known);
  for (const share of CURVE) {
    const limit = limitFor(share, others);
    const silent = known.filter(({ value }) => value < limit).length / known.length;
    console.log(
      `other subject silent ${share}: silent though it knows ${silent.toFixed(3)}, limit ${limit.toFixed(2)}`,
    );
  }
  const { bias, weights } = learn(pairs);
  const near: Model['near'] = {
    bias: rounded(bias - limitFor(OTHERS_SILENT, others)),
    weights: Object.fromEntries(NAMES.map((name, at) => [name, rounded(weights[at] ?? 0)])),
  };
  console.log(JSON.stringify(near, null, 2));
  if (flags.includes('--write')) {
    const file = join(PACKAGE_ROOT, 'src', 'search', 'rank', 'model.json');
    const model = JSON.parse(readFileSync(file, 'utf8')) as Model;
    writeFileSync(file, `${JSON.stringify({ ...model, near }, null, 2)}\n`);
  }
}

await main(process.argv.slice(2));
