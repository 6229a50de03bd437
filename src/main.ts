/** The bot: on Discord with a token, in a local preview without one. */
import { config as readDotenv } from 'dotenv';
import { type Config, ConfigError, readConfig } from './app/config.ts';
import { complain, EXIT } from './app/exit.ts';
import { createLog, type Log } from './app/log.ts';
import { DEFAULT_GLOSSARY } from './app/package.ts';
import type { Stop } from './app/stop.ts';
import { withTimeout } from './app/with-timeout.ts';
import { startMonitored } from './health/start.ts';
import { createBuilder } from './library/builder/builder.ts';
import { type FolderLibrary, openFolderLibrary } from './library/folder-library.ts';
import { loadGlossaries } from './library/glossaries.ts';
import { problemLines } from './library/tell.ts';
import type { StartOn } from './preview/preview.ts';

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
  const log = await createLog({ level: config.logLevel, terminal: process.stderr.isTTY });
  const library = await openLibrary(config, log);
  try {
    if (!stop.isTold) return closing(await start(config, library, log), library);
  } catch (error) {
    await library.close();
    throw error;
  }
  await library.close();
  return null;
}

function closing({ lost, close }: Running, library: FolderLibrary): Running {
  return {
    lost,
    close: async () => {
      await close();
      await library.close();
    },
  };
}

/** Every file that can't be used is named on standard error. @throws ConfigError where none can be */
async function openLibrary(
  { library: folder, glossaries, snapshot, threshold }: Config,
  log: Log,
): Promise<FolderLibrary> {
  const { glossary, problems: faultyGlossaries } = await loadGlossaries([DEFAULT_GLOSSARY, ...glossaries]);
  const library = openFolderLibrary({
    folder,
    builder: createBuilder(),
    glossary,
    snapshot,
    ...(threshold === null ? {} : { threshold }),
    onProblems: (problems) => {
      for (const line of problemLines(problems)) log.warn(line);
    },
    onVersion: ({ articles }) => log.info({ articles: articles.length }, 'the sources have changed'),
  });
  const { articles } = await library.open('');
  for (const line of problemLines([...faultyGlossaries, ...library.problems])) console.error(line);
  if (articles.length > 0) return library;
  await library.close();
  throw new ConfigError(
    `no article in ${folder} can be read: put a .md or .txt file there, or name another folder with LIBRARY`,
  );
}

async function start(
  { token, api, previewPort, limits, health }: Config,
  library: FolderLibrary,
  log: Log,
): Promise<Running> {
  // Only now, so that a wrong setting is told at once.
  const { startBot } = await import('./discord/bot.ts');
  const startOn = (discord: { api: string | null; token: string }) =>
    startMonitored({
      place: health,
      articles: () => library.articles,
      log,
      start: (hooks) => startBot({ ...discord, library, log, limits, ...hooks }),
    });
  return token === null ? openPreview(previewPort, startOn) : startOn({ token, api });
}

/** Says on standard output where the preview's page is. */
async function openPreview(port: number | null, startOn: StartOn): Promise<Running> {
  const { startPreview } = await import('./preview/preview.ts');
  const preview = await startPreview(port, startOn);
  console.log(
    `notulen: open ${preview.page.url} to try it (a local preview: nothing leaves this machine; Ctrl+C stops it)`,
  );
  return preview;
}
