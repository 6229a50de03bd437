/** `notulen add`: files, folders and addresses become sources that a server keeps. */
import { visibleLine } from '../../language/invisible.ts';
import { toProblem } from '../../library/file.ts';
import { KeepingError, type ReviewedSource, type ServerSources } from '../../library/keeping/types.ts';
import { formatProblem } from '../../library/problem.ts';
import { parseArguments } from '../arguments.ts';
import { CommandLineError } from '../error.ts';
import { counted, flagSentence, flagText } from '../flags.ts';
import { writeJson, writeText } from '../output.ts';
import { formatOf, type Wanted, wantedBy } from './materials.ts';
import { withServer } from './server.ts';
import { SERVER_OPTION, whyNotKept } from './store.ts';

const OPTIONS = {
  ...SERVER_OPTION,
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * A line for each source that is kept, once it is; each that is not is named on standard error. Exit status 2 where
 * none is kept, 1 where what keeps them failed in between.
 */
export async function add(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  if (positionals.length === 0) {
    throw new CommandLineError('name a source: notulen add FILE|FOLDER|ADDRESS|- --server ID');
  }
  const format = formatOf(values.format, positionals);
  return withServer(values.server, async (sources) => {
    let kept = 0;
    for (const name of positionals) {
      for await (const wanted of wantedBy(name, format)) {
        const added = await addOne(wanted, sources);
        if (added === 'failed') return kept > 0 ? 1 : 2;
        if (added === 'refused') continue;
        kept += 1;
        await (values.json ? writeJson(json(added)) : writeText(text(added)));
      }
    }
    return kept > 0 ? 0 : 2;
  });
}

/** `refused`: it cannot be kept; `failed`: nothing can be kept now. Either is told. */
async function addOne({ name, read }: Wanted, sources: ServerSources): Promise<ReviewedSource | 'refused' | 'failed'> {
  try {
    return await sources.add(await read(), null);
  } catch (error) {
    const why = error instanceof KeepingError ? `${name}: ${whyNotKept(error)}` : formatProblem(toProblem(name, error));
    process.stderr.write(`${visibleLine(why)}\n`);
    return error instanceof KeepingError && error.fault === 'store' ? 'failed' : 'refused';
  }
}

function json({ source, article, review }: ReviewedSource) {
  const { id, facts } = source;
  return {
    id,
    title: facts.title,
    kind: facts.kind,
    paragraphs: facts.paragraphs,
    statements: facts.statements,
    speakers: review.speakers.map(({ name }) => name),
    flags: review.flags.map((flag) => ({
      code: flag.code,
      text: article.body.slice(flag.start, flag.end),
      start: flag.start,
      end: flag.end,
      message: flagSentence(flag),
    })),
    sameAs: review.flags.flatMap((flag) => (flag.code === 'duplicate' ? [flag.values.id] : []))[0] ?? null,
  };
}

function text({ source, article, review, notices }: ReviewedSource): string {
  const { id, facts } = source;
  const who = review.speakers.map(({ name, statements }) => `${name} (${statements})`).join(', ');
  const size = `${counted(facts.paragraphs, 'paragraph')}, ${counted(facts.statements, 'statement')}`;
  return [
    `${id}: kept “${facts.title}”, ${facts.kind}, ${size}`,
    ...(who === '' ? [] : [`  speakers: ${who}`]),
    ...review.flags.map((flag) => `  look again: ${flagText(article, flag)}`),
    ...notices.map((notice) => `  note: ${notice}`),
  ].join('\n');
}
