/** A passage to be copied: plain text, Markdown or a reference, in a code block that no text of a source can end. */

import { clearlySpeaking, decidingIn } from '../../../article/clear-speakers.ts';
import { displayTitle } from '../../../article/display-title.ts';
import { readable } from '../../../article/markup.ts';
import { placeOf, shortTime } from '../../../article/place.ts';
import { isRecording } from '../../../article/recording.ts';
import { tellerOf } from '../../../article/turns.ts';
import type { Article, QuotationKind } from '../../../article/types.ts';
import type { Span } from '../../../language/types.ts';
import { officeOf } from '../../../search/offices.ts';
import type { Slice } from '../../../search/passages/passages.ts';
import { formatDate } from '../../messages/index.ts';
import type { CopyFormat, Messages } from '../../messages/types.ts';
import { escapeMarkup } from '../escape.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { linkTo, linkToArticle } from '../link.ts';
import { card, type Reply, text } from '../reply.ts';
import { shorten } from '../shorten.ts';
import { plainHeading } from '../source-line.ts';
import { narratorOf } from '../whose.ts';

const FENCE = '```';
/** WORD JOINER: takes no room, and keeps backticks from being a fence. */
const APART = '\u2060';
/** Left for the title and the line below the block. */
const FRAME_MAX_LENGTH = 500;
const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;
/** Names of people, publishers and titles are labels, and may be shortened. */
const LABEL_MAX_LENGTH = 150;
const CUT = ' […]';

export function copyReply(passage: Slice, format: CopyFormat, messages: Messages): Reply {
  const { block, apart } = codeBlock(fitted(passage, format, messages));
  return card(text(`**${messages.copyTitle[format]}**`), text(block), apart ? text(`-# ${messages.copyApart}`) : null);
}

/** In a code block nothing is markup but its end, and nothing can be escaped. */
export function codeBlock(plain: string): { readonly block: string; readonly apart: boolean } {
  const safe = plain.replace(/`(?=`)/gu, `\`${APART}`);
  return { block: `${FENCE}\n${safe}\n${FENCE}`, apart: safe !== plain };
}

/** Whole sentences are left out at its end where it is too long; where not even its first fits, a line says so. */
function fitted(passage: Slice, format: CopyFormat, messages: Messages): string {
  const { article, start, end } = passage;
  const whole = written(passage, readable(article.body, passage), format, messages);
  if (fits(whole)) return whole;
  const ends = article.sentences.filter((sentence) => sentence.end > start && sentence.end < end);
  for (const sentence of ends.reverse()) {
    const cut = written(passage, `${readable(article.body, { start, end: sentence.end })}${CUT}`, format, messages);
    if (fits(cut)) return cut;
  }
  return written(passage, messages.tooLong(end - start), format, messages);
}

function fits(plain: string): boolean {
  return codeBlock(plain).block.length <= ROOM;
}

function written(passage: Slice, words: string, format: CopyFormat, messages: Messages): string {
  const { article } = passage;
  const { url } = article.source;
  const link = url !== null && isRecording(url) ? linkTo(article, passage) : linkToArticle(article);
  switch (format) {
    case 'plain':
      return [words, `— ${who(passage, messages)}`, where(passage, messages).join(', '), ...optional(link)].join('\n');
    case 'markdown': {
      const place = where(passage, messages).map(escapeMarkup).join(', ');
      const source = link === null ? place : `[${place}](<${link.replace(/[<>\\]/gu, encodeURIComponent)}>)`;
      const lines = [
        ...escapeMarkup(words).split(/\r\n|[\n\r\u2028\u2029]/u),
        '',
        `— ${escapeMarkup(who(passage, messages))}`,
        source,
      ];
      return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
    }
    case 'reference':
      return `${reference(passage, messages)}${link === null ? '' : ` ${link}`}`;
  }
}

/** `TNA. “Title.” telusur.co.id, 21 October 2025, paragraph 3.`: what the source does not state is left out. */
function reference(passage: Slice, messages: Messages): string {
  const { article } = passage;
  const { agency, publisher, title } = article.source;
  const name = publisher === null ? displayTitle(article) : title;
  const first = [
    ...optional(agency).map((each) => `${line(each)}.`),
    ...optional(name).map((each) => `“${line(each)}.”`),
  ];
  const rest = [...optional(publisher).map(line), ...when(passage, messages)].join(', ');
  return `${[...first, ...(rest === '' ? [] : [rest])].join(' ')}.`;
}

/** Publisher (or title, where it states none), agency, date and place. */
function where(passage: Slice, messages: Messages): string[] {
  const { agency } = passage.article.source;
  return [origin(passage.article), ...optional(agency).map(line), ...when(passage, messages)];
}

/** Date, heading, time, page; the paragraph where there is neither time nor page. */
function when({ article, start }: Slice, messages: Messages): string[] {
  const { heading, seconds, clock, page } = placeOf(article, start);
  const paragraph = seconds === null && clock === null && page === null ? paragraphAt(article, start) : null;
  return [
    ...optional(article.source.published).map((date) => line(formatDate(date, messages))),
    ...optional(heading).map((words) => line(plainHeading(words))),
    ...(seconds === null
      ? optional(clock).map((time) => messages.atClock(line(time)))
      : [messages.at(shortTime(seconds))]),
    ...(page === null ? [] : [messages.page(page)]),
    ...(paragraph === null ? [] : [messages.paragraph(paragraph + 1)]),
  ];
}

function origin(article: Article): string {
  const { publisher } = article.source;
  return line(publisher ?? displayTitle(article));
}

/** Names and offices, and how they are quoted; or whose words they are where nobody is named. */
function who({ article, start, end, voice }: Slice, messages: Messages): string {
  if (voice === 'narrator') return narratorOf(article, origin(article), messages);
  const named = clearlySpeaking(article, { start, end }).map((name) => {
    const held = officeOf(article, name);
    return line(held === null ? name : `${name}, ${held.office}`);
  });
  const people = named.length === 0 ? messages.speakerUnclear : shorten(named.join('; '), 2 * LABEL_MAX_LENGTH);
  return `${people} (${how(article, { start, end }, voice, messages)})`;
}

/** `word for word`, `as noted in the minutes`, `word for word, as told by Arga Putra`. */
function how(article: Article, span: Span, voice: QuotationKind, { whose, kinds }: Messages): string {
  const deciding = decidingIn(article, span);
  const tellers = new Set(deciding.flatMap((quotation) => optional(tellerOf(article, quotation))));
  const isNoted = article.kind === 'minutes' && deciding.length > 0 && deciding.every(({ isTurn }) => isTurn);
  return [isNoted ? whose.noted : kinds[voice], ...[...tellers].map((teller) => whose.toldBy(line(teller)))].join(', ');
}

function paragraphAt({ paragraphs }: Article, at: number): number | null {
  return paragraphs.find(({ start, end }) => at >= start && at < end)?.index ?? null;
}

function line(name: string): string {
  return shorten(name.replace(/\s+/gu, ' ').trim(), LABEL_MAX_LENGTH);
}

function optional(value: string | null): string[] {
  return value === null ? [] : [value];
}
