/** What members wish besides an answer: a summary, a word of thanks, something about a source itself. */
import type { Member, Outcome } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, choicesOf, choose, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { COUNCIL_MINUTES, HARBOUR } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
const TEXTS = { council: COUNCIL_MINUTES, harbour: HARBOUR };
const SILENCE = /The sources do not say|Sumber tidak menyebutkannya/u;
let english: Member;
let indonesian: Member;

beforeEach(async () => {
  await bots.start(stage.standIn, TEXTS);
  english = stage.standIn.member({ locale: 'en-GB' });
  indonesian = stage.standIn.member({ locale: 'id' });
});

function ask(member: Member, question: string, options: object = {}): Promise<Outcome> {
  return member.slash('ask', { question, ...options });
}

function press(member: Member, outcome: Outcome, label: string): Promise<Outcome> {
  return member.press(messageOf(outcome), buttonOf(outcome, label));
}

describe('a wish for a summary', () => {
  test('given an English reader, then the source’s own decisions and actions, and that nothing is summed up', async () => {
    const outcome = await ask(english, 'ringkas rapatnya dong');
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    const lines = textOf(outcome).split('\n');
    expect(lines[0]).toBe('**I write no summaries; this is from “Minutes of the harbour council” itself:**');
    expect(lines.slice(1, 4)).toEqual([
      '**Decided**',
      '> RESOLVED: The western pier closes for nine days in May.',
      '-# Dredging',
    ]);
    expect(lines).toContain('**To do**');
    expect(textOf(outcome)).not.toMatch(SILENCE);
    expect(labelsOf(outcome)).toEqual(['All decisions', 'All actions']);
  });

  test('given an Indonesian reader, then the same in Indonesian', async () => {
    const outcome = await ask(indonesian, 'tl;dr');
    expect(textOf(outcome)).toMatch(
      /^\*\*Saya tidak membuat ringkasan; ini dari “Minutes of the harbour council” sendiri:\*\*\n\*\*Keputusan\*\*\n> /u,
    );
    expect(labelsOf(outcome)).toEqual(['Keputusan (7)', 'Tugas (5)']);
  });

  test('when all decisions are asked for, then they are listed page by page, and each has its context', async () => {
    const outcome = await ask(english, 'summary please');
    const first = await press(english, outcome, 'All decisions');
    expect(first).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(first)).toMatch(
      /^\*\*7 decisions in “Minutes of the harbour council”\*\* · nos\. 1 to 4\n> RESOLVED/u,
    );
    expect(textOf(first).match(/^> RESOLVED/gmu)).toHaveLength(4);
    const next = await press(english, first, 'Next');
    expect(next.kind).toBe('update');
    expect(textOf(next)).toContain('nos. 5 to 7');
    expect(textOf(next)).toContain('> RESOLVED: The lamp at the ladder stays on all night.\n-# **7** · Lamps');
    const around = await choose(english, next, 'Context of no. 7');
    expect(textOf(around).replaceAll('**', '')).toContain('Four lamps on the quay are replaced.');
    expect(textOf(await press(english, next, 'Previous'))).toContain('nos. 1 to 4');
  });

  test('when all actions are asked for in Indonesian, then those are listed', async () => {
    const all = await press(indonesian, await ask(indonesian, 'rangkum'), 'Tugas (5)');
    expect(textOf(all)).toMatch(/^\*\*5 tugas dalam “Minutes of the harbour council”\*\* · no\. 1 sampai 4\n> ACTION/u);
  });

  test('when what has no button is chosen, then the context stands there, or what the one says who spoke most', async () => {
    const outcome = await ask(english, 'what happened?');
    expect(choicesOf(outcome).map(({ label }) => label)).toEqual([
      'Pelabuhan Teluk Sagara dibuka kembali',
      'Context',
      'Quotations by Lena Moor',
    ]);
    expect(textOf(await choose(english, outcome, 'Context'))).toContain('old customs house');
    expect(textOf(await choose(english, outcome, 'Quotations by Lena Moor'))).toMatch(
      /^\*\*Lena Moor\*\*: 2 statements/u,
    );
  });

  test('when another source is chosen, then the same is asked of that one alone', async () => {
    const outcome = await ask(english, 'ringkas');
    const other = await choose(english, outcome, 'Pelabuhan Teluk Sagara dibuka kembali');
    expect(other).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(other)).toMatch(
      /^\*\*I write no summaries; this is from “Pelabuhan Teluk Sagara dibuka kembali” itself:\*\*\n> kabarsagara\.example - Wali Kota/u,
    );
    expect(textOf(other)).toContain('-# Quoted most: **Rina Wulandari** (2), Bagus Prakoso (2)');
    expect(textOf(other)).toContain('-# Asked: ringkas');
    expect(labelsOf(other)).toEqual(['Context', 'Quotations by Rina Wulandari']);
    expect(choicesOf(other)).toEqual([]);
    expect(textOf(await press(english, other, 'Quotations by Rina Wulandari'))).toContain('lapangan kerja');
  });

  test('given `source` and `speaker`, then it is that source, and what that one says is a press away', async () => {
    const options = { source: 'Pelabuhan Teluk Sagara dibuka kembali', speaker: 'Bagus' };
    const outcome = await ask(english, 'ringkas', options);
    expect(textOf(outcome)).toContain('“Pelabuhan Teluk Sagara dibuka kembali” itself');
    expect(labelsOf(outcome)).toContain('Quotations by Bagus Prakoso');
  });

  test('given a public one, then whoever presses has a list of their own, and its asker removes it', async () => {
    const outcome = await ask(english, 'ringkas', { public: true });
    expect(labelsOf(outcome)).toEqual(['All decisions', 'All actions', 'Remove']);
    const before = structuredClone(stage.standIn.messages());
    const list = await press(indonesian, outcome, 'All decisions');
    expect(list).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(list)).toMatch(/^\*\*7 keputusan/u);
    expect(stage.standIn.messages()).toEqual(before);
    await press(english, outcome, 'Remove');
    await expect.poll(() => stage.standIn.messages()).toEqual([]);
  });

  test('given a restart without that source, then its buttons say so', async () => {
    const outcome = await ask(english, 'ringkas');
    await bots.restart(stage.standIn, { council: COUNCIL_MINUTES });
    expect(textOf(await press(english, outcome, 'All decisions'))).toContain('7 decisions');
    expect(textOf(await choose(english, outcome, 'Pelabuhan Teluk Sagara dibuka kembali'))).toContain(
      'has been changed or removed',
    );
    await bots.restart(stage.standIn, { harbour: HARBOUR });
    expect(textOf(await press(english, outcome, 'All decisions'))).toContain('has been changed or removed');
  });
});

