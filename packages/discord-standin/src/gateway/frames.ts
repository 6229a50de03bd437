import { GatewayCloseCodes } from 'discord-api-types/v10';

/** A frame from a client. */
export interface ClientFrame {
  readonly op: number;
  readonly d: unknown;
}

/** What of an IDENTIFY matters here. https://discord.com/developers/docs/events/gateway-events#identify */
export interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
}

/** https://discord.com/developers/docs/events/gateway-events#resume */
export interface Resume {
  readonly token: string;
  readonly sessionId: string;
  readonly sequence: number;
}

/** A frame out of its text, or the close code it earns. */
export function readFrame(text: string): ClientFrame | GatewayCloseCodes {
  try {
    const frame: unknown = JSON.parse(text);
    if (isRecord(frame) && typeof frame.op === 'number') return { op: frame.op, d: frame.d };
  } catch {
    return GatewayCloseCodes.DecodeError;
  }
  return GatewayCloseCodes.DecodeError;
}

/** An IDENTIFY's data, or the close code it earns. */
export function readIdentify(data: unknown): Identify | GatewayCloseCodes {
  if (!isRecord(data) || typeof data.token !== 'string') return GatewayCloseCodes.DecodeError;
  const { intents, shard = [0, 1] } = data;
  if (typeof intents !== 'number' || !Number.isSafeInteger(intents) || intents < 0) {
    return GatewayCloseCodes.InvalidIntents;
  }
  if (!isShard(shard)) return GatewayCloseCodes.InvalidShard;
  return { token: withoutPrefix(data.token), intents, shard };
}

/** A RESUME's data, or the close code it earns. */
export function readResume(data: unknown): Resume | GatewayCloseCodes {
  if (!isRecord(data)) return GatewayCloseCodes.DecodeError;
  const { token, session_id: sessionId, seq } = data;
  if (typeof token !== 'string' || typeof sessionId !== 'string') return GatewayCloseCodes.DecodeError;
  if (typeof seq !== 'number') return GatewayCloseCodes.InvalidSeq;
  return { token: withoutPrefix(token), sessionId, sequence: seq };
}

function withoutPrefix(token: string): string {
  return token.replace(/^Bot /u, '');
}

function isShard(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [shard, shards] = value;
  return Number.isInteger(shard) && Number.isInteger(shards) && shard >= 0 && shard < shards;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
