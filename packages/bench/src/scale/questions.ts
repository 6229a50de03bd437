import { createRandom, type Random } from './random.ts';
import type { GeneratedArticle } from './text.ts';
import { FUNCTION_WORDS } from './vocabulary.ts';

/** A question made of words of one sentence. */
export interface GeneratedQuestion {
  readonly text: string;
  /** The article that sentence stands in. */
  readonly article: string;
}

const QUESTION_WORDS = ['Apa', 'Siapa', 'Kapan', 'Berapa', 'Di mana', 'Mengapa', 'Bagaimana', 'Apakah'];
const FUNCTION = new Set<string>([...FUNCTION_WORDS, 'kata', 'mengatakan', 'menyatakan', 'menilai', 'menegaskan']);

/**
 * Questions about sentences picked at random, the same for the same seed: a question word, three to five content words
 * of the sentence in their order, function words between them. None of no articles.
 */
export function generateQuestions(
  articles: readonly GeneratedArticle[],
  count: number,
  seed: number,
): GeneratedQuestion[] {
  if (articles.length === 0) return [];
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const { id, sentences } = random.pick(articles);
    return { article: id, text: question(random.pick(sentences), random) };
  });
}

function question(sentence: string, random: Random): string {
  const content = (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FUNCTION.has(word.toLowerCase()));
  const chosen = content.map((word, at) => ({ word, at, key: random.next() })).sort((a, b) => a.key - b.key);
  const kept = chosen.slice(0, 3 + random.below(3)).sort((a, b) => a.at - b.at);
  const words = kept.flatMap(({ word }) => (random.next() < 0.5 ? [random.pick(FUNCTION_WORDS), word] : [word]));
  return `${random.pick(QUESTION_WORDS)} ${words.join(' ')}?`;
}
