import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import type { SearchIndex } from '../../../../src/search/index/search-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import type { Form } from '../../../../src/search/types.ts';
import { article } from '../articles.ts';

const WITH_YEAR = [
  '3 Mei 2026',
  '03 Mei 2026',
  '3 May 2026',
  'May 3, 2026',
  'May 3rd, 2026',
  '3rd of May, 2026',
  'the 3rd May 2026',
  '3/5/2026',
  '03/05/2026',
  '2026-05-03',
  // Regression: a point makes it one number.
  '3.5.2026',
  '03.05.2026',
];
const IN_QUESTIONS = [...WITH_YEAR, 'May the 3rd, 2026', '3/5/26', '3.5.26'];
const WITHOUT_YEAR = ['3 Mei', 'May 3', '3rd of May', '03 May', 'May 3rd'];

const holding = (day: string) => createIndex([article('kolam', `Pompa dipasang, ${day}, di kolam.`)]);
const indexes = new Map([...WITH_YEAR, ...WITHOUT_YEAR].map((day) => [day, holding(day)]));

/** The day that was read, and its surest form; `null` where no day was. */
function dayIn(
  question: string,
  index: SearchIndex,
): { readonly word: string; readonly form: Form | undefined } | null {
  const { terms } = analyse(question, index);
  const day = terms.find(({ word, role }) => role === 'number' && / [a-z]+(?: |$)/u.test(word));
  return day === undefined ? null : { word: day.word, form: day.forms[0] };
}

function formOf(asked: string, day: string) {
  const index = indexes.get(day);
  if (index === undefined) throw new Error(`no source has ${day}`);
  return dayIn(`Apa yang dipasang ${asked}?`, index);
}

describe('a day in a question', () => {
  it.each(IN_QUESTIONS.flatMap((asked) => WITH_YEAR.map((day) => [asked, day])))(
    'given "%s" and a source that has "%s", then it is that day',
    (asked, day) => {
      expect(formOf(asked, day)).toMatchObject({ word: '3 may 2026', form: { similarity: 1, reason: 'date' } });
    },
  );

  it.each(IN_QUESTIONS.flatMap((asked) => WITHOUT_YEAR.map((day) => [asked, day])))(
    'given "%s" and a source that has "%s", then it may be that day',
    (asked, day) => {
      expect(formOf(asked, day)?.form).toMatchObject({ similarity: 0.6, reason: 'date' });
    },
  );

  it.each(WITHOUT_YEAR.flatMap((asked) => ['3 Mei', 'May 3rd', '3/5/2026', '3 May 2026'].map((day) => [asked, day])))(
    'given "%s" and a source that has "%s", then it is the day of some year',
    (asked, day) => {
      const index = indexes.get(day) ?? holding(day);
      expect(dayIn(`Apa yang dipasang ${asked}?`, index)).toMatchObject({
        word: '3 may',
        form: { similarity: 0.95, reason: 'date' },
      });
    },
  );

  it.each(['tanggal 3/5', 'tgl 3/5', 'tanggal 3 5', 'date 3/5'])(
    'given "%s", then it is a day without a year',
    (asked) => {
      expect(formOf(asked, '3 Mei')?.word).toBe('3 may');
    },
  );

  it.each([
    '3/5', // A score, or a share.
    '32 Mei',
    '0 Mei',
    '3/13/2026',
    '32/5/2026',
    '32.5.2026',
    '3.13.2026',
    '3.500.000',
    '2026-13-03',
    'Mei 2026',
    '2026',
    '3 orang',
    'Mei',
  ])('given "%s", then there is no day', (asked) => {
    expect(formOf(asked, '3 Mei 2026')).toBeNull();
  });

  it.each(['4 Mei 2026', '3 Juni 2026', '3 Mei 2025'])(
    'given "%s" and a source of another day, then not that',
    (asked) => {
      expect(formOf(asked, '3/5/2026')?.form).toBeUndefined();
    },
  );

  it('given two days, then both', () => {
    const { terms } = analyse('antara 3 Mei dan 4 Juni 2026', holding('3 Mei'));
    expect(terms.map(({ word }) => word)).toEqual(expect.arrayContaining(['3 may', '4 june 2026']));
  });

  it('given a day, then it takes its words and no more', () => {
    const question = 'pompa 3rd of May, 2026 dipasang';
    const term = analyse(question, holding('3 Mei')).terms.find(({ word }) => word === '3 may 2026');
    expect(question.slice(term?.start, term?.end)).toBe('3rd of May, 2026');
  });
});