describe('a question on a source itself', () => {
  test('given when the meeting was, then the sentence that tells it, and the date of the source', async () => {
    const outcome = await ask(english, 'when was it?');
    expect(textOf(outcome).split('\n').slice(0, 3)).toEqual([
      '**What “Minutes of the harbour council” says about the time:**',
      'The source itself is dated March 20, 2026.',
      '> The council met on Wednesday 18 March 2026 at 7 p.m. in the old customs house of Teluk Sagara.',
    ]);
    expect(labelsOf(outcome)).toEqual(['Context', 'Open the source', 'Ask differently']);
    expect(textOf(await press(english, outcome, 'Context'))).toContain('old customs house');
    const form = await press(english, outcome, 'Ask differently');
    if (form.kind !== 'modal') throw new Error('no form was shown');
    const again = await english.submit(form.modal, { typed: 'Siapa Wali Kota Teluk Sagara?' });
    expect(textOf(again)).toContain('Rina Wulandari');
  });

  test('given where it was, and not of what, then what the source says about the place', async () => {
    const outcome = await ask(indonesian, 'di mana itu?');
    expect(textOf(outcome)).toMatch(/^\*\*.+“Minutes of the harbour council”/u);
    expect(textOf(outcome)).toContain('old customs house');
  });

  test.each([
    ['en-GB', 'who wrote this?', '**I do not know who wrote it. What I know:**', 'Open the source'],
    ['id', 'siapa penulisnya?', '**Penulisnya tidak saya ketahui. Yang saya tahu:**', 'Buka sumber'],
    ['en-GB', 'what is the source?', '**Where this comes from:**', 'Open the source'],
    ['id', 'sumbernya dari mana?', '**Asalnya dari sini:**', 'Buka sumber'],
  ] as const)('given %s and “%s”, then what is known of it, and a way to it', async (locale, question, first, open) => {
    const outcome = await ask(stage.standIn.member({ locale }), question);
    const lines = textOf(outcome).split('\n');
    expect(lines.slice(0, 2)).toEqual([first, '**Minutes of the harbour council**']);
    expect(lines[2]).toContain('Teluk Sagara Harbour Council · ');
    expect(buttonOf(outcome, open)).toBe('https://harbour.example/minutes');
  });

  test('given another source, then that one’s details', async () => {
    const other = await choose(english, await ask(english, 'who wrote it'), 'Pelabuhan Teluk Sagara dibuka kembali');
    expect(textOf(other)).toContain('kabarsagara.example · KSN · published March 5, 2026');
  });
});

