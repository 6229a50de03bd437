import { createGlossary, type Glossary, type GlossaryEntry, type RelatedWords } from '../language/glossary.ts';
import { GlossaryError, parseGlossary } from '../language/glossary-file.ts';
import { readText, toProblem } from './file.ts';
import type { Problem } from './types.ts';

/** What glossary files gave. */
export interface LoadedGlossary {
  readonly glossary: Glossary;
  /** Every file that could not be used, in the order given. */
  readonly problems: readonly Problem[];
}

/**
 * Reads glossary files into one glossary, rows of all of them taken together. A file with a fault is left out whole.
 * Never rejects.
 */
export async function loadGlossaries(files: readonly string[]): Promise<LoadedGlossary> {
  const entries: GlossaryEntry[] = [];
  const related: RelatedWords[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      const rows = parseGlossary(await readText(file));
      for (const entry of rows.entries) entries.push(entry);
      for (const group of rows.related) related.push(group);
    } catch (error) {
      problems.push(asProblem(file, error));
    }
  }
  return { glossary: createGlossary(entries, related), problems };
}

function asProblem(file: string, error: unknown): Problem {
  if (!(error instanceof GlossaryError)) return toProblem(file, error);
  return { severity: 'fault', file, line: error.line, message: error.message, advice: error.advice };
}
