import type { LanguageCode } from '../language/types.ts';
import { shortHashOf } from './hash.ts';
import { findPeople } from './people/people.ts';
import { articleTokens } from './people/tokens.ts';
import { findProvenance } from './provenance.ts';
import { findStatements } from './quotations/quotations.ts';
import { findParagraphs } from './structure/paragraphs.ts';
import { splitSentences } from './structure/sentences.ts';
import type { Article, ArticleText, Source } from './types.ts';

/** What a file holds before it is analysed. */
export interface Draft {
  /** Path below the library's folder without its ending, parts joined by `/`. */
  readonly id: string;
  /** The text, line ends as `\n`, without front matter and byte order mark. */
  readonly body: string;
  readonly language: LanguageCode;
  /**
   * What the front matter says; the body's dateline and credit line fill in publisher and agency where it is silent.
   */
  readonly source: Partial<Source>;
}

/** Finds everything an article holds. Pure; takes time linear in the body's length; never throws on any string. */
export function createArticle({ id, body, language, source }: Draft): Article {
  const provenance = findProvenance(body);
  const paragraphs = findParagraphs(body, provenance);
  const sentences = splitSentences(body, paragraphs, language);
  const text: ArticleText = { body, language, paragraphs, sentences };
  const tokens = articleTokens(text);
  const people = findPeople(text, tokens);
  // The same object: it keeps the tokens that it was cut into.
  return Object.assign(text, {
    id,
    hash: shortHashOf(body),
    source: {
      title: source.title ?? null,
      publisher: source.publisher ?? provenance.publisher,
      agency: source.agency ?? provenance.agency,
      url: source.url ?? null,
      published: source.published ?? null,
    },
    people,
    ...findStatements(text, people, tokens),
  });
}
