import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/article/types.ts';
import { CORRECTIONS, PLANNED, UNSETTLED } from '../../../../src/language/tables/questions/forms.ts';
import type { LanguageCode } from '../../../../src/language/types.ts';
import { answer } from '../../../../src/search/answer.ts';
import { type Best, decide } from '../../../../src/search/decision/decision.ts';
import { isUnsettled, questionForm, speaksOfFuture, takesBack } from '../../../../src/search/decision/question-form.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const glossary = shippedGlossary();

function decisionOn(body: string, question: string, language: LanguageCode = 'en') {
  return answer(question, createIndex([article('text', body, language)], { glossary })).decision;
}

const LAKE = `The rowing club met in the boathouse on Friday, 14 April. Twelve members came.

The treasurer, Nora Feld, said the old jetty cost 900 crowns to mend. The club bought a second lamp because the path is dark.

If the jetty permit is refused, the rowers will move to the upper lake.

Seno Brandt repaired the winch.`;

describe('what is asked for', () => {
  it.each([
    ['a reason', 'Why did the club buy a second lamp?', 'answer'],
    ['a time that is told', 'When did the rowing club meet in the boathouse?', 'answer'],
    ['who, where somebody is named', 'Who said that mending the old jetty cost 900 crowns?', 'answer'],
    // No number stands in that sentence.
    ['how many, of what has no number', 'How many winches were repaired?', 'closest'],
    // The only date is that of a meeting that was.
    ['what is yet to come, where only the past is told', 'When will the rowing club meet in the boathouse?', 'closest'],
    // The permit stands in a condition only.
    ['whether a condition came true', 'When was the jetty permit refused?', 'closest'],
    ['by yes or no, what is told otherwise', 'Will the rowers sell the jetty?', 'closest'],
    ['somebody unknown', 'What did Ossian Krull say about harvests?', 'silent'],
    ['another subject', 'Which films won prizes in Lisbon?', 'silent'],
    ['another language', '¿Dónde está el embarcadero viejo?', 'silent'],
  ])('given %s: "%s", then %s', (_what, question, decision) => {
    expect(decisionOn(LAKE, question)).toBe(decision);
  });

  it('given two sentences that come equally near, then both are shown', () => {
    const text = 'Dermaga timur dicat biru oleh warga.\n\nDermaga barat dicat putih oleh warga.';
    expect(decisionOn(text, 'Dermaga dicat oleh siapa?', 'id')).toBe('closest');
  });
});

describe('what is wished, planned or taken back', () => {
  it.each([
    ['a wish', 'The rowers hope to sell the jetty in May.', 'Who sells the jetty in May?', 'closest'],
    [
      'a wish, where wishes are asked for',
      'In May the rowers want two oars.',
      'How many oars do the rowers want?',
      'answer',
    ],
    ['a plan, asked by yes or no', 'The club plans to mend the winch.', 'Did the club mend the winch?', 'closest'],
    ['what is told, asked by yes or no', 'The club mended the winch.', 'Did the club mend the winch?', 'answer'],
    [
      'what is taken back',
      'The winch cost 90 crowns. “Sorry, 80,” she said.',
      'How much did the winch cost?',
      'closest',
    ],
    ['what is not', 'The winch cost 90 crowns. “It works,” she said.', 'How much did the winch cost?', 'answer'],
  ] as const)('given %s: "%s" and "%s", then %s', (_what, body, question, decision) => {
    expect(decisionOn(`${body}\n\nTea was served.`, question)).toBe(decision);
  });

  it.each(['id', 'en'] as const)(
    'given the examples of the tables (%s), then each shows what it is for',
    (language) => {
      for (const [, example] of UNSETTLED[language]) expect(isUnsettled(example, language, false), example).toBe(true);
      for (const [, example] of PLANNED[language]) expect(isUnsettled(example, language, true), example).toBe(true);
      for (const [, example] of CORRECTIONS[language]) expect(takesBack(example, language), example).toBe(true);
    },
  );

  it('given a plain sentence, then it is none of these', () => {
    expect(isUnsettled('The pier was rebuilt.', 'en', true)).toBe(false);
    expect(takesBack('Dermaga dicat biru.', 'id')).toBe(false);
  });
});

describe('what was decided', () => {
  const MINUTES = `# Minutes

## 1. Moorings at the mill

Members read the angler’s letter. RESOLVED: free moorings until dusk.

## 2. Bench

The paint was looked at.`;

  it.each(['what was decided about moorings', 'apa yang disepakati soal moorings'])(
    'given "%s" and minutes that say it in another word, then their line comes first',
    (question) => {
      const { decision, passages } = answer(question, createIndex([article('minutes', MINUTES, 'en')], { glossary }));
      expect(decision).not.toBe('silent');
      expect(passages[0]?.text).toBe('RESOLVED: free moorings until dusk.');
    },
  );
});

