import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import type { Part } from '../rules/check.ts';
import { record, records, text } from '../rules/rule.ts';
import type { State } from '../state/state.ts';
import { attachedIn, type MessageBody } from '../state/write-message.ts';
import type { SentFile } from './body.ts';

/** What a client's part says that names no type: Discord finds it out itself. */
const UNTYPED: readonly string[] = ['', 'application/octet-stream'];

/** What the rules for uploads see: the message as it will stand, the files beside it and those it has already. */
export function uploadPart(
  state: State,
  body: object,
  files: readonly SentFile[],
  old: APIMessage | null,
  at: Part['at'] = [],
): Part {
  const sent = files.map(({ id, name, content }) => ({ id, filename: name, size: content.byteLength }));
  const kept = filesOf(state, old).map(({ id, filename }) => ({ id, filename }));
  return { by: { subject: 'upload' }, body: { ...body, files: sent, kept }, at };
}

/** The body as the rules for messages see it: a file alone makes a message too. */
export function withFiles(body: object, files: readonly SentFile[]): object {
  if (files.length === 0) return body;
  const listed = records(record(body).attachments);
  return { ...body, attachments: listed.length > 0 ? listed : files.map(({ id, name }) => ({ id, filename: name })) };
}

/**
 * Keeps the files of a checked body and gives it with the attachments the message has from now on: those of `old` that
 * it lists (all where it lists none), and the new ones.
 * https://discord.com/developers/docs/reference#editing-message-attachments
 */
export function keepUploads(
  state: State,
  channelId: string,
  body: object,
  files: readonly SentFile[],
  old: APIMessage | null,
): MessageBody {
  const { attachments: _asked, ...rest } = record(body);
  const asked = record(body).attachments;
  const listed = asked === undefined ? null : records(asked);
  const kept = filesOf(state, old).flatMap((attachment) => keepOld(attachment, listed));
  const added = files.map(({ id, name, contentType, content }) => {
    const description = text(listed?.find((one) => String(one.id) === id)?.description);
    const upload = { name, content, ...(!UNTYPED.includes(contentType) && { contentType }) };
    return state.files.add({ ...upload, ...(description !== '' && { description }) }, { channelId });
  });
  return { ...rest, attachments: [...kept, ...added] };
}

/** The files a message has: those it lists, and those its components show. */
function filesOf({ files }: State, message: APIMessage | null): readonly APIAttachment[] {
  if (message === null) return [];
  const shown = attachedIn(message.components ?? []).flatMap((id) => files.find(id)?.attachment ?? []);
  return [...message.attachments, ...shown];
}

function keepOld(attachment: APIAttachment, listed: readonly object[] | null): APIAttachment[] {
  if (listed === null) return [attachment];
  const found = listed.map(record).find(({ id }) => id === attachment.id);
  if (found === undefined) return [];
  return typeof found.description === 'string' ? [{ ...attachment, description: found.description }] : [attachment];
}
