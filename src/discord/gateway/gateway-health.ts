/** Whether the gateway lives: that a socket is open, and that something comes out of it, are two things. */
import { type Client, Status, type WebSocketOptions } from 'discord.js';

/** What discord.js connects by: of all it shows, the only one that tells of heartbeats. */
export type Gateway = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** What one shard is seen to do. */
export interface ShardHealth {
  readonly id: number;
  /** Its socket is open and identified. */
  readonly socketReady: boolean;
  /** In discord.js's words. */
  readonly state: string;
  /** Milliseconds since its last event, on a clock that never jumps; `null` for never. */
  readonly eventAgoMs: number | null;
  /** The same since its last heartbeat was acknowledged. */
  readonly heartbeatAgoMs: number | null;
}

/** All shards by their numbers; none before the bot logs in. */
export type GatewayHealth = readonly ShardHealth[];

export interface GatewayMonitor {
  /** Watches a gateway from now on: the one that the client is about to connect by. */
  follow(gateway: Gateway): void;
  of(client: Client): GatewayHealth;
}

/** @param now milliseconds on a clock that never jumps */
export function createGatewayMonitor(now: () => number = () => performance.now()): GatewayMonitor {
  const events = new Map<number, number>();
  const heartbeats = new Map<number, number>();

  function since(moments: ReadonlyMap<number, number>, shard: number): number | null {
    const moment = moments.get(shard);
    return moment === undefined ? null : now() - moment;
  }

  return {
    follow: (gateway) => {
      gateway.on('dispatch', ({ shardId }) => void events.set(shardId, now()));
      gateway.on('heartbeat', ({ shardId }) => void heartbeats.set(shardId, now()));
    },
    of: ({ ws }) =>
      ws.shards.map(({ id, status }) => ({
        id,
        socketReady: status === Status.Ready,
        state: Status[status].toLowerCase(),
        eventAgoMs: since(events, id),
        heartbeatAgoMs: since(heartbeats, id),
      })),
  };
}
