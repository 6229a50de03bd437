/** What a moderator says of a source takes the place of what the source says. */

import { countClearSpeakers } from '../../article/clear-speakers.ts';
import { displayTitle } from '../../article/display-title.ts';
import type { SourceText } from '../../article/formats/types.ts';
import type { FrontMatter } from '../../article/front-matter/values.ts';
import type { Article } from '../../article/types.ts';
import type { Details, SourceFacts } from '../stores/types.ts';

/** Names of contents that never were files: their titles are made of their texts. */
const UNNAMED = /^(?:paste|message|page|stdin)\.[a-z]+$/;
const TITLE_MAX_LENGTH = 80;
const MARKUP = /^[\s#>*_\-–—•]+|[\s*_]+$/gu;

/** A source that is no file of a folder. */
export interface Given {
  readonly bytes: Uint8Array;
  /** Name that tells the format. */
  readonly name: string;
  /** Where it was fetched; its address where it says none itself. */
  readonly address: string | null;
  readonly details: Details;
}

/**
 * The same text with these details. One without a title gets one: the name of its file, or its own first words where it
 * never was a file.
 */
export function withDetails(source: SourceText, { name, address, details }: Omit<Given, 'bytes'>): SourceText {
  const { kind, language, ...own } = details;
  const frontMatter: FrontMatter = { ...source.frontMatter };
  for (const [key, value] of Object.entries(own) as Array<[keyof typeof own, string | null | undefined]>) {
    if (value === undefined) continue;
    if (value === null) delete frontMatter[key];
    else frontMatter[key] = value;
  }
  if (kind !== undefined) frontMatter.kind = kind;
  if (language !== undefined) frontMatter.language = language;
  frontMatter.title ??= titleOf(source.body, name);
  if (address !== null && details.url === undefined) frontMatter.url ??= address;
  return { ...source, frontMatter };
}

function titleOf(body: string, name: string): string {
  if (!UNNAMED.test(name)) return name.replace(/(?<=.)\.[^.]*$/u, '');
  const line = body.split('\n').find((text) => /[\p{L}\p{N}]/u.test(text)) ?? name;
  const clean = line.replace(MARKUP, '').replace(/\s+/gu, ' ');
  if (clean.length <= TITLE_MAX_LENGTH) return clean;
  const room = clean.slice(0, TITLE_MAX_LENGTH);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 0) || TITLE_MAX_LENGTH)}…`;
}

/** What is known of an article without reading it again. */
export function factsOf(article: Article): SourceFacts {
  const { source, kind, language, paragraphs, quotations, hash } = article;
  return {
    ...source,
    title: displayTitle(article),
    kind,
    language,
    paragraphs: paragraphs.length,
    statements: quotations.length,
    speakers: countClearSpeakers(article),
    articleHash: hash,
  };
}
