/**
 * How long the event loop stands still, in processor time where the system tells it, while a folder of so many articles
 * of 8 kB is opened, opened from a snapshot, and gets one more file: `node watch.js COUNT`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'notulen/library/builder/builder';
import { type FolderLibrary, openFolderLibrary } from 'notulen/library/folder-library';
import { idOf, textsOf } from './articles.ts';
import { longestStandstill } from './standstill.ts';

const CHARACTERS = 8_000;

let told: () => void = () => undefined;

/** The watch of a folder keeps no process alive. */
const alive = setInterval(() => undefined, 60_000);
const count = Number(process.argv[2]);
const home = await mkdtemp(join(tmpdir(), 'notulen-watch-'));
const folder = join(home, 'articles');
const snapshot = join(home, 'index.bin');
try {
  await mkdir(folder);
  let number = 0;
  for (const body of textsOf(count, CHARACTERS)) {
    await writeFile(join(folder, `${idOf(number)}.md`), body);
    number += 1;
  }
  const fromFiles = await watched(() => opened());
  await fromFiles.result.close();
  const fromSnapshot = await watched(() => opened());
  const [body = ''] = textsOf(1, CHARACTERS);
  const added = await watched(() => addOne(fromSnapshot.result, body));
  await fromSnapshot.result.close();
  console.log(
    JSON.stringify({
      files: { longestMs: fromFiles.longestMs, tookMs: fromFiles.tookMs },
      snapshot: { longestMs: fromSnapshot.longestMs, tookMs: fromSnapshot.tookMs },
      added: { longestMs: added.longestMs, tookMs: added.tookMs },
    }),
  );
} finally {
  clearInterval(alive);
  await rm(home, { recursive: true, force: true });
}

async function opened(): Promise<FolderLibrary> {
  const library = openFolderLibrary({ folder, snapshot, builder: createBuilder(), onVersion: () => told() });
  await library.open('');
  return library;
}

/** From the file's being written to the version that has it. */
async function addOne(library: FolderLibrary, body: string): Promise<void> {
  const version = new Promise<void>((resolve) => {
    told = resolve;
  });
  await writeFile(join(folder, `${idOf(count)}.md`), body.slice(CHARACTERS / 4));
  await version;
  await library.open('');
}

async function watched<Result>(run: () => Promise<Result>) {
  const began = performance.now();
  const { value, longestMs } = await longestStandstill(run);
  return { result: value, tookMs: performance.now() - began, longestMs };
}
