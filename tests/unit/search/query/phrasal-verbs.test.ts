import { describe, expect, it } from 'vitest';
import { PHRASAL_VERBS } from '../../../../src/language/tables/questions/phrasal-verbs.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { readQuestion } from '../../../../src/search/query/question.ts';
import { FAIR } from '../articles.ts';

const index = createIndex([FAIR]);
const wordsOf = (question: string) => readQuestion(question, 'en').map(({ word }) => word);

describe('a verb with its particle', () => {
  it.each(PHRASAL_VERBS)(
    'given one of "%s" with "%s", then it is read as "%s": %s',
    (verbs, particle, plain, example) => {
      expect(verbs.split(' ').some((verb) => example.toLowerCase().split(/\W+/u).includes(verb))).toBe(true);
      expect(analyse(example, index).language).toBe('en');
      const typed = readQuestion(example, 'en').find(({ word }) => word === plain)?.typed;
      expect(verbs.split(' ')).toContain(typed);
      // As often as it is typed but for the one of the verb: "the up train went up".
      expect(wordsOf(example)).not.toContain(particle);
    },
  );

  it('given all rows, then no verb with its particle stands in two that say something else', () => {
    const plainOf = new Map<string, string>();
    for (const [verbs, particle, plain] of PHRASAL_VERBS) {
      for (const verb of verbs.split(' ')) {
        expect(plainOf.get(`${verb} ${particle}`) ?? plain).toBe(plain);
        plainOf.set(`${verb} ${particle}`, plain);
      }
    }
  });

  it.each([
    ['Who turned it down?', ['who', 'reject', 'it']],
    ['Who turned them off?', ['who', 'switch', 'them']],
    // A word with content between: the particle may be of something else.
    ['Who turned bids down?', ['who', 'turned', 'bids', 'down']],
    // Too far.
    ['Did they put it all off?', ['did', 'they', 'put', 'it', 'all', 'off']],
    ['Who turned?', ['who', 'turned']],
    ['Is the ferry up?', ['is', 'the', 'ferry', 'up']],
    // Two of them.
    [
      'Who set up the fund and called off the fair?',
      ['who', 'establish', 'the', 'fund', 'and', 'cancel', 'the', 'fair'],
    ],
  ])('given "%s", then %j', (question, words) => {
    expect(wordsOf(question)).toEqual(words);
  });

  it('given Indonesian, then its words stay', () => {
    expect(readQuestion('siapa call off itu', 'id').map(({ word }) => word)).toEqual(['siapa', 'call', 'off', 'itu']);
  });
});
