// Keeps one source after the other in a folder's store, until it is killed or has kept as many as it was asked for, and
// prints each that was acknowledged: its id and the hash of its bytes. Started as: store-writer.js DIR SERVER COUNT
// SEED
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';

const { openSqliteStore } = await import(
  new URL('../../dist/src/library/stores/sqlite/store.js', import.meta.url).href
);
const [dataDir, server, count, seed] = process.argv.slice(2);
const { store } = await openSqliteStore({ dataDir });

for (let at = 0; at < Number(count); at += 1) {
  const bytes = new TextEncoder().encode(`Rapat ${seed} ke-${at}. `.repeat(1 + ((at * 37) % 400)));
  const source = {
    content: { name: 'paste.txt', bytes },
    origin: 'paste',
    address: null,
    details: {},
    facts: { title: `Rapat ${seed} ${at}`, articleHash: `${seed}-${at}` },
  };
  const kept =
    at % 2 === 0
      ? await store.keep(server, source, null)
      : await store.keepDraft(server, (await store.addDraft(server, source, null)).id, null);
  writeSync(1, `${kept.id} ${createHash('sha256').update(bytes).digest('hex')}\n`);
}
await store.close();
