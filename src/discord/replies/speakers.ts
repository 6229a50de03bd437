/** Whose words a passage is, in the reader's language. */
import type { Article, Quotation } from '../../article/types.ts';
import type { Slice } from '../../search/passages/passages.ts';
import { clearSpeakers } from '../../search/quotations/clear-speakers.ts';
import type { Messages } from '../messages/types.ts';
import { label, originOf } from './source-line.ts';

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

/**
 * `as quoted by telusur.co.id`; `reported, not word for word` and `telusur.co.id`; `telusur.co.id itself`: the parts of
 * a line.
 */
export function whoseWords(passage: Slice, messages: Messages): string[] {
  const { article, voice } = passage;
  const { whose } = messages;
  const origin = originOf(article);
  if (voice === 'narrator') return [whose.itself(origin)];
  if (voice !== 'mixed') return quotedAs(article, voice, messages);
  const { verbatim, reported, narrated } = voicesIn(passage);
  const said = [...(verbatim ? [whose.partlyVerbatim] : []), ...(reported ? [whose.partlyReported] : [])];
  return narrated ? [[...said, whose.restBy(origin)].join(', ')] : [said.join(', '), origin];
}

/** The same of one quotation. */
export function quotedAs(article: Article, kind: Quotation['kind'], messages: Messages): string[] {
  const { whose } = messages;
  const origin = originOf(article);
  switch (kind) {
    case 'direct':
      return [article.source.publisher === null ? whose.quotedIn(origin) : whose.quotedBy(origin)];
    case 'indirect':
      return [messages.kinds.indirect, origin];
    case 'mixed':
      return [messages.kinds.mixed, origin];
  }
}

/** Which voices speak in the passage; a sentence in which nobody is quoted is the narrator's. */
function voicesIn({ article, start, end, sentences: [first, last] }: Slice) {
  const quotations = article.quotations.filter((quotation) => quotation.start < end && quotation.end > start);
  const narrated = article.sentences
    .slice(first, last + 1)
    .some((sentence) => !quotations.some((each) => each.start < sentence.end && each.end > sentence.start));
  return {
    verbatim: quotations.some(({ kind }) => kind !== 'indirect'),
    reported: quotations.some(({ kind }) => kind !== 'direct'),
    narrated,
  };
}

/** `Qasim al-Araji and Abbas Araqchi`, inert; `''` for nobody. */
export function namesOf(speakers: readonly string[], messages: Messages): string {
  const names = speakers.slice(0, SPEAKERS_MAX).map((name) => label(name));
  return messages.list(speakers.length > SPEAKERS_MAX ? [...names, '…'] : names);
}
