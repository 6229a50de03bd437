import { describe, expect, it } from 'vitest';
import { createGlossary, EMPTY_GLOSSARY, type Glossary } from '../../../src/language/glossary.ts';
import type { LanguageCode } from '../../../src/language/types.ts';
import { glossaryOf } from '../../support/glossary.ts';

const glossary = glossaryOf({
  bridge: 'jembatan|titian',
  negotiate: 'berunding',
  promise: 'janji',
  train: 'melatih',
  foreign: 'asing',
  minister: 'menteri',
  'foreign minister': 'menteri luar negeri',
  'call for': 'menyerukan',
  'cease-fire': 'gencatan senjata',
});

function found(
  text: string,
  language: LanguageCode,
  { at = 0, from = glossary }: { at?: number; from?: Glossary } = {},
) {
  const result = from.find(text.split(' '), at, language);
  return result === null
    ? null
    : { length: result.length, words: result.translations.map(({ words }) => words.join(' ')) };
}

const similarities = (word: string, language: LanguageCode) =>
  glossary.find([word], 0, language)?.translations.map(({ similarity }) => similarity) ?? [];

describe('a headword in a text', () => {
  it('given it as written, then its translations, the most usual first and surest', () => {
    expect(found('bridge', 'en')).toEqual({ length: 1, words: ['jembatan', 'titian'] });
    const [first = 0, second = 0] = similarities('bridge', 'en');
    expect(first).toBeGreaterThan(second);
  });

  it.each([
    ['bridges', 'en', 'jembatan'],
    ['promised', 'en', 'janji'],
    ['promising', 'en', 'janji'],
    ['trained', 'en', 'melatih'],
    ["minister's", 'en', 'menteri'],
    ['jembatannya', 'id', 'bridge'],
    ['janjilah', 'id', 'promise'],
    ['dilatih', 'id', 'train'],
  ] as const)(
    'given an inflection of it, %s, then it is as sure as the headword itself',
    (word, language, translated) => {
      expect(found(word, language)?.words).toContain(translated);
      expect(similarities(word, language)[0]).toBe(similarities('bridge', 'en')[0]);
    },
  );

  it.each([
    ['negotiation', 'en', 'berunding'],
    ['perundingan', 'id', 'negotiate'],
  ] as const)('given a word that only shares its stem, %s, then it is found but less sure', (word, language, other) => {
    expect(found(word, language)?.words).toEqual([other]);
    expect(similarities(word, language)[0]).toBeLessThan(similarities('bridge', 'en')[0] ?? 0);
  });

  it.each([
    ['the foreign minister spoke', 'en', 1, 2, 'menteri luar negeri'],
    ['foreign ministers met', 'en', 0, 2, 'menteri luar negeri'], // Its last word inflected,
    ['calls for help', 'en', 0, 2, 'menyerukan'], // or its first.
    ['foreign fish', 'en', 0, 1, 'asing'],
    ['menteri luar negeri itu', 'id', 0, 3, 'foreign minister'],
    ['menteri itu', 'id', 0, 1, 'minister'],
    ['a cease fire', 'en', 1, 2, 'gencatan senjata'], // A hyphen parts words, as the tokens have it.
    ['gencatan senjata', 'id', 0, 2, 'cease fire'],
  ] as const)(
    'given "%s" in %s, then from word %i on the longest is taken: %i words',
    (text, language, at, length, translated) => {
      expect(found(text, language, { at })).toEqual({ length, words: [translated] });
    },
  );

  it.each([
    ['tram', 'en'],
    ['trem', 'id'],
    ['bridge', 'id'], // Each language has its own headwords.
    ['', 'en'],
  ] as const)('given "%s" in %s, which it does not have, then nothing', (word, language) => {
    expect(found(word, language)).toBeNull();
  });

  it('given a place behind the last word, then nothing', () => {
    expect(found('bridge', 'en', { at: 1 })).toBeNull();
  });
});

describe('rows of one headword', () => {
  const twice = createGlossary([
    { english: 'march', partOfSpeech: 'n', indonesian: ['pawai', 'barisan'] },
    { english: 'march', partOfSpeech: 'v', indonesian: ['berbaris', 'barisan'] },
  ]);

  it('given a noun and a verb, then both translate it, the first of each before the second of each, none twice', () => {
    expect(found('march', 'en', { from: twice })?.words).toEqual(['pawai', 'berbaris', 'barisan']);
  });

  it('given more than ten translations in all, then the ten surest', () => {
    const rows = ['satu', 'dua', 'tiga'].map((row) => ({
      english: 'set',
      partOfSpeech: 'n' as const,
      indonesian: [1, 2, 3, 4, 5].map((place) => `${row}${place}`),
    }));
    const words = found('set', 'en', { from: createGlossary(rows) })?.words;
    expect(words).toHaveLength(10);
    expect(words?.slice(0, 3)).toEqual(['satu1', 'dua1', 'tiga1']);
    expect(words).not.toContain('tiga5');
  });
});

describe('what a glossary has', () => {
  it('given single words, then they are had as written and listed, phrases are not', () => {
    expect(glossary.has('bridge', 'en')).toBe(true);
    expect(glossary.has('bridges', 'en')).toBe(false);
    expect([...glossary.words('en')]).toEqual(['bridge', 'negotiate', 'promise', 'train', 'foreign', 'minister']);
    expect([...glossary.words('id')]).toContain('titian');
  });

  it('given a word that stands only within a phrase, then it is known though it is no headword', () => {
    expect([glossary.knows('luar', 'id'), glossary.has('luar', 'id'), glossary.knows('luar', 'en')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('given a word as written, then its senses; given an inflection, then none are known', () => {
    expect(glossary.wordSenses('janji', 'id')).toEqual(new Set(['promise']));
    expect(glossary.wordSenses('janjinya', 'id')).toBeNull();
  });

  it('given no rows, then it is empty and finds nothing', () => {
    expect(EMPTY_GLOSSARY.size).toBe(0);
    expect(found('bridge', 'en', { from: EMPTY_GLOSSARY })).toBeNull();
  });
});

describe('related words', () => {
  const money = { en: [['fee'], ['pay', 'for']], id: [['iuran'], ['membayar', 'uang']] };
  const boats = { en: [['boat'], ['fee']], id: [['perahu']] };
  const related = createGlossary([], [money, boats]);

  it.each([
    ['fee', 'en', [money, boats]],
    ['fees', 'en', [money, boats]], // In any inflection.
    ['boats', 'en', [boats]],
    ['iurannya', 'id', [money]],
    ['perahu', 'id', [boats]],
    ['pay', 'en', []], // A phrase leads to no group.
    ['uang', 'id', []],
    ['fee', 'id', []], // A word of the other language.
    ['pump', 'en', []],
    ['', 'en', []],
  ] as const)('given "%s" (%s), then its groups', (word, language, groups) => {
    expect(related.relatedTo(word, language)).toEqual(groups);
  });

  it('given two words of one stem in a group, then the group once', () => {
    const both = createGlossary([], [{ en: [['boat'], ['boats']], id: [['perahu']] }]);
    expect(both.relatedTo('boat', 'en')).toHaveLength(1);
  });

  it('given a glossary without groups, then none', () => {
    expect(EMPTY_GLOSSARY.relatedTo('fee', 'en')).toEqual([]);
  });
});
