/** A passage to be copied: plain text, Markdown or a reference, in a code block that no text of a source can end. */
import type { Article } from '../../article/types.ts';
import { clearlySpeaking } from '../../search/clear-speakers.ts';
import type { Slice } from '../../search/passages.ts';
import { escapeMarkup } from '../escape.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { linkToArticle } from '../link.ts';
import { formatDate } from '../messages/index.ts';
import type { CopyFormat, Messages } from '../messages/types.ts';
import { card, type Reply, text } from '../reply.ts';
import { shorten } from '../shorten.ts';

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
  const whole = written(passage, article.body.slice(start, end), format, messages);
  if (fits(whole)) return whole;
  const ends = article.sentences.filter((sentence) => sentence.end > start && sentence.end < end);
  for (const sentence of ends.reverse()) {
    const cut = written(passage, `${article.body.slice(start, sentence.end)}${CUT}`, format, messages);
    if (fits(cut)) return cut;
  }
  return written(passage, messages.tooLong(end - start), format, messages);
}

function fits(plain: string): boolean {
  return codeBlock(plain).block.length <= ROOM;
}

function written(passage: Slice, words: string, format: CopyFormat, messages: Messages): string {
  const { article } = passage;
  const link = linkToArticle(article);
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
  const { agency, title } = passage.article.source;
  const first = [
    ...optional(agency).map((name) => `${line(name)}.`),
    ...optional(title).map((name) => `“${line(name)}.”`),
  ];
  return `${[...first, where(passage, messages, false).join(', ')].join(' ')}.`;
}

/** Publisher, agency, date and paragraph. */
function where({ article, start }: Slice, messages: Messages, agencyToo = true): string[] {
  const { publisher, agency, published } = article.source;
  const place = paragraphAt(article, start);
  return [
    publisher === null ? messages.noPublisher : line(publisher),
    ...(agencyToo ? optional(agency).map(line) : []),
    ...optional(published).map((date) => line(formatDate(date, messages))),
    ...(place === null ? [] : [messages.paragraph(place + 1)]),
  ];
}

/** Names and offices, or whose words they are where nobody is named. */
function who({ article, start, end, voice }: Slice, messages: Messages): string {
  const speakers = clearlySpeaking(article, { start, end });
  const { publisher } = article.source;
  const named = speakers.map((name) => {
    const office = article.people.find((person) => person.name === name)?.office ?? null;
    return line(office === null ? name : `${name}, ${office}`);
  });
  const parts = { verbatim: voice === 'direct', reported: voice === 'indirect', narrated: false };
  const whose =
    voice === 'mixed'
      ? messages.kinds.mixed
      : voice === 'narrator'
        ? messages.voice.narrator('', publisher === null ? null : line(publisher), parts)
        : named.length === 0
          ? messages.voice[voice]('', null, parts)
          : messages.kinds[voice];
  return named.length === 0 ? whose : `${shorten(named.join('; '), 2 * LABEL_MAX_LENGTH)} (${whose})`;
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
