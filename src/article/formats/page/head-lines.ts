/** The lines around a page's title: who wrote it, and when. */
import { gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import { certainDate } from '../../front-matter/dates.ts';
import type { DraftBlock } from '../joined.ts';
import { isHeadOfOthers } from './furniture.ts';

/** No line about an article is longer. UTF-16 code units. */
const LINE_MAX_LENGTH = 100;
/** Lines about an article stand in as many blocks after its title. */
const LINES_MAX = 8;
const PROSE_MIN_LENGTH = 80;

/** Days as they stand in a line, each with an example. */
const DAYS: readonly RegExp[] = [
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{L}{3,9}\.?,?\s+\d{4}\b/u, // 21 Oktober 2025
  /\b\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b/u, // October 21, 2025
  /\b\d{4}-\d{2}-\d{2}\b/, // 2025-10-21
  /\b\d{1,2}[/-]\d{1,2}[/-]\d{4}\b/, // 21/10/2025
];

/** Days of something else. */
const OTHER_DAY = /\b(?:updated|modified|printed|accessed|diperbarui|diubah|dicetak|diakses)\b/i;
const BYLINE =
  /^(?:(?:[Bb]y|[Oo]leh|Laporan wartawan)\s+\p{Lu}|(?:Penulis|Editor|Reporter)\s*:|(?:Posted|Published|Updated|Diposting|Ditulis|Diterbitkan|Diperbarui)\b)/u;
/** `Tempat: Balai Desa`: a line that says something of a meeting. */
const LABELLED = /^(?!(?:Penulis|Editor|Reporter)\s*:)\p{L}[^:.]{0,40}:\s/u;
const DAY_LABEL = /^(?:hari|tanggal|date|day|waktu|tgl)\b[^:]{0,30}:/i;

/** The day that a line says for certain, without its time; `null` for none, and for one that is of something else. */
function dayIn(line: string): string | null {
  for (const shape of DAYS) {
    const found = shape.exec(line);
    if (found === null) continue;
    const before = line.slice(0, found.index);
    if (OTHER_DAY.test(before)) return null;
    const weekday = /(\p{L}+(?:['’]\p{L}+)?)\.?,?\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const isWeekday = gazetteer.weekday(weekday) !== null;
    return certainDate(isWeekday ? `${weekday}, ${found[0]}` : found[0]);
  }
  return null;
}

function isProse({ kind, text }: DraftBlock): boolean {
  return kind !== 'heading' && (text.length >= PROSE_MIN_LENGTH || /[.!?…]["'”’)]*$/u.test(text));
}

/** Where the title stands among the blocks, and the lines about the article around it. */
interface Head {
  readonly title: number;
  /** Indexes of the lines between the title and the text. */
  readonly below: readonly number[];
}

function headOf(blocks: readonly DraftBlock[], title: string | undefined): Head | null {
  const at = blocks.findIndex(({ text }) => text === title);
  if (at === -1) return null;
  const below: number[] = [];
  for (let index = at + 1; index <= at + LINES_MAX; index += 1) {
    const block = blocks[index];
    if (block === undefined || isProse(block) || block.kind === 'row') break;
    if (block.text.length <= LINE_MAX_LENGTH) below.push(index);
  }
  return { title: at, below };
}

/**
 * The day that a page shows beside its title: below it, right above it, as the day of a meeting, or in the title.
 * @param blocks of the whole page
 */
export function shownDay(blocks: readonly DraftBlock[], title: string | undefined): string | null {
  const head = headOf(blocks, title);
  const texts = blocks.map(({ text }) => text);
  const around = head === null ? [] : [...head.below, head.title - 1].map((index) => texts[index] ?? '');
  const labelled = texts.filter((text) => DAY_LABEL.test(text));
  const lines = [...around, ...labelled].filter((text) => text.length <= LINE_MAX_LENGTH);
  return [...lines, title ?? ''].map(dayIn).find((day) => day !== null) ?? null;
}

/** Marks the lines about an article as furniture, those above its title, and lists of other articles. */
export function withoutHeadLines(blocks: readonly DraftBlock[], title: string | undefined): DraftBlock[] {
  const head = headOf(blocks, title);
  const lines = new Set(head === null ? [] : [...linesAbove(blocks, head.title), ...linesBelow(blocks, head.below)]);
  let isOthers = false;
  return blocks.map((block, index) => {
    if (isHeadOfOthers(block.text)) isOthers = true;
    else if (isOthers && (block.kind === 'heading' || isProse(block))) isOthers = false;
    return isOthers || lines.has(index) ? { ...block, kind: 'furniture' } : block;
  });
}

/** What stands above a title before any text: the name of the site, the day of today. */
function linesAbove(blocks: readonly DraftBlock[], title: number): number[] {
  const above = blocks.slice(0, title);
  if (above.some((block) => isProse(block) || block.kind === 'row')) return [];
  return above.flatMap(({ text }, index) => (text.length <= LINE_MAX_LENGTH && !LABELLED.test(text) ? [index] : []));
}

/** Bylines, days, and what stands right above one of these: `Ningrum Asih - Kabar Pagi`. */
function linesBelow(blocks: readonly DraftBlock[], below: readonly number[]): number[] {
  const isLine = (index: number) => {
    const { kind, text } = blocks[index] ?? { kind: 'heading', text: '' };
    return kind === 'paragraph' && !LABELLED.test(text) && below.includes(index);
  };
  const saysWhoOrWhen = (index: number) => {
    const text = blocks[index]?.text ?? '';
    return isLine(index) && (BYLINE.test(text) || dayIn(text) !== null);
  };
  return below.filter((index) => saysWhoOrWhen(index) || (isLine(index) && saysWhoOrWhen(index + 1)));
}
