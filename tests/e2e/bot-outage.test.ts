/** Servers that are out: Discord tells of them by their ids alone. */
import { describe, expect, test, vi } from 'vitest';
import { useStandIn } from '../support/standin.ts';
import { buttonOf, messageOf, textOf, useBots } from './bot.ts';
import { HARBOUR } from './texts.ts';

const QUESTION = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const stage = useStandIn({ guilds: [{ name: 'Town' }, { name: 'Desa', locale: 'id' }] });
const bots = useBots();
const village = () => stage.standIn.guilds.list()[1]?.id ?? '';

describe('a server that is out when the bot starts', () => {
  // Nothing was known of it, not even that nothing was: whoever asked there read that something went wrong.
  test('GIVEN a member there THEN they are answered, may share, and what is for all is in their language', async () => {
    stage.standIn.guilds.setUnavailable(village(), true);
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member({ guild: village() });
    const answer = await member.slash('ask', { question: QUESTION });
    expect(textOf(answer)).toContain('gudang pendingin');
    const shared = await member.press(messageOf(answer), buttonOf(answer, 'Share in this channel'));
    expect(shared.kind).toBe('update');
    const open = await member.slash('ask', { question: QUESTION, public: true });
    expect(textOf(open)).toContain('gudang pendingin');
    await vi.waitFor(() => expect(stage.standIn.messages(member.channel.id)).toHaveLength(2));
    expect(await member.autocomplete('ask', { speaker: 'bag' }, 'speaker')).toHaveLength(1);
    expect(bots.logged()).not.toContain('interaction failed');
  });

  // discord.js waits 15 s for it, and nobody in any other server is answered until then.
  test('GIVEN that it comes back THEN its own language is known from then on; other servers did not wait for it', async () => {
    stage.standIn.guilds.setUnavailable(village(), true);
    const before = performance.now();
    await bots.start(stage.standIn, { harbour: HARBOUR });
    expect(textOf(await stage.standIn.member().slash('help'))).toContain('/ask');
    expect(performance.now() - before).toBeLessThan(10_000);
    stage.standIn.guilds.setUnavailable(village(), false);
    const member = stage.standIn.member({ guild: village() });
    const open = await member.slash('ask', { question: QUESTION, public: true });
    expect(textOf(open)).toContain('gudang pendingin');
    expect(buttonOf(open, 'Hapus dari channel ini')).toBeTruthy();
  });
});

test('GIVEN a server that goes out while the bot runs THEN members there are answered', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  stage.standIn.guilds.setUnavailable(village(), true);
  const member = stage.standIn.member({ guild: village() });
  expect(textOf(await member.slash('ask', { question: QUESTION, public: true }))).toContain('gudang pendingin');
});
