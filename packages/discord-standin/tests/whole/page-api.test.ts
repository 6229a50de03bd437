/** What the page's server offers to the page: every act of a member, in each role, server and channel. */

import {
  ActionRowBuilder,
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageTraffic, PageView, ShownMessage } from '../../src/server/wire.ts';
import { type RunningPage, startPage } from '../../src/server.ts';
import { startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const discord = useStandIn({ guilds: [{ name: 'Town', channels: ['square', 'archive'] }, { name: 'Village' }] });

const COMMANDS = [
  new SlashCommandBuilder().setName('ask').setDescription('Answers'),
  new SlashCommandBuilder()
    .setName('source')
    .setDescription('Sources')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((sub) =>
      sub
        .setName('import')
        .setDescription('Takes a file')
        .addAttachmentOption((option) => option.setName('file').setDescription('Which').setRequired(true)),
    ),
  new SlashCommandBuilder().setName('form').setDescription('Asks back'),
  new ContextMenuCommandBuilder().setName('Find').setType(ApplicationCommandType.Message),
  new ContextMenuCommandBuilder().setName('Who').setType(ApplicationCommandType.User),
];

const days = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder().setCustomId('day').addOptions(['mon', 'tue'].map((value) => ({ label: value, value }))),
);
const form = new ModalBuilder()
  .setCustomId('form')
  .setTitle('Import')
  .addLabelComponents(
    new LabelBuilder().setLabel('File').setFileUploadComponent(new FileUploadBuilder().setCustomId('f')),
  );

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isStringSelectMenu()) return interaction.update(`on ${interaction.values}`);
  if (interaction.isMessageContextMenuCommand()) return interaction.reply(`found ${interaction.targetMessage.content}`);
  if (interaction.isUserContextMenuCommand()) return interaction.reply(`this is ${interaction.targetUser.username}`);
  if (interaction.isModalSubmit()) {
    return interaction.reply(`took ${interaction.fields.getUploadedFiles('f', true).map(({ name }) => name)}`);
  }
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === 'form') return interaction.showModal(form);
  if (interaction.commandName === 'ask') {
    return interaction.reply({ content: 'only you', components: [days], flags: MessageFlags.Ephemeral });
  }
  const { name, url } = interaction.options.getAttachment('file', true);
  return interaction.reply({ content: `took ${name}`, files: [{ attachment: await bytesAt(url), name: 'kept.png' }] });
}

async function bytesAt(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

let page: RunningPage;
let token: string;

beforeEach(async () => {
  await startBot(discord, { commands: COMMANDS, scope: 'global', answer });
  page = await startPage({ standIn: discord.standIn });
  discord.beforeClose(() => page.close());
  token = /name="preview-token" content="([^"]+)"/u.exec(await (await fetch(page.url)).text())?.[1] ?? '';
});

const headers = () => ({ 'x-preview-token': token });

async function get<Answer>(path: string): Promise<Answer> {
  return (await fetch(new URL(path, page.url), { headers: headers() })).json() as Promise<Answer>;
}

const view = (query: string) => get<PageView>(`/api/view?locale=id&${query}`);

