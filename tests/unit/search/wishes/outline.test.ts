import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { grantWish } from '../../../../src/search/wishes/grant-wish.ts';
import { outlineOf, outlinePassages } from '../../../../src/search/wishes/outline.ts';
import { article } from '../articles.ts';

const MINUTES = article(
  'minutes',
  `# Pond club, spring meeting

3 May

The pond club met in the old mill on Sunday, 3 May. Lena Moor, the treasurer, opened the meeting at noon. Twelve members of the club came.

## Pump

The new pump costs nine hundred crowns.

Decision: the club buys the pump in June.

“The pump is late,” said Lena Moor. “We wait for it,” said Tarik Voss. “It is very late,” said Lena Moor.

Action: Tarik Voss writes to the mill by Friday.

## Bench

Decision: the bench is painted green by all.`,
  'en',
);
const index = createIndex([MINUTES]);
const texts = (passages: readonly { readonly text: string }[]) => passages.map(({ text }) => text);

describe('the outline of a source', () => {
  const outline = outlineOf(MINUTES);

  it('given minutes, then their first sentences that say something lead', () => {
    expect(texts(outline.leads)).toEqual([
      'The pond club met in the old mill on Sunday, 3 May.',
      'Lena Moor, the treasurer, opened the meeting at noon.',
    ]);
  });

  it('given minutes, then their headings but for the title', () => {
    const headings = outline.headings.map(({ start, end }) => MINUTES.body.slice(start, end));
    expect(headings.map((heading) => heading.replace(/^#+ /u, ''))).toEqual(expect.arrayContaining(['Pump', 'Bench']));
    expect(headings.join('\n')).not.toContain('spring meeting');
  });

  it('given minutes, then what was decided and what is to be done', () => {
    expect(texts(outline.decisions)).toEqual([
      'Decision: the club buys the pump in June.',
      'Decision: the bench is painted green by all.',
    ]);
    expect(texts(outline.actions)).toEqual(['Action: Tarik Voss writes to the mill by Friday.']);
  });

  it('given minutes, then who speaks, most often first', () => {
    expect(outline.speakers).toEqual([
      { name: 'Lena Moor', statements: 2 },
      { name: 'Tarik Voss', statements: 1 },
    ]);
  });

  it('given its slices, then a lead, the records in turn, then what else leads', () => {
    expect(texts(outlinePassages(outline))).toEqual([
      'The pond club met in the old mill on Sunday, 3 May.',
      'Decision: the club buys the pump in June.',
      'Action: Tarik Voss writes to the mill by Friday.',
      'Decision: the bench is painted green by all.',
      'Lena Moor, the treasurer, opened the meeting at noon.',
    ]);
  });

  it('given many records, then ten of them', () => {
    const many = Array.from({ length: 14 }, (_, at) => `Decision: the club buys pump number ${at} in June.`);
    expect(outlineOf(article('many', ['The club met.', ...many].join('\n\n'), 'en')).decisions).toHaveLength(10);
  });

  it('given many headings, then twenty of them', () => {
    const many = Array.from({ length: 30 }, (_, at) => `## Pump ${at}\n\nThe pump number ${at} is late.`);
    expect(outlineOf(article('many', ['# Pumps', ...many].join('\n\n'), 'en')).headings).toHaveLength(20);
  });

  it('given an empty source, then nothing', () => {
    const nothing = outlineOf(article('empty', '', 'en'));
    expect(nothing).toMatchObject({ leads: [], headings: [], decisions: [], actions: [], speakers: [] });
    expect(outlinePassages(nothing)).toEqual([]);
  });

  it('given short lines only, then none leads', () => {
    expect(outlineOf(article('short', 'Rain.\n\nTea.\n\nNobody came.', 'en')).leads).toEqual([]);
  });
});

describe('a wish that is granted', () => {
  const grant = (question: string, limit = 5, from = index) => grantWish(analyse(question, from), from, limit);

  it('given a wish for a summary, then the slices of the outline, none of them probable', () => {
    const granted = grant('tldr');
    expect(granted?.silence).toMatchObject({ reason: 'summary', outline: { article: { id: 'minutes' } } });
    expect(texts(granted?.passages ?? [])).toEqual(texts(outlinePassages(outlineOf(MINUTES))));
    expect(granted?.passages.map(({ score }) => score)).toEqual([0, 0, 0, 0, 0]);
  });

  it('given a limit, then no more', () => {
    expect(grant('tldr', 2)?.passages).toHaveLength(2);
    expect(grant('when was it', 1)?.passages.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['when was it', 'time', 'The pond club met in the old mill on Sunday, 3 May.'],
    ['di mana itu', 'place', 'The pond club met in the old mill on Sunday, 3 May.'],
    ['who wrote this', 'author', undefined],
    ['where is this from', 'origin', undefined],
  ])('given "%s", then its %s is asked, and what may tell it', (question, property, text) => {
    const granted = grant(question);
    expect(granted?.silence).toMatchObject({ reason: 'aboutSource', property, article: { id: 'minutes' } });
    expect(granted?.passages[0]?.text).toBe(text);
  });

  it('given small talk, then nothing is shown', () => {
    expect(grant('hi')).toEqual({ passages: [], silence: { reason: 'smallTalk' } });
    expect(grant('hi', 5, createIndex([]))).toEqual({ passages: [], silence: { reason: 'smallTalk' } });
  });

  it.each(['Who paid for the pump?', 'What was said about the bench?'])(
    'given "%s", then it is no wish',
    (question) => {
      expect(grant(question)).toBeNull();
    },
  );

  it.each(['tldr', 'when was it'])('given "%s" and no source, then there is nothing to grant', (question) => {
    expect(grant(question, 5, createIndex([]))).toBeNull();
  });
});
