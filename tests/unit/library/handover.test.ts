import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { Assembly, cutPieces } from '../../../src/library/builder/handover.ts';
import type { ReadSource } from '../../../src/library/builder/read-source.ts';
import { cutSegment } from '../../../src/search/index/segment.ts';

/** A source of so many sentences, each with a word of its own. */
function sourceOf(sentences: number): ReadSource {
  const text = Array.from({ length: sentences }, (_, at) => `Dermaga k${at.toString(36)}x dibongkar.`).join(' ');
  return { hash: 'a', segment: cutSegment(parseArticle('pier', text)), reviewed: null, problems: [] };
}

/** Each piece as another thread gets it. */
function handOver(read: ReadSource): { pieces: number; received: ReadSource | null } {
  const assembly = new Assembly();
  const pieces = cutPieces(read);
  const taken = pieces.map((piece) => assembly.take(structuredClone(piece)));
  expect(taken.slice(0, -1).every((each) => each === null)).toBe(true);
  return { pieces: pieces.length, received: taken.at(-1) ?? null };
}

it('given a source of usual length, then it is one piece', () => {
  const read = sourceOf(300);
  expect(handOver(read)).toEqual({ pieces: 1, received: read });
});

it('given a source that could not be read, then its problems are one piece', () => {
  const read: ReadSource = { hash: null, segment: null, reviewed: null, problems: [] };
  expect(handOver(read)).toEqual({ pieces: 1, received: read });
});

it('given sources of any length, then they are whole again on the other side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4_990, max: 12_000 }), (sentences) => {
      const read = sourceOf(sentences);
      const { pieces, received } = handOver(read);
      expect(received).toEqual(read);
      expect(pieces).toBeGreaterThan(Math.floor(sentences / 5_000));
    }),
    { numRuns: 5 },
  );
}, 60_000);
