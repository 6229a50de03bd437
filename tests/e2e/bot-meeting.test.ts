/** A meeting's transcript through the real client: asked, listed, checked, read in its place, shared. */
import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { createLibrary } from '../../src/library/library.ts';
import { buttonOf, choicesOf, choose, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { arrived, seen } from '../support/channel.ts';
import { meeting } from '../support/meeting.ts';
import { CALL, CHAT, MINUTES } from '../support/meetings.ts';

const stage = useStandIn({ guilds: [{ name: 'Harbour', locale: 'en-US' }] });
const bots = useBots();
const AT_12_03 = '[at 12:03](https://www.youtube.com/watch?v=harbour&list=calls&t=723)';
let member: Member;

async function start(articles = [CALL, CHAT, MINUTES]): Promise<void> {
  await bots.start(stage.standIn, {}, { library: createLibrary(articles) });
  member = stage.standIn.member();
}

describe('a transcript', () => {
  beforeEach(() => start());

  test('given a question that a turn answers, then it is told when it was said, and shared so', async () => {
    const answer = await member.slash('ask', { question: 'When does the dredger arrive in May?' });
    const expected = [
      expect.stringMatching(/^> .*second week of \*{0,2}May/u),
      '**Tarik Voss**',
      `-# ${AT_12_03} · after “When will the dredger reach the western pier?” · “Harbour call” · Dredging`,
    ];
    expect(textOf(answer).split('\n').slice(0, 3)).toEqual(expected);
    await member.press(messageOf(answer), buttonOf(answer, 'Share'));
    await arrived(stage.standIn);
    const shared = textOf(seen(stage.standIn.messages()[0]));
    expect(shared.split('\n').slice(0, 3)).toEqual(expected);
  });

  test('given an answer, then its context has the labels of the turns, and says who speaks', async () => {
    const answer = await member.slash('ask', { question: 'When does the dredger arrive in May?' });
    const context = textOf(await member.press(messageOf(answer), buttonOf(answer, 'Context')));
    expect(context).toContain('> Lena Moor: When will the dredger reach the western pier?');
    expect(context).toContain('> JeniT: I rang the owner.');
    expect(context).toContain('**Tarik Voss**: word for word');
    expect(context).toContain('**Rhoda Ilkley**: word for word, as told by Jeni Tampubolon');
    expect(context).not.toContain('**Lena Moor**:');
    expect(context).not.toContain('outside quotation marks');
    expect(textOf(await choose(member, answer, 'Why this passage'))).toContain(
      'I attribute the words to Tarik Voss because “TV” stands before them.',
    );
    expect(textOf(await choose(member, answer, 'Copy as a reference'))).toContain(
      '“Harbour call.” Dredging, at 12:03. https://www.youtube.com/watch?v=harbour&list=calls&t=723',
    );
  });

  test('given somebody whose words another tells, then a list says by whom', async () => {
    const listed = textOf(await member.slash('quotes', { speaker: 'Rhoda Ilkley' }));
    expect(listed).toContain('**Rhoda Ilkley**: 1 statement in 1 source');
    expect(listed).toContain('**1** “We will not lend you the crane.”');
    expect(listed).toContain('&t=3723) · as told by Jeni Tampubolon · Dredging');
  });

  test('given words that were said in it, when checked, then it is told who and when', async () => {
    const verdict = textOf(
      await member.slash('check', { quotation: '“It arrives in the second week of May.” — Tarik Voss' }),
    );
    expect(verdict).toContain(AT_12_03);
    expect(verdict).toContain('**Tarik Voss**');
  });

  test('given sources of several kinds, then each is named with what it holds', async () => {
    const english = textOf(await member.slash('sources'));
    expect(english).toContain('**council-minutes**\n-# minutes · 3 paragraphs · 1 statement · 1 speaker');
    expect(english).toMatch(/\*\*Harbour call\*\*\n.*\n-# transcript · 4 paragraphs · 5 statements · 5 speakers/u);
    const indonesian = textOf(await stage.standIn.member({ locale: 'id' }).slash('sources'));
    expect(indonesian).toContain('-# notulen rapat · 3 paragraf · 1 pernyataan · 1 pembicara');
    expect(indonesian).toContain('-# obrolan tertulis · 2 paragraf · 2 pernyataan · 2 pembicara');
  });
});

test('given words from the middle of a long turn, when checked, then just their sentences are shown, with the time of the turn', async () => {
  const filler = (word: string) => `The ${word} of the allotment was looked after by several people. `.repeat(30);
  const words = `${filler('hedge')}**We** will never sell the pump house. ${filler('path')}`.trim();
  await start([meeting({ kind: 'transcript' }, [{ label: 'Lena Moor', name: 'Lena Moor', words, seconds: 72 }])]);
  const check = await member.slash('check', { quotation: '“We will never sell the pump house” — Lena Moor' });
  expect(textOf(check).split('\n')).toEqual([
    expect.stringContaining('Word for word'),
    '-# \\[…]',
    '> **We will never sell the pump house**.',
    '-# \\[…]',
    '**Lena Moor**',
    '-# at 1:12 · “meeting”',
    '-# Checked: “We will never sell the pump house” — Lena Moor',
  ]);
  const context = textOf(await member.press(messageOf(check), buttonOf(check, 'Context')));
  expect(context).toContain('**We will never sell the pump house.**');
});

test('given a long turn that comes to a topic late, when asked for that topic, then the list begins there', async () => {
  const filler = 'The hedge of the allotment was looked after by several people. '.repeat(12);
  const words = `${filler}The pump house leaks badly. ${filler}`.trim();
  await start([
    meeting({ kind: 'transcript' }, [
      { label: 'Lena Moor', name: 'Lena Moor', words, seconds: 72 },
      { label: 'Tarik Voss', name: 'Tarik Voss', words: 'What about the hedge?' },
    ]),
  ]);
  const page = await member.slash('quotes', { about: 'pump house' });
  expect(textOf(page)).toContain('**1** **Lena Moor**: \\[…] The pump house leaks badly. The hedge');
  expect(textOf(page)).toMatch(/several people\. \\\[…\]\n-# at 1:12/u);
  const context = textOf(await choose(member, page, 'Context of no. 1'));
  expect(context).toContain('**The pump house leaks badly.**');
});

test('given a transcript of 300 turns, then the list has pages, and each turn leads to its place', async () => {
  const turns = Array.from({ length: 300 }, (_, at) => ({
    label: 'Lena Moor',
    name: 'Lena Moor',
    words: `Plot number ${at + 1} needs water. ${'The tank stands far away from it. '.repeat(at % 20)}`.trim(),
    seconds: at * 10,
  }));
  await start([meeting({ kind: 'transcript' }, turns)]);
  let page = await member.slash('quotes', { speaker: 'Lena Moor' });
  expect(textOf(page)).toContain('**Lena Moor**: 300 statements in 1 source');
  const shown = new Set<string>();
  for (let turned = 0; turned < 300 && labelsOf(page).includes('Next'); turned += 1) {
    for (const [number] of textOf(page).matchAll(/^\*\*\d+\*\*/gmu)) shown.add(number);
    page = await member.press(messageOf(page), buttonOf(page, 'Next'));
  }
  for (const [number] of textOf(page).matchAll(/^\*\*\d+\*\*/gmu)) shown.add(number);
  expect(shown.size).toBe(300);
  expect(textOf(page)).toContain('at 49:50');
  const last = choicesOf(page).findLast(({ label }) => label.startsWith('Context'))?.label ?? '';
  expect(textOf(await choose(member, page, last))).toContain('Plot number 300 needs water.');
});
