import { describe, expect, it } from 'vitest';
import { readMeetings } from '../../../packages/bench/src/meetings.ts';
import { answer } from '../../../src/search/answer.ts';
import { closestPassages } from '../../../src/search/decision/closest.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { shippedGlossary } from '../../support/glossary.ts';

/**
 * Questions on the open meetings that are right at once, and not narrowly: the answer, or one of the closest passages,
 * holds one of the parts that answer, or there is none and nothing is shown as an answer. They are to stay right; what
 * is right is in `packages/bench/data/meetings/open`.
 */
const RIGHT: Readonly<Record<string, string>> = {
  'dua-gubernur-kali-rampu':
    'q1-id q1-en q2-en q3-id q3-en q4-en q5-en q6-id q6-en q7-id q8-id q8-en q10-id q10-en q12-id q12-en q13-id q19-id q19-en',
  'harrowmouth-council-line-4-tram': 'q2-id q6-id q10-id q12-id q12-en q19-en q21-id q21-en q22-id q22-en',
  'konferensi-pers-banjir-muaratiga': 'q3-id q6-id q9-id q9-en q11-id q13-id q14-id q14-en q16-id q21-id',
  'notulen-musyawarah-desa-karangmulyo':
    'q1-id q2-en q3-en q4-id q4-en q8-id q8-en q11-id q13-en q14-id q15-en q19-en q20-en',
  'velua-velona-tuna-talks': 'q5-en q8-id q8-en q9-id q10-id q10-en q11-en q18-id q18-en q20-id q20-en q22-id',
  'wawancara-rektor-nusa-kencana': 'q1-en q3-id q3-en q4-id q4-en q5-en q9-id q9-en q11-id q11-en q12-en q14-id q20-id',
};

const glossary = shippedGlossary();

describe.each(readMeetings('open').map((meeting) => [meeting.article.id, meeting] as const))(
  'the meeting %s',
  (name, { article, questions }) => {
    const index = createIndex([article], { glossary });
    const ids = (RIGHT[name] ?? '').split(' ');

    it('given the questions that are to stay right, then they are there, in both languages', () => {
      expect(ids.filter((id) => !questions.some((question) => question.id === id))).toEqual([]);
      expect(new Set(ids.map((id) => id.split('-')[1]))).toEqual(new Set(['id', 'en']));
    });

    it.each(ids)('given question %s, then it stays right', (id) => {
      const { question = '', anyOf = [] } = questions.find((one) => one.id === id) ?? {};
      const found = answer(question, index);
      const shown = found.answered ? found.passages.slice(0, 1) : closestPassages(found);
      if (anyOf.length === 0) expect(found.answered).toBe(false);
      else expect(anyOf.filter((part) => shown.some(({ text }) => text.includes(part)))).not.toEqual([]);
    });
  },
);
