import type { Problem } from '../errors.ts';
import { record } from './rule.ts';

/** Discord's own description of its API as zod schemas; a development dependency. */
const PACKAGE = 'discord-api-spec/zod';

/** The part of zod used here; the package brings its own. */
interface Schema {
  safeParse(body: unknown): { readonly success: boolean; readonly error?: { readonly issues: readonly Issue[] } };
}

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
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

/** Problems of a body by a published schema. */
export type SchemaCheck = (name: SchemaName, body: unknown) => readonly Problem[];

/** Loads the published schemas; where the package is not installed (a production install) the check finds nothing. */
export async function loadSchemas(): Promise<SchemaCheck> {
  const schemas = await importSchemas();
  return (name, body) => {
    const issues = schemas?.[name]?.safeParse(asDescribed(body)).error?.issues ?? [];
    return issues.flatMap((issue) => problemsOf(issue, []));
  };
}

async function importSchemas(): Promise<Readonly<Record<string, Schema>> | null> {
  try {
    return await import(PACKAGE);
  } catch (error) {
    if (record(error).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/**
 * A body as the published schema describes it, where Discord takes more than is described: permissions travel as a decimal
 * string and are described as a number, an attachment's number beside a file may be a number, and a translation may be null.
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
  return [{ path, code: issue.code.toUpperCase(), message: issue.message }];
}

/** Of a union's alternatives the one the body was meant as: its `type` fits; failing that, the one with fewest issues. */
function nearestAlternative(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = alternatives.filter((issues) => !issues.some(({ path }) => path.length === 0 || path[0] === 'type'));
  const candidates = fitting.length > 0 ? fitting : alternatives;
  return candidates.toSorted((one, other) => one.length - other.length)[0];
}
