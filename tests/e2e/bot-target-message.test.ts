/** What a command of a message's menu is told of the message, through the real client. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { type MessageCommand, messageCommand } from '../../src/discord/commands/command.ts';
import { plain } from '../../src/discord/replies/reply.ts';
import type { TargetMessage } from '../../src/discord/replies/target-message.ts';
import { textOf } from '../support/bot.ts';
import { startDispatcher } from '../support/dispatcher.ts';

const stage = useStandIn({ guilds: [{ name: 'Kampung', channels: ['balai', 'arsip'], roles: [{ name: 'Panitia' }] }] });
let told: TargetMessage | null = null;

const take = {
  data: messageCommand({ name: 'take', label: () => 'Take' }),
  execute: (_context, message) => {
    told = message;
    return plain('taken');
  },
} satisfies MessageCommand;

beforeEach(() => startDispatcher(stage, [take]));

async function takenBy(member: Member, message: APIMessage): Promise<TargetMessage> {
  expect(textOf(await member.useOnMessage('Take', message))).toBe('taken');
  if (told === null) throw new Error('the command was not told of a message');
  return told;
}

test('given a message, then its words are plain, its links are listed, and who wrote it where and when is known', async () => {
  const { standIn } = stage;
  const writer = standIn.member({ name: 'Rara Wening' });
  const [guild] = standIn.guilds.list();
  const [role] = guild?.roles ?? [];
  const message = writer.say(
    `# Rapat RT\n<@${writer.id}>, <@&${role?.id}> dan <#${writer.channel.id}>: **besok** pukul tujuh.\n\nhttps://kota.example/rapat`,
  );
  const { text, links, author, writtenAt, url, attachments } = await takenBy(standIn.member(), message);
  expect(text).toBe('Rapat RT\n@Rara Wening, @Panitia dan #balai: besok pukul tujuh.\n\nhttps://kota.example/rapat');
  expect(links).toEqual(['https://kota.example/rapat']);
  expect(author).toBe('Rara Wening');
  expect(Math.abs(writtenAt - Date.parse(message.timestamp))).toBeLessThan(1_000);
  expect(url).toBe(`https://discord.com/channels/${guild?.id}/${message.channel_id}/${message.id}`);
  expect(attachments).toEqual([]);
});

test('given a message without words, then there are none', async () => {
  const member = stage.standIn.member();
  const { text, links, author } = await takenBy(member, member.say('', [{ name: 'foto.png', content: 'x' }]));
  expect({ text, links, author }).toEqual({ text: '', links: [], author: member.name });
});

describe('files', () => {
  test('given some, then each has its name, type and size, and its bytes are fetched from Discord', async () => {
    const member = stage.standIn.member();
    const content = Uint8Array.of(0, 255, 13, 10);
    const files = [
      { name: 'notulen.pdf', content },
      { name: 'daftar', content: 'hadir' },
    ];
    const { attachments } = await takenBy(member, member.say('berkas', files));
    expect(attachments).toMatchObject([
      { name: 'notulen.pdf', size: 4, contentType: 'application/pdf' },
      { name: 'daftar', size: 5, contentType: null },
    ]);
    expect(await attachments[0]?.read()).toEqual(Buffer.from(content));
    expect(new TextDecoder().decode(await attachments[1]?.read())).toBe('hadir');
  });
});

describe('a forwarded message', () => {
  test('given one, then its words, links and files are told, when it was written, and nobody as its writer', async () => {
    const writer = stage.standIn.member({ name: 'Rara Wening' });
    const original = writer.say('Rapat **besok**: https://kota.example', [{ name: 'a.txt', content: 'Agenda' }]);
    const [, archive] = stage.standIn.guilds.list()[0]?.channels ?? [];
    const other = stage.standIn.member({ name: 'Dito' }).in(archive?.id ?? '');
    const { text, links, author, writtenAt, attachments } = await takenBy(other, other.forward(original));
    expect(text).toBe('Rapat besok: https://kota.example');
    expect(links).toEqual(['https://kota.example']);
    expect(author).toBeNull();
    expect(Math.abs(writtenAt - Date.parse(original.timestamp))).toBeLessThan(1_000);
    expect(new TextDecoder().decode(await attachments[0]?.read())).toBe('Agenda');
  });

  test('given one that was forwarded twice, then it is told as the first', async () => {
    const member = stage.standIn.member();
    const twice = member.forward(member.forward(member.say('Rapat besok.')));
    expect((await takenBy(member, twice)).text).toBe('Rapat besok.');
  });
});
