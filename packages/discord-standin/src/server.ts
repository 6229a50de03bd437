import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ACTIONS, type Stage } from './server/actions.ts';
import { sendAttachment } from './server/attachments.ts';
import { createListeners, type Listeners } from './server/events.ts';
import { type PageFiles, readPageFiles, sendFile } from './server/files.ts';
import { checkAddressed, checkToken, readTarget, SAFE_HEADERS } from './server/guard.ts';
import { HttpError } from './server/http-error.ts';
import { LOCALE, SNOWFLAKE } from './server/schemas.ts';
import { roleIn, takeUpload } from './server/upload.ts';
import { createVisitor } from './server/visitor.ts';
import type { PageRole, PageTexts, PageTraffic, PageView } from './server/wire.ts';
import { printEntry } from './traffic.ts';
import type { StandIn, TrafficEntry } from './types.ts';

export interface PageOptions {
  readonly standIn: StandIn;
  /** What it says of the bot. Default: what is true of any. */
  readonly texts?: PageTexts;
  /** 0 (default) takes any free port. */
  readonly port?: number;
}

export interface RunningPage {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  close(): Promise<void>;
}

interface Room extends Stage {
  readonly files: PageFiles;
  readonly listeners: Listeners;
  readonly token: string;
}

/**
 * Serves the preview page on 127.0.0.1: its files, a small JSON API by which it uses the stand-in, and the messages as
 * server-sent events. Answers only requests addressed to loopback that come from its own page.
 * @throws Error where the page was not built, or the port is taken
 */
export async function startPage({ standIn, texts = {}, port = 0 }: PageOptions): Promise<RunningPage> {
  const token = randomBytes(24).toString('base64url');
  const visitors = {
    member: createVisitor(standIn, 'member'),
    moderator: createVisitor(standIn, 'moderator'),
    other: createVisitor(standIn, 'other'),
  } satisfies Record<PageRole, unknown>;
  const room: Room = { standIn, visitors, token, files: readPageFiles({ token, texts }), listeners: createListeners() };
  const server = createServer((request, response) => void answer(request, response, room));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stopListening = [
    standIn.onMessage(room.listeners.sendMessage),
    standIn.onTraffic((entry) => room.listeners.sendTraffic(asPageTraffic(entry))),
  ];
  standIn.ready().then(room.listeners.sendState, () => {});
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      for (const stop of stopListening) stop();
      room.listeners.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, room: Room): Promise<void> {
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
  try {
    const target = readTarget(request);
    checkAddressed(request, target.pathname);
    await route(request, response, target, room);
  } catch (error) {
    const known = error instanceof HttpError ? error : new HttpError(500, 'fault', String(error));
    response.setHeader('connection', 'close');
    sendJson(response, known.status, { error: { code: known.code, message: known.message } });
  }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
  room: Room,
): Promise<void> {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && sendFile(response, room.files, pathname)) return;
  if (isRead && sendAttachment(response, room.standIn, pathname)) return;
  const name = /^\/api\/(\w+)$/u.exec(pathname)?.[1];
  if (name === undefined) throw new HttpError(404, 'address', `There is nothing at ${pathname}.`);
  checkToken(request, searchParams, room.token);
  if (isRead && name === 'events') {
    const visitor = room.visitors[roleIn(searchParams)];
    return room.listeners.add(response, { visitor, traffic: searchParams.get('traffic') === '1' });
  }
  const read = Object.hasOwn(READS, name) ? READS[name] : undefined;
  if (isRead && read !== undefined) return sendJson(response, 200, read(searchParams, room));
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined && name !== 'upload') {
    throw new HttpError(404, 'address', `There is nothing at ${pathname}.`);
  }
  if (request.method !== 'POST') throw new HttpError(405, 'method', `${pathname} takes POST.`);
  if (action === undefined) return sendJson(response, 200, await takeUpload(request, searchParams, room));
  sendJson(response, 200, await action(request, room));
}

/** By the last part of their address, `GET /api/…`. */
const READS: Readonly<Record<string, (query: URLSearchParams, room: Room) => unknown>> = {
  state: (query, { visitors }) => visitors[roleIn(query)].state(),
  view: (query, { visitors }): PageView => {
    const visitor = visitors[roleIn(query)];
    const locale = LOCALE.catch('en-US').parse(query.get('locale'));
    const channel = SNOWFLAKE.optional().safeParse(query.get('channel') ?? undefined);
    const people = Object.values(visitors).map((one) => one.person(locale));
    try {
      return { ...visitor.view(locale, channel.data), people };
    } catch (error) {
      throw new HttpError(404, 'channel', error instanceof Error ? error.message : String(error));
    }
  },
  traffic: (query, { standIn }) => {
    const after = Number(query.get('after') ?? 0);
    return { traffic: standIn.traffic.filter(({ number }) => number > after).map(asPageTraffic) };
  },
};

function asPageTraffic(entry: TrafficEntry): PageTraffic {
  const { number, at, direction, channel, what, status, body, fault = null, refusal = null } = entry;
  return { number, at, line: printEntry(entry), direction, channel, what, status, body, fault, refusal };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
