import { ROLES, type RoleTable } from '../../language/tables/people/roles.ts';
import { CUES } from '../../language/tables/speech/cues.ts';
import { CLOSING_MARK } from '../../language/tables/speech/marks.ts';
import type { Span } from '../../language/types.ts';
import { withoutMarkup } from '../markup.ts';
import type { ArticleToken } from '../people/tokens.ts';
import type { ArticleText, Person } from '../types.ts';
import { findMarkedSpans, type MarkedSpan } from './marks.ts';

/**
 * What a sentence is read as: words and marks, a person's mention as one item, what stands in quotation marks as one
 * item.
 */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'person' | 'quotation';
  /** Lower-case text of a word or mark, `''` otherwise. */
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Index of the person mentioned, or `-1`. */
  readonly person: number;
  readonly marked: MarkedSpan | null;
}

/** A sentence, or several that a quotation holds together. */
export interface Unit extends Span {
  readonly paragraph: number;
  /** Without what stands in parentheses. */
  readonly items: readonly Item[];
}

const PARENTHESIS_MAX_ITEMS = 30;
/** `Sen.`, `Gov.`, `Prof.` */
const ADDRESS_MAX_LENGTH = 4;

/** Reads an article as units, in order: quotations are atoms, people are known. Linear in the body's length. */
export function findUnits(text: ArticleText, people: readonly Person[], tokens: readonly ArticleToken[]): Unit[] {
  const marked = findMarkedSpans(withoutMarkup(text), text.paragraphs);
  const groups = joinSentences(text, marked);
  const kept = withoutAbbreviationStops(tokens, ROLES[text.language]);
  const items = itemsOf(text.body, kept, marked, mentionsOf(people));
  const units: Unit[] = [];
  let at = 0;
  for (const { start, end, paragraph } of groups) {
    const from = at;
    while (at < items.length && (items[at]?.start ?? end) < end) at += 1;
    units.push({ start, end, paragraph, items: dropParentheses(items.slice(from, at)) });
  }
  return units;
}

/** The full stop of a title or of an abbreviation before a comma is none: `Mr. Moor`, `Omar Reed, R-Va., said`. */
function withoutAbbreviationStops(tokens: readonly ArticleToken[], table: RoleTable): ArticleToken[] {
  return tokens.filter((token, at) => {
    const before = tokens[at - 1];
    if (token.text !== '.' || before === undefined || before.end !== token.start) return true;
    const next = tokens[at + 1];
    if (next?.sentence !== token.sentence) return true;
    const isTitle =
      table.honorifics.has(before.lower) || (before.text.length <= ADDRESS_MAX_LENGTH && table.roles.has(before.lower));
    return !isTitle && next.text !== ',';
  });
}

