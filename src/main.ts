/** The bot: on Discord with a token, in a local preview without one. */
import { config as readDotenv } from 'dotenv';
import { type Config, ConfigError, readConfig } from './app/config.ts';
import { complain, EXIT } from './app/exit.ts';
import { createLog } from './app/log.ts';
import { DEFAULT_GLOSSARY } from './app/package.ts';
import type { Stop } from './app/stop.ts';
import { withTimeout } from './app/with-timeout.ts';
import type { Bot } from './discord/bot.ts';
import { startMonitored } from './health/start.ts';
import { loadGlossaries } from './library/glossaries.ts';
import { libraryOf } from './library/library.ts';
import { openFolder } from './library/open.ts';
import { problemLines } from './library/tell.ts';
import type { SearchIndex } from './search/index/search-index.ts';

/** A start that a signal interrupts is waited for so long, to close what it opened. */
const START_AFTER_STOP_WITHIN_MS = 2_000;
/** So long a connection that Discord ended is wound up, what is being answered included. */
const CLOSED_WITHIN_MS = 8_500;

/** Something that runs until it is told to stop. */
interface Running {
  readonly lost: Promise<never>;
  close(): Promise<void>;
}

/**
 * Runs until it is told to stop, and then ends the process, see `listenForStop`. Reads `.env` of the working directory.
 * The exit status is 0 where it was told to stop, 2 for a wrong setting or token or where no article can be read (a
 * restart does not mend that), 1 for anything else.
 */
export async function main(stop: Stop): Promise<never> {
  const fail = (error: unknown): never => {
    const status = complain(error);
    process.exit(stop.isTold ? EXIT.stopped : status);
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
  const starting = begin(readConfig(process.env), stop);
  const running = await Promise.race([
    starting,
    stop.told.then(() => withTimeout(START_AFTER_STOP_WITHIN_MS, starting)),
  ]);
  if (running === null) return EXIT.stopped;
  try {
    await Promise.race([stop.told, running.lost]);
    return EXIT.stopped;
  } finally {
    await withTimeout(CLOSED_WITHIN_MS, running.close());
  }
}

/** `null` where it was told to stop meanwhile. @throws ConfigError where no article can be read */
async function begin(config: Config, stop: Stop): Promise<Running | null> {
  const index = await openIndex(config);
  return stop.isTold ? null : start(config, index);
}

/** Every file that can't be used is named on standard error. @throws ConfigError where none can be */
async function openIndex({ library: folder, glossaries, snapshot, threshold }: Config): Promise<SearchIndex> {
  const { glossary, problems: faultyGlossaries } = await loadGlossaries([DEFAULT_GLOSSARY, ...glossaries]);
  const { index, problems } = await openFolder(folder, {
    glossary,
    snapshot,
    ...(threshold === null ? {} : { threshold }),
  });
  for (const line of problemLines([...faultyGlossaries, ...problems])) console.error(line);
  if (index !== null) return index;
  throw new ConfigError(
    `no article in ${folder} can be read: put a .md or .txt file there, or name another folder with LIBRARY`,
  );
}

async function start(
  { token, api, logLevel, previewPort, limits, health }: Config,
  index: SearchIndex,
): Promise<Running> {
  const library = libraryOf(index);
  const log = await createLog({ level: logLevel, terminal: process.stderr.isTTY });
  // Only now, so that a wrong setting is told at once.
  const { startBot } = await import('./discord/bot.ts');
  const startOn = (discord: { api: string | null; token: string }) =>
    startMonitored({
      place: health,
      articles: index.articles.length,
      log,
      start: (hooks) => startBot({ ...discord, library, log, limits, ...hooks }),
    });
  return token === null ? startPreview(previewPort, startOn) : startOn({ token, api });
}

/** Stand-in, bot and page in this one process; says on standard output where the page is. */
async function startPreview(
  port: number | null,
  startOn: (discord: { api: string; token: string }) => Promise<Bot>,
): Promise<Running> {
  const [{ startPage, startStandIn }, { PREVIEW_GUILDS }] = await Promise.all([
    import('discord-standin'),
    import('./preview/servers.ts'),
  ]);
  const standIn = await startStandIn({ guilds: PREVIEW_GUILDS });
  const bot = await startOn(standIn);
  const page = await startPage({ standIn, ...(port === null ? {} : { port }) }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new ConfigError(
        `PREVIEW_PORT ${port} is taken by another program: set another one, or 0 for any that is free`,
        { mayPass: true },
      );
    },
  );
  console.log(`notulen: open ${page.url} to try it (a local preview: nothing leaves this machine; Ctrl+C stops it)`);
  return {
    lost: bot.lost,
    close: async () => {
      await bot.close();
      await page.close();
      await standIn.close();
    },
  };
}
