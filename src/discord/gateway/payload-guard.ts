/**
 * Nothing that arrives from Discord ends the process. discord.js reads events as they should be and throws where one is
 * not; it does so in a promise that nobody waits for, or in a timer, so that Node ends the process, and no listener can
 * prevent it. Three places were weighed: a handler for whatever the process does not catch would have to guess from a
 * stack whose fault it is, and a frame could not be answered any more; a schema in front of every event would refuse
 * what Discord adds one day; what is left is to stand around the few methods of discord.js through which every frame
 * goes. They are none of its public ones: where a version has them no longer, that is told, and the bot runs as without
 * this.
 */
import { type Client, Events, SimpleShardingStrategy, WebSocketShardStatus } from 'discord.js';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { withTimeout } from '../../app/with-timeout.ts';

/** Is told of what could not be read. None of it may throw. */
export interface MalformedPayloadListener {
  /** @param event Discord's name of it, `unknown` where it is none */
  event(event: string, error: unknown): void;
  /** @param error `null` where discord.js passed over it without a word: a kind that it does not know */
  interaction(payload: unknown, error: unknown): void;
  /** What came through a socket, or a heartbeat, failed before it was an event. */
  frame(error: unknown): void;
  /** A connection can't be opened again. */
  connection(error: unknown): void;
  /** A version of discord.js has no such method. */
  unguarded(method: string): void;
}

export const IGNORE_MALFORMED: MalformedPayloadListener = {
  event: () => undefined,
  interaction: () => undefined,
  frame: () => undefined,
  connection: () => undefined,
  unguarded: () => undefined,
};

/** How long a socket may take to close in good order. */
const CLOSED_WITHIN_MS = 1_000;

const EVENTS: ReadonlySet<unknown> = new Set(Object.values(GatewayDispatchEvents));

type Method = (...given: unknown[]) => unknown;

/** Stands around what reads an event, at once or from the queue of those that came before the bot was ready. */
export function guardEvents(client: Client, malformed: MalformedPayloadListener): void {
  let emitted = false;
  client.on(Events.InteractionCreate, () => {
    emitted = true;
  });
  wrap(client.ws, 'handlePacket', malformed, (handle) => (packet, ...others) => {
    const { t: event, d: data } = (packet ?? {}) as { t?: unknown; d?: unknown };
    const isInteraction = event === GatewayDispatchEvents.InteractionCreate;
    emitted = false;
    try {
      const isHandled = handle(packet, ...others);
      if (isInteraction && isHandled === true && !emitted) malformed.interaction(data, null);
      return isHandled;
    } catch (error) {
      if (isInteraction) malformed.interaction(data, error);
      else malformed.event(EVENTS.has(event) ? String(event) : 'unknown', error);
      return true;
    }
  });
}

/**
 * discord.js's own way to connect, all shards in this process, with a guard around each. It ends for good: discord.js's
 * own waits 30 s for a peer that is silent, leaves a socket that is not open yet, and connects again if it was about
 * to.
 */
export class GuardedSharding extends SimpleShardingStrategy {
  readonly #malformed: MalformedPayloadListener;
  #isEnded = false;

  constructor(gateway: ConstructorParameters<typeof SimpleShardingStrategy>[0], malformed: MalformedPayloadListener) {
    super(gateway);
    this.#malformed = malformed;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    this.#isEnded = false;
    await super.spawn(shardIds);
    const { frame } = this.#malformed;
    for (const shard of this.#shards()) {
      this.#guard(shard, 'onMessage', frame);
      this.#guard(shard, 'heartbeat', frame);
      this.#guard(shard, 'internalConnect', (error) =>
        isIdle(shard) ? this.#malformed.connection(error) : frame(error),
      );
    }
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    this.#isEnded = true;
    const shards = this.#shards();
    await withTimeout(CLOSED_WITHIN_MS, super.destroy(options));
    for (const shard of shards) {
      const { connection } = shard as { connection?: { onerror?: unknown; terminate?(): void } | null };
      if (!connection) continue;
      // One that is not open yet says so as an error, and discord.js does not listen any more.
      connection.onerror = () => undefined;
      connection.terminate?.();
    }
  }

  #shards(): readonly object[] {
    const shards = Reflect.get(this, 'shards') as ReadonlyMap<number, object> | undefined;
    if (shards === undefined) this.#malformed.unguarded('shards');
    return [...(shards?.values() ?? [])];
  }

  #guard(shard: object, method: string, report: (error: unknown) => void): void {
    wrap(shard, method, this.#malformed, (run) => async (...given) => {
      try {
        if (!this.#isEnded) await run(...given);
      } catch (error) {
        report(error);
      }
    });
  }
}

/** It has no socket, and nothing that would open one. */
function isIdle(shard: object): boolean {
  return (shard as { status?: unknown }).status === WebSocketShardStatus.Idle;
}

function wrap(
  owner: object,
  name: string,
  malformed: MalformedPayloadListener,
  around: (method: Method) => Method,
): void {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') {
    malformed.unguarded(name);
    return;
  }
  const value = around((...given) => Reflect.apply(method, owner, given));
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
