import { readSourceText } from '../article/formats/formats.ts';
import type { SourceText } from '../article/formats/types.ts';
import { readBytes, toProblem } from '../library/file.ts';
import { isRead, whyNotRead } from '../library/kinds.ts';
import { formatProblem } from '../library/problem.ts';
import { parseArguments } from './arguments.ts';
import { CommandLineError } from './error.ts';
import { writeJson, writeLine } from './output.ts';

const OPTIONS = { json: { type: 'boolean', default: false } } as const;

/**
 * `notulen text`: the body of each file, exactly as sources are read, and a line end; with `--json` one line a file. A
 * file that cannot be read, and what of another one is not certain, is named on standard error. Exit status 0 where
 * every file is read, else 2.
 */
export async function text(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length === 0) throw new CommandLineError('name a file: notulen text FILE [FILE…] [--json]');
  let status = 0;
  for (const file of positionals) {
    const source = await read(file);
    if (source === null) status = 2;
    else if (values.json) await writeJson(sourceTextJson(file, source));
    else await writeBody(file, source);
  }
  return status;
}

/** `null` where it cannot be read, which is told. */
async function read(file: string): Promise<SourceText | null> {
  try {
    const bytes = await readBytes(file);
    return await readSourceText(bytes, file);
  } catch (error) {
    const problem = { ...toProblem(file, error), ...(isRead(file) ? {} : whyNotRead(file)) };
    process.stderr.write(`${formatProblem(problem)}\n`);
    return null;
  }
}

async function writeBody(file: string, { body, notices }: SourceText): Promise<void> {
  for (const notice of notices) process.stderr.write(`${formatProblem({ severity: 'notice', file, ...notice })}\n`);
  await writeLine(body);
}

function sourceTextJson(file: string, { format, body, frontMatter, marks, notices }: SourceText) {
  return {
    file,
    format,
    title: frontMatter.title ?? null,
    kind: frontMatter.kind ?? null,
    body,
    marks: marks.map(({ start, seconds, clock, page }) => ({ start, seconds, clock, page })),
    notices: notices.map(({ line, message, advice }) => ({ line, message, advice })),
  };
}
