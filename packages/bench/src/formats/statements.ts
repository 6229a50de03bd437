import { meansSpeaker } from './names.ts';
import type { AnnotatedStatement } from './read.ts';
import { collapse, countCommon, overlap } from './words.ts';

/** A line of `notulen quotes --json`, as far as it is scored. */
export interface GivenStatement {
  readonly text: string;
  readonly speakers: readonly string[];
}

export interface StatementScore {
  readonly annotated: number;
  readonly found: number;
  readonly turns: number;
  readonly turnsFound: number;
  /** Of the found ones: whose annotated speakers are all named (or nobody is, where there is nobody to name). */
  readonly right: number;
  /** Of the found ones: for which somebody is named. */
  readonly named: number;
  /** Of the named ones: for which somebody is named who did not say it. */
  readonly wrong: number;
}

export interface StatementPair {
  readonly annotated: AnnotatedStatement;
  /** What was given for it; `null` where it was not found. */
  readonly given: GivenStatement | null;
  readonly right: boolean;
  readonly wrong: boolean;
}

/** A statement is found from this share of common words on. */
export const LEAST_OVERLAP = 0.6;

/** Every annotated statement with what was given for it: the best overlaps first, each given statement used once. */
export function pairStatements(
  annotated: readonly AnnotatedStatement[],
  given: readonly GivenStatement[],
): StatementPair[] {
  const candidates = annotated.flatMap((statement, at) =>
    given.map((other, place) => ({
      at,
      place,
      value: overlap(statement.text, other.text),
      // Equal texts (“Yes.”) are paired in the order of both lists.
      distance: Math.abs(at / annotated.length - place / given.length),
    })),
  );
  candidates.sort((a, b) => b.value - a.value || a.distance - b.distance);
  const found = new Map<number, number>();
  const used = new Set<number>();
  for (const { at, place, value } of candidates) {
    if (value < LEAST_OVERLAP || found.has(at) || used.has(place)) continue;
    found.set(at, place);
    used.add(place);
  }
  const everybody = [...new Set(annotated.flatMap(({ speakers }) => speakers))];
  return annotated.map((statement, at) => judge(statement, given[found.get(at) ?? -1] ?? null, everybody));
}

function judge(
  annotated: AnnotatedStatement,
  given: GivenStatement | null,
  everybody: readonly string[],
): StatementPair {
  if (given === null) return { annotated, given, right: false, wrong: false };
  const named = namedIn(given);
  const isNamed = (wanted: string) => named.some((name) => meansSpeaker(name, wanted, everybody));
  const isWrong = (name: string) => !annotated.speakers.some((wanted) => meansSpeaker(name, wanted, everybody));
  const nobody = annotated.speakers.length === 0;
  const right = nobody ? named.length === 0 : annotated.speakers.every(isNamed);
  return { annotated, given, right, wrong: named.some(isWrong) };
}

/** `Q` and `A` stand before words of whoever asks or answers and name nobody. */
function namedIn({ speakers }: GivenStatement): readonly string[] {
  return speakers.filter((name) => !/^[QATJP]$/u.test(name));
}

/** The counts of pairs. */
export function scoreStatements(pairs: readonly StatementPair[]): StatementScore {
  const count = (is: (pair: StatementPair) => boolean) => pairs.filter(is).length;
  return {
    annotated: pairs.length,
    found: count(({ given }) => given !== null),
    turns: count(({ annotated }) => annotated.turn),
    turnsFound: count(({ annotated, given }) => annotated.turn && given !== null),
    right: count(({ right }) => right),
    named: count(({ given }) => given !== null && namedIn(given).length > 0),
    wrong: count(({ wrong }) => wrong),
  };
}

/** How many statements two outputs have in common, with their speakers, of the longer output's count. */
export function equalStatements(
  a: readonly GivenStatement[],
  b: readonly GivenStatement[],
): { readonly equal: number; readonly all: number } {
  const keys = (statements: readonly GivenStatement[]) =>
    statements.map(({ text, speakers }) => JSON.stringify([collapse(text), [...speakers].sort()]));
  return { equal: countCommon(keys(a), keys(b)), all: Math.max(a.length, b.length) };
}
