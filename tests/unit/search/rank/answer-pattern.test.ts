import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { createPatternFit, toldByPattern } from '../../../../src/search/rank/answer-pattern.ts';
import { createMatcher } from '../../../../src/search/rank/match.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const SENTENCES = [
  'The pond club met in the old mill on 3 May 2026.', // 0
  'Lena Moor, the treasurer, opened the meeting.', // 1
  'Tea was served on 4 May.', // 2
  'The next meeting is on 9 June in the barn.', // 3
  '“The pump is late,” said Tarik Voss.', // 4
];
const index = createIndex([article('pond', SENTENCES.join('\n\n'), 'en')], { glossary: shippedGlossary() });

function told(question: string): number[] {
  const analysis = analyse(question, index);
  const toldBy = createPatternFit(analysis, createMatcher(analysis.terms, index), index);
  return SENTENCES.map((_sentence, at) => toldBy(at));
}

describe('how far a sentence tells by its form what is asked', () => {
  it.each([
    ['Who is Lena Moor?', [0, 1, 0, 0, 0]],
    ['Who is Tarik Voss?', [0, 0, 0, 0, 0.2]],
    ['What happened on 3 May?', [1, 0, 0, 0, 0]],
    ['Ada apa tanggal 4 Mei?', [0, 0, 1, 0, 0]],
    // Without its year it may be another day.
    ['What happened on 4 May 2025?', [0, 0, 0, 0, 0]],
    ['When was the meeting?', [1, 0, 0.1, 0, 0]],
    ['Where was the meeting of the pond club?', [1, 0, 0, 0, 0]],
    // Another club's.
    ['Where was the meeting of the rowing choir?', [0.1, 0, 0, 0, 0]],
    ['When is the next meeting?', [0, 0, 0, 0, 0]],
    ['Why is the pump late?', [0, 0, 0, 0, 0]],
  ])('given "%s", then %j', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it.each([
    ['Who is Lena Moor?', [1]],
    ['When was the meeting?', [0, 2]],
    ['Why is the pump late?', []],
    // A day is found by its words.
    ['What happened on 3 May?', []],
  ])('given "%s", then sentences %j are candidates whatever their words', (question, positions) => {
    expect(toldByPattern(analyse(question, index), index).sort()).toEqual(positions);
  });

  it('given no source, then nothing tells', () => {
    const none = createIndex([], { glossary: shippedGlossary() });
    expect(toldByPattern(analyse('When was the meeting?', none), none)).toEqual([]);
  });
});
