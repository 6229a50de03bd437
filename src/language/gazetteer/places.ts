import { indexWords } from '../index-tokens.ts';
import { once } from '../lazy.ts';
import type { LanguageCode } from '../types.ts';
import { ADJECTIVE_ENDINGS, ADJECTIVE_LANGUAGES, REGION_ALIASES } from './region-names.ts';
import { REGION_CODES, regionName } from './regions.ts';

/** A place found among a question's words. */
export interface FoundPlace {
  /** ISO 3166 code, or UN M.49 for a continent. */
  readonly region: string;
  /** How many words its name takes. */
  readonly length: number;
  /** Its usual names in all languages as index words joined by spaces: `united states`, `amerika serikat`, `AS`. */
  readonly forms: readonly string[];
}

const LANGUAGES: readonly LanguageCode[] = ['id', 'en'];
const LONGEST_NAME_WORDS = 5;
const ADJECTIVE_STEM_MIN_LENGTH = 3;

/** The names of all places, read when the first one is asked for: articles are read without. */
const tables = once(() => {
  const forms = regionForms();
  const regionByForm = byForm(forms);
  return {
    forms,
    regionByForm,
    names: new Set(regionByForm.keys()),
    formsByBeginning: byBeginning(regionByForm.keys()),
    /** First words of the names of several words. */
    longBeginnings: new Set(
      [...regionByForm.keys()].flatMap((form) => (form.includes(' ') ? form.slice(0, form.indexOf(' ')) : [])),
    ),
  };
});

/** The country or continent that the words name from `at` on, the longest name first; `null` where there is none. */
export function findPlace(indexWords: readonly string[], at: number): FoundPlace | null {
  const { forms, regionByForm, longBeginnings } = tables();
  const longest = longBeginnings.has(indexWords[at] ?? '') ? LONGEST_NAME_WORDS : 1;
  for (let length = Math.min(longest, indexWords.length - at); length > 0; length -= 1) {
    const form = indexWords.slice(at, at + length).join(' ');
    const region = regionByForm.get(form) ?? (length === 1 ? regionOfAdjective(form) : null);
    if (region !== null) return { region, length, forms: forms.get(region) ?? [] };
  }
  return null;
}

/** Whether a word is the name of a country, a continent or part of no longer name. */
export function isPlace(word: string): boolean {
  return tables().names.has(word);
}

/** Every name of a country or continent, as index words joined by spaces. */
export function placeNames(): ReadonlySet<string> {
  return tables().names;
}

function regionForms(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const code of REGION_CODES) {
    const own = LANGUAGES.flatMap((language) => variants(regionName(code, language) ?? ''));
    if (own.length > 0) forms.set(code, [...new Set([...own, ...(REGION_ALIASES[code] ?? [])])]);
  }
  const english = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const [language, region] of ADJECTIVE_LANGUAGES) {
    forms.get(region)?.push((english.of(language) ?? '').toLowerCase());
  }
  return forms;
}

/** `Myanmar (Burma)` and `Antigua & Barbuda` are two names each. */
function variants(name: string): string[] {
  return name
    .split(/[()&]|\bdan\b/u)
    .map((part) => indexWords(part).join(' '))
    .filter((form) => form.length > 1);
}

/** The first region to have a form keeps it, so that `guinea` is not `Equatorial Guinea`. */
function byForm(forms: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const regions = new Map<string, string>();
  for (const [region, names] of forms) {
    for (const name of names) if (!regions.has(name)) regions.set(name, region);
  }
  return regions;
}

function regionOfAdjective(word: string): string | null {
  for (const [ending, mayLose] of ADJECTIVE_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < ADJECTIVE_STEM_MIN_LENGTH) continue;
    const region = regionBeginningWith(base, mayLose);
    if (region !== null) return region;
  }
  return null;
}

function regionBeginningWith(base: string, mayLose: number): string | null {
  const { formsByBeginning, regionByForm } = tables();
  for (const form of formsByBeginning.get(base.slice(0, ADJECTIVE_STEM_MIN_LENGTH)) ?? []) {
    if (form.startsWith(base) && form.length - base.length <= mayLose) return regionByForm.get(form) ?? null;
  }
  return null;
}

function byBeginning(forms: Iterable<string>): Map<string, string[]> {
  const beginnings = new Map<string, string[]>();
  for (const form of forms) {
    const beginning = form.slice(0, ADJECTIVE_STEM_MIN_LENGTH);
    beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), form]);
  }
  return beginnings;
}
