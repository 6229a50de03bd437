import { AttachmentBuilder, DiscordAPIError, EmbedBuilder, type TextChannel } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const discord = useStandIn();
let channel: TextChannel;

beforeEach(async () => {
  const { client } = await startBot(discord, {
    commands: [{ name: 'ping', description: 'Answers' }],
    answer: async () => {},
  });
  channel = (await client.channels.fetch(discord.standIn.channel.id)) as TextChannel;
});

describe('a message outside interactions', () => {
  it('GIVEN all that can be set THEN it is sent, fetched, edited, replied to and deleted', async () => {
    const message = await channel.send({
      content: 'rain',
      tts: false,
      nonce: '12',
      enforceNonce: true,
      embeds: [new EmbedBuilder().setTitle('Rain').setImage('attachment://rain.png')],
      files: [new AttachmentBuilder(Buffer.from('png'), { name: 'rain.png' })],
      allowedMentions: { parse: [], repliedUser: false },
    });
    const [stored] = discord.standIn.messages();
    expect(stored).toMatchObject({ content: 'rain', embeds: [{ image: { url: message.attachments.first()?.url } }] });
    expect((await channel.messages.fetch({ message: message.id, force: true })).content).toBe('rain');
    expect((await message.edit('sun')).attachments.size).toBe(1);
    const reply = await message.reply('indeed');
    expect(reply).toMatchObject({ type: 19, reference: { messageId: message.id } });
    expect((await channel.messages.fetch({ limit: 10, cache: false })).map(({ content }) => content)).toEqual([
      'indeed',
      'sun',
    ]);
    await message.delete();
    expect(discord.standIn.messages().map(({ content }) => content)).toEqual(['indeed']);
  });

  it('GIVEN a reply to a message that is gone THEN it is refused, unless it need not exist', async () => {
    discord.expectRefusal(50035, /POST/u);
    const message = await channel.send('rain');
    await message.delete();
    const error = await message.reply({ content: 'x', failIfNotExists: true }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ rawError: { errors: { message_reference: { _errors: [{}] } } } });
    expect((await message.reply({ content: 'x', failIfNotExists: false })).reference).toBeNull();
  });

  it('GIVEN a member’s message THEN the bot may not edit it, nor delete it without the permission', async () => {
    discord.expectRefusal(50005);
    discord.expectRefusal(50013);
    const { id } = discord.standIn.member().say('hello');
    const path = `/channels/${channel.id}/messages/${id}` as const;
    await expect(channel.client.rest.patch(path, { body: { content: 'x' } })).rejects.toMatchObject({ code: 50005 });
    await expect(channel.client.rest.delete(path)).rejects.toMatchObject({ code: 50013 });
  });

  it('GIVEN a poll THEN it is sent; one with too long an answer is refused', async () => {
    discord.expectRefusal(50035);
    const poll = (answer: string) => ({
      question: { text: 'When?' },
      answers: [{ text: answer }],
      duration: 24,
      allowMultiselect: false,
    });
    await channel.send({ poll: poll('Now') });
    await expect(channel.send({ poll: poll('n'.repeat(56)) })).rejects.toMatchObject({ code: 50035 });
  });

  it.each([
    ['a description of no file', { content: 'x', attachments: [{ id: '0', description: 'd' }] }, 'attachments'],
    [
      'a file shown that was not sent',
      { flags: 32_768, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
      'components',
    ],
  ])('GIVEN %s THEN it is refused', async (_, body, field) => {
    discord.expectRefusal(50035);
    const error = await channel.client.rest
      .post(`/channels/${channel.id}/messages`, { body })
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 50035, rawError: { errors: { [field]: expect.any(Object) } } });
  });

  it('GIVEN a file over 10 MiB THEN it is refused with 40005', async () => {
    discord.expectRefusal(40005);
    const files = [new AttachmentBuilder(Buffer.alloc(10 * 1024 * 1024 + 1), { name: 'big.bin' })];
    await expect(channel.send({ files })).rejects.toMatchObject({ status: 413, code: 40005 });
  });
});
