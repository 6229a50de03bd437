import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { closestPassages } from '../../../../src/search/decision/closest.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { correctionOf } from '../../../../src/search/rank/corrections.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const glossary = shippedGlossary();

describe('correctionOf', () => {
  it.each([
    // Right after it, any number is meant.
    ['The club owns twelve boats. Sorry, correction: it is eight.', 0, 1],
    // Further away the same things are counted.
    ['The club owns twelve boats. Members clapped. Rain fell. Correction: it has eight boats.', 0, 3],
    // Wherever it stands, two words in common.
    [
      `The mooring fee changed in 2019. ${'Members talked of the weather. '.repeat(9)}Correction: the mooring fee changed in 2021.`,
      0,
      10,
    ],
    // Another subject.
    ['The club owns twelve boats. Members clapped. Rain fell. Correction: the bench is green.', 0, null],
    // Only what stands before it is corrected.
    ['Correction: the club owns eight boats. The club owns twelve boats.', 1, null],
  ])('given %j, then what corrects sentence %i is %j', (body, sentence, expected) => {
    expect(correctionOf(article('boats', body, 'en'), sentence)).toBe(expected);
  });

  it('given Indonesian, then the same', () => {
    const cash = article(
      'kas',
      'Sisa kas sembilan juta rupiah. Bendahara batuk. Yang benar sisa kas delapan juta rupiah.',
    );
    expect(correctionOf(cash, 0)).toBe(2);
  });
});

describe('answers that a source corrects', () => {
  it('given a correction in the next turn, then it comes before what it corrects, and both are shown', () => {
    const call = createIndex(
      [
        article(
          'call',
          [
            'Lena Moor: The new pump costs nine hundred crowns.',
            'Rhoda Ilkley: That is a lot.',
            'Lena Moor: Correction: the pump costs seven hundred crowns.',
            'Tarik Voss: Fine.',
          ].join('\n\n'),
          'en',
        ),
      ],
      { glossary },
    );
    const found = answer('how much does the pump cost', call);
    const shown = found.answered ? found.passages : closestPassages(found);
    // A correction has the later word.
    expect(shown[0]?.text).toContain('seven hundred');
    expect(shown.map(({ text }) => text)).toContainEqual(expect.stringContaining('nine hundred'));
  });

  it('given a correction right behind, then one passage holds both', () => {
    const body = 'The new pump costs 900 crowns. Correction: it costs 700 crowns.\n\nThe bench is blue.';
    const [first] = answer(
      'how much does the pump cost',
      createIndex([article('pump', body, 'en')], { glossary }),
    ).passages;
    expect(first?.text).toBe('The new pump costs 900 crowns. Correction: it costs 700 crowns.');
  });
});
