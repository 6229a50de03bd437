/** How a source begins: what a text is a record of, when and where, is usually told there. */
import type { Article } from '../types.ts';
import { structureOf } from './outline.ts';

/** So many sentences, headings among them, and so many UTF-16 code units unless the first is longer. */
const BEGINNING_SENTENCES = 6;
const BEGINNING_MAX_LENGTH = 250;

/**
 * First and last of its first sentences, indices into `sentences`, inclusive: up to the first heading that comes after
 * a text. `null` for a source without any.
 */
export function beginningOf(article: Article): readonly [first: number, last: number] | null {
  const { sentences } = article;
  const { kinds } = structureOf(article);
  const start = sentences[0]?.start;
  if (start === undefined) return null;
  let last = 0;
  for (let next = 1; next < Math.min(BEGINNING_SENTENCES, sentences.length); next += 1) {
    if (kinds[next] === 'heading' && kinds[last] !== 'heading') break;
    if ((sentences[next]?.end ?? 0) - start > BEGINNING_MAX_LENGTH) break;
    last = next;
  }
  return [0, last];
}

/** Whether a sentence is among its first ones. @param sentence index */
export function isAtBeginning({ sentences }: Article, sentence: number): boolean {
  return sentence < Math.min(BEGINNING_SENTENCES, sentences.length);
}
