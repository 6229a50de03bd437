/**
 * Fetches the bytes of files that members hand over, from Discord's own hosts and nowhere else. Their addresses are
 * signed and end after a while: https://discord.com/developers/docs/reference#signed-attachment-cdn-urls
 */

/** 20 MiB. */
export const ATTACHMENT_MAX_BYTES = 20 * 1024 * 1024;
const WITHIN_MS = 10_000;

const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** Where Discord, and a local one, keep such files. */
const PATH = /^\/(?:ephemeral-)?attachments\//;

/** `large`: over 20 MiB. `gone`: not there (any more), or nothing came within 10 s. */
export class AttachmentError extends Error {
  override readonly name = 'AttachmentError';
  readonly fault: 'large' | 'gone';

  constructor(fault: 'large' | 'gone') {
    super(`notulen: a file of a message could not be fetched: ${fault}`);
    this.fault = fault;
  }
}

/**
 * The bytes at an address: at most 20 MiB, counted while they come, within 10 s.
 * @throws AttachmentError, also for an address that is not one of Discord's files, and for one that leads elsewhere
 */
export type FetchAttachment = (url: string) => Promise<Uint8Array>;

export interface AttachmentOptions {
  /** Base address of Discord's API; where that is a local one (loopback), its files are fetched there too. */
  readonly api: string | null;
  /** Default: 10 000. */
  readonly withinMs?: number;
}

export function createAttachments({ api, withinMs = WITHIN_MS }: AttachmentOptions): FetchAttachment {
  const origin = localOrigin(api);
  return async (url) => {
    if (!isOfDiscord(url, origin)) throw new AttachmentError('gone');
    try {
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(withinMs) });
      if (!response.ok || response.body === null) throw new AttachmentError('gone');
      return await bytesOf(response.body);
    } catch (error) {
      throw error instanceof AttachmentError ? error : new AttachmentError('gone');
    }
  };
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > ATTACHMENT_MAX_BYTES) throw new AttachmentError('large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isOfDiscord(url: string, origin: string | null): boolean {
  const parsed = parse(url);
  if (parsed === null || parsed.username !== '' || parsed.password !== '' || !PATH.test(parsed.pathname)) return false;
  if (parsed.origin === origin) return true;
  return parsed.protocol === 'https:' && parsed.port === '' && HOSTS.has(parsed.hostname);
}

function localOrigin(api: string | null): string | null {
  const parsed = api === null ? null : parse(api);
  return parsed !== null && LOOPBACK.has(parsed.hostname) ? parsed.origin : null;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
