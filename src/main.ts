/** The bot: on Discord with a token, in a local preview without one. */
import { config as readDotenv } from 'dotenv';
import { type Config, ConfigError, readConfig } from './app/config.ts';
import { complain, EXIT } from './app/exit.ts';
import { collectEarly } from './app/heap.ts';
import { readOrMakeKey } from './app/key.ts';
import { type Running, type Service, startServices } from './app/lifecycle.ts';
import { createLog, describeError, type Log } from './app/log.ts';
import { DEFAULT_GLOSSARIES } from './app/package.ts';
import { isReaderSet } from './app/reader-settings.ts';
import type { Stop } from './app/stop.ts';
import { withTimeout } from './app/with-timeout.ts';
import type { Bot, BotOptions } from './discord/bot.ts';
import { createHealth } from './health/service.ts';
import { createBuilder } from './library/builder/builder.ts';
import { createFetcher } from './library/fetching/fetcher.ts';
import { type FolderLibrary, openFolderLibrary } from './library/folder-library.ts';
import { loadGlossaries } from './library/glossaries.ts';
import type { Keeper } from './library/keeping/types.ts';
import { createServersService, type ServersService } from './library/servers/service.ts';
import { problemLines } from './library/tell.ts';
import { createReaders } from './reader/readers.ts';
import { placesOf } from './reader/told.ts';
import type { Readers } from './reader/types.ts';

/** A start that a signal interrupts is waited for so long, to close what it opened. */
const START_AFTER_STOP_WITHIN_MS = 2_000;
/** So long a connection that Discord ended is wound up, what is being answered included. */
const CLOSED_WITHIN_MS = 8_500;
const MEGABYTE = 2 ** 20;

type Discord = Pick<BotOptions, 'token' | 'api'>;

type BotProgram = Awaited<ReturnType<typeof loadBot>>;

interface ServiceOptions extends Pick<BotOptions, 'log' | 'limits' | 'onStatus' | 'reader'> {
  readonly servers: ServersService;
  readonly dataDir: string;
  /** What the bot is started with, once it is loaded. */
  readonly program: Promise<BotProgram>;
  /** Folder of this one bot; `null` for none. */
  readonly stateDir: string | null;
}

/**
 * Runs until it is told to stop, and then ends the process, see `listenForStop`. Reads `.env` of the working directory.
 * The exit status is 0 where it was told to stop, 2 for a wrong setting or token or where no article can be read (a
 * restart does not mend that), 1 for anything else.
 */
export async function main(stop: Stop): Promise<never> {
  const fail = (error: unknown): never => {
    const status = complain(error);
    process.exit(stop.signal.aborted ? EXIT.stopped : status);
  };
  // Node would print its words, and they may quote what a member wrote.
  process.on('uncaughtException', fail);
  collectEarly();
  readDotenv({ quiet: true });
  try {
    process.exit(await run(stop));
  } catch (error) {
    return fail(error);
  }
}

/**
 * 0 after a signal, also one that comes while it starts. @throws ConnectionError where Discord ends the connection for
 * good
 */
async function run(stop: Stop): Promise<number> {
  const starting = startUnlessTold(readConfig(process.env), stop.signal);
  const running = await Promise.race([
    starting,
    stop.told.then(() => withTimeout(START_AFTER_STOP_WITHIN_MS, starting)),
  ]);
  if (running === null) return EXIT.stopped;
  try {
    await Promise.race([stop.told, running.lost]);
    return EXIT.stopped;
  } finally {
    await withTimeout(CLOSED_WITHIN_MS, running.stop());
  }
}

/** `null` where it was told to stop meanwhile. @throws what a service's start throws */
async function startUnlessTold(config: Config, signal: AbortSignal): Promise<Required<Running> | null> {
  try {
    return await startServices(await compose(config), signal);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return null;
    throw error;
  }
}

/** Everything that runs, in the order in which it is started. */
async function compose(config: Config): Promise<Service[]> {
  const { token, api, dataDir, logLevel, limits, health: place, previewPort } = config;
  const program = loadBot();
  const log = await createLog({ level: logLevel, terminal: process.stderr.isTTY });
  const { library, servers, services: sources } = await createSources(config, log);
  const { reader, services: readers } = createReaderService(config, log);
  const health = createHealth({
    place,
    articles: () => library.articles,
    reader: () => reader?.report() ?? null,
  });
  const { stateDir } = place;
  const options = { program, servers, dataDir, log, limits, stateDir, reader, onStatus: health.observe };
  const bot = token === null ? previewService(previewPort, options) : botService({ token, api }, options);
  return [...sources, ...readers, health, bot];
}

interface Sources {
  readonly library: FolderLibrary;
  readonly servers: ServersService;
  readonly services: readonly Service[];
}

/**
 * The folders of sources, and what servers keep besides. Every file that can't be used is named on standard error;
 * where nothing can be kept, that is said there too, and the folders answer alone.
 */
