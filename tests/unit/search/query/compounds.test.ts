import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { article } from '../articles.ts';

const holding = (route: string) =>
  createIndex([article('bus', `Bus ${route} stops at the mill. Bus D-9 stops at the barn. The ferry waits.`, 'en')]);

describe('letters with a number', () => {
  it.each([
    ['C8', 'C-8'],
    ['c8', 'C 8'],
    ['c8', 'C‑8'],
    // Regression: apart they were two words that a library with one does not have.
    ['C-8', 'C8'],
    ['c 8', 'C8'],
    ['C-8', 'C-8'],
    ['C8', 'C8'],
    ['KA12', 'KA-12'],
    ['ka-12', 'KA12'],
  ])('given "%s" and a source that has "%s", then it is found there', (asked, written) => {
    const { passages, analysis } = answer(`Where does bus ${asked} stop?`, holding(written));
    expect(passages[0]?.text).toContain(`Bus ${written} stops at the mill`);
    expect(analysis.terms.every(({ forms }) => forms.length > 0)).toBe(true);
  });

  it.each(['E7', 'C9', 'C-81'])('given "%s", which the source does not have, then nothing stands for it', (asked) => {
    const { terms } = analyse(`Where does bus ${asked} stop?`, holding('C-8'));
    expect(terms.flatMap(({ forms }) => forms.map(({ word }) => word))).not.toContain('c 8');
  });

  it('given a source that has both, then what is typed is surer', () => {
    const both = createIndex([article('bus', 'Bus C8 is late. Bus C 8 is full.', 'en')]);
    const term = analyse('When does bus c 8 come?', both).terms.find(({ word }) => word === 'c 8');
    expect(term?.forms.map(({ word, similarity }) => [word, similarity])).toEqual([
      ['c 8', 1],
      ['c8', 0.95],
    ]);
  });

  it('given a number behind any short word, then both stay words of their own', () => {
    const { terms } = analyse('Berapa warga RT 3 hadir?', createIndex([article('rt', 'Warga RT 3 hadir.')]));
    expect(terms.map(({ word }) => word.toLowerCase())).toEqual(expect.arrayContaining(['rt', '3']));
  });
});
