/** What the buttons and choices under an answer remember, and how it is read back. */
import type { Article } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import type { LibraryVersion } from '../../library/types.ts';
import type { Slice } from '../../search/passages/passages.ts';
import { sliceAgain } from '../../search/passages/slice-again.ts';
import { analyse } from '../../search/query/analyse.ts';
import type { Analysis } from '../../search/types.ts';
import { readSpeakerField } from '../features/speaker.ts';
import { UserError } from '../messages/user-error.ts';
import type { ButtonContext } from '../replies/context.ts';
import { readHash, readNumber, shortHash, writeCustomId } from './custom-id.ts';
import { sourcesHash } from './fingerprint.ts';

/** A passage under its question again. */
export interface AskedPassage {
  readonly question: string;
  readonly passage: Slice;
  readonly analysis: Analysis;
  /** Full name that was asked for, `null` for everybody. */
  readonly speaker: string | null;
}

/** `1:ask:<action>:<text's hash>:<start>:<end>:<hash of the speaker asked for>:…` */
export function passageId(
  action: string,
  { article, start, end }: Span & { readonly article: Article },
  speaker: string | null,
  ...fields: readonly string[]
): string {
  return writeCustomId('ask', action, article.hash, start, end, shortHash(speaker), ...fields);
}

/** @throws UserError where the source has changed since, or nobody wrote such fields */
export function readPassage(context: ButtonContext): AskedPassage {
  return checkPassage(context)();
}

/**
 * Checks the fields at once; what it gives reads the question, which takes longer, and never throws.
 * @throws UserError as `readPassage`
 */
export function checkPassage({ fields, asked, sources }: ButtonContext): () => AskedPassage {
  if (asked === null) throw new UserError('unknownButton', {});
  const { article, span } = readSpan(fields, sources);
  const speaker = readSpeakerField(fields[3], sources);
  const plain = sliceAgain(article, span, []);
  if (plain === null) throw new UserError('unknownButton', {});
  return () => {
    const analysis = analyse(asked, sources.index, speaker ?? undefined);
    const passage = sliceAgain(article, span, analysis.terms) ?? plain;
    return { question: asked, passage, analysis, speaker };
  };
}

/** A slice of an article that has not changed since. @throws UserError as `readPassage` */
export function readSpan(fields: readonly string[], { articles }: LibraryVersion): { article: Article; span: Span } {
  const article = readHash(fields[0], articles, ({ hash }) => hash);
  if (article === null) throw new UserError('unknownButton', {});
  const end = readNumber(fields[2], article.body.length);
  return { article, span: { start: readNumber(fields[1], end), end } };
}

export function moreId(speaker: string | null, from: number): string {
  return writeCustomId('ask', 'more', shortHash(speaker), from);
}

/** Opens the form in which a question is put into other words. */
export function againId(speaker: string | null): string {
  return writeCustomId('ask', 'again', shortHash(speaker));
}

/** Asks the question that stands on the button. @param place Its place among the buttons of one message */
export function suggestedId(place: number): string {
  return writeCustomId('ask', 'suggested', place);
}

export function followId(speaker: string | null): string {
  return writeCustomId('ask', 'follow', shortHash(speaker));
}

/** Leads to everything that somebody is quoted with, as a message of its own. */
export function quotationsId(name: string, sources: LibraryVersion): string {
  return writeCustomId('quotes', 'list', sourcesHash(sources), shortHash(name), 'all', 'any', 0);
}
