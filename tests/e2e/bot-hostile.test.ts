import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Member, Outcome } from 'discord-standin';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, buttonsOf, choicesOf, choose, foreign, messageOf, textOf, useBots } from '../support/bot.ts';
import { shareButton } from '../support/channel.ts';
import { drawn, HOSTILE } from '../support/live-markup.ts';
import { HARBOUR, LONG_NAME, LONGEST, long } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
let member: Member;

beforeEach(() => {
  member = stage.standIn.member();
});

/** What every choice of an answer's menu shows to this member, code blocks left out: nothing is drawn in them. */
async function chosen(answer: Outcome): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { label } of choicesOf(answer)) {
    if (label.startsWith('Copy')) continue;
    const outcome = await choose(member, answer, label);
    if (outcome.kind !== 'modal') outcomes.push(outcome);
  }
  return outcomes;
}

describe('markup of sources and questions', () => {
  const oneLine = HOSTILE.filter((token) => !token.includes('\n'));

  test.each(oneLine)(
    'given %j in a source’s text, name and label, then it comes out as plain characters',
    async (token) => {
      const quoted = JSON.stringify(token);
      const text = `---\ntitle: ${quoted}\npublisher: ${quoted}\nagency: ${quoted}\n---\nRapat ${token} membahas irigasi sawah. ${token} irigasi selesai.`;
      await bots.start(stage.standIn, { hostile: text });
      const answer = await member.slash('ask', { question: 'irigasi sawah' });
      const sources = await member.slash('sources');
      expect(textOf(answer)).toContain('irigasi');
      expect(choicesOf(answer).length).toBeGreaterThan(4);
      for (const outcome of [answer, sources, ...(await chosen(answer))]) expect(drawn(foreign(outcome))).toEqual([]);
    },
  );

  test('given hostile quotations, speakers and sources, then lists and checks show plain characters', async () => {
    for (const token of oneLine) {
      const quoted = JSON.stringify(token);
      const said = `"Irigasi ${token} sawah kami tidak akan selesai tahun ini juga," kata Direktur Sari ${token} Wulandari.`;
      await bots.restart(stage.standIn, {
        hostile: `---\ntitle: ${quoted}\npublisher: ${quoted}\nagency: ${quoted}\nurl: https://example.com/a\n---\n${said}`,
      });
      const outcomes = [
        await member.slash('quotes'),
        await member.slash('quotes', { about: 'irigasi' }),
        await member.slash('check', {
          quotation: `“Irigasi ${token} sawah kami akan selesai tahun ini”`,
          speaker: token,
        }),
        await member.useOnMessage(
          'Check quotation',
          member.say(`“Irigasi ${token} sawah kami tidak akan selesai” — ${token}`),
        ),
      ];
      for (const outcome of outcomes) expect(drawn(foreign(outcome).replaceAll('`', '')), token).toEqual([]);
    }
  });

  test('given hostile questions, topics and names, then they come back as plain characters and mention nobody', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    for (const token of oneLine) {
      const outcomes = [
        await member.slash('ask', { question: `apa ${token} pelabuhan`, public: true }),
        await member.slash('quotes', { about: `${token} kapal` }),
        await member.slash('quotes', { speaker: `${token} x` }),
        await member.slash('quotes', { source: `${token} x` }),
        await member.slash('check', {
          quotation: `“Pelabuhan ${token} akan membuka lapangan kerja”`,
          speaker: `${token} x`,
        }),
        await member.useOnMessage('Check quotation', member.say(`“pelabuhan ${token} kapal” — ${token} x`)),
      ];
      for (const outcome of outcomes) {
        expect(drawn(foreign(outcome).replaceAll('`', '')), token).toEqual([]);
        expect(messageOf(outcome)).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
      }
    }
    const callbacks = stage.standIn.traffic.filter(
      ({ direction, what }) => direction === 'to-discord' && what.includes('/callback'),
    );
    expect(callbacks.length).toBeGreaterThan(0);
    for (const { body } of callbacks) expect(body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  test('given a hostile question, when a button is pressed, then the question is read back exactly', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const question = 'Siapa **Rina** _Wulandari_ \\* <@1> [x](https://example.com) -# pelabuhan?';
    const answer = await member.slash('ask', { question });
    const form = await member.press(messageOf(answer), buttonOf(answer, 'Ask differently'));
    if (form.kind !== 'modal') throw new Error(`no form was shown: ${form.kind}`);
    expect(form.modal.components).toMatchObject([{ component: { value: question } }]);
  });
});

describe('the longest texts', () => {
  test('given long sources, questions and names, then every message stays inside Discord’s limits', async () => {
    await bots.start(stage.standIn, LONGEST);
    const answer = await member.slash('ask', { question: 'irigasi * '.repeat(30).slice(0, 300).trim() });
    const outcomes = [
      answer,
      await member.slash('quotes'),
      await member.slash('quotes', { about: 'irigasi' }),
      await member.slash('sources'),
      await member.slash('help'),
    ];
    const sentence = long(1);
    const several = Array.from({ length: 5 }, () => `“${sentence}” — ${LONG_NAME.slice(0, 80)}.`).join('\n\n');
    const written = [
      `“${long(6)}” — ${LONG_NAME}`,
      sentence,
      sentence.replace('selesai', 'batal'),
      `${long(12)} *`,
      several,
    ].map((text) => text.slice(0, 2000));
    const shared: Outcome[] = [];
    for (const quotation of written) {
      const checks = [
        await member.slash('check', { quotation, speaker: LONG_NAME.slice(0, 100) }),
        await member.useOnMessage('Check quotation', member.say(quotation)),
      ];
      outcomes.push(...checks);
      for (const check of checks.filter(shareButton)) {
        shared.push(await member.press(messageOf(check), shareButton(check)?.custom_id ?? ''));
      }
    }
    expect(shared.map(({ kind }) => kind)).toEqual(shared.map(() => 'update'));
    expect(shared.length).toBeGreaterThan(1);
    for (const { custom_id } of outcomes.flatMap(buttonsOf)) {
      if (custom_id === undefined) continue;
      const pressed = await member.press(messageOf(answer), custom_id, { forge: true });
      if (custom_id.includes(':share') && pressed.kind === 'update') shared.push(pressed);
      if (pressed.kind !== 'modal') outcomes.push(pressed);
    }
    for (const { value } of choicesOf(answer))
      outcomes.push(await member.press(messageOf(answer), value, { forge: true }));
    expect(outcomes.length).toBeGreaterThan(15);
    for (const outcome of outcomes) {
      if (outcome.kind !== 'modal') expect(textOf(outcome), bots.logged()).not.toContain('Something went wrong');
    }
    // An answer, lists and some checks were shared; the others are the messages on which a command was used.
    await expect.poll(() => stage.standIn.messages().length).toBe(shared.length + written.length);
  });

  test('given a passage longer than a message, when shown, then whole sentences are left out at its end and marked', async () => {
    await bots.start(stage.standIn, { a: `"${long(80)}" kata Kepala Desa Sumarni.` });
    const list = await member.slash('quotes', { about: 'irigasi' });
    expect(textOf(list)).toMatch(/^\*\*1\*\* .* oleh warga desa\. \\\[…\]$/mu);
  });

  test('given a single sentence longer than a message, then it is not cut, and a sentence says so', async () => {
    await bots.start(stage.standIn, {
      a: `"Kami ${'bekerja keras '.repeat(500)}untuk irigasi," kata Kepala Desa Sumarni.`,
    });
    const list = await member.slash('quotes', { about: 'irigasi' });
    expect(textOf(list)).toMatch(/This sentence has 7,\d\d\d characters, too many for one message/u);
    expect(textOf(list)).not.toContain('bekerja keras');
  });
});

describe('hand-made buttons', () => {
  test('given any custom_id, when pressed, then a helpful sentence answers and nothing fails', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const answer = await member.slash('ask', { question: 'pelabuhan' });
    const part = fc.constantFrom(
      'ask',
      'quotes',
      'sources',
      'help',
      'check',
      'verify',
      'around',
      'who',
      'list',
      'newest',
      'more',
      'others',
      'why',
      'copy',
      'follow',
      'share',
      'remove',
      'plain',
      'find',
      'page',
      'toString',
      '__proto__',
      '-',
      'any',
      'all',
      'about',
      'direct',
      '0',
      '1',
      '999999999',
      '-1',
      'deadbeef',
      '1e9',
      'é',
      '',
    );
    const customId = fc
      .oneof(
        fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => ['1', ...parts].join(':')),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      )
      .filter((id) => id.trim() !== '' && id.length <= 100);
    await fc.assert(
      fc.asyncProperty(customId, async (id) => {
        const outcome = await member.press(messageOf(answer), id, { forge: true });
        expect(['message', 'modal']).toContain(outcome.kind);
        if (outcome.kind === 'message') expect(textOf(outcome)).not.toContain('Something went wrong');
      }),
      { numRuns: 150 },
    );
  });

  test('given the buttons of every command, then only links lack a custom_id and no label is empty', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    for (const command of ['quotes', 'sources', 'help']) {
      for (const button of buttonsOf(await member.slash(command))) {
        expect(button).toMatchObject({ type: ComponentType.Button });
        expect(button.style === ButtonStyle.Link).toBe(button.custom_id === undefined);
      }
    }
  });
});
