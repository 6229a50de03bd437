import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { answer } from '../search/answer.ts';
import { createIndex } from '../search/index.ts';
import type { Answer, Passage } from '../search/types.ts';
import { LIBRARY_OPTION, parseArguments, positiveInteger } from './arguments.ts';
import { readArticles } from './articles.ts';
import { CommandLineError } from './error.ts';
import { citation, passageJson, writeLine } from './output.ts';

const OPTIONS = {
  ...LIBRARY_OPTION,
  limit: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  batch: { type: 'string' },
} as const;

const VOICES: Readonly<Record<Passage['voice'], string>> = {
  direct: 'in their own words',
  indirect: 'reported, not verbatim',
  mixed: 'partly word for word, partly reported or told by the publisher',
  narrator: "the publisher's own words",
};

interface BatchQuestion {
  readonly id: string;
  readonly question: string;
}

/** `notulen ask`: see `notulen --help`. */
export async function ask(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const limit = positiveInteger('limit', values.limit);
  const question = positionals.join(' ').trim();
  if (values.batch !== undefined && question !== '')
    throw new CommandLineError('give a question or --batch FILE, not both');
  if (values.batch !== undefined && !values.json) throw new CommandLineError('--batch answers in JSON: add --json');
  if (values.batch === undefined && question === '') {
    throw new CommandLineError('no question: notulen ask "Apa kata Araqchi tentang Gaza?"');
  }
  const batch = values.batch === undefined ? null : await readBatch(values.batch);
  const index = createIndex(await readArticles(values.library));
  if (batch !== null) {
    for (const { id, question } of batch) {
      await writeLine(JSON.stringify({ id, ...answerJson(answer(question, index, { limit })) }));
    }
    return 0;
  }
  const found = answer(question, index, { limit });
  await writeLine(values.json ? JSON.stringify(answerJson(found)) : answerText(found));
  return 0;
}

function answerJson({ question, answered, passages }: Answer) {
  return { question, answered, passages: passages.map(passageJson) };
}

function answerText({ answered, passages }: Answer): string {
  if (passages.length === 0) return 'The sources do not say, and nothing in them comes near.';
  const blocks = passages.map(passageText);
  return [
    ...(answered ? [] : ['The sources do not say. The nearest passages, which do not answer it:']),
    ...blocks,
  ].join('\n\n');
}

function passageText({ article, start, text, voice, speakers }: Passage): string {
  const who = speakers.length === 0 ? VOICES[voice] : `${speakers.join(', ')}, ${VOICES[voice]}`;
  return `${text}\n  – ${who}\n  – ${citation(article, start)}`;
}

/** @throws CommandLineError naming file and line */
async function readBatch(file: string): Promise<readonly BatchQuestion[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandLineError(`--batch ${file} can't be read (${error.code}): name a file of JSON lines`);
  });
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [batchQuestion(line, `${file}:${index + 1}`)]));
}

function batchQuestion(line: string, where: string): BatchQuestion {
  const parsed = z.object({ id: z.string(), question: z.string() }).safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  throw new CommandLineError(`${where}: not {"id":"…","question":"…"}: mend that line`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
