import type { MeetingQuestion } from '../meetings.ts';
import { type Output, runOn } from './command-line.ts';
import {
  equalAnswers,
  type GivenAnswer,
  type QuestionScore,
  type ResidueScore,
  scoreQuestions,
  scoreResidue,
} from './questions.ts';
import type { FormatMeeting } from './read.ts';
import {
  equalStatements,
  pairStatements,
  type StatementPair,
  type StatementScore,
  scoreStatements,
} from './statements.ts';

export interface Measurement {
  readonly meeting: FormatMeeting;
  readonly unread: string | null;
  readonly pairs: readonly StatementPair[];
  readonly asked: readonly (readonly [MeetingQuestion, GivenAnswer])[];
  readonly scores: Scores;
}

/** Counts, which add up over meetings. */
export interface Scores {
  readonly statements: StatementScore;
  readonly questions: QuestionScore;
  readonly residue: ResidueScore;
  /** The same text in its format and as plain text. */
  readonly sameStatements: { readonly equal: number; readonly all: number };
  readonly sameAnswers: { readonly equal: number; readonly all: number };
}

const NO_ANSWER: GivenAnswer = { answered: false, passages: [] };

/** What the command line makes of a meeting in its format, scored, and compared with the same as plain text. */
export async function measure(meeting: FormatMeeting): Promise<Measurement> {
  const { name, source, ending, plain, questions } = meeting;
  const inFormat = await runOn(source, name + ending, questions);
  const asPlain = await runOn(plain, `${name}.txt`, questions);
  return compare(meeting, inFormat, asPlain);
}

/** The scores of both outputs; a source that was not read has no statements and answers nothing. */
export function compare(meeting: FormatMeeting, inFormat: Output, asPlain: Output): Measurement {
  const { questions, statements } = meeting;
  const answersOf = ({ answers }: Output) => questions.map((_, at) => answers[at] ?? NO_ANSWER);
  const answers = answersOf(inFormat);
  const pairs = pairStatements(statements, inFormat.statements);
  const asked = questions.map((question, at) => [question, answers[at] ?? NO_ANSWER] as const);
  const scores = {
    statements: scoreStatements(pairs),
    questions: scoreQuestions(asked),
    residue: scoreResidue(answers),
    sameStatements: equalStatements(inFormat.statements, asPlain.statements),
    sameAnswers: equalAnswers(answers, answersOf(asPlain)),
  };
  return { meeting, unread: inFormat.unread, pairs, asked, scores };
}
