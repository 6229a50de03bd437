import { expect } from 'vitest';
import { findProvenance } from '../../src/article/provenance.ts';
import { splitSentences } from '../../src/article/structure/sentences.ts';
import type { LanguageCode, Span } from '../../src/language/types.ts';
import { paragraphsIn } from './paragraphs.ts';

/** Where a text comes from, and its paragraphs and sentences. */
export function analyse(text: string, code: LanguageCode) {
  const provenance = findProvenance(text);
  const paragraphs = paragraphsIn(text);
  return { provenance, paragraphs, sentences: splitSentences(text, paragraphs, code) };
}

/** Trimmed, in order, not empty and apart. */
export function expectTidy(text: string, spans: readonly Span[]): void {
  let previous = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(previous);
    expect(end).toBeGreaterThan(start);
    const slice = text.slice(start, end);
    expect(slice).toBe(slice.trim());
    previous = end;
  }
}
