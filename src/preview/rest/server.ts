import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DiscordError, invalidJson, notFound, unauthorized } from '../errors.ts';
import type { FaultOrders } from '../faults.ts';
import type { TrafficLog } from '../traffic.ts';
import { type Match, matchRoute, type RestReply, type Route } from './router.ts';

/** Discord's own bound for a bot's request body is 25 MiB; nothing here comes near it without uploads. */
const BODY_MAX_BYTES = 25 * 1024 * 1024;
/** A part of an unknown address that may be a token. */
const LONG_PART = /\/[^/]{40,}/gu;
const API_PREFIX = /^\/api(?:\/v\d+)?(?=\/)/u;

export interface RestOptions {
  readonly routes: readonly Route[];
  readonly token: string;
  readonly faults: FaultOrders;
  readonly traffic: TrafficLog;
}

interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly match: Match | null;
  /** `METHOD /path` with parameters by name, as the traffic shows it. */
  readonly what: string;
}

/** The HTTP side of the pretended Discord, not listening yet. */
export function createRestServer(options: RestOptions): Server {
  const { traffic } = options;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrival = arrive(options.routes, request);
    const body = await readBody(request).catch((error: unknown) => asRefusal(error));
    const sent = body instanceof DiscordError ? null : body;
    traffic.record({ direction: 'to-discord', channel: 'rest', what: arrival.what, status: null, body: sent });

    const fault = options.faults.take([arrival.what, `${arrival.method} ${arrival.path}`]);
    if (fault !== null) return send(response, arrival, fault, fault.headers);
    const outcome = await handle(request, arrival, body).catch((error: unknown) => asRefusal(error));
    if (!(outcome instanceof DiscordError)) return send(response, arrival, outcome);
    traffic.refuse({
      what: arrival.what,
      status: outcome.status,
      code: outcome.code,
      message: outcome.describe(),
      body: sent,
    });
    send(response, arrival, { status: outcome.status, body: outcome.toBody() });
  }

  async function handle(request: IncomingMessage, { match, query }: Arrival, body: unknown): Promise<RestReply> {
    if (match === null) throw notFound();
    if (match.route.open !== true && request.headers.authorization !== `Bot ${options.token}`) throw unauthorized();
    if (body instanceof DiscordError) throw body;
    return match.route.handle({ params: match.params, query, body });
  }

  function send(
    response: ServerResponse,
    { what }: Arrival,
    { status, body }: RestReply,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    traffic.record({ direction: 'from-discord', channel: 'rest', what, status, body });
    response.writeHead(status, { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
}

function arrive(routes: readonly Route[], request: IncomingMessage): Arrival {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const path = url.pathname.replace(API_PREFIX, '');
  const match = matchRoute(routes, method, path);
  return {
    method,
    path,
    query: url.searchParams,
    match,
    what: `${method} ${match?.route.path ?? path.replaceAll(LONG_PART, '/:token')}`,
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX_BYTES) throw new DiscordError(413, 40005, 'Request entity too large');
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('application/json')) {
    throw new DiscordError(415, 0, `The stand-in takes JSON bodies only, not "${type}": it has no uploads`);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw invalidJson();
  }
}

/** A bug of the stand-in itself shows as a refusal with status 500, so that no test overlooks it. */
function asRefusal(error: unknown): DiscordError {
  if (error instanceof DiscordError) return error;
  return new DiscordError(500, 0, `The stand-in failed: ${error instanceof Error ? error.stack : String(error)}`);
}
