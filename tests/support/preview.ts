import { type RunningPage, startPage } from '../../packages/discord-standin/src/server.ts';
import { startStandIn } from '../../packages/discord-standin/src/standin.ts';
import type { StandIn } from '../../packages/discord-standin/src/types.ts';
import { describeRefusal } from '../../packages/discord-standin/tests/support/standin.ts';
import { createLog } from '../../src/app/log.ts';
import { DEFAULT_LIBRARY } from '../../src/app/package.ts';
import { startBot } from '../../src/discord/bot.ts';
import { loadFolder } from '../../src/library/folder.ts';
import { createLibrary } from '../../src/library/library.ts';
import { PREVIEW_GUILDS } from '../../src/preview/servers.ts';

/** Stand-in, bot and page in this process, with the article that ships with the package. */
export interface Preview {
  readonly page: RunningPage;
  readonly standIn: StandIn;
  /** What Discord would have refused since the last call; a test expects none. */
  takeRefusals(): readonly string[];
  close(): Promise<void>;
}

/** Starts what `npm start` starts without a token. */
export async function startPreview(): Promise<Preview> {
  const { articles } = await loadFolder(DEFAULT_LIBRARY);
  const standIn = await startStandIn({ guilds: PREVIEW_GUILDS });
  const log = await createLog({ level: 'silent', terminal: false });
  const { api, token } = standIn;
  const bot = await startBot({ api, token, library: createLibrary(articles), log });
  const page = await startPage({ standIn });
  let taken = 0;
  return {
    page,
    standIn,
    takeRefusals: () => {
      const fresh = standIn.refusals.slice(taken).map(describeRefusal);
      taken += fresh.length;
      return fresh;
    },
    close: async () => {
      await bot.close();
      await page.close();
      await standIn.close();
    },
  };
}
