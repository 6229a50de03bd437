import { Collection, ComponentType, type Embed, type Message, type MessageSnapshot } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { questionIn, wordsOf } from '../../../../src/discord/features/message-text.ts';

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
