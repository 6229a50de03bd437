import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { reviewArticle } from '../../../../src/article/review/review.ts';
import { shippedArticle } from '../../search/articles.ts';
import { WHOLE_TEXTS } from './whole-texts.ts';

const OF_THE_TEXT = new Set(['no-date', 'no-address']);

describe('what an editor flags in a whole text', () => {
  it.each(WHOLE_TEXTS)('given $name, then that and nothing else', ({ text, flags }) => {
    const found = reviewArticle(parseArticle('text', text)).flags.filter(({ code }) => !OF_THE_TEXT.has(code));
    expect(found.map((flag) => [flag.code, flag.text])).toEqual(flags);
  });

  it('given the article that ships with it, then its weekday, and neither a day of publication nor an address', () => {
    const { flags } = reviewArticle(shippedArticle());
    expect(flags.map(({ code, text }) => [code, text])).toEqual([
      ['weekday', 'Senin (21/10/2025)'],
      ['no-date', ''],
      ['no-address', ''],
    ]);
  });
});
