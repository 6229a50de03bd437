/** `GET /healthz`: 200 where the bot is well, 503 where it is not, the report in JSON either way. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ListenOptions } from 'node:net';
import type { HealthReport } from './report.ts';

export const HEALTH_PATH = '/healthz';
/** A supervisor sends a line and some headers; nobody needs longer, and nobody may keep a socket. */
const REQUEST_WITHIN_MS = 5_000;

/** Listens until it is closed. @throws the system's error, `EADDRINUSE` where the place is taken */
export async function serveHealth(place: ListenOptions, report: () => HealthReport): Promise<Server> {
  const server = createServer({ requestTimeout: REQUEST_WITHIN_MS, keepAlive: false }, (request, response) =>
    answer(request, response, report),
  );
  server.listen(place);
  await once(server, 'listening');
  return server;
}

export async function closeHealth(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function answer({ method, url }: IncomingMessage, response: ServerResponse, report: () => HealthReport): void {
  if (url?.split('?')[0] !== HEALTH_PATH) {
    send(response, 404, { error: `only ${HEALTH_PATH} is here` });
  } else if (method !== 'GET' && method !== 'HEAD') {
    send(response, 405, { error: 'GET or HEAD' });
  } else {
    const body = report();
    send(response, body.healthy ? 200 : 503, body);
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  });
  response.end(`${JSON.stringify(body)}\n`);
}
