import { join } from 'node:path';
import { readSourceText } from '../article/formats/formats.ts';
import { readArticle } from '../article/parse.ts';
import type { Article } from '../article/types.ts';
import { readBytes, toProblem } from './file.ts';
import { idsOf } from './ids.ts';
import { listFiles } from './list.ts';
import type { Problem } from './types.ts';

/** A file as it was read, once: what is hashed and what is parsed are the same bytes. */
export interface SourceFile {
  /** Below the folder, parts joined by `/`. */
  readonly path: string;
  /** As `Article.id`. */
  readonly id: string;
  readonly bytes: Buffer;
}

export interface ReadFolder {
  /** In the order of their paths. */
  readonly files: readonly SourceFile[];
  /** What could not be read, or is not read. */
  readonly problems: readonly Problem[];
}

/** What files gave. */
export interface Loaded {
  /** In the order of their ids. */
  readonly articles: Article[];
  /** Every file or folder that gave no article, and what else is to be told, in the order of their paths. */
  readonly problems: Problem[];
}

/**
 * Reads every file below `dir` that can be an article (`READ_ENDINGS`), a README.md like any other; names that begin
 * with a dot are passed over. Every other file is a problem. Links to files are read, links to folders are not
 * followed. Never rejects. All bytes are held at once.
 */
export async function readFolder(dir: string): Promise<ReadFolder> {
  const { files: paths, problems } = await listFiles(dir);
  const ids = idsOf(paths);
  const files: SourceFile[] = [];
  for (const path of paths) {
    const file = join(dir, path);
    try {
      files.push({ path, id: ids.get(path) ?? path, bytes: await readBytes(file) });
    } catch (error) {
      problems.push(toProblem(file, error));
    }
  }
  return { files, problems };
}

/**
 * Makes articles of files. One that is malformed becomes a problem, the others still load. Problems name files by their
 * paths below the folder.
 */
export async function parseFiles(files: readonly SourceFile[]): Promise<Loaded> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const { path, id, bytes } of files) {
    try {
      const { article, notices } = readArticle(id, await readSourceText(bytes, path));
      articles.push(article);
      for (const notice of notices) problems.push({ severity: 'notice', file: path, ...notice });
    } catch (error) {
      problems.push(toProblem(path, error));
    }
  }
  return { articles: articles.sort((a, b) => compare(a.id, b.id)), problems };
}

/** Reads and parses a folder. Never rejects. */
export async function loadFolder(dir: string): Promise<Loaded> {
  const { files, problems } = await readFolder(dir);
  const parsed = await parseFiles(files);
  return { articles: parsed.articles, problems: inOrder([...problems, ...below(dir, parsed.problems)]) };
}

/** Problems of files below a folder, by the paths a user would type. */
export function below(dir: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file: join(dir, problem.file) }));
}

/** By file. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
