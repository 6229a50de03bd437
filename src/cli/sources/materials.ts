/** What `notulen add` is given, as what a server's sources take. */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ArticleError } from '../../article/error.ts';
import { FILE_MAX_BYTES } from '../../article/formats/caps.ts';
import { readBytes } from '../../library/file.ts';
import type { Material } from '../../library/keeping/types.ts';
import { isRead } from '../../library/kinds.ts';
import { listFiles } from '../../library/list.ts';
import { formatProblem } from '../../library/problem.ts';
import { CommandLineError } from '../error.ts';

export const STDIN = '-';
/** Those of each kind; other endings of theirs are taken too. */
const FORMATS = ['md', 'txt', 'vtt', 'srt', 'html', 'docx', 'pdf'] as const;
/** `ftp:` too, which the fetcher refuses with a reason. */
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//iu;
const CREDENTIALS = /(?<=^[a-z][a-z\d+.-]*:\/\/)[^/?#]*@/iu;

/** One thing to add: what it is called on standard error, and what reads it. */
export interface Wanted {
  readonly name: string;
  read(): Promise<Material>;
}

/** @throws CommandLineError for a format that there is not, or with nothing to read so */
export function formatOf(format: string | undefined, names: readonly string[]): string {
  const times = names.filter((name) => name === STDIN).length;
  if (times > 1) throw new CommandLineError('name - once: standard input is read to its end');
  if (format === undefined) return 'txt';
  const ending = format.toLowerCase().replace(/^\./u, '');
  if (!isRead(`stdin.${ending}`)) throw new CommandLineError(`--format ${format}: give one of ${FORMATS.join(', ')}`);
  if (times === 0) throw new CommandLineError('--format tells how standard input is read: add - as a source');
  return ending;
}

/**
 * What one argument stands for: standard input, an address, a file, or the files of a folder, of which those that are
 * never read are named on standard error.
 */
export async function* wantedBy(name: string, format: string): AsyncGenerator<Wanted> {
  if (name === STDIN) {
    yield { name: 'standard input', read: async () => file(`stdin.${format}`, await readStandardInput()) };
    return;
  }
  if (ADDRESS.test(name)) {
    yield { name: name.replace(CREDENTIALS, ''), read: async () => ({ origin: 'link', address: name }) };
    return;
  }
  if (!(await isFolder(name))) {
    yield { name, read: async () => file(basename(name), await readBytes(name)) };
    return;
  }
  const { files, problems } = await listFiles(name);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  for (const path of files) {
    const at = join(name, path);
    yield { name: at, read: async () => file(basename(path), await readBytes(at)) };
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** An endless one ends where a source has all that it may have. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > FILE_MAX_BYTES)
      throw new ArticleError(null, 'It has more than 20 MiB.', 'Split it into several files.');
  }
  if (length === 0) throw new ArticleError(null, 'It is empty.', 'Pipe a text into it: notulen add - < minutes.txt');
  return Buffer.concat(chunks);
}

function file(name: string, bytes: Uint8Array): Material {
  return { origin: 'file', name, bytes };
}
