/** What is shown where nothing is asked that a passage answers, in both languages and of any source. */
import { walkComponents } from 'discord-standin';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { foundReply, SHOWN_AND_NEXT } from '../../../../src/discord/features/asking.ts';
import { recordsReply } from '../../../../src/discord/replies/answer/records.ts';
import { type Reply, type ReplyOptions, restBody } from '../../../../src/discord/replies/reply.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { createVersion } from '../../../../src/library/library.ts';
import { answer } from '../../../../src/search/answer.ts';
import { cardContext } from '../../../support/cards.ts';
import { drawn, HOSTILE } from '../../../support/live-markup.ts';
import { COUNCIL_MINUTES, HARBOUR } from '../../../support/texts.ts';

interface Shown {
  readonly lines: readonly string[];
  /** Labels of buttons. */
  readonly buttons: readonly string[];
  readonly choices: readonly string[];
  readonly menu: string | undefined;
}

function shownBy(reply: Reply): Shown {
  const all = [...walkComponents(restBody(reply).components)] as ReadonlyArray<{
    readonly content?: string;
    readonly label?: string;
    readonly placeholder?: string;
    readonly options?: ReadonlyArray<{ readonly label: string }>;
  }>;
  return {
    lines: all.flatMap(({ content }) => content?.split('\n') ?? []),
    buttons: all.flatMap(({ label }) => label ?? []),
    choices: all.flatMap(({ options }) => options?.map(({ label }) => label) ?? []),
    menu: all.find(({ placeholder }) => placeholder !== undefined)?.placeholder,
  };
}

function asked(
  question: string,
  texts: Readonly<Record<string, string>>,
  language: LanguageCode = 'en',
  options: ReplyOptions = {},
): Shown {
  const sources = createVersion(Object.entries(texts).map(([id, text]) => parseArticle(id, text)));
  const found = answer(question, sources.index, { limit: SHOWN_AND_NEXT });
  return shownBy(foundReply(found, null, cardContext(language, sources), options));
}

const COUNCIL = { council: COUNCIL_MINUTES };
const NEWS = { harbour: HARBOUR };
const BARE = { note: '---\nlanguage: en\n---\nRain fell all day long, and nobody came to the meeting.' };

