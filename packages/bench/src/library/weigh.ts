/** Memory of so many articles of 8 kB: `node --expose-gc weigh.js COUNT notulen|minisearch`, a process each. */
import MiniSearch from 'minisearch';
import { IndexStore } from 'notulen/search/index/index-store';
import { cutSegment } from 'notulen/search/index/segment';
import { usedMemory } from '../scale/memory.ts';
import { articleOf, idOf, textsOf } from './articles.ts';

const CHARACTERS = 8_000;
const [count = '0', engine = ''] = process.argv.slice(2);
const empty = usedMemory();
/** Still there when memory is measured. */
const kept: readonly unknown[] = engine === 'minisearch' ? plain(Number(count)) : ours(Number(count));
console.log(JSON.stringify({ megabytes: (usedMemory() - empty) / 1e6, kept: kept.length }));

/** MiniSearch with its defaults over the sentences, and the text. */
function plain(articles: number): readonly unknown[] {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const bodies: string[] = [];
  let id = 0;
  for (const body of textsOf(articles, CHARACTERS)) {
    // A body is a rope until it is flattened; a copy has no parts.
    const own = Buffer.from(body).toString();
    bodies.push(own);
    for (const text of own.split(/(?<=[.!?])\s+/u)) {
      index.add({ id, text });
      id += 1;
    }
  }
  return [bodies, index];
}

function ours(articles: number): readonly unknown[] {
  const store = new IndexStore();
  const sources = [];
  let number = 0;
  for (const body of textsOf(articles, CHARACTERS)) {
    sources.push(store.append(cutSegment(articleOf(idOf(number), Buffer.from(body).toString()))));
    number += 1;
  }
  store.fillText();
  for (const _step of store.publish(sources));
  return [store, store.version()];
}
