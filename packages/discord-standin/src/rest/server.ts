import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import { DiscordError, notFound, unauthorized } from '../errors.ts';
import type { Fault, FaultOrders } from '../faults.ts';
import type { TrafficLog } from '../traffic.ts';
import type { TrafficRefusal } from '../types.ts';
import { readSent, type SentBody } from './body.ts';
import { type Match, matchRoute, type RestReply, type Route } from './router.ts';

/** A part of an unknown address that may be a token. */
const LONG_PART = /\/[^/]{40,}/gu;
const API_PREFIX = /^\/api(?:\/v\d+)?(?=\/)/u;

export interface RestOptions {
  readonly routes: readonly Route[];
  readonly token: string;
  readonly clock: Clock;
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

interface Answered extends RestReply {
  readonly headers?: Readonly<Record<string, string>>;
  readonly refusal?: TrafficRefusal;
}

const NOTHING_SENT: SentBody = { json: null, files: [] };

/** The HTTP side of the pretended Discord, not listening yet. */
export function createRestServer(options: RestOptions): Server {
  const { traffic, clock } = options;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrival = arrive(options.routes, request);
    const read = await readSent(request).catch((error: unknown) => asRefusal(error));
    const sent = read instanceof DiscordError ? NOTHING_SENT : read;
    traffic.record({
      direction: 'to-discord',
      channel: 'rest',
      what: arrival.what,
      status: null,
      body: sent.json,
      ...(sent.files.length > 0 && { files: sent.files.map(describeFile) }),
    });

    const fault = options.faults.take({
      forms: [arrival.what, `${arrival.method} ${arrival.path}`],
      exempt: arrival.match?.route.exempt === true,
    });
    if (fault?.kind === 'instead') return send(response, arrival, fault.reply, fault);
    if (fault?.kind === 'lost' && !fault.actedUpon) return lose(response, arrival, fault);
    const outcome = await handle(request, arrival, read).catch((error: unknown) => asRefusal(error));
    if (outcome instanceof DiscordError) {
      const { status, code } = outcome;
      traffic.refuse({ what: arrival.what, status, code, message: outcome.describe(), body: sent.json });
    }
    const reply =
      outcome instanceof DiscordError
        ? { status: outcome.status, body: outcome.toBody(), refusal: outcome.explain() }
        : outcome;
    if (fault?.kind === 'lost') return lose(response, arrival, fault);
    if (fault?.kind !== 'late') return send(response, arrival, reply, null);
    clock.after(fault.milliseconds, () => send(response, arrival, reply, fault));
  }

  async function handle(
    request: IncomingMessage,
    { match, query }: Arrival,
    sent: SentBody | DiscordError,
  ): Promise<RestReply> {
    if (match === null) throw notFound();
    if (match.route.open !== true && request.headers.authorization !== `Bot ${options.token}`) throw unauthorized();
    if (sent instanceof DiscordError) throw sent;
    return match.route.handle({ params: match.params, query, body: sent.json, files: sent.files });
  }

  function lose(response: ServerResponse, { what }: Arrival, { told }: Fault): void {
    traffic.record({ direction: 'from-discord', channel: 'rest', what, status: null, body: null, fault: told });
    response.socket?.resetAndDestroy();
  }

  function send(
    response: ServerResponse,
    { what }: Arrival,
    { status, body, file, headers, refusal }: Answered,
    fault: Fault | null,
  ): void {
    const told = { ...(fault !== null && { fault: fault.told }), ...(refusal !== undefined && { refusal }) };
    traffic.record({ direction: 'from-discord', channel: 'rest', what, status, body, ...told });
    const type = file?.type ?? (body === undefined ? undefined : 'application/json');
    response.writeHead(status, { ...headers, ...(type !== undefined && { 'Content-Type': type }) });
    response.end(file?.content ?? (body === undefined ? undefined : JSON.stringify(body)));
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
}

function describeFile({ id, name, content }: SentBody['files'][number]): string {
  return `files[${id}] ${name}, ${content.byteLength} bytes`;
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

/** A bug of the stand-in itself shows as a refusal with status 500, so that no test overlooks it. */
function asRefusal(error: unknown): DiscordError {
  if (error instanceof DiscordError) return error;
  return new DiscordError(500, 0, `The stand-in failed: ${error instanceof Error ? error.stack : String(error)}`);
}
