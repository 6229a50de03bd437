import { describe, expect, it } from 'vitest';
import { attendanceListAt, attendanceLists } from '../../../src/article/structure/attendance-lists.ts';
import { article } from '../search/articles.ts';

const LISTS = article(
  'lists',
  `# Minutes

Chair: Lena Moor
Present: Tarik Voss, Rhoda Ilkley
Also present: Rini Astuti
Apologies: Omar Reed

The chair opened the meeting at seven. Everybody sat down.`,
  'en',
);

describe('attendanceLists', () => {
  it('given those present and those absent in adjoining lines, then a list each; an office holder opens none', () => {
    const textOf = (first: number, last: number) =>
      LISTS.body.slice(LISTS.sentences[first]?.start, LISTS.sentences[last]?.end);
    const found = attendanceLists(LISTS).map(({ first, last, absent, isOpened }) => [
      textOf(first, last),
      absent,
      isOpened,
    ]);
    expect(found).toEqual([
      ['Chair: Lena Moor', false, false],
      ['Present: Tarik Voss, Rhoda Ilkley\nAlso present: Rini Astuti', false, true],
      ['Apologies: Omar Reed', true, true],
    ]);
  });

  it('given a heading above names, then it tells whether they were there', () => {
    const below = article(
      'below',
      '# Notulen\n\nTidak hadir:\n- Lena Moor\n- Budi Santoso\n\nRapat dibuka pukul tujuh malam.',
    );
    expect(attendanceLists(below).map(({ absent, isOpened }) => [absent, isOpened])).toEqual([[true, true]]);
  });

  it('given a sentence outside of such a list, then none', () => {
    expect(attendanceListAt(LISTS, LISTS.sentences.length - 1)).toBeUndefined();
  });
});
