/** A passage under its question again, from what a button remembers. */
import type { Article } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import type { LibraryVersion } from '../../library/types.ts';
import type { Slice } from '../../search/passages/passages.ts';
import { sliceAgain } from '../../search/passages/slice-again.ts';
import { analyse } from '../../search/query/analyse.ts';
import type { Analysis } from '../../search/types.ts';
import type { PassageFields, SliceFields } from '../ids/ask.ts';
import { UserError } from '../messages/user-error.ts';
import type { ButtonContext } from '../replies/context.ts';
import { findByHash } from './by-hash.ts';
import { withinFields } from './source.ts';
import { readSpeakerField } from './speaker.ts';

export interface AskedPassage {
  readonly question: string;
  readonly passage: Slice;
  readonly analysis: Analysis;
  /** Full name that was asked for, `null` for everybody. */
  readonly speaker: string | null;
}

/** @throws UserError where the source has changed since, or nobody wrote such fields */
export function readPassage(context: ButtonContext<PassageFields>): AskedPassage {
  return checkPassage(context)();
}

/**
 * Checks the fields at once; what it gives reads the question, which takes longer, and never throws.
 * @throws UserError as `readPassage`
 */
export function checkPassage(context: ButtonContext<PassageFields>): () => AskedPassage {
  const { fields, asked } = context;
  const { sources } = withinFields(context, fields);
  if (asked === null) throw new UserError('unknownButton', {});
  const { article, span } = readSpan(fields, sources);
  const speaker = readSpeakerField(fields.speaker, sources);
  const plain = sliceAgain(article, span, []);
  if (plain === null) throw new UserError('unknownButton', {});
  return () => {
    const analysis = analyse(asked, sources.index, speaker ?? undefined);
    const passage = sliceAgain(article, span, analysis.terms) ?? plain;
    return { question: asked, passage, analysis, speaker };
  };
}

/** A slice of an article that has not changed since. @throws UserError as `readPassage` */
export function readSpan(
  { text, start, end }: SliceFields,
  { articles }: Pick<LibraryVersion, 'articles'>,
): { article: Article; span: Span } {
  const article = findByHash(text, articles, ({ hash }) => hash);
  if (article === null || start > end || end > article.body.length) throw new UserError('unknownButton', {});
  return { article, span: { start, end } };
}
