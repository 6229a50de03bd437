/** `/ask since:`: only sources of a day or later answer, under every button too. */
import type { Member, Outcome } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { MESSAGES } from '../../src/discord/messages/index.ts';
import { buttonOf, choose, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { arrived, seen } from '../support/channel.ts';

const stage = useStandIn();
const bots = useBots();
const QUESTION = 'What did Edith Marlowe say about the Saturday market in the hall?';

/** The same council, a year apart, and a note of which nobody tells the day. */
const OLD = `---
title: Council on the market hall
publisher: Ashdown Post
published: 2024-10-20
---
Council chair Edith Marlowe spoke of the market hall. "We will keep the Saturday market in the hall," Marlowe said.

"The traders of the market hall pay too little rent," said trader Priya Desmond. Treasurer Owen Hartley said that the Saturday market in the hall had paid its rent.`;
const NEW = `---
title: Market hall to be sold
publisher: Ashdown Post
published: 2025-10-21T09:00:00+01:00
---
Council chair Edith Marlowe spoke of the market hall again. "We cannot keep the Saturday market in the hall," Marlowe said.

"The Saturday market in the hall feeds eleven families," said butcher Tom Ferris. Marlowe said that the hall would be sold in spring.`;
const UNDATED = 'Council chair Edith Marlowe praised the choir. "The choir may sing in the library," Marlowe said.';

let english: Member;
let indonesian: Member;

beforeEach(() => {
  english = stage.standIn.member();
  indonesian = stage.standIn.member({ locale: 'id' });
});
const start = () => bots.start(stage.standIn, { old: OLD, new: NEW, undated: UNDATED });

const plain = (outcome: Outcome) => textOf(outcome).replaceAll('**', '');
const ask = (since: string, more: Record<string, string> = {}) =>
  english.slash('ask', { question: QUESTION, since, ...more });
const HELD = 'We cannot keep';
const LEFT_OUT = /We will keep|Priya Desmond|Owen Hartley/u;

describe('sources of a day or later', () => {
  beforeEach(start);

  test.each(['2025-10-21', '21 Oktober 2025', '21/10/2025', 'october 2025', '2025-10', '2025'])(
    'given `since: %s`, then what is older does not answer',
    async (since) => {
      const text = plain(await ask(since));
      expect(text).toContain(HELD);
      expect(text).not.toMatch(LEFT_OUT);
    },
  );

  test('given a day before all of them, then those without a date are still left out', async () => {
    const question = 'What did Edith Marlowe say about the choir?';
    expect(plain(await english.slash('ask', { question }))).toContain('The choir may sing');
    expect(plain(await english.slash('ask', { question, since: '2020' }))).not.toContain('The choir may sing');
  });

  test('given `source` and `speaker` besides, then all three count', async () => {
    expect(plain(await ask('2025', { source: 'Ashdown Post', speaker: 'Marlowe' }))).toContain(HELD);
    const hartley = plain(await ask('2025', { source: 'Ashdown Post', speaker: 'Owen Hartley' }));
    expect(hartley).toContain('The sources name nobody called “Owen Hartley”');
  });
});

describe('under the answer', () => {
  beforeEach(start);

  test('given the choices of its menu, then none of them leaves the day', async () => {
    const answer = await ask('2025');
    const { menu } = MESSAGES.en;
    for (const choice of [menu.more, menu.others, menu.why, menu.copy.plain]) {
      const outcome = await choose(english, answer, choice.label);
      expect(outcome.kind, choice.label).toBe('message');
      expect(textOf(outcome), choice.label).not.toMatch(LEFT_OUT);
    }
    const others = plain(await choose(english, answer, menu.others.label));
    expect(others).toContain('Tom Ferris');
  });

  test('given a follow-up, and one under that, then both keep to the day', async () => {
    const first = await follow(await ask('2025'), 'What did Priya Desmond say about the rent?');
    expect(plain(first)).not.toContain('pay too little rent');
    const second = await again(first, 'What did Owen Hartley say about the rent of the market?');
    expect(plain(second)).not.toContain('had paid its rent');
    const third = await again(second, QUESTION);
    expect(plain(third)).toContain(HELD);
    expect(plain(third)).not.toMatch(LEFT_OUT);
  });

  test('given it is shared, then the channel sees it, and the buttons there keep to the day', async () => {
    const answer = await ask('2025');
    await english.press(messageOf(answer), buttonOf(answer, 'Share'));
    await arrived(stage.standIn);
    const shared = seen(stage.standIn.messages()[0]);
    expect(plain(shared)).toContain(HELD);
    const more = await choose(stage.standIn.member(), shared, MESSAGES.en.menu.more.label);
    expect(textOf(more)).not.toMatch(LEFT_OUT);
  });

  test('given nothing is found, then a suggested question keeps to the day', async () => {
    const silently = () => english.slash('ask', { question: 'Who won the chess cup?', since: '2025' });
    const suggestedIn = (outcome: Outcome) => labelsOf(outcome).find((label) => label.endsWith('?')) ?? '';
    // They are made after the first question.
    await expect.poll(async () => suggestedIn(await silently())).not.toBe('');
    const silent = await silently();
    const suggested = suggestedIn(silent);
    const answered = await english.press(messageOf(silent), buttonOf(silent, suggested));
    expect(textOf(answered)).not.toMatch(LEFT_OUT);
  });

  async function follow(outcome: Outcome, typed: string): Promise<Outcome> {
    return submit(await choose(english, outcome, MESSAGES.en.menu.follow.label), typed);
  }

  async function again(outcome: Outcome, typed: string): Promise<Outcome> {
    const label = MESSAGES.en.buttons.again;
    if (labelsOf(outcome).includes(label))
      return submit(await english.press(messageOf(outcome), buttonOf(outcome, label)), typed);
    return follow(outcome, typed);
  }

  async function submit(shown: Outcome, typed: string): Promise<Outcome> {
    if (shown.kind !== 'modal') throw new Error(`no form was shown: ${shown.kind}`);
    return english.submit(shown.modal, { typed });
  }
});

describe('nothing that new', () => {
  beforeEach(start);

  test('given a question that none of them answers, then it says from which day on was looked, and what was left out', async () => {
    const question = 'Who won the chess cup of the province?';
    const text = textOf(await english.slash('ask', { question, since: 'october 2025' }));
    expect(text).toContain('I looked only in sources of October 1, 2025 or later.');
    expect(text).toContain('-# 1 source does not tell its date and was left out.');
    const teks = textOf(await indonesian.slash('ask', { question, since: 'oktober 2025' }));
    expect(teks).toContain('Yang dicari hanya sumber bertanggal 1 Oktober 2025 atau sesudahnya.');
    expect(teks).toContain('-# 1 sumber tanpa tanggal tidak diikutkan.');
  });

  test('given no source of that day or later, then it says so with the newest day there is', async () => {
    expect(textOf(await ask('2026'))).toContain(
      'No source is of January 1, 2026 or later; the newest is of October 21, 2025.',
    );
    expect(textOf(await ask('2026', { source: 'Council on the market hall' }))).toContain(
      'Nothing of “Council on the market hall” is of January 1, 2026 or later; its newest is of October 20, 2024.',
    );
    const teks = textOf(await indonesian.slash('ask', { question: QUESTION, since: '2026' }));
    expect(teks).toContain(
      'Tidak ada sumber bertanggal 1 Januari 2026 atau sesudahnya; yang terbaru bertanggal 21 Oktober 2025.',
    );
  });

  test.each([
    ['last week', '“last week” is no day that I can read.', '“last week” bukan tanggal yang bisa saya baca.'],
    ['21 Oktober', '“21 Oktober” is no day that I can read.', '“21 Oktober” bukan tanggal yang bisa saya baca.'],
    ['05/06/2025', 'can be two days, 2025-06-05 or 2025-05-06', 'bisa berarti dua tanggal, 2025-06-05 atau 2025-05-06'],
  ])('given `since: %s`, then a sentence says how to write it', async (since, told, diberitahu) => {
    expect(textOf(await ask(since))).toContain(told);
    expect(textOf(await indonesian.slash('ask', { question: QUESTION, since }))).toContain(diberitahu);
  });
});

test('given sources that tell no date at all, then it says that', async () => {
  await bots.start(stage.standIn, { undated: UNDATED });
  expect(textOf(await ask('2025'))).toContain('None of these sources tells its date');
});
