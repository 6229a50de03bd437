import { once } from 'node:events';
import {
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  Events,
  GatewayIntentBits,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { messageOf, useStandIn } from '../support/standin.ts';

const discord = useStandIn();

const COMMANDS = [
  new ContextMenuCommandBuilder().setName('Find in sources').setType(ApplicationCommandType.Message),
  new ContextMenuCommandBuilder().setName('Who is this').setType(ApplicationCommandType.User),
  { name: 'ping', description: 'Answers' },
];

const start = (options: TestBot['options'] = {}) =>
  startBot(discord, {
    commands: COMMANDS,
    options,
    answer: async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        const { content, author, attachments } = interaction.targetMessage;
        return interaction.reply(`${author.username}: ${content} ${attachments.map(({ name }) => name)}`);
      }
      if (!interaction.isUserContextMenuCommand()) return undefined;
      return interaction.reply(`${interaction.targetUser.username} ${interaction.targetMember !== null}`);
    },
  });

describe('a command of a context menu', () => {
  it('GIVEN a member’s message THEN the bot sees it whole, though it may not read messages', async () => {
    await start();
    const message = discord.standIn.member({ name: 'Wira' }).say('Kapan rapatnya?', [{ name: 'a.txt', content: 'a' }]);
    const outcome = await discord.standIn.member().useOnMessage('Find in sources', message);
    expect(outcome).toMatchObject({
      message: {
        content: 'wira: Kapan rapatnya? a.txt',
        type: 23,
        interaction_metadata: { type: 2, target_message_id: message.id },
      },
    });
  });

  it('GIVEN a forwarded message THEN the bot sees what it forwards, with its files, and not who wrote that', async () => {
    const seen: object[] = [];
    await startBot(discord, {
      commands: COMMANDS,
      answer: async (interaction) => {
        if (!interaction.isMessageContextMenuCommand()) return undefined;
        const { content, reference, flags, messageSnapshots } = interaction.targetMessage;
        const snapshots = [...messageSnapshots.values()];
        seen.push({
          content,
          to: reference?.messageId,
          isForward: flags.has('HasSnapshot'),
          forwarded: snapshots.map(({ content: words, author }) => [words, author ?? null]),
          files: snapshots.flatMap(({ attachments }) => attachments.map(({ name }) => name)),
        });
        return interaction.reply('seen');
      },
    });
    const original = discord.standIn.member().say('Rapat besok.', [{ name: 'a.txt', content: 'a' }]);
    const member = discord.standIn.member();
    await member.useOnMessage('Find in sources', member.forward(original));
    expect(seen).toEqual([
      { content: '', to: original.id, isForward: true, forwarded: [['Rapat besok.', null]], files: ['a.txt'] },
    ]);
  });

  it('GIVEN a message that only one sees, one that is gone, or a channel one may not write in THEN nothing is forwarded', async () => {
    await startBot(discord, {
      commands: COMMANDS,
      answer: async (interaction) =>
        interaction.isRepliable() ? interaction.reply({ content: 'x', flags: MessageFlags.Ephemeral }) : undefined,
    });
    const { standIn } = discord;
    const member = standIn.member();
    const hidden = await member.useOnMessage('Find in sources', member.say('x'));
    expect(() => member.forward(messageOf(hidden))).toThrow(/for one member/u);
    const silent = standIn.member({ permissions: PermissionFlagsBits.ViewChannel.toString() });
    expect(() => silent.forward(member.say('y'))).toThrow(/may not write/u);
    const gone = member.say('z');
    expect(() => member.forward({ ...gone, id: '1' })).toThrow(/not there any more/u);
  });

  it('GIVEN a person THEN user and member arrive, and the answer’s metadata names them', async () => {
    await start();
    const other = discord.standIn.member({ name: 'Wira' });
    const outcome = await discord.standIn.member().useOnUser('Who is this', other.id);
    expect(outcome).toMatchObject({
      message: { content: 'wira true', type: 23, interaction_metadata: { target_user: { id: other.id } } },
    });
  });

  it.each([
    ['ping', /"ping" is not registered; there are: "Find in sources"/u],
    ['Who is this', /"Who is this" is not registered/u],
  ])('GIVEN "%s" on a message THEN it is not offered there', async (name, told) => {
    await start();
    const member = discord.standIn.member();
    await expect(member.useOnMessage(name, member.say('x'))).rejects.toThrow(told);
    await expect(member.useOnUser('Who is this', '12')).rejects.toThrow(/12 is nobody in this server/u);
  });

  it('GIVEN somebody else’s ephemeral message THEN a member cannot point at it', async () => {
    const { client } = await startBot(discord, {
      commands: COMMANDS,
      answer: async (interaction) =>
        interaction.isChatInputCommand() && interaction.reply({ content: 'only you', flags: 64 }),
    });
    const outcome = await discord.standIn.member().slash('ping');
    if (outcome.kind !== 'message') throw new Error(outcome.kind);
    const other = discord.standIn.member();
    await expect(other.useOnMessage('Find in sources', outcome.message)).rejects.toThrow(/does not see message/u);
    expect(client.isReady()).toBe(true);
  });
});

describe('a member’s message', () => {
  it('GIVEN a bot that asked for messages but not their content THEN it sees only those that mention it', async () => {
    const { client } = await start({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] });
    const member = discord.standIn.member();
    const said = once(client, Events.MessageCreate);
    member.say('a secret');
    expect((await said)[0]).toMatchObject({ content: '' });
    const mentioned = once(client, Events.MessageCreate);
    member.say(`<@${discord.standIn.applicationId}> hello`);
    expect((await mentioned)[0].content).toContain('hello');
    expect(discord.standIn.messages().map(({ content }) => content)).toContain('a secret');
  });

  it.each([
    ['', /needs text or a file/u],
    ['x'.repeat(2_001), /at most 2000 characters/u],
  ])('GIVEN %#. content a client refuses THEN it throws', (content, told) => {
    expect(() => discord.standIn.member().say(content)).toThrow(told);
  });
});
