/** Which blocks are headings, and which heading stands above each. */
import type { ArticleText, Block } from '../types.ts';
import type { LaidBlock, LaidTurn } from './laid.ts';

/** A line without an end mark is no longer than this where it is a heading, in UTF-16 code units. */
const HEADING_MAX_LENGTH = 80;

const END = /[.!?…;,][\p{Pe}\p{Pf}"'*_]*$/u;
const QUESTION_END = /\?[\p{Pe}\p{Pf}"'*_]*$/u;
const LIST_ITEM = /^\s*(?:[-*+•–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/u;

/**
 * How a line that is alone shows that it is a heading whatever the rest of the text is like; an example beside each.
 */
const HEADING_SHAPES: ReadonlyArray<readonly [shape: RegExp, example: string]> = [
  [/^(\*\*|__)[^*_]+\1:?$/u, '**Boats on the lake**'],
  [/^(?=.*\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu})[^\p{Ll}:]+:?$/u, 'THE HARBOUR WALL'],
  [/^[^.!?]{1,60}:$/u, 'Actions:'],
];

/** Where the sentences of a paragraph are, by its index. */
type SentenceCounts = readonly number[];

/** Decides the headings. Linear in the number of blocks. */
export function findHeadings(text: ArticleText, laid: readonly LaidBlock[], turns: readonly LaidTurn[]): Block[] {
  const counts = sentenceCounts(text);
  const prose = isProse(text);
  const inTurn = turnTest(turns);
  const blocks: Block[] = [];
  const texts = laid.filter(({ kind }) => kind !== 'furniture');
  let paragraph = 0;
  let heading = -1;
  for (const block of laid) {
    const isText = block.kind !== 'furniture';
    const kind =
      isText && isHeading(text, block, texts[paragraph + 1], counts[paragraph] ?? 0, prose, paragraph, inTurn)
        ? 'heading'
        : block.kind;
    blocks.push({
      start: block.start,
      end: block.end,
      kind,
      note: block.note,
      heading: kind === 'heading' ? -1 : heading,
    });
    if (kind === 'heading') heading = blocks.length - 1;
    if (isText) paragraph += 1;
  }
  return blocks;
}

function isHeading(
  { body, sentences }: ArticleText,
  block: LaidBlock,
  next: LaidBlock | undefined,
  sentenceCount: number,
  prose: boolean,
  paragraph: number,
  inTurn: (start: number) => boolean,
): boolean {
  if (block.kind === 'heading') return next !== undefined || sentences.length > 1;
  if (block.kind === 'row' || block.note !== null || inTurn(block.start)) return false;
  if (sentenceCount !== 1 || next === undefined || block.end - block.start > HEADING_MAX_LENGTH) return false;
  const line = body.slice(block.start, block.end);
  if (QUESTION_END.test(line)) return false;
  if (hasHeadingShape(line)) return block.kind !== 'item' || line.endsWith(':');
  if (block.kind === 'item' && !/^\W*\d/u.test(line)) return false;
  // A colon parts a heading that is the title: `Pond Group: minutes of May`.
  const isTitle = paragraph === 0;
  if (!prose || line.includes('\n') || END.test(line) || (/:\s/u.test(line) && !isTitle)) return false;
  const below = body.slice(next.start, next.end);
  return !(LIST_ITEM.test(line) && (LIST_ITEM.test(below) || next.kind === 'item' || !/^\W*\d/u.test(line)));
}

/**
 * Whether most paragraphs, headings and lists aside, end with an end mark: notes and chats do without, and their lines
 * are no headings.
 */
function isProse({ body, paragraphs }: ArticleText): boolean {
  let ended = 0;
  let others = 0;
  for (const { start, end } of paragraphs) {
    const line = body.slice(start, Math.min(end, start + HEADING_MAX_LENGTH + 1));
    if (END.test(body.slice(Math.max(start, end - 8), end))) ended += 1;
    else if (!LIST_ITEM.test(line) && !hasHeadingShape(line)) others += 1;
  }
  return ended >= others;
}

function hasHeadingShape(line: string): boolean {
  return !line.includes('\n') && HEADING_SHAPES.some(([shape]) => shape.test(line));
}

function sentenceCounts({ paragraphs, sentences }: ArticleText): SentenceCounts {
  const counts = paragraphs.map(() => 0);
  for (const { paragraph } of sentences) counts[paragraph] = (counts[paragraph] ?? 0) + 1;
  return counts;
}

/** Asked with growing offsets; all together takes linear time. */
function turnTest(turns: readonly LaidTurn[]): (start: number) => boolean {
  let at = 0;
  return (start) => {
    while (at < turns.length && (turns[at]?.end ?? 0) <= start) at += 1;
    return (turns[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  };
}
