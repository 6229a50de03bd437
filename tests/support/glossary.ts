import { readFileSync } from 'node:fs';
import { createGlossary, type Glossary } from '../../src/language/glossary.ts';
import { parseGlossary } from '../../src/language/glossary-file.ts';
import { once } from '../../src/language/lazy.ts';

/** A glossary of a few rows: `{ bridge: 'jembatan|titian' }`. */
export function glossaryOf(rows: Readonly<Record<string, string>>): Glossary {
  const entries = Object.entries(rows).map(([english, indonesian]) => ({
    english,
    partOfSpeech: 'n' as const,
    indonesian: indonesian.split('|'),
  }));
  return createGlossary(entries);
}

/** The glossary that ships with the bot: one for all files of a worker. */
export const shippedGlossary: () => Glossary = once(() => {
  const [translations, related] = ['id-en.tsv', 'related.tsv'].map((name) =>
    parseGlossary(readFileSync(new URL(`../../data/glossary/${name}`, import.meta.url), 'utf8')),
  );
  return createGlossary(translations?.entries ?? [], related?.related);
});
