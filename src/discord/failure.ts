/** Why the bot cannot be on Discord: one line for the person who started it. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';

/** The bot can't start or go on; the message is one line that says what to do, without a token in it. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

const WRONG_TOKEN =
  'Discord refuses the token: copy it again from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSED: Readonly<Partial<Record<number, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: WRONG_TOKEN,
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refuses an intent of this bot (4014): it needs Guilds only, so check that DISCORD_TOKEN belongs to the right application',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know an intent of this bot (4013): update notulen',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its API (4012): update notulen',
  [GatewayCloseCodes.InvalidShard]: 'Discord refuses the shard (4010): start one process per token',
  [GatewayCloseCodes.ShardingRequired]: 'the bot is in too many servers for one connection (4011)',
};

/** A close of the gateway after which discord.js does not come back. */
export function closedBy(code: number): ConnectionError {
  return new ConnectionError(CLOSED[code] ?? `Discord closed the connection for good (${code})`);
}

/** What went wrong while logging in or registering. */
export function connectionError(error: unknown): ConnectionError {
  if (error instanceof ConnectionError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new ConnectionError(WRONG_TOKEN);
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return refused(error);
  const code = systemCode(error);
  return new ConnectionError(
    `Discord can't be reached${code === null ? '' : ` (${code})`}: check the network connection, and DISCORD_API if it is set`,
  );
}

/** The gateway gave no READY in time. */
export function notReady(seconds: number): ConnectionError {
  return new ConnectionError(
    `Discord's gateway can't be reached within ${seconds} s: check that outgoing WebSocket connections are allowed`,
  );
}

function refused(error: DiscordAPIError | HTTPError): ConnectionError {
  if (error.status === 401) return new ConnectionError(WRONG_TOKEN);
  const code = error instanceof DiscordAPIError ? `, code ${error.code}` : '';
  return new ConnectionError(`Discord refuses ${error.method} ${new URL(error.url).pathname} (${error.status}${code})`);
}

/** `ECONNREFUSED`, `ENOTFOUND`, … wherever it is in the chain of causes. */
function systemCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return code;
  if (error instanceof AggregateError) return systemCode(error.errors[0]);
  return systemCode(error.cause);
}
