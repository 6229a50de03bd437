/** A message becomes a source: its text, one of its files, or what one of its links leads to. */
import { detectLanguage } from '../../../language/detect.ts';
import { lazy } from '../../../language/lazy.ts';
import { LruCache } from '../../../language/lru-cache.ts';
import type { ServerSources } from '../../../library/keeping/types.ts';
import type { Details } from '../../../library/stores/types.ts';

import { UserError } from '../../messages/user-error.ts';
import type { InteractionContext, QuickContext } from '../../replies/context.ts';
import { type NamedPart, pickReply } from '../../replies/library/pick.ts';
import type { ReceivedFile } from '../../replies/received-file.ts';
import type { Reply } from '../../replies/reply.ts';
import type { TargetMessage } from '../../replies/target-message.ts';
import { draftOf, draftOfFile, draftOfLink, titled } from './adding.ts';
import { requireKept } from './keeping.ts';

/** Fewer words say nothing that could be asked for. */
const WORDS_MIN = 8;
const WORD = /[\p{L}\p{N}]+/gu;
/** UTC+7, all year. */
const JAKARTA_OFFSET_MS = 7 * 3_600_000;
const ADDRESS = /https?:\/\/\S+/giu;
/** How long a member can choose: as long as Discord takes answers. */
const CHOICE_MS = 15 * 60_000;
/** Messages of one server of which somebody chooses at a time. */
const OFFERED_MAX = 50;

type Part =
  | { readonly part: 'text'; readonly name: ''; readonly text: string; readonly details: Details }
  | { readonly part: 'file'; readonly name: string; readonly file: ReceivedFile }
  | { readonly part: 'link'; readonly name: string };

interface Offered {
  readonly parts: readonly Part[];
  readonly at: number;
}

/** By member and message; it ends with the bot. */
const offered = lazy((_kept: ServerSources) => new LruCache<string, Offered>(OFFERED_MAX));

/** A draft of the one part that can be a source; where there are several, which one it shall be. */
export async function addMessage(context: InteractionContext, message: TargetMessage): Promise<Reply> {
  const kept = requireKept(context);
  const parts = partsOf(message);
  const [only, ...others] = parts;
  if (only === undefined) throw new UserError('nothingToAdd', {});
  if (others.length === 0) return draftOfPart(context, only);
  const id = messageId(message);
  offered(kept).set(keyOf(context, id), { parts, at: Date.now() });
  return pickReply(parts satisfies readonly NamedPart[], id, context.grant, context.messages);
}

/** A draft of the part that was chosen. @throws UserError where it was offered too long ago, or to somebody else */
export async function addPart(
  context: QuickContext<{ readonly message: string; readonly place: number }>,
): Promise<Reply> {
  const { message, place } = context.fields;
  const found = offered(requireKept(context)).get(keyOf(context, message));
  const part = found === undefined || Date.now() - found.at > CHOICE_MS ? undefined : found.parts[place];
  if (part === undefined) throw new UserError('partGone', {});
  return draftOfPart(context, part);
}

function draftOfPart(context: InteractionContext, part: Part): Promise<Reply> {
  switch (part.part) {
    case 'file':
      return draftOfFile(context, 'add', part.file);
    case 'link':
      return draftOfLink(context, 'add', part.name);
    case 'text':
      return draftOf(context, 'add', { origin: 'message', text: part.text, details: part.details }, null);
  }
}

/** Its text comes first where it says something beside addresses, then files, then links. */
export function partsOf({ text, attachments, links, author, writtenAt, url }: TargetMessage): Part[] {
  const words = text.replace(ADDRESS, ' ').match(WORD)?.length ?? 0;
  const details: Details = {
    ...titled(text),
    ...(author === null ? {} : { publisher: author }),
    published: dayOf(writtenAt, text),
    url,
  };
  return [
    ...(words < WORDS_MIN ? [] : [{ part: 'text' as const, name: '' as const, text, details }]),
    ...attachments.map((file) => ({ part: 'file' as const, name: file.name, file })),
    ...links.map((name) => ({ part: 'link' as const, name })),
  ];
}

/**
 * The day it was written, as `2026-03-06`: in Jakarta's time where its words are Indonesian, for Discord does not tell
 * where its writer lives, else in UTC.
 */
function dayOf(writtenAt: number, text: string): string {
  const offsetMs = detectLanguage(text) === 'id' ? JAKARTA_OFFSET_MS : 0;
  return new Date(writtenAt + offsetMs).toISOString().slice(0, 10);
}

/** The last part of its address. */
function messageId({ url }: TargetMessage): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

function keyOf({ asker }: InteractionContext, message: string): string {
  return `${asker.id} ${message}`;
}
