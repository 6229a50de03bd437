import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_GLOSSARY } from 'notulen/app/package';
import type { Glossary } from 'notulen/language/glossary';
import { loadGlossaries } from 'notulen/library/glossaries';
import { answer } from 'notulen/search/answer';
import { createIndex } from 'notulen/search/index/create-index';
import type { SearchIndex } from 'notulen/search/index/search-index';
import { readArticles, TEXT_SEED } from './measure.ts';
import { generateQuestions } from './questions.ts';
import { articlesWithSentences } from './text.ts';
import type { SnapshotFigures } from './types.ts';

/** What `src/search/index/snapshot.ts` is expected to export. */
interface SnapshotModule {
  writeSnapshot(index: SearchIndex): Buffer;
  readSnapshot(buffer: Buffer, options: { readonly glossary: Glossary }): SearchIndex;
}

/** Compiled, beside this file's own compiled form. */
const MODULE = new URL('../../../../src/search/index/snapshot.js', import.meta.url);
const CHECKED_QUESTIONS = 50;
const QUESTION_SEED = 13;

/** Opening a snapshot of our index beside building the index; `null` while the engine has no snapshots. */
export async function measureSnapshot(
  sentences: number,
  say: (stage: string) => void,
): Promise<SnapshotFigures | null> {
  if (!existsSync(fileURLToPath(MODULE))) return null;
  const { writeSnapshot, readSnapshot } = (await import(MODULE.href)) as SnapshotModule;
  const { glossary } = await loadGlossaries([DEFAULT_GLOSSARY]);
  say('writing the text');
  const generated = articlesWithSentences(sentences, TEXT_SEED);
  const articles = await readArticles(generated);
  say('building');
  const [built, buildMs] = timed(() => createIndex(articles, { glossary }));
  say('writing the snapshot');
  const [buffer, writeMs] = timed(() => writeSnapshot(built));
  say('opening the snapshot');
  const [opened, openMs] = timed(() => readSnapshot(buffer, { glossary }));
  say('comparing answers');
  const shown = (index: SearchIndex, question: string) =>
    answer(question, index).passages.map(({ article, text, score }) => [article.id, text, score]);
  const sameAnswers = generateQuestions(generated, CHECKED_QUESTIONS, QUESTION_SEED).every(
    ({ text }) => JSON.stringify(shown(built, text)) === JSON.stringify(shown(opened, text)),
  );
  return { buildMs, writeMs, openMs, megabytes: buffer.byteLength / 1e6, sameAnswers };
}

function timed<T>(run: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}
