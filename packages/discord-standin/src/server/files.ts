import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The compiled page, as seen from this file's source and from its compiled form. */
const FOLDER = new URL('../../dist/page/', import.meta.url);

/** The page's files by their address, as they were when the server started. */
export type PageFiles = ReadonlyMap<string, { readonly type: string; readonly content: Buffer }>;

/**
 * Reads the compiled page; `TOKEN` in its markup becomes `token`.
 * @throws Error that says what to do where the page was not built
 */
export function readPageFiles(token: string): PageFiles {
  const folder = fileURLToPath(FOLDER);
  const files = new Map<string, { type: string; content: Buffer }>();
  for (const name of listFolder(folder)) {
    const type = MEDIA_TYPES[extname(name)];
    if (type === undefined) continue;
    const content = readFileSync(join(folder, name));
    files.set(`/${name.split(sep).join('/')}`, { type, content });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`notulen: the preview page is not in ${folder}: run npm run build`);
  const markup = index.content.toString('utf8').replace('content="TOKEN"', `content="${token}"`);
  return files.set('/', { type: index.type, content: Buffer.from(markup) });
}

/** Sends the file of that address; returns false where there is none. */
export function sendFile(response: ServerResponse, files: PageFiles, address: string): boolean {
  const file = files.get(address);
  if (file === undefined) return false;
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.content.length });
  response.end(file.content);
  return true;
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
