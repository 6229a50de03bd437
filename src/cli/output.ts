import { once } from 'node:events';
import { clearSpeakers } from '../article/clear-speakers.ts';
import { displayTitle } from '../article/display-title.ts';
import { readable } from '../article/markup.ts';
import { formatTime, placeOf, shortTime } from '../article/place.ts';
import { linkAt } from '../article/recording.ts';
import { tellerOf } from '../article/turns.ts';
import type { Article, Quotation, Source } from '../article/types.ts';
import type { Glossary } from '../language/glossary.ts';
import { unseenIn, visible } from '../language/invisible.ts';
import type { Span } from '../language/types.ts';
import { officeFor, officeOf } from '../search/offices.ts';
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

/**
 * Where in a source an offset stands: the words of the heading above it, the time in the recording (`00:01:12`) or,
 * where there is only a time of day, that as written; the page, from 1.
 */
export function placeJson(article: Article, offset: number) {
  const { heading, seconds, clock, page } = placeOf(article, offset);
  return { heading, time: seconds === null ? clock : formatTime(seconds), page };
}

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
    place: placeJson(article, start),
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
    place: placeJson(article, start),
    source: sourceJson(article.source),
  };
}

/** Who clearly said it, for people; programs get every attribution with its confidence. */
export function speakersText(article: Article, quotation: Quotation, glossary: Glossary): string {
  const names = clearSpeakers(quotation).map(({ name }) => name);
  return names.length === 0 ? 'speaker unclear' : namesText(article, names, glossary);
}

/**
 * `Lena Moor and Tarik Voss`; one alone with the office that the article gives, and what it is in English:
 * `Abbas Araqchi, Menteri Luar Negeri Iran (foreign minister of Iran)`.
 */
export function namesText(article: Article, names: readonly string[], glossary: Glossary): string {
  const [name = '', ...others] = names;
  const held = others.length > 0 ? null : officeOf(article, name);
  if (held === null) return names.join(' and ');
  const translated = officeFor('en', held, glossary);
  const office = held.office.replace(/\s+/gu, ' ');
  return `${name}, ${office}${translated === null ? '' : ` (${translated})`}`;
}

/**
 * How a quotation is quoted, for people: `reported, not verbatim`, `as noted in the minutes`, `as told by Arga Putra`;
 * nothing where it is word for word and its speaker's own.
 */
export function howQuoted(article: Article, quotation: Quotation): string[] {
  const teller = tellerOf(article, quotation);
  return [
    ...(quotation.kind === 'indirect' ? ['reported, not verbatim'] : []),
    ...(quotation.isTurn && article.kind === 'minutes' ? ['as noted in the minutes'] : []),
    ...(teller === null ? [] : [`as told by ${teller}`]),
  ];
}

/** A slice of an article for people: without its markup. */
export function sliceText(article: Article, span: Span): string {
  return readable(article.body, span);
}

/**
 * Where a passage stands, for people: `at 12:03, harbour-minutes, kabarpagi.com (agency: ABC), Boats, page 3`; the
 * paragraph where the source tells neither time nor page. The address of a recording leads to the time.
 */
export function citation(article: Article, start: number): string {
  const { publisher, agency, url, published } = article.source;
  const { heading, seconds, clock, page } = placeOf(article, start);
  const paragraph = article.paragraphs.findIndex(({ end }) => start < end);
  const named = [displayTitle(article), publisher, published].filter((part) => part !== null).join(', ');
  const time = seconds === null ? clock : shortTime(seconds);
  const isCounted = time === null && page === null && paragraph >= 0;
  const parts = [
    time === null ? null : `at ${time}`,
    agency === null ? named : `${named} (agency: ${agency})`,
    heading === null ? null : readable(heading, { start: 0, end: heading.length }),
    page === null ? null : `page ${page}`,
    isCounted ? `paragraph ${paragraph + 1}` : null,
    url === null || seconds === null ? url : (linkAt(url, seconds) ?? url),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
