/** Starts a bot that can be asked how it is from its first moment on. */
import type { HealthPlace } from '../app/config.ts';
import type { Log } from '../app/log.ts';
import { packageVersion } from '../app/package.ts';
import type { Bot, BotOptions, BotStatus } from '../discord/bot.ts';
import { createOutbox, NO_OUTBOX } from '../discord/delivery/index.ts';
import { startHealth } from './health.ts';
import { type HealthReport, healthReport } from './report.ts';
import { prepareStateDir } from './state-dir.ts';

/** What a bot needs for it. */
export type MonitorHooks = Required<Pick<BotOptions, 'outbox' | 'onStatus'>>;

export interface MonitoredOptions {
  readonly place: HealthPlace;
  /** How many it answers from now. */
  readonly articles: () => number;
  readonly log: Log;
  /** Starts the bot, with what is handed to it. */
  readonly start: (hooks: MonitorHooks) => Promise<Bot>;
  /** See `healthReport`. */
  readonly silentAfterMs?: number;
}

/** @throws ConfigError where a place is taken or not to be had; what `start` throws */
export async function startMonitored({ place, articles, log, start, silentAfterMs }: MonitoredOptions): Promise<Bot> {
  const { stateDir } = place;
  const version = packageVersion();
  const startedAt = performance.now();
  let status: BotStatus = NOT_YET;
  const report = (): HealthReport =>
    healthReport({
      status,
      version,
      articles: articles(),
      uptimeMs: performance.now() - startedAt,
      date: Date.now(),
      ...(silentAfterMs === undefined ? {} : { silentAfterMs }),
    });

  if (stateDir !== null) await prepareStateDir(stateDir);
  const health = await startHealth(place, report);
  try {
    const bot = await start({
      outbox: stateDir === null ? NO_OUTBOX : createOutbox(stateDir, log),
      onStatus: (given) => {
        status = given;
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
const NOT_YET: BotStatus = {
  counters: { received: 0, answered: 0, failed: 0 },
  load: () => ({ waiting: 0, running: 0, limited: 0, busy: 0 }),
  gateway: () => [],
};
