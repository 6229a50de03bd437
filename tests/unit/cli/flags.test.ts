import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import type { Flag } from '../../../src/article/review/types.ts';
import { flagSentence, flagText } from '../../../src/cli/flags.ts';

const WHOLE = { start: 0, end: 0, text: '' };

describe('flagSentence', () => {
  it.each<[Flag, string]>([
    [
      {
        start: 4,
        end: 22,
        text: 'Senin (21/10/2025)',
        code: 'weekday',
        values: { date: '2025-10-21', written: 'Senin', was: 2 },
      },
      'Senin (21/10/2025): 21 October 2025 was a Tuesday; check which of the two is right.',
    ],
    [
      { ...WHOLE, code: 'no-date', values: {} },
      'It does not say on which day it was published or held; add it (notulen edit --published).',
    ],
    [
      { ...WHOLE, code: 'no-address', values: {} },
      'It has no address where people could read it; add it (notulen edit --url).',
    ],
    [
      { ...WHOLE, code: 'two-people', values: { name: 'Moor', people: ['Lena Moor', 'Omar Moor', 'Ada Moor'] } },
      '“Moor” could be Lena Moor, Omar Moor, or Ada Moor; check whose words these are.',
    ],
    [
      { ...WHOLE, code: 'label', values: { label: 'Speaker 2', turns: 1 } },
      'Nothing in it tells who “Speaker 2” is (1 turn); write the full name into it.',
    ],
    [
      { ...WHOLE, code: 'label', values: { label: 'RI', turns: 12 } },
      'Nothing in it tells who “RI” is (12 turns); write the full name into it.',
    ],
    [
      { ...WHOLE, code: 'unpaired', values: { mark: '“' } },
      'A “ has no other half in its paragraph; check where the words in it end.',
    ],
    [
      { ...WHOLE, code: 'wall', values: {} },
      'This looks like a notice on cookies or a subscription; check that the text is whole, and take it out.',
    ],
    [
      {
        ...WHOLE,
        code: 'duplicate',
        values: { id: 'lamp-k3f9', title: 'The lamp', publisher: 'Pier Star', shared: 0.938 },
      },
      'Nearly the same text as “The lamp” (Pier Star, lamp-k3f9), which is kept already: 93% in common; keep both only if you want both.',
    ],
    [
      { ...WHOLE, code: 'duplicate', values: { id: 'lamp-k3f9', title: 'The lamp', publisher: null, shared: 1 } },
      'Nearly the same text as “The lamp” (lamp-k3f9), which is kept already: 100% in common; keep both only if you want both.',
    ],
  ])('given %j, then one sentence', (flag, sentence) => {
    expect(flagSentence(flag)).toBe(sentence);
  });
});

describe('flagText', () => {
  const article = parseArticle(
    'pier',
    `The pier was closed.\n\nIt opens on Monday (21/10/2025) with a “grand feast${' and another one'.repeat(6)}.`,
  );

  function at(words: string, flag: Pick<Flag, 'code' | 'values'>): string {
    const start = article.body.indexOf(words);
    return flagText(article, { ...flag, start, end: start + words.length, text: words } as Flag);
  }

  it('given a place, then the paragraph, and the words there where the sentence has them not, a long one shortened', () => {
    const values = { date: '2025-10-21', written: 'Monday', was: 2 };
    expect(at('Monday (21/10/2025)', { code: 'weekday', values })).toBe(
      'paragraph 2: Monday (21/10/2025): 21 October 2025 was a Tuesday; check which of the two is right.',
    );
    const words = article.body.slice(article.body.indexOf('“grand'));
    expect(at(words, { code: 'unpaired', values: { mark: '“' } })).toBe(
      'paragraph 2: A “ has no other half in its paragraph; check where the words in it end. ““grand feast and another one and another one and another…”',
    );
  });

  it('given the whole source, then no place; given words that the sentence has already, then no other ones', () => {
    expect(flagText(article, { ...WHOLE, code: 'wall', values: {} })).toMatch(/^This looks like a notice/u);
    expect(at('“', { code: 'unpaired', values: { mark: '“' } })).toMatch(
      /^paragraph 2: A “ has no other half[^”]+end\.$/u,
    );
  });
});
