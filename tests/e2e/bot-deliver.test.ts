/** What is lost on the way is sent again, and nothing appears twice. */
import { Routes } from 'discord-api-types/v10';
import { describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { createClient } from '../../src/discord/gateway/client.ts';
import { buttonOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { HARBOUR } from '../support/texts.ts';

const CALLBACK = /\/callback/;
const stage = useStandIn();
const bots = useBots();
const TEXTS = { harbour: HARBOUR };

describe('acknowledgements', () => {
  test('GIVEN more faults than discord.js tries THEN the answer comes all the same', async () => {
    await bots.start(stage.standIn, TEXTS);
    stage.standIn.faults.fail(CALLBACK, 500, 5);
    expect(textOf(await stage.standIn.member().slash('help'))).toContain('/ask');
  });

  test('GIVEN an answer of Discord that is lost THEN the member sees one message', async () => {
    const bot = await bots.start(stage.standIn, TEXTS);
    stage.expectRefusal(40060, CALLBACK);
    stage.standIn.faults.loseAnswer(CALLBACK);
    const member = stage.standIn.member();
    expect(textOf(await member.slash('help'))).toContain('/ask');
    await vi.waitFor(() => expect(bot.counters).toEqual({ received: 1, answered: 1, failed: 0 }));
    expect(member.ephemeral()).toHaveLength(1);
  });

  // discord.js sends it again, hears that it was acknowledged already, and nothing was removed.
  test('GIVEN that the answer to a press of "Remove" is lost THEN the message is removed all the same', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member();
    const answer = await member.slash('ask', { question: 'Apa kata Bagus?', public: true });
    stage.expectRefusal(40060, CALLBACK);
    stage.standIn.faults.loseAnswer(CALLBACK);
    const pressed = member.press(messageOf(answer), buttonOf(answer, 'Remove'));
    await vi.waitFor(() => expect(stage.standIn.messages()).toEqual([]));
    stage.standIn.clock.advance(15 * 60_000);
    await pressed;
  });
});

describe('messages that must not be there twice', () => {
  test.each([
    ['lost', () => stage.standIn.faults.loseAnswer(/POST \/webhooks/)],
    ['replaced by 500', () => stage.standIn.faults.fail(/POST \/webhooks/, 500)],
  ])(
    'GIVEN a follow-up whose answer is %s THEN it is not sent again, and who sent it hears that nobody knows',
    async (how, fault) => {
      const client = createClient(stage.standIn.api);
      const route = Routes.webhook('1', 'some-token');
      fault();
      const posts = () =>
        stage.standIn.traffic.filter(
          ({ direction, what }) => direction === 'to-discord' && what.startsWith('POST /webhooks'),
        );
      const sent = client.rest.post(route, { body: { content: 'x' }, auth: false });
      await expect(sent).rejects.toMatchObject({ name: 'UncertainError' });
      expect(posts()).toHaveLength(1);
      if (how === 'lost') stage.expectRefusal(10015);
    },
  );
});
