import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { createIndex } from '../../../src/search/index.ts';
import { passageAt, voiceOf } from '../../../src/search/passages.ts';
import { article, shippedArticle, TOWN_HALL } from './articles.ts';

const seed = shippedArticle();

function sentenceWith(text: string): number {
  const at = seed.body.indexOf(text);
  return seed.sentences.findIndex(({ start, end }) => start <= at && at < end);
}

describe('a passage', () => {
  it('given a sentence that stands alone, then it is that sentence', () => {
    const at = sentenceWith('Salah satu isu yang disorot');
    expect(passageAt(seed, at, []).sentences).toEqual([at, at]);
  });

  it('given a sentence that begins with a pronoun, then the sentence it points at comes with it', () => {
    const at = sentenceWith('Dia menekankan');
    expect(passageAt(seed, at, []).sentences).toEqual([at - 1, at]);
  });

  it('given sentences too long together, then the one alone', () => {
    const long = article('a', `Sari ${'menanam padi '.repeat(50)}di sawah. Dia senang.`);
    expect(passageAt(long, 1, []).text).toBe('Dia senang.');
  });

  it('given a question, then the matched words are highlighted, neighbours joined', () => {
    const [passage] = answer('Apa kata Ratna tentang retribusi pasar?', createIndex([TOWN_HALL])).passages;
    const shown = passage?.highlights.map(([start, end]) => passage.text.slice(start, end));
    expect(shown).toEqual(['retribusi pasar', 'kata Ratna']);
  });
});

describe('whose words a passage is', () => {
  it("given a narrator's sentence, then nobody's", () => {
    const at = sentenceWith('Salah satu isu yang disorot');
    expect(voiceOf(seed, [at, at])).toEqual({ voice: 'narrator', speakers: [] });
  });

  it('given a quotation, then its speaker, verbatim', () => {
    const at = sentenceWith('Konsultasi berkelanjutan');
    expect(voiceOf(seed, [at, at])).toEqual({ voice: 'direct', speakers: ['Abbas Araqchi'] });
  });

  it('given a joint statement, then both', () => {
    const at = sentenceWith('Al-Araji dan Araqchi menekankan');
    expect(voiceOf(seed, [at, at])).toEqual({ voice: 'indirect', speakers: ['Qasim al-Araji', 'Abbas Araqchi'] });
  });

  it('given sentences of different voices, then mixed', () => {
    const at = sentenceWith('Konsultasi berkelanjutan');
    expect(voiceOf(seed, [at - 2, at]).voice).toBe('mixed');
  });
});
