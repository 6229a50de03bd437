import { formatProblem } from './problem.ts';
import type { Problem } from './types.ts';

/** So many notices in the same words are told one by one. */
const ALIKE_MAX = 5;

/**
 * The lines in which a start tells its problems: each fault, and each notice but where many files have the same one.
 * Articles that another tool wrote all have the same keys in front, and thousands of equal lines would hide the one
 * that matters. `notulen validate` names every one.
 */
export function problemLines(problems: readonly Problem[]): string[] {
  const alike = new Map<string, number>();
  for (const problem of problems) alike.set(wordsOf(problem), (alike.get(wordsOf(problem)) ?? 0) + 1);
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const words = wordsOf(problem);
    const count = alike.get(words) ?? 0;
    if (problem.severity === 'fault' || count <= ALIKE_MAX) return [formatProblem(problem)];
    if (told.has(words)) return [];
    told.add(words);
    return [`${formatProblem(problem)} The same of ${count - 1} more files (notulen validate names them).`];
  });
}

function wordsOf({ severity, message, advice }: Problem): string {
  return `${severity} ${message} ${advice}`;
}
