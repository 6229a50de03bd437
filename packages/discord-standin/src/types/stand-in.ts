import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { SettableClock } from '../clock.ts';
import type { Faults } from './faults.ts';
import type { Member, MemberOptions } from './member.ts';
import type { GuildOptions, Guilds, Named } from './places.ts';
import type { Refusal, TrafficEntry } from './traffic.ts';

export interface StandInOptions {
  /** Bot token it accepts; every other is refused (REST 401, gateway close 4004). Default `'stand-in'`. */
  readonly token?: string;
  /** 0 (default) takes any free port. Loopback only. */
  readonly port?: number;
  /** The bot's user name. Default `'Bot'`. */
  readonly botName?: string;
  /** Servers the bot is in. Default: one, named "Preview", with a channel "general". */
  readonly guilds?: readonly GuildOptions[];
  /** How long an interaction may wait for its acknowledgement. Default 3000. */
  readonly acknowledgeWithinMs?: number;
  /** How long an interaction's token lives. Default 900 000 (15 min). */
  readonly tokenLivesMs?: number;
  /** Default 41 250. */
  readonly heartbeatIntervalMs?: number;
  /**
   * Intents the application may ask for, as a bit field; others close with 4014. Default: all that are not privileged.
   */
  readonly allowedIntents?: number;
  /** Shards that `GET /gateway/bot` recommends. Default 1. */
  readonly shards?: number;
  /** Shards that may identify within 5 s. Default 16. */
  readonly maxConcurrency?: number;
  /** Its time. Default: a clock of its own that runs with the machine's until it is set. */
  readonly clock?: SettableClock;
}

export interface StandIn {
  /** For `new Client({ rest: { api } })`. */
  readonly api: string;
  readonly token: string;
  /** The first server. */
  readonly guild: Named;
  /** The first channel of the first server. */
  readonly channel: Named;
  readonly guilds: Guilds;
  readonly applicationId: string;
  readonly clock: SettableClock;
  /** Commands registered at the moment (global and of servers). */
  commands(): readonly APIApplicationCommand[];
  /**
   * Resolves once at least one command is registered and a client is READY. Rejects after `timeoutMs` (default 10 000).
   */
  ready(timeoutMs?: number): Promise<void>;
  /** The newest 5,000 requests and frames, oldest first. */
  readonly traffic: readonly TrafficEntry[];
  readonly refusals: readonly Refusal[];
  /** The traffic after the entry of that number (default: all that is kept), one readable line each, without tokens. */
  printTraffic(after?: number): readonly string[];
  onTraffic(listener: (entry: TrafficEntry) => void): () => void;
  /** A person in a server. */
  member(options?: MemberOptions): Member;
  /** Messages of a channel (default: the first) that are not ephemeral, oldest first, as they stand now. */
  messages(channelId?: string): readonly APIMessage[];
  /** A file that a message, command or modal holds, by its attachment's id. */
  file(attachmentId: string): Uint8Array | null;
  readonly faults: Faults;
  /** Calls `listener` on every new, changed or deleted message, for whom it is visible; returns the unsubscriber. */
  onMessage(listener: (event: MessageEvent) => void): () => void;
  close(): Promise<void>;
}

export interface MessageEvent {
  readonly type: 'create' | 'update' | 'delete';
  readonly message: APIMessage;
  /** `null`: everyone in the channel. Otherwise the one member who sees it. */
  readonly onlyFor: string | null;
}
