import type { ModalValues } from '../api.ts';
import { fill } from '../words.ts';

/** Something to fill in, without its label. */
export interface Input {
  readonly element: HTMLElement;
  /** What has the focus, and is named by the label where it can be. */
  readonly focused: HTMLElement;
  /** What is wrong with what was entered, as a sentence. */
  fault(): string | null;
  value(): ModalValues[string];
}

/** What a field is called, described and marked faulty by. */
export interface FieldIds {
  readonly labelId: string;
  readonly describedBy: string;
  readonly label: string;
}

/** What is wrong with so many things chosen. */
export function countFault(
  count: number,
  { min, max, required }: { readonly min: number; readonly max: number; readonly required: boolean },
  missing: string,
  outside: string,
): string | null {
  if (count === 0) return required && min > 0 ? missing : null;
  const range = min === max ? min : `${min}–${max}`;
  return count < min || count > max ? fill(outside, { range }) : null;
}
