/**
 * Time to build, memory and answering time of all engines on generated text of 1,000 to 500,000 sentences, each engine
 * in a process of its own: `npm run bench:scale -- [--largest N] [--engines LIST]`. Keeps its figures in
 * packages/bench/data/results/scale.json, prints them as a Markdown table and draws docs/pictures/scale.svg. In full it
 * takes an hour or two and wants 12 GiB.
 */
import { parseArgs } from 'node:util';
import { ENGINES, type EngineKey, parseEngineKeys } from './engines/index.ts';
import { circumstances, keepResults, SCALE_FILE, versionOf } from './report/results.ts';
import { scaleRows } from './report/scale-table.ts';
import { markdownTable } from './report/table.ts';
import { writePicture } from './report/write.ts';
import { runChild } from './scale/run.ts';
import type { Outcome, ScaleResult } from './scale/types.ts';

const SIZES = [1000, 5000, 20_000, 100_000, 500_000];

const { values } = parseArgs({ options: { largest: { type: 'string' }, engines: { type: 'string' } } });
const largest = Number(values.largest ?? SIZES.at(-1));
if (!Number.isInteger(largest) || largest < 1) throw new Error('--largest takes a whole number of sentences');
const keys = parseEngineKeys(values.engines);

/** An engine that did not manage a size is not asked for a larger one. */
const gaveUp = new Map<EngineKey, Outcome>();
const results: ScaleResult[] = [];
for (const sentences of SIZES.filter((size) => size <= largest)) {
  for (const key of keys) {
    const result = await measure(key, sentences);
    if (result.outcome !== 'measured') gaveUp.set(key, result.outcome);
    keepResults(SCALE_FILE, [result], ({ engine, sentences: size }) => `${engine} ${size}`);
    results.push(result);
  }
}
console.log(markdownTable(scaleRows(results)));
writePicture();

async function measure(key: EngineKey, sentences: number): Promise<ScaleResult> {
  const { package: name } = await ENGINES[key]();
  const head = { engine: key, version: versionOf(name), sentences, ...circumstances() };
  const earlier = gaveUp.get(key);
  if (earlier !== undefined) return { ...head, outcome: earlier };
  const { outcome, figures } = await runChild(key, sentences);
  const snapshot =
    key === 'notulen' && outcome === 'measured' ? (await runChild('snapshot', sentences)).snapshot : null;
  const shown =
    figures === undefined ? outcome : `built in ${figures.buildMs.toFixed(0)} ms, p95 ${figures.p95Ms.toFixed(1)} ms`;
  console.error(`${sentences} sentences, ${key}: ${shown}`);
  return { ...head, outcome, ...(figures && { figures }), ...(snapshot && { snapshot }) };
}
