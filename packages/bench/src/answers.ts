/**
 * Accuracy of answers, all engines over the same sentences: `npm run bench:answers -- [DIR] [--sealed] [--engines
 * LIST]`. Measures on the project's own meetings (the open half; with --sealed all others too) and, where DIR is given,
 * on the sets in it: meeting-questions.dev.jsonl, retrieval/, crosslingual/. Prints figures only, and keeps them in
 * packages/bench/data/results/answers.json.
 */
import { parseArgs } from 'node:util';
import type { AnswerResult } from './answers/measures.ts';
import { ownMeetings, setsIn } from './answers/sets.ts';
import { ENGINE_NAMES, ENGINES, type EngineKey, parseEngineKeys } from './engines/index.ts';
import { provenance, versions } from './report/provenance.ts';
import { ANSWERS_FILE, circumstances, keepResults, versionOf } from './report/results.ts';
import { alignedTable } from './report/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sealed: { type: 'boolean' }, engines: { type: 'string' } },
});
const [folder] = positionals;
const keys = parseEngineKeys(values.engines);
const sets = [
  ...ownMeetings('open'),
  ...(values.sealed ? [...ownMeetings('sealed'), ...ownMeetings('unseen'), ...ownMeetings('held-out')] : []),
  ...(folder === undefined ? [] : setsIn(folder)),
];
if (folder === undefined) console.error('No DIR given: the project’s own meetings only.\n');

const engines = await Promise.all(keys.map(async (key) => ({ key, engine: await ENGINES[key]() })));
const now = circumstances();
const results: AnswerResult[] = [];
for (const set of sets) {
  for (const { key, engine } of engines) {
    const version = versionOf(engine.package);
    for (const measure of set.measure(engine))
      results.push({ set: set.name, engine: key, ...measure, version, ...now });
  }
}

const rows = new Map(results.map(({ set, name }) => [`${set}\n${name}`, [set, name]]));
const cell = (row: string, key: EngineKey) =>
  results.find(({ set, name, engine }) => `${set}\n${name}` === row && engine === key)?.text ?? '–';
console.log(
  alignedTable([
    ['set', 'measure', ...keys.map((key) => ENGINE_NAMES[key])],
    ...[...rows].map(([row, head]) => [...head, ...keys.map((key) => cell(row, key))]),
  ]),
);
console.log(`\n${provenance(results)}\n${versions(results)}`);
keepResults(ANSWERS_FILE, results, ({ set, name, engine }) => [set, name, engine].join('\n'));
