/** What all members see of their server's library, and answers from one source alone. */
import type { Member, Outcome } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { choicesOf, choose, labelsOf, textOf, useBots } from '../support/bot.ts';
import { arrived } from '../support/channel.ts';
import { COUNCIL, formOf, MESSAGES, memberOf, press, startLibraryBot } from '../support/library-stage.ts';
import { HARBOUR } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
let moderator: Member;
let english: Member;
let indonesian: Member;

beforeEach(() => {
  moderator = memberOf(stage.standIn, 'moderator', 'en');
  english = memberOf(stage.standIn, 'member', 'en');
  indonesian = memberOf(stage.standIn, 'member', 'id');
});

async function keep(name: string, content: string): Promise<Outcome> {
  const draft = await moderator.slash('library add', { file: { name, content } });
  return press(moderator, draft, 'Keep');
}

/** The same meeting by another paper, which says something else. */
const OTHER_PAPER = `---
title: Market hall to be sold
publisher: Ashdown Post
published: 2026-04-15
language: en
---
The council of Millbrook discussed the market hall again. Council chair Edith Marlowe said that the hall would be sold in June.

"We cannot keep the Saturday market in the hall," Marlowe said. Councillor Priya Desmond said that the traders had not been asked.
`;

describe('/sources', () => {
  test.each(['en', 'id'] as const)(
    'given own and operator’s sources and a member who reads %s, then each says how it was added, and has a page',
    async (language) => {
      await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
      await keep('council.md', COUNCIL);
      const member = language === 'en' ? english : indonesian;
      const { library } = MESSAGES[language];
      const list = await member.slash('sources');
      expect(textOf(list)).toContain(` · ${library.origins.file}`);
      expect(textOf(list)).toContain(` · ${library.ofOperator}`);
      expect(textOf(list)).not.toContain(library.welcome.operators);
      expect(textOf(list)).not.toContain(moderator.id);
      expect(choicesOf(list)).toHaveLength(2);
      const page = await choose(member, list, 'Council on the market hall');
      expect(page).toMatchObject({ kind: 'message', ephemeral: true });
      expect(textOf(page)).toContain('**Edith Marlowe**, ');
      expect(textOf(page)).toContain(library.source.outline);
      expect(textOf(page)).toContain('https://courier.example/market-hall');
      expect(textOf(page)).not.toContain(moderator.id);
      expect(labelsOf(page)).toEqual([]);
    },
  );

  test.each(['en', 'id'] as const)(
    'given only the operator’s library and a member who reads %s, then it says so, with three steps',
    async (language) => {
      await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
      const text = textOf(await (language === 'en' ? english : indonesian).slash('sources'));
      const { operators, steps } = MESSAGES[language].library.welcome;
      expect(text).toContain(operators);
      for (const step of steps) expect(text).toContain(step);
    },
  );
});

describe('the first answer', () => {
  const question = { question: 'Apa kata Bagus Prakoso tentang gudang pendingin?' };

  test.each(['en', 'id'] as const)(
    'given only the operator’s library and a member who reads %s, then it alone says which it is',
    async (language) => {
      await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
      const member = language === 'en' ? english : indonesian;
      const { short } = MESSAGES[language].library.welcome;
      expect(textOf(await member.slash('ask', question))).toContain(`-# ${short}`);
      expect(textOf(await member.slash('ask', question))).not.toContain(short);
    },
  );

  test('given a source of its own, then nothing is said of it', async () => {
    await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
    await keep('council.md', COUNCIL);
    const answer = textOf(await english.slash('ask', question));
    expect(answer).toContain('Kami meminta');
    expect(answer).not.toContain(MESSAGES.en.library.welcome.short);
  });
});

describe('the source option', () => {
  const question = 'What did Edith Marlowe say about the Saturday market in the hall?';

  beforeEach(async () => {
    await startLibraryBot(bots, stage.standIn, { operator: { harbour: HARBOUR } });
    await keep('council.md', COUNCIL);
    await keep('post.md', OTHER_PAPER);
  });

  test.each([
    ['Council on the market hall', 'We will keep'],
    ['Ashdown Post', 'We cannot keep'],
  ])('given “%s”, then it is offered, and /ask answers from it alone, with every button', async (source, words) => {
    const offered = await english.autocomplete('ask', { question, source }, 'source');
    expect(offered.length).toBeGreaterThan(0);
    const value = String(offered[0]?.value);
    const answer = await english.slash('ask', { question, source: value });
    expect(textOf(answer)).toContain(words);
    const form = formOf(await choose(english, answer, MESSAGES.en.menu.follow.label));
    const followed = textOf(await english.submit(form, { typed: 'What did Priya Desmond say about the traders?' }));
    expect(followed.includes('had not been asked')).toBe(source === 'Ashdown Post');
    const others = await choose(english, answer, MESSAGES.en.menu.others.label);
    expect(textOf(others)).not.toContain(source === 'Ashdown Post' ? 'Owen Hartley' : 'Priya Desmond');
    const shared = await press(english, answer, 'Share');
    expect(shared.kind).not.toBe('failed');
    await arrived(stage.standIn);
    const [message] = stage.standIn.messages();
    expect(JSON.stringify(message?.components)).toContain(words);
  });

  test('given a speaker besides, then only their words in that source count; one who is not in it is not found', async () => {
    const marlowe = await english.slash('ask', { question, source: 'Ashdown Post', speaker: 'Marlowe' });
    expect(textOf(marlowe)).toContain('We cannot keep');
    const hartley = textOf(await english.slash('ask', { question, source: 'Ashdown Post', speaker: 'Owen Hartley' }));
    expect(hartley).toContain('The sources name nobody called “Owen Hartley”');
  });

  test.each([
    ['en', 'I looked only in “Market hall to be sold”.'],
    ['id', 'Yang dicari hanya dalam “Market hall to be sold”.'],
  ] as const)(
    'given a question that it does not answer and a reader of %s, then it says where was looked',
    async (language, told) => {
      const member = language === 'en' ? english : indonesian;
      const silent = await member.slash('ask', {
        question: 'Siapa juara lomba catur tingkat provinsi?',
        source: 'Market hall to be sold',
      });
      expect(textOf(silent)).toContain(told);
      expect(textOf(silent)).not.toContain('Pelabuhan');
    },
  );

  test('given /check, then the verdict is that source’s, and is shared as such', async () => {
    const quotation = '“We will keep the Saturday market in the hall” — Edith Marlowe';
    const verbatim = await english.slash('check', { quotation, source: 'Council on the market hall' });
    expect(textOf(verbatim)).toContain(MESSAGES.en.check.verdicts.verbatim);
    const other = await english.slash('check', { quotation, source: 'Market hall to be sold' });
    expect(textOf(other)).not.toContain(MESSAGES.en.check.verdicts.verbatim);
    await press(english, other, 'Share');
    await arrived(stage.standIn);
    const [message] = stage.standIn.messages();
    expect(JSON.stringify(message?.components)).toContain('Ashdown Post');
    expect(JSON.stringify(message?.components)).not.toContain('Millbrook Courier');
  });

  test.each(['en', 'id'] as const)(
    'given a source that nobody knows and a reader of %s, then it names some there are',
    async (language) => {
      const member = language === 'en' ? english : indonesian;
      const told = language === 'en' ? 'There is no source like “chess”' : 'Tidak ada sumber seperti “chess”';
      expect(textOf(await member.slash('ask', { question, source: 'chess' }))).toContain(told);
      expect(textOf(await member.slash('check', { quotation: '“one two three”', source: 'chess' }))).toContain(told);
    },
  );
});
