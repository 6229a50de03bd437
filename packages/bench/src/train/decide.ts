import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_GLOSSARIES, PACKAGE_ROOT } from 'notulen/app/package';
import { createArticle } from 'notulen/article/article';
import type { Article } from 'notulen/article/types';
import { loadGlossaries } from 'notulen/library/glossaries';
import { answer } from 'notulen/search/answer';
import { createIndex } from 'notulen/search/index/create-index';
import type { Model } from 'notulen/search/rank/model';
import type { Features } from 'notulen/search/types';
import { isRightPassage } from '../formats/questions.ts';
import type { Meeting, MeetingQuestion } from '../meetings.ts';
import { areaUnderCurve } from '../report/statistics.ts';
import { meetingsToLearnFrom } from './learned-from.ts';
import { fitLogistic, type LogisticFit, type LogisticRow } from './logistic.ts';

/*
 * Learns when the first passage answers, within one text: `npm run train:decide -- [--write]` reads the project's own
 * meetings, prints how well each is told by what was learned without it, and with --write puts `decide` into
 * `src/search/rank/model.json`. A near miss repeats the words of its text while people paraphrase: over a whole corpus,
 * where the words alone tell most, that is not learned. Beside its questions, each text is asked those that it answers
 * with the answering sentences taken out, and those of another text. What is held out is not read.
 */

/** What speaks for an answer (1), what against it (-1), and what only sets the others right (0). */
const DECISION_FEATURES = {
  passageCoverage: 1,
  sentence: 1,
  neighbour: 1,
  relativeLexical: 1,
  lead: 1,
  strongArticleCoverage: 0,
  answerType: 1,
  holdsAnswer: 1,
  corrects: 1,
  length: 1,
  topicTerms: 1,
  offTopic: -1,
  antonym: -1,
  otherSpeaker: -1,
  negationDiffers: -1,
  missingAttribute: -1,
  missingNumber: -1,
  completed: -1,
  nameTerms: 0,
  otherLanguage: 0,
  asksPerson: 0,
  asksNumber: 0,
  asksPlace: 0,
  asksTime: 0,
  asksReason: 0,
  asksSpeaker: 0,
} as const satisfies Partial<Record<keyof Features, 1 | -1 | 0>>;

/** The meetings ask for few offices of a place and few records of the kind that their text has: set by hand. */
const ASSUMED = { belongsElsewhere: -4, holdsOffice: 3.5, noted: 6, told: 7 } as const satisfies Partial<
  Record<keyof Features, number>
>;
const NAMES = Object.keys(DECISION_FEATURES) as Array<keyof typeof DECISION_FEATURES>;
const SIGNS = Object.values(DECISION_FEATURES);

const PENALTY = 0.3;
const FOLDS = 10;
/** How much an example counts: one with its answer taken out, or on another subject, is easier than a real one. */
const WEIGHTS = { asked: 1, takenOut: 0.25, other: 0.2 } as const;
/** From text to text whose questions it is asked as well. */
const OTHER_TEXT = 5;
/** One of so many of them. */
const OTHERS_EACH = 3;
const BINS = 5;

interface Example extends LogisticRow {
  readonly text: number;
  readonly kind: keyof typeof WEIGHTS;
  /** Whether the text answers it at all. */
  readonly known: boolean;
}

const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);

/** What is asked of a text, as an example; none where nothing is found. */
function examplesIn(
  article: Article,
  questions: readonly MeetingQuestion[],
  given: Pick<Example, 'text' | 'kind'>,
): Example[] {
  const index = createIndex([article], { glossary });
  return questions.flatMap((asked) => {
    const [first] = answer(asked.question, index).passages;
    if (first === undefined) return [];
    const values = NAMES.map((name) => first.features[name]);
    const holds = isRightPassage(first.text, asked);
    return [{ ...given, values, holds, known: asked.anyOf.length > 0, weight: WEIGHTS[given.kind] }];
  });
}

/** Asked where nothing answers it. */
function unanswered({ anyOf: _, ...question }: MeetingQuestion): MeetingQuestion {
  return { ...question, anyOf: [] };
}

