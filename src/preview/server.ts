import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ACTIONS } from './server/actions.ts';
import { createListeners, type Listeners } from './server/events.ts';
import { type PageFiles, readPageFiles, sendFile } from './server/files.ts';
import { checkAddressed, checkToken, readTarget, SAFE_HEADERS } from './server/guard.ts';
import { HttpError } from './server/http-error.ts';
import { createVisitor, type Visitor } from './server/visitor.ts';
import type { StandIn } from './types.ts';

export interface PageOptions {
  readonly standIn: StandIn;
  /** 0 (default) takes any free port. */
  readonly port?: number;
}

export interface RunningPage {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  close(): Promise<void>;
}

interface Room {
  readonly visitor: Visitor;
  readonly files: PageFiles;
  readonly listeners: Listeners;
  readonly token: string;
}

/**
 * Serves the preview page on 127.0.0.1: its files, a small JSON API by which it uses the stand-in, and the messages as
 * server-sent events. Answers only requests addressed to loopback that come from its own page.
 * @throws Error where the page was not built, or the port is taken
 */
export async function startPage({ standIn, port = 0 }: PageOptions): Promise<RunningPage> {
  const token = randomBytes(24).toString('base64url');
  const visitor = createVisitor(standIn);
  const room: Room = { visitor, token, files: readPageFiles(token), listeners: createListeners() };
  const server = createServer((request, response) => void answer(request, response, room));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stopListening = standIn.onMessage((event) => {
    const seen = visitor.see(event);
    if (seen !== null) room.listeners.sendEvent(seen);
  });
  standIn.ready().then(
    () => room.listeners.sendState(visitor.state()),
    () => {},
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      stopListening();
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
  const name = /^\/api\/(\w+)$/u.exec(pathname)?.[1];
  if (name === undefined) throw new HttpError(404, 'address', `There is nothing at ${pathname}.`);
  checkToken(request, searchParams, room.token);
  if (isRead && name === 'events') return room.listeners.add(response, room.visitor.state());
  if (isRead && name === 'state') return sendJson(response, 200, room.visitor.state());
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) throw new HttpError(404, 'address', `There is nothing at ${pathname}.`);
  if (request.method !== 'POST') throw new HttpError(405, 'method', `${pathname} takes POST.`);
  sendJson(response, 200, await action(request, room.visitor));
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
