import { DEFAULT_GLOSSARIES } from 'notulen/app/package';
import { loadGlossaries } from 'notulen/library/glossaries';
import { answer } from 'notulen/search/answer';
import { IndexStore } from 'notulen/search/index/index-store';
import type { SearchIndex } from 'notulen/search/index/search-index';
import { readSnapshot, writeSnapshot } from 'notulen/search/index/snapshot';
import { readArticles, TEXT_SEED } from './measure.ts';
import { generateQuestions } from './questions.ts';
import { articlesWithSentences } from './text.ts';
import type { SnapshotFigures } from './types.ts';

const CHECKED_QUESTIONS = 50;
const QUESTION_SEED = 13;

/** Opening a snapshot of our index beside reading the articles, and beside indexing them once they are read. */
export async function measureSnapshot(sentences: number, say: (stage: string) => void): Promise<SnapshotFigures> {
  const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);
  say('writing the text');
  const generated = articlesWithSentences(sentences, TEXT_SEED);
  say('reading');
  const [articles, readMs] = await timed(() => readArticles(generated));
  say('building');
  const [built, buildMs] = await timed(async () => IndexStore.of(articles, { glossary }));
  say('writing the snapshot');
  const [pieces, writeMs] = await timed(async () => [...writeSnapshot(built)]);
  say('opening the snapshot');
  const [opened, openMs] = await timed(() => readSnapshot(pieces, { glossary }));
  say('comparing answers');
  const shown = (index: SearchIndex, question: string) =>
    answer(question, index).passages.map(({ article, text, score }) => [article.id, text, score]);
  const [one, other] = [built.version(), opened.version()];
  const sameAnswers = generateQuestions(generated, CHECKED_QUESTIONS, QUESTION_SEED).every(
    ({ text }) => JSON.stringify(shown(one, text)) === JSON.stringify(shown(other, text)),
  );
  const bytes = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  return { readMs, buildMs, writeMs, openMs, megabytes: bytes / 1e6, sameAnswers };
}

async function timed<T>(run: () => Promise<T>): Promise<[result: T, milliseconds: number]> {
  const start = performance.now();
  const result = await run();
  return [result, performance.now() - start];
}
