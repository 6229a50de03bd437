/** A passage for people: its text, who says it and how, and where it stands. */
import { clearlySpeaking, decidingIn } from '../article/clear-speakers.ts';
import { tellerOf } from '../article/turns.ts';
import type { Article, SourceKind, Voice } from '../article/types.ts';
import type { Glossary } from '../language/glossary.ts';
import type { Span } from '../language/types.ts';
import type { Slice } from '../search/passages/passages.ts';
import { citation, namesText, sliceText } from './output.ts';

const VOICES: Readonly<Record<Voice, string>> = {
  direct: 'in their own words',
  indirect: 'reported, not verbatim',
  mixed: 'partly word for word, partly reported or told by the publisher',
  narrator: "the publisher's own words",
};
/** The same of what is no publication. */
const VOICES_OF: Readonly<Partial<Record<SourceKind, Partial<typeof VOICES>>>> = {
  minutes: {
    mixed: 'partly word for word, partly reported or told by the minutes',
    narrator: 'the minutes',
  },
  transcript: { narrator: 'speaker not named' },
  captions: { narrator: 'speaker not named' },
  chat: { narrator: 'speaker not named' },
};

/** @param until where the passage is cut, an offset into the body */
export function passageText(passage: Slice, glossary: Glossary, until: number = passage.end): string {
  const { article, start, end, voice, resolved, question } = passage;
  const speakers = clearlySpeaking(article, { start, end });
  const named = speakers.length > 1 ? speakers : speakers.map((name) => namesText(article, [name], glossary));
  const how = howSaid(article, { start, end }, voice);
  const who = [...named, ...how].join(', ');
  const asked = question === null ? '' : `${questionText(article, question)}\n`;
  const text = `${asked}${sliceText(article, { start, end: until })}${until < end ? ' …' : ''}`;
  const read = resolved.map(
    ({ mention, names }) => `\n  – "${mention}" is ${names.join(' and ')}, as read by this program`,
  );
  return `${text}\n  – ${who}${read.join('')}\n  – ${citation(article, start)}`;
}

/** `as noted in the minutes`; `in their own words, as told by Arga Putra`. */
function howSaid(article: Article, span: Span, voice: Voice): string[] {
  const deciding = decidingIn(article, span);
  const isNoted = article.kind === 'minutes' && deciding.length > 0 && deciding.every(({ isTurn }) => isTurn);
  const told = new Set(deciding.map((quotation) => tellerOf(article, quotation)).filter((name) => name !== null));
  const plain = VOICES_OF[article.kind]?.[voice] ?? VOICES[voice];
  return [isNoted ? 'as noted in the minutes' : plain, ...[...told].map((teller) => `as told by ${teller}`)];
}

/** `Rhoda Ilkley: "When will it open?"` */
function questionText(article: Article, question: Span): string {
  const who = clearlySpeaking(article, question).join(' and ');
  return `${who === '' ? '' : `${who}: `}"${sliceText(article, question)}"`;
}