describe('a wish for a summary', () => {
  test('given minutes, then decisions and actions with their headings, none cut, and who spoke most', () => {
    expect(asked('summary', COUNCIL)).toEqual({
      lines: [
        '**I write no summaries; this is from “Minutes of the harbour council” itself:**',
        '**Decided**',
        '> RESOLVED: The western pier closes for nine days in May.',
        '-# Dredging',
        '> RESOLVED: The fee for visiting boats goes up to twelve euros a night.',
        '-# Fees',
        '**To do**',
        '> ACTION: Tarik Voss to write to the owners of the boats by Friday.',
        '-# Dredging',
        '-# Spoke most: **Lena Moor** (2), Tarik Voss (2)',
        '-# Asked: summary',
      ],
      buttons: ['All decisions', 'All actions'],
      choices: ['Context', 'Quotations by Lena Moor'],
      menu: 'More…',
    });
    const { lines, buttons } = asked('ringkas', COUNCIL, 'id');
    expect(lines.filter((line) => line.startsWith('**'))).toEqual([
      '**Saya tidak membuat ringkasan; ini dari “Minutes of the harbour council” sendiri:**',
      '**Keputusan**',
      '**Tugas**',
    ]);
    expect(buttons).toEqual(['Keputusan (7)', 'Tugas (5)']);
  });

  test('given news, then its first two sentences, whose words they are, and who is quoted most', () => {
    const { lines, buttons, menu } = asked('ringkas dong', NEWS, 'id');
    expect(lines.slice(1)).toEqual([
      '> kabarsagara.example - Wali Kota Teluk Sagara, Rina Wulandari, meresmikan pelabuhan baru pada Kamis (5/3/2026).',
      '-# kabarsagara.example sendiri · paragraf 1',
      '> Pelabuhan itu dibangun selama tiga tahun dengan biaya 40 miliar rupiah.',
      '-# kabarsagara.example sendiri · paragraf 1',
      '-# Paling banyak dikutip: **Rina Wulandari** (2), Bagus Prakoso (2)',
      '-# Yang ditanyakan: ringkas dong',
    ]);
    expect([buttons, menu]).toEqual([['Konteks', 'Kutipan Rina Wulandari'], undefined]);
  });

  test('given a text of headings, then they stand on one line', () => {
    const text = `---\nlanguage: en\n---\n# Notes\n\n${['Roof', 'Well', 'Gate', 'Bus', 'Fees', 'Lamps', 'Trees']
      .map((one) => `## ${one}\n\nThe ${one.toLowerCase()} was talked about for an hour.`)
      .join('\n\n')}`;
    expect(asked('tldr', { notes: text }).lines).toContain('-# Headings: Roof · Well · Gate · Bus · Fees · Lamps · …');
  });

  test('given less than a sentence, then that', () => {
    expect(asked('summary', { note: 'Ya.' }).lines).toEqual([
      '**I write no summaries; this is from “note” itself:**',
      '> Ya.',
      '-# Asked: summary',
    ]);
  });

  test('given a long decision, then it is shortened at a word, visibly, and whole in the list of all', () => {
    const decision = `RESOLVED: The pier ${'is painted and '.repeat(12)}closed.`;
    const texts = { minutes: `---\nkind: minutes\nlanguage: en\n---\nThe council met.\n\n${decision}` };
    const { lines, buttons } = asked('summary', texts);
    const line = lines.find((one) => one.startsWith('> RESOLVED')) ?? '';
    expect(buttons[0]).toBe('All decisions');
    expect(line.endsWith(' \\[…]')).toBe(true);
    expect(decision.startsWith(line.slice('> '.length, -' \\[…]'.length))).toBe(true);
    const article = parseArticle('minutes', texts.minutes);
    const all = recordsReply(article, 'decision', 0, cardContext('en', createVersion([article])));
    expect(shownBy(all ?? { components: [] }).lines).toContain(`> ${decision}`);
  });

  test.each([
    ['en', 'Newest of 2; other sources…', 'One of 2; other sources…'],
    ['id', 'Terbaru dari 2; sumber lain…', 'Satu dari 2; sumber lain…'],
  ] as const)(
    'given %s and another source, then a menu tells which one this is, and has the other',
    (language, newest, one) => {
      const both = asked('summary', { ...COUNCIL, ...NEWS }, language);
      expect(both.menu).toBe(newest);
      expect(both.choices[0]).toBe('Pelabuhan Teluk Sagara dibuka kembali');
      expect(asked('summary', { ...BARE, other: BARE.note }, language).menu).toBe(one);
    },
  );

  test('given thirty sources, then as many as a menu holds', () => {
    const texts = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`note-${at}`, `${BARE.note} ${at}.`]));
    expect(asked('summary', texts).choices).toHaveLength(25);
  });

  test('given a channel, then it can be removed, and is not shared', () => {
    const shown = asked('summary', NEWS, 'en', { visibility: 'public' });
    expect(shown.buttons).toEqual(['Context', 'Quotations by Rina Wulandari', 'Remove']);
    expect(asked('summary', NEWS).buttons).not.toContain('Share');
  });
});

describe('a question on a source itself', () => {
  test.each([
    [
      'en',
      'when was it?',
      '**What “Minutes of the harbour council” says about the time:**',
      'The source itself is dated March 20, 2026.',
    ],
    [
      'id',
      'kapan itu?',
      '**Yang disebut “Minutes of the harbour council” tentang waktunya:**',
      'Sumbernya sendiri bertanggal 20 Maret 2026.',
    ],
  ] as const)('given %s and “%s”, then date and sentence', (language, question, says, dated) => {
    const { lines, buttons } = asked(question, COUNCIL, language);
    expect(lines.slice(0, 3)).toEqual([
      says,
      dated,
      '> The council met on Wednesday 18 March 2026 at 7 p.m. in the old customs house of Teluk Sagara.',
    ]);
    expect(buttons).toHaveLength(3);
  });

  test.each([
    ['en', 'when was it?', '**I did not find when it was in “note”.**', 'It begins like this:'],
    ['id', 'where was it?', '**Tempatnya tidak saya temukan dalam “note”.**', 'Sumbernya dimulai begini:'],
  ] as const)(
    'given %s, “%s” and nothing that tells it, then how the source begins',
    (language, question, none, begins) => {
      const { lines, buttons } = asked(question, BARE, language);
      expect(lines.slice(0, 3)).toEqual([none, begins, '> Rain fell all day long, and nobody came to the meeting.']);
      expect(buttons).toEqual(
        language === 'en' ? ['Context', 'Ask differently'] : ['Konteks', 'Tanya dengan kata lain'],
      );
    },
  );

  test('given sentences far from the beginning alone, then the beginning stands before them', () => {
    const lines = Array.from({ length: 8 }, (_, at) => `Speaker ${at} talked about the quay and the rain.`);
    const text = `---\nlanguage: en\n---\n${[...lines, 'The meeting on 4 May 2026 was short.'].join('\n\n')}`;
    const shown = asked('when was it?', { note: text }).lines;
    expect(shown.slice(0, 2)).toEqual(['**What “note” says about the time:**', 'It begins like this:']);
    expect(shown).toContain('> The meeting on 4 May 2026 was short.');
  });

  test.each([
    ['en', '**I do not know who wrote it. What I know:**', '-# It states no publisher, date, or address.'],
    [
      'id',
      '**Penulisnya tidak saya ketahui. Yang saya tahu:**',
      '-# Tidak tercantum penerbit, tanggal, atau alamat web.',
    ],
  ] as const)('given %s and an author of whom nothing is known, then that is said', (language, first, unstated) => {
    const { lines } = asked('who wrote this?', BARE, language);
    expect(lines.slice(0, 2)).toEqual([first, '**note**']);
    expect(lines).toContain(unstated);
  });

  test.each([
    ['en', 'where is this from?', '**Where this comes from:**', 'published March 5, 2026'],
    ['id', 'sumbernya dari mana?', '**Asalnya dari sini:**', 'terbit 5 Maret 2026'],
  ] as const)(
    'given %s and “%s”, then all that is known of it, and its address',
    (language, question, first, dated) => {
      const { lines, buttons } = asked(question, NEWS, language);
      expect(lines.slice(0, 2)).toEqual([first, '**Pelabuhan Teluk Sagara dibuka kembali**']);
      expect(lines[2]).toContain(`kabarsagara.example · KSN · ${dated} · [`);
      expect(buttons).toHaveLength(2);
      expect(lines.some((line) => line.includes('states no') || line.includes('Tidak tercantum'))).toBe(false);
    },
  );
});

describe('small talk', () => {
  test.each([
    [
      'en',
      '**Happy to help!** Ask me what was said or decided at a meeting: I answer with the exact words of the sources.',
    ],
    [
      'id',
      '**Siap membantu!** Tanyakan apa yang dikatakan atau diputuskan dalam rapat: saya menjawab dengan kata-kata persis dari sumbernya.',
    ],
  ] as const)('given %s, then one friendly line, and nothing is missed', (language, line) => {
    for (const question of ['hi', 'makasih ya', 'who are you?', 'kamu bisa apa?', 'wkwkwk']) {
      const { lines, buttons } = asked(question, BARE, language);
      expect(lines[0], question).toBe(line);
      expect(lines).toHaveLength(2);
      expect(buttons).toEqual([]);
    }
  });
});

describe('hostile sources', () => {
  const TOKENS = HOSTILE.filter((token) => !token.includes('\n'));
  const chunks = Array.from({ length: 6 }, (_, at) => TOKENS.filter((_token, place) => place % 6 === at).join(' '));
  const label = JSON.stringify(TOKENS.slice(0, 20).join(' '));
  const unseen = '\u202e'.repeat(300);
  const hostile = (token: string) => `---
title: ${label}
publisher: ${label}
kind: minutes
language: en
---
# ${token}

The council ${token} met on 4 May 2026 in ${token} the old hall ${unseen} of the town.

## ${token} ${'Heading '.repeat(60)}

${Array.from({ length: 6 }, (_, at) => `RESOLVED: The pier ${token} ${'*_~`'.repeat(60)} number ${at} ${unseen} closes.`).join('\n\n')}

${Array.from({ length: 6 }, (_, at) => `ACTION: Tarik ${token} ${'|'.repeat(300)} ${at} to write.`).join('\n\n')}

"We ${token} agree ${'x'.repeat(400)}," said Chairman Lena ${'Moor'.repeat(40)}.`;

  test.each(['ringkas', 'when was it?', 'di mana rapatnya', 'who wrote this?', 'what is the source?'])(
    'given “%s”, then every reply keeps Discord’s limits, and nothing of theirs is alive',
    (question) => {
      for (const token of chunks) {
        const { lines } = asked(question, { a: hostile(token), b: hostile(`b ${token}`) }, 'id');
        const plain = lines
          .map((line) => line.replace(/^(?:> |-# )/u, ''))
          .join('\n')
          .replace(/(\\[^0-9A-Za-z\s])|\*\*/gu, '$1');
        expect(drawn(plain), `${question} ${token}`).toEqual([]);
      }
    },
  );

  test('given all decisions, then every page keeps them too', () => {
    const article = parseArticle('a', hostile('@everyone'));
    const context = cardContext('en', createVersion([article]));
    for (let from = 0; from < 6; from += 1) {
      const reply = recordsReply(article, 'decision', from, context);
      expect(() => restBody(reply ?? { components: [] })).not.toThrow();
    }
  });
});
