/** Starts a bot that can be asked how it is from its first moment on. */
import type { HealthPlace } from '../config.ts';
import type { Bot, BotOptions, Watch } from '../discord/bot.ts';
import { createJournal, NO_JOURNAL } from '../discord/journal.ts';
import { packageVersion } from '../root.ts';
import { startHealth } from './health.ts';
import { type HealthReport, healthReport } from './report.ts';
import { prepareStateDir } from './state-dir.ts';

/** What a bot needs for it. */
export type Watched = Required<Pick<BotOptions, 'journal' | 'onWatch'>>;

/**
 * @param articles how many it answers from
 * @param start starts the bot, with what is handed to it
 * @param silentAfterMs see `healthReport`
 * @throws ConfigError where a place is taken or not to be had; what `start` throws
 */
export async function startWatched(
  place: HealthPlace,
  articles: number,
  start: (watched: Watched) => Promise<Bot>,
  silentAfterMs?: number,
): Promise<Bot> {
  const { stateDir } = place;
  const version = packageVersion();
  const startedAt = performance.now();
  let watch: Watch = NOT_YET;
  const report = (): HealthReport =>
    healthReport({
      watch,
      version,
      articles,
      uptimeMs: performance.now() - startedAt,
      date: Date.now(),
      ...(silentAfterMs === undefined ? {} : { silentAfterMs }),
    });

  if (stateDir !== null) await prepareStateDir(stateDir);
  const health = await startHealth(place, report);
  try {
    const bot = await start({
      journal: stateDir === null ? NO_JOURNAL : createJournal(stateDir),
      onWatch: (given) => {
        watch = given;
      },
    });
    return {
      ...bot,
      close: async () => {
        await bot.close();
        await health.close();
      },
    };
  } catch (error) {
    await health.close();
    throw error;
  }
}

/** A bot that is not there yet. */
const NOT_YET: Watch = {
  counters: { received: 0, answered: 0, failed: 0 },
  load: () => ({ waiting: 0, running: 0, limited: 0, busy: 0 }),
  pulse: () => [],
};
