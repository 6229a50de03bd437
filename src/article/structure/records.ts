/** What a source records, such as its decisions: whole lines where a line says what it is, else single sentences. */
import type { Article, Note } from '../types.ts';
import { structureOf } from './outline.ts';

/** First and last sentence of each record, indices into `sentences`, inclusive; in order. Takes linear time. */
export function recordsIn(article: Article, note: Note): ReadonlyArray<readonly [first: number, last: number]> {
  const { kinds, notes } = structureOf(article);
  const lines = linesOf(article, note);
  const records: Array<[first: number, last: number]> = [];
  for (const [at, one] of notes.entries()) {
    if (one !== note || kinds[at] !== 'text') continue;
    const last = records.at(-1);
    if (last?.[1] === at - 1 && lines[at] !== -1 && lines[at] === lines[at - 1]) last[1] = at;
    else records.push([at, at]);
  }
  return records;
}

/** By the sentence's index, the line or paragraph that says of itself to be such a record; -1 for none. */
function linesOf({ blocks, sentences }: Article, note: Note): number[] {
  let block = 0;
  return sentences.map(({ start }) => {
    while (block + 1 < blocks.length && (blocks[block]?.end ?? 0) <= start) block += 1;
    return blocks[block]?.note === note ? block : -1;
  });
}
