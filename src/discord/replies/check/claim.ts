/**
 * What was checked, as it stands below its verdict: on its own line as a heading it would be read, and shared, as
 * something that was said. A button reads it back from there.
 */
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import { claimLine, isReadBack } from '../../../check/claim/claim-line.ts';
import type { Check, Claim } from '../../../check/types.ts';
import type { Messages } from '../../messages/types.ts';
import { escapeMarkup, escapeWithBold } from '../escape.ts';
import { holdingAsked, type ReplyOptions, readAsked, text } from '../reply.ts';
import { label } from '../source-line.ts';

/** Characters of markup of a line that holds all of a claim, and of the words of one that is shortened. */
const LINE_MAX_LENGTH = 400;
const SHORTENED_MAX_LENGTH = 240;

export interface ClaimLine {
  readonly line: APITextDisplayComponent;
  /** Whether the message gives back the very claim, so that a button can check it again. */
  readonly isReadBack: boolean;
}

/** `Checked: “words” — speaker` in small print, with who put it into the channel; the claim in full where it fits. */
export function claimBelow(claim: Claim, { sharedBy }: Pick<ReplyOptions, 'sharedBy'>, { check }: Messages): ClaimLine {
  const write = (markup: string) =>
    `-# ${sharedBy === undefined ? check.checked(markup) : check.sharedChecked(sharedBy, markup)}`;
  return lineOf(claim, escapeMarkup(claimLine(claim)), write);
}

/** The same under the source's words, with the words in bold that are only in the claim. */
export function claimBeside(
  { claim, differences }: Pick<Check, 'claim' | 'differences'>,
  { check }: Messages,
): ClaimLine {
  const written = claimLine(claim);
  const bold: Array<readonly [start: number, end: number]> = [];
  let at = 0;
  for (const [operation, piece] of differences) {
    const words = piece.trim();
    if (operation !== 'insert' || words === '') continue;
    const start = written.indexOf(words, at);
    if (start === -1) continue;
    at = start + words.length;
    bold.push([start, at]);
  }
  return lineOf(claim, escapeWithBold(written, bold), check.checked);
}

function lineOf(claim: Claim, markup: string, write: (markup: string) => string): ClaimLine {
  if (markup.length <= LINE_MAX_LENGTH) {
    const line = holdingAsked(write(markup));
    return { line, isReadBack: isReadBack(readAsked([line]) ?? '', claim) };
  }
  const speaker = claim.speaker === null ? null : label(claim.speaker);
  const shortened = claimLine({ text: label(claim.text, SHORTENED_MAX_LENGTH), speaker });
  return { line: text(write(shortened)), isReadBack: false };
}
