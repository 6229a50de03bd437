/** Phrases of tables: rows of words joined by spaces, those of a phrase joined by `_`. */

export type Phrases = ReadonlyArray<readonly string[]>;

/** The phrases of a table, each as its words. */
export function phrasesOf(rows: ReadonlyArray<readonly [phrases: string, ...rest: unknown[]]>): Phrases {
  return rows.flatMap(([row]) => row.split(' ').map((phrase) => phrase.split('_')));
}

/** All words of a table of single words. */
export function wordsOf(rows: ReadonlyArray<readonly [words: string, ...rest: unknown[]]>): ReadonlySet<string> {
  return new Set(rows.flatMap(([row]) => row.split(' ')));
}

/** Whether the words of a phrase are those from `at` on. */
export function standsAt(all: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => all[at + offset] === word);
}

/** Whether one of the phrases stands among words. */
export function holdsPhrase(all: readonly string[], phrases: Phrases): boolean {
  return all.some((_word, at) => phrases.some((phrase) => standsAt(all, at, phrase)));
}

/** Finds phrases fast: those that begin with a word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, Phrases>;

export function indexPhrases(phrases: Phrases): PhraseIndex {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [phrase]);
    else known.push(phrase);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** How many words the longest of the phrases has that stand from `at` on; 0 for none. */
export function longestAt(all: readonly string[], at: number, phrases: PhraseIndex): number {
  return phrases.get(all[at] ?? '')?.find((phrase) => standsAt(all, at, phrase))?.length ?? 0;
}
