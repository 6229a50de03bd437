import { join } from 'node:path';
import { indexWords } from 'notulen/language/index-tokens';
import { stem } from 'notulen/language/stems';
import type { LanguageCode } from 'notulen/language/types';
import { COMMON_FROM, COMMON_LEVELS, RARE_BELOW } from 'notulen/search/decision/specific';
import { readLines } from '../meetings.ts';

/** Passages and questions of a language, one text each. */
interface Texts {
  readonly passages: readonly string[];
  readonly questions: readonly string[];
}

/**
 * Stems by how common they are among passages or among questions, whichever is more: as many strings as there are
 * levels, the most common first. What stands in fewer than one of 500 is left out.
 * @param folder holds `reading/` and `retrieval/` (see `packages/bench/README.md`)
 */
export function commonWords(folder: string): Record<LanguageCode, string[]> {
  return { id: levelsOf(indonesian(folder), 'id'), en: levelsOf(english(folder), 'en') };
}

function levelsOf({ passages, questions }: Texts, language: LanguageCode): string[] {
  const shares = [sharesOf(passages, language), sharesOf(questions, language)];
  const stems = new Set(shares.flatMap((one) => [...one.keys()]));
  const levels = Array.from({ length: COMMON_LEVELS }, (): string[] => []);
  for (const one of [...stems].sort()) {
    const share = Math.max(...shares.map((all) => all.get(one) ?? 0));
    const rarity = Math.log(COMMON_FROM / share) / Math.log(COMMON_FROM / RARE_BELOW);
    levels[Math.max(0, Math.round(rarity * COMMON_LEVELS))]?.push(one);
  }
  return levels.map((level) => level.join(' '));
}

/** In what share of the texts each stem stands; numbers are left out. */
function sharesOf(texts: readonly string[], language: LanguageCode): Map<string, number> {
  const shares = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set(indexWords(text).map((word) => stem(word, language)));
    for (const one of stems) if (/^\p{L}+$/u.test(one)) shares.set(one, (shares.get(one) ?? 0) + 1 / texts.length);
  }
  return shares;
}

function indonesian(folder: string): Texts {
  return {
    passages: [
      ...texts(folder, 'retrieval/facqa-corpus.jsonl'),
      ...texts(folder, 'reading/idk-mrc-train-passages.jsonl'),
    ],
    questions: [
      ...questions(folder, 'retrieval/facqa-train.jsonl'),
      ...questions(folder, 'reading/idk-mrc-train.jsonl'),
    ],
  };
}

function english(folder: string): Texts {
  return {
    passages: texts(folder, 'reading/tydiqa-en-train-passages.jsonl'),
    questions: questions(folder, 'reading/tydiqa-en-train.jsonl'),
  };
}

function texts(folder: string, file: string): string[] {
  return readLines<{ text: string }>(join(folder, file)).map(({ text }) => text);
}

function questions(folder: string, file: string): string[] {
  return readLines<{ question: string }>(join(folder, file)).map(({ question }) => question);
}
