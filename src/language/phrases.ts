/** Phrases of tables: rows of words joined by spaces, those of a phrase joined by `_`. */

export type Phrases = ReadonlyArray<readonly string[]>;

/** The phrases of a table, each as its words. */
export function phrasesOf(rows: ReadonlyArray<readonly [phrases: string, ...rest: unknown[]]>): Phrases {
  return rows.flatMap(([row]) => row.split(' ').map((phrase) => phrase.split('_')));
}

/** Whether the words of a phrase are those from `at` on. */
export function standsAt(all: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => all[at + offset] === word);
}

/** Whether one of the phrases stands among words. */
export function holdsPhrase(all: readonly string[], phrases: Phrases): boolean {
  return all.some((_word, at) => phrases.some((phrase) => standsAt(all, at, phrase)));
}