/** A quotation that ends in `?` or `!` does not end the sentence that tells who asked: `“Who is there?” Lena asked.` */
const ASKED = new RegExp(`[?!…](?:${CLOSING_MARK}){1,2}$`, 'u');
/** The longest mark, as an entity, with what stands before it. */
const ASKED_MAX_LENGTH = 9;
/** Words a title follows: `in “Long Rain”`, `a film called “Long Rain”`. */
const TITLE_OPENERS = new Set(
  'on in of at to from titled entitled called named program programme show film movie book novel song album series film berjudul bertajuk buku lagu acara'.split(
    ' ',
  ),
);
const TITLE_MAX_WORDS = 7;
const TITLE_MAX_LENGTH = 80;
/** `“…” — Lena Moor`: the author after a dash belongs to the quotation before it. */
const AUTHOR_DASH = /[–—―]/u;
const TEXT_BEFORE_CUE = /^[^"'“”‘„«‹《❝＂:]{0,80}/u;

function joinSentences(text: ArticleText, marked: readonly MarkedSpan[]): (Span & { paragraph: number })[] {
  const groups: (Span & { paragraph: number })[] = [];
  let span = 0;
  for (const { start, end, paragraph } of text.sentences) {
    while (span < marked.length && (marked[span]?.end ?? 0) <= start) span += 1;
    const last = groups[groups.length - 1];
    const inside = (marked[span]?.start ?? start) < start;
    const asked = last !== undefined && marked[span - 1]?.end === last.end && tellsWhoAsked(text, last.end, start, end);
    const dashed =
      last !== undefined && marked[span - 1]?.end === last.end && AUTHOR_DASH.test(text.body.charAt(start));
    if ((inside || asked || dashed) && last?.paragraph === paragraph) groups[groups.length - 1] = { ...last, end };
    else groups.push({ start, end, paragraph });
  }
  return groups;
}

function tellsWhoAsked({ body, language }: ArticleText, quotationEnd: number, start: number, end: number): boolean {
  if (!ASKED.test(body.slice(Math.max(0, quotationEnd - ASKED_MAX_LENGTH), quotationEnd))) return false;
  const opening = TEXT_BEFORE_CUE.exec(body.slice(start, Math.min(end, start + 80)))?.[0] ?? '';
  const words = opening.split(/[\s,.]+/u).slice(0, 8);
  return words.some((word) => CUES[language].get(word)?.form === 'active' && !word.endsWith('ing'));
}

function mentionsOf(people: readonly Person[]): Map<number, { end: number; person: number }> {
  const mentions = new Map<number, { end: number; person: number }>();
  for (const { index, mentions: spans } of people)
    for (const { start, end } of spans) mentions.set(start, { end, person: index });
  return mentions;
}

function itemsOf(
  body: string,
  tokens: readonly ArticleToken[],
  marked: readonly MarkedSpan[],
  mentions: ReadonlyMap<number, { end: number; person: number }>,
): Item[] {
  const items: Item[] = [];
  let span = 0;
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < end) continue;
    while (span < marked.length && (marked[span]?.end ?? 0) <= token.start) span += 1;
    const quotation = marked[span];
    const mention = mentions.get(token.start);
    const { lower, capital, possessive } = token;
    if (quotation !== undefined && quotation.start <= token.start) {
      const title = isTitle(body, quotation, tokens[index - 1]);
      items.push({
        ...spanOf(quotation),
        kind: title ? 'word' : 'quotation',
        lower: '',
        capital: title,
        possessive: false,
        person: -1,
        marked: quotation,
      });
      end = quotation.end;
    } else if (mention !== undefined) {
      const owner = endsPossessive(tokens, mention.end, index);
      items.push({
        start: token.start,
        end: mention.end,
        kind: 'person',
        lower: '',
        capital: true,
        possessive: owner,
        person: mention.person,
        marked: null,
      });
      end = mention.end;
    } else {
      items.push({
        start: token.start,
        end: token.end,
        kind: token.kind,
        lower,
        capital,
        possessive,
        person: -1,
        marked: null,
      });
    }
  }
  return items;
}

/** The name of a broadcast, a book or a song, which nobody says: `told ABC’s “Good Day Now”`, `on “Meet the Town,”`. */
function isTitle(body: string, { start, end, markLength }: MarkedSpan, before: ArticleToken | undefined): boolean {
  if (before === undefined || !(before.possessive || TITLE_OPENERS.has(before.lower))) return false;
  const words = body.slice(start + markLength, Math.min(end, start + TITLE_MAX_LENGTH)).match(/\p{L}+/gu) ?? [];
  if (end - start > TITLE_MAX_LENGTH || words.length > TITLE_MAX_WORDS) return false;
  return words.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && word.length <= 4));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether the mention that begins with `tokens[first]` ends with `’s`: `Lena Moor’s`. */
function endsPossessive(tokens: readonly ArticleToken[], end: number, first: number): boolean {
  let at = first;
  while ((tokens[at]?.end ?? end) < end) at += 1;
  return tokens[at]?.end === end && tokens[at]?.possessive === true;
}

function dropParentheses(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ lower }) => lower === '(')) return items;
  const kept: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    const close = item.lower === '(' ? closing(items, at) : -1;
    if (close === -1) kept.push(item);
    at = close === -1 ? at + 1 : close + 1;
  }
  return kept;
}

function closing(items: readonly Item[], open: number): number {
  for (let at = open + 1; at <= open + PARENTHESIS_MAX_ITEMS && at < items.length; at += 1) {
    if (items[at]?.lower === ')') return at;
  }
  return -1;
}
