/** Whose words a passage or a quotation is, in the reader's language. */

import { decidingIn } from '../../article/clear-speakers.ts';
import { readable } from '../../article/markup.ts';
import { tellerOf, turnAround } from '../../article/turns.ts';
import type { Article, Quotation, SourceKind } from '../../article/types.ts';
import type { Slice } from '../../search/passages/passages.ts';
import type { Messages } from '../messages/types.ts';
import { escapeMarkup } from './escape.ts';
import { label, originOf } from './source-line.ts';

/** A question before a passage is told whole or not at all. UTF-16 code units. */
const QUESTION_MAX_LENGTH = 200;

/** What these hold was said, also where they name nobody. */
const SPOKEN: ReadonlySet<SourceKind> = new Set(['transcript', 'captions', 'chat']);

/**
 * `as quoted by telusur.co.id`; `reported, not word for word` and `telusur.co.id`; `telusur.co.id itself`; `as noted in
 * the minutes` and `“council-minutes”`: the parts of a line, the question that it comes after before them.
 */
export function whoseWords(passage: Slice, messages: Messages): string[] {
  const { article, voice } = passage;
  const origin = originOf(article);
  const after = questionBefore(passage, messages);
  if (voice === 'narrator') return [...after, ...narratedBy(article, messages)];
  const deciding = decidingIn(article, passage);
  const parts = new Set(
    voice === 'mixed'
      ? mixedVoices(passage, deciding, messages)
      : deciding.flatMap((quotation) => quotedAs(article, quotation, messages)),
  );
  // Once, behind what several quotations add before it.
  const isNamed = parts.delete(origin);
  return [...after, ...parts, ...(isNamed ? [origin] : [])];
}

/** `after “When will it open?”`, asked in another turn or paragraph; nothing for a very long question. Inert. */
function questionBefore({ article, question }: Slice, { after }: Messages): string[] {
  if (question === null || question.end - question.start > QUESTION_MAX_LENGTH) return [];
  return [after(`“${escapeMarkup(readable(article.body, question).replace(/\s+/gu, ' '))}”`)];
}

/** The same of one quotation: a turn in a transcript is its speaker's own words, and nobody quotes them. */
export function quotedAs(article: Article, quotation: Quotation, messages: Messages): string[] {
  const { whose, kinds } = messages;
  const { isTurn, kind } = quotation;
  const origin = originOf(article);
  const isQuoted = article.kind === 'news' || article.kind === 'release';
  if (isTurn && !isQuoted) return [...howTaken(article, quotation, messages), origin];
  const told = toldBy(article, quotation, messages);
  if (kind !== 'direct') return [kinds[kind], ...told, origin];
  if (told.length > 0 || turnAround(article, quotation) !== null) return [...told, origin];
  return [article.source.publisher === null ? whose.quotedIn(origin) : whose.quotedBy(origin)];
}

/** That a turn stands in minutes, which keep no word; nothing for any other turn. */
export function howTaken({ kind }: Article, { isTurn }: Quotation, { whose }: Messages): string[] {
  return isTurn && kind === 'minutes' ? [whose.noted] : [];
}

/** `as told by Arga Putra`, for what stands in somebody else's turn; inert. */
export function toldBy(article: Article, quotation: Quotation, { whose }: Messages): string[] {
  const teller = tellerOf(article, quotation);
  return teller === null ? [] : [whose.toldBy(label(teller))];
}

/** Who tells what nobody is quoted with, and the source's name. */
function narratedBy(article: Article, { whose }: Messages): string[] {
  const origin = originOf(article);
  if (article.kind === 'minutes') return [whose.minutes, origin];
  return SPOKEN.has(article.kind) ? [whose.unnamed, origin] : [whose.itself(origin)];
}

/** The same in one phrase. @param origin the source's name */
export function narratorOf({ kind }: Article, origin: string, { whose }: Messages): string {
  if (kind === 'minutes') return whose.minutes;
  return SPOKEN.has(kind) ? whose.unnamed : whose.itself(origin);
}

function mixedVoices(passage: Slice, deciding: readonly Quotation[], messages: Messages): string[] {
  const { article } = passage;
  const { whose } = messages;
  const origin = originOf(article);
  if (article.kind === 'minutes' && deciding.every(({ isTurn }) => isTurn)) return [whose.noted, origin];
  const said = [
    ...(deciding.some(({ kind }) => kind !== 'indirect') ? [whose.partlyVerbatim] : []),
    ...(deciding.some(({ kind }) => kind !== 'direct') ? [whose.partlyReported] : []),
  ];
  const told = deciding.flatMap((quotation) => toldBy(article, quotation, messages));
  if (!isNarrated(passage, deciding)) return [said.join(', '), ...told, origin];
  if (article.kind === 'minutes') return [[...said, whose.restOfMinutes].join(', '), ...told, origin];
  return [[...said, whose.restBy(origin)].join(', '), ...told];
}

/** Whether there is a sentence in which nobody is quoted. */
function isNarrated({ article, sentences: [first, last] }: Slice, deciding: readonly Quotation[]): boolean {
  return article.sentences
    .slice(first, last + 1)
    .some((sentence) => !deciding.some((each) => each.start < sentence.end && each.end > sentence.start));
}