async function createSources(
  { folders, dataDir, memoryMb, glossaries, snapshot, threshold }: Config,
  log: Log,
): Promise<Sources> {
  const [folder, ...otherFolders] = folders;
  const builder = createBuilder();
  builder.prepare();
  const { glossary, problems: faultyGlossaries } = await loadGlossaries([...DEFAULT_GLOSSARIES, ...glossaries]);
  const index = { glossary, ...(threshold === null ? {} : { threshold }) };
  const library = openFolderLibrary({
    ...index,
    folder,
    otherFolders,
    builder,
    snapshot,
    onProblems: (problems) => {
      for (const line of problemLines(problems)) log.warn(line);
    },
    onVersion: (version) => {
      log.info({ articles: version.articles.length }, 'the sources have changed');
      servers.operatorChanged(version);
    },
  });
  const keepingBuilder = createBuilder();
  const servers = createServersService({
    ...index,
    dataDir,
    builder: keepingBuilder,
    fetcher: createFetcher(),
    operator: library,
    memoryMaxBytes: memoryMb * MEGABYTE,
    onUnavailable: ({ message }) => console.error(`${message} Until then no server can add sources.`),
    onUnreadable: (told) => log.warn(told, 'a source that a server keeps cannot be read'),
    onError: (error) => log.error({ error: describeError(error) }, 'what servers keep could not be brought up to date'),
  });
  const service: Service = {
    name: 'sources',
    start: async () => {
      try {
        const { articles } = await library.open('');
        for (const line of problemLines([...faultyGlossaries, ...library.problems])) console.error(line);
        if (articles.length === 0) throw nothingReadIn(folder);
      } catch (error) {
        await library.close();
        throw error;
      }
      return { stop: () => library.close() };
    },
  };
  const keeping: Service = {
    name: 'keeping',
    start: async () => {
      await servers.start();
      return {
        stop: async () => {
          await servers.close();
          await keepingBuilder.close();
        },
      };
    },
  };
  return { library, servers, services: [service, keeping] };
}

/** What the operator lets choose among passages; nothing, and no service, where the settings name none. */
function createReaderService(
  { reader: settings }: Config,
  log: Log,
): { readonly reader: Readers | null; readonly services: readonly Service[] } {
  if (!isReaderSet(settings)) return { reader: null, services: [] };
  const reader = createReaders(settings, {
    onFault: (kind, { fault, status }) => log.warn({ reader: kind, fault, status }, 'no choice by the reader'),
    onRecovered: (kind) => log.info({ reader: kind }, 'the reader gives choices again'),
  });
  const service: Service = {
    name: 'reader',
    start: async () => {
      log.info(
        placesOf(settings),
        'a reader is on: questions and the first eight passages found for each are sent to it',
      );
      return { stop: () => reader.close() };
    },
  };
  return { reader, services: [service] };
}

function nothingReadIn(folder: string): ConfigError {
  return new ConfigError(
    `no article in ${folder} can be read: put a .md or .txt file there, or name another folder with LIBRARY`,
  );
}

/** The bot on Discord. */
function botService(discord: Discord, options: ServiceOptions): Service {
  return {
    name: 'bot',
    start: async (signal) => {
      const { lost, close } = await startLoadedBot(discord, options, signal);
      return { lost, stop: close };
    },
  };
}

/** What leaves the machine of a preview. */
const ONLY_LINKS = 'only links that you add are fetched';

/** The bot on a Discord of its own; says on standard output where the preview's page is. */
function previewService(port: number | null, options: ServiceOptions): Service {
  return {
    name: 'preview',
    start: async (signal) => {
      const { startPreview } = await import('./preview/preview.ts');
      const { page, lost, close } = await startPreview(port, options.servers.library, (discord) =>
        startLoadedBot(discord, options, signal, true),
      );
      const leaves = options.reader ? 'links that you add are fetched, questions go to the reader' : ONLY_LINKS;
      console.log(`notulen: open ${page.url} to try it (a local preview: ${leaves}; Ctrl+C stops it)`);
      return { lost, stop: close };
    },
  };
}

/** A preview is in none of the servers for which `DATA_DIR` keeps sources, and has left none of them. */
const KNOWS_NO_SERVERS: Pick<Keeper, 'isIn' | 'hasLeft'> = {
  isIn: async () => undefined,
  hasLeft: async () => undefined,
};

/** Loads discord.js, for the most part, while the sources are read in another thread. */
function loadBot() {
  const loading = Promise.all([import('./discord/bot.ts'), import('./discord/delivery/index.ts')]);
  // It is told to whoever waits for it; the sources may be told to be wrong before.
  loading.catch(() => undefined);
  return loading;
}

async function startLoadedBot(
  discord: Discord,
  { program, stateDir, servers, dataDir, ...options }: ServiceOptions,
  signal: AbortSignal,
  isPreview = false,
): Promise<Bot> {
  const [{ startBot }, { createOutbox, NO_OUTBOX }] = await program;
  const outbox = stateDir === null ? NO_OUTBOX : createOutbox(stateDir, options.log);
  const { library } = servers;
  const keeper = servers.keeper();
  const kept =
    keeper === null
      ? {}
      : { keeper: isPreview ? { ...keeper, ...KNOWS_NO_SERVERS } : keeper, grantKey: await readOrMakeKey(dataDir) };
  return startBot({ ...options, ...kept, ...discord, library, outbox, signal });
}