describe('small talk', () => {
  test.each([
    ['en-GB', 'hi', '**Happy to help!** Ask me what was said'],
    ['en-GB', 'who are you?', '**Happy to help!** Ask me what was said'],
    ['id', 'makasih ya', '**Siap membantu!** Tanyakan apa yang dikatakan'],
    ['id', 'kamu bisa apa?', '**Siap membantu!** Tanyakan apa yang dikatakan'],
  ] as const)(
    'given %s and “%s”, then a friendly line and questions that are answered when pressed',
    async (locale, question, line) => {
      const member = stage.standIn.member({ locale });
      const outcome = await ask(member, question);
      expect(textOf(outcome).startsWith(line)).toBe(true);
      expect(textOf(outcome)).not.toMatch(SILENCE);
      const labels = labelsOf(outcome);
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.length).toBeLessThanOrEqual(3);
      const [first = ''] = labels;
      expect(textOf(await press(member, outcome, first))).toContain(`### ${first}\n> `);
    },
  );

  test('given a message, then it is greeted as well', async () => {
    const outcome = await english.useOnMessage('Find in sources', indonesian.say('halo semua 👋'));
    expect(textOf(outcome)).toMatch(/^### halo semua 👋\n\*\*Happy to help!\*\*/u);
    expect(labelsOf(outcome).length).toBeGreaterThan(0);
  });

  test('given nobody in the sources, then where help is', async () => {
    await bots.restart(stage.standIn, { rain: 'Hujan turun sepanjang hari.' });
    const outcome = await ask(english, 'hello');
    expect(textOf(outcome)).toMatch(/\n-# `\/help` shows how\.$/u);
    expect(labelsOf(outcome)).toEqual([]);
  });
});

describe('a follow-up that points back', () => {
  test('given “who is she?”, then it says how it was read, above what answers', async () => {
    const first = await ask(english, 'Apa kata Rina Wulandari tentang lapangan kerja?');
    const form = await choose(english, first, 'Ask a follow-up');
    if (form.kind !== 'modal') throw new Error('no form was shown');
    const second = await english.submit(form.modal, { typed: 'who is she?' });
    expect(textOf(second)).toMatch(
      /^### Who is Rina Wulandari\?\n-# You wrote “who is she\?” after “Apa kata Rina Wulandari tentang lapangan kerja\?”; I read it as the question above\.\n/u,
    );
    expect(textOf(second)).toContain('Wali Kota Teluk Sagara');
  });
});

describe('silence', () => {
  const UNANSWERED = 'Siapa juara lomba catur tingkat provinsi?';

  async function viaFollowUp(member: Member): Promise<Outcome> {
    const answer = await ask(member, 'Apa kata Bagus Prakoso tentang gudang pendingin?');
    const form = await choose(member, answer, 'Ask a follow-up');
    if (form.kind !== 'modal') throw new Error('no form was shown');
    return member.submit(form.modal, { typed: UNANSWERED });
  }

  async function viaAgain(member: Member): Promise<Outcome> {
    const form = await press(member, await ask(member, UNANSWERED), 'Ask differently');
    if (form.kind !== 'modal') throw new Error('no form was shown');
    return member.submit(form.modal, { typed: UNANSWERED });
  }

  test.each([
    ['/ask, the first question after a start', (member: Member) => ask(member, UNANSWERED)],
    ['a follow-up', viaFollowUp],
    ['the question in other words', viaAgain],
    ['a message', (member: Member) => member.useOnMessage('Find in sources', member.say(UNANSWERED))],
    ['one source', (member: Member) => ask(member, UNANSWERED, { source: 'Pelabuhan Teluk Sagara dibuka kembali' })],
  ] as const)(
    'given %s, then up to three questions are offered, which are answered when pressed',
    async (_way, come) => {
      const outcome = await come(english);
      expect(textOf(outcome)).toMatch(SILENCE);
      const offered = labelsOf(outcome).filter((label) => label.endsWith('?'));
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.length).toBeLessThanOrEqual(3);
      for (const question of offered) {
        expect(textOf(await press(english, outcome, question))).toContain(`### ${question}\n> `);
      }
    },
  );
});
