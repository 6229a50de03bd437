import type { Body } from '../../../src/rules/rule.ts';

/** Bodies that one rule refuses, with the paths it names, and bodies near them that it lets pass. */
export interface RuleExamples {
  readonly fails: readonly { readonly body: Body; readonly paths: readonly string[] }[];
  readonly passes: readonly Body[];
}
