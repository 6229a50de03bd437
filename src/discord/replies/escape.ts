/**
 * Makes text inert for Discord's markup: every token that would be drawn as anything but its own characters gets a
 * backslash, and nothing else does, so that ordinary prose stays as it is. discord.js's `escapeMarkdown` leaves `-#`,
 * `>`, addresses, invites, `<@…>`, `<t:…>` and `</…>` alive. Discord drops a backslash only before what is neither
 * letter, digit nor space, so only such characters are ever escaped. What nobody sees (controls, bidi controls,
 * zero-width characters) is written out: `⟨U+202E⟩`.
 */
import { readShown, unseenIn } from '../../language/invisible.ts';

/** From the start of a line to here, as far as markup is concerned: blanks and invisible characters do not count. */
const LINE_START = String.raw`(?:^|[\n\r\v\f\u0085\u2028\u2029])[\s\p{Cf}\p{M}]*`;

/** Each row: what gets a backslash in front, and the tokens that it takes apart. */
const TOKENS: ReadonlyArray<readonly [pattern: string, example: string]> = [
  ['[\\\\*_~`|]', '**bold**, __underline__, ~~strike~~, `code`, ||spoiler||'],
  ['<', '<@1>, <#1>, <@&1>, </ask:1>, <t:0:R>, <:smile:1>, <id:home>, <https://example.com>'],
  ['@', '@everyone, @here'],
  [String.raw`\[|\](?=\()`, '[label](https://example.com)'],
  [String.raw`:(?=\p{Cf}*[/\\])`, 'https://example.com'],
  [String.raw`:(?=[\p{L}\p{N}_~+\-\p{Cf}]+:)`, ':smile:'],
  [String.raw`\.(?=[\p{L}\p{N}\p{Cf}\-]+[/?#:\\])`, 'discord.gg/abc, example.com/path'],
  [`[>#\\-](?<=${LINE_START}[>#\\-])`, '> quote, >>> quote, # heading, -# small, - item'],
  [String.raw`\.(?<=${LINE_START}\d+\.)`, '1. item'],
  [String.raw`⟨(?=U\+[0-9A-F]{4,6}⟩)`, '⟨U+202E⟩ as somebody wrote it'],
];

const LIVE = new RegExp(TOKENS.map(([pattern]) => pattern).join('|'), 'gu');

/** Half-open range of UTF-16 code units. */
type Range = readonly [start: number, end: number];

/**
 * `text` with a backslash in front of every character that begins a token of Discord's markup, and unseen characters
 * written out; ordinary characters take at most twice their length.
 */
export function escapeMarkup(text: string): string {
  return escapeMarked(text, []);
}

/** The exact inverse: `unescapeMarkup(escapeMarkup(text)) === text` for any string. */
export function unescapeMarkup(escaped: string): string {
  return escaped.replace(
    /\\([^0-9A-Za-z\s])|⟨U\+[0-9A-F]{4,6}⟩/gu,
    (match, literal) => literal ?? readShown(match) ?? match,
  );
}

/** Ranges that are drawn between a pair of markers. */
interface Marked {
  readonly marker: '**' | '~~';
  readonly ranges: readonly Range[];
}

/**
 * `escapeMarkup(text)` with the ranges in bold. Ranges may touch, overlap, hold line ends or blanks at their edges:
 * bold never runs over a line end, is never empty, and two bold pieces never meet (`**a****b**` would show its
 * asterisks).
 */
export function escapeWithBold(text: string, ranges: readonly Range[]): string {
  return escapeMarked(text, [{ marker: '**', ranges }]);
}

/** The same with struck ranges besides; bold and struck ranges do not overlap. */
export function escapeWithChanges(text: string, struck: readonly Range[], bold: readonly Range[]): string {
  return escapeMarked(text, [
    { marker: '~~', ranges: struck },
    { marker: '**', ranges: bold },
  ]);
}

function escapeMarked(text: string, marked: readonly Marked[]): string {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  for (const { marker, ranges } of marked) {
    for (const [start, end] of tidyRanges(text, ranges)) {
      opens.set(start, marker);
      closes.set(end, marker);
    }
  }
  const live = new Set<number>();
  for (const { index } of text.matchAll(LIVE)) live.add(index);
  const unseen = new Map(unseenIn(text).map((one) => [one.start, one]));
  let escaped = '';
  for (let index = 0; index < text.length; index += 1) {
    const { shown = text[index], end = index + 1 } = unseen.get(index) ?? {};
    escaped += `${closes.get(index) ?? ''}${opens.get(index) ?? ''}${live.has(index) ? '\\' : ''}${shown}`;
    index = end - 1;
  }
  return `${escaped}${closes.get(text.length) ?? ''}`;
}

/** Ranges in order, merged where they touch, split at line ends, without blanks at their edges. */
function tidyRanges(text: string, ranges: readonly Range[]): Range[] {
  const merged: Array<[number, number]> = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/\S(?:[^\n\r\v\f\u0085\u2028\u2029]*\S)?/g)].map(
      ({ index, 0: piece }): Range => [start + index, start + index + piece.length],
    ),
  );
}

/** Text as a block quote: every line of it stands behind the bar. `escaped` is already inert. */
export function blockQuote(escaped: string): string {
  return `> ${escaped.replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n> ')}`;
}
