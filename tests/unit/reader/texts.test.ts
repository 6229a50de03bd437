import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { passageText, questionText } from '../../../src/reader/texts.ts';
import { answer } from '../../../src/search/answer.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import type { Passage } from '../../../src/search/types.ts';
import { CALL } from '../../support/meetings.ts';

function firstOf(question: string, text = 'Irigasi desa selesai dibangun.'): Passage {
  const [passage] = answer(question, createIndex([parseArticle('a', text)])).passages;
  if (passage === undefined) throw new Error('nothing was found');
  return passage;
}

test('given a turn that answers a question, then that question and whose words it is are sent with it', () => {
  const [passage] = answer('When does the dredger arrive in May?', createIndex([CALL])).passages;
  if (passage === undefined) throw new Error('nothing was found');
  const { article, question, speakers, text } = passage;
  const asked = article.body.slice(question?.start, question?.end);
  expect(question).not.toBeNull();
  expect(passageText(passage)).toBe(`${asked} ${speakers.join(', ')}: ${text}`);
});

test('given a passage of nobody with line ends, then it is sent on one line', () => {
  const passage = firstOf('irigasi desa', 'Irigasi desa\nselesai   dibangun.\n\nSelesai.');
  expect(passageText(passage)).toBe('Irigasi desa selesai dibangun.');
});

test('given what is too long, then it is cut between characters, and halves of characters are left out', () => {
  const long = { ...firstOf('irigasi'), text: `${'x'.repeat(999)}🌾 padi` };
  expect(passageText(long)).toBe('x'.repeat(999));
  expect(questionText(`${'y'.repeat(299)}🌾?`)).toBe('y'.repeat(299));
  expect(questionText('a\ud83cb\udf3ec')).toBe('abc');
});
