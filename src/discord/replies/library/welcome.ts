/** Which library answers where a server has no source of its own, and how it gets one. */
import type { Messages } from '../../messages/types.ts';

/** A sentence, and three steps to a first source. */
export function welcomeText({ library: { welcome } }: Messages): string {
  return [welcome.operators, ...welcome.steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
}
