/** Whose words a passage is, in the reader's language. */
import type { Article } from '../../article/types.ts';
import type { Slice } from '../../search/passages.ts';
import type { Messages, VoiceParts } from '../messages/types.ts';
import { label } from './source-line.ts';

/** Speakers of a joint statement named in full; more are counted out by an ellipsis. */
const SPEAKERS_MAX = 3;

/** `**Abbas Araqchi**, Menteri Luar Negeri Iran`, a line each; `''` for the narrator. */
export function speakerLines(article: Article, speakers: readonly string[]): string {
  const lines = speakers.slice(0, SPEAKERS_MAX).map((name) => {
    const office = article.people.find((person) => person.name === name)?.office ?? null;
    return office === null ? `**${label(name)}**` : `**${label(name)}**, ${label(office)}`;
  });
  return (speakers.length > SPEAKERS_MAX ? [...lines, '…'] : lines).join('\n');
}

/** `In Abbas Araqchi’s own words`, `Attributed to …: reported, not verbatim`, `telusur.co.id’s own words, not a speaker’s`. */
export function voiceLine(passage: Slice, messages: Messages): string {
  const { article, voice, speakers } = passage;
  const { publisher } = article.source;
  const name = publisher === null ? null : label(publisher);
  return messages.voice[voice](namesOf(speakers, messages), name, voiceParts(passage));
}

/** Which voices speak in the passage; a sentence in which nobody is quoted is the narrator's. */
function voiceParts({ article, start, end, sentences: [first, last] }: Slice): VoiceParts {
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
