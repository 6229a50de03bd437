import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { isOneErrorApart } from '../../../../src/search/query/spelling.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article, TOWN_HALL } from '../articles.ts';

const ENGLISH = article(
  'council',
  [
    'The council of Millbrook voted on Tuesday to repair the footbridge. The repairs will cost 4,000 crowns.',
    '"We will plant forty lime trees along the canal," said Edith Marlowe, who chairs the council.',
  ].join('\n\n'),
  'en',
);
const index = createIndex([TOWN_HALL, ENGLISH], { glossary: shippedGlossary() });
const corrections = (question: string) => analyse(question, index).corrections;

describe('typing errors', () => {
  it.each([
    ['kapan dermga dibongkar', 'dermga', 'dermaga'], // A letter missing,
    ['kapan dermaaga dibongkar', 'dermaaga', 'dermaga'], // too many,
    ['kapan dermeda dibongkar dan dermafa dibangun', 'dermafa', 'dermaga'], // wrong,
    ['kapan dermgaa dibongkar', 'dermgaa', 'dermaga'], // or two swapped.
    ['bagaiman hasil rapat', 'bagaiman', 'bagaimana'], // A question word.
    ['when will the fotbridge be repaired', 'fotbridge', 'footbridge'],
    ['how much will the repiars cost', 'repiars', 'repairs'],
    ['which vilage was flooded', 'vilage', 'village'], // No word of the sources, but of the glossary.
    ['what was the desicion', 'desicion', 'decision'], // In a long word two letters that stand apart.
  ])('given "%s" then "%s" is read as "%s" and told', (question, typed, read) => {
    expect(corrections(question)).toContainEqual({ typed, read });
  });

  /** Only words with nearly the same letters are compared: none may be lost by that. */
  it('given any single error behind the first letter of a word, then the word is found', () => {
    const word = 'tjurnborg';
    const own = createIndex([article('pulau', `Warga ${word} lama dan ${word} baru berkumpul di dermaga.`)]);
    const swapped = (at: number) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    for (let at = 1; at < word.length; at += 1) {
      const missing = word.slice(0, at) + word.slice(at + 1);
      const wrong = `${word.slice(0, at)}z${word.slice(at + 1)}`;
      const added = `${word.slice(0, at)}é${word.slice(at)}`;
      for (const typed of [missing, wrong, added, ...(at + 1 < word.length ? [swapped(at)] : [])]) {
        expect(analyse(`kapan ${typed} berkumpul`, own).corrections).toEqual([{ typed, read: word }]);
      }
    }
  });

  it('given an error, then the answer is that of the question without it', () => {
    const [misspelt, right] = ['mengapa dermga lama dibongkar', 'mengapa dermaga lama dibongkar'].map((question) =>
      answer(question, index),
    );
    expect(misspelt?.answered).toBe(true);
    expect(misspelt?.passages.map(({ text, score }) => [text, score])).toEqual(
      right?.passages.map(({ text, score }) => [text, score]),
    );
  });

  it('given a word and one that is nearer to the question than to the sources, then the question word is read', () => {
    // "kapan" asks; "kapal" would be as near, were it there.
    const ships = createIndex([article('a', 'Sebuah kapal karam. Kapal itu tua.')]);
    expect(analyse('kapaan kapal karam', ships).corrections).toEqual([{ typed: 'kapaan', read: 'kapan' }]);
  });

  it('given two words as near, then the one that more sentences hold', () => {
    const two = createIndex([
      article('a', 'Warga menanam beringin. Warga menebang beringis. Warga menyiram beringin.'),
    ]);
    expect(analyse('siapa menanam beringik', two).corrections).toEqual([{ typed: 'beringik', read: 'beringin' }]);
  });
});

describe('words that stay as they are', () => {
  it.each([
    ['a name of the sources', 'apa kata ratna puspita'],
    ['a name one letter from one of the sources', 'Apa kata Ratni tentang pasar?'],
    ['the same in lower case, where a name stands', 'apa kata ratni tentang pasar'],
    ['a word with a capital', 'Kapan Dermega dibongkar?'],
    ['a short word', 'siapa yg ke psar'],
    ['an inflection of a word that is there', 'dermaganya kapan dibongkarkan'],
    ['a country in lower case', 'did norway send crowns'],
    ['a month in lower case', 'rapat bulan oktober'],
    ['chat spelling', 'gimana hasil rapat yg kmrn'],
    ['a number', 'siapa 45a warga 12000'],
    ['a word two errors from any', 'kapan drmgaa dibongkar'],
    ['a word with another first letter', 'kapan cermaga dibongkar'],
    ['an ordinary word that the sources do not have', 'berapa harga beras di gudang'],
    ['a word with a prefix', 'who sent the unread letters'],
    ['a word of speech that only related words hold', 'kenapa dermaga telat dibongkar'],
  ])('given %s, then nothing is corrected: %s', (_what, question) => expect(corrections(question)).toEqual([]));

  it('given a word that the glossary has only within a phrase, then it is none', () => {
    // Regression: "sepak" of "sepak bola" was read as "sejak".
    expect(corrections('apa kata mereka tentang sepak bola')).toEqual([]);
  });

  it('given a library without the word and no glossary, then there is nothing to read it as', () => {
    expect(analyse('kapan jembtan dibuka', createIndex([TOWN_HALL])).corrections).toEqual([]);
  });

  it('given a name one letter from a word of the sources, then it is still unknown to them', () => {
    // "Pasir" is a person here, one letter from "pasar".
    const { answered, silence } = answer('Apa kata Pasir tentang retribusi?', index);
    expect(answered).toBe(false);
    expect(silence).toEqual({ reason: 'unknownName', names: ['Pasir'] });
  });
});

describe('isOneErrorApart', () => {
  it.each([
    ['pasar', 'pasir', true],
    ['pasar', 'pasr', true],
    ['pasar', 'passar', true],
    ['pasar', 'psaar', true],
    ['pasar', 'pasar', false], // No error at all.
    ['pasar', 'besar', false], // Another first letter.
    ['pasar', 'pisir', false],
    ['pasar', 'pasarnya', false],
    ['p', '', false],
  ])('given %s and %s then %s', (one, other, apart) => {
    expect(isOneErrorApart(one, other)).toBe(apart);
    expect(isOneErrorApart(other, one)).toBe(apart);
  });
});
