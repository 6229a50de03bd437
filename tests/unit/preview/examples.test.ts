import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { createVersion } from '../../../src/library/library.ts';
import { previewExamples } from '../../../src/preview/examples.ts';
import { answer } from '../../../src/search/answer.ts';
import { shippedGlossary } from '../../support/glossary.ts';
import { HARBOUR, LIBRARY_EN } from '../../support/texts.ts';

const glossary = shippedGlossary();
const versionOf = (texts: Readonly<Record<string, string>>) =>
  createVersion(
    Object.entries(texts).map(([id, text]) => parseArticle(id, text)),
    { glossary },
  );

describe('the examples of the preview', () => {
  it('GIVEN sources in both languages THEN one of each is asked in either, and all but the last are answered', () => {
    const version = versionOf({ harbour: HARBOUR, library: LIBRARY_EN });
    const { command, option, texts } = previewExamples(version);
    expect([command, option]).toEqual(['ask', 'question']);
    expect(texts.map(({ language }) => language)).toEqual(['id', 'en', 'en', 'id', 'id']);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(5);
    const decisions = texts.map(({ text }) => answer(text, version.index, { limit: 1 }).decision);
    expect(decisions).toEqual(['answer', 'answer', 'answer', 'answer', 'silent']);
    const [harbour, , library] = texts;
    expect(harbour?.text).toMatch(/Rina Wulandari|Bagus Prakoso/u);
    expect(library?.text).toMatch(/Edith Marlowe|Owen Hartley/u);
  });

  it('GIVEN sources in which nobody speaks, or none THEN there is only what no source answers', () => {
    for (const texts of [{ a: 'Hujan turun sepanjang hari.' }, {}])
      expect(previewExamples(versionOf(texts)).texts).toHaveLength(1);
  });

  it('GIVEN a source of what others do not answer THEN another question stands for that', () => {
    const oil = '"Harga minyak dunia hari ini naik dua dolar," kata Menteri Energi Salote Vuniwaqa.';
    const texts = previewExamples(versionOf({ oil })).texts.map(({ text }) => text);
    expect(texts.at(-1)).toBe('Siapa juara lomba catur tingkat provinsi?');
  });
});
