/** The bot: on Discord with a token, in a local preview without one. */
import { setTimeout as after } from 'node:timers/promises';
import { config as readDotenv } from 'dotenv';
import { type Config, ConfigError, readConfig } from './config.ts';
import type { Bot } from './discord/bot.ts';
import { complain, EXIT } from './exit.ts';
import { startWatched } from './health/start.ts';
import { loadGlossaries } from './library/glossaries.ts';
import { libraryOf } from './library/library.ts';
import { openFolder } from './library/open.ts';
import { problemLines } from './library/tell.ts';
import { createLog } from './log.ts';
import { DEFAULT_GLOSSARY } from './root.ts';
import type { SearchIndex } from './search/index.ts';

/** A start that a signal interrupts is waited for so long, to close what it opened. */
const START_AFTER_STOP_WITHIN_MS = 2_000;

/** Something that runs until it is told to stop. */
interface Running {
  readonly lost: Promise<never>;
  close(): Promise<void>;
}

/**
 * Runs until SIGTERM or SIGINT. Reads `.env` of the working directory.
 * @returns the exit status: 0 it was told to stop, 2 a wrong setting or token or no article that can be read (a restart
 * does not mend that), 1 anything else
 */
export async function main(): Promise<number> {
  const stopped = whenStopped();
  readDotenv({ quiet: true });
  try {
    const config = readConfig(process.env);
    const index = await openIndex(config);
    if (index === null) return EXIT.wrongInput;
    return await untilStopped(start(config, index), stopped);
  } catch (error) {
    return complain(error);
  }
}

/** `null` where no article can be read; every file that can't be used is named on standard error. */
async function openIndex({ library: folder, glossaries, snapshot, threshold }: Config): Promise<SearchIndex | null> {
  const { glossary, problems: faultyGlossaries } = await loadGlossaries([DEFAULT_GLOSSARY, ...glossaries]);
  const { index, problems } = await openFolder(folder, { glossary, threshold, snapshot });
  for (const line of problemLines([...faultyGlossaries, ...problems])) console.error(line);
  if (index !== null) return index;
  console.error(
    `notulen: no article in ${folder} can be read: put a .md or .txt file there, or name another folder with LIBRARY`,
  );
  return null;
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
    startWatched({
      place: health,
      articles: index.articles.length,
      log,
      start: (watched) => startBot({ ...discord, library, log, limits, ...watched }),
    });
  return token === null ? startPreview(previewPort, startOn) : startOn({ token, api });
}

/** Stand-in, bot and page in this one process; says on standard output where the page is. */
async function startPreview(
  port: number | null,
  startOn: (discord: { api: string; token: string }) => Promise<Bot>,
): Promise<Running> {
  const [{ startStandIn }, { startPage }, { PREVIEW_GUILDS }] = await Promise.all([
    import('./preview/standin.ts'),
    import('./preview/server.ts'),
    import('./preview/places.ts'),
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

/** Resolves at the first SIGTERM or SIGINT; a second one of the same kind ends the process at once. */
function whenStopped(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(null));
  });
}

/** 0 after a signal, also one that comes while it starts. @throws ConnectionError where Discord ends the connection for good */
async function untilStopped(starting: Promise<Running>, stopped: Promise<null>): Promise<number> {
  const late = stopped.then(() => after(START_AFTER_STOP_WITHIN_MS, null, { ref: false }));
  const running = await Promise.race([starting, late]);
  if (running === null) return EXIT.stopped;
  try {
    await Promise.race([stopped, running.lost]);
    return EXIT.stopped;
  } finally {
    await running.close();
  }
}
