import { DEFAULT_LIBRARY } from '../app/package.ts';
import { visibleLine } from '../language/invisible.ts';
import { loadFolder } from '../library/folder.ts';
import { formatProblem } from '../library/problem.ts';
import { parseArguments } from './arguments.ts';
import { CommandLineError } from './error.ts';
import { writeText } from './output.ts';

/**
 * `notulen validate [DIR]`: a line on standard output for each article, one on standard error for each file that is not
 * read and for each notice. Exit status 0 where every file is read (with notices too), else 2.
 */
export async function validate(args: readonly string[]): Promise<number> {
  const { positionals } = parseArguments(args, {});
  if (positionals.length > 1) throw new CommandLineError('one folder at a time: notulen validate [DIR]');
  const folder = positionals[0] ?? DEFAULT_LIBRARY;
  const { articles, problems } = await loadFolder(folder);
  for (const { id, paragraphs, sentences, people, quotations } of articles) {
    const counts = [
      [paragraphs.length, 'paragraph'],
      [sentences.length, 'sentence'],
      [people.length, 'person', 'people'],
      [quotations.length, 'quotation'],
    ] as const;
    const told = counts.map(([n, one, many = `${one}s`]) => `${n} ${n === 1 ? one : many}`).join(', ');
    await writeText(`${visibleLine(id)}: ${told}`);
  }
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (problems.some(({ severity }) => severity === 'fault')) return 2;
  if (articles.length === 0)
    throw new CommandLineError(`${visibleLine(folder)} holds no article: put a .md or .txt file there`);
  return 0;
}
