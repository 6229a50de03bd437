import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Place } from '../state/place.ts';
import type { TrafficLog } from '../traffic.ts';
import type { Faults } from '../types.ts';
import { type ClientFrame, type Identify, readFrame, readIdentify, readResume } from './frames.ts';
import { greetings } from './greetings.ts';
import { confirmEvents, createSession, isShardOf, missedEvents, recordEvent, type Session } from './session.ts';

export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  readonly allowedIntents: number;
  readonly maxConcurrency: number;
  readonly place: Place;
  readonly traffic: TrafficLog;
  /** The address clients come back to after a tear. */
  readonly url: () => string;
  /** Called when a client has been sent READY and its servers. */
  readonly onReady: () => void;
}

/** Something that happened, for the bots that want to know. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: unknown;
  /** The server it happened in: it goes to that server's shard. */
  readonly guildId: string;
  /** Sessions that did not ask for it are not told; null: all are. */
  readonly intent: GatewayIntentBits | null;
  /** In place of `data` for sessions that did not ask for the content of messages. */
  readonly withoutContent?: unknown;
}

/** https://discord.com/developers/docs/events/gateway#session-start-limit-object */
export interface SessionStarts {
  readonly total: number;
  readonly remaining: number;
  readonly reset_after: number;
  readonly max_concurrency: number;
}

/** The socket side of the pretended Discord. https://discord.com/developers/docs/events/gateway */
export interface Gateway
  extends Pick<
    Faults,
    | 'tearSockets'
    | 'freezeSockets'
    | 'requestReconnect'
    | 'invalidateSessions'
    | 'closeSockets'
    | 'distort'
    | 'sendEvent'
  > {
  /** Sends an event to the sessions it is for, or keeps it until the client resumes. */
  dispatch(event: GatewayEvent): void;
  /** Whether a client is identified and reachable. */
  connected(): boolean;
  sessionStarts(): SessionStarts;
  close(): void;
}

