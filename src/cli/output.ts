import { once } from 'node:events';
import { displayTitle } from '../article/display-title.ts';
import type { Article, Quotation, Source } from '../article/types.ts';
import { unseenIn, visible } from '../language/invisible.ts';
import { clearSpeakers } from '../search/quotations/clear-speakers.ts';
import type { Passage } from '../search/types.ts';

/** Writes one line to standard output as it is and waits where the reader is slower. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Writes text for people, controls and unseen characters in sight: none of them reaches the terminal. */
export function writeText(text: string): Promise<void> {
  return writeLine(visible(text));
}

/**
 * Writes a value as one line of JSON; controls and unseen characters are written as `\uXXXX`, which is read as the
 * character itself.
 */
export function writeJson(value: unknown): Promise<void> {
  const line = JSON.stringify(value);
  let escaped = '';
  let from = 0;
  for (const { start, end } of unseenIn(line)) {
    const units = line.slice(start, end).split('');
    const codes = units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    escaped += line.slice(from, start) + codes.join('');
    from = end;
  }
  return writeLine(escaped + line.slice(from));
}

/** Where in a source something stands; sources are read without such places so far. */
const NO_PLACE = { heading: null, time: null, page: null } as const;

/** A source as the command line's JSON has it, keys in a fixed order. */
export function sourceJson({ title, publisher, agency, url, published }: Source) {
  return { title, publisher, agency, url, published };
}

export function passageJson({ article, start, end, text, highlights, voice, speakers, score }: Passage) {
  return {
    article: article.id,
    start,
    end,
    text,
    highlights,
    voice,
    speakers,
    score,
    place: NO_PLACE,
    source: sourceJson(article.source),
  };
}

export function quotationJson(
  article: Article,
  { start, end, kind, speakers, speakerMention, cue, confidence }: Quotation,
) {
  const slice = (span: { start: number; end: number } | null) => span && article.body.slice(span.start, span.end);
  return {
    article: article.id,
    start,
    end,
    text: article.body.slice(start, end),
    kind,
    speakers: speakers.map(({ name }) => name),
    speakerText: slice(speakerMention),
    cue: slice(cue),
    confidence,
    place: NO_PLACE,
    source: sourceJson(article.source),
  };
}

/** Who clearly said it, for people; programs get every attribution with its confidence. */
export function speakersText(quotation: Quotation): string {
  const names = clearSpeakers(quotation).map(({ name }) => name);
  return names.length === 0 ? 'speaker unclear' : names.join(' and ');
}

/**
 * Where a passage stands, for people: `harbour-minutes, kabarpagi.com (agency: ABC), paragraph 4`; without the
 * paragraph where it is in none.
 */
export function citation(article: Article, start: number): string {
  const { publisher, agency, url, published } = article.source;
  const paragraph = article.paragraphs.findIndex(({ end }) => start < end);
  const named = [displayTitle(article), publisher, published].filter((part) => part !== null).join(', ');
  const credited = agency === null ? named : `${named} (agency: ${agency})`;
  const place = paragraph < 0 ? null : `paragraph ${paragraph + 1}`;
  return [credited, place, url].filter((part) => part !== null).join(', ');
}
