/** The select menu under a reply: what is wanted less often than its buttons, each with a line that explains it. */

import type { Slice } from '../../../search/passages/passages.ts';
import { clearlySpeaking } from '../../../search/quotations/clear-speakers.ts';
import type { Silence } from '../../../search/types.ts';
import { followId, moreId, passageId, quotationsId } from '../../ids/passage-id.ts';
import type { CopyFormat, Option } from '../../messages/types.ts';
import type { Context } from '../context.ts';
import { aroundId, distinctPlaces } from '../passage.ts';
import { menu, option } from '../reply.ts';

/** In the order in which they are offered. */
export const COPY_FORMATS = ['plain', 'markdown', 'reference'] as const satisfies readonly CopyFormat[];
/** Of a joint statement: people of whom more is offered. */
const SPEAKERS_MAX = 3;

/** Under an answer. Choices are buttons by another look: the value of each is what its button's custom_id would be. */
export function answerMenu(passage: Slice, { messages, sources }: Context, speaker: string | null, more: boolean) {
  const { menu: words } = messages;
  const known = new Set(sources.index.people.entries.map(({ name }) => name));
  const speaking = clearlySpeaking(passage.article, passage);
  const speakers = speaking.filter((name) => known.has(name)).slice(0, SPEAKERS_MAX);
  return menu(words.placeholder, passageId('menu', passage, speaker), [
    ...(more ? [choice(words.more, moreId(speaker, 1))] : []),
    choice(words.follow, followId(speaker)),
    ...speakers.map((name) => choice(words.moreBy(name), quotationsId(name, sources))),
    choice(speaking.length === 0 ? words.whoSpoke : words.others, passageId('others', passage, speaker)),
    choice(words.why, passageId('why', passage, speaker)),
    ...COPY_FORMATS.map((format) => choice(words.copy[format], passageId('copy', passage, speaker, format))),
  ]);
}

/** Under the closest passages. `shown` is not empty. */
export function closestMenu(
  shown: readonly Slice[],
  { messages, sources }: Context,
  speaker: string | null,
  { more, silence }: { readonly more: boolean; readonly silence: Silence | null },
) {
  const { menu: words } = messages;
  const numbered = shown.map((passage, index) => ({ passage, place: index + 1 }));
  const [first] = shown;
  if (first === undefined) return null;
  return menu(words.placeholder, passageId('menu', first, speaker), [
    ...distinctPlaces(numbered, ({ passage }) => passage).map(({ passage, place }) =>
      choice(words.around(place), aroundId(passage)),
    ),
    ...(more ? [choice(words.more, moreId(speaker, shown.length))] : []),
    ...(silence?.reason === 'notQuotedOn'
      ? [choice(words.moreBy(silence.speaker), quotationsId(silence.speaker, sources))]
      : []),
  ]);
}

function choice({ label, hint }: Option, customId: string) {
  return option(label, hint, customId);
}
