import type { Article } from '../article/types.ts';
import { loadFolder } from '../library/folder.ts';
import { formatProblem } from '../library/problem.ts';
import { DEFAULT_LIBRARY } from '../root.ts';
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
