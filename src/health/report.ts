/** Whether the bot is well, as a supervisor reads it. Nothing in it comes from a member. */
import type { BotStatus } from '../discord/bot.ts';
import type { ShardHealth } from '../discord/gateway/gateway-health.ts';
import type { ReadersReport } from '../reader/types.ts';

/**
 * Without an event and without an acknowledged heartbeat for so long, a gateway counts as dead, whatever its socket
 * says: one and a half of Discord's intervals (41.25 s). discord.js itself gives a socket up after two.
 */
const SILENT_AFTER_MS = 62_000;

export interface GatewayReport {
  /** `ready`, `connecting`, `resuming` …: what discord.js says of its socket; `idle` before there is one. */
  readonly state: string;
  readonly socketReady: boolean;
  /** Whether something came out of the socket lately. */
  readonly alive: boolean;
  /** ISO 8601; `null`: none yet. */
  readonly lastEventAt: string | null;
  readonly lastHeartbeatAckAt: string | null;
}

export interface ShardReport extends GatewayReport {
  readonly id: number;
}

export interface HealthReport {
  readonly healthy: boolean;
  readonly version: string;
  readonly uptimeSeconds: number;
  /**
   * Of all shards together: the state of one that is not ready, the newest event, the oldest of the last heartbeats.
   */
  readonly gateway: GatewayReport & { readonly shards: readonly ShardReport[] };
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
  /** Of the operator's reranker and chat; not there where neither is set up. */
  readonly reader?: ReadersReport;
}

export interface Observed {
  readonly status: BotStatus;
  readonly version: string;
  readonly articles: number;
  /** On a clock that never jumps: the machine's date decides nothing. */
  readonly uptimeMs: number;
  /** Milliseconds since 1970, for the dates in the report alone. */
  readonly date: number;
  /** Default 62 000. */
  readonly silentAfterMs?: number;
  /** Default: none is set up. */
  readonly reader?: ReadersReport | null;
}

export function healthReport({
  status,
  version,
  articles,
  uptimeMs,
  date,
  silentAfterMs = SILENT_AFTER_MS,
  reader = null,
}: Observed): HealthReport {
  const gateway = status.gateway();
  const shards = gateway.map((shard) => shardReport(shard, date, silentAfterMs));
  const { state = 'idle' } = shards.find(({ socketReady }) => !socketReady) ?? shards[0] ?? {};
  const eventsAgo = known(gateway.map(({ eventAgoMs }) => eventAgoMs));
  const heartbeatsAgo = known(gateway.map(({ heartbeatAgoMs }) => heartbeatAgoMs));
  const { received, answered, failed } = status.counters;
  return {
    healthy: shards.length > 0 && shards.every(isWell),
    version,
    uptimeSeconds: Math.floor(uptimeMs / 1_000),
    gateway: {
      state,
      socketReady: shards.length > 0 && shards.every(({ socketReady }) => socketReady),
      alive: shards.length > 0 && shards.every(({ alive }) => alive),
      lastEventAt: dateBefore(date, eventsAgo.length === 0 ? null : Math.min(...eventsAgo)),
      lastHeartbeatAckAt: dateBefore(
        date,
        heartbeatsAgo.length === 0 || heartbeatsAgo.length < gateway.length ? null : Math.max(...heartbeatsAgo),
      ),
      shards,
    },
    articles,
    interactions: { received, answered, failed, ...status.load() },
    ...(reader === null ? {} : { reader }),
  };
}

/** Whether a shard's socket is open, and something came out of it lately. */
export function isWell({ socketReady, alive }: GatewayReport): boolean {
  return socketReady && alive;
}

function shardReport(
  { id, state, socketReady, eventAgoMs, heartbeatAgoMs }: ShardHealth,
  date: number,
  silentAfterMs: number,
): ShardReport {
  return {
    id,
    state,
    socketReady,
    alive: known([eventAgoMs, heartbeatAgoMs]).some((agoMs) => agoMs < silentAfterMs),
    lastEventAt: dateBefore(date, eventAgoMs),
    lastHeartbeatAckAt: dateBefore(date, heartbeatAgoMs),
  };
}

function known(agoMs: ReadonlyArray<number | null>): number[] {
  return agoMs.filter((each) => each !== null);
}

function dateBefore(date: number, agoMs: number | null): string | null {
  return agoMs === null ? null : new Date(date - agoMs).toISOString();
}
