/** The select menu under an answer: what is wanted less often than its buttons, each with a line that explains it. */
import { clearlySpeaking } from '../../search/clear-speakers.ts';
import type { Slice } from '../../search/passages.ts';
import type { Context } from '../context.ts';
import type { CopyFormat, Option } from '../messages/types.ts';
import { passageId, quotationsId } from '../passage-id.ts';
import { menu, option } from '../reply.ts';

/** In the order in which they are offered. */
export const COPY_FORMATS = ['plain', 'markdown', 'reference'] as const satisfies readonly CopyFormat[];
/** Of a joint statement: people of whom more is offered. */
const SPEAKERS_MAX = 3;

/** Choices are buttons by another look: the value of each is what its button's custom_id would be. */
export function answerMenu(passage: Slice, { messages, sources }: Context, speaker: string | null) {
  const { placeholder, moreBy, others, whoSpoke, why, copy } = messages.menu;
  const choice = ({ label, hint }: Option, customId: string) => option(label, hint, customId);
  const known = new Set(sources.index.people.entries.map(({ name }) => name));
  const speaking = clearlySpeaking(passage.article, passage);
  const speakers = speaking.filter((name) => known.has(name)).slice(0, SPEAKERS_MAX);
  return menu(placeholder, passageId('menu', passage, speaker), [
    ...speakers.map((name) => choice(moreBy(name), quotationsId(name, sources))),
    choice(speaking.length === 0 ? whoSpoke : others, passageId('others', passage, speaker)),
    choice(why, passageId('why', passage, speaker)),
    ...COPY_FORMATS.map((format) => choice(copy[format], passageId('copy', passage, speaker, format))),
  ]);
}
