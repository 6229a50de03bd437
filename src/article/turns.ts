/** Statements that stand within a turn: whose words a sentence is, and by whom somebody's words are told. */
import type { Span } from '../language/types.ts';
import { quotationsIn, turnAt } from './quoted.ts';
import type { Article, Quotation } from './types.ts';

/** Words, numbers: what is left of a sentence beside a quotation that covers it holds none. */
const WORD = /[\p{L}\p{N}]/u;

type Quoted = Pick<Article, 'quotations'>;

/** The turn that a quotation is told in; `null` for a turn itself, and for one outside of all turns. */
export function turnAround(article: Quoted, quotation: Quotation): Quotation | null {
  return quotation.isTurn ? null : turnAt(article, quotation.start);
}

/**
 * Who tells in a turn of theirs what somebody else said; several as their label has them. `null` for a turn, for what
 * stands outside of all turns, for what they tell of themselves, and where the turn's speaker is not known.
 */
export function tellerOf(article: Pick<Article, 'body' | 'quotations'>, quotation: Quotation): string | null {
  const turn = turnAround(article, quotation);
  if (turn === null) return null;
  const [speaker, ...others] = turn.speakers;
  if (speaker === undefined || quotation.speakers.some(({ name }) => name === speaker.name)) return null;
  const { speakerMention } = turn;
  return others.length > 0 && speakerMention !== null
    ? article.body.slice(speakerMention.start, speakerMention.end)
    : speaker.name;
}

/**
 * The quotations that tell whose words a sentence is, in order: of a turn and what is told in it the innermost that
 * covers all of the sentence, outside of turns all that touch it.
 */
export function decidingFor(article: Pick<Article, 'body' | 'quotations'>, sentence: Span): readonly Quotation[] {
  const touching = quotationsIn(article, sentence);
  if (!touching.some(({ isTurn }) => isTurn)) return touching;
  const told = touching.filter(({ isTurn }) => !isTurn);
  const covering = told.filter((quotation) => coversSentence(article, quotation, sentence));
  if (covering.length > 0) return covering;
  return touching.filter(({ isTurn, start }) => isTurn || turnAt(article, start) === null);
}

/** Whether nothing but marks of a sentence, and the label before it, stands outside of a quotation. */
export function coversSentence({ body }: Pick<Article, 'body'>, quotation: Quotation, sentence: Span): boolean {
  const { end, cue, speakerMention: label } = quotation;
  const isLabelled = cue === null && label !== null && label.end <= quotation.start;
  const start = isLabelled && !WORD.test(body.slice(label.end, quotation.start)) ? label.start : quotation.start;
  return (
    !WORD.test(body.slice(sentence.start, Math.max(sentence.start, Math.min(start, sentence.end)))) &&
    !WORD.test(body.slice(Math.min(sentence.end, Math.max(end, sentence.start)), sentence.end))
  );
}
