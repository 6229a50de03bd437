/** The text of a message that a member chose, read as a question or as what somebody is said to have said. */
import type { Embed, Message } from 'discord.js';
import { componentsOf, readAsked } from '../replies/reply.ts';
import { holdsWords, QUESTION_MAX_LENGTH } from './asking.ts';

type Rows = ReadonlyArray<readonly [token: RegExp, words: string, example: string]>;

/** What Discord draws in place of a token that holds no words; what is put in its place. */
const TOKENS: Rows = [
  [/<(?:@[!&]?|#)\d+>/gu, ' ', '<@123456789012345678> what about the harbour?'],
  [/<\/([^<>:]+):\d+>/gu, ' $1 ', '</ask:123456789012345678>'],
  [/<a?:\w+:\d+>/gu, ' ', 'Lebanon? <:think:123456789012345678>'],
  [/<t:-?\d+(?::\w)?>/gu, ' ', 'at <t:1700000000:R>'],
  [/<id:\w+>/gu, ' ', 'see <id:customize>'],
  [/@(?:everyone|here)\b/gu, ' ', '@everyone did he say so?'],
];

/** What Discord draws as something else than its words. */
const MARKUP: Rows = [
  ...TOKENS,
  [/\[([^[\]\n]+)\]\(<?https?:\/\/[^\s)]{0,2048}\)/giu, ' $1 ', '[the report](https://example.com)'],
  [/<?https?:\/\/[^\s>]*>?/giu, ' ', 'is this true? https://example.com/a'],
  [/```(?:[\w+#.-]*\n)?|[*~`|]{1,3}|__|\\(?=[^\p{L}\p{N}\s])/gu, ' ', '**did** he ||really|| say so'],
  [/^[^\S\n\r\u2028\u2029]*(?:>>>|>|#{1,3}|-#)(?=\s)/gmu, ' ', '> what did he say'],
];

type Written = Pick<Message, 'content' | 'embeds' | 'components' | 'messageSnapshots'>;

/**
 * The words of a message: as written; where that is none or only an address, of the message that it forwards, of what
 * is embedded in it, of the texts a bot drew it with (of an answer of this bot, its question). `''` where there are
 * none.
 */
export function wordsOf(message: Written): string {
  return candidates(message).find((text) => holdsWords(questionIn(text).question)) ?? message.content;
}

function candidates({ content, embeds, components, messageSnapshots }: Written): string[] {
  const forwarded = messageSnapshots.map((snapshot) => [snapshot.content, ...snapshot.embeds.map(embedded)]);
  const shown = componentsOf({ components });
  const drawn = readAsked(shown) ?? shown.flatMap(textsIn).join('\n');
  return [content, ...forwarded.flat(), ...embeds.map(embedded), drawn];
}

function embedded({ title, description }: Pick<Embed, 'title' | 'description'>): string {
  return [title, description].filter((text) => text !== null).join('\n');
}

function textsIn(component: object): string[] {
  const { content, components = [] } = component as { content?: string; components?: readonly object[] };
  return [...(content === undefined ? [] : [content]), ...components.flatMap(textsIn)];
}

/** The question a message holds, on one line without Discord's markup, and whether its end was left out. */
export function questionIn(content: string): { readonly question: string; readonly cut: boolean } {
  let plain = content;
  for (const [token, words] of MARKUP) plain = plain.replace(token, words);
  const line = plain
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[?!.,;:])/gu, '')
    .trim();
  if (line.length <= QUESTION_MAX_LENGTH) return { question: line, cut: false };
  return { question: beginning(line), cut: true };
}

/** What a claim is read without: its words stay, and so do marks, block quotes and line ends. */
const CLAIM_MARKUP: Rows = [
  ...TOKENS,
  [/```(?:[\w+#.-]*\n)?([\s\S]*?)```/gu, '$1', '```“We are ready” — Lena Moor```'],
  [/(?<!`)(`{1,2})(?!`)([^`\n]+)\1(?!`)/gu, '$2', '`“We are ready”` — Lena Moor'],
  [
    /\[\[?(?:\d{1,3}|sumber|source|src|link|tautan)\]?\]\(<?https?:\/\/[^\s)>]{0,2048}>?\)/giu,
    ' ',
    '“We are ready” [1](https://example.com) — Lena Moor',
  ],
  [
    /\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\]\((?:<https?:\/\/[^\s>]{0,2048}>|https?:\/\/(?:[^\s()]|\([^\s()]*\)){0,2048})(?:\s+"[^"\n]*")?\)/giu,
    '$1',
    '[“We are ready”](https://example.com) — Lena Moor',
  ],
  [/&(?:quot|#34|#x22);/giu, '"', '&quot;We are ready&quot; — Lena Moor'],
  [
    /\[?\((?:<https?:\/\/[^\s>]*>|https?:\/\/[^\s()<>"“”„«»]+)\)\]?/giu,
    ' ',
    '“We are ready” (https://example.com) — Lena Moor',
  ],
  [/<https?:\/\/[^\s>]*>|https?:\/\/[^\s<>"“”„«»]+/giu, ' ', '“We are ready” https://example.com — Lena Moor'],
  [
    /^((?:>{1,3}[^\S\n\r\u2028\u2029])?[^\S\n\r\u2028\u2029]*)(?:#{1,3}|-#)(?=[^\S\n\r\u2028\u2029])/gmu,
    '$1',
    '# “We are ready”',
  ],
  [
    /^[^\S\n\r\u2028\u2029]*(?:[-*+•]|\d{1,2}[.)])[^\S\n\r\u2028\u2029]+(?=[*_~|]{0,6}["“„«])/gmu,
    '',
    '- “We are ready” — Lena Moor',
  ],
  [/\*{1,3}|\|\||~~|\\(?=[^\p{L}\p{N}\s])/gu, '', '**“We are ready”** — ||Lena Moor||'],
  [/(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu, '', '__“We are ready”__ — _Lena Moor_'],
];

/** What a message claims that somebody said: its lines without Discord's markup, marks and block quotes kept. */
export function claimIn(content: string): string {
  let plain = content;
  for (const [token, words] of CLAIM_MARKUP) plain = plain.replace(token, words);
  return plain.trim();
}

/** Whole words from the start; a single word that is too long is cut between characters. */
function beginning(line: string): string {
  const room = line.slice(0, QUESTION_MAX_LENGTH + 1);
  const space = room.lastIndexOf(' ');
  if (space > 0) return room.slice(0, space);
  return line.slice(0, QUESTION_MAX_LENGTH).replace(/\p{Surrogate}$/u, '');
}
