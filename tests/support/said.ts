/** What an article takes for somebody's words, in a form that a test can compare. */
import { createArticle } from '../../src/article/article.ts';
import type { Article } from '../../src/article/types.ts';
import type { LanguageCode } from '../../src/language/types.ts';

/** A label as written, the speakers' names separated by ` + `, and the words as written. */
export type Said = readonly [label: string | null, speaker: string, words: string];

export function read(body: string, language: LanguageCode = 'en'): Article {
  return createArticle({ id: 'text', body, language, source: {} });
}

/** The turns of an article, in order. */
export function turnsOf({ body, quotations }: Article): Said[] {
  return quotations.filter(({ isTurn }) => isTurn).map((quotation) => saidIn(body, quotation));
}

/** All that an article quotes or reports, turns among it, in order. */
export function allSaid({ body, quotations }: Article): Said[] {
  return quotations.map((quotation) => saidIn(body, quotation));
}

/** The names of all people of an article, in the order of the alphabet. */
export function namesOf({ people }: Article): string[] {
  return people.map(({ name }) => name).sort();
}

function saidIn(body: string, { start, end, speakers, speakerMention }: Article['quotations'][number]): Said {
  const label = speakerMention === null ? null : body.slice(speakerMention.start, speakerMention.end);
  return [label, speakers.map(({ name }) => name).join(' + '), body.slice(start, end)];
}
