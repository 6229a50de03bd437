/** The sources of one server with everything that works on them, for a command that runs and ends. */
import type { Config } from '../../app/config.ts';
import { DEFAULT_GLOSSARIES } from '../../app/package.ts';
import { createBuilder } from '../../library/builder/builder.ts';
import type { Fetcher } from '../../library/fetching/fetcher.ts';
import { loadGlossaries } from '../../library/glossaries.ts';
import type { ServerSources } from '../../library/keeping/types.ts';
import { openServers, type Servers } from '../../library/servers/open.ts';
import { problemLines } from '../../library/tell.ts';
import type { IndexOptions, SearchIndex } from '../../search/index/search-index.ts';
import { CommandLineError } from '../error.ts';
import { botSettings } from '../settings.ts';
import { asMistake, serverId } from './store.ts';

const MEGABYTE = 2 ** 20;

/** Loaded with the first link: most commands fetch nothing. */
const FETCHER: Fetcher = {
  fetch: async (address, signal) => {
    const { createFetcher } = await import('../../library/fetching/fetcher.ts');
    return createFetcher().fetch(address, signal);
  },
};

/**
 * Runs `act` with the sources of a server, and closes them.
 * @throws CommandLineError for what a person can mend: a wrong id, a source that cannot be read, a full disk
 */
export function withServer<Value>(
  server: string | undefined,
  act: (sources: ServerSources) => Promise<Value>,
): Promise<Value> {
  const id = serverId(server);
  return withServers(botSettings(), {}, ({ keeper }) => act(keeper.of(id)));
}

/** An index over what a server keeps. @throws CommandLineError where it keeps nothing */
export async function readServerIndex(server: string): Promise<SearchIndex> {
  const id = serverId(server);
  const config = botSettings();
  return withServers(config, await indexOptions(config), async ({ libraries }) => {
    const { index, articles } = await libraries.open(id);
    if (articles.length === 0) {
      throw new CommandLineError(
        `--server ${id}: nothing is kept for it; add a source with notulen add FILE --server ${id}`,
      );
    }
    return index;
  });
}

async function withServers<Value>(
  { dataDir, memoryMb }: Config,
  index: IndexOptions,
  act: (servers: Servers) => Promise<Value>,
): Promise<Value> {
  const builder = createBuilder();
  let servers: Servers | null = null;
  try {
    servers = await openServers({
      ...index,
      dataDir,
      builder,
      fetcher: FETCHER,
      memoryMaxBytes: memoryMb * MEGABYTE,
    });
    return await act(servers);
  } catch (error) {
    throw asMistake(error);
  } finally {
    await servers?.close();
    await builder.close();
  }
}

async function indexOptions({ glossaries, threshold }: Config): Promise<IndexOptions> {
  const { glossary, problems } = await loadGlossaries([...DEFAULT_GLOSSARIES, ...glossaries]);
  for (const line of problemLines(problems)) process.stderr.write(`${line}\n`);
  return { glossary, ...(threshold === null ? {} : { threshold }) };
}
