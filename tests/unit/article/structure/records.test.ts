import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { beginningOf, isAtBeginning } from '../../../../src/article/structure/beginning.ts';
import { recordsIn } from '../../../../src/article/structure/records.ts';
import type { Article } from '../../../../src/article/types.ts';

function minutes(...paragraphs: readonly string[]): Article {
  return parseArticle('minutes', `---\nkind: minutes\nlanguage: en\n---\n${paragraphs.join('\n\n')}`);
}

function wordsOf({ body, sentences }: Article, [first, last]: readonly [number, number]): string {
  return body.slice(sentences[first]?.start, sentences[last]?.end);
}

describe('records', () => {
  it('given a line that says what it is, then all its sentences are one record', () => {
    const article = minutes(
      'The council met on Wednesday.',
      'RESOLVED: The pier closes in May. The boats lie at the quay.',
      'RESOLVED: The rope goes to the museum.',
      'ACTION: Tarik Voss to write to the owners.',
    );
    expect(recordsIn(article, 'decision').map((range) => wordsOf(article, range))).toEqual([
      'RESOLVED: The pier closes in May. The boats lie at the quay.',
      'RESOLVED: The rope goes to the museum.',
    ]);
    expect(recordsIn(article, 'action').map((range) => wordsOf(article, range))).toEqual([
      'ACTION: Tarik Voss to write to the owners.',
    ]);
  });

  it('given sentences of running text that tell a decision each, then each is a record of its own', () => {
    const article = minutes(
      'Three quotations were read. It was resolved to buy the siren. It was resolved to sell the mower. Tea was served.',
    );
    expect(recordsIn(article, 'decision').map((range) => wordsOf(article, range))).toEqual([
      'It was resolved to buy the siren.',
      'It was resolved to sell the mower.',
    ]);
  });

  it('given a text that records nothing, then there is none', () => {
    expect(recordsIn(minutes('Rain fell all day.', 'Nobody came.'), 'decision')).toEqual([]);
  });
});

describe('the beginning', () => {
  it('given headings and lines, then as far as the first heading after a text', () => {
    const article = minutes(
      '# Minutes of the council',
      'Wednesday, 18 March 2026, seven p.m.',
      '## Fees',
      'The fee goes up.',
    );
    expect(wordsOf(article, beginningOf(article) ?? [0, 0])).toBe(
      'Minutes of the council\n\nWednesday, 18 March 2026, seven p.m.',
    );
  });

  it('given long sentences, then no more than 250 characters, but the first whole', () => {
    const long = minutes(`The council ${'met and '.repeat(50)}parted.`, 'Nobody came.');
    expect(beginningOf(long)).toEqual([0, 0]);
    const several = minutes(
      ...Array.from({ length: 9 }, (_, at) => `Line ${at} tells ${'of the harbour wall '.repeat(3)}.`),
    );
    const [first, last] = beginningOf(several) ?? [0, 0];
    expect(first).toBe(0);
    expect(wordsOf(several, [first, last]).length).toBeLessThanOrEqual(250);
  });

  it('given a sentence, then whether it is among the first', () => {
    const article = minutes(...Array.from({ length: 9 }, (_, at) => `Line ${at} tells of the wall.`));
    expect([isAtBeginning(article, 0), isAtBeginning(article, 5), isAtBeginning(article, 6)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
