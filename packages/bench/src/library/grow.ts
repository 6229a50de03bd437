/** What adding and removing one source takes while a library grows: `node grow.js COUNT`. */

import { IndexStore } from 'notulen/search/index/index-store';
import { cutSegment } from 'notulen/search/index/segment';
import { articleOf, idOf, textsOf } from './articles.ts';

const CHARACTERS = 8_000;
/** Sources around a size that are timed, so that one slow moment does not decide. */
const TIMED = 40;

const count = Number(process.argv[2]);
const store = new IndexStore();
const added: number[] = [];
let number = 0;
for (const body of textsOf(count, CHARACTERS)) {
  const segment = cutSegment(articleOf(idOf(number), body));
  const began = performance.now();
  for (const _step of store.change({ added: [segment] }));
  store.version();
  added.push(performance.now() - began);
  number += 1;
}
const removed: number[] = [];
for (const { article } of store.sources.slice(0, TIMED)) {
  const began = performance.now();
  for (const _step of store.change({ added: [], removed: [article] }));
  store.version();
  removed.push(performance.now() - began);
}
console.log(
  JSON.stringify({
    early: median(added.slice(50 - TIMED / 2, 50 + TIMED / 2)),
    late: median(added.slice(-TIMED)),
    removed: median(removed),
    slowestRemoved: Math.max(...removed),
  }),
);

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
