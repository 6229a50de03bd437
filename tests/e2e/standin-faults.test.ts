import { describe, expect, it } from 'vitest';
import { useStandIn } from '../support/standin.ts';
import { startBot } from '../support/standin-bot.ts';

const discord = useStandIn();

async function startPong() {
  return startBot(discord, {
    commands: [{ name: 'ping', description: 'Answers' }],
    answer: async (interaction) => interaction.isChatInputCommand() && interaction.reply('pong'),
  });
}

function statusesOf(route: string): (number | null)[] {
  return discord.standIn.traffic.flatMap(({ what, direction, status }) =>
    what === route && direction === 'from-discord' ? [status] : [],
  );
}

describe('ordered faults', () => {
  it('GIVEN a 429 on the callback THEN the client waits its Retry-After and answers in time', async () => {
    await startPong();
    discord.standIn.faults.rateLimit(/POST .*callback/u, 1);
    const outcome = await discord.standIn.member().slash('ping');
    expect(outcome).toMatchObject({ kind: 'message', message: { content: 'pong' } });
    expect(outcome.tookMs).toBeGreaterThan(1_000);
    expect(statusesOf('POST /interactions/:id/:token/callback')).toEqual([429, 204]);
  });

  it('GIVEN a failing request ordered once THEN discord.js tries again, and it is no refusal', async () => {
    const { client } = await startPong();
    discord.standIn.faults.fail(/GET \/applications\/@me/u, 502);
    await client.application?.fetch();
    expect(statusesOf('GET /applications/@me')).toEqual([502, 200]);
    expect(discord.standIn.refusals).toEqual([]);
  });
});
