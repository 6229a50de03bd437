import { ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../errors.ts';
import { PAGES } from './docs.ts';
import { type Body, lengthOf, outside, type Rule, record, records, repeated, text } from './rule.ts';
import { componentsOf } from './walk.ts';

const FILES_MAX = 10;
const ADDRESS_MAX_LENGTH = 2_048;
const SCHEMES = ['http:', 'https:', 'attachment:'];
const ATTACHED = 'attachment://';

/** An address of a picture or file in a message's components. */
interface Media {
  readonly url: string;
  readonly path: Problem['path'];
}

/** Pictures and files of thumbnails, galleries and file components. */
function mediaOf(message: Body): Media[] {
  return componentsOf(message).flatMap(({ node, path }): Media[] => {
    const at = (holder: Body, key: string, where: Problem['path']) => ({
      url: text(record(holder[key]).url),
      path: [...where, key, 'url'],
    });
    switch (node.type) {
      case ComponentType.Thumbnail:
        return [at(node, 'media', path)];
      case ComponentType.File:
        return [at(node, 'file', path)];
      case ComponentType.MediaGallery:
        return records(node.items).map((item, index) => at(item, 'media', [...path, 'items', index]));
      default:
        return [];
    }
  });
}

/** A file's name as it is after the upload: what is not a letter, digit, dot, dash or underscore becomes one. */
function uploadedName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
}

/** Rules for pictures in components, and for files sent beside a message. */
export const UPLOAD_RULES: readonly Rule[] = [
  {
    name: 'media-address',
    docs: PAGES.unfurledMedia,
    subject: 'message',
    check: (message) =>
      mediaOf(message).flatMap(({ url, path }) => {
        if (url === '') return [];
        const scheme = URL.canParse(url) ? new URL(url).protocol : '';
        if (SCHEMES.includes(scheme)) return outside(path, lengthOf(url), 0, ADDRESS_MAX_LENGTH);
        return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message: `Scheme must be one of ${SCHEMES.join(' ')}` }];
      }),
  },
  {
    name: 'upload-count',
    docs: PAGES.createMessage,
    subject: 'upload',
    check: ({ files, kept, attachments }) => {
      const listed = Array.isArray(attachments) ? records(attachments).map(({ id }) => String(id)) : null;
      const staying = records(kept).filter(({ id }) => listed === null || listed.includes(String(id)));
      return outside(['attachments'], records(files).length + staying.length, 0, FILES_MAX);
    },
  },
  {
    name: 'upload-described-is-sent',
    docs: PAGES.uploadingFiles,
    subject: 'upload',
    check: ({ attachments, files, kept }) => {
      const there = [...records(files), ...records(kept)].map(({ id }) => String(id));
      return records(attachments).flatMap(({ id }, index) =>
        id === undefined || there.includes(String(id))
          ? []
          : [{ path: ['attachments', index], code: 'ATTACHMENT_NOT_FOUND', message: 'Attachment data not found' }],
      );
    },
  },
  {
    name: 'upload-ids-unique',
    docs: PAGES.uploadingFiles,
    subject: 'upload',
    check: ({ attachments }) =>
      repeated(records(attachments).map(({ id }) => (id === undefined ? undefined : String(id)))).map((index) => ({
        path: ['attachments', index, 'id'],
        code: 'ATTACHMENT_ID_DUPLICATED',
        message: 'Attachment ids must be unique',
      })),
  },
  {
    name: 'upload-referenced-is-sent',
    docs: PAGES.unfurledMedia,
    subject: 'upload',
    check: (message) => {
      const sent = [...records(message.files), ...records(message.kept)];
      const names = sent.flatMap(({ filename }) => [text(filename), uploadedName(text(filename))]);
      return mediaOf(message)
        .filter(({ url }) => url.startsWith(ATTACHED) && !names.includes(url.slice(ATTACHED.length)))
        .map(({ path, url }) => ({
          path,
          code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          message: `The referenced attachment ${url} is not among the files`,
        }));
    },
  },
];
