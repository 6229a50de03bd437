import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { answerOnce } from '../../../../src/discord/features/answer-once.ts';
import { createVersion } from '../../../../src/library/library.ts';
import { answer } from '../../../../src/search/answer.ts';
import { HARBOUR } from '../../../support/texts.ts';

const QUESTION = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const indexOf = (text: string) => createVersion([parseArticle('harbour', text)]).index;

describe('the same question', () => {
  test('GIVEN it again THEN it is what was computed, and what `answer` gives', () => {
    const index = indexOf(HARBOUR);
    const first = answerOnce(QUESTION, index, { limit: 2 });
    expect(first).toEqual(answer(QUESTION, index, { limit: 2 }));
    expect(answerOnce(QUESTION, index, { limit: 2 })).toBe(first);
  });

  test('GIVEN another speaker, number of passages, threshold or spelling THEN it is another question', () => {
    const index = indexOf(HARBOUR);
    const all = [
      answerOnce(QUESTION, index),
      answerOnce(QUESTION, index, { speaker: 'Bagus Prakoso' }),
      answerOnce(QUESTION, index, { limit: 1 }),
      answerOnce(QUESTION, index, { threshold: 1 }),
      answerOnce(QUESTION.toLowerCase(), index),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('GIVEN sources that change THEN it is answered from the new ones', () => {
    const before = answerOnce(QUESTION, indexOf(HARBOUR), { limit: 1 });
    const after = answerOnce(QUESTION, indexOf(HARBOUR.replaceAll('pendingin', 'beku')), { limit: 1 });
    expect(before.passages[0]?.text).toContain('pendingin');
    expect(after.passages[0]?.text ?? '').not.toContain('pendingin');
  });
});
