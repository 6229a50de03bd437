import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { TrafficEntry } from '../../src/types.ts';
import { createClient, startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const discord = useStandIn();

const PING = { name: 'ping', description: 'Answers' };

/** A bot that answers every command with "pong". */
async function startPong(): Promise<Client> {
  const { client } = await startBot(discord, {
    commands: [PING],
    answer: async (interaction) => interaction.isChatInputCommand() && interaction.reply('pong'),
  });
  return client;
}

function gatewayFrames(): string[] {
  return discord.standIn.traffic.filter(({ channel }) => channel === 'gateway').map(({ what }) => what);
}

function closes(): TrafficEntry[] {
  return discord.standIn.traffic.filter(({ channel, what }) => channel === 'gateway' && what === 'close');
}

async function openSocket(): Promise<WebSocket> {
  const socket = new WebSocket(`${discord.standIn.api.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`);
  await once(socket, 'message');
  return socket;
}

describe('logging in', () => {
  it('GIVEN the right token THEN a stock client becomes ready and knows the server and its channel', async () => {
    const { standIn } = discord;
    const client = createClient(discord);
    const ready = once(client, Events.ClientReady);
    await client.login(standIn.token);
    await ready;
    expect(client.application?.id).toBe(standIn.applicationId);
    expect(client.guilds.cache.get(standIn.guild.id)?.name).toBe(standIn.guild.name);
    expect(client.channels.cache.has(standIn.channel.id)).toBe(true);
  });

  it('GIVEN a wrong token THEN REST answers 401 with code 0 and the login fails', async () => {
    discord.expectRefusal(0, /gateway\/bot/u);
    const client = createClient(discord);
    await expect(client.login('wrong')).rejects.toThrow(/invalid token/u);
    expect(discord.standIn.refusals).toMatchObject([{ status: 401, code: 0, message: '401: Unauthorized' }]);
  });

  it('GIVEN a wrong token in IDENTIFY THEN the gateway closes with 4004', async () => {
    const socket = await openSocket();
    socket.send(JSON.stringify({ op: 2, d: { token: 'wrong', intents: 1, properties: {} } }));
    const [code] = await once(socket, 'close');
    expect(code).toBe(4004);
  });

  it('GIVEN a privileged intent THEN the gateway closes with 4014 and the client says so', async () => {
    const client = createClient(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    const disconnected = once(client, Events.ShardDisconnect);
    client.login(discord.standIn.token).catch(() => {});
    const [{ code }] = await disconnected;
    expect(code).toBe(4014);
  });

  it.each([
    ['no JSON', 'hello', 4002],
    ['an unknown opcode', JSON.stringify({ op: 99, d: null }), 4001],
    ['a presence before IDENTIFY', JSON.stringify({ op: 3, d: {} }), 4003],
    ['an impossible shard', JSON.stringify({ op: 2, d: { token: 'stand-in', intents: 1, shard: [2, 1] } }), 4010],
    ['an unknown intent', JSON.stringify({ op: 2, d: { token: 'stand-in', intents: 2 ** 30 } }), 4013],
  ])('GIVEN %s as a frame THEN the gateway closes as Discord does', async (_, frame, expected) => {
    const socket = await openSocket();
    socket.send(frame);
    const [code] = await once(socket, 'close');
    expect(code).toBe(expected);
  });

  it('GIVEN the server on another shard THEN a session gets READY without it, and no events', async () => {
    const socket = await openSocket();
    const shard = (BigInt(discord.standIn.guild.id) >> 22n) % 2n === 0n ? 1 : 0;
    socket.send(JSON.stringify({ op: 2, d: { token: discord.standIn.token, intents: 1, shard: [shard, 2] } }));
    const [message] = await once(socket, 'message');
    expect(JSON.parse(String(message))).toMatchObject({ t: 'READY', d: { guilds: [] } });
    socket.terminate();
  });
});

describe('a connection that breaks', () => {
  it('GIVEN torn sockets THEN the client resumes and is replayed what it missed', async () => {
    await startPong();
    discord.standIn.faults.tearSockets();
    const outcome = await discord.standIn.member().slash('ping');
    expect(outcome).toMatchObject({ kind: 'message', message: { content: 'pong' } });
    expect(gatewayFrames().filter((what) => what === 'op 2')).toHaveLength(1);
    expect(gatewayFrames().slice(-3)).toEqual(['op 6', 'INTERACTION_CREATE', 'RESUMED']);
  });

  it('GIVEN op 7 THEN the client closes its socket itself and resumes', async () => {
    const bot = await startPong();
    const resumed = once(bot, Events.ShardResume);
    discord.standIn.faults.requestReconnect();
    await resumed;
    expect(gatewayFrames().filter((what) => what === 'op 2')).toHaveLength(1);
    expect(await discord.standIn.member().slash('ping')).toMatchObject({ kind: 'message' });
  });

  it.each([
    [4000, 1, 'resumes'],
    [4009, 2, 'identifies anew'],
  ])('GIVEN close code %i THEN the client comes back with %i IDENTIFY in all: it %s', async (code, identifies) => {
    const bot = await startPong();
    const back = Promise.race([once(bot, Events.ShardResume), once(bot, Events.ShardReady)]);
    discord.standIn.faults.closeSockets(code);
    await back;
    expect(gatewayFrames().filter((what) => what === 'op 2')).toHaveLength(identifies);
    expect(closes()[0]).toMatchObject({ direction: 'from-discord', status: code });
    expect(await discord.standIn.member().slash('ping')).toMatchObject({ kind: 'message' });
  });

  it('GIVEN op 9 that may be resumed THEN the client resumes', async () => {
    const bot = await startPong();
    const resumed = once(bot, Events.ShardResume);
    discord.standIn.faults.invalidateSessions(true);
    await resumed;
    expect(gatewayFrames().filter((what) => what === 'op 2')).toHaveLength(1);
    expect(await discord.standIn.member().slash('ping')).toMatchObject({ kind: 'message' });
  });

  it('GIVEN op 9 that may not THEN the client identifies anew and what came meanwhile is lost', async () => {
    const bot = await startPong();
    const ready = once(bot, Events.ShardReady);
    discord.standIn.faults.invalidateSessions(false);
    const missed = discord.standIn.member().slash('ping');
    await ready;
    expect(gatewayFrames().filter((what) => what === 'op 6')).toEqual([]);
    expect(gatewayFrames().filter((what) => what === 'op 2')).toHaveLength(2);
    expect(await missed).toMatchObject({ kind: 'failed' });
    expect(await discord.standIn.member().slash('ping')).toMatchObject({ kind: 'message' });
  });

  it.each([4004, 4014])('GIVEN close code %i THEN the client gives up', async (code) => {
    const bot = await startPong();
    const disconnected = once(bot, Events.ShardDisconnect);
    discord.standIn.faults.closeSockets(code);
    const [event] = await disconnected;
    expect(event).toMatchObject({ code });
    await expect(discord.standIn.ready(20)).rejects.toThrow(/became ready/u);
  });

  it('GIVEN a RESUME of an unknown session THEN it is answered with op 9', async () => {
    const socket = await openSocket();
    socket.send(JSON.stringify({ op: 6, d: { token: discord.standIn.token, session_id: 'gone', seq: 3 } }));
    const [message] = await once(socket, 'message');
    expect(JSON.parse(String(message))).toEqual({ op: 9, d: false });
    socket.terminate();
  });
});

describe('the record of traffic', () => {
  it('GIVEN a whole conversation THEN neither the bot token nor an interaction token is in it', async () => {
    const tokens: string[] = [];
    const bot = await startPong();
    bot.on(Events.InteractionCreate, (interaction) => tokens.push(interaction.token));
    await discord.standIn.member().slash('ping');
    const written = JSON.stringify([discord.standIn.traffic, discord.standIn.refusals]);
    expect(tokens).toHaveLength(1);
    for (const token of [discord.standIn.token, ...tokens]) expect(written).not.toContain(`"${token}"`);
    expect(written).not.toContain(tokens[0]);
    expect(written).toContain('POST /interactions/:id/:token/callback');
  });

  it('GIVEN a whole conversation THEN it prints one line each, without a token, and only what is new', async () => {
    const tokens: string[] = [discord.standIn.token];
    const bot = await startPong();
    bot.on(Events.InteractionCreate, (interaction) => tokens.push(interaction.token));
    await discord.standIn.member().slash('ping');
    const lines = discord.standIn.printTraffic();
    expect(lines).toHaveLength(discord.standIn.traffic.length);
    const [request, answer] = lines.filter((line) => line.includes('callback'));
    expect(request).toMatch(/^\d\d:\d\d:\d\d\.\d{3} → POST \/interactions\/:id\/:token\/callback \{"type":4.*"pong"/u);
    expect(answer).toMatch(/ ← 20\d POST \/interactions/u);
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => tokens.some((token) => line.includes(`"${token}`)))).toEqual([]);
    const last = discord.standIn.traffic.at(-2)?.number ?? 0;
    expect(discord.standIn.printTraffic(last)).toEqual(lines.slice(-1));
  });
});

describe('a zombie connection', () => {
  const slow = useStandIn({ heartbeatIntervalMs: 150 });

  it('GIVEN heartbeats that are not acknowledged THEN the client resumes on a new socket and misses nothing', async () => {
    const { client } = await startBot(slow, {
      commands: [PING],
      answer: async (interaction) => interaction.isChatInputCommand() && interaction.reply('pong'),
    });
    const resumed = once(client, Events.ShardResume);
    slow.standIn.faults.freezeSockets();
    const outcome = slow.standIn.member().slash('ping');
    await resumed;
    expect(await outcome).toMatchObject({ kind: 'message' });
    const frames = slow.standIn.traffic.filter(({ channel }) => channel === 'gateway').map(({ what }) => what);
    expect(frames.filter((what) => what === 'op 2')).toHaveLength(1);
    expect(frames.filter((what) => what === 'op 6')).toHaveLength(1);
    await expect(slow.standIn.ready(1_000)).resolves.toBeUndefined();
  });
});

describe('events that nothing caused', () => {
  it('GIVEN one of any name, and one that is changed on its way, THEN a client hears them so, the changed one once', async () => {
    const client = await startPong();
    const heard: unknown[] = [];
    client.on(Events.Raw, ({ t, d }: { t: string; d?: unknown }) => heard.push([t, d]));
    const { faults, guilds, guild } = discord.standIn;
    faults.sendEvent('NEW_ONE', [1]);
    faults.distort('GUILD_DELETE', (data) => ({ was: data }));
    guilds.setUnavailable(guild.id, true);
    guilds.setUnavailable(guild.id, true);
    await expect.poll(() => heard).toHaveLength(3);
    const gone = { id: guild.id, unavailable: true };
    expect(heard).toEqual([
      ['NEW_ONE', [1]],
      ['GUILD_DELETE', { was: gone }],
      ['GUILD_DELETE', gone],
    ]);
  });
});
