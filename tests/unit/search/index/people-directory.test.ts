import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { findPeople, suggestPeople } from '../../../../src/search/index/people-directory.ts';
import { article, shippedArticle, TOWN_HALL } from '../articles.ts';

const seed = createIndex([shippedArticle()]).people;
const namesFor = (query: string) => findPeople(seed, query).map(({ name }) => name);

describe('findPeople', () => {
  it.each(['Araqchi', 'araghchi', 'Aragchi', 'Abbas Araghchi', 'menlu iran', 'Menlu', 'menteri luar negeri Iran'])(
    'given "%s" then Abbas Araqchi alone',
    (query) => expect(namesFor(query)).toEqual(['Abbas Araqchi']),
  );

  it.each(['al-araji', 'Al Araji', 'Araji', 'Qassem al-Araji', 'penasihat keamanan nasional'])(
    'given "%s" then Qasim al-Araji alone',
    (query) => expect(namesFor(query)).toEqual(['Qasim al-Araji']),
  );

  it.each(['Arachi', 'Iran', 'Irak', 'menlu irak', 'presiden iran', '', '🙂', 'Qasim Araqchi'])(
    'given "%s" then nobody',
    (query) => expect(namesFor(query)).toEqual([]),
  );

  it('given a name that two people share, then both', () => {
    const two = createIndex([
      article('a', 'Bupati Sukamaju, Hasan Basri, membuka pasar. "Pasar ini milik warga," kata Hasan.'),
      article('b', 'Ketua Koperasi Melati, Hasan Wirawan, menolak. "Kami belum diajak bicara," kata Hasan.'),
    ]).people;
    expect(findPeople(two, 'hasan').map(({ name }) => name)).toEqual(['Hasan Basri', 'Hasan Wirawan']);
    expect(findPeople(two, 'hasan basri').map(({ name }) => name)).toEqual(['Hasan Basri']);
  });

  it('given one person in two articles, then one entry that counts both', () => {
    const both = createIndex([TOWN_HALL, { ...TOWN_HALL, id: 'again' }]).people;
    expect(findPeople(both, 'Ratna')).toMatchObject([{ articles: 2, quotations: 2 }]);
  });
});

describe('suggestPeople', () => {
  it('given nothing typed, then the most quoted first', () => {
    const counts = suggestPeople(seed, '', 25).map(({ quotations }) => quotations);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.length).toBe(2);
  });

  it.each([
    ['ara', 2],
    ['araq', 1],
    ['al-ar', 2],
    ['qas', 1],
    ['menl', 0],
    ['menlu', 1],
  ])('given "%s" then %i people', (typed, count) => {
    expect(suggestPeople(seed, typed, 25)).toHaveLength(count);
  });

  it('given a limit, then no more', () => {
    expect(suggestPeople(seed, '', 1)).toHaveLength(1);
  });
});
