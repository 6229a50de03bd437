import type { WebSocket } from 'ws';

/** Events kept for a resume, beyond those a heartbeat has confirmed. */
const KEPT_EVENTS = 1_000;

/** An event as it was sent, with its number. */
export interface SentEvent {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** One identified client; it outlives its socket until the client says goodbye. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** The socket it is reached by now, or null. */
  socket: WebSocket | null;
  sequence: number;
  /** Events it may ask for again, oldest first. */
  events: SentEvent[];
}

/** A session without events. */
export function createSession(id: string, intents: number, shard: readonly [number, number]): Session {
  return { id, intents, shard, socket: null, sequence: 0, events: [] };
}

/** Numbers an event and keeps it for a resume. */
export function recordEvent(session: Session, name: string, data: unknown): SentEvent {
  session.sequence += 1;
  const event: SentEvent = { op: 0, s: session.sequence, t: name, d: data };
  session.events.push(event);
  if (session.events.length > KEPT_EVENTS) session.events.shift();
  return event;
}

/** The client has everything up to `sequence`. */
export function confirmEvents(session: Session, sequence: number): void {
  session.events = session.events.filter((event) => event.s > sequence);
}

/** The events after `sequence`, or null where they are no longer kept or it lies in the future. */
export function missedEvents(session: Session, sequence: number): readonly SentEvent[] | null {
  if (sequence > session.sequence) return null;
  const missed = session.events.filter((event) => event.s > sequence);
  return missed.length === session.sequence - sequence ? missed : null;
}

/** Whether a server's events go to this shard: https://discord.com/developers/docs/events/gateway#sharding */
export function isShardOf([shard, shards]: Session['shard'], guildId: string): boolean {
  return (BigInt(guildId) >> 22n) % BigInt(shards) === BigInt(shard);
}
