/** Discord's own description of its API, as zod schemas. */
import * as published from 'discord-api-spec/zod';
import type { Problem } from '../errors.ts';
import { record } from './rule.ts';

/** What is used of a zod schema; the package declares no types. */
interface Schema {
  safeParse(body: unknown): { readonly success: boolean; readonly error?: { readonly issues: readonly Issue[] } };
}

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  /** What too large or too small a thing is: a string, an array, a number. */
  readonly origin?: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  /** Of a union: the issues of each alternative. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** The published schemas used, by their names in the package. */
export type SchemaName =
  | 'ApplicationCommandAutocompleteCallbackRequestSchema'
  | 'ApplicationCommandCreateRequestSchema'
  | 'ApplicationCommandPatchRequestPartialSchema'
  | 'ApplicationCommandUpdateRequestSchema'
  | 'CreateMessageInteractionCallbackRequestSchema'
  | 'IncomingWebhookRequestPartialSchema'
  | 'IncomingWebhookUpdateRequestPartialSchema'
  | 'MessageCreateRequestSchema'
  | 'MessageEditRequestPartialSchema'
  | 'ModalInteractionCallbackRequestSchema'
  | 'UpdateMessageInteractionCallbackRequestSchema';

const SCHEMAS: Readonly<Record<SchemaName, Schema>> = published;

/** Problems of a body by a published schema. */
export function schemaProblems(name: SchemaName, body: unknown): readonly Problem[] {
  const issues = SCHEMAS[name].safeParse(asDescribed(body)).error?.issues ?? [];
  return issues.flatMap((issue) => problemsOf(issue, []));
}

/**
 * A body as the published schema describes it, where Discord takes more than is described: permissions travel as a
 * decimal string and are described as a number, an attachment's number beside a file may be a number, and a translation
 * may be null.
 */
function asDescribed(body: unknown): unknown {
  const json = JSON.stringify(body, (key, value: unknown) => {
    if (key === 'default_member_permissions' && typeof value === 'string' && /^\d+$/u.test(value)) return Number(value);
    if (key === 'attachments' && Array.isArray(value)) return value.map(withTextId);
    if (key.endsWith('_localizations') && value !== null) return withoutNulls(record(value));
    return value;
  });
  return json === undefined ? undefined : JSON.parse(json);
}

function withTextId(attachment: unknown): unknown {
  const { id } = record(attachment);
  return typeof id === 'number' ? { ...record(attachment), id: String(id) } : attachment;
}

function withoutNulls(translations: object): object {
  return Object.fromEntries(Object.entries(translations).filter(([, text]) => text !== null));
}

function problemsOf(issue: Issue, base: Problem['path']): Problem[] {
  const path = [...base, ...issue.path];
  const alternative = issue.errors && nearestAlternative(issue.errors);
  if (alternative) return alternative.flatMap((inner) => problemsOf(inner, path));
  return [{ path, ...worded(issue) }];
}

/**
 * Of a union's alternatives the one the body was meant as: its `type` fits; failing that, the one with fewest issues.
 */
function nearestAlternative(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = alternatives.filter((issues) => !issues.some(({ path }) => path.length === 0 || path[0] === 'type'));
  const candidates = fitting.length > 0 ? fitting : alternatives;
  return candidates.toSorted((one, other) => one.length - other.length)[0];
}

/** Discord's name and sentence for a kind of mistake; the schemas come without words. */
function worded({ code, origin, maximum, minimum, expected, values }: Issue): Pick<Problem, 'code' | 'message'> {
  const isNumber = origin === 'number' || origin === 'int' || origin === 'bigint';
  switch (code) {
    case 'too_big':
      return isNumber
        ? { code: 'NUMBER_TYPE_MAX', message: `Must be less than or equal to ${maximum}.` }
        : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` };
    case 'too_small':
      return isNumber
        ? { code: 'NUMBER_TYPE_MIN', message: `Must be greater than or equal to ${minimum}.` }
        : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` };
    case 'invalid_type':
      return { code: 'BASE_TYPE_INVALID', message: `Must be of type ${expected}.` };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Must be one of ${values?.join(', ')}.` };
    default:
      return { code: code.toUpperCase(), message: 'Not as the schema describes it.' };
  }
}
