import {
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  FileBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { messageOf, useStandIn } from '../support/standin.ts';

const discord = useStandIn();

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('import')
    .setDescription('Takes a file')
    .addAttachmentOption((option) => option.setName('file').setDescription('Which').setRequired(true)),
  new SlashCommandBuilder().setName('export').setDescription('Gives a file'),
];

const start = (answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) =>
  startBot(discord, {
    commands: COMMANDS,
    answer: async (interaction) => interaction.isChatInputCommand() && answer(interaction),
  });

const csv = (text: string) =>
  new AttachmentBuilder(Buffer.from(text), { name: 'words.csv', description: 'Word pairs' });

describe('a file from a member', () => {
  it('GIVEN an attachment option THEN the bot sees name, type and size, and can fetch the bytes', async () => {
    await start(async (interaction) => {
      const { name, contentType, size, url, ephemeral } = interaction.options.getAttachment('file', true);
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      return interaction.reply(`${name} ${contentType} ${size} ${ephemeral} ${bytes.toString('hex')}`);
    });
    const content = Uint8Array.of(0, 255, 13, 10);
    const outcome = await discord.standIn.member().slash('import', { file: { name: 'peta kota.png', content } });
    expect(messageOf(outcome).content).toBe('peta_kota.png image/png 4 true 00ff0d0a');
  });

  it.each([['12'], [true]])('GIVEN %j in place of a file THEN it throws', async (file) => {
    await start(async () => {});
    await expect(discord.standIn.member().slash('import', { file })).rejects.toThrow(/file: must be a file/u);
  });

  it('GIVEN an address of no file THEN it is 404', async () => {
    discord.expectRefusal(0, /GET \/attachments/u);
    const gone = await fetch(`${discord.standIn.api.replace('/api', '')}/attachments/1/2/a.txt`);
    expect(gone.status).toBe(404);
  });
});

describe('a file from the bot', () => {
  it('GIVEN one in a reply THEN the message holds it with its description, and the bytes are those sent', async () => {
    await start((interaction) => interaction.reply({ content: 'here', files: [csv('ikan,fish\n')] }));
    const message = messageOf(await discord.standIn.member().slash('export'));
    const [attachment] = message.attachments;
    expect(attachment).toMatchObject({ filename: 'words.csv', description: 'Word pairs', size: 10 });
    expect(Buffer.from(discord.standIn.file(attachment?.id ?? '') ?? []).toString()).toBe('ikan,fish\n');
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('ikan,fish\n');
    expect(discord.standIn.printTraffic().join('\n')).toContain('files[0] words.csv, 10 bytes');
  });

  it('GIVEN a file alone, deferred and as a follow-up THEN each is a message', async () => {
    await start(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({ files: [csv('a')] });
      await interaction.followUp({ files: [csv('b')], flags: MessageFlags.Ephemeral });
    });
    const member = discord.standIn.member();
    const further = new Promise((resolve) => {
      discord.standIn.onMessage(({ onlyFor }) => onlyFor === member.id && resolve(null));
    });
    expect(messageOf(await member.slash('export')).attachments).toHaveLength(1);
    await further;
    expect(member.ephemeral()[0]).toMatchObject({ content: '', attachments: [{ filename: 'words.csv' }] });
  });

  it('GIVEN an edit that lists attachments THEN those not listed go; one that lists none keeps them', async () => {
    const seen: string[][] = [];
    await start(async (interaction) => {
      await interaction.reply({ files: [csv('a'), new AttachmentBuilder(Buffer.from('b'), { name: 'b.txt' })] });
      const { attachments } = await interaction.fetchReply();
      const names = (list: typeof attachments) => seen.push(list.map(({ name }) => name));
      names((await interaction.editReply('still two')).attachments);
      const kept = attachments.filter(({ name }) => name === 'b.txt');
      names((await interaction.editReply({ attachments: [...kept.values()] })).attachments);
      names((await interaction.editReply({ attachments: [...kept.values()], files: [csv('c')] })).attachments);
      await interaction.deleteReply();
    });
    const deleted = new Promise((resolve) => {
      discord.standIn.onMessage(({ type }) => type === 'delete' && resolve(null));
    });
    await discord.standIn.member().slash('export');
    await deleted;
    expect(seen).toEqual([['words.csv', 'b.txt'], ['b.txt'], ['b.txt', 'words.csv']]);
  });

  it('GIVEN files shown by components v2 THEN their addresses stand in the components, and no attachments beside', async () => {
    await start((interaction) =>
      interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        files: [csv('a'), new AttachmentBuilder(Buffer.from('png'), { name: 'map.png' })],
        components: [
          new FileBuilder().setURL('attachment://words.csv'),
          new MediaGalleryBuilder().addItems((item) => item.setURL('attachment://map.png')),
        ],
      }),
    );
    const message = messageOf(await discord.standIn.member().slash('export'));
    expect(message.attachments).toEqual([]);
    expect(message.components).toMatchObject([
      { type: 13, file: { url: expect.stringMatching(/\/words\.csv$/u), attachment_id: expect.any(String) } },
      { type: 12, items: [{ media: { url: expect.stringMatching(/\/map\.png$/u) } }] },
    ]);
    expect(message.components?.[0]).toMatchObject({ file: { content_type: 'text/csv; charset=utf-8' } });
  });

  it('GIVEN an edit that shows a file the message has already THEN it need not be sent again', async () => {
    const edited = new Promise<unknown>((resolve, reject) => {
      start(async (interaction) => {
        const shown = new FileBuilder().setURL('attachment://words.csv');
        await interaction.reply({ flags: MessageFlags.IsComponentsV2, files: [csv('a')], components: [shown] });
        await interaction.editReply({ components: [shown.setSpoiler(true)] }).then(resolve, reject);
      })
        .then(() => discord.standIn.member().slash('export'))
        .catch(reject);
    });
    await edited;
    expect(discord.standIn.messages()[0]?.components).toMatchObject([
      { spoiler: true, file: { url: expect.stringMatching(/^http:.*words\.csv$/u) } },
    ]);
  });
});
