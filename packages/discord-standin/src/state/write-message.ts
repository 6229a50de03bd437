import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageReference,
  type APIMessageTopLevelComponent,
  type APIUser,
  ComponentType,
  type EmbedType,
  MessageFlags,
  type MessageType,
} from 'discord-api-types/v10';
import { walkComponents, withComponentIds } from './components.ts';
import { type MentionRules, mentionsOf } from './mentions.ts';

/** The part of a request's body that becomes a message. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  /** Those the message has from now on; already stored. */
  readonly attachments?: readonly APIAttachment[];
  readonly allowed_mentions?: MentionRules | null;
  readonly flags?: number | null;
  readonly tts?: boolean | null;
}

/** What of a new message its body does not say. */
export interface MessageFrame {
  readonly id: string;
  readonly type: MessageType;
  readonly channelId: string;
  /** Missing where a person wrote it. */
  readonly applicationId?: string;
  readonly author: APIUser;
  /** Flags set besides those of the body: ephemeral, loading. */
  readonly flags: number;
  /** The interaction it answers. */
  readonly metadata?: APIMessageInteractionMetadata;
  readonly reference?: APIMessageReference;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

const SETTABLE_ON_CREATE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** A new message as Discord's API returns it. */
export function writeMessage(body: MessageBody, frame: MessageFrame, people: ReadonlyMap<string, APIUser>): APIMessage {
  const message: APIMessage = {
    id: frame.id,
    type: frame.type,
    channel_id: frame.channelId,
    author: frame.author,
    ...(frame.applicationId !== undefined && { application_id: frame.applicationId }),
    content: '',
    embeds: [],
    attachments: [],
    components: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: body.tts ?? false,
    flags: ((body.flags ?? 0) & SETTABLE_ON_CREATE) | frame.flags,
    timestamp: new Date(frame.at).toISOString(),
    edited_timestamp: null,
    ...(frame.metadata &&
      frame.applicationId !== undefined && { webhook_id: frame.applicationId, interaction_metadata: frame.metadata }),
    ...(frame.reference && { message_reference: frame.reference }),
  };
  return { ...message, ...writtenParts(body, message, people) };
}

/**
 * The message as it stands after an edit at `at`: what `body` names is changed, the rest stays. A deferred reply is
 * thereby filled in.
 */
export function editMessage(
  message: APIMessage,
  body: MessageBody,
  people: ReadonlyMap<string, APIUser>,
  at: number,
): APIMessage {
  const flags = message.flags ?? 0;
  const filled = (flags & MessageFlags.Loading) !== 0;
  const asked = body.flags ?? flags;
  return {
    ...message,
    ...writtenParts(body, message, people),
    flags:
      (flags & ~(MessageFlags.Loading | MessageFlags.SuppressEmbeds)) |
      (asked & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2)),
    edited_timestamp: filled ? null : new Date(at).toISOString(),
  };
}

function writtenParts(body: MessageBody, old: APIMessage, people: ReadonlyMap<string, APIUser>): Partial<APIMessage> {
  const content = body.content === undefined ? old.content : (body.content ?? '');
  const components = body.components === undefined ? (old.components ?? []) : withComponentIds(body.components ?? []);
  const texts = [...walkComponents(components)].filter((node) => node.type === ComponentType.TextDisplay);
  const text = [content, ...texts.map((node) => ('content' in node ? String(node.content) : ''))].join('\n');
  const attachments = [...(body.attachments ?? old.attachments)];
  const shown = withAttachedMedia(components, attachments);
  return {
    content,
    components: shown,
    embeds: withAttachedMedia(
      body.embeds === undefined ? old.embeds : (body.embeds ?? []).map(asRichEmbed),
      attachments,
    ),
    attachments: attachments.filter(({ id }) => !attachedIn(shown).includes(id)),
    ...mentionsOf(text, body.allowed_mentions ?? undefined, people),
  };
}

function asRichEmbed(embed: APIEmbed): APIEmbed {
  return { ...embed, type: 'rich' as EmbedType.Rich };
}

/**
 * A copy in which every `attachment://name` is the address of the file of that name.
 * https://discord.com/developers/docs/components/reference#unfurled-media-item-structure
 */
function withAttachedMedia<Value>(value: Value, attachments: readonly APIAttachment[]): Value {
  const json = JSON.stringify(value, (_key, inner: unknown) => {
    const url = typeof inner === 'object' && inner !== null && 'url' in inner ? inner.url : null;
    const file = attachments.find(({ filename }) => url === `attachment://${filename}`);
    if (file === undefined) return inner;
    const { id, proxy_url, content_type } = file;
    return { ...(inner as object), url: file.url, proxy_url, content_type, attachment_id: id };
  });
  return JSON.parse(json);
}

/**
 * Ids of the files that components show; a message does not list them among its attachments.
 * https://github.com/discord/discord-api-docs/issues/8277
 */
export function attachedIn(components: readonly unknown[]): readonly string[] {
  return [...JSON.stringify(components).matchAll(/"attachment_id":"(\d+)"/gu)].flatMap(([, id]) => id ?? []);
}
