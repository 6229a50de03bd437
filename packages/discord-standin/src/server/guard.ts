import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.ts';

const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Path and query of a request.
 * @throws HttpError 400 where its target is not a path of this server
 */
export function readTarget({ url = '' }: IncomingMessage): URL {
  if (url.startsWith('/') && URL.canParse(`http://127.0.0.1${url}`)) return new URL(`http://127.0.0.1${url}`);
  throw new HttpError(400, 'address', 'The address is not a path.');
}

/** Headers of every answer: the page may load and call nothing but this server, and nobody may frame it. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/**
 * Refuses a request that was not addressed to this machine by a loopback name (DNS rebinding), or that another page
 * or another port sent.
 * @throws HttpError 403
 */
export function checkAddressed(request: IncomingMessage, pathname: string): void {
  const host = request.headers.host ?? '';
  if (!isOwnHost(host, request.socket.localPort)) {
    throw new HttpError(403, 'host', 'This preview answers to its own loopback address only.');
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new HttpError(403, 'origin', 'Another page may not use this preview.');
  }
  const site = request.headers['sec-fetch-site'];
  if (pathname.startsWith('/api/') && site !== undefined && site !== 'same-origin') {
    throw new HttpError(403, 'origin', 'Another page may not use this preview.');
  }
}

/**
 * Refuses a call without the token this start of the server wrote into its page.
 * @throws HttpError 403 with code `token`: the page is of an earlier start and has to be loaded again
 */
export function checkToken(request: IncomingMessage, query: URLSearchParams, token: string): void {
  const given = request.headers['x-preview-token'] ?? query.get('token') ?? '';
  if (!isSame(String(given), token))
    throw new HttpError(403, 'token', 'The preview was restarted: load the page again.');
}

function isOwnHost(host: string, port: number | undefined): boolean {
  const [, name, portText] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/u.exec(host) ?? [];
  return name !== undefined && LOOPBACK_NAMES.has(name.toLowerCase()) && Number(portText ?? 80) === port;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