describe('disputed words', () => {
  const body = 'Kolam renang sedang dikuras. Lurah Laras Wening mengatakan bahwa pasar ikan akan ditutup.';
  const start = body.indexOf('pasar ikan');

  it('given words that the source says were not said, then they are no answer to what somebody said', () => {
    const plain = article('pasar', body);
    const disputed: Article = {
      ...plain,
      disputed: [{ start, end: body.length - 1, kind: 'indirect', dispute: 'alleged', cue: { start: 34, end: 48 } }],
    };
    const question = 'Apa kata Laras Wening tentang pasar ikan?';
    const decision = (one: Article) => answer(question, createIndex([one]), { threshold: 0 }).decision;
    expect(decision(plain)).toBe('answer');
    expect(decision(disputed)).toBe('closest');
  });
});

describe('the form of a question', () => {
  it.each([
    ['Benarkah jeti itu dijual?', 'id', { yesNo: true, ahead: false, conditional: false }],
    ['Kapan jeti akan dijual?', 'id', { yesNo: false, ahead: true, conditional: false }],
    ['What happens if the winch breaks?', 'en', { yesNo: false, ahead: false, conditional: true }],
    ["Isn't the path lit?", 'en', { yesNo: true, ahead: false, conditional: false }],
  ] as const)('given "%s" (%s), then %j', (question, language, form) => {
    expect(questionForm(question, language)).toEqual(form);
  });

  it.each([
    ['The club meets next Friday.', true],
    ['Iuran dibayar paling lambat Senin.', true],
    ['The club met on Friday.', false],
    ['Warga menguras kolam kemarin.', false],
  ])('given "%s", then whether it speaks of the future is %s', (text, expected) => {
    expect(speaksOfFuture(text)).toBe(expected);
  });
});

describe('what does not come near', () => {
  const index = createIndex([article('lake', LAKE, 'en')], { glossary });
  const { analysis, passages } = answer('Why did the club buy a second lamp?', index);
  const [found] = passages;
  if (found === undefined) throw new Error('nothing was found');
  const best = (over: Partial<Best> = {}, features: Partial<Best['features']> = {}): Best => ({
    score: 1,
    features: { ...found.features, ...features },
    lead: 1,
    closestCoverage: 1,
    text: found.text,
    language: 'en',
    rivalled: false,
    corrects: false,
    corrected: false,
    disputed: false,
    speakers: [],
    ...over,
  });
  const NEAR = { bias: 1, weights: {} };
  const FAR = { bias: -1, weights: {} };

  it.each([
    ['sure and near', 1, NEAR, {}, 'answer'],
    // Regression: what was sure was an answer, however far it was.
    ['sure and far', 1, FAR, {}, 'silent'],
    ['unsure and near', 0, NEAR, {}, 'closest'],
    ['unsure and far', 0, FAR, {}, 'silent'],
    // What tells by its form is near, wherever its words are.
    ['sure and far, but told by its form', 1, FAR, { told: 1 }, 'answer'],
    ['sure and far, but such a record', 1, FAR, { noted: 1, holdsAnswer: 1, asks: 0 }, 'answer'],
  ] as const)('given something %s (%d, %j, %j), then %s', (_what, score, near, features, decision) => {
    expect(decide(analysis, best({ score }, features), { threshold: 0.5, near })).toBe(decision);
  });

  it('given words of somebody who is asked for, then they come near whatever they are about', () => {
    const asked = { ...analysis, wanted: 'statement' as const, speakers: ['Nora Feld'] };
    const decided = (attributed: number) =>
      decide(asked, best({ speakers: ['Nora Feld'] }, { attributed, otherSpeaker: 0 }), { threshold: 0.5, near: FAR });
    expect([decided(1), decided(0)]).toEqual(['answer', 'silent']);
  });

  it.each([0, 0.5, 1])(
    'given any question about another subject and the threshold %d, then nothing is an answer',
    (threshold) => {
      for (const question of ['Which films won prizes in Lisbon?', 'Siapa juara catur dunia?', 'How deep is the sea?'])
        expect(answer(question, index, { threshold }).answered).toBe(false);
    },
  );

  it('given nothing that was found, then silence', () => {
    expect(decide(analysis, null, { threshold: 0, near: NEAR })).toBe('silent');
  });
});
