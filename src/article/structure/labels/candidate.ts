/** A line that may begin a turn, before it is known which shapes the text uses. */
import type { LabelledLine } from './grammar.ts';
import type { LabelKind } from './judge.ts';

/** A line that may begin a turn, and what its label is by itself. */
export interface Candidate extends LabelledLine {
  readonly line: number;
  readonly text: string;
  readonly kind: LabelKind;
}
