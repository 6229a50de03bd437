/** Fetches what a moderator names by its address, from the public internet alone. */
import { setMaxListeners } from 'node:events';
import { Agent, errors, request } from 'undici';
import { packageVersion } from '../../app/package.ts';
import { FILE_MAX_BYTES, PAGE_MAX_BYTES } from '../../article/formats/caps.ts';
import { formatOfName } from '../../article/formats/sniff.ts';
import { parseAddress, redirectTarget, shownAddress } from './address.ts';
import { ACCEPTED_ENCODINGS, readBody } from './body.ts';
import { type ConnectorOptions, publicConnector } from './connector.ts';
import { broken, FetchError, tooManyHeaders, tooManyRedirects, tooSlow, wrongStatus } from './error.ts';
import { fileNameOf } from './media-types.ts';
import { inUnicode } from './unicode.ts';

export interface FetchedSource {
  /** A file's name whose ending tells the format: `minutes.pdf`, `page.html`. */
  readonly name: string;
  /** At most 20 MiB, of a web page 5 MiB. */
  readonly bytes: Uint8Array;
  /** Where it was after all redirects, without fragment. */
  readonly address: string;
  /** The header as it is. */
  readonly contentType: string | null;
}

export interface FetcherOptions extends Pick<ConnectorOptions, 'resolve' | 'reach'> {
  /** Default: 80 and 443. */
  readonly allowedPorts?: readonly number[];
  /** How long a fetch takes at most, redirects included, in milliseconds. Default: 10,000. */
  readonly deadlineMs?: number;
}

export interface Fetcher {
  /**
   * Fetches a source once: at most 5 redirects, 10 s and 20 MiB (a web page: 5 MiB).
   * @throws {FetchError} where it cannot; the reason of `signal` where that ends it
   */
  fetch(address: string, signal?: AbortSignal): Promise<FetchedSource>;
}

const PORTS: readonly number[] = [80, 443];
const DEADLINE_MS = 10_000;
const REDIRECTS_MAX = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const GIVEN: ReadonlySet<number> = new Set([200, 203]);
/** Bytes of all headers of an answer. */
const HEADERS_MAX_BYTES = 16_384;

const ACCEPT =
  'text/html, application/xhtml+xml, application/pdf, text/markdown, text/plain, text/vtt, ' +
  'application/x-subrip, application/vnd.openxmlformats-officedocument.wordprocessingml.document, */*;q=0.1';

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const headers = {
    'user-agent': `Notulen/${packageVersion()} (Discord bot; fetches a page once when a moderator adds it)`,
    accept: ACCEPT,
    'accept-encoding': ACCEPTED_ENCODINGS,
  };
  const { allowedPorts: ports = PORTS, deadlineMs = DEADLINE_MS, resolve, reach } = options;
  return {
    fetch: (address, signal) =>
      withDeadline(deadlineMs, signal, (ending) =>
        follow(parseAddress(address, ports), { ports, resolve, reach, headers, signal: ending }),
      ),
  };
}

/** Ends the work with `signal`, or with a `FetchError` after its time. */
async function withDeadline<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (ending: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  // Every request and its socket listen, and none outlives the fetch.
  setMaxListeners(0, controller.signal);
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(() => controller.abort(tooSlow(milliseconds)), milliseconds);
  const ended = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

interface Exchange extends ConnectorOptions {
  readonly headers: Readonly<Record<string, string>>;
}

async function follow(start: URL, exchange: Exchange): Promise<FetchedSource> {
  let url = start;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    const answer = await ask(url, exchange);
    if (!(answer instanceof URL)) return answer;
    url = answer;
  }
  throw tooManyRedirects(REDIRECTS_MAX);
}

/** One request: what it gives, or where it forwards to. Every request has a connection of its own. */
async function ask(url: URL, exchange: Exchange): Promise<FetchedSource | URL> {
  const agent = new Agent({ connect: publicConnector(exchange), maxHeaderSize: HEADERS_MAX_BYTES });
  try {
    const answer = await request(url, {
      dispatcher: agent,
      headers: exchange.headers,
      maxRedirections: 0,
      signal: exchange.signal,
    });
    answer.body.on('error', () => undefined);
    const header = (name: string) => [answer.headers[name] ?? ''].flat()[0] ?? '';
    if (REDIRECTS.has(answer.statusCode) && header('location') !== '')
      return redirectTarget(url, header('location'), exchange.ports);
    if (!GIVEN.has(answer.statusCode)) throw wrongStatus(answer.statusCode);
    const contentType = header('content-type') || null;
    const name = fileNameOf({ url, contentType, contentDisposition: header('content-disposition') || null });
    const bytes = await readBody(answer.body, {
      encoding: header('content-encoding'),
      length: header('content-length'),
      maxBytes: formatOfName(name) === 'page' ? PAGE_MAX_BYTES : FILE_MAX_BYTES,
    });
    return { name, bytes: inUnicode(bytes, name, contentType), address: shownAddress(url), contentType };
  } catch (error) {
    throw explained(error);
  } finally {
    // What was not read of the answer ends with its connection.
    agent.destroy().catch(() => undefined);
  }
}

/** What the connection and the parser of HTTP throw bears a code; anything else is a fault of the bot. */
function explained(error: unknown): unknown {
  if (error instanceof FetchError) return error;
  if (error instanceof errors.HeadersOverflowError) return tooManyHeaders();
  return error instanceof Error && 'code' in error ? broken() : error;
}
