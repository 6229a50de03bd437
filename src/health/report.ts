/** Whether the bot is well, as a supervisor reads it. Nothing in it comes from a member. */
import type { Watch } from '../discord/bot.ts';

/**
 * Without an event and without an acknowledged heartbeat for so long, a gateway counts as dead, whatever its socket says:
 * one and a half of Discord's intervals (41.25 s). discord.js itself gives a socket up after two.
 */
const SILENT_AFTER_MS = 62_000;

export interface HealthReport {
  readonly healthy: boolean;
  readonly version: string;
  readonly uptimeSeconds: number;
  readonly gateway: {
    /** `ready`, `connecting`, `resuming` …: what discord.js says of its socket. */
    readonly state: string;
    readonly socketReady: boolean;
    /** Whether something came out of the socket lately. */
    readonly alive: boolean;
    /** ISO 8601; `null`: none yet. */
    readonly lastEventAt: string | null;
    readonly lastHeartbeatAckAt: string | null;
  };
  readonly articles: number;
  readonly interactions: {
    readonly received: number;
    readonly answered: number;
    readonly failed: number;
    readonly waiting: number;
    readonly running: number;
    readonly limited: number;
    readonly busy: number;
  };
}

export interface Observed {
  readonly watch: Watch;
  readonly version: string;
  readonly articles: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly now: number;
  /** Default 62 000. */
  readonly silentAfterMs?: number;
}

export function healthReport({
  watch,
  version,
  articles,
  startedAt,
  now,
  silentAfterMs = SILENT_AFTER_MS,
}: Observed): HealthReport {
  const { socketReady, state, lastEventAt, lastHeartbeatAckAt } = watch.pulse();
  const lastSign = Math.max(lastEventAt ?? 0, lastHeartbeatAckAt ?? 0);
  const alive = now - lastSign < silentAfterMs;
  const { received, answered, failed } = watch.counters;
  return {
    healthy: socketReady && alive,
    version,
    uptimeSeconds: Math.max(0, Math.floor((now - startedAt) / 1_000)),
    gateway: {
      state,
      socketReady,
      alive,
      lastEventAt: isoDate(lastEventAt),
      lastHeartbeatAckAt: isoDate(lastHeartbeatAckAt),
    },
    articles,
    interactions: { received, answered, failed, ...watch.load() },
  };
}

function isoDate(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
