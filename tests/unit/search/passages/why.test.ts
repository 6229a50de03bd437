import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../../src/language/glossary.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { sliceAgain } from '../../../../src/search/passages/slice-again.ts';
import { why } from '../../../../src/search/passages/why.ts';
import { quotationsByOthers } from '../../../../src/search/quotations/by-others.ts';
import { article, TOWN_HALL } from '../articles.ts';

const glossary = createGlossary([
  { english: 'pier', partOfSpeech: 'n', indonesian: ['dermaga'] },
  { english: 'demolish', partOfSpeech: 'v', indonesian: ['membongkar'] },
]);
const index = createIndex([TOWN_HALL], { glossary });

function whyOf(question: string) {
  const found = answer(question, index);
  const [best] = found.passages;
  if (best === undefined) throw new Error('nothing was found');
  return why(found, best, index);
}

describe('why a passage', () => {
  it('GIVEN a question in the words of the source THEN they are the same, and what is missing is told', () => {
    const reasons = whyOf('Apa kata Ratna tentang retribusi pasar becak?');
    expect(reasons.same).toEqual(expect.arrayContaining(['retribusi', 'pasar']));
    expect(reasons.missing).toEqual(['becak']);
    expect(reasons.probability).toBeGreaterThan(0);
  });

  it('GIVEN a question in the other language THEN the translation is told with the word as the source has it', () => {
    expect(whyOf('What did Bagus say about the pier?').links).toContainEqual({
      typed: 'pier',
      found: 'dermaga',
      reason: 'translation',
    });
  });

  it('GIVEN a name in another spelling THEN the person is told in full, the word as it was typed', () => {
    expect(whyOf('Apa kata Ratna Poespita tentang retribusi pasar?').links).toContainEqual({
      typed: 'Ratna Poespita',
      found: 'Ratna Puspita',
      reason: 'person',
    });
  });

  it('GIVEN a verbatim quotation THEN its cue is told and no pronoun', () => {
    expect(whyOf('Apa kata Ratna tentang retribusi pasar?').speakers).toEqual([
      { speakers: ['Ratna Puspita'], cue: 'kata', label: null, pronoun: null, confidence: expect.any(Number) },
    ]);
  });

  it('GIVEN a pronoun for a speaker THEN it is told as the bot’s reading', () => {
    const [article_] = index.articles;
    const sentence = article_?.sentences.find(({ start, end }) =>
      article_.body.slice(start, end).startsWith('Menurutnya'),
    );
    if (article_ === undefined || sentence === undefined) throw new Error('the text has changed');
    const found = answer('pembongkaran tiga bulan', index);
    const slice = sliceAgain(article_, sentence, found.analysis.terms);
    if (slice === null) throw new Error('no slice');
    expect(why(found, slice, index).speakers).toEqual([
      expect.objectContaining({ speakers: ['Bagus Hartono'], pronoun: 'Menurutnya' }),
    ]);
  });

  it('GIVEN the publisher’s own words THEN there is no speaker', () => {
    expect(whyOf('Berapa warga yang hadir di rapat?').speakers).toEqual([]);
  });
});

describe('a slice again', () => {
  it('GIVEN the place of a passage THEN it is the same passage; GIVEN any other place THEN there is none', () => {
    const found = answer('Apa kata Ratna tentang retribusi pasar?', index);
    const [best] = found.passages;
    if (best === undefined) throw new Error('nothing was found');
    expect(sliceAgain(best.article, best, found.analysis.terms)).toMatchObject({
      text: best.text,
      highlights: best.highlights,
      speakers: best.speakers,
    });
    const wrong = [
      { start: best.start + 1, end: best.end },
      { start: best.start, end: best.end - 1 },
      { start: best.end, end: best.start },
    ];
    for (const span of wrong) expect(sliceAgain(best.article, span, found.analysis.terms)).toBeNull();
  });
});

describe('who else spoke', () => {
  const debate = createIndex([
    article(
      'a',
      '"Jalan tol akan selesai tahun depan," kata Bupati Surya Wirawan. "Jalan tol merusak sawah," ujar petani Darmo Sutejo. "Saya pulang," kata Camat Nining Lestari.',
    ),
  ]);

  it('GIVEN a topic THEN the others are quoted who speak about it, without the one who is known', () => {
    const { analysis } = answer('Apa kata Surya Wirawan tentang jalan tol?', debate);
    const found = quotationsByOthers(debate, analysis, ['Surya Wirawan'], 5);
    expect(found.map(({ quotation }) => quotation.speakers.map(({ name }) => name))).toEqual([['Darmo Sutejo']]);
    expect(quotationsByOthers(debate, analysis, [], 1)).toHaveLength(1);
  });

  it('GIVEN a joint statement THEN whoever made it with the one who is known counts as another', () => {
    const joint = createIndex([
      article(
        'b',
        'Bupati Surya Wirawan dan Camat Nining Lestari menegaskan bahwa jalan tol akan selesai. "Jalan tol itu penting," kata Surya Wirawan.',
      ),
    ]);
    const { analysis } = answer('Apa kata Surya Wirawan tentang jalan tol?', joint);
    const found = quotationsByOthers(joint, analysis, ['Surya Wirawan'], 5);
    expect(found.map(({ quotation }) => quotation.speakers.length)).toEqual([2]);
  });

  it('GIVEN no topic THEN there is nobody', () => {
    const { analysis } = answer('Apa kata Surya Wirawan?', debate);
    expect(quotationsByOthers(debate, analysis, ['Surya Wirawan'], 5)).toEqual([]);
  });
});
