import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { article, shippedArticle, TOWN_HALL } from './articles.ts';

const town = createIndex([TOWN_HALL]);
const meeting = createIndex([shippedArticle()]);

describe('the first passage on an invented town hall meeting', () => {
  it.each([
    // The only sentence with a date; the others name the meeting as well.
    ['Kapan rapat di Balai Kota dibuka?', 'Rabu (12/3/2025)'],
    // "berapa" asks for a number, and 45 stands beside "warga".
    ['Berapa warga yang hadir di rapat?', 'dihadiri 45 warga'],
    // "mengapa" asks for a reason: "karena" in the sentence about the pier.
    ['Mengapa dermaga lama dibongkar?', 'karena tiangnya keropos'],
    // Her own words about the levy, not the sentence that introduces her.
    ['Apa kata Ratna Puspita tentang retribusi pasar?', 'tidak akan menaikkan retribusi'],
    // An abbreviated office stands for the words of the office.
    ['Apa kata kadis kelautan tentang dermaga?', 'dermaga lama akan dibongkar'],
    // All lower case, no question mark, a clitic; a number is asked for.
    ['berapa bulan pembongkarannya', 'pembongkaran memakan waktu tiga bulan'],
  ])('given "%s" then it holds "%s"', (question, expected) => {
    const { answered, passages } = answer(question, town);
    expect(passages[0]?.text).toContain(expected);
    expect(answered).toBe(true);
  });

  // Written apart in the question, together and apart in the text. It asks for somebody, and the sentence names nobody:
  // it is close.
  it('given a question for somebody whom the right sentence does not name, then it is the closest passage', () => {
    const { decision, passages } = answer('Dengan siapa nelayan minta kerjasama?', town);
    expect(passages[0]?.text).toContain('meminta kerja sama dengan koperasi');
    expect(decision).toBe('closest');
  });

  it.each([
    // A property nobody mentions.
    ['Berapa usia Ratna Puspita?'],
    // An unknown person, a known topic.
    ['Apa kata Yohanes Lumban tentang dermaga?'],
    // An unknown place.
    ['Apakah mereka membahas Norwegia?'],
    // An office nobody holds in the text.
    ['Apa kata gubernur tentang pasar?'],
    // Nothing of it is there.
    ['Who won the chess tournament?'],
    ['Siapa pemenang lomba catur?'],
  ])('given "%s", which the text does not say, then it is silent', (question) => {
    expect(answer(question, town).answered).toBe(false);
  });
});

describe('the first passage on the article that ships', () => {
  it.each([
    // Reported and direct promise; both have "wilayah"/"tanah", the direct one holds "ancaman" and "wilayah".
    ['Ancaman dari wilayah siapa yang tidak akan dibiarkan?', 'datang dari wilayah kami'],
    // "bantuan kemanusiaan" stands in one sentence only.
    ['Siapa yang perlu memastikan bantuan kemanusiaan?', 'pengiriman bantuan kemanusiaan'],
    // A place asked for by the meeting: where it was held stands in the first sentence.
    ['Di mana al-Araji dan Araqchi mengadakan pertemuan?', 'di Teheran'],
    // Lebanon is named once.
    ['Apa yang dibahas tentang Lebanon?', 'perkembangan terkini di Lebanon'],
    // Spelt otherwise, the same man; what he says alone before what both say.
    ['apa kata araghchi soal gaza', 'Serangan terus-menerus terhadap Gaza'],
    // English question: name and cognates (bilateral) lead to the report on the agreement.
    ['What did al-Araji report about the bilateral situation?', 'perjanjian keamanan bilateral'],
    // English question: the country by Intl.
    ['Was Lebanon discussed?', 'di Lebanon'],
  ])('given "%s" then it holds "%s"', (question, expected) => {
    expect(answer(question, meeting).passages[0]?.text).toContain(expected);
  });

  it.each([
    ['Berapa tinggi badan Qasim al-Araji?'],
    ['Apa kata Macron tentang Lebanon?'],
    ['Berapa harga minyak Irak?'],
    ['What is the age of Araqchi?'],
    ['Did they talk about Brazil?'],
    ['Siapa presiden Irak?'],
  ])('given "%s", which it does not say, then it is silent', (question) => {
    expect(answer(question, meeting).answered).toBe(false);
  });

  it("given a question about one man's words, then the other's are not the answer", () => {
    const { passages } = answer('Apa kata Araqchi tentang keamanan perbatasan?', meeting);
    expect(passages[0]?.speakers).toEqual(['Abbas Araqchi']);
  });
});

describe('answer', () => {
  it('given a speaker, then every passage has words of that speaker', () => {
    const { passages } = answer('Gaza', meeting, { speaker: 'Abbas Araqchi', limit: 30 });
    expect(passages.length).toBeGreaterThan(0);
    for (const { speakers } of passages) expect(speakers).toContain('Abbas Araqchi');
  });

  it('given a limit, then at most so many passages, the most probable first', () => {
    const { passages } = answer('keamanan Irak dan Iran', meeting, { limit: 3 });
    expect(passages).toHaveLength(3);
    expect(passages.map(({ score }) => score)).toEqual(passages.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('given a threshold above every score, then nothing is answered but the nearest passages are listed', () => {
    const { answered, passages } = answer('Lebanon', meeting, { threshold: 1 });
    expect(answered).toBe(false);
    expect(passages.length).toBeGreaterThan(0);
  });

  it('given no article, then it is silent', () => {
    expect(answer('Apa kabar?', createIndex([]))).toMatchObject({ answered: false, passages: [] });
  });

  it('given one country, then the other, one letter apart, is not taken for it', () => {
    const index = createIndex([article('a', 'Delegasi Irak tiba di pelabuhan.\n\nDelegasi Peru menanam pohon.')]);
    expect(answer('Apa yang dilakukan delegasi Iran?', index).answered).toBe(false);
    expect(answer('Apa yang dilakukan delegasi Irak?', index).passages[0]?.text).toContain('tiba di pelabuhan');
  });

  it('given an English article and an Indonesian question, then names and cognates find the sentence', () => {
    const text = 'The village council met on Monday. The delegation from Norway signed a declaration on tourism.';
    const index = createIndex([article('a', text, 'en')]);
    expect(answer('Deklarasi apa yang ditandatangani delegasi Norwegia?', index).passages[0]?.text).toContain('Norway');
  });

  it('given two articles, then the one that holds all of the question comes first', () => {
    const index = createIndex([
      article('a', 'Jembatan Melati ditutup dua hari.'),
      article('b', 'Jembatan Kenanga dibuka kembali setelah banjir.'),
    ]);
    expect(answer('Kapan jembatan Kenanga dibuka?', index).passages[0]?.article.id).toBe('b');
  });
});
