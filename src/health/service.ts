/** Health as a service: it can be asked for before there is a bot, and tells of the bot from its first moment on. */
import type { HealthPlace } from '../app/config.ts';
import type { Service } from '../app/lifecycle.ts';
import { packageVersion } from '../app/package.ts';
import type { BotStatus } from '../discord/bot.ts';
import type { ReadersReport } from '../reader/types.ts';
import { startHealth } from './health.ts';
import { healthReport } from './report.ts';
import { prepareStateDir } from './state-dir.ts';

export interface HealthOptions {
  readonly place: HealthPlace;
  /** How many the bot answers from now. */
  readonly articles: () => number;
  /** See `healthReport`. */
  readonly silentAfterMs?: number;
  /** How the operator's readers do. Default: none is set up. */
  readonly reader?: () => ReadersReport | null;
}

export interface HealthService extends Service {
  /** From now on it tells of this bot. */
  observe(status: BotStatus): void;
}

/**
 * Prepares the state folder, where there is one, and listens. Its start throws `ConfigError` where a place is taken or
 * not to be had.
 */
export function createHealth({ place, articles, silentAfterMs, reader = () => null }: HealthOptions): HealthService {
  const version = packageVersion();
  const startedAt = performance.now();
  let status: BotStatus = NOT_YET;
  const report = () =>
    healthReport({
      status,
      version,
      articles: articles(),
      uptimeMs: performance.now() - startedAt,
      date: Date.now(),
      reader: reader(),
      ...(silentAfterMs === undefined ? {} : { silentAfterMs }),
    });

  return {
    name: 'health',
    observe: (given) => {
      status = given;
    },
    start: async () => {
      if (place.stateDir !== null) await prepareStateDir(place.stateDir);
      const health = await startHealth(place, report);
      return { stop: () => health.close() };
    },
  };
}

/** A bot that is not there yet. */
const NOT_YET: BotStatus = {
  counters: { received: 0, answered: 0, failed: 0 },
  load: () => ({ waiting: 0, running: 0, limited: 0, busy: 0 }),
  gateway: () => [],
};
