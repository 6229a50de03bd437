/** Who speaks, with office. */

import { clearSpeakers } from '../../article/clear-speakers.ts';
import type { Article, Quotation } from '../../article/types.ts';
import type { Messages } from '../messages/types.ts';
import { label } from './source-line.ts';

/** Speakers of a joint statement named in full; more are counted out by an ellipsis. */
const SPEAKERS_MAX = 3;

/** `**Abbas Araqchi**, Menteri Luar Negeri Iran`, several on one line; `''` for nobody. */
export function speakerLine(article: Article, speakers: readonly string[]): string {
  const named = speakers.slice(0, SPEAKERS_MAX).map((name) => withOffice(name, officeOf(article, name)));
  return (speakers.length > SPEAKERS_MAX ? [...named, '…'] : named).join(' · ');
}

/** The same for a quotation, or that its speaker is unclear. */
export function whoSaid(article: Article, quotation: Quotation, messages: Messages): string {
  const speakers = clearSpeakers(quotation).map(({ name }) => name);
  return speakers.length === 0 ? `*${messages.speakerUnclear}*` : speakerLine(article, speakers);
}

/** `**Abbas Araqchi**, Menteri Luar Negeri Iran`, inert. */
export function withOffice(name: string, office: string | null): string {
  return office === null ? `**${label(name)}**` : `**${label(name)}**, ${label(office)}`;
}

/** The office that this very article gives somebody; `null` where it gives none. */
export function officeOf({ people }: Article, name: string): string | null {
  return people.find((person) => person.name === name)?.office ?? null;
}

/** `Qasim al-Araji and Abbas Araqchi`, inert; `''` for nobody. */
export function namesOf(speakers: readonly string[], messages: Messages): string {
  const names = speakers.slice(0, SPEAKERS_MAX).map((name) => label(name));
  return messages.list(speakers.length > SPEAKERS_MAX ? [...names, '…'] : names);
}
