import type { Article } from '../article/types.ts';
import { ConfigError, readConfig } from '../config.ts';
import { loadFolder } from '../library/folder.ts';
import { loadGlossaries } from '../library/glossaries.ts';
import { formatProblem } from '../library/problem.ts';
import { DEFAULT_GLOSSARY, DEFAULT_LIBRARY } from '../root.ts';
import { createIndex, type SearchIndex } from '../search/index.ts';
import { CommandLineError } from './error.ts';

/**
 * The articles of a folder; those that can't be read are named on standard error.
 * @throws CommandLineError where none can be read
 */
export async function readArticles(folder: string = DEFAULT_LIBRARY): Promise<readonly Article[]> {
  const { articles, problems } = await loadFolder(folder);
  if (articles.length === 0) {
    throw new CommandLineError(
      problems.length > 0
        ? problems.map(formatProblem).join('\n')
        : `${folder} holds no article: put a .md or .txt file there, or name another folder with --library`,
    );
  }
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  return articles;
}

/**
 * An index over the articles of a folder, with the glossary that ships and those that `GLOSSARIES` names.
 * @throws CommandLineError where no article can be read, or a setting is wrong
 */
export async function readIndex(folder?: string): Promise<SearchIndex> {
  const { glossaries, threshold } = settings();
  const articles = await readArticles(folder);
  const { glossary, problems } = await loadGlossaries([DEFAULT_GLOSSARY, ...glossaries]);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  return createIndex(articles, { glossary, threshold });
}

function settings() {
  try {
    return readConfig({ GLOSSARIES: process.env.GLOSSARIES, THRESHOLD: process.env.THRESHOLD });
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandLineError(error.message);
    throw error;
  }
}
