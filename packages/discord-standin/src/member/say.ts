import { type APIMessage, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Person, permissionsOf } from '../state/people.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { writeMessage } from '../state/write-message.ts';
import type { Upload } from '../types.ts';

const CONTENT_MAX_LENGTH = 2_000;
const FILES_MAX = 10;

/**
 * Writes a message in a member's name.
 * @throws Error where a client would not let them: nothing in it, too long, or they may not write in the channel
 */
export function say(state: State, person: Person, spot: Spot, content: string, files: readonly Upload[]): APIMessage {
  const { channel } = spot;
  const held = permissionsOf(person, spot);
  if ((held & PermissionFlagsBits.SendMessages) === 0n) {
    throw new Error(`${person.user.username} may not write in #${channel.name}`);
  }
  if (files.length > 0 && (held & PermissionFlagsBits.AttachFiles) === 0n) {
    throw new Error(`${person.user.username} may not attach files in #${channel.name}`);
  }
  if (content.trim() === '' && files.length === 0) throw new Error('a message needs text or a file');
  if ([...content].length > CONTENT_MAX_LENGTH)
    throw new Error(`a message has at most ${CONTENT_MAX_LENGTH} characters`);
  if (files.length > FILES_MAX) throw new Error(`a message has at most ${FILES_MAX} files`);
  const message = writeMessage(
    { content, attachments: files.map((file) => state.files.add(file, { channelId: channel.id })) },
    {
      id: state.nextId(),
      type: MessageType.Default,
      channelId: channel.id,
      author: person.user,
      flags: 0,
      at: state.clock.now(),
    },
    state.users,
  );
  state.messages.add(message, null);
  return message;
}
