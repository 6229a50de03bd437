import type { SentFile } from './body.ts';

/** A request, read and matched to a route. */
export interface RestRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body; undefined where there was none. */
  readonly body: unknown;
  /** Files sent beside it. */
  readonly files: readonly SentFile[];
}

export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  /** A file in place of a JSON body. */
  readonly file?: { readonly type: string; readonly content: Uint8Array };
}

/** One of Discord's routes. A handler throws `DiscordError` to refuse. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/interactions/:id/:token/callback`: parts with a colon are parameters. */
  readonly path: string;
  /** Needs no Authorization header: its address holds a token, or nothing secret is said. */
  readonly open?: boolean;
  /** Counts towards no global rate limit. */
  readonly exempt?: boolean;
  handle(request: RestRequest): RestReply;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The first of `routes` that a method and path (without `/api/v10`, still percent-encoded) belong to. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | null {
  const given = path.split('/').map(decode);
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = matchParts(route.path.split('/'), given);
    if (params !== null) return { route, params };
  }
  return null;
}

/** 200 with a body, or with `null`, 204 without. */
export function reply(body: unknown): RestReply {
  return body === null ? { status: 204 } : { status: 200, body };
}

function matchParts(pattern: readonly string[], given: readonly string[]): Record<string, string> | null {
  if (pattern.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