/** The same text without the sentences that hold one of some parts. */
function without(article: Article, parts: readonly string[]): Article {
  const places = parts.map((part) => [article.body.indexOf(part), part.length] as const);
  const isGone = ({ start, end }: { readonly start: number; readonly end: number }) =>
    places.some(([at, length]) => at >= 0 && at < end && at + length > start);
  let body = article.body;
  for (const { start, end } of article.sentences.filter(isGone).reverse())
    body = body.slice(0, start) + body.slice(end);
  return createArticle({ id: article.id, body, language: article.language, source: article.source });
}

function examplesOf(meetings: readonly Meeting[]): Example[] {
  return meetings.flatMap(({ article, questions }, text) => {
    const other = meetings[(text + OTHER_TEXT) % meetings.length]?.questions ?? [];
    const answered = questions.filter(({ anyOf }) => anyOf.length > 0);
    const others = other.filter((_question, at) => at % OTHERS_EACH === 0).map(unanswered);
    return [
      ...examplesIn(article, questions, { text, kind: 'asked' }),
      ...answered.flatMap((question) =>
        examplesIn(without(article, question.anyOf), [unanswered(question)], { text, kind: 'takenOut' }),
      ),
      ...examplesIn(article, others, { text, kind: 'other' }),
    ];
  });
}

function learn(examples: readonly Example[]): LogisticFit {
  return fitLogistic(examples, SIGNS, PENALTY);
}

function probabilityBy({ bias, weights }: LogisticFit, { values }: Example): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)));
}

function report(judged: ReadonlyArray<Example & { readonly probability: number }>): void {
  const asked = judged.filter(({ kind }) => kind === 'asked');
  const right = asked.filter(({ holds }) => holds).map(({ probability }) => probability);
  const rest = asked.filter(({ holds }) => !holds).map(({ probability }) => probability);
  const near = asked.filter(({ known }) => !known).map(({ probability }) => probability);
  const of = (some: readonly unknown[], all: readonly unknown[]) => (some.length / Math.max(1, all.length)).toFixed(3);
  console.log(`right first against the rest ${areaUnderCurve(right, rest).toFixed(3)}`);
  console.log(`right first against near misses ${areaUnderCurve(right, near).toFixed(3)}`);
  const known = asked.filter((example) => example.known);
  for (const limit of [0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const answered = asked.filter(({ probability }) => probability >= limit);
    const true_ = answered.filter(({ holds }) => holds);
    const nearAnswered = answered.filter((example) => !example.known);
    console.log(
      `from ${limit}: precision ${of(true_, answered)}, right and first ${of(true_, known)}, near misses answered ${of(nearAnswered, near)}`,
    );
  }
  const sorted = [...asked].sort((a, b) => a.probability - b.probability);
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const some = sorted.slice((bin * sorted.length) / BINS, ((bin + 1) * sorted.length) / BINS);
    const told = some.reduce((sum, { probability }) => sum + probability, 0) / some.length;
    const held = some.filter(({ holds }) => holds).length / some.length;
    console.log(`told ${told.toFixed(2)}, right ${held.toFixed(2)}`);
    error += (Math.abs(told - held) * some.length) / sorted.length;
  }
  console.log(`calibration error ${error.toFixed(3)}`);
}

const rounded = (value: number) => Number(value.toFixed(2));

const [flag, ...more] = process.argv.slice(2);
if (more.length > 0 || (flag !== undefined && flag !== '--write')) {
  console.error('usage: npm run train:decide [-- --write]');
  process.exit(2);
}
const examples = examplesOf(await meetingsToLearnFrom());
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const fit = learn(examples.filter(({ text }) => text % FOLDS !== fold));
  return examples
    .filter(({ text }) => text % FOLDS === fold)
    .map((example) => ({ ...example, probability: probabilityBy(fit, example) }));
}).flat();
report(judged);
const { bias, weights } = learn(examples);
const named = NAMES.map((name, at) => [name, rounded(weights[at] ?? 0)] as const);
const decide: Model['decide'] = {
  bias: rounded(bias),
  weights: { ...Object.fromEntries(named.filter(([, weight]) => weight !== 0)), ...ASSUMED },
};
console.log(JSON.stringify(decide, null, 2));
if (flag === '--write') {
  const file = join(PACKAGE_ROOT, 'src', 'search', 'rank', 'model.json');
  const model = JSON.parse(readFileSync(file, 'utf8')) as Model;
  writeFileSync(file, `${JSON.stringify({ ...model, decide }, null, 2)}\n`);
}
