import { createArticle } from 'notulen/article/article';
import { describe, expect, test } from 'vitest';
import { generateQuestions } from '../src/scale/questions.ts';
import { createRandom } from '../src/scale/random.ts';
import { articlesWithSentences, HEAPS_EXPONENT, HEAPS_FACTOR } from '../src/scale/text.ts';
import { FUNCTION_WORDS } from '../src/scale/vocabulary.ts';
import { createZipfMandelbrot } from '../src/scale/zipf.ts';

const SEED = 7;
const articles = articlesWithSentences(3000, SEED);
const words = articles.flatMap(({ body }) => body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function frequencies(list: readonly string[]): [word: string, times: number][] {
  const times = new Map<string, number>();
  for (const word of list) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]);
}

describe('generated text', () => {
  test('is as long as asked, in articles of 20 to 40 sentences, and the same in every run', () => {
    expect(articles.flatMap(({ sentences }) => sentences)).toHaveLength(3000);
    for (const { sentences } of articles.slice(0, -1)) {
      expect(sentences.length).toBeGreaterThanOrEqual(20);
      expect(sentences.length).toBeLessThanOrEqual(40);
    }
    expect(articlesWithSentences(3000, SEED)).toEqual(articles);
    expect(articlesWithSentences(60, SEED + 1)[0]).not.toEqual(articles[0]);
  });

  test('a smaller text is the beginning of a larger one', () => {
    expect(articlesWithSentences(200, SEED).slice(0, -1)).toEqual(
      articles.slice(0, articlesWithSentences(200, SEED).length - 1),
    );
  });

  test('its commonest words are function words, and they are about as common as in Indonesian news', () => {
    const counted = frequencies(words);
    const top = counted.slice(0, 10).map(([word]) => word);
    expect(top.every((word) => (FUNCTION_WORDS as readonly string[]).includes(word))).toBe(true);
    const share = (count: number) => counted.slice(0, count).reduce((sum, [, times]) => sum + times, 0) / words.length;
    // Of the words of Indonesian news the ten commonest make up about a sixth, the hundred commonest two fifths.
    expect(share(10)).toBeGreaterThan(0.12);
    expect(share(10)).toBeLessThan(0.25);
    expect(share(100)).toBeGreaterThan(0.3);
    expect(share(100)).toBeLessThan(0.55);
  });

  test('its vocabulary grows by Heaps’ law, so half of it comes once or twice', () => {
    for (const count of [10_000, 20_000, 40_000]) {
      const expected = HEAPS_FACTOR * count ** HEAPS_EXPONENT;
      const different = new Set(words.slice(0, count)).size;
      expect(different / expected).toBeGreaterThan(0.9);
      expect(different / expected).toBeLessThan(1.2);
    }
    const counted = frequencies(words);
    expect(counted.filter(([, times]) => times <= 2).length / counted.length).toBeGreaterThan(0.4);
  });

  test('an article has the sentences it was made of, with statements of people', () => {
    for (const { id, body, sentences } of articles.slice(0, 40)) {
      const article = createArticle({ id, body, language: 'id', source: {} });
      expect(article.sentences.map(({ start, end }) => body.slice(start, end))).toEqual(sentences);
    }
    const [first] = articles;
    const article = createArticle({ id: 'a', body: first?.body ?? '', language: 'id', source: {} });
    expect(article.quotations.length).toBeGreaterThan(0);
  });
});

describe('generated questions', () => {
  const questions = generateQuestions(articles, 50, SEED);

  test('are made of words of one sentence of the article they name, with function words', () => {
    const bodies = new Map(articles.map(({ id, body }) => [id, body]));
    for (const { text, article } of questions) {
      const asked = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const inText = asked.filter((word) => bodies.get(article)?.includes(word));
      expect(inText.length).toBeGreaterThanOrEqual(3);
      expect(text.endsWith('?')).toBe(true);
    }
    const all = questions.flatMap(({ text }) => text.split(' '));
    expect(all.some((word) => (FUNCTION_WORDS as readonly string[]).includes(word))).toBe(true);
  });

  test('are the same in every run', () => {
    expect(generateQuestions(articles, 50, SEED)).toEqual(questions);
    expect(generateQuestions([], 5, SEED)).toEqual([]);
  });
});

test('ranks are drawn as often as the law of Zipf and Mandelbrot says', () => {
  const zipf = createZipfMandelbrot(1.07, 2.7, 1000);
  const random = createRandom(1);
  const draws = Array.from({ length: 50_000 }, () => zipf.draw(random.next(), 500));
  for (const ranks of [1, 10, 100]) {
    const share = draws.filter((rank) => rank < ranks).length / draws.length;
    expect(Math.abs(share - zipf.share(ranks, 500))).toBeLessThan(0.01);
  }
  expect(Math.min(...draws)).toBe(0);
  expect(Math.max(...draws)).toBeLessThan(500);
});
