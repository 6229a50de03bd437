/** The message on which a member used a command, as far as a command is told of it. */
import type { Message, MessageSnapshot } from 'discord.js';
import type { Receive } from '../commands/options.ts';
import { wordsOf } from '../features/message-text.ts';
import { linksIn, type Names, plainText } from '../features/plain-text.ts';
import type { TargetMessage } from '../replies/target-message.ts';

/** What both a message and one that it forwards have. */
type Written = Pick<Message, 'content' | 'mentions' | 'attachments' | 'guild'> | MessageSnapshot;

export function targetMessage(message: Message, receive: Receive): TargetMessage {
  const snapshots = [...message.messageSnapshots.values()];
  const written: readonly Written[] = [message, ...snapshots];
  const forwarded = message.content === '' ? snapshots[0] : undefined;
  const { author, member } = message;
  return {
    content: wordsOf(message),
    files: message.attachments.size,
    text: written
      .map(({ content, mentions }) => plainText(content, namesIn(mentions, message)))
      .filter((text) => text !== '')
      .join('\n\n'),
    links: [...new Set(written.flatMap(({ content }) => linksIn(content)))],
    attachments: written.flatMap(({ attachments }) => [...attachments.values()].map(receive)),
    author: forwarded === undefined ? (member?.displayName ?? author.displayName) : null,
    writtenAt: forwarded?.createdTimestamp ?? message.createdTimestamp,
    url: message.url,
  };
}

function namesIn(mentions: Written['mentions'], { guild }: Message): Names {
  return {
    member: (id) => mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName,
    role: (id) => guild?.roles.cache.get(id)?.name,
    channel: (id) => guild?.channels.cache.get(id)?.name,
  };
}
