/** Servers that are out: Discord tells of them by their ids alone. */
import { expect, test, vi } from 'vitest';
import { useStandIn } from '../../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, messageOf, textOf, useBots } from '../../support/bot.ts';
import { HARBOUR } from '../../support/texts.ts';

const QUESTION = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const stage = useStandIn({ guilds: [{ name: 'Town' }, { name: 'Desa', locale: 'id' }] });
const bots = useBots();
const village = () => stage.standIn.guilds.list()[1]?.id ?? '';

// Nothing was known of it, not even that nothing was: whoever asked there read that something went wrong. And
// discord.js waits 15 s for it, in which nobody in any other server is answered.
test('GIVEN a server that is out when the bot starts THEN members there and elsewhere are answered, and its own language is known once it is back', async () => {
  stage.standIn.guilds.setUnavailable(village(), true);
  const before = performance.now();
  await bots.start(stage.standIn, { harbour: HARBOUR });
  expect(textOf(await stage.standIn.member().slash('help'))).toContain('/ask');
  expect(performance.now() - before).toBeLessThan(10_000);
  const member = stage.standIn.member({ guild: village() });
  const answer = await member.slash('ask', { question: QUESTION });
  expect(textOf(answer)).toContain('gudang pendingin');
  const shared = await member.press(messageOf(answer), buttonOf(answer, 'Share'));
  expect(shared.kind).toBe('update');
  const meanwhile = await member.slash('ask', { question: QUESTION, public: true });
  expect(buttonOf(meanwhile, 'Remove')).toBeTruthy();
  await vi.waitFor(() => expect(stage.standIn.messages(member.channel.id)).toHaveLength(2));
  expect(await member.autocomplete('ask', { speaker: 'bag' }, 'speaker')).toHaveLength(1);
  expect(bots.logged()).not.toContain('interaction failed');
  stage.standIn.guilds.setUnavailable(village(), false);
  const later = await member.slash('ask', { question: QUESTION, public: true });
  expect(buttonOf(later, 'Hapus')).toBeTruthy();
});

test('GIVEN a server that goes out while the bot runs THEN members there are answered', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  stage.standIn.guilds.setUnavailable(village(), true);
  const member = stage.standIn.member({ guild: village() });
  expect(textOf(await member.slash('ask', { question: QUESTION, public: true }))).toContain('gudang pendingin');
});
