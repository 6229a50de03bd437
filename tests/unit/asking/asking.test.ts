/** Ways of asking, written without sight of the engine: what is shown for each. */
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../src/article/formats/formats.ts';
import { readArticle } from '../../../src/article/parse.ts';
import { answer } from '../../../src/search/answer.ts';
import { closestPassages } from '../../../src/search/decision/closest.ts';
import { readFollowUp } from '../../../src/search/follow-up/read-follow-up.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import type { Answer } from '../../../src/search/types.ts';
import { shippedGlossary } from '../../support/glossary.ts';
import type { AskingRow, Expected, RowSource } from './row-types.ts';
import { GROUPS as FIRST } from './rows/first/index.ts';
import { GROUPS as SECOND } from './rows/second/index.ts';
import { GROUPS as THIRD } from './rows/third/index.ts';

async function readRowSource({ id, text }: RowSource) {
  return readArticle(id, await readSourceText(new TextEncoder().encode(text), `${id}.md`)).article;
}

async function ask({ sources, after, question }: AskingRow): Promise<Answer> {
  const articles = await Promise.all(sources.map(readRowSource));
  const index = createIndex(articles, { glossary: shippedGlossary() });
  if (after === undefined) return answer(question, index);
  const read = readFollowUp({ question: after, speaker: null }, question, index);
  return answer(read.question, index, read.speaker === null ? {} : { speaker: read.speaker });
}

/** What a member sees of it, as far as a row tells what is right. */
function seen(found: Answer, expected: Expected) {
  const { decision, passages, silence, question } = found;
  const atOnce = decision === 'answer' ? passages.slice(0, 1) : decision === 'closest' ? closestPassages(found) : [];
  const texts = (shown: typeof passages) => shown.map(({ text }) => text.replace(/\s+/gu, ' '));
  switch (expected.shown) {
    case 'answer':
      return { question, decision, shown: texts(passages.slice(0, 1)) };
    case 'atOnce':
      return { question, decision: decision === 'silent' ? decision : 'atOnce', shown: texts(atOnce) };
    case 'noAnswer':
      return { question, decision: decision === 'answer' ? decision : 'noAnswer', shown: texts(atOnce) };
    default:
      return { question, decision: silence?.reason ?? decision, shown: texts(passages) };
  }
}

describe.each([...FIRST, ...SECOND, ...THIRD])('%s', (_group, rows) => {
  it.each(rows.map((row) => [row.after === undefined ? row.question : `${row.after} ${row.question}`, row] as const))(
    'given "%s", then what is right is shown',
    async (_asked, row) => {
      const { expected } = row;
      const { decision, shown, question } = seen(await ask(row), expected);
      const wanted = 'holds' in expected && expected.holds !== undefined ? [expected.holds].flat() : [];
      const missing = wanted
        .map((words) => words.replace(/\s+/gu, ' '))
        .filter((words) => !shown.join(' ').includes(words));
      expect({ question, decision, shown, missing }).toEqual({
        question,
        decision: expected.shown,
        shown,
        missing: [],
      });
    },
  );
});
