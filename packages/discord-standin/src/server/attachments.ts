import type { ServerResponse } from 'node:http';
import type { StandIn } from '../types.ts';

/**
 * Kinds a browser shows; everything else is a download, so that an uploaded page or script is never run as the
 * preview's.
 */
const SHOWN: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/**
 * Sends a file of a message: its address at the stand-in, asked of the page's server, which alone the page may load
 * from. Returns false where there is none.
 */
export function sendAttachment(response: ServerResponse, standIn: StandIn, address: string): boolean {
  const [, id = '', name = ''] = /^\/attachments\/\d+\/(\d+)\/([^/]+)$/u.exec(address) ?? [];
  const content = id === '' ? null : standIn.file(id);
  if (content === null) return false;
  const type = SHOWN[name.split('.').at(-1)?.toLowerCase() ?? ''];
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'content-length': content.byteLength,
    ...(type === undefined && { 'content-disposition': 'attachment' }),
  });
  response.end(content);
  return true;
}
