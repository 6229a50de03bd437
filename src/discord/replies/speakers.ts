/** Who speaks, with office. */

import { clearSpeakers } from '../../article/clear-speakers.ts';
import type { Article, Quotation } from '../../article/types.ts';
import { type HeldOffice, officeFor, officeOf } from '../../search/offices.ts';
import type { Messages } from '../messages/types.ts';
import type { Context } from './context.ts';
import { label } from './source-line.ts';

/** Speakers of a joint statement named in full; more are counted out by an ellipsis. */
const SPEAKERS_MAX = 3;

/** Who reads of an office, and by what it is translated for them. */
export type Reader = Pick<Context, 'language' | 'messages' | 'sources'>;

/** `**Abbas Araqchi**, Menteri Luar Negeri Iran`, several on one line; `''` for nobody. */
export function speakerLine(article: Article, speakers: readonly string[], reader: Reader): string {
  const named = speakers.slice(0, SPEAKERS_MAX).map((name) => withOffice(name, officeOf(article, name), reader));
  return (speakers.length > SPEAKERS_MAX ? [...named, '…'] : named).join(' · ');
}

/** The same for a quotation, or that its speaker is unclear. */
export function whoSaid(article: Article, quotation: Quotation, reader: Reader): string {
  const speakers = clearSpeakers(quotation).map(({ name }) => name);
  return speakers.length === 0 ? `*${reader.messages.speakerUnclear}*` : speakerLine(article, speakers, reader);
}

/**
 * `**Abbas Araqchi**, Menteri Luar Negeri Iran (foreign minister of Iran)`, inert.
 * @param reader `null` for the office as the source has it alone
 */
export function withOffice(name: string, held: HeldOffice | null, reader: Reader | null): string {
  return held === null ? `**${label(name)}**` : `**${label(name)}**, ${officeText(held, reader)}`;
}

/** An office as the source has it, and beside it what a reader of another language calls it; inert. */
export function officeText(held: HeldOffice, reader: Reader | null): string {
  const translated = reader === null ? null : officeFor(reader.language, held, reader.sources.index.glossary);
  return translated === null ? label(held.office) : `${label(held.office)} (${label(translated)})`;
}

/** `Qasim al-Araji and Abbas Araqchi`, inert; `''` for nobody. */
export function namesOf(speakers: readonly string[], messages: Messages): string {
  const names = speakers.slice(0, SPEAKERS_MAX).map((name) => label(name));
  return messages.list(speakers.length > SPEAKERS_MAX ? [...names, '…'] : names);
}
