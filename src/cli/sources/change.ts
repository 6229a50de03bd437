/** `notulen edit`, `remove`, `restore` and `refresh`: one source of a server, by its id. */
import { visibleLine } from '../../language/invisible.ts';
import { KeepingError, type ServerSources } from '../../library/keeping/types.ts';
import { RETENTION_MS } from '../../library/stores/retention.ts';
import type { KeptSource } from '../../library/stores/types.ts';
import { parseArguments } from '../arguments.ts';
import { CommandLineError, UsageError } from '../error.ts';
import { writeJson, writeText } from '../output.ts';
import { sourceJson, sourceText } from './list.ts';
import { noSuchSource, SERVER_OPTION, serverId, whyNotKept, withStore } from './store.ts';

const OPTIONS = { ...SERVER_OPTION, json: { type: 'boolean', default: false } } as const;
const EDIT_OPTIONS = {
  ...OPTIONS,
  title: { type: 'string' },
  publisher: { type: 'string' },
  agency: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string' },
} as const;

/** One source as it is now, and what was done to it. */
interface Changed {
  readonly source: KeptSource;
  readonly done: string;
}

/** What a source says of itself is replaced by what is given; `-` takes a value away. */
export async function edit(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, EDIT_OPTIONS);
  const id = onlyId('edit', positionals);
  const { DETAIL_KEYS, readDetails } = await import('../../library/keeping/read-details.ts');
  const read = readDetails(values);
  if ('key' in read) {
    throw new UsageError(`--${read.key} ${visibleLine(values[read.key] ?? '')}: this ${read.why}`);
  }
  if (Object.keys(read.details).length === 0) {
    throw new CommandLineError(`nothing to change: give ${DETAIL_KEYS.map((key) => `--${key}`).join(', ')}`);
  }
  return tell(
    values,
    await withSource(values.server, id, async (sources) => ({
      source: await sources.edit(id, read.details, null),
      done: 'edited',
    })),
  );
}

/** It answers no more; for a day it can be restored. */
export async function remove(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const id = onlyId('remove', positionals);
  const server = serverId(values.server);
  const source = (await withStore((store) => store.remove(server, id, null))) ?? noSuchSource(id, server);
  const until = new Date((source.removedAt ?? 0) + RETENTION_MS.removed).toISOString();
  return tell(values, {
    source,
    done: `removed; until ${until} notulen restore ${id} --server ${server} takes it back`,
  });
}

export async function restore(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const id = onlyId('restore', positionals);
  const server = serverId(values.server);
  const source = (await withStore((store) => store.restore(server, id, null))) ?? noSuchSource(id, server);
  return tell(values, { source, done: 'answers again' });
}

/** Fetches it again; a text that has changed is kept beside the one before. */
export async function refresh(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const id = onlyId('refresh', positionals);
  return tell(
    values,
    await withSource(values.server, id, async (sources) => {
      const { source, hasChanged } = await sources.refresh(id, null);
      return { source, done: hasChanged ? 'has changed; the text before is kept beside it' : 'has not changed' };
    }),
  );
}

function onlyId(command: string, positionals: readonly string[]): string {
  const [id, ...others] = positionals;
  if (id !== undefined && others.length === 0) return id;
  throw new CommandLineError(`name one source by its id: notulen ${command} SOURCE_ID --server ID`);
}

/** Changes a source that has to be read for it; what is wrong with it is told with its id. */
async function withSource(
  server: string | undefined,
  id: string,
  act: (sources: ServerSources) => Promise<Changed>,
): Promise<Changed> {
  const of = serverId(server);
  const { withServer } = await import('./server.ts');
  return withServer(of, async (sources) => {
    try {
      return await act(sources);
    } catch (error) {
      if (!(error instanceof KeepingError) || error.fault === 'store') throw error;
      if (error.fault === 'gone') return noSuchSource(id, of);
      throw new CommandLineError(`${visibleLine(id)}: ${whyNotKept(error)}`);
    }
  });
}

async function tell({ json }: { readonly json: boolean }, { source, done }: Changed): Promise<number> {
  await (json ? writeJson(sourceJson(source)) : writeText(`${sourceText(source)}: ${done}`));
  return 0;
}
