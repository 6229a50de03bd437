/** Why the bot cannot be on Discord: one line for the person who started it. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import { ConnectionError } from '../../app/connection-error.ts';

const WRONG_TOKEN =
  'Discord refuses the token: copy it again from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN';

/**
 * What stays so until a person mends it.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
const CLOSED_UNTIL_MENDED: Readonly<Partial<Record<number, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: WRONG_TOKEN,
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refuses an intent of this bot (4014): it needs Guilds only, so check that DISCORD_TOKEN belongs to the right application',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know an intent of this bot (4013): update notulen',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its API (4012): update notulen',
};

/** A next start asks Discord anew how many connections there should be. */
const CLOSED: Readonly<Partial<Record<number, string>>> = {
  [GatewayCloseCodes.InvalidShard]: 'Discord refuses the number of a connection (4010): start again',
  [GatewayCloseCodes.ShardingRequired]:
    'the bot has come into too many servers for its connections (4011): start again',
};

/** Codes of the system, of TLS and of undici where a connection could not be made, broke, or took too long. */
const NETWORK_CODE =
  /^(?:ECONN[A-Z]+|ENOTFOUND|EAI_[A-Z]+|ETIMEDOUT|EPIPE|EPROTO|EHOST[A-Z]+|ENET[A-Z]+|EADDRNOTAVAIL|UND_ERR_(?:SOCKET|[A-Z]+_TIMEOUT|PRX_TLS)|HPE_[A-Z_]+|ERR_(?:TLS|SSL)_[A-Z_]+|[A-Z_]*CERT[A-Z_]*|UNABLE_TO_[A-Z_]+)$/;

/** What only a network does, whatever comes of it: a firewall answers EACCES, as a file does. */
const NETWORK_CALLS: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo']);

/** discord.js's own words where Discord's allowance of connections a day is used up. */
const NO_CONNECTIONS_LEFT = /^Not enough sessions remaining/;

/** A close of the gateway after which discord.js does not come back. */
export function closedBy(code: number): ConnectionError {
  const lasting = CLOSED_UNTIL_MENDED[code];
  if (lasting !== undefined) return new ConnectionError(lasting, { mayPass: false });
  return new ConnectionError(CLOSED[code] ?? `Discord closed the connection for good (${code})`);
}

/**
 * What went wrong while logging in or registering, as a `ConnectionError` where Discord or the network did; else the
 * error as it is.
 */
export function connectionError(error: unknown): unknown {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return wrongToken();
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return refused(error);
  if (error instanceof Error && NO_CONNECTIONS_LEFT.test(error.message)) {
    return new ConnectionError("Discord's allowance of connections a day is used up: it has been started too often");
  }
  const code = networkCode(error);
  if (code === null) return error;
  return new ConnectionError(
    `Discord can't be reached (${code}): check the network connection, and DISCORD_API if it is set`,
  );
}

/** The gateway gave no READY in time. */
export function notReady(seconds: number): ConnectionError {
  return new ConnectionError(
    `Discord's gateway can't be reached within ${seconds} s: check that outgoing WebSocket connections are allowed`,
  );
}

/** discord.js can't open a connection again that was torn. */
export function notOpened(): ConnectionError {
  return new ConnectionError("a connection to Discord's gateway can't be opened again: start again");
}

function refused(error: DiscordAPIError | HTTPError): ConnectionError {
  if (error.status === 401) return wrongToken();
  const code = error instanceof DiscordAPIError ? `, code ${error.code}` : '';
  return new ConnectionError(`Discord refuses ${error.method} ${new URL(error.url).pathname} (${error.status}${code})`);
}

function wrongToken(): ConnectionError {
  return new ConnectionError(WRONG_TOKEN, { mayPass: false });
}

/** `ECONNREFUSED`, `EAI_AGAIN`, … wherever it is in the chain of causes; `null` where no network is to blame. */
function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'AbortError') return 'no answer in time';
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && (NETWORK_CODE.test(code) || NETWORK_CALLS.has(syscall))) return code;
  if (error instanceof AggregateError) return networkCode(error.errors[0]);
  return networkCode(error.cause);
}
