/** The bot: on Discord with a token, in a local preview without one. */
import { config as readDotenv } from 'dotenv';
import { type Config, ConfigError, readConfig } from './app/config.ts';
import { complain, EXIT } from './app/exit.ts';
import { type Running, type Service, startServices } from './app/lifecycle.ts';
import { createLog, type Log } from './app/log.ts';
import { DEFAULT_GLOSSARY } from './app/package.ts';
import type { Stop } from './app/stop.ts';
import { withTimeout } from './app/with-timeout.ts';
import type { Bot, BotOptions } from './discord/bot.ts';
import { createHealth } from './health/service.ts';
import { createBuilder } from './library/builder/builder.ts';
import { type FolderLibrary, openFolderLibrary } from './library/folder-library.ts';
import { loadGlossaries } from './library/glossaries.ts';
import { problemLines } from './library/tell.ts';

/** A start that a signal interrupts is waited for so long, to close what it opened. */
const START_AFTER_STOP_WITHIN_MS = 2_000;
/** So long a connection that Discord ended is wound up, what is being answered included. */
const CLOSED_WITHIN_MS = 8_500;

type Discord = Pick<BotOptions, 'token' | 'api'>;

type BotProgram = Awaited<ReturnType<typeof loadBot>>;

interface ServiceOptions extends Pick<BotOptions, 'library' | 'log' | 'limits' | 'onStatus'> {
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
  const { token, api, logLevel, limits, health: place, previewPort } = config;
  const program = loadBot();
  const log = await createLog({ level: logLevel, terminal: process.stderr.isTTY });
  const { library, service: sources } = await createSources(config, log);
  const health = createHealth({ place, articles: () => library.articles });
  const options = { program, library, log, limits, stateDir: place.stateDir, onStatus: health.observe };
  const bot = token === null ? previewService(previewPort, options) : botService({ token, api }, options);
  return [sources, health, bot];
}

/** The folder of sources. Every file that can't be used is named on standard error. */
async function createSources(
  { library: folder, glossaries, snapshot, threshold }: Config,
  log: Log,
): Promise<{ readonly library: FolderLibrary; readonly service: Service }> {
  const builder = createBuilder();
  builder.prepare();
  const { glossary, problems: faultyGlossaries } = await loadGlossaries([DEFAULT_GLOSSARY, ...glossaries]);
  const library = openFolderLibrary({
    folder,
    builder,
    glossary,
    snapshot,
    ...(threshold === null ? {} : { threshold }),
    onProblems: (problems) => {
      for (const line of problemLines(problems)) log.warn(line);
    },
    onVersion: ({ articles }) => log.info({ articles: articles.length }, 'the sources have changed'),
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
  return { library, service };
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

/** The bot on a Discord of its own; says on standard output where the preview's page is. */
function previewService(port: number | null, options: ServiceOptions): Service {
  return {
    name: 'preview',
    start: async (signal) => {
      const { startPreview } = await import('./preview/preview.ts');
      const { page, lost, close } = await startPreview(port, (discord) => startLoadedBot(discord, options, signal));
      console.log(
        `notulen: open ${page.url} to try it (a local preview: nothing leaves this machine; Ctrl+C stops it)`,
      );
      return { lost, stop: close };
    },
  };
}

/** Loads discord.js, for the most part, while the sources are read in another thread. */
function loadBot() {
  const loading = Promise.all([import('./discord/bot.ts'), import('./discord/delivery/index.ts')]);
  // It is told to whoever waits for it; the sources may be told to be wrong before.
  loading.catch(() => undefined);
  return loading;
}

async function startLoadedBot(
  discord: Discord,
  { program, stateDir, ...options }: ServiceOptions,
  signal: AbortSignal,
): Promise<Bot> {
  const [{ startBot }, { createOutbox, NO_OUTBOX }] = await program;
  const outbox = stateDir === null ? NO_OUTBOX : createOutbox(stateDir, options.log);
  return startBot({ ...options, ...discord, outbox, signal });
}
