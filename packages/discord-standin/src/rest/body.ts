import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { DiscordError, invalidJson } from '../errors.ts';
import { ATTACHMENT_SIZE_LIMIT_BYTES } from '../member/interaction.ts';

/** A file sent beside a body. */
export interface SentFile {
  /** The number in its field's name, `files[0]`: what an attachment's `id` in the body refers to. */
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** What a request carries. */
export interface SentBody {
  /** Undefined where there was none. */
  readonly json: unknown;
  readonly files: readonly SentFile[];
}

/** Discord's own bound for a bot's request. */
const BODY_MAX_BYTES = 25 * 1024 * 1024;
const FILE_FIELD = /^files?(?:\[(\d+)\])?$/u;

/**
 * Reads a JSON or multipart body. https://discord.com/developers/docs/reference#uploading-files
 * @throws DiscordError 40005 where the body or a file is too large, 50109 where its JSON is none
 */
export async function readSent(request: IncomingMessage): Promise<SentBody> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { json: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(bytes, request.headers);
  if (type.startsWith('application/json')) return { json: parseJson(bytes.toString('utf8')), files: [] };
  throw new DiscordError(415, 0, `Discord takes JSON and multipart bodies, not "${type}"`);
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readMultipart(bytes: Buffer, headers: IncomingHttpHeaders): Promise<SentBody> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  if (form === null) throw new DiscordError(400, 50035, 'Invalid Form Body');
  const payload = form.get('payload_json');
  const fields = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [] : [{ name, file: value }]));
  const files = await Promise.all(
    fields.map(async ({ name, file }, index) => ({
      id: FILE_FIELD.exec(name)?.[1] ?? String(index),
      name: file.name,
      contentType: file.type,
      content: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  if (files.some(({ content }) => content.byteLength > ATTACHMENT_SIZE_LIMIT_BYTES)) throw tooLarge();
  return { json: payload === null ? {} : parseJson(await textOf(payload)), files };
}

async function textOf(part: string | Blob): Promise<string> {
  return typeof part === 'string' ? part : part.text();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

function tooLarge(): DiscordError {
  return new DiscordError(413, 40005, 'Request entity too large');
}
