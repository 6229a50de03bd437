import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkGlossary, isError } from '../../../packages/bench/src/glossary-rules.ts';
import { parseGlossary } from '../../../src/language/glossary-file.ts';

const HEADWORDS_MIN = 4_000;

describe('the shipped glossary', () => {
  const text = readFileSync('data/glossary/id-en.tsv', 'utf8');

  it('has no error', () => expect(checkGlossary(text).filter(isError)).toEqual([]));

  it(`has at least ${HEADWORDS_MIN} headwords`, () => {
    expect(new Set(parseGlossary(text).entries.map(({ english }) => english)).size).toBeGreaterThanOrEqual(
      HEADWORDS_MIN,
    );
  });
});

describe('the shipped related words', () => {
  const { entries, related } = parseGlossary(readFileSync('data/glossary/related.tsv', 'utf8'));

  it('are groups alone, many of them', () => {
    expect(entries).toEqual([]);
    expect(related.length).toBeGreaterThan(1_500);
  });

  it('hold no phrase twice in one group and language', () => {
    const twice = related.flatMap(({ en, id }) =>
      [en, id].flatMap((side) => {
        const phrases = side.map((words) => words.join(' '));
        return phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at);
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe('checkGlossary', () => {
  it.each([
    ['no row', 'soup\tverb\tsup'],
    ['no row', 'soup\tn\tsup||kuah'],
    ['duplicate row', 'soup\tn\tsup\nsoup\tn\tkuah'],
    ['out of order', 'village\tn\tdesa\nsoup\tn\tsup'],
    ['translation twice', 'pope\tn\tPaus|paus'],
    ['Malay', 'medicine\tn\tobat|ubat'],
    ['Malay', 'car\tn\tkereta'],
    ['Malay', 'free\tadj\tpercuma'],
  ])('given %s, then it is an error: %j', (rule, text) => {
    const line = text.split('\n').length;
    expect(checkGlossary(text).filter(isError)).toMatchObject([{ line, rule }]);
  });

  it.each([
    ['same on both sides', 'film\tn\tfilm'],
    ['false friend', 'air\tn\tudara\nwater\tn\tair'],
    ['stems collide', 'universal\tadj\tsemesta\nuniversity\tn\tperguruan tinggi'],
    ['English ending', 'ship\tn\tcargo ship'],
    ['foreign letter', 'status quo\tphr\tstatus quo'],
    ['foreign letter', 'cafe\tn\tkafé'],
  ])('given %s, then it is only a warning: %j', (rule, text) => {
    const findings = checkGlossary(text);
    expect(findings.filter(isError)).toEqual([]);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  it.each([
    ['a Malay word in its Indonesian sense', 'insurance policy\tphr\tpolis asuransi|polis\ntrain\tn\tkereta'],
    ['a headword as two parts of speech', 'march\tn\tpawai\nmarch\tv\tberpawai'],
    ['related headwords', 'negotiate\tv\tberunding\nnegotiation\tn\tperundingan'],
    ['a comment and an empty line', '# words of food\n\nsoup\tn\tsup\n'],
  ])('given %s, then nothing is found: %j', (_, text) => expect(checkGlossary(text)).toEqual([]));

  it('given a bad row among good ones, then the others are still read and counted by line', () => {
    const findings = checkGlossary('rice\tn\tnasi\nbad row\nsoup\tn\tubat');
    expect(findings.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'no row'],
      [3, 'Malay'],
    ]);
  });
});
