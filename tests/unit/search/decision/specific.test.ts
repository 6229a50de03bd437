import { describe, expect, it } from 'vitest';
import { MEETING_WORDS } from '../../../../src/language/tables/meeting-words.ts';
import { answer } from '../../../../src/search/answer.ts';
import { specificity } from '../../../../src/search/decision/specific.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const glossary = shippedGlossary();

function featuresOn(body: string, question: string) {
  const found = answer(question, createIndex([article('text', body, 'en')], { glossary })).passages[0]?.features;
  if (found === undefined) throw new Error('nothing found');
  return found;
}

describe('how specific a word is', () => {
  it.each([
    ['between', 'en', 0],
    ['which', 'en', 0],
    ['beekeeper', 'en', 1],
    ['peternak lebah', 'id', 1],
  ] as const)('given "%s" (%s), then %d', (word, language, expected) => {
    expect(specificity(word, language)).toBe(expected);
  });

  it.each(['id', 'en'] as const)('given a word of any meeting (%s), then it is not', (language) => {
    for (const [row] of MEETING_WORDS[language]) {
      for (const word of row.split(' ')) expect(specificity(word, language), word).toBe(0);
    }
  });
});

describe('what a text has of a question', () => {
  const body = 'The beekeeper moved her hives. The hives stood by the weir. Nobody counted the hives. Two hives fell.';

  it('given a rare word that it has and one that it lacks, then both are told', () => {
    const { specificFound, specificMissing } = featuresOn(body, 'Did the hives survive the hailstorm?');
    expect(specificFound).toBeGreaterThan(0.3);
    expect(specificMissing).toBeGreaterThan(0.3);
  });

  it('given a common word that it lacks, then nothing speaks against it', () => {
    expect(featuresOn(body, 'Which hives were approved at the meeting?').specificMissing).toBe(0);
  });

  it('given a word that it comes back to, then more than of one that it has once', () => {
    const often = featuresOn(body, 'Whose hives?').specificRepeated;
    expect(often).toBeGreaterThan(featuresOn(body, 'Which weir?').specificRepeated);
  });

  it.each([
    ['its subject, though the other words are paraphrased', 'How were the hives harmed?', 'closest'],
    ['another subject', 'How was the orchestra harmed?', 'silent'],
  ])('given %s, then "%s" is %s', (_what, question, decision) => {
    expect(answer(question, createIndex([article('text', body, 'en')], { glossary })).decision).toBe(decision);
  });
});
