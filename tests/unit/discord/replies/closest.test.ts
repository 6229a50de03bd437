import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { MESSAGES } from '../../../../src/discord/messages/index.ts';
import { answerReply } from '../../../../src/discord/replies/answer/answer.ts';
import type { Context } from '../../../../src/discord/replies/context.ts';
import { messageBody, type Reply } from '../../../../src/discord/replies/reply.ts';
import { createVersion } from '../../../../src/library/library.ts';
import { answer } from '../../../../src/search/answer.ts';
import { sliceOf } from '../../../../src/search/passages/passages.ts';
import type { Answer } from '../../../../src/search/types.ts';

/** An answer that is none for sure: these texts, a sentence or more each, are what comes closest. */
function closest(...texts: readonly string[]): { readonly found: Answer; readonly context: Context } {
  const articles = texts.map((text, at) => parseArticle(`visit-${at}`, text));
  const sources = createVersion(articles);
  const found = answer('Siapa Bagus Prakoso?', sources.index);
  const [usual] = found.passages;
  if (usual === undefined) throw new Error('nothing was found');
  const passages = articles.map((article) => ({
    ...usual,
    ...sliceOf(article, [0, article.sentences.length - 1], found.analysis.terms),
  }));
  const asker = { id: '123456789012345678', moderates: false, writes: true, managesServer: false };
  const wording = { language: 'en', messages: MESSAGES.en } as const;
  return {
    found: { ...found, decision: 'closest', answered: false, passages },
    context: { ...wording, sources, asker, server: wording, kept: null },
  };
}

function quotesIn({ components }: Reply): string[] {
  const texts = JSON.stringify(components).match(/(?<=")> (?:[^"\\]|\\.)*(?=")/gu) ?? [];
  return texts.flatMap((text) => {
    const lines: string[] = JSON.parse(`"${text}"`).split('\n');
    return lines.filter((line) => line.startsWith('> '));
  });
}

function shown(...texts: readonly string[]): string[] {
  const { found, context } = closest(...texts);
  const reply = answerReply(found, context, null);
  messageBody(reply);
  return quotesIn(reply);
}

const WORDS = 'Bagus Prakoso bekerja di pelabuhan itu sejak musim hujan dua tahun lalu';

describe('closest passages', () => {
  test('given four short ones, then three stand there, whole', () => {
    const texts = ['pasar', 'sekolah', 'stasiun', 'masjid'].map((place) => `Bagus Prakoso datang ke ${place}.`);
    expect(shown(...texts).map((quote) => quote.replaceAll('**', ''))).toEqual(
      texts.slice(0, 3).map((text) => `> ${text}`),
    );
  });

  test('given a first one of one sentence over 600 characters, then it stands alone, shortened at a word’s end, visibly', () => {
    const text = `${WORDS}${' dan menjaga dermaga lama'.repeat(40)}.`;
    const [quote = '', ...others] = shown(text, 'Bagus Prakoso datang ke pasar.');
    expect(others).toEqual([]);
    const words = quote.replaceAll('**', '').slice('> '.length, -' \\[…]'.length);
    expect(quote.endsWith(' \\[…]')).toBe(true);
    expect(words.length).toBeGreaterThan(550);
    expect(words.length).toBeLessThanOrEqual(600);
    expect(text.startsWith(`${words} `)).toBe(true);
  });

  test('given a first one of several sentences over 600 characters, then it is shortened at a sentence’s end', () => {
    const sentences = [`${WORDS}.`, `Ia ${'menjaga dermaga lama dan '.repeat(30)}pulang.`];
    expect(shown(sentences.join(' ')).map((quote) => quote.replaceAll('**', ''))).toEqual([`> ${sentences[0]} \\[…]`]);
  });

  test('given a word of over 600 characters, then even that is cut, and no character is halved', () => {
    const [quote = ''] = shown(`${'😀'.repeat(400)} Bagus Prakoso.`);
    expect(quote).toMatch(/^> (?:😀)+ \\\[…\]$/u);
  });
});
