import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../../src/search/follow-up/read-follow-up.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { CODE_POINT } from '../../../support/code-points.ts';
import { FAIR, TOWN_HALL } from '../articles.ts';

const index = createIndex([TOWN_HALL, FAIR]);

function read(before: string, typed: string, speaker: string | null = null) {
  return readFollowUp({ question: before, speaker }, typed, index);
}

describe('a follow-up takes the place of what is of its kind', () => {
  it.each([
    // A person for a person, however the name is opened.
    ['What did Brandt say about the bridge?', 'and Achebe?', 'What did Achebe say about the bridge?'],
    ['What did Brandt say about the bridge?', 'What about Tom Achebe', 'What did Tom Achebe say about the bridge?'],
    ['What did Brandt say about the bridge?', 'ok, and for achebe', 'What did achebe say about the bridge?'],
    ['Apa kata Ratna tentang retribusi pasar?', 'dan Bagus?', 'Apa kata Bagus tentang retribusi pasar?'],
    ['Apa kata Ratna tentang retribusi pasar?', 'kalau menurut Bagus?', 'Apa kata Bagus tentang retribusi pasar?'],
    [
      'Apa kata Ratna tentang retribusi pasar?',
      'Lalu gimana dengan Bagus Hartono?',
      'Apa kata Bagus Hartono tentang retribusi pasar?',
    ],
    // An office is the person who holds it.
    [
      'Apa kata Ratna tentang dermaga?',
      'dan kepala dinas kelautan?',
      'Apa kata kepala dinas kelautan tentang dermaga?',
    ],
    ['Apa kata kadis kelautan tentang dermaga?', 'dan Ratna?', 'Apa kata Ratna tentang dermaga?'],
    // A country for a country, not for the person before it.
    ['What did Chile ask for?', 'and Fiji?', 'What did Fiji ask for?'],
    ['What did Brandt say about Norway?', 'and Chile?', 'What did Brandt say about Chile?'],
    ['What did Brandt say about trade with Norway?', 'and Chile?', 'What did Brandt say about trade with Chile?'],
    ['Apa kata Brandt tentang Norwegia?', 'dan Cile?', 'Apa kata Brandt tentang Cile?'],
    // A country inside an office.
    ['Siapa menteri luar negeri Fiji?', 'dan Norwegia?', 'Siapa menteri luar negeri Norwegia?'],
    // A topic for the whole topic.
    ['What did Achebe say about the second ferry?', 'and repairs?', 'What did Achebe say about repairs?'],
    ['Apa kata Ratna tentang retribusi pasar?', 'kalau dermaga lama?', 'Apa kata Ratna tentang dermaga lama?'],
    // Both at once.
    ['What did Brandt say about the bridge?', 'and Achebe about the ferry?', 'What did Achebe say about the ferry?'],
    ['Apa kata Ratna tentang pasar?', 'dan Bagus soal dermaga?', 'Apa kata Bagus tentang dermaga?'],
    // Without "about": as many words as were typed, from the end.
    ['Berapa biaya dermaga?', 'dan pasar?', 'Berapa biaya pasar?'],
    // A number for a number.
    ['Which bridges were repaired in 2031?', 'and 2032?', 'Which bridges were repaired in 2032?'],
    // A misspelt name is found where it stands.
    ['What did Brant say about the bridge?', 'and repairs?', 'What did Brant say about repairs?'],
  ])('given "%s", then "%s", then "%s" is asked', (before, typed, question) => {
    expect(read(before, typed)).toEqual({ question, speaker: null, read: 'replaced' });
  });
});

describe('a follow-up that takes no place', () => {
  it.each([
    ['What did Brandt say about the bridge?', 'When was the fair opened?'],
    ['What did Brandt say about the bridge?', 'and who is the treasurer?'],
    ['Apa kata Ratna tentang pasar?', 'lalu kapan rapat dibuka?'],
    ['Apa kata Ratna tentang pasar?', 'berapa warga yang hadir'],
  ])('given "%s", then "%s", then it is a question of its own', (before, typed) => {
    expect(read(before, typed, 'Lena Brandt')).toEqual({ question: typed, speaker: null, read: 'whole' });
  });

  it('given a number and no number before, then it is asked as it is', () => {
    expect(read('What did Brandt say about the bridge?', 'and 2032?').read).toBe('asIs');
  });

  it('given a person and nobody before, then the same is asked of that person’s words', () => {
    expect(read('What was said about the bridge?', 'and Achebe?')).toEqual({
      question: 'What was said about the bridge?',
      speaker: 'Tom Achebe',
      read: 'speaker',
    });
  });

  it('given a question that was kept to one person’s words, then the new person takes that place', () => {
    expect(read('the bridge', 'dan Achebe?', 'Lena Brandt')).toEqual({
      question: 'the bridge',
      speaker: 'Tom Achebe',
      read: 'speaker',
    });
    expect(read('What about the bridge?', 'and the ferry?', 'Lena Brandt')).toMatchObject({ speaker: 'Lena Brandt' });
  });
});

it('given any strings, then it never throws and what it gives holds the words that were typed or the question before', () => {
  const any = fc.oneof(
    fc.string({ unit: CODE_POINT, maxLength: 60 }),
    fc.constantFrom('and ', 'dan', '?', 'about', 'Ratna'),
  );
  fc.assert(
    fc.property(any, any, (before, typed) => {
      expect(typeof read(before, typed).question).toBe('string');
    }),
    { numRuns: 200 },
  );
});
