import type { Measurement, Scores } from './measure.ts';
import { isRightPassage } from './questions.ts';

interface Row {
  readonly title: string;
  readonly part: (scores: Scores) => number;
  readonly whole: (scores: Scores) => number;
}

const ROWS: readonly Row[] = [
  { title: 'statements found', part: (s) => s.statements.found, whole: (s) => s.statements.annotated },
  { title: 'turns found', part: (s) => s.statements.turnsFound, whole: (s) => s.statements.turns },
  {
    title: 'other quotations found',
    part: (s) => s.statements.found - s.statements.turnsFound,
    whole: (s) => s.statements.annotated - s.statements.turns,
  },
  { title: 'speaker right, of found', part: (s) => s.statements.right, whole: (s) => s.statements.found },
  { title: 'somebody named, of found', part: (s) => s.statements.named, whole: (s) => s.statements.found },
  { title: 'wrong speaker, of named', part: (s) => s.statements.wrong, whole: (s) => s.statements.named },
  { title: 'first passage right', part: (s) => s.questions.firstRight, whole: (s) => s.questions.answerable },
  { title: 'right in the first three', part: (s) => s.questions.firstThreeRight, whole: (s) => s.questions.answerable },
  { title: 'answered and right', part: (s) => s.questions.answeredRight, whole: (s) => s.questions.answerable },
  { title: 'near misses answered', part: (s) => s.questions.nearMissesAnswered, whole: (s) => s.questions.nearMisses },
  { title: 'statements as in plain text', part: (s) => s.sameStatements.equal, whole: (s) => s.sameStatements.all },
  { title: 'first three as in plain text', part: (s) => s.sameAnswers.equal, whole: (s) => s.sameAnswers.all },
  { title: 'passages with markup or times', part: (s) => s.residue.marked, whole: (s) => s.residue.passages },
];

/** A Markdown table: a row a figure, in per cent with its counts, a column a meeting and one for all of them. */
export function reportTable(measurements: readonly Measurement[]): string {
  const names = measurements.map(
    ({ meeting, unread }) => meeting.name.split('-')[0] + (unread === null ? '' : ' (not read)'),
  );
  const rows = ROWS.map(({ title, part, whole }) => {
    const count = (of: (scores: Scores) => number) => measurements.reduce((sum, { scores }) => sum + of(scores), 0);
    const each = measurements.map(({ scores }) => percent(part(scores), whole(scores)));
    return [title, ...each, `${percent(count(part), count(whole))} (${count(part)} of ${count(whole)})`];
  });
  const head = ['per cent', ...names, 'all'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

/** What was missed in a meeting of the open half, a line each. */
export function missesOf({ meeting, unread, pairs, asked }: Measurement): string[] {
  if (unread !== null) return [`${meeting.name}: not read: ${unread}`];
  const statements = pairs.flatMap(({ annotated, given, right, wrong }) => {
    const speakers = annotated.speakers.join(', ');
    if (given === null) return [`statement not found: ${speakers}: ${annotated.text}`];
    return right && !wrong ? [] : [`speaker: ${given.speakers.join(', ')}, not ${speakers}: ${annotated.text}`];
  });
  const questions = asked.flatMap(([question, { answered, passages }]) => {
    const [first = ''] = passages;
    if (question.anyOf.length === 0) {
      return answered ? [`near miss answered: ${question.question} -> ${first}`] : [];
    }
    if (!isRightPassage(first, question)) return [`first passage wrong: ${question.question} -> ${first}`];
    return answered ? [] : [`right but not answered: ${question.question}`];
  });
  return [...statements, ...questions].map((line) => `${meeting.name}: ${line.replace(/\s+/gu, ' ')}`);
}
