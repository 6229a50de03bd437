/** What became of a quotation that was checked. */
import type { Check } from '../../../check/types.ts';
import type { Messages } from '../../messages/types.ts';
import type { Context } from '../context.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { aroundButton, citedText, passageText } from '../passage.ts';
import { quotationText, whoAndWhere } from '../quotation.ts';
import { card, type Reply, type ReplyOptions, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import type { Reader } from '../speakers.ts';
import { type ClaimLine, claimBelow, claimBeside } from './claim.ts';
import { areDifferent, saidWords } from './compared.ts';
import { type SaidPart, saidPart } from './said-part.ts';
import { canBeShared, shareCheckId } from './share.ts';
import { noteLine, oddityLines, verdictLine } from './verdict.ts';

/** Characters of markup of the source's words beside the claim's. */
const SAID_MAX_LENGTH = 1_300;
/** Of the passage that disputes what another source has. */
const DISPUTING_MAX_LENGTH = 900;
/** Places that are told beside the first, where parts of separate statements were joined. */
const SPLICED_MAX = 2;
/** Of a passage with who and where; a single quotation may be that long. */
const PASSAGE_MAX_LENGTH = 1_900;

/**
 * The verdict, the words, who and where: seen by its asker alone it can be shared where it was found, in the channel it
 * can be removed.
 */
export function checkReply(check: Check, context: Context, options: ReplyOptions = {}): Reply {
  const { messages } = context;
  const { visibility = 'ephemeral' } = options;
  const part = partOf(check);
  const place =
    check.found === null ? check.nearest : { article: check.found.article, ...spanOf(check.found), ...part?.sentences };
  const compared = comparison(check, context);
  const claim = compared?.claim ?? claimBelow(check.claim, options, messages);
  const shared = compared !== null && options.sharedBy !== undefined;
  const head = verdictLine(check, messages);
  const notes = [noteLine(check, messages), ...oddityLines(check, messages)].filter((line) => line !== undefined);
  const note = small(notes.length === 0 ? undefined : notes.join('\n-# '));
  const by = small(shared ? messages.sharedBy(options.sharedBy ?? '') : undefined);
  const others = disputing(check, messages);
  const used = [head, claim.line.content, note?.content ?? '', by?.content ?? '', ...others.map((one) => one.content)];
  const room = MESSAGE_TEXT_MAX_LENGTH - used.reduce((sum, { length }) => sum + length, 0);
  const words = compared === null ? [passageOf(check, context, Math.min(PASSAGE_MAX_LENGTH, room))] : [];
  return card(
    text(head),
    ...(compared === null ? words.map(text) : [text(compared.source), claim.line, text(compared.where)]),
    ...others,
    note,
    by,
    compared === null ? claim.line : null,
    row(
      place === null ? null : aroundButton(place, messages.buttons.around),
      shareOrRemoveButton('check', visibility, shareIdOf(check, claim, context), context),
    ),
  );
}

/** The passage of another source that disputes what one has: beside it, so that nobody reads the one alone. */
function disputing({ disputing: passage }: Check, messages: Messages) {
  return passage === null ? [] : [text(citedText(passage, messages, DISPUTING_MAX_LENGTH))];
}

function shareIdOf(check: Check, claim: ClaimLine, context: Context): string | null {
  return claim.isReadBack && canBeShared(check) ? shareCheckId(check, context) : null;
}

interface Comparison {
  readonly source: string;
  readonly claim: ClaimLine;
  readonly where: string;
}

/** The source's words above the claim's, where words differ; `null` where none do, or too many. */
function comparison(check: Check, reader: Reader): Comparison | null {
  const { messages } = reader;
  const { found, differences } = check;
  if (found === null || !areDifferent(differences)) return null;
  const source = messages.check.source(saidWords(differences));
  if (source.length > SAID_MAX_LENGTH) return null;
  const places = [found, ...check.spliced.slice(0, SPLICED_MAX)];
  const where = places.flatMap((place) => whoAndWhere(place, reader)).join('\n');
  return { source, claim: claimBeside(check, messages), where };
}

/** Of a long turn, what was checked. */
function partOf({ found, claim }: Check): SaidPart | null {
  return found === null ? null : saidPart(found.article, found.quotation, claim.text);
}

export function spanOf({ quotation: { start, end } }: NonNullable<Check['found']>) {
  return { start, end };
}

/** The statement itself, what disputes it, or the nearest passage, as such; at most `room` characters of markup. */
function passageOf(check: Check, reader: Reader, room: number): string {
  const { messages } = reader;
  const { found, nearest, verdict, differences } = check;
  const { check: words } = messages;
  if (found !== null) {
    const apart = areDifferent(differences) ? `\n-# ${words.tooDifferent}` : '';
    return `${quotationText(found, reader, room - apart.length, partOf(check))}${apart}`;
  }
  if (nearest === null) return `-# ${words.nothingNear}`;
  // Nobody is named beside words that nobody is found to have said.
  if (verdict !== 'not-found') return citedText(nearest, messages, room);
  const heading = `-# ${words.nearest}\n`;
  return `${heading}${passageText(nearest, reader, room - heading.length)}`;
}
