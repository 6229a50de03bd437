/** What a source itself puts first, in place of a summary: quotations of it, its headings, who speaks most. */
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import { displayTitle } from '../../../article/display-title.ts';
import { recordsIn } from '../../../article/structure/records.ts';
import type { Article } from '../../../article/types.ts';
import { lengthOf, sliceOf } from '../../../search/passages/passages.ts';
import type { Outline } from '../../../search/types.ts';
import { RECORDS_ID } from '../../ids/ask.ts';
import type { Messages } from '../../messages/types.ts';
import type { RecordKind } from '../../messages/wishes-types.ts';
import { askedAbove, askedBelow } from '../asked.ts';
import type { Context } from '../context.ts';
import { aroundId } from '../passage.ts';
import { quotationsId } from '../quotes/quotations-id.ts';
import { button, card, option, type Reply, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { label, plainHeading } from '../source-line.ts';
import { linesBeside, linesOf, roomBeside } from './fitting.ts';
import { moreMenu } from './other-sources.ts';
import { beginningSlice, beginningText, sliceText } from './slice.ts';
import type { SilentOptions } from './suggested.ts';

/** So much of each at most, and so many characters of the source in a quotation. */
const LEADS_MAX = 2;
const LEAD_MAX_LENGTH = 200;
const RECORDS_MAX = 3;
const RECORD_MAX_LENGTH = 110;
const HEADINGS_MAX = 6;
const HEADING_MAX_LENGTH = 40;
const SPEAKERS_MAX = 3;
const TITLE_MAX_LENGTH = 60;
/** Of a label above decisions or actions, with the space before it. */
const LABEL_LINES = 1.4;
/** Left for the labels. */
const LABELS_MAX_LENGTH = 60;
/** All else is in the menu. */
const BUTTONS_MAX = 2;

const RECORD_KINDS = ['decision', 'action'] as const satisfies readonly RecordKind[];

/** A part of the outline as it is shown. */
interface Piece {
  readonly of: 'lead' | RecordKind | 'headings' | 'most';
  readonly markup: string;
  /** Lines on a phone, with those of a label that it brings along. */
  readonly lines: number;
}

/** A way from the outline on, as a button or as a choice of the menu. */
interface Way {
  readonly label: string;
  readonly hint: string;
  readonly id: string;
}

/**
 * What the source itself puts first, as much as one screen holds, with ways to the rest and to other sources.
 * @param speaker the full name that was asked for: there is a way to what they say
 */
export function outlineReply(
  outline: Outline,
  question: string,
  context: Context,
  speaker: string | null,
  options: SilentOptions,
): Reply {
  const { messages } = context;
  const { article } = outline;
  const title = label(displayTitle(article), TITLE_MAX_LENGTH);
  const above = [...askedAbove(question, options), text(messages.wishes.summary.title(title))];
  const below = [
    small(options.welcome === true ? messages.library.welcome.short : undefined),
    askedBelow(question, options, messages),
  ];
  const shown = fittingPieces(piecesOf(outline, messages), [...above, ...below]);
  const ways = waysFrom(outline, shown, context, speaker);
  return card(
    ...above,
    ...textsOf(shown, messages),
    ...below,
    row(
      ...ways.slice(0, BUTTONS_MAX).map((way) => button(way.label, way.id)),
      shareOrRemoveButton('ask', options.visibility ?? 'ephemeral', null, context),
    ),
    moreMenu(
      article,
      ways.slice(BUTTONS_MAX).map((way) => option(way.label, way.hint, way.id)),
      context,
      options.withinId,
    ),
  );
}

/** What tells most comes first: what does not fit is left out. Where nothing is decided, a second sentence leads. */
function piecesOf(outline: Outline, messages: Messages): Piece[] {
  const { article, leads } = outline;
  const leading = leads.map((lead) => pieceOf('lead', sliceText(lead, LEAD_MAX_LENGTH, messages)));
  const [decisions = [], actions = []] = RECORD_KINDS.map((kind) => recordPieces(kind, article, messages));
  const records = Array.from({ length: RECORDS_MAX }, (_, at) => [decisions[at], actions[at]]);
  const [first, second, third] = records;
  const ordered =
    decisions.length === 0
      ? [...leading.slice(0, LEADS_MAX), ...records.flat()]
      : [...(first ?? []), ...(second ?? []), leading[0], ...(third ?? [])];
  const all = [...ordered, mostPiece(outline, messages), headingsPiece(outline, messages)];
  const pieces = all.filter((piece) => piece !== undefined);
  const beginning = pieces.some(({ of }) => of !== 'most') ? null : beginningSlice(article);
  return beginning === null ? pieces : [pieceOf('lead', beginningText(beginning)), ...pieces];
}

/** The first, and those that fit on a screen and into a message; of each group none behind one that does not. */
function fittingPieces(pieces: readonly Piece[], frame: ReadonlyArray<APITextDisplayComponent | null>): Piece[] {
  const left = { lines: linesBeside(frame), room: roomBeside(frame) - LABELS_MAX_LENGTH };
  const full = new Set<Piece['of']>();
  return pieces.filter(({ of, markup, lines }, at) => {
    if (full.has(of) || (lines > left.lines && at > 0) || markup.length >= left.room) {
      full.add(of);
      return false;
    }
    left.lines -= lines;
    left.room -= markup.length + 1;
    return true;
  });
}

function pieceOf(of: Piece['of'], markup: string, label: number = 0): Piece {
  return { of, markup, lines: linesOf(markup) + label };
}

function recordPieces(kind: RecordKind, article: Article, messages: Messages): Piece[] {
  return recordsIn(article, kind)
    .slice(0, RECORDS_MAX)
    .map((range) => sliceText(sliceOf(article, range, []), RECORD_MAX_LENGTH, messages))
    .map((markup, place) => pieceOf(kind, markup, place === 0 ? LABEL_LINES : 0));
}

/** `Headings: The water tank · The gate · …` */
function headingsPiece({ article: { body }, headings }: Outline, { wishes }: Messages): Piece | undefined {
  if (headings.length === 0) return undefined;
  const words = headings
    .slice(0, HEADINGS_MAX)
    .map(({ start, end }) => label(plainHeading(body.slice(start, end)), HEADING_MAX_LENGTH));
  const all = headings.length > HEADINGS_MAX ? [...words, '…'] : words;
  return pieceOf('headings', `-# ${wishes.summary.headings(all.join(' · '))}`);
}

/** `Spoke most: **Lena Moor** (7), Arga Putra (5)` */
function mostPiece({ article: { kind }, speakers }: Outline, { wishes }: Messages): Piece | undefined {
  if (speakers.length === 0) return undefined;
  const people = speakers.slice(0, SPEAKERS_MAX).map(({ name, statements }, place) => {
    const shown = label(name);
    return `${place === 0 ? `**${shown}**` : shown} (${statements})`;
  });
  const isQuoted = kind === 'news' || kind === 'release';
  return pieceOf('most', `-# ${wishes.summary.most(people.join(', '), isQuoted)}`);
}

/** A text for each group, its label first. */
function textsOf(shown: readonly Piece[], { wishes: { summary } }: Messages): Array<APITextDisplayComponent | null> {
  const groupOf = (first: readonly string[], ...kinds: ReadonlyArray<Piece['of']>) => {
    const lines = shown.filter((piece) => kinds.includes(piece.of)).map(({ markup }) => markup);
    return lines.length === 0 ? null : text([...first, ...lines].join('\n'));
  };
  return [
    groupOf([], 'lead'),
    ...RECORD_KINDS.map((kind) => groupOf([summary.records[kind]], kind)),
    groupOf([], 'headings', 'most'),
  ];
}

/** To all decisions and actions where they are not shown whole, to the context, to what somebody says. */
function waysFrom(outline: Outline, shown: readonly Piece[], context: Context, speaker: string | null): Way[] {
  const { article, leads } = outline;
  const { buttons, menu, wishes } = context.messages;
  const lists = RECORD_KINDS.filter((kind) => {
    const { length } = shown.filter((piece) => piece.of === kind);
    return !isWhole(article, kind, length);
  }).map((note) => {
    const label = wishes.records.button[note](recordsIn(article, note).length);
    return { label, hint: label, id: RECORDS_ID.encode({ text: article.hash, note, from: 0 }) };
  });
  const lead = leads[0] ?? beginningSlice(article);
  const around = lead === null ? [] : [{ label: buttons.around, hint: menu.around(1).hint, id: aroundId(lead) }];
  const name = speaker ?? mostNamed(outline, context);
  const said = name === null ? [] : [{ ...menu.moreBy(name), label: buttons.said(name), id: quotationsId(name) }];
  return [...lists, ...around, ...said];
}

/** Whether the first so many records are all there are, and none of them is shortened. */
function isWhole(article: Article, kind: RecordKind, count: number): boolean {
  const records = recordsIn(article, kind);
  return (
    records.length <= count && records.every(([first, last]) => lengthOf(article, first, last) <= RECORD_MAX_LENGTH)
  );
}

/** Who speaks most of those whose statements can be listed. */
function mostNamed({ speakers }: Outline, { sources }: Context): string | null {
  const { people } = sources.index;
  return speakers.find(({ name }) => people.named(name) !== undefined)?.name ?? null;
}
