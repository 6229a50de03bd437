import { visibleLine } from '../language/invisible.ts';
import { loadFolder } from '../library/folder.ts';
import { formatProblem } from '../library/problem.ts';
import { DEFAULT_LIBRARY } from '../root.ts';
import { parseArguments } from './arguments.ts';
import { CommandLineError } from './error.ts';
import { writeText } from './output.ts';

/** `notulen validate [DIR]`: exit status 0 where every article can be read, else 2 with a line for each that can't. */
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
  if (problems.length > 0) return 2;
  if (articles.length === 0)
    throw new CommandLineError(`${visibleLine(folder)} holds no article: put a .md or .txt file there`);
  return 0;
}
