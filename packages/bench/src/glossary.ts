import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkGlossary, type Finding, isError } from './glossary-rules.ts';

/*
 * Checks a glossary file: `npm run check:glossary -- [FILE] [--warnings]`. Prints every error with its line and how
 * many warnings there are by rule, with --warnings each of them; exit code 1 where there is an error.
 */

const DEFAULT_FILE = 'data/glossary/id-en.tsv';

const { values, positionals } = parseArgs({
  options: { warnings: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const file = positionals[0] ?? DEFAULT_FILE;
const findings = checkGlossary(readFileSync(file, 'utf8'));
const errors = findings.filter(isError);
const warnings = findings.filter((finding) => !isError(finding));

for (const finding of values.warnings ? findings : errors) console.log(lineOf(finding));
for (const rule of new Set(warnings.map((warning) => warning.rule))) {
  console.log(`${warnings.filter((warning) => warning.rule === rule).length} warnings: ${rule}`);
}
console.log(`${errors.length} errors in ${file}`);
process.exitCode = errors.length === 0 ? 0 : 1;

function lineOf({ line, rule, message }: Finding): string {
  return `${file}:${line}: ${rule}: ${message}`;
}
