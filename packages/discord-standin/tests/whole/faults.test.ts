import { once } from 'node:events';
import { type Client, Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const discord = useStandIn();
const CALLBACK = 'POST /interactions/:id/:token/callback';
const PING = { name: 'ping', description: 'Answers' };

async function startPong(retries = 3) {
  return startBot(discord, {
    commands: [PING],
    options: { rest: { api: discord.standIn.api, retries, timeout: 2_000 } },
    answer: async (interaction) => interaction.isChatInputCommand() && interaction.reply('pong'),
  });
}

const answersOn = (route: string) =>
  discord.standIn.traffic.filter(({ what, direction }) => what === route && direction === 'from-discord');
const statusesOf = (route: string) => answersOn(route).map(({ status }) => status);
const fetchApplication = (client: Client) => client.rest.get('/applications/@me');

describe('rate limits', () => {
  it('GIVEN a 429 on the callback THEN the client waits its Retry-After and answers in time', async () => {
    await startPong();
    discord.standIn.faults.rateLimit(/POST .*callback/u, 1);
    const outcome = await discord.standIn.member().slash('ping');
    expect(outcome).toMatchObject({ kind: 'message', message: { content: 'pong' } });
    expect(outcome.tookMs).toBeGreaterThan(1_000);
    expect(statusesOf(CALLBACK)).toEqual([429, 204]);
  });

  it('GIVEN a 429 of a route THEN its headers and body are Discord’s', async () => {
    discord.standIn.faults.rateLimit(/GET \/gateway/u, 2);
    const response = await fetch(`${discord.standIn.api}/v10/gateway`);
    const headers = Object.fromEntries(response.headers);
    expect(response.status).toBe(429);
    expect(headers).toMatchObject({
      'retry-after': '2',
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': '2.000',
      'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{32}$/u),
      'x-ratelimit-scope': 'user',
    });
    expect(Number(headers['x-ratelimit-reset'])).toBeGreaterThan(discord.standIn.clock.now() / 1_000);
    expect(headers['x-ratelimit-global']).toBeUndefined();
    expect(await response.json()).toEqual({ message: 'You are being rate limited.', retry_after: 2, global: false });
  });

  it('GIVEN a global limit THEN every request waits, except those about interactions', async () => {
    const { client } = await startPong();
    discord.standIn.faults.rateLimitGlobally(1);
    const limited = await fetch(`${discord.standIn.api}/v10/users/@me`);
    expect(limited.headers.get('x-ratelimit-global')).toBe('true');
    expect(limited.headers.get('x-ratelimit-scope')).toBe('global');
    expect(await limited.json()).toMatchObject({ global: true });
    expect((await discord.standIn.member().slash('ping')).tookMs).toBeLessThan(900);
    expect(await fetchApplication(client)).toMatchObject({ id: discord.standIn.applicationId });
    expect(statusesOf('GET /applications/@me').slice(-2)).toEqual([429, 200]);
  });

  it('GIVEN a global limit and a clock that passed it THEN requests go through', async () => {
    const { client } = await startPong();
    discord.standIn.faults.rateLimitGlobally(3_600);
    discord.standIn.clock.advance(3_600_000);
    await fetchApplication(client);
    expect(statusesOf('GET /applications/@me').at(-1)).toBe(200);
  });
});

describe('failing, slow and lost', () => {
  it.each([500, 502, 503])('GIVEN %i once THEN discord.js tries again, and it is no refusal', async (status) => {
    const { client } = await startPong();
    discord.standIn.faults.fail(/GET \/applications\/@me/u, status);
    await fetchApplication(client);
    expect(statusesOf('GET /applications/@me').slice(-2)).toEqual([status, 200]);
    expect(discord.standIn.refusals).toEqual([]);
  });

  it('GIVEN a callback that fails for good THEN the member sees that the application did not respond', async () => {
    const { failures } = await startPong(0);
    discord.standIn.faults.fail(/callback/u, 500, Number.POSITIVE_INFINITY);
    const outcome = discord.standIn.member().slash('ping');
    await expect.poll(() => failures.length).toBe(1);
    discord.standIn.clock.advance(3_000);
    expect(await outcome).toMatchObject({ kind: 'failed', reason: 'The application did not respond' });
    discord.standIn.faults.clear();
    expect(await discord.standIn.member().slash('ping')).toMatchObject({ kind: 'message' });
  });

  it('GIVEN a slow answer THEN the member sees the message at once and the bot hears of it later', async () => {
    await startPong();
    discord.standIn.faults.delay(/callback/u, 300);
    const began = performance.now();
    expect(await discord.standIn.member().slash('ping')).toMatchObject({ message: { content: 'pong' } });
    expect(answersOn(CALLBACK)).toEqual([]);
    await expect.poll(() => answersOn(CALLBACK)).toMatchObject([{ status: 204, fault: 'ordered: 300 ms late' }]);
    expect(performance.now() - began).toBeGreaterThan(290);
  });

  it('GIVEN a lost answer THEN Discord acted upon it, and the second try is refused with 40060', async () => {
    discord.expectRefusal(40060, /callback/u);
    const { failures } = await startPong();
    discord.standIn.faults.loseAnswer(/callback/u);
    expect(await discord.standIn.member().slash('ping')).toMatchObject({ message: { content: 'pong' } });
    await expect.poll(() => failures).toMatchObject([{ code: 40060 }]);
    expect(discord.standIn.messages()).toHaveLength(1);
  });

  it('GIVEN a lost request THEN Discord never acted upon it, and the second try answers', async () => {
    const { failures } = await startPong();
    discord.standIn.faults.loseRequest(/callback/u);
    expect(await discord.standIn.member().slash('ping')).toMatchObject({ message: { content: 'pong' } });
    expect(answersOn(CALLBACK)).toMatchObject([
      { status: null, fault: 'ordered: the request is lost' },
      { status: 204 },
    ]);
    expect(failures).toEqual([]);
  });
});

describe('the clock', () => {
  it('GIVEN it passes three seconds at once THEN an interaction under way has failed', async () => {
    discord.expectRefusal(10062);
    let go = () => {};
    const gone = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { client, failures } = await startBot(discord, {
      commands: [PING],
      answer: async (interaction) => {
        await gone;
        return interaction.isChatInputCommand() && interaction.reply('late');
      },
    });
    const heard = once(client, Events.InteractionCreate);
    const outcome = discord.standIn.member().slash('ping');
    await heard;
    discord.standIn.clock.advance(3_000);
    expect(await outcome).toMatchObject({ kind: 'failed' });
    go();
    await expect.poll(() => failures).toMatchObject([{ code: 10062 }]);
  });

  it.each([3_600_000, -3_600_000])(
    'GIVEN a date off by %i ms THEN ids and dates follow, and all goes on',
    async (ms) => {
      await startPong();
      const member = discord.standIn.member();
      await member.slash('ping');
      discord.standIn.clock.shift(ms);
      await member.slash('ping');
      const [before, after] = discord.standIn.messages();
      const jump = Date.parse(after?.timestamp ?? '') - Date.parse(before?.timestamp ?? '');
      expect(Math.abs(jump - ms)).toBeLessThan(2_000);
      expect(Math.sign(Number(BigInt(after?.id ?? 0) - BigInt(before?.id ?? 0)))).toBe(Math.sign(ms));
    },
  );
});
