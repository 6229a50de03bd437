/**
 * Accuracy of answers, all engines over the same sentences: `npm run bench:answers -- [DIR] [--sealed] [--engines LIST]
 * [--reader URL [--model NAME]]`. Measures on the project's own meetings (the open half; with --sealed all others too)
 * and, where DIR is given, on the sets in it: meeting-questions.dev.jsonl, retrieval/, crosslingual/. With --reader the
 * bot is measured a second time, with a reader that chooses: a language model of that name, its key in READER_KEY, else
 * a reranker. Prints figures only, and keeps those without a reader in packages/bench/data/results/answers.json.
 */
import { parseArgs } from 'node:util';
import type { AnswerResult, Measure } from './answers/measures.ts';
import { openReaders } from './answers/readers.ts';
import { ownMeetings, setsIn } from './answers/sets.ts';
import { ENGINE_NAMES, ENGINES, parseEngineKeys } from './engines/index.ts';
import type { WaitingEngine } from './engines/types.ts';
import { provenance, versions } from './report/provenance.ts';
import { ANSWERS_FILE, circumstances, keepResults, versionOf } from './report/results.ts';
import { alignedTable } from './report/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sealed: { type: 'boolean' },
    engines: { type: 'string' },
    reader: { type: 'string' },
    model: { type: 'string' },
  },
});
const [folder] = positionals;
const keys = parseEngineKeys(values.engines);
const readers = openReaders(values);
if (typeof readers === 'string') {
  console.error(readers);
  process.exit(2);
}
const sets = [
  ...ownMeetings('open'),
  ...(values.sealed ? [...ownMeetings('sealed'), ...ownMeetings('unseen'), ...ownMeetings('held-out')] : []),
  ...(folder === undefined ? [] : setsIn(folder)),
];
if (folder === undefined) console.error('No DIR given: the project’s own meetings only.\n');

/** Measured in turn on each set, and shown under such a name. */
const columns: Array<{ readonly name: string; readonly engine: WaitingEngine; readonly kept: Kept | null }> = [];
type Kept = Pick<AnswerResult, 'engine' | 'version'>;
for (const key of keys) {
  const engine = await ENGINES[key]();
  columns.push({ name: ENGINE_NAMES[key], engine, kept: { engine: key, version: versionOf(engine.package) } });
}
if (readers !== null) columns.push({ name: 'notulen, reader', engine: readers.engine, kept: null });

const now = circumstances();
const shown: Array<Measure & { readonly set: string; readonly column: string }> = [];
const results: AnswerResult[] = [];
for (const set of sets) {
  for (const { name, engine, kept } of columns) {
    for (const measure of await set.measure(engine)) {
      shown.push({ set: set.name, column: name, ...measure });
      if (kept !== null) results.push({ set: set.name, ...kept, ...measure, ...now });
    }
  }
}

const rows = new Map(shown.map(({ set, name }) => [`${set}\n${name}`, [set, name]]));
const cell = (row: string, name: string) =>
  shown.find((one) => `${one.set}\n${one.name}` === row && one.column === name)?.text ?? '–';
console.log(
  alignedTable([
    ['set', 'measure', ...columns.map(({ name }) => name)],
    ...[...rows].map(([row, head]) => [...head, ...columns.map(({ name }) => cell(row, name))]),
  ]),
);
console.log(`\n${provenance(results)}\n${versions(results)}`);
keepResults(ANSWERS_FILE, results, ({ set, name, engine }) => [set, name, engine].join('\n'));
if (readers !== null) {
  console.log(`Choices of the reader: ${readers.report()}`);
  await readers.close();
}
