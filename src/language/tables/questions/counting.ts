/** Words with which a question asks how many there are, and texts count. In either language. */
import type { ExampleRow } from './forms.ts';

/** Nouns that ask for a number. */
export const AMOUNTS: readonly ExampleRow[] = [
  ['number', 'What is the number of boats?'],
  ['jumlah total', 'Jumlah perahu?'],
];

/** Between the word that asks for a number and what is counted. */
export const BEFORE_COUNTED: readonly ExampleRow[] = [
  ['many of the', 'How many of the boats?'],
  ['banyak jumlah orang buah ekor unit', 'Berapa banyak perahu?'],
];

/** Behind a number, and no more than a measure word. */
export const CLASSIFIERS: readonly ExampleRow[] = [
  ['orang jiwa buah unit ekor batang lembar helai pasang', 'perahu yang hilang dua buah'],
  ['people persons pieces', 'volunteers, forty people'],
];
