/** What makes a glossary file wrong (an error), or doubtful enough to be looked at (a warning). */
import type { GlossaryEntry } from 'notulen/language/glossary';
import { GlossaryError, parseGlossary } from 'notulen/language/glossary-file';
import { roots, stem } from 'notulen/language/stems';
import { MALAY_WORDS } from 'notulen/language/tables/malay';

export type Rule =
  | 'no row'
  | 'duplicate row'
  | 'out of order'
  | 'translation twice'
  | 'Malay'
  | 'same on both sides'
  | 'false friend'
  | 'stems collide'
  | 'English ending'
  | 'foreign letter';

/** Errors; every other rule only warns. */
const ERRORS: ReadonlySet<Rule> = new Set(['no row', 'duplicate row', 'out of order', 'translation twice', 'Malay']);

export interface Finding {
  /** 1-based. */
  readonly line: number;
  readonly rule: Rule;
  readonly message: string;
}

interface Row extends GlossaryEntry {
  readonly line: number;
}

/** Endings that no Indonesian word has: `-ing` and `-ed` are absent, for *penting* and *moped*. */
const ENGLISH_ENDING = /(?:tion|ness|ment|ship|ght|ly|ck|sh|ous|ough|ful|ity)$/;
/** Letters of loans only, and whatever is no letter of the alphabet. */
const FOREIGN_LETTER = /[qx]|[^a-z\d -]/i;

export function isError({ rule }: Finding): boolean {
  return ERRORS.has(rule);
}

/** All that is wrong or doubtful in the text of a glossary file, by line. */
export function checkGlossary(text: string): Finding[] {
  const { rows, findings } = read(text);
  const checks = [ordered, once, twice, malay, same, falseFriends, collisions, spelling];
  return [...findings, ...checks.flatMap((check) => check(rows))].sort((a, b) => a.line - b.line);
}

/** Line by line, so that one bad row does not hide the next. */
function read(text: string): { rows: Row[]; findings: Finding[] } {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  text.split('\n').forEach((content, index) => {
    const line = index + 1;
    try {
      rows.push(...parseGlossary(content).entries.map((entry) => ({ ...entry, line })));
    } catch (error) {
      if (!(error instanceof GlossaryError)) throw error;
      findings.push({ line, rule: 'no row', message: `${error.message} ${error.advice}` });
    }
  });
  return { rows, findings };
}

function keyOf({ english, partOfSpeech }: GlossaryEntry): string {
  return `${english}\t${partOfSpeech}`;
}

/** By code unit: English, then part of speech. */
function ordered(rows: readonly Row[]): Finding[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (before === undefined || keyOf(before) <= keyOf(row)) return [];
    return { line: row.line, rule: 'out of order', message: `"${row.english}" stands after "${before.english}".` };
  });
}

function once(rows: readonly Row[]): Finding[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const first = seen.get(keyOf(row));
    if (first === undefined) seen.set(keyOf(row), row.line);
    if (first === undefined) return [];
    const message = `"${row.english}" (${row.partOfSpeech}) is on line ${first} too.`;
    return { line: row.line, rule: 'duplicate row', message };
  });
}

function twice(rows: readonly Row[]): Finding[] {
  return rows.flatMap(({ line, english, indonesian }) =>
    indonesian
      .filter((word, place) => indonesian.indexOf(word) < place)
      .map((word) => ({ line, rule: 'translation twice' as const, message: `"${english}" has "${word}" twice.` })),
  );
}

function malay(rows: readonly Row[]): Finding[] {
  return rows.flatMap(({ line, english, indonesian }) =>
    MALAY_WORDS.filter(
      ([word, , headwords]) =>
        (headwords.length === 0 || headwords.includes(english)) &&
        indonesian.some((translation) => isMalay(translation, word, headwords.length > 0)),
    ).map(([word, better]) => ({
      line,
      rule: 'Malay' as const,
      message: `"${english}": "${word}" is Malay; in Indonesian ${better}.`,
    })),
  );
}

/**
 * A word wrong for some headwords only must be the whole translation: *free* is not `percuma`, but may be `tidak
 * percuma`.
 */
function isMalay(translation: string, word: string, whole: boolean): boolean {
  return whole ? translation === word : ` ${translation} `.includes(` ${word} `);
}

function same(rows: readonly Row[]): Finding[] {
  return rows
    .filter(({ english, indonesian }) => indonesian.includes(english))
    .map(({ line, english }) => ({
      line,
      rule: 'same on both sides' as const,
      message: `"${english}" is its own translation.`,
    }));
}

/** A translation that is an English headword of another meaning: `air`, which is *water*. */
function falseFriends(rows: readonly Row[]): Finding[] {
  const meanings = new Map<string, string[]>();
  for (const { english, indonesian } of rows) meanings.set(english, [...(meanings.get(english) ?? []), ...indonesian]);
  return rows.flatMap(({ line, english, indonesian }) =>
    indonesian.flatMap((word) => {
      const meaning = meanings.get(word);
      if (meaning === undefined || word === english || meaning.includes(word)) return [];
      if (meaning.some((one) => indonesian.includes(one))) return [];
      const message = `"${english}" is "${word}", which in English is ${meaning.join(', ')}.`;
      return { line, rule: 'false friend' as const, message };
    }),
  );
}

/** Headwords that a search by stem takes for one another, though no translation of theirs has a root in common. */
function collisions(rows: readonly Row[]): Finding[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.english.includes(' ')) continue;
    const stemmed = stem(row.english, 'en');
    groups.set(stemmed, [...(groups.get(stemmed) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((row, index) => {
      const other = group.slice(0, index).find(({ english }) => english !== row.english);
      if (other === undefined || related(row, other)) return [];
      const message = `"${row.english}" has the stem of "${other.english}", but no translation in common.`;
      return { line: row.line, rule: 'stems collide' as const, message };
    }),
  );
}

function related(row: GlossaryEntry, other: GlossaryEntry): boolean {
  const own = rootsOf(row);
  return [...rootsOf(other)].some((root) => own.has(root));
}

function rootsOf({ indonesian }: GlossaryEntry): Set<string> {
  return new Set(indonesian.flatMap((translation) => translation.split(/[ -]/).flatMap((word) => roots(word, 'id'))));
}

function spelling(rows: readonly Row[]): Finding[] {
  return rows.flatMap(({ line, english, indonesian }) =>
    indonesian.flatMap((translation): Finding[] => {
      const message = `"${english}": "${translation}"`;
      if (FOREIGN_LETTER.test(translation)) return [{ line, rule: 'foreign letter', message }];
      const ends = translation.split(' ').some((word) => ENGLISH_ENDING.test(word));
      return ends ? [{ line, rule: 'English ending', message }] : [];
    }),
  );
}
