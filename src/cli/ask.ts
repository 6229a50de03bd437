import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { displayTitle } from '../article/display-title.ts';
import type { Glossary } from '../language/glossary.ts';
import { visibleLine } from '../language/invisible.ts';
import { CLOSEST_MAX_LENGTH, closestPassages } from '../search/decision/closest.ts';
import { type FollowUp, readFollowUp } from '../search/follow-up/read-follow-up.ts';
import { explain } from '../search/passages/explain.ts';
import type { Answer, RankedPassage } from '../search/types.ts';
import { LIBRARY_OPTIONS, parseArguments, positiveInteger } from './arguments.ts';
import { readIndex } from './articles.ts';
import { type Narrowed, narrowed, speakerNamed } from './choose.ts';
import { CommandLineError } from './error.ts';
import { explanationText } from './explain.ts';
import { counted } from './flags.ts';
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
  after: { type: 'string' },
  since: { type: 'string' },
} as const;

/** Titles that are named where the sources say nothing. */
const TITLES_MAX = 5;

interface BatchQuestion {
  readonly id: string;
  readonly question: string;
  /** The question before, where it is a follow-up. */
  readonly after?: string | undefined;
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
  const asked = narrowed(await readIndex(values), values);
  const { index } = asked;
  const speaker = values.speaker === undefined ? null : speakerNamed(index, values.speaker);
  const read = (typed: string, after: string | undefined): FollowUp =>
    after === undefined
      ? { question: typed, speaker, read: 'whole' }
      : readFollowUp({ question: after, speaker }, typed, index);
  await withAnswers(index, { limit }, async (answerTo) => {
    const answerRead = ({ question, speaker: named }: FollowUp) => answerTo(question, named ?? speaker ?? undefined);
    if (batch !== null) {
      for (const { id, question, after } of batch)
        await writeJson({ id, ...answerJson(await answerRead(read(question, after ?? values.after))) });
      return;
    }
    const followUp = read(question, values.after);
    const found = await answerRead(followUp);
    const why = values.explain ? explain(found, index) : null;
    const explanation = why === null ? {} : { explanation: { ...why, silence: silenceJson(why.silence) } };
    if (values.json) await writeJson({ ...answerJson(found), ...explanation });
    else
      await writeText(
        [...readText(followUp), answerText(found, asked), ...(why === null ? [] : [explanationText(why)])].join('\n\n'),
      );
  });
  return 0;
}

/** As what a follow-up was read, where that is not what was typed. */
function readText({ question, speaker, read }: FollowUp): string[] {
  if (read === 'whole') return [];
  if (read === 'asIs') return ['Asked as it is: nothing in the question before could be replaced.'];
  return [`Read as: ${question}${read === 'speaker' && speaker !== null ? ` (only words of ${speaker})` : ''}`];
}

function answerJson({ question, answered, decision, passages }: Answer) {
  return { question, answered, decision, passages: passages.map(passageJson) };
}

function answerText(found: Answer, asked: Narrowed): string {
  const { analysis, decision, passages } = found;
  const { glossary } = asked.index;
  const corrected = analysis.corrections.map(({ typed, read }) => `Showing results for "${read}", not "${typed}".`);
  switch (decision) {
    case 'answer':
      return [...corrected, ...passages.map((passage) => passageText(passage, glossary))].join('\n\n');
    case 'closest': {
      const why = reasonText(found);
      const head = ['Closest passages; none may answer it.', ...(why === null ? [] : [why])].join('\n');
      return [...corrected, head, ...closestPassages(found).map((passage) => shortened(passage, glossary))].join(
        '\n\n',
      );
    }
    case 'silent':
      return wishText(found, asked.index) ?? [...corrected, silenceText(found, asked)].join('\n\n');
  }
}

/** That nothing comes near, or who is greeted, and what there is to ask about. */
function silenceText(found: Answer, asked: Narrowed): string {
  return `${reasonText(found) ?? 'The sources do not say.'}\n${aboutText(asked)}`;
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

/** What there is to ask about, and what `--since` left out because it tells no day. */
function aboutText({ index: { articles }, undated }: Narrowed): string {
  const titles = articles.slice(0, TITLES_MAX).map(displayTitle);
  const others = articles.length - titles.length;
  const about = `They are about: ${titles.join('; ')}${others === 0 ? '' : `; and ${others} more`}.`;
  return undated === 0 ? about : `${about}\nLeft out for having no date: ${counted(undated, 'source')}.`;
}

/** A passage that is alone because it is too long, cut at a space. */
function shortened(passage: RankedPassage, glossary: Glossary): string {
  const { text, start } = passage;
  if (text.length <= CLOSEST_MAX_LENGTH) return passageText(passage, glossary);
  const end = text.lastIndexOf(' ', CLOSEST_MAX_LENGTH - 2);
  return passageText(passage, glossary, start + (end < 0 ? CLOSEST_MAX_LENGTH - 2 : end));
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
  const parsed = z
    .object({ id: z.string(), question: z.string(), after: z.string().optional() })
    .safeParse(parseJson(line));
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
