import { APOLOGIES, CORRECTION_LABELS, OWN_REPORTS, REALLY_SAID } from '../../language/tables/disputes/corrections.ts';
import type { WordRow } from '../../language/tables/disputes/words.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import type { Unit } from '../quotations/units.ts';
import { type Stance, spelt, type Word } from './lexicon.ts';

/** A label has so many words at most; a mark closes it. */
const LABEL_MAX = 2;
const LABEL_END_MAX = 4;
/** How many sentences behind what it takes back a publisher says sorry, and how many a labelled correction has. */
const APOLOGY_REACH = 3;
const LABELLED_MAX = 6;

/** By their first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrasesOf(rows: readonly WordRow[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const [list] of rows)
    for (const phrase of list.split(' ')) {
      const words = phrase.split('_');
      byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
    }
  return byFirst;
}

const tableOf = (language: LanguageCode) => ({
  labels: phrasesOf(CORRECTION_LABELS[language]),
  reports: phrasesOf(OWN_REPORTS[language]),
  apologies: phrasesOf(APOLOGIES[language]),
  genuine: phrasesOf(REALLY_SAID[language]),
});
const TABLES = { id: tableOf('id'), en: tableOf('en') };

/** The span of the first phrase of a table in a sentence, null where none stands there. */
function findPhrase(words: readonly Word[], phrases: Phrases): Span | null {
  for (let at = 0; at < words.length; at += 1)
    for (const phrase of phrases.get(spelt(words[at]?.lower ?? '')) ?? [])
      if (phrase.every((word, index) => spelt(words[at + index]?.lower ?? '') === word))
        return { start: words[at]?.start ?? 0, end: words[at + phrase.length - 1]?.end ?? 0 };
  return null;
}

/**
 * Where in a sentence what was really said begins, which no other sentence takes back: `Her actual words were “…”`;
 * infinite where it has none.
 */
export function reallySaidFrom({ items }: Unit, language: LanguageCode): number {
  return findPhrase(items, TABLES[language].genuine)?.end ?? Number.POSITIVE_INFINITY;
}

/**
 * What a publisher’s correction takes back, by unit: `Correction: our report quoted Moor as saying “…”`. Linear in the
 * units.
 */
export function stancesByCorrection(units: readonly Unit[], language: LanguageCode): ReadonlyMap<number, Stance> {
  const { reports } = TABLES[language];
  const found = new Map<number, Stance>();
  let left = 0;
  let last = -LABELLED_MAX;
  let label: Span | null = null;
  for (const [at, unit] of units.entries()) {
    const own = labelOf(unit, language);
    if (own !== null) {
      label = own;
      left = LABELLED_MAX;
    }
    left -= 1;
    const quoted = unit.items.find(({ kind }) => kind === 'quotation');
    if (quoted === undefined && label === null) continue;
    const report = findPhrase(unit.items, reports);
    if (report === null && label === null) continue;
    const real = reallySaidFrom(unit, language);
    // What is corrected is no quotation: `An earlier version gave the wrong age.`
    if (quoted === undefined && (report !== null || Number.isFinite(real))) label = null;
    if (quoted === undefined || quoted.start > real) continue;
    const isFirst = label !== null && left >= 0 && at - last >= LABELLED_MAX;
    const isReported = report !== null && (left >= 0 || isSorry(units, at, language));
    const cue = isReported ? report : isFirst ? label : null;
    if (cue === null) continue;
    found.set(at, { dispute: 'fake', cue });
    last = at;
  }
  return found;
}

function isSorry(units: readonly Unit[], from: number, language: LanguageCode): boolean {
  const near = units.slice(from, from + APOLOGY_REACH + 1);
  return near.some(({ items }) => findPhrase(items, TABLES[language].apologies) !== null);
}

/** `RALAT.`, `Correction:`, `CLARIFICATION —` at a sentence’s beginning. */
function labelOf({ items }: Unit, language: LanguageCode): Span | null {
  const { labels } = TABLES[language];
  if (!labels.has(items[0]?.lower ?? '')) return null;
  const label = findPhrase(items.slice(0, LABEL_MAX), labels);
  if (label === null || label.start !== items[0]?.start) return null;
  const rest = items.slice(1, LABEL_END_MAX);
  return items.length === 1 || rest.some(({ kind, lower }) => kind === 'mark' && lower !== ',') ? label : null;
}
