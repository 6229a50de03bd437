/** Asks a server that the operator runs. Its address may be private: the operator named it. */
import { Agent, request } from 'undici';
import { packageVersion } from '../app/package.ts';
import { ReaderError } from './types.ts';

/** Bytes of a response: eight passages that are sent back take some ten thousand. */
const RESPONSE_MAX_BYTES = 64 * 1024;
/** Bytes of all headers of a response. */
const HEADERS_MAX_BYTES = 16 * 1024;
const OK = 200;
/** Statuses for a request in a form that the server does not know: 400, and 422 of those that check it by a schema. */
const REFUSED: ReadonlySet<number | null> = new Set([400, 422]);

export interface Client {
  /**
   * Posts JSON, in the other form where the server refuses the usual one: once, and from then on in the one that it
   * took.
   * @param bodies the same request in two forms
   * @returns the response, parsed
   * @throws ReaderError where there is none that can be read; the reason of `signal` where that ends it
   */
  post(bodies: readonly [usual: object, other: object], signal: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
}

/** @param key sent as a bearer token; `null` for none */
export function createClient(address: string, key: string | null = null): Client {
  const agent = new Agent({ maxHeaderSize: HEADERS_MAX_BYTES });
  const headers = {
    'user-agent': `Notulen/${packageVersion()} (Discord bot)`,
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  let taken: 0 | 1 = 0;

  async function send(body: object, signal: AbortSignal): Promise<string> {
    try {
      const response = await request(address, {
        method: 'POST',
        dispatcher: agent,
        headers,
        body: JSON.stringify(body),
        maxRedirections: 0,
        signal,
      });
      response.body.on('error', () => undefined);
      if (response.statusCode === OK) return await textOf(response.body);
      response.body.destroy();
      throw new ReaderError('status', response.statusCode);
    } catch (error) {
      throw signal.aborted ? signal.reason : explained(error);
    }
  }

  return {
    async post(bodies, signal) {
      const first = taken;
      const other = first === 0 ? 1 : 0;
      try {
        return parsed(await send(bodies[first], signal));
      } catch (error) {
        if (!(error instanceof ReaderError) || !REFUSED.has(error.status)) throw error;
      }
      const text = await send(bodies[other], signal);
      taken = other;
      return parsed(text);
    },
    close: () => agent.destroy(),
  };
}

/** @throws ReaderError `tooLarge`; what is left of the body ends with its connection then */
async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > RESPONSE_MAX_BYTES) throw new ReaderError('tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size).toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReaderError('unreadable');
  }
}

/** What connections, TLS and the parser of HTTP throw bears a code; anything else is a fault of this program. */
function explained(error: unknown): unknown {
  if (error instanceof ReaderError) return error;
  return error instanceof Error && 'code' in error ? new ReaderError('unreachable') : error;
}
