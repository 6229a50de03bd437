import type { APIAttachment } from 'discord-api-types/v10';
import type { Upload } from '../types.ts';

/** A file as it is kept: what the API tells of it, and its bytes. */
export interface StoredFile {
  readonly attachment: APIAttachment;
  readonly content: Uint8Array;
}

/** Where a new file belongs. */
export interface FileOptions {
  readonly channelId: string;
  /** Uploaded with a command or modal: it goes after a while, and is in no message. */
  readonly ephemeral?: boolean;
}

/** The files uploaded by members and bots, by id. */
export interface FileStore {
  add(upload: Upload, options: FileOptions): APIAttachment;
  find(id: string): StoredFile | null;
}

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** No files yet; `origin` is asked for the address they are fetched from. */
export function createFileStore(nextId: () => string, origin: () => string): FileStore {
  const files = new Map<string, StoredFile>();
  return {
    add: ({ name, content, contentType, description }, { channelId, ephemeral = false }) => {
      const id = nextId();
      const filename = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const type = contentType ?? TYPES[filename.split('.').at(-1)?.toLowerCase() ?? ''];
      const url = `${origin()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
      const attachment: APIAttachment = {
        id,
        filename,
        size: bytes.byteLength,
        url,
        proxy_url: url,
        ...(type !== undefined && { content_type: type }),
        ...(description !== undefined && { description }),
        ...(ephemeral && { ephemeral }),
        ...(filename !== name && { title: name.replace(/\.[^.]*$/u, '') }),
      };
      files.set(id, { attachment, content: bytes });
      return attachment;
    },
    find: (id) => files.get(id) ?? null,
  };
}
