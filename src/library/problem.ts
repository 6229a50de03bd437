import type { Problem } from './types.ts';

/** One line for people and logs: `file:line: message advice`; the line is left out where the fault has none. */
export function formatProblem({ file, line, message, advice }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${message} ${advice}`.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, visible);
}

function visible(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
