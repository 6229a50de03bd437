import { ENGINES, type EngineKey } from '../engines/index.ts';
import type { Corpus, Library } from '../engines/types.ts';
import { percentile } from '../report/statistics.ts';
import { usedMemory } from './memory.ts';
import { type GeneratedQuestion, generateQuestions } from './questions.ts';
import { articlesWithSentences, type GeneratedArticle } from './text.ts';
import type { ScaleFigures } from './types.ts';

export const TEXT_SEED = 2026;
const QUESTION_SEED = 11;
const WARM_UP_SEED = 12;
const QUESTIONS = 200;
const WARM_UP_QUESTIONS = 50;
const LEAST_QUESTIONS = 20;
const WARM_UP_MS = 20_000;
const ASKING_MS = 120_000;
/** Passages of an answer, as `/ask` takes them. */
const LIMIT = 5;

interface Prepared {
  readonly corpus: Corpus;
  readonly questions: readonly GeneratedQuestion[];
  readonly warmUp: readonly GeneratedQuestion[];
}

/** Builds, asks and weighs one engine. `empty`: bytes of a process without it. `say` is told what begins. */
export async function measureEngine(
  key: EngineKey,
  sentences: number,
  empty: number,
  say: (stage: string) => void,
): Promise<ScaleFigures> {
  const engine = await ENGINES[key]();
  say('writing the text');
  const { library, buildMs, questions, warmUp } = await (async () => {
    const { corpus, ...asked } = await prepare(sentences, engine.readsArticles);
    say('building');
    const start = performance.now();
    return { library: engine.build(corpus), buildMs: performance.now() - start, ...asked };
  })();
  say('asking');
  ask(library, warmUp, WARM_UP_MS);
  const { times, articleFirst } = ask(library, questions, ASKING_MS);
  const bytes = usedMemory() - empty + (library.nativeBytes?.() ?? 0);
  return {
    buildMs,
    memoryMb: bytes / 1e6,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    asked: times.length,
    articleFirst: articleFirst / times.length,
  };
}

/** Questions in turn, until they are through or, after the least that a percentile needs, the time is. */
function ask(library: Library, questions: readonly GeneratedQuestion[], milliseconds: number) {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  let articleFirst = 0;
  for (const { text, article } of questions) {
    const start = performance.now();
    if (times.length >= LEAST_QUESTIONS && start > end) break;
    const { passages } = library.search(text, LIMIT);
    times.push(performance.now() - start);
    if (passages[0]?.article === article) articleFirst += 1;
  }
  return { times, articleFirst };
}

/**
 * The text as an engine reads it. Sentences are strings of their own, since a slice would keep its whole article in
 * memory.
 */
async function prepare(sentences: number, asArticles: boolean): Promise<Prepared> {
  const generated = articlesWithSentences(sentences, TEXT_SEED);
  return {
    corpus: {
      articles: asArticles ? await readArticles(generated) : [],
      sentences: asArticles
        ? []
        : generated.flatMap((article) => article.sentences.map((text) => ({ article: article.id, text }))),
      language: 'id',
    },
    questions: generateQuestions(generated, QUESTIONS, QUESTION_SEED),
    warmUp: generateQuestions(generated, WARM_UP_QUESTIONS, WARM_UP_SEED),
  };
}

/** Generated text read as a library's files are. */
export async function readArticles(generated: readonly GeneratedArticle[]): Promise<Corpus['articles']> {
  const { createArticle } = await import('notulen/article/article');
  return generated.map(({ id, body }) => createArticle({ id, body, language: 'id', source: {} }));
}
