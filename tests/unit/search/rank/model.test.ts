import { describe, expect, it } from 'vitest';
import { stem } from '../../../../src/language/stems.ts';
import { GIVEN_NAMES } from '../../../../src/language/tables/people/given-names.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { MODEL, weightedSum, wordWeight } from '../../../../src/search/rank/model.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { TOWN_HALL } from '../articles.ts';

const index = createIndex([TOWN_HALL]);
const features = answer('Berapa warga yang hadir?', index).passages[0]?.features;
if (features === undefined) throw new Error('no passage');

const rankWeights = Object.entries(MODEL.rank);
const decisionWeights = Object.entries(MODEL.decide.weights);
const nearWeights = Object.entries(MODEL.near.weights);

const glossary = shippedGlossary();
const INDONESIAN_NAMES =
  'agus ahmad muhammad budi joko siti sri dewi ratna suharto sukarno soekarno habibie megawati yudhoyono jokowi prabowo hatta susilo bambang'.split(
    ' ',
  );

/**
 * What speaks against an answer; what is asked for, and what the rest of the source has, only set the rest right;
 * everything else speaks for it.
 */
const AGAINST = /^(?:missing|negationDiffers|antonym|otherSpeaker|offTopic|belongsElsewhere|completed)/;
const EITHER = /^(?:asks|nameTerms|otherLanguage|strongArticleCoverage)/;

describe('the model that ships', () => {
  it('given any weight, then it is finite and of a feature that is there', () => {
    for (const [name, weight] of [...rankWeights, ...decisionWeights, ...nearWeights]) {
      expect(features, name).toHaveProperty(name);
      expect(Number.isFinite(weight), name).toBe(true);
    }
    expect(Number.isFinite(MODEL.decide.bias)).toBe(true);
    expect(MODEL.near.bias).toBeLessThan(0);
  });

  it('given what speaks against an answer, then it lowers the probability, and only that', () => {
    for (const [name, weight] of decisionWeights) {
      if (!EITHER.test(name)) expect(Math.sign(weight), name).toBe(AGAINST.test(name) ? -1 : 1);
    }
  });

  it('given what speaks against a text, then it lowers how near it is, and only that', () => {
    for (const [name, weight] of nearWeights)
      expect(Math.sign(weight), name).toBe(/^(?:lacks|missing|specificMissing)/.test(name) ? -1 : 1);
  });

  it('given the weights of words, then they are above 0, at most 1.15, and by stem', () => {
    for (const language of ['id', 'en'] as const) {
      for (const [word, weight] of Object.entries(MODEL.wordWeights[language])) {
        expect(weight > 0 && weight <= 1.15, word).toBe(true);
        expect(word).toMatch(/^\p{Ll}+$/u);
      }
    }
  });

  it('given the names that people are given, then none has a weight: the model knows words, not people', () => {
    // *Tim* is a team in Indonesian: names that are words as well are no matter.
    const names = [...GIVEN_NAMES.keys(), ...INDONESIAN_NAMES].filter((name) => !glossary.has(name, 'id'));
    expect(names.filter((name) => Object.hasOwn(MODEL.wordWeights.id, stem(name, 'id')))).toEqual([]);
  });
});

describe('wordWeight', () => {
  const model = { ...MODEL, wordWeights: { id: { temu: 0.5 }, en: {} } };

  it('given a word of which something was learned, then that, in any form', () => {
    expect([wordWeight('pertemuan', 'id', model), wordWeight('temunya', 'id', model)]).toEqual([0.5, 0.5]);
  });

  it.each(['dermaga', 'constructor', '__proto__'])('given %s, of which nothing was, then 1', (word) => {
    expect(wordWeight(word, 'id', model)).toBe(1);
  });
});

describe('weightedSum', () => {
  it('given weights, then the sum of weight times feature', () => {
    const given = { ...features, article: 0.5, pairs: 0.25 };
    expect(weightedSum({ article: 2, pairs: -1 }, given)).toBe(0.75);
    expect(weightedSum({}, given)).toBe(0);
  });
});
