import type { MeetingQuestion } from '../meetings.ts';
import { collapse } from './words.ts';

/** A line of `notulen ask --batch --json`, as far as it is scored. */
export interface GivenAnswer {
  readonly answered: boolean;
  /** The texts of the passages, best first. */
  readonly passages: readonly string[];
}

export interface QuestionScore {
  readonly answerable: number;
  readonly firstRight: number;
  readonly firstThreeRight: number;
  /** Answered, and the first passage is right. */
  readonly answeredRight: number;
  readonly nearMisses: number;
  readonly nearMissesAnswered: number;
}

export interface ResidueScore {
  readonly passages: number;
  /** Passages that hold markup, times or numbers of cues. */
  readonly marked: number;
}

const SHOWN = 3;

/** What a person should not see of a format, each with an example. */
const RESIDUE: readonly RegExp[] = [
  /<\/?[a-z][^<>]*>/iu, // <v Lena Moor>
  /&(?:[a-z]+|#\d+);/iu, // &nbsp;
  /\b\d\d:\d\d:\d\d\b/u, // 00:06:40
  /-->/u, // 00:00:03.800 --> 00:00:08.720
  /\b\d\d\/\d\d\/\d\d,? \d\d[.:]\d\d/u, // 12/03/26 10.15
  /\*\*/u, // **Q:**
  /\t[^\t]*:\t/u, // 00:06:40⇥Lena Moor:⇥
  /^\s*\d+\s*\n|\n\s*\d+\s*(?:\n|$)/u, // 17, alone on a line of several
];

/** Whether the passage holds one of the parts of sentences that answer, white space aside. */
export function isRightPassage(passage: string, { anyOf }: MeetingQuestion): boolean {
  const text = collapse(passage);
  return anyOf.some((part) => text.includes(collapse(part)));
}

/** The counts of questions with their answers. */
export function scoreQuestions(asked: readonly (readonly [MeetingQuestion, GivenAnswer])[]): QuestionScore {
  const answerable = asked.filter(([{ anyOf }]) => anyOf.length > 0);
  const nearMisses = asked.filter(([{ anyOf }]) => anyOf.length === 0);
  const isRight = (count: number) =>
    answerable.filter(([question, { passages }]) =>
      passages.slice(0, count).some((passage) => isRightPassage(passage, question)),
    );
  return {
    answerable: answerable.length,
    firstRight: isRight(1).length,
    firstThreeRight: isRight(SHOWN).length,
    answeredRight: isRight(1).filter(([, { answered }]) => answered).length,
    nearMisses: nearMisses.length,
    nearMissesAnswered: nearMisses.filter(([, { answered }]) => answered).length,
  };
}

/** How many questions have the same first three passages in both lists, which have the same order. */
export function equalAnswers(
  a: readonly GivenAnswer[],
  b: readonly GivenAnswer[],
): { readonly equal: number; readonly all: number } {
  const shown = (answer: GivenAnswer | undefined) => JSON.stringify(answer?.passages.slice(0, SHOWN).map(collapse));
  return { equal: a.filter((answer, at) => shown(answer) === shown(b[at])).length, all: Math.max(a.length, b.length) };
}

/** How many passages still hold something of the format they came from. */
export function scoreResidue(answers: readonly GivenAnswer[]): ResidueScore {
  const passages = answers.flatMap((answer) => answer.passages);
  return { passages: passages.length, marked: passages.filter(hasResidue).length };
}

/** Whether a text holds markup, a time of day with seconds, or a number of a cue. */
export function hasResidue(text: string): boolean {
  return RESIDUE.some((pattern) => pattern.test(text));
}
