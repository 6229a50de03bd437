/** Adds sources to one server: `node add.js FOLDER COUNT`. Gives the mean time of the first and the last tenth. */
import { openFolder, SERVER, texts } from './open.ts';

const [folder = '', total = ''] = process.argv.slice(2);
const count = Number(total);
const tenth = Math.max(1, Math.floor(count / 10));
const { keeper, close } = await openFolder(folder, 4096);
const sources = keeper.of(SERVER);
const times: number[] = [];
for (const text of texts()) {
  if (times.length === count) break;
  const began = performance.now();
  await sources.add({ origin: 'paste', text }, null);
  times.push(performance.now() - began);
}
await close();
console.log(JSON.stringify({ firstTenthMs: mean(times.slice(0, tenth)), lastTenthMs: mean(times.slice(-tenth)) }));

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
