import {
  type APIMessage,
  type APIMessageSnapshot,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Person, permissionsOf } from '../state/people.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { type MessageFrame, writeMessage } from '../state/write-message.ts';
import type { Upload } from '../types.ts';
import type { SeenMessage } from './components.ts';

const CONTENT_MAX_LENGTH = 2_000;
const FILES_MAX = 10;

/**
 * Writes a message in a member's name.
 * @throws Error where a client would not let them: nothing in it, too long, or they may not write in the channel
 */
export function say(state: State, person: Person, spot: Spot, content: string, files: readonly Upload[]): APIMessage {
  const { channel } = spot;
  const held = allowedToWrite(person, spot);
  if (files.length > 0 && (held & PermissionFlagsBits.AttachFiles) === 0n) {
    throw new Error(`${person.user.username} may not attach files in #${channel.name}`);
  }
  if (content.trim() === '' && files.length === 0) throw new Error('a message needs text or a file');
  if ([...content].length > CONTENT_MAX_LENGTH)
    throw new Error(`a message has at most ${CONTENT_MAX_LENGTH} characters`);
  if (files.length > FILES_MAX) throw new Error(`a message has at most ${FILES_MAX} files`);
  const message = writeMessage(
    { content, attachments: files.map((file) => state.files.add(file, { channelId: channel.id })) },
    frameOf(state, person, spot),
    state.users,
  );
  state.messages.add(message, null);
  return message;
}

/**
 * Forwards a message in a member's name; of one that is a forward itself, what that forwards.
 * https://discord.com/developers/docs/resources/message#message-snapshot-object
 * @throws Error where a client would not let them: it is ephemeral, or they may not write in the channel
 */
export function forward(state: State, person: Person, spot: Spot, { message, spot: from }: SeenMessage): APIMessage {
  allowedToWrite(person, spot);
  if (((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0)
    throw new Error('a message for one member is not forwarded');
  const reference = {
    type: MessageReferenceType.Forward,
    channel_id: message.channel_id,
    message_id: message.id,
    guild_id: from.guild.id,
  };
  const frame = { ...frameOf(state, person, spot), flags: MessageFlags.HasSnapshot, reference };
  const forwarded: APIMessage = {
    ...writeMessage({}, frame, state.users),
    message_snapshots: message.message_snapshots ?? [snapshotOf(message)],
  };
  state.messages.add(forwarded, null);
  return forwarded;
}

function snapshotOf(message: APIMessage): APIMessageSnapshot {
  const { content, timestamp, edited_timestamp, embeds, attachments, components, mentions, mention_roles, type } =
    message;
  return {
    message: {
      type,
      content,
      timestamp,
      edited_timestamp,
      embeds,
      attachments,
      mentions,
      mention_roles,
      ...(message.flags !== undefined && { flags: message.flags }),
      components: components ?? [],
    },
  };
}

/** @throws Error where they may not write there */
function allowedToWrite(person: Person, spot: Spot): bigint {
  const held = permissionsOf(person, spot);
  if ((held & PermissionFlagsBits.SendMessages) === 0n) {
    throw new Error(`${person.user.username} may not write in #${spot.channel.name}`);
  }
  return held;
}

function frameOf(state: State, person: Person, { channel }: Spot): MessageFrame {
  return {
    id: state.nextId(),
    type: MessageType.Default,
    channelId: channel.id,
    author: person.user,
    flags: 0,
    at: state.clock.now(),
  };
}
