import {
  ACCUSERS,
  CLOSERS,
  COUNTERFACTUALS,
  OFTEN,
  OUTCOMES,
  PERCEIVING,
} from '../../../language/tables/disputes/uttering.ts';
import type { WordRow } from '../../../language/tables/disputes/words.ts';

/** Words and reaches by which what frames words is read. */

/** How far, in items, what frames words stands before them. */
export const REACH = 45;
/** How far a denial stands from the pronoun *yang* that it governs: `tidak ada warga desa yang mendengar`. */
export const HEAD_MAX = 4;
/** How far a noun may stand from the word that closes it: `tuduhan korupsi itu`. */
export const CLOSER_REACH = 3;

/** Only its own noun stands before a word so near its sentence’s beginning. */
export const FIRST_MAX = 2;
export const ASKS = /^\p{L}{3,}kah$/u;
export const PARALLEL = new Set('dan serta atau lalu kemudian'.split(' '));
export const JOINS_CLAUSE = new Set('bahwa bahwasanya kalau jika'.split(' '));
export const PRONOUNS = new Set('ia dia beliau mereka saya kami kita'.split(' '));

const setOf = (rows: readonly WordRow[]): ReadonlySet<string> => new Set(rows.flatMap(([words]) => words.split(' ')));
export const CLOSING = setOf(CLOSERS);
export const OUTCOME = setOf(OUTCOMES);
export const COUNTERFACTUAL = setOf(COUNTERFACTUALS);
export const PERCEIVES = setOf(PERCEIVING);
export const ACCUSING = setOf(ACCUSERS);
export const OFTEN_WORDS = setOf(OFTEN);
/** How far back, in items, a noun announces what a colon introduces: `melempar tudingan: Sari menyebut`. */
export const ANNOUNCEMENT_REACH = 6;
