import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNames } from '../../src/language/gazetteer/calendar.ts';
import { PRONOUNS } from '../../src/language/tables/questions/pronouns.ts';
import { readFollowUp } from '../../src/search/follow-up/read-follow-up.ts';
import { topicOf } from '../../src/search/follow-up/topic.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import { CODE_POINT } from '../support/code-points.ts';
import { shippedGlossary } from '../support/glossary.ts';
import { FAIR, TOWN_HALL } from '../unit/search/articles.ts';

const index = createIndex([TOWN_HALL, FAIR], { glossary: shippedGlossary() });
const pronouns = [PRONOUNS.id, PRONOUNS.en].flatMap((kinds) =>
  Object.values(kinds).flatMap((rows) => rows.flatMap(([row = '']) => row.split(' '))),
);
const word = fc.oneof(
  fc.constantFrom(...pronouns),
  fc.constantFrom(
    'who',
    'kapan',
    'di mana',
    'why',
    'berapa',
    'said',
    'bilang',
    'met',
    'about',
    'soal',
    'and',
    'dan',
    '?',
  ),
  fc.constantFrom('Ratna', 'Bagus', 'Brandt', 'Tom Achebe', 'Chile', 'dermaga', 'bridge', 'job', 'jabatannya'),
  fc.constantFrom(...monthNames(5), ...monthNames(12)),
  fc.integer({ min: 0, max: 2_999 }).map(String),
  fc.string({ unit: CODE_POINT, maxLength: 6 }),
);
const words = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '));
const any = fc.oneof(
  words,
  fc.string({ unit: CODE_POINT, maxLength: 60 }),
  // Lone surrogates.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);
const speaker = fc.constantFrom(null, 'Lena Brandt', 'Ratna Puspita', 'Ossian Krull');

describe('any strings as a question and a follow-up', () => {
  it('then they are read without an error, and as they are typed where they are a question of their own', () => {
    fc.assert(
      fc.property(any, speaker, any, (question, of, typed) => {
        const read = readFollowUp({ question, speaker: of }, typed, index);
        if (read.read === 'whole' || read.read === 'asIs')
          expect(read).toMatchObject({ question: typed.trim(), speaker: null });
        if (read.read === 'continued') expect(read.question).toMatch(/\?$/u);
        if (read.read === 'speaker') expect(read.question).toBe(question);
      }),
      { numRuns: 400 },
    );
  });

  it('then what a pronoun stands for takes the place of one, and nothing else is lost', () => {
    const asked = 'What did Brandt say about the bridge?';
    fc.assert(
      fc.property(fc.constantFrom('mill', 'ferry', 'quota'), fc.constantFrom('she', 'he'), (noun, pronoun) => {
        const typed = `what did ${pronoun} say about the ${noun}`;
        expect(readFollowUp({ question: asked, speaker: null }, typed, index).question).toBe(
          `what did Lena Brandt say about the ${noun}?`,
        );
      }),
    );
  });

  it('then a topic is a slice with neither blanks nor marks around it', () => {
    fc.assert(
      fc.property(any, (question) => {
        const span = topicOf(question);
        if (span === null) return;
        const topic = question.slice(span.start, span.end);
        expect(topic.length).toBeGreaterThan(0);
        expect(topic).not.toMatch(/^\s|[\s?!.…]$/u);
      }),
      { numRuns: 400 },
    );
  });
});
