/** Whether the gateway lives: that a socket is open, and that something comes out of it, are two things. */
import { type Client, Events, Status } from 'discord.js';

/** What the gateway is seen to do. Times are milliseconds since 1970, `null` for never. */
export interface Pulse {
  /** Every shard's socket is open and identified. */
  readonly socketReady: boolean;
  /** State of the shard that is worst off, in discord.js's words; `idle` before the first. */
  readonly state: string;
  readonly lastEventAt: number | null;
  /** Of the shard whose last one is the oldest. */
  readonly lastHeartbeatAckAt: number | null;
}

/** Watches a client from now on; the function gives its pulse at the moment. */
export function watchPulse(client: Client, now: () => number = Date.now): () => Pulse {
  let lastEventAt: number | null = null;
  client.on(Events.Raw, () => {
    lastEventAt = now();
  });
  return () => {
    const shards = [...client.ws.shards.values()];
    const worst = shards.find(({ status }) => status !== Status.Ready) ?? shards[0];
    const acks = shards.map(({ lastPingTimestamp, ping }) => lastPingTimestamp + Math.max(0, ping));
    const oldest = Math.min(...acks);
    return {
      socketReady: worst?.status === Status.Ready,
      state: Status[worst?.status ?? Status.Idle].toLowerCase(),
      lastEventAt,
      lastHeartbeatAckAt: acks.length === 0 || oldest <= 0 ? null : oldest,
    };
  };
}
