import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { HttpError } from './http-error.ts';

const BODY_MAX_BYTES = 64 * 1024;

/**
 * The JSON body of a request, at most 64 KiB, in the form `schema` asks for.
 * @throws HttpError 413, 415 or 400 with a sentence that names the field
 */
export async function readBody<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'type', 'The body must be application/json.');
  }
  const bytes = await readBytes(request, BODY_MAX_BYTES);
  const result = schema.safeParse(parseJson(bytes.toString('utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') || 'body';
  throw new HttpError(400, 'body', `${where}: ${issue?.message ?? 'is not what was expected'}`);
}

/** A request's body. @throws HttpError 413 where it is longer than `max` bytes */
export async function readBytes(request: IncomingMessage, max: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) throw new HttpError(413, 'size', `The body is over ${max} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'json', 'The body is not JSON.');
  }
}
