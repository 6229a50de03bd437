import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { article, shippedArticle, TOWN_HALL } from '../articles.ts';

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

describe('what is to be counted', () => {
  const pond = createIndex([
    article('pond', 'Twelve boats sank. Tiga perahu rusak. Warga hadir. People live here.', 'en'),
  ]);
  it.each([
    ['How many boats sank?', 'boats'],
    ['How many people live here?', 'people'],
    ['Berapa perahu yang rusak?', 'perahu'],
    ['Berapa banyak perahu yang rusak?', 'perahu'],
    ['Berapa orang warga yang hadir?', 'warga'],
    ['Ada berapa perahu?', 'perahu'],
    // Something else than a count.
    ['How long did it take?', null],
    ['Berapa biaya perahu?', null],
    ['Which boats sank?', null],
    // Nothing stands behind the word.
    ['How many?', null],
    ['Perahu yang rusak berapa?', null],
  ])('given "%s", then %j', (question, expected) => {
    const { counted, terms } = analyse(question, pond);
    expect(counted === null ? null : terms[counted]?.word).toBe(expected);
  });
});

describe('a body by any of its names', () => {
  const forms = (question: string, body: string) => {
    const own = createIndex([article('pond', body, 'en')]);
    return analyse(question, own).terms.flatMap((term) => term.forms.map(({ word, similarity }) => [word, similarity]));
  };

  it.each([
    ['Apa kata PBB?', 'A UN envoy spoke.', ['UN', 1]],
    // Regression: initials within a longer name were looked for in lower case, in which no text has them.
    ['Apa kata DK PBB?', 'The UN Security Council met.', ['UN security council', 1]],
    ['Apa kata Dewan Keamanan PBB?', 'The UN Security Council met.', ['UN security council', 1]],
    ['What did Moscow say?', 'The Kremlin denied it.', ['kremlin', 1]],
    // The country is meant by its seat, less surely.
    ['What did the Kremlin say?', 'Russia denied it.', ['russia', 0.65]],
    ['Apa kata Bank Indonesia?', 'Bank Indonesia cut rates.', ['bank indonesia', 1]],
  ])('given "%s" and "%s", then %j', (question, body, form) => {
    expect(forms(question, body)).toContainEqual(form);
  });

  it.each([
    // Words in lower case.
    ['who came', 'WHO declared an emergency.'],
    ['give it to us', 'A US envoy spoke.'],
  ])('given "%s", which is an ordinary word there, then nothing of "%s"', (question, body) => {
    const names = forms(question, body).map(([word]) => word);
    expect(names).not.toContain('who');
    expect(names).not.toContain('US');
  });
});
