/** The select menu under a reply: what is wanted less often than its buttons, each with a line that explains it. */

import { clearlySpeaking } from '../../../article/clear-speakers.ts';
import type { Slice } from '../../../search/passages/passages.ts';
import type { Silence } from '../../../search/types.ts';
import { COPY_FORMATS, COPY_ID, FOLLOW_ID, MENU_ID, MORE_ID, OTHERS_ID, WHY_ID } from '../../ids/ask.ts';
import type { Option } from '../../messages/types.ts';
import type { Context } from '../context.ts';
import { aroundId, askedFields, distinctPlaces, passageFields } from '../passage.ts';
import { quotationsId } from '../quotes/quotations-id.ts';
import { menu, option } from '../reply.ts';

/** Of a joint statement: people of whom more is offered. */
const SPEAKERS_MAX = 3;

/** Under an answer. Choices are buttons by another look: the value of each is what its button's custom_id would be. */
export function answerMenu(passage: Slice, context: Context, speaker: string | null, more: boolean) {
  const { messages, sources } = context;
  const { menu: words } = messages;
  const speaking = clearlySpeaking(passage.article, passage);
  const speakers = speaking.filter((name) => sources.index.people.named(name) !== undefined).slice(0, SPEAKERS_MAX);
  const asked = askedFields(speaker, context);
  const fields = passageFields(passage, speaker, context);
  return menu(words.placeholder, MENU_ID.encode(fields), [
    ...(more ? [choice(words.more, MORE_ID.encode({ ...asked, from: 1 }))] : []),
    choice(words.follow, FOLLOW_ID.encode(asked)),
    ...speakers.map((name) => choice(words.moreBy(name), quotationsId(name))),
    choice(speaking.length === 0 ? words.whoSpoke : words.others, OTHERS_ID.encode(fields)),
    choice(words.why, WHY_ID.encode(fields)),
    ...COPY_FORMATS.map((format) => choice(words.copy[format], COPY_ID.encode({ ...fields, format }))),
  ]);
}

/** Under the closest passages. `shown` is not empty. */
export function closestMenu(
  shown: readonly Slice[],
  context: Context,
  speaker: string | null,
  { more, silence }: { readonly more: boolean; readonly silence: Silence | null },
) {
  const { messages } = context;
  const { menu: words } = messages;
  const numbered = shown.map((passage, index) => ({ passage, place: index + 1 }));
  const [first] = shown;
  if (first === undefined) return null;
  return menu(words.placeholder, MENU_ID.encode(passageFields(first, speaker, context)), [
    ...distinctPlaces(numbered, ({ passage }) => passage).map(({ passage, place }) =>
      choice(words.around(place), aroundId(passage)),
    ),
    ...(more ? [choice(words.more, MORE_ID.encode({ ...askedFields(speaker, context), from: shown.length }))] : []),
    ...(silence?.reason === 'notQuotedOn'
      ? [choice(words.moreBy(silence.speaker), quotationsId(silence.speaker))]
      : []),
  ]);
}

function choice({ label, hint }: Option, customId: string) {
  return option(label, hint, customId);
}
