import { type PageTexts, type RunningPage, type StandIn, startPage, startStandIn } from 'discord-standin';
import { ConfigError } from '../app/config.ts';
import type { Bot } from '../discord/bot.ts';
import type { Library } from '../library/types.ts';
import { previewExamples } from './examples.ts';
import { PREVIEW_GUILDS } from './servers.ts';
import { PREVIEW_WORDS } from './texts.ts';

/** Starts the bot on this Discord. */
export type StartOn = (discord: { readonly api: string; readonly token: string }) => Promise<Bot>;

/** Stand-in, bot and page in this one process. */
export interface Preview extends Pick<Bot, 'lost' | 'close'> {
  readonly standIn: StandIn;
  readonly page: RunningPage;
}

/**
 * Starts the local preview; `port` is the page's, 0 or null for any that is free.
 * @param library what it answers from: the examples of the page are made of it
 * @throws ConfigError where the port is taken
 */
export async function startPreview(port: number | null, library: Library, startOn: StartOn): Promise<Preview> {
  const standIn = await startStandIn({ botName: 'Notulen', guilds: PREVIEW_GUILDS });
  const bot = await startOn(standIn);
  const texts = { words: PREVIEW_WORDS, ...(await examplesOf(library)) };
  const page = await startPage({ standIn, texts, port: port ?? 0 }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? portTaken(port) : error;
  });
  return {
    standIn,
    page,
    lost: bot.lost,
    close: async () => {
      await bot.close();
      await page.close();
      await standIn.close();
    },
  };
}

/** Of the first server's sources; none where these cannot be read now. */
async function examplesOf(library: Library): Promise<Pick<PageTexts, 'examples'>> {
  const [first] = PREVIEW_GUILDS;
  try {
    return { examples: previewExamples(await library.open(first?.id ?? '')) };
  } catch {
    return {};
  }
}

function portTaken(port: number | null): ConfigError {
  return new ConfigError(
    `PREVIEW_PORT ${port} is taken by another program: set another one, or 0 for any that is free`,
    { mayPass: true },
  );
}