/** Gives the answer as it comes; a refusal as its code and sentence. */
async function post(
  name: string,
  body: object,
): Promise<{ shown?: ShownMessage; id?: string; error?: { message: string } }> {
  const response = await fetch(new URL(`/api/${name}`, page.url), {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json() as Promise<{ shown?: ShownMessage }>;
}

async function upload(name: string, content: string, as = 'member'): Promise<{ upload: string }> {
  const address = new URL(`/api/upload?name=${name}&as=${as}`, page.url);
  return (await fetch(address, { method: 'POST', headers: headers(), body: content })).json() as Promise<{
    upload: string;
  }>;
}

describe('what the page is shown', () => {
  it('GIVEN a role THEN its view names servers, channels, people and the commands it is offered', async () => {
    const member = await view('');
    const moderator = await view('as=moderator');
    expect(member.servers.map(({ name, channels }) => [name, channels.map((channel) => channel.name)])).toEqual([
      ['Town', ['square', 'archive']],
      ['Village', ['general']],
    ]);
    expect(member).toMatchObject({ server: discord.standIn.guild.id, channel: discord.standIn.channel.id });
    expect(member.people.map(({ role }) => role)).toEqual(['member', 'moderator', 'other']);
    expect(member.you.role).toBe('member');
    expect(member.commands.map(({ name }) => name)).toEqual(['ask', 'form', 'Find', 'Who']);
    expect(moderator.commands.map(({ name }) => name)).toContain('source');
  });

  it('GIVEN settings of a moderator THEN the picker follows', async () => {
    const server = discord.standIn.guild.id;
    const permissions = [{ id: server, type: 1, permission: false }];
    await post('commandPermissions', { server, command: 'ask', permissions });
    expect((await view('')).commands.map(({ name }) => name)).not.toContain('ask');
    expect(await post('slash', { locale: 'id', command: 'ask', options: {} })).toMatchObject({
      error: { message: expect.stringContaining('by the server') },
    });
  });

  it('GIVEN a message for one person THEN another role does not see it', async () => {
    await post('slash', { locale: 'id', command: 'ask', options: {} });
    expect((await view('')).messages).toMatchObject([{ onlyYou: true, message: { content: 'only you' } }]);
    expect((await view('as=other')).messages).toEqual([]);
  });

  it('GIVEN an unknown role or channel THEN the error says so', async () => {
    expect(await view('as=owner')).toMatchObject({ error: { code: 'body' } });
    expect(await view('channel=12')).toMatchObject({ error: { code: 'channel' } });
  });

  it('GIVEN the traffic THEN each entry has its number and a line; a later call gives what is new', async () => {
    await post('slash', { locale: 'id', command: 'ask', options: {} });
    const { traffic } = await get<{ traffic: PageTraffic[] }>('/api/traffic');
    const last = traffic.at(-1);
    expect(last).toMatchObject({ direction: 'from-discord', channel: 'rest', line: expect.stringContaining(' ← 20') });
    expect(await get(`/api/traffic?after=${(last?.number ?? 0) - 1}`)).toEqual({ traffic: [last] });
  });

  it('GIVEN a tab that follows the traffic THEN it is told of each entry, and of messages that it sees', async () => {
    const stream = await fetch(new URL(`/api/events?token=${token}&as=other&traffic=1`, page.url));
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await post('slash', { locale: 'id', command: 'ask', options: {} });
    await post('say', { locale: 'id', content: 'hello' });
    let heard = '';
    for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
      heard += read.value;
      if (/event: message\ndata: .*hello/u.test(heard)) break;
    }
    await reader?.cancel();
    const events = heard.split('\n\n').filter((event) => event.startsWith('event: message'));
    expect(heard).toContain('event: traffic\ndata: {"number":');
    expect(heard).toContain('INTERACTION_CREATE');
    expect(events.filter((event) => event.includes('only you'))).toEqual([]);
  });
});

describe('what the page may do', () => {
  it('GIVEN a file THEN it goes with a command, and what the bot gives back can be fetched from the page’s server', async () => {
    const file = await upload('kota.txt', 'Rapat', 'moderator');
    const body = { locale: 'id', as: 'moderator', command: 'source import', options: { file } };
    const { shown } = await post('slash', body);
    expect(shown).toMatchObject({
      message: { content: 'took kota.txt' },
      used: { by: 'Moderator', name: 'source import', options: [] },
    });
    const path = new URL(shown?.message.attachments[0]?.url ?? '').pathname;
    const kept = await fetch(new URL(path, page.url));
    expect(kept.headers.get('content-type')).toBe('image/png');
    expect(await kept.text()).toBe('Rapat');
  });

  it('GIVEN a file that is a page THEN it is only ever a download', async () => {
    const { shown } = await post('say', {
      locale: 'id',
      content: '',
      files: [await upload('a.html', '<script>x</script>')],
    });
    const path = new URL(shown?.message.attachments[0]?.url ?? '').pathname;
    const { headers: sent } = await fetch(new URL(path, page.url));
    expect([sent.get('content-type'), sent.get('content-disposition')]).toEqual([
      'application/octet-stream',
      'attachment',
    ]);
  });

  it('GIVEN a select, a modal with a file, and context menus THEN each works', async () => {
    const { shown } = await post('slash', { locale: 'id', command: 'ask', options: {} });
    const chosen = { locale: 'id', message: shown?.message.id, customId: 'day', values: ['tue'] };
    expect(await post('select', chosen)).toMatchObject({ kind: 'update', shown: { message: { content: 'on tue' } } });
    const modal = await post('slash', { locale: 'id', command: 'form', options: {} });
    const values = { f: [await upload('b.txt', 'b')] };
    expect(await post('submit', { locale: 'id', modal: modal.id, values })).toMatchObject({
      shown: { message: { content: 'took b.txt' } },
    });
    const said = await post('say', { locale: 'id', as: 'other', content: 'Kapan?' });
    const menu = { locale: 'id', command: 'Find', message: said.shown?.message.id };
    expect(await post('messageCommand', menu)).toMatchObject({
      shown: { message: { content: 'found Kapan?' }, used: { name: 'Find', menu: true } },
    });
    const { people } = await view('');
    const user = { locale: 'id', command: 'Who', user: people[2]?.id };
    expect(await post('userCommand', user)).toMatchObject({ shown: { message: { content: 'this is sari' } } });
  });

  it('GIVEN another channel of another server THEN what is done there stands there', async () => {
    const village = (await view('')).servers[1]?.channels[0]?.id ?? '';
    await post('say', { locale: 'id', channel: village, content: 'hello' });
    expect((await view(`channel=${village}`)).messages).toMatchObject([{ message: { content: 'hello' } }]);
    expect((await view('')).messages).toEqual([]);
  });

  it('GIVEN a file that was never sent, or has no name THEN the error says so', async () => {
    const options = { file: { upload: '9' } };
    const refused = await post('slash', { locale: 'id', as: 'moderator', command: 'source import', options });
    expect(refused).toMatchObject({ error: { code: 'upload' } });
    expect(await upload('', 'x')).toMatchObject({ error: { code: 'body' } });
  });
});
