import { describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, choose, messageOf, textOf, useBots } from '../support/bot.ts';
import { HARBOUR } from '../support/texts.ts';

const stage = useStandIn({ guilds: [{ name: 'Town' }, { name: 'Village' }] });
const bots = useBots();
const ALLOWED = 3;

/** Seconds from now until the time that a reply names. */
function secondsAhead(text: string): number {
  const [, at] = /<t:(\d+):R>/.exec(text) ?? [];
  return Number(at) - Date.now() / 1_000;
}

describe('a member who asks too much', () => {
  test.each([
    ['en-US', 'You can ask again'],
    ['id', 'Kamu bisa bertanya lagi'],
  ] as const)('in %s, THEN is told when it goes on, alone, and others are answered', async (locale, told) => {
    await bots.start(stage.standIn, { harbour: HARBOUR }, { limits: { memberPerMinute: ALLOWED, serverPerMinute: 0 } });
    const member = stage.standIn.member({ locale });
    for (let turn = 0; turn < ALLOWED; turn += 1) expect(textOf(await member.slash('help'))).toContain('/ask');
    const refused = await member.slash('ask', { question: 'Kapan?', public: true });
    expect(textOf(refused)).toContain(told);
    expect(secondsAhead(textOf(refused))).toBeGreaterThan(15);
    expect(secondsAhead(textOf(refused))).toBeLessThan(22);
    expect(refused).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(await stage.standIn.member().slash('help'))).toContain('/ask');
    expect(bots.logged()).not.toContain(member.id);
  });

  test('with buttons, THEN two presses cost a question and the page stays as it is', async () => {
    const texts = { harbour: HARBOUR };
    await bots.start(stage.standIn, texts, { limits: { memberPerMinute: 2, serverPerMinute: 0 } });
    const member = stage.standIn.member();
    const list = await member.slash('quotes', { about: 'hasil tangkapan tuna', speaker: 'Rina' });
    const said = buttonOf(list, 'Quotations by Rina Wulandari');
    const page = await member.press(messageOf(list), said);
    expect(page.kind).toBe('update');
    await member.press(messageOf(page), said, { forge: true });
    const refused = await member.press(messageOf(page), said, { forge: true });
    expect(refused).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(refused)).toContain('You can ask again');
  });

  test('with a form and a share, THEN they count as presses do', async () => {
    const texts = { harbour: HARBOUR };
    await bots.start(stage.standIn, texts, { limits: { memberPerMinute: 2, serverPerMinute: 0 } });
    const member = stage.standIn.member();
    const answer = await member.slash('ask', { question: 'Apa kata Bagus Prakoso tentang gudang pendingin?' });
    const follow = () => choose(member, answer, 'Ask a follow-up');
    expect((await follow()).kind).toBe('modal');
    expect((await follow()).kind).toBe('modal');
    for (const press of [follow, () => member.press(messageOf(answer), buttonOf(answer, 'Share'))]) {
      const refused = await press();
      expect(refused).toMatchObject({ kind: 'message', ephemeral: true });
      expect(textOf(refused)).toContain('You can ask again');
    }
    expect(stage.standIn.messages()).toEqual([]);
  });

  test('while typing, THEN choices come, cost no question, and fall silent far later', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR }, { limits: { memberPerMinute: 1, serverPerMinute: 0 } });
    const member = stage.standIn.member();
    for (let letter = 0; letter < 10; letter += 1) {
      expect(await member.autocomplete('ask', { question: 'x', speaker: 'rina' }, 'speaker')).toHaveLength(1);
    }
    expect(await member.autocomplete('ask', { question: 'x', speaker: 'rina' }, 'speaker')).toEqual([]);
    expect(textOf(await member.slash('help'))).toContain('/ask');
  });
});

test('a server that asks too much, THEN its members are told and another server is answered', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR }, { limits: { memberPerMinute: 0, serverPerMinute: ALLOWED } });
  const [, village] = stage.standIn.guilds.list();
  for (let turn = 0; turn < ALLOWED; turn += 1) await stage.standIn.member().slash('help');
  expect(textOf(await stage.standIn.member().slash('help'))).toMatch(/This server has used up .*<t:\d+:R>/u);
  expect(textOf(await stage.standIn.member({ locale: 'id' }).slash('help'))).toMatch(/Jatah .*<t:\d+:R>/u);
  const abroad = stage.standIn.member({ guild: village?.id ?? '' });
  expect(textOf(await abroad.slash('help'))).toContain('/ask');
});
