import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Place } from '../state/place.ts';
import type { TrafficLog } from '../traffic.ts';
import { type ClientFrame, readFrame, readIdentify, readResume } from './frames.ts';
import { confirmEvents, createSession, isShardOf, missedEvents, recordEvent, type Session } from './session.ts';

export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  readonly allowedIntents: number;
  readonly place: Place;
  readonly traffic: TrafficLog;
  /** The address clients come back to after a tear. */
  readonly url: () => string;
  /** Called when a client has been sent READY and the server. */
  readonly onReady: () => void;
}

/** The socket side of the pretended Discord. https://discord.com/developers/docs/events/gateway */
export interface Gateway {
  /** Sends an event to every session that asked for `intent` (null: to all), or keeps it until the client resumes. */
  dispatch(name: string, data: unknown, intent: GatewayIntentBits | null): void;
  /** Whether a client is identified and reachable. */
  connected(): boolean;
  requestReconnect(): void;
  tearSockets(): void;
  closeSockets(code: number): void;
  close(): void;
}

const VERSION = '10';
const INTENTS_KNOWN = Object.values(GatewayIntentBits)
  .filter((bit): bit is GatewayIntentBits => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
/** After these the session is over; the client must identify anew. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const FINAL_CODES: readonly number[] = [1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

interface ServerFrame {
  readonly op: number;
  readonly t?: string;
  readonly d?: unknown;
}

/** Answers WebSocket upgrades of `server` as Discord's gateway. */
export function createGateway(options: GatewayOptions): Gateway {
  const { place, traffic } = options;
  const sessions = new Map<string, Session>();
  const sockets = new WebSocketServer({ server: options.server });
  sockets.on('error', () => {
    // The HTTP server's own error, which its `listen` reports.
  });

  function send(socket: WebSocket, frame: ServerFrame): void {
    traffic.record({
      direction: 'from-discord',
      channel: 'gateway',
      what: frame.t ?? `op ${frame.op}`,
      status: null,
      body: frame,
    });
    socket.send(JSON.stringify(frame));
  }

  function sendEvent(session: Session, name: string, data: unknown): void {
    const event = recordEvent(session, name, data);
    if (session.socket !== null) send(session.socket, event);
  }

  function close(socket: WebSocket, code: number): void {
    traffic.record({ direction: 'from-discord', channel: 'gateway', what: 'close', status: code, body: null });
    socket.close(code);
  }

  function identify(socket: WebSocket, data: unknown): Session | null {
    const asked = readIdentify(data);
    const refusal = typeof asked === 'number' ? asked : refusalOf(asked.token, asked.intents);
    if (typeof asked === 'number' || refusal !== null) {
      close(socket, refusal ?? GatewayCloseCodes.DecodeError);
      return null;
    }
    for (const [id, stale] of sessions) if (stale.socket === null) sessions.delete(id);
    const session = createSession(randomUUID().replaceAll('-', ''), asked.intents, asked.shard);
    session.socket = socket;
    sessions.set(session.id, session);
    greet(session);
    return session;
  }

  function refusalOf(token: string, intents: number): GatewayCloseCodes | null {
    if (token !== options.token) return GatewayCloseCodes.AuthenticationFailed;
    if ((intents & ~INTENTS_KNOWN) !== 0) return GatewayCloseCodes.InvalidIntents;
    return (intents & ~options.allowedIntents) === 0 ? null : GatewayCloseCodes.DisallowedIntents;
  }

  function greet(session: Session): void {
    const here = isShardOf(session, place.guild.id);
    sendEvent(session, 'READY', {
      v: Number(VERSION),
      user: { ...place.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: here ? [{ id: place.guild.id, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: options.url(),
      session_type: 'normal',
      shard: session.shard,
      application: { id: place.applicationId, flags: 0 },
    });
    if (here && (session.intents & GatewayIntentBits.Guilds) !== 0) sendEvent(session, 'GUILD_CREATE', place.guild);
    options.onReady();
  }

  function resume(socket: WebSocket, data: unknown): Session | null {
    const asked = readResume(data);
    if (typeof asked === 'number' || asked.token !== options.token) {
      close(socket, typeof asked === 'number' ? asked : GatewayCloseCodes.AuthenticationFailed);
      return null;
    }
    const session = sessions.get(asked.sessionId);
    const missed = session === undefined ? null : missedEvents(session, asked.sequence);
    if (session === undefined || missed === null) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return null;
    }
    session.socket = socket;
    for (const event of missed) send(socket, event);
    sendEvent(session, 'RESUMED', {});
    return session;
  }

  /** Handles one frame; gives the session the socket belongs to from now on. */
  function receive(socket: WebSocket, session: Session | null, { op, d }: ClientFrame): Session | null {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (session !== null && typeof d === 'number') confirmEvents(session, d);
        send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return session;
      case GatewayOpcodes.Identify:
        if (session === null) return identify(socket, d);
        close(socket, GatewayCloseCodes.AlreadyAuthenticated);
        return session;
      case GatewayOpcodes.Resume:
        if (session === null) return resume(socket, d);
        close(socket, GatewayCloseCodes.AlreadyAuthenticated);
        return session;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (session === null) close(socket, GatewayCloseCodes.NotAuthenticated);
        return session;
      default:
        close(socket, GatewayCloseCodes.UnknownOpcode);
        return session;
    }
  }

  function accept(socket: WebSocket, address: string): void {
    let session: Session | null = null;
    socket.on('error', () => socket.terminate());
    socket.on('message', (message) => {
      const frame = readFrame(String(message));
      const what = typeof frame === 'number' ? 'unreadable' : `op ${frame.op}`;
      const body = typeof frame === 'number' ? null : frame;
      traffic.record({ direction: 'to-discord', channel: 'gateway', what, status: null, body });
      if (typeof frame === 'number') close(socket, frame);
      else session = receive(socket, session, frame);
    });
    socket.on('close', (code) => {
      traffic.record({ direction: 'to-discord', channel: 'gateway', what: 'close', status: code, body: null });
      if (session === null || session.socket !== socket) return;
      session.socket = null;
      if (FINAL_CODES.includes(code)) sessions.delete(session.id);
    });
    const query = new URL(address, 'ws://127.0.0.1').searchParams;
    if (query.get('v') !== VERSION) close(socket, GatewayCloseCodes.InvalidAPIVersion);
    else send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatIntervalMs } });
  }

  sockets.on('connection', (socket, request) => accept(socket, request.url ?? '/'));

  return {
    dispatch: (name, data, intent) => {
      for (const session of sessions.values()) {
        if (!isShardOf(session, place.guild.id)) continue;
        if (intent === null || (session.intents & intent) !== 0) sendEvent(session, name, data);
      }
    },
    connected: () => [...sessions.values()].some((session) => session.socket !== null),
    requestReconnect: () => {
      for (const { socket } of sessions.values()) if (socket) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
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
