import { once } from 'node:events';
import { type Client, Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createClient, startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const PING = { name: 'ping', description: 'Answers' };
const TWO = [
  { name: 'Town', locale: 'id' as const, channels: ['square', 'archive'] },
  { name: 'Village', roles: [{ name: 'Scribes' }] },
];

describe('several servers and channels', () => {
  const discord = useStandIn({ guilds: TWO });

  const startWhere = () =>
    startBot(discord, {
      commands: [PING],
      scope: 'global',
      answer: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        const { guild, guildLocale, channel } = interaction;
        await interaction.reply(`${guild?.name} ${guildLocale} ${channel && 'name' in channel && channel.name}`);
      },
    });

  it('GIVEN a member of two servers THEN each command comes from where it was used, and is answered there', async () => {
    await startWhere();
    const { standIn } = discord;
    const [town, village] = standIn.guilds.list();
    const [square, archive] = town?.channels ?? [];
    const member = standIn.member();
    member.join(village?.id ?? '');
    for (const channel of [square, archive, village?.channels[0]]) await member.in(channel?.id ?? '').slash('ping');
    const said = [square, archive, village?.channels[0]].map((channel) => standIn.messages(channel?.id)[0]?.content);
    expect(said).toEqual(['Town id square', 'Town id archive', 'Village en-US general']);
    expect(standIn.messages()).toHaveLength(1);
  });

  it('GIVEN a server they are not in, or a channel hidden from them THEN a member cannot act there', () => {
    const { standIn } = discord;
    const [town, village] = standIn.guilds.list();
    const archive = town?.channels[1]?.id ?? '';
    const member = standIn.member();
    expect(() => member.in(village?.channels[0]?.id ?? '')).toThrow(/does not see the channel/u);
    standIn.guilds.setChannelPermissions(archive, { id: town?.id ?? '', kind: 'role', allow: '0', deny: '1024' });
    expect(() => member.in(archive)).toThrow(/does not see the channel/u);
    standIn.guilds.setChannelPermissions(archive, { id: member.id, kind: 'member', allow: '1024', deny: '0' });
    expect(member.in(archive).channel.name).toBe('archive');
  });

  it('GIVEN commands of one server THEN another server’s members do not have them', async () => {
    const { client } = await startWhere();
    const { standIn } = discord;
    const [, village] = standIn.guilds.list();
    await client.application?.commands.set([{ name: 'local', description: 'Here' }], village?.id ?? '');
    expect(
      standIn
        .member()
        .commands()
        .map(({ name }) => name),
    ).toEqual(['ping']);
    const villager = standIn.member({ guild: village?.id ?? '' });
    expect(villager.commands().map(({ name }) => name)).toEqual(['local', 'ping']);
  });

  it('GIVEN an invitation, an outage and a removal THEN the client hears of each', async () => {
    const { client } = await startWhere();
    const { standIn } = discord;
    const created = once(client, Events.GuildCreate);
    const { id } = standIn.guilds.add({ name: 'Harbour' });
    expect((await created)[0].name).toBe('Harbour');
    const gone = once(client, Events.GuildUnavailable);
    standIn.guilds.setUnavailable(id, true);
    await gone;
    const back = once(client, Events.GuildAvailable);
    standIn.guilds.setUnavailable(id, false);
    await back;
    const removed = once(client, Events.GuildDelete);
    standIn.guilds.remove(id);
    expect((await removed)[0].id).toBe(id);
    expect(standIn.guilds.list().map(({ name }) => name)).toEqual(['Town', 'Village']);
  });
});

describe('shards', () => {
  const discord = useStandIn({ guilds: [...TWO, { name: 'Harbour' }], shards: 2 });
  const answer = (client: Client) =>
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply(`shard ${interaction.guild?.shardId}`);
    });

  it('GIVEN as many shards as recommended THEN each has its servers, and commands come to the right one', async () => {
    const { standIn } = discord;
    const client = createClient(discord, { shards: 'auto' });
    answer(client);
    const ready = once(client, Events.ClientReady);
    await client.login(standIn.token);
    await ready;
    await client.application?.commands.set([PING]);
    const identifies = standIn.traffic.filter(({ what, direction }) => what === 'op 2' && direction === 'to-discord');
    expect(identifies.map(({ body }) => (body as { d: { shard: number[] } }).d.shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const { id } of standIn.guilds.list()) {
      const expected = Number((BigInt(id) >> 22n) % 2n);
      expect(client.guilds.cache.get(id)?.shardId).toBe(expected);
      expect(await standIn.member({ guild: id }).slash('ping')).toMatchObject({
        message: { content: `shard ${expected}` },
      });
    }
    expect(new Set(client.guilds.cache.map(({ shardId }) => shardId))).toEqual(new Set([0, 1]));
  });

  it('GIVEN two clients with a shard each THEN each knows only its servers', async () => {
    const { standIn } = discord;
    const clients = [0, 1].map((shard) => createClient(discord, { shards: [shard], shardCount: 2 }));
    await Promise.all(
      clients.map(async (client) => {
        const ready = once(client, Events.ClientReady);
        await client.login(standIn.token);
        await ready;
      }),
    );
    const known = clients.flatMap((client) => [...client.guilds.cache.keys()]);
    expect(known.toSorted()).toEqual(
      standIn.guilds
        .list()
        .map(({ id }) => id)
        .toSorted(),
    );
    const other = clients[0]?.guilds.cache.keys().next().value;
    expect(clients[1]?.guilds.cache.has(other ?? '')).toBe(false);
  });
});
