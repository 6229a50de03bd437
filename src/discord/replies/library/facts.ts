/** What is known of a source, on one line. */
import type { Source, SourceKind } from '../../../article/types.ts';
import type { LanguageCode } from '../../../language/types.ts';
import { formatDate } from '../../messages/index.ts';
import type { Messages } from '../../messages/types.ts';
import { escapeMarkup } from '../escape.ts';
import { linkToArticle, maskedLink } from '../link.ts';
import { label } from '../source-line.ts';

/** What a source says of itself, and what it is. */
export interface Facts extends Source {
  readonly kind: SourceKind;
  /** What is not known is left out. */
  readonly language?: LanguageCode;
  readonly paragraphs?: number;
  readonly statements?: number;
}

/**
 * `kabarsagara.example · KSN · March 5, 2026 · Indonesian · news article · 12 paragraphs · 3 statements · source`.
 * Inert.
 */
export function factsLine(facts: Facts, messages: Messages): string {
  const { publisher, agency, published, kind, language, paragraphs, statements } = facts;
  const { library, sources, openInSource } = messages;
  const link = linkToArticle({ source: facts });
  const masked = link === null ? null : maskedLink(openInSource, link);
  return [
    ...[publisher, agency].flatMap((name) => (name === null ? [] : [label(name)])),
    ...(published === null ? [] : [escapeMarkup(formatDate(published, messages))]),
    ...(language === undefined ? [] : [library.languages[language]]),
    sources.kinds[kind],
    ...(paragraphs === undefined ? [] : [library.paragraphs(paragraphs)]),
    ...(statements === undefined ? [] : [library.statements(statements)]),
    ...(masked === null ? [] : [masked]),
  ].join(' · ');
}
