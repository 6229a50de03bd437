import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { shippedArticle, TOWN_HALL } from '../articles.ts';

const index = createIndex([TOWN_HALL, shippedArticle()]);
const terms = (question: string) => analyse(question, index).terms.map(({ word }) => word);

describe('analyse', () => {
  it.each([
    ['Kapan pasar dibuka?', 'time'],
    ['Tahun berapa dermaga dibangun?', 'time'],
    ['Berapa warga hadir?', 'number'],
    ['Desa mana yang banjir?', 'place'],
    ['Siapa wali kota?', 'person'],
    ['Kenapa dermaga dibongkar?', 'reason'],
    ['Apa kata Ratna tentang pasar?', 'statement'],
    ['What did Ratna say?', 'statement'],
    ['How many people came?', 'number'],
    ['Which village was flooded?', 'place'],
    ['retribusi pasar', 'thing'],
  ])('given "%s" then it asks for a %s', (question, wanted) => expect(analyse(question, index).wanted).toBe(wanted));

  it('given stop and question words, then they are no terms', () => {
    expect(terms('Apa saja yang dibahas di dalam rapat itu?')).toEqual(['dibahas', 'rapat']);
  });

  it('given somebody before the topic and somebody in it, then the words of the first are asked for', () => {
    expect(analyse('Apa kata al-Araji tentang Araqchi?', index).speakers).toEqual(['Qasim al-Araji']);
  });

  it('given an abbreviated office, then its holder', () => {
    expect(analyse('Apa kata menlu Iran soal Gaza?', index).speakers).toEqual(['Abbas Araqchi']);
  });

  it('given an office of another country, then nobody', () => {
    expect(analyse('Apa kata menlu Norwegia soal Gaza?', index).speakers).toEqual([]);
  });

  it('given a name the sources do not have, then it is unknown', () => {
    expect(analyse('Apa kata Lumban tentang pasar?', index).names).toMatchObject([{ text: 'lumban', known: false }]);
  });

  it('given a compound, then both ways of writing it are one term', () => {
    for (const question of ['kerja sama', 'kerjasama', 'bekerja sama']) {
      const [term] = analyse(question, index).terms;
      expect(term?.forms.map(({ word }) => word)).toEqual(expect.arrayContaining(['kerjasama', 'kerja sama']));
    }
  });
});
