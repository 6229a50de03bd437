import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import type { MeetingQuestion } from '../meetings.ts';
import type { GivenAnswer } from './questions.ts';
import type { GivenStatement } from './statements.ts';

/** What the command line makes of one source. */
export interface Output {
  readonly statements: readonly GivenStatement[];
  /** In the order of the questions; empty where the source was not read. */
  readonly answers: readonly GivenAnswer[];
  /** What it printed where the source was not read, else `null`. */
  readonly unread: string | null;
}

interface AnswerLine {
  readonly answered: boolean;
  readonly passages: readonly { readonly text: string }[];
}

const BINARY = join(PACKAGE_ROOT, 'bin', 'notulen.js');
const NOT_READ = 2;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * The statements and answers of the built command line, with `file` as the only source of its library.
 * @param fileName what the source is called there: the same for both formats of a meeting, its ending aside
 * @throws Error where it ends with a status other than 0 (done) and 2 (source not read)
 */
export async function runOn(file: string, fileName: string, questions: readonly MeetingQuestion[]): Promise<Output> {
  const home = await mkdtemp(join(tmpdir(), 'notulen-formats-'));
  try {
    const library = join(home, 'library');
    await mkdir(library);
    await copyFile(file, join(library, fileName));
    const quoted = await run(['quotes', '--json', '--library', library]);
    if (quoted.status === NOT_READ) return { statements: [], answers: [], unread: quoted.messages };
    const batch = join(home, 'questions.jsonl');
    await writeFile(batch, questions.map(({ id, question }) => `${JSON.stringify({ id, question })}\n`).join(''));
    const asked = await run(['ask', '--batch', batch, '--json', '--library', library]);
    if (asked.status === NOT_READ) return { statements: [], answers: [], unread: asked.messages };
    const answers = asked.lines.map((line) => {
      const { answered, passages } = line as AnswerLine;
      return { answered, passages: passages.map(({ text }) => text) };
    });
    return { statements: quoted.lines as GivenStatement[], answers, unread: null };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

interface Ran {
  readonly status: number;
  readonly lines: readonly unknown[];
  readonly messages: string;
}

/** @throws Error where the command line fails otherwise than by not reading a source */
function run(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: MAX_OUTPUT_BYTES };
    execFile(process.execPath, [BINARY, ...args], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      if (status !== 0 && status !== NOT_READ) {
        reject(new Error(`notulen ${args[0]} ended with ${status ?? error?.signal}; run it by hand to see why`));
        return;
      }
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve({ status, lines: lines.map((line) => JSON.parse(line)), messages: stderr.trim() });
    });
  });
}
