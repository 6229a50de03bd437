import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { displayTitle } from '../article/display-title.ts';
import { visibleLine } from '../language/invisible.ts';
import { CLOSEST_MAX_LENGTH, closestPassages } from '../search/decision/closest.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { explain } from '../search/passages/explain.ts';
import type { Answer, RankedPassage } from '../search/types.ts';
import { LIBRARY_OPTIONS, parseArguments, positiveInteger } from './arguments.ts';
import { readIndex } from './articles.ts';
import { onlySource, speakerNamed } from './choose.ts';
import { CommandLineError } from './error.ts';
import { explanationText } from './explain.ts';
import { passageJson, writeJson, writeText } from './output.ts';
import { passageText } from './passage.ts';
import { withAnswers } from './reading.ts';
import { silenceJson, wishText } from './wishes.ts';

const OPTIONS = {
  ...LIBRARY_OPTIONS,
  limit: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  batch: { type: 'string' },
  explain: { type: 'boolean', default: false },
  speaker: { type: 'string' },
  source: { type: 'string' },
} as const;

/** Titles that are named where the sources say nothing. */
const TITLES_MAX = 5;

interface BatchQuestion {
  readonly id: string;
  readonly question: string;
}

/** `notulen ask`: see `notulen ask --help`. */
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
  const all = await readIndex(values);
  const index = values.source === undefined ? all : onlySource(all, values.source);
  const options = {
    limit,
    ...(values.speaker === undefined ? {} : { speaker: speakerNamed(index, values.speaker) }),
  };
  await withAnswers(index, options, async (answerTo) => {
    if (batch !== null) {
      for (const { id, question } of batch) await writeJson({ id, ...answerJson(await answerTo(question)) });
      return;
    }
    const found = await answerTo(question);
    const why = values.explain ? explain(found, index) : null;
    const explanation = why === null ? {} : { explanation: { ...why, silence: silenceJson(why.silence) } };
    if (values.json) await writeJson({ ...answerJson(found), ...explanation });
    else await writeText([answerText(found, index), ...(why === null ? [] : [explanationText(why)])].join('\n\n'));
  });
  return 0;
}

function answerJson({ question, answered, decision, passages }: Answer) {
  return { question, answered, decision, passages: passages.map(passageJson) };
}

function answerText(found: Answer, index: SearchIndex): string {
  const { analysis, decision, passages } = found;
  const corrected = analysis.corrections.map(({ typed, read }) => `Showing results for "${read}", not "${typed}".`);
  switch (decision) {
    case 'answer':
      return [...corrected, ...passages.map((passage) => passageText(passage))].join('\n\n');
    case 'closest': {
      const why = reasonText(found);
      const head = ['Closest passages; none may answer it.', ...(why === null ? [] : [why])].join('\n');
      return [...corrected, head, ...closestPassages(found).map(shortened)].join('\n\n');
    }
    case 'silent':
      return wishText(found, index) ?? [...corrected, silenceText(found, index)].join('\n\n');
  }
}

/** That nothing comes near, or who is greeted, and what there is to ask about. */
function silenceText(found: Answer, index: SearchIndex): string {
  return `${reasonText(found) ?? 'The sources do not say.'}\n${aboutText(index)}`;
}

/** Why there is no answer, where more can be told than that. */
function reasonText({ silence }: Answer): string | null {
  switch (silence?.reason) {
    case 'foreignLanguage':
      return 'Ask in Indonesian or in English; the passages are shown in the language they were written in.';
    case 'unknownName':
      return `The sources do not mention ${silence.names.join(', ')}.`;
    case 'notQuotedOn':
      return `The sources quote ${silence.speaker}, but perhaps not about this (notulen quotes --speaker "${silence.speaker}").`;
    case 'smallTalk':
      return 'Ask what was said or decided at a meeting: the answer is the exact words of the sources.';
    default:
      return null;
  }
}

/** What there is to ask about. */
function aboutText({ articles }: SearchIndex): string {
  const titles = articles.slice(0, TITLES_MAX).map(displayTitle);
  const others = articles.length - titles.length;
  return `They are about: ${titles.join('; ')}${others === 0 ? '' : `; and ${others} more`}.`;
}

/** A passage that is alone because it is too long, cut at a space. */
function shortened(passage: RankedPassage): string {
  const { text, start } = passage;
  if (text.length <= CLOSEST_MAX_LENGTH) return passageText(passage);
  const end = text.lastIndexOf(' ', CLOSEST_MAX_LENGTH - 2);
  return passageText(passage, start + (end < 0 ? CLOSEST_MAX_LENGTH - 2 : end));
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
