import { invalidForm, type Problem } from '../errors.ts';
import { type Rule, record, type Subject } from './rule.ts';
import { type SchemaName, schemaProblems } from './schema.ts';
import { RULES } from './table.ts';

/** A part of a request's body, and by what it is checked: a published schema, or the rules for a subject. */
export interface Part {
  readonly by: { readonly schema: SchemaName } | { readonly subject: Subject };
  readonly body: unknown;
  /** Where it stands in the request's body. */
  readonly at: Problem['path'];
}

interface Breach {
  readonly rule: Rule | null;
  readonly problem: Problem;
}

/** Checks by the published schemas and the rules. @throws DiscordError where one of them refuses a part */
export function checkParts(parts: readonly Part[]): void {
  refuse(parts.flatMap(breachesIn));
}

function breachesIn({ by, body, at }: Part): Breach[] {
  const below = (problem: Problem) => ({ ...problem, path: [...at, ...problem.path] });
  if ('schema' in by)
    return schemaProblems(by.schema, body).map((problem) => ({ rule: null, problem: below(problem) }));
  const rules = RULES.filter(({ subject }) => subject === by.subject);
  return rules.flatMap((rule) => {
    const { name, docs } = rule;
    return rule.check(record(body)).map((problem) => ({ rule, problem: { ...below(problem), rule: { name, docs } } }));
  });
}

/** A place is named once: where a rule and the schema both object, by the rule. */
function refuse(breaches: readonly Breach[]): void {
  const ruled = new Set(breaches.flatMap(({ rule, problem }) => (rule === null ? [] : [problem.path.join('.')])));
  const inForm = breaches.filter(({ rule, problem }) =>
    rule === null ? !ruled.has(problem.path.join('.')) : rule.refusal === undefined,
  );
  if (inForm.length > 0) throw invalidForm(inForm.map(({ problem }) => problem));
  const refusal = breaches.find(({ rule }) => rule?.refusal !== undefined)?.rule?.refusal;
  if (refusal !== undefined) throw refusal();
}
