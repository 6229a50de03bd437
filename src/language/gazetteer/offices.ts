import type { LanguageCode } from '../types.ts';
import { OFFICE_ABBREVIATIONS } from './office-abbreviations.ts';

/** Heads of the offices that people ask for, lower case. "Apakah *presiden* hadir?" */
export const OFFICE_HEADS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set(
    'presiden menteri duta gubernur bupati raja ratu sultan kaisar paus perdana panglima konsul ketua kanselir'.split(
      ' ',
    ),
  ),
  en: new Set(
    'president minister ambassador governor king queen sultan emperor pope premier chancellor mayor chairman consul'.split(
      ' ',
    ),
  ),
};

/**
 * The words of an office with its abbreviations written out: `['menlu', 'iran']` → `['menteri', 'luar', 'negeri',
 * 'iran']`.
 */
export function expandOffices(indexWords: readonly string[]): string[] {
  return indexWords.flatMap((word) => officeWords(word) ?? [word]);
}

/** An office found among a question's words. */
export interface FoundOffice {
  /** How many words it takes. */
  readonly length: number;
  /** Written out, then its abbreviations. */
  readonly forms: readonly string[];
}

/** The abbreviations of each office, by its words. */
const ABBREVIATIONS_OF: ReadonlyMap<string, readonly string[]> = abbreviationsByOffice();
const LONGEST_OFFICE_WORDS = 6;

/**
 * The office of several words that stands from `at` on, the longest first; `null` where none that has an abbreviation
 * does.
 */
export function findOffice(indexWords: readonly string[], at: number): FoundOffice | null {
  for (let length = Math.min(LONGEST_OFFICE_WORDS, indexWords.length - at); length > 1; length -= 1) {
    const office = indexWords.slice(at, at + length).join(' ');
    const abbreviations = ABBREVIATIONS_OF.get(office);
    if (abbreviations !== undefined) return { length, forms: [office, ...abbreviations] };
  }
  return null;
}

/** What an abbreviated office stands for, as index words; `null` for any other word. */
export function officeWords(word: string): readonly string[] | null {
  const key = word.toLowerCase();
  return Object.hasOwn(OFFICE_ABBREVIATIONS, key) ? (OFFICE_ABBREVIATIONS[key]?.split(' ') ?? null) : null;
}

function abbreviationsByOffice(): Map<string, string[]> {
  const offices = new Map<string, string[]>();
  for (const [abbreviation, office] of Object.entries(OFFICE_ABBREVIATIONS)) {
    offices.set(office, [...(offices.get(office) ?? []), abbreviation]);
  }
  return offices;
}
