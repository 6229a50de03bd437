import {
  ACCUSATIONS,
  CLAIM_LABELS,
  FACT_LABELS,
  FINDINGS,
  FIRST_PERSONS,
  FORWARD,
  GENUINE,
  NO_PAST,
  OPINIONS,
  PAST_DENIALS,
  POINTERS,
  TRACES,
  UTTERED,
  WORD_NOUNS,
} from '../../language/tables/disputes/verdicts.ts';
import { MEDIA, type WordRow } from '../../language/tables/disputes/words.ts';
import type { Dispute, LanguageCode } from '../../language/types.ts';
import { LEXICONS, type Lexicon } from './lexicon.ts';

/** Words by which a sentence judges words in another one. */
export interface VerdictWords {
  readonly lexicon: Lexicon;
  readonly nouns: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  readonly forward: ReadonlySet<string>;
  readonly uttered: ReadonlySet<string>;
  readonly genuine: ReadonlySet<string>;
  readonly accusations: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly noPast: ReadonlySet<string>;
  readonly firstPersons: ReadonlySet<string>;
  readonly opinions: ReadonlySet<string>;
  readonly traces: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, Dispute>;
}

/** All words of some rows. */
export const setOf = (rows: readonly WordRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(([words]) => words.split(' ')));

function wordsOf(language: LanguageCode): VerdictWords {
  return {
    lexicon: LEXICONS[language],
    nouns: new Set([...setOf(WORD_NOUNS[language]), ...setOf(MEDIA[language])]),
    words: setOf(WORD_NOUNS[language]),
    pointers: setOf(POINTERS[language]),
    forward: setOf(FORWARD[language]),
    uttered: setOf(UTTERED[language]),
    genuine: setOf(GENUINE[language]),
    accusations: setOf(ACCUSATIONS[language]),
    denials: setOf(PAST_DENIALS[language]),
    noPast: setOf(NO_PAST[language]),
    firstPersons: setOf(FIRST_PERSONS[language]),
    opinions: setOf(OPINIONS[language]),
    traces: setOf(TRACES[language]),
    claims: setOf(CLAIM_LABELS[language]),
    facts: setOf(FACT_LABELS[language]),
    findings: new Map(
      FINDINGS[language].flatMap(([words, dispute]) => words.split(' ').map((word) => [word, dispute] as const)),
    ),
  };
}

export const VERDICT_WORDS: Readonly<Record<LanguageCode, VerdictWords>> = { id: wordsOf('id'), en: wordsOf('en') };
