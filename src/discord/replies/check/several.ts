/** Several quotations of one message, each checked in short. */

import { claimLine } from '../../../check/claim/claim-line.ts';
import type { Check } from '../../../check/types.ts';
import { CHECK_MENU_ID } from '../../ids/check.ts';
import type { Messages } from '../../messages/types.ts';
import type { Context } from '../context.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { aroundButton, aroundId, distinctPlaces, type Place } from '../passage.ts';
import { whoAndWhere } from '../quotation.ts';
import { card, menu, option, type Reply, row, text, type Visibility } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { label } from '../source-line.ts';
import type { Reader } from '../speakers.ts';
import { spanOf } from './check.ts';
import { areDifferent, saidWords } from './compared.ts';
import { noteLine, oddityLines, verdictLine } from './verdict.ts';

/** Quotations of one message that are checked. */
export const CHECKS_MAX = 3;
/** The text of each; the lines around them need little. */
const EACH_MAX_LENGTH = (MESSAGE_TEXT_MAX_LENGTH - 400) / CHECKS_MAX;
const CLAIM_MAX_LENGTH = 150;
const BUTTONS_MAX = 3;

/** They can't be shared. @param left How many more there are that were not checked */
export function checksReply(
  checks: readonly Check[],
  left: number,
  context: Context,
  visibility: Visibility = 'ephemeral',
): Reply {
  const { messages } = context;
  const { check: words, buttons } = messages;
  const places = checks.flatMap(({ found }, index) =>
    found === null ? [] : [{ article: found.article, ...spanOf(found), number: index + 1 }],
  );
  const numbered = distinctPlaces(places, (place) => place);
  // No more than three buttons beside each other: a phone shows the rest in a menu.
  const isMenu = numbered.length + (visibility === 'public' ? 1 : 0) > BUTTONS_MAX;
  return card(
    text([words.several(checks.length), ...(left === 0 ? [] : [words.notChecked(left)])].join(' ')),
    ...checks.map((check, index) => text(shortText(check, index + 1, context))),
    row(
      ...(isMenu ? [] : numbered.map((place) => aroundButton(place, buttons.aroundNumber(place.number)))),
      shareOrRemoveButton('check', visibility, null, context),
    ),
    isMenu ? contextMenu(numbered, messages) : null,
  );
}

/** The sentences around each place. */
function contextMenu(places: ReadonlyArray<Place & { readonly number: number }>, { menu: words }: Messages) {
  return menu(
    words.placeholder,
    CHECK_MENU_ID.encode({}),
    places.map((place) => {
      const { label, hint } = words.around(place.number);
      return option(label, hint, aroundId(place));
    }),
  );
}

/**
 * Verdict and claim; then as much as fits of the source's words where they differ, who said them, where, and what to
 * mind.
 */
function shortText(check: Check, number: number, reader: Reader): string {
  const { messages } = reader;
  const { claim, found, differences } = check;
  const speaker = claim.speaker === null ? null : label(claim.speaker);
  const checked = messages.check.checked(claimLine({ text: label(claim.text, CLAIM_MAX_LENGTH), speaker }));
  const notes = [noteLine(check, messages), ...oddityLines(check, messages)].filter((line) => line !== undefined);
  const more = [
    ...(found !== null && areDifferent(differences) ? [messages.check.source(saidWords(differences))] : []),
    ...(found === null ? [] : whoAndWhere(found, reader)),
    ...notes.map((note) => `-# ${note}`),
  ];
  let shown = `**${number}** · ${verdictLine(check, messages)}\n${checked}`;
  for (const line of more) if (shown.length + line.length < EACH_MAX_LENGTH) shown += `\n${line}`;
  return shown;
}
