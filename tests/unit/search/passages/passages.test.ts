import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { passageAt, sliceOf, voiceOf } from '../../../../src/search/passages/passages.ts';
import { article, shippedArticle, TOWN_HALL } from '../articles.ts';

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

  it('given a quotation that goes on after its speaker was named, then the sentence that names the speaker comes with it', () => {
    const on = article('a', 'Harga ikan turun. "Kami rugi," kata Sari Melati. "Perahu kami tidak melaut."');
    expect(on.sentences.length).toBe(3);
    expect(passageAt(on, 2, []).sentences).toEqual([1, 2]);
    expect(passageAt(on, 1, []).sentences).toEqual([1, 1]);
  });

  it('given a quotation with its speaker in the same sentence, then it stands alone', () => {
    const alone = article('a', 'Harga ikan turun. "Kami rugi," kata Sari Melati. "Kami juga," kata Wira Sentosa.');
    expect(passageAt(alone, 2, []).sentences).toEqual([2, 2]);
  });

  it('given one pointing sentence after another, then at most three', () => {
    const chain = article('a', 'Sari datang. Dia duduk. Dia diam. Dia pulang.');
    expect(passageAt(chain, 3, []).sentences).toEqual([1, 3]);
  });

  it('given a pronoun at the very beginning, then there is nothing before it', () => {
    expect(passageAt(article('a', 'Dia datang.'), 0, []).sentences).toEqual([0, 0]);
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

describe('whom a passage points at', () => {
  const text =
    'Ketua Koperasi, Sari Melati, membuka gudang. Menurutnya, panen tahun ini baik. "Gudang kami penuh," katanya.';
  const one = article('a', text);
  const resolved = (first: number, last = first) => sliceOf(one, [first, last], []).resolved;

  it('given a sentence that only points at its speaker, then who that is', () => {
    expect(resolved(1)).toEqual([{ mention: 'Menurutnya', names: ['Sari Melati'] }]);
    expect(resolved(2)).toEqual([{ mention: 'katanya', names: ['Sari Melati'] }]);
  });

  it('given the sentence that names the speaker as well, then nothing needs telling', () => {
    expect(resolved(0, 1)).toEqual([]);
    expect(resolved(0)).toEqual([]);
  });

  it('given two of them, then both mentions, each once', () => {
    expect(resolved(1, 2).map(({ mention }) => mention)).toEqual(['Menurutnya', 'katanya']);
  });

  it('given English, then the same', () => {
    const english = article('a', 'Mayor Lena Moor opened the pier. "It is safe," she said.', 'en');
    expect(sliceOf(english, [1, 1], []).resolved).toEqual([{ mention: 'she', names: ['Lena Moor'] }]);
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

  it('given words that were denied, then the narrator’s alone', () => {
    const denied = article('a', 'Bupati Arga Wulan membantah pernah mengatakan "kita jual saja pasar ini".');
    expect(voiceOf(denied, [0, 0])).toEqual({ voice: 'narrator', speakers: [] });
  });

  it('given words that were said beside words that were not, then mixed', () => {
    const both = article(
      'a',
      '"Saya tidak tahu," kata Bupati Arga Wulan, yang membantah pernah mengatakan "kita jual pasar ini".',
    );
    expect(voiceOf(both, [0, 0])).toEqual({ voice: 'mixed', speakers: ['Arga Wulan'] });
  });

  it('given sentences of different voices, then mixed', () => {
    const at = sentenceWith('Konsultasi berkelanjutan');
    expect(voiceOf(seed, [at - 2, at]).voice).toBe('mixed');
  });
});
