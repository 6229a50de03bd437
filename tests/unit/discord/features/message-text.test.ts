import { Collection, ComponentType, type Embed, type Message, type MessageSnapshot } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { claimIn, questionIn, wordsOf } from '../../../../src/discord/features/message-text.ts';

const NEWS = { title: 'Pelabuhan dibuka', description: '"Dermaga lama tidak ditutup," kata Rina.' } as Embed;

function message(parts: { content?: string; embeds?: Embed[]; forwarded?: string; drawn?: string }) {
  const snapshots = new Collection<string, MessageSnapshot>();
  if (parts.forwarded !== undefined) {
    snapshots.set('1', { content: parts.forwarded, embeds: [] as Embed[] } as MessageSnapshot);
  }
  const container = {
    type: ComponentType.Container,
    components: [{ type: ComponentType.TextDisplay, content: parts.drawn }],
  };
  return {
    content: parts.content ?? '',
    embeds: parts.embeds ?? [],
    messageSnapshots: snapshots,
    components: parts.drawn === undefined ? [] : [{ ...container, toJSON: () => container }],
  } as unknown as Message;
}

describe('the words of a message', () => {
  test.each([
    ['what was written, beside an embed', { content: 'Benarkah ini?', embeds: [NEWS] }, 'Benarkah ini?'],
    [
      'what is embedded, under an address alone',
      { content: '<https://example.com/a>', embeds: [NEWS] },
      'Pelabuhan dibuka\n"Dermaga lama tidak ditutup," kata Rina.',
    ],
    ['what it forwards', { forwarded: 'Kapan pelabuhan dibuka?', embeds: [NEWS] }, 'Kapan pelabuhan dibuka?'],
    ['what a bot drew', { drawn: '### Kapan pelabuhan dibuka?' }, '### Kapan pelabuhan dibuka?'],
    ['nothing, of a picture', {}, ''],
    ['nothing of an embed without words', { embeds: [{ title: null, description: null } as Embed] }, ''],
  ])('are %s', (_what, parts, words) => {
    expect(wordsOf(message(parts))).toBe(words);
  });
});

describe('a question in a message', () => {
  test.each([
    ['> \n\n  > siapa yang hadir?', 'siapa yang hadir?'],
    ['[laporan [2](https://example.com/a) benar?', '[laporan 2 benar?'],
    ['[laporan](<https://example.com/a_b>) benar?', 'laporan benar?'],
  ])('given %j, then it is %j', (content, question) => {
    expect(questionIn(content)).toEqual({ question, cut: false });
  });
});

describe('a claim in a message', () => {
  test.each([
    ['||"Kami siap"|| — Sari', '"Kami siap" — Sari'],
    ['[“Kami siap”](https://kabar.example/a_(b)) — [Sari](<https://kabar.example>)', '“Kami siap” — Sari'],
    ['“Kami siap” [1](https://kabar.example) (https://kabar.example/b) — Sari', '“Kami siap”     — Sari'],
    ['```md\n“Kami siap” — Sari\n```', '“Kami siap” — Sari\n'.trim()],
    ['```“Kami siap” — Sari```', '“Kami siap” — Sari'],
    ['`“Kami siap”` — ``Sari``', '“Kami siap” — Sari'],
    ["``Kami siap'' — Sari", "``Kami siap'' — Sari"],
    ['# “Kami siap”\n-# — Sari', '“Kami siap”\n — Sari'],
    ['> ## “Kami siap”\n> — Sari', '>  “Kami siap”\n> — Sari'],
    ['* “Kami siap” — Sari\n1. **“Kami pulang”** — Budi', '“Kami siap” — Sari\n“Kami pulang” — Budi'],
    ['“Kami siap”\n- Sari', '“Kami siap”\n- Sari'],
    ['__“Kami siap”__ — _Sari_ (sari_dewi)', '“Kami siap” — Sari (sari_dewi)'],
    ['\\<Sari\\> kami siap', '<Sari> kami siap'],
    ['&quot;Kami siap&quot; — Sari', '"Kami siap" — Sari'],
  ])('given %j, then it is %j', (content, claim) => {
    expect(claimIn(content)).toBe(claim);
  });

  test('given thousands of signs that open and never close, then it is read at once', () => {
    const hostile = ['[', '`', '```', '[a](', '_', '**', '<https://', '&', '||', '> # '];
    const started = performance.now();
    for (const sign of hostile) claimIn(sign.repeat(4_000 / sign.length));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