const VERSION = '10';
const SESSION_STARTS_A_DAY = 1_000;
const DAY_MS = 86_400_000;
const INTENTS_KNOWN = Object.values(GatewayIntentBits)
  .filter((bit): bit is GatewayIntentBits => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
/**
 * After these the session is over; the client must identify anew.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
const FINAL_CODES: readonly number[] = [1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

/** What becomes of the next events of a name. */
interface Distortion {
  readonly event: string;
  readonly change: (data: unknown) => unknown;
  left: number;
}

interface ServerFrame {
  readonly op: number;
  readonly t?: string;
  readonly d?: unknown;
}

/** Answers WebSocket upgrades of `server` as Discord's gateway. */
export function createGateway(options: GatewayOptions): Gateway {
  const { place, traffic } = options;
  const sessions = new Map<string, Session>();
  /** Sockets nothing comes out of any more. */
  const frozen = new WeakSet<WebSocket>();
  const sockets = new WebSocketServer({ server: options.server });
  const distortions = new Set<Distortion>();
  let identified = 0;
  sockets.on('error', () => {
    // The HTTP server's own error, which its `listen` reports.
  });

  function send(socket: WebSocket, frame: ServerFrame): void {
    if (frozen.has(socket)) return;
    const what = frame.t ?? `op ${frame.op}`;
    traffic.record({ direction: 'from-discord', channel: 'gateway', what, status: null, body: frame });
    socket.send(JSON.stringify(frame));
  }

  function sendEvent(session: Session, name: string, data: unknown): void {
    const event = recordEvent(session, name, distorted(name, data));
    if (session.socket !== null) send(session.socket, event);
  }

  function distorted(name: string, data: unknown): unknown {
    const found = [...distortions].find(({ event }) => event === name);
    if (found === undefined) return data;
    found.left -= 1;
    if (found.left <= 0) distortions.delete(found);
    return found.change(structuredClone(data));
  }

  function close(socket: WebSocket, code: number): void {
    traffic.record({ direction: 'from-discord', channel: 'gateway', what: 'close', status: code, body: null });
    socket.close(code);
  }

  /** The session a socket speaks for: none before IDENTIFY or RESUME, and none after op 9. */
  function sessionAt(socket: WebSocket): Session | null {
    return [...sessions.values()].find((session) => session.socket === socket) ?? null;
  }

  function identify(socket: WebSocket, data: unknown): GatewayCloseCodes | null {
    const asked = readIdentify(data);
    const refusal = typeof asked === 'number' ? asked : refusalOf(asked);
    if (typeof asked === 'number' || refusal !== null) return refusal;
    for (const [id, stale] of sessions) {
      if (stale.socket === null && stale.shard.join() === asked.shard.join()) sessions.delete(id);
    }
    identified += 1;
    const session = createSession(randomUUID().replaceAll('-', ''), asked.intents, asked.shard);
    session.socket = socket;
    sessions.set(session.id, session);
    for (const { name, body } of greetings(place, session, options.url())) sendEvent(session, name, body);
    options.onReady();
    return null;
  }

  function refusalOf({ token, intents }: Identify): GatewayCloseCodes | null {
    if (token !== options.token) return GatewayCloseCodes.AuthenticationFailed;
    if ((intents & ~INTENTS_KNOWN) !== 0) return GatewayCloseCodes.InvalidIntents;
    return (intents & ~options.allowedIntents) === 0 ? null : GatewayCloseCodes.DisallowedIntents;
  }

  function resume(socket: WebSocket, data: unknown): GatewayCloseCodes | null {
    const asked = readResume(data);
    if (typeof asked === 'number') return asked;
    if (asked.token !== options.token) return GatewayCloseCodes.AuthenticationFailed;
    const session = sessions.get(asked.sessionId);
    const missed = session === undefined ? null : missedEvents(session, asked.sequence);
    if (session === undefined || missed === null) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return null;
    }
    session.socket = socket;
    for (const event of missed) send(socket, event);
    sendEvent(session, 'RESUMED', {});
    options.onReady();
    return null;
  }

  /** Handles one frame; gives the code to close with, or null. */
  function receive(socket: WebSocket, { op, d }: ClientFrame): GatewayCloseCodes | null {
    const session = sessionAt(socket);
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (session !== null && typeof d === 'number') confirmEvents(session, d);
        send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return null;
      case GatewayOpcodes.Identify:
        return session === null ? identify(socket, d) : GatewayCloseCodes.AlreadyAuthenticated;
      case GatewayOpcodes.Resume:
        return session === null ? resume(socket, d) : GatewayCloseCodes.AlreadyAuthenticated;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        return session === null ? GatewayCloseCodes.NotAuthenticated : null;
      default:
        return GatewayCloseCodes.UnknownOpcode;
    }
  }

  function accept(socket: WebSocket, address: string): void {
    socket.on('error', () => socket.terminate());
    socket.on('message', (message) => {
      const frame = readFrame(String(message));
      const what = typeof frame === 'number' ? 'unreadable' : `op ${frame.op}`;
      const body = typeof frame === 'number' ? null : frame;
      traffic.record({ direction: 'to-discord', channel: 'gateway', what, status: null, body });
      if (frozen.has(socket)) return;
      const code = typeof frame === 'number' ? frame : receive(socket, frame);
      if (code !== null) close(socket, code);
    });
    socket.on('close', (code) => {
      traffic.record({ direction: 'to-discord', channel: 'gateway', what: 'close', status: code, body: null });
      const session = sessionAt(socket);
      if (session === null) return;
      session.socket = null;
      if (FINAL_CODES.includes(code)) sessions.delete(session.id);
    });
    const query = new URL(address, 'ws://127.0.0.1').searchParams;
    if (query.get('v') !== VERSION) close(socket, GatewayCloseCodes.InvalidAPIVersion);
    else send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatIntervalMs } });
  }

  sockets.on('connection', (socket, request) => accept(socket, request.url ?? '/'));

  /** Each session that has a socket, as it is now. */
  function reached(): { readonly session: Session; readonly socket: WebSocket }[] {
    return [...sessions.values()].flatMap((session) =>
      session.socket === null ? [] : [{ session, socket: session.socket }],
    );
  }

  return {
    dispatch: ({ name, data, guildId, intent, withoutContent }) => {
      for (const session of sessions.values()) {
        if (!isShardOf(session.shard, guildId)) continue;
        if (intent !== null && (session.intents & intent) === 0) continue;
        const reads = (session.intents & GatewayIntentBits.MessageContent) !== 0;
        sendEvent(session, name, reads ? data : (withoutContent ?? data));
      }
    },
    connected: () => reached().some(({ socket }) => !frozen.has(socket)),
    sessionStarts: () => ({
      total: SESSION_STARTS_A_DAY,
      remaining: Math.max(0, SESSION_STARTS_A_DAY - identified),
      reset_after: DAY_MS,
      max_concurrency: options.maxConcurrency,
    }),
    distort: (event, change, count = 1) => void distortions.add({ event, change, left: count }),
    sendEvent: (event, data) => {
      for (const session of sessions.values()) sendEvent(session, event, data);
    },
    requestReconnect: () => {
      for (const { socket } of reached()) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    invalidateSessions: (resumable) => {
      for (const { session, socket } of reached()) {
        if (!resumable) sessions.delete(session.id);
        session.socket = null;
        send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      }
    },
    freezeSockets: () => {
      for (const socket of sockets.clients) frozen.add(socket);
    },
    tearSockets: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    closeSockets: (code) => {
      for (const session of sessions.values()) if (FINAL_CODES.includes(code)) sessions.delete(session.id);
      for (const socket of sockets.clients) close(socket, code);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      sessions.clear();
    },
  };
}
