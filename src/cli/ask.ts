import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { visibleLine } from '../language/invisible.ts';
import { answer } from '../search/answer.ts';
import { clearlySpeaking } from '../search/clear-speakers.ts';
import { explain } from '../search/explain.ts';
import type { Answer, Passage, Silence } from '../search/types.ts';
import { LIBRARY_OPTION, parseArguments, positiveInteger } from './arguments.ts';
import { readIndex } from './articles.ts';
import { CommandLineError } from './error.ts';
import { explanationText } from './explain.ts';
import { citation, passageJson, writeJson, writeText } from './output.ts';

const OPTIONS = {
  ...LIBRARY_OPTION,
  limit: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  batch: { type: 'string' },
  explain: { type: 'boolean', default: false },
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
  if (values.batch !== undefined && values.explain) {
    throw new CommandLineError('--explain explains one question: leave out --batch');
  }
  const batch = values.batch === undefined ? null : await readBatch(values.batch);
  const index = await readIndex(values.library);
  if (batch !== null) {
    for (const { id, question } of batch) {
      await writeJson({ id, ...answerJson(answer(question, index, { limit })) });
    }
    return 0;
  }
  const found = answer(question, index, { limit });
  const why = values.explain ? explain(found, index) : null;
  if (values.json) await writeJson({ ...answerJson(found), ...(why === null ? {} : { explanation: why }) });
  else await writeText(why === null ? answerText(found) : `${answerText(found)}\n\n${explanationText(why)}`);
  return 0;
}

function answerJson({ question, answered, decision, passages }: Answer) {
  return { question, answered, decision, passages: passages.map(passageJson) };
}

function answerText({ analysis, answered, passages, silence }: Answer): string {
  const corrected = analysis.corrections.map(({ typed, read }) => `Showing results for "${read}", not "${typed}".`);
  const silent = answered || silence === null ? [] : [silenceText(silence, passages.length > 0)];
  return [...corrected, ...silent, ...passages.map(passageText)].join('\n\n');
}

function silenceText(silence: Silence, near: boolean): string {
  const nearest = near ? ' The nearest passages, which do not answer it:' : ' Nothing in them comes close.';
  switch (silence.reason) {
    case 'foreignLanguage':
      return 'Ask in Indonesian or in English; the passages are shown in the language they were written in.';
    case 'unknownName':
      return `The sources do not say; they do not mention ${silence.names.join(', ')}.${nearest}`;
    case 'notQuotedOn':
      return `The sources do not quote ${silence.speaker} about this, only about other things (notulen quotes --speaker "${silence.speaker}").${nearest}`;
    default:
      return `The sources do not say.${nearest}`;
  }
}

function passageText({ article, start, end, text, voice, resolved }: Passage): string {
  const speakers = clearlySpeaking(article, { start, end });
  const who = speakers.length === 0 ? VOICES[voice] : `${speakers.join(', ')}, ${VOICES[voice]}`;
  const read = resolved.map(
    ({ mention, names }) => `\n  – "${mention}" is ${names.join(' and ')}, as read by this program`,
  );
  return `${text}\n  – ${who}${read.join('')}\n  – ${citation(article, start)}`;
}

/** @throws CommandLineError naming file and line */
async function readBatch(file: string): Promise<readonly BatchQuestion[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandLineError(`--batch ${visibleLine(file)} can't be read (${error.code}): name a file of JSON lines`);
  });
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [batchQuestion(line, `${visibleLine(file)}:${index + 1}`)]));
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
