import { createArticle } from 'notulen/article/article';
import type { Article } from 'notulen/article/types';
import { generateArticles } from '../scale/text.ts';

const SEED = 511;

/** Texts of at least so many characters, the same each time. */
export function* textsOf(count: number, characters: number): Generator<string> {
  const generated = generateArticles(SEED);
  for (let made = 0; made < count; made += 1) {
    let body = '';
    while (body.length < characters) {
      const { value } = generated.next();
      body = body === '' ? value.body : `${body}\n\n${value.body}`;
    }
    yield body;
  }
}

/** `article-00001` and so on, so that their order is that of their numbers. */
export function idOf(number: number): string {
  return `article-${String(number).padStart(5, '0')}`;
}

export function articleOf(id: string, body: string): Article {
  return createArticle({ id, body, language: 'id', source: {} });
}
