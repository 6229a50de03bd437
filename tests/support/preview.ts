import { describeRefusal } from '../../packages/discord-standin/tests/support/standin.ts';
import { createLog } from '../../src/app/log.ts';
import { DEFAULT_LIBRARY, PREVIEW_LIBRARY } from '../../src/app/package.ts';
import { type BotOptions, startBot } from '../../src/discord/bot.ts';
import { loadFolder } from '../../src/library/folder.ts';
import { createLibrary } from '../../src/library/library.ts';
import { type Preview, startPreview } from '../../src/preview/preview.ts';
import './commands.ts';
import { shippedGlossary } from './glossary.ts';

/** What `npm start` starts without a token, in this process, and what Discord would have refused. */
export interface WatchedPreview extends Preview {
  /** What Discord would have refused since the last call; a test expects none. */
  takeRefusals(): readonly string[];
}

/** Starts it with the sources that ship with the package. */
export async function startWatchedPreview(options: Partial<BotOptions> = {}): Promise<WatchedPreview> {
  const folders = await Promise.all([DEFAULT_LIBRARY, PREVIEW_LIBRARY].map(loadFolder));
  const articles = folders.flatMap((folder) => folder.articles);
  const log = await createLog({ level: 'silent', terminal: false });
  const library = createLibrary(articles, { glossary: shippedGlossary() });
  const preview = await startPreview(0, library, ({ api, token }) =>
    startBot({ api, token, library, log, ...options }),
  );
  let taken = 0;
  return {
    ...preview,
    takeRefusals: () => {
      const fresh = preview.standIn.refusals.slice(taken).map(describeRefusal);
      taken += fresh.length;
      return fresh;
    },
  };
}
