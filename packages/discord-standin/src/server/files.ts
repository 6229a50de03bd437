import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageTexts } from './wire.ts';

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
 * Reads the compiled page, and writes into its markup what each call must carry and what it says of the bot.
 * @throws Error that says what to do where the page was not built
 */
export function readPageFiles({ token, texts }: { readonly token: string; readonly texts: PageTexts }): PageFiles {
  const folder = fileURLToPath(FOLDER);
  const files = new Map<string, { type: string; content: Buffer }>();
  for (const name of listFolder(folder)) {
    const type = MEDIA_TYPES[extname(name)];
    if (type === undefined) continue;
    const content = readFileSync(join(folder, name));
    files.set(`/${name.split(sep).join('/')}`, { type, content });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`discord-standin: the page is not in ${folder}: build the package`);
  const markup = index.content
    .toString('utf8')
    .replace('content="TOKEN"', () => `content="${token}"`)
    .replace('content="TEXTS"', () => `content="${escapeAttribute(JSON.stringify(texts))}"`);
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

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
