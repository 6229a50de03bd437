import { visibleLine } from '../language/invisible.ts';
import type { Problem } from './types.ts';

/** One line for people and logs, controls in sight: `file:line: message advice`; the line is left out where the fault has none. */
export function formatProblem({ file, line, message, advice }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return visibleLine(`${place}: ${message} ${advice}`);
}
