/**
 * What may be bound to a statement. libsql aborts the process for a boolean, cuts a text at its first NUL, and gives
 * integers above 2^53 back as others, so that nothing reaches it unchecked.
 */

/** NUL, and half of a surrogate pair without the other. */
const UNBINDABLE = /[\0\p{Surrogate}]/u;
const UNBINDABLE_ALL = new RegExp(UNBINDABLE, 'gu');

export type Bindable = string | number | null | Uint8Array;

/** @throws {TypeError} with the place and the kind of the first one that may not be bound, never its value */
export function assertBindable(parameters: readonly unknown[]): asserts parameters is readonly Bindable[] {
  for (const [index, parameter] of parameters.entries()) {
    const refused = whyNot(parameter);
    if (refused !== null) throw new TypeError(`Parameter ${index + 1} of a statement is ${refused}.`);
  }
}

function whyNot(parameter: unknown): string | null {
  if (parameter === null || parameter instanceof Uint8Array) return null;
  switch (typeof parameter) {
    case 'string':
      return UNBINDABLE.test(parameter) ? 'a text that SQLite would not give back' : null;
    case 'number':
      return Number.isSafeInteger(parameter) ? null : 'not a safe integer';
    case 'object':
      return 'an object';
    default:
      return `of type ${typeof parameter}`;
  }
}

/** The text as it can be bound: what no text can hold there, NUL and halves of surrogate pairs, is U+FFFD. */
export function bindableText(text: string): string {
  return text.replace(UNBINDABLE_ALL, '\uFFFD');
}
