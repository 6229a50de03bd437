import type { DiscordError, Problem } from '../errors.ts';

/**
 * What a rule looks at: one command, all commands of a bulk overwrite, a message, a message with the files sent beside
 * it (`files`) and those it has already (`kept`), a modal, or autocomplete choices.
 */
export type Subject = 'command' | 'command-list' | 'message' | 'upload' | 'modal' | 'choices';

/** A JSON object whose fields are not checked yet. */
export type Body = Readonly<Record<string, unknown>>;

/** One rule of Discord's that its published schema does not hold. */
export interface Rule {
  /** Short and unique: `link-button-url-length`. */
  readonly name: string;
  /** The page and section that state it. */
  readonly docs: string;
  readonly subject: Subject;
  /** The refusal where it is not "Invalid Form Body". */
  readonly refusal?: () => DiscordError;
  /**
   * Where `body` breaks the rule; empty if it keeps it. A field of a wrong type is the schema's affair, not a rule's.
   */
  check(body: Body): readonly Problem[];
}

type Path = Problem['path'];

/** A value as an object; an empty one where it is none. */
export function record(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};
}

/** A value as a list of objects; empty where it is none. */
export function records(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.map(record) : [];
}

/** A value as text; empty where it is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Length as Discord counts it: Unicode code points. */
export function lengthOf(value: unknown): number {
  return [...text(value)].length;
}

/** The text at `path` is missing or empty. */
export function missing(path: Path): Problem {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

/** A text or list outside its bounds; none where `length` is inside. */
export function outside(path: Path, length: number, min: number, max: number): Problem[] {
  if (length >= min && length <= max) return [];
  const message = min === 0 ? `Must be ${max} or fewer in length.` : `Must be between ${min} and ${max} in length.`;
  return [{ path, code: length > max ? 'BASE_TYPE_MAX_LENGTH' : 'BASE_TYPE_BAD_LENGTH', message }];
}

/** Places of values already seen earlier in `values`; undefined values are passed over. */
export function repeated<Value>(values: readonly (Value | undefined)[]): number[] {
  const seen = new Set<Value>();
  return values.flatMap((value, index) => {
    if (value === undefined) return [];
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
