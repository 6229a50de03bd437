/**
 * Random inputs: `npm run bench:fuzz -- [COUNT] [SEED]` (default 100,000, a quarter each as web pages, as files, as
 * segments of the cache and as pages of the database). Exits with 1 where one of them crashes, or gives words that were
 * never there.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPause } from 'notulen/app/event-loop';
import { ArticleError } from 'notulen/article/error';
import { readSourceText } from 'notulen/article/formats/formats';
import { parseArticle, readArticle } from 'notulen/article/parse';
import { fingerprintOf } from 'notulen/article/review/fingerprint';
import { reviewArticle } from 'notulen/article/review/review';
import { factsOf } from 'notulen/library/builder/details';
import { pack, unpack } from 'notulen/library/builder/packing';
import { StoreError } from 'notulen/library/stores/error';
import { toStoreError } from 'notulen/library/stores/sqlite/failures';
import { openSession } from 'notulen/library/stores/sqlite/session';
import { openSqliteStore } from 'notulen/library/stores/sqlite/store';
import { cutSegment } from 'notulen/search/index/segment';
import { createRandom } from './scale/random.ts';
import { generateArticles } from './scale/text.ts';

const [count = '100000', seed = '1311'] = process.argv.slice(2);
const quarter = Math.ceil(Number(count) / 4);
const { below, pick } = createRandom(Number(seed));

const TAGS = [
  'p',
  'div',
  'article',
  'table',
  'tr',
  'td',
  'h1',
  'script',
  'style',
  'time',
  'blockquote',
  'svg',
  'a',
  'li',
];
const SCRAPS = [
  '<!--',
  '-->',
  '&amp;',
  '&#x202e;',
  '&#0;',
  '<![CDATA[',
  '\0',
  '"',
  "'",
  '>',
  '<',
  '\u{1f600}',
  'Rina: ',
];
const NAMES = ['a.md', 'a.txt', 'a.vtt', 'a.srt', 'a.html', 'a.docx', 'a.pdf', 'a.log', 'a'];
const HEADS = ['%PDF-1.7\n', 'PK\x03\x04', 'WEBVTT\n\n', '---\n', '<!DOCTYPE html>', '\xef\xbb\xbf', '\xff\xfe', ''];

/** In the database. */
const SOURCES = 8;

const failures: string[] = [];
const read: Record<string, number> = { page: 0, file: 0, segment: 0, database: 0 };

await each('page', async () => {
  await readWhole(Buffer.from(randomPage()), 'page.html');
  return true;
});
await each('file', async () => {
  await readWhole(Buffer.concat([Buffer.from(pick(HEADS), 'latin1'), randomBytes(below(600))]), pick(NAMES));
  return true;
});
await segments();
await databases();

for (const [kind, number] of Object.entries(read)) console.log(`${kind}: ${number} inputs`);
for (const failure of failures.slice(0, 20)) console.log(failure);
console.log(`${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function each(kind: string, attempt: () => Promise<boolean>): Promise<void> {
  for (let at = 0; at < quarter; at += 1) {
    read[kind] = (read[kind] ?? 0) + 1;
    try {
      if (!(await attempt())) failures.push(`${kind} ${at}: other words`);
    } catch (error) {
      if (!(error instanceof ArticleError) && !(error instanceof StoreError)) failures.push(`${kind} ${at}: ${error}`);
    }
  }
}

/** As a source is read, with all that is made of it. */
async function readWhole(bytes: Uint8Array, name: string): Promise<void> {
  const { article } = readArticle('fuzz', await readSourceText(bytes, name));
  for (const { start, end } of reviewArticle(article).flags) article.body.slice(start, end);
  fingerprintOf(article);
  cutSegment(article);
}

function randomPage(): string {
  let page = '';
  for (let parts = below(40); parts > 0; parts -= 1) {
    const tag = pick(TAGS);
    page += pick([`<${tag}>`, `</${tag}>`, `<${tag} class="${pick(SCRAPS)}">`, pick(SCRAPS), sentence()]);
  }
  return page;
}

function sentence(): string {
  return pick([
    '“Kami menolak,” kata Rina Wulandari. ',
    'The pier opens on Monday. ',
    'Baca juga: lain. ',
    '21 Oktober 2025 ',
  ]);
}

function randomBytes(length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => below(256)));
}

/** A packed source with bits changed, cut or lengthened: read as it was, or not at all. */
async function segments(): Promise<void> {
  const article = parseArticle('fuzz', generateArticles(7).next().value.body);
  const whole = pack({ segment: cutSegment(article), fingerprint: fingerprintOf(article) });
  const pause = createPause();
  await each('segment', async () => {
    const bytes = damaged(whole);
    const read = await unpack(bytes, pause);
    return read === null || read.segment.article.body === article.body;
  });
}

/** A database with bits changed: every text that it still gives is the one that was kept. */
async function databases(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'notulen-fuzz-'));
  try {
    const hashes = await fill(folder);
    const file = join(folder, 'library.db');
    const whole = join(folder, 'whole.db');
    await copyFile(file, whole);
    await each('database', async () => {
      for (const ending of ['-wal', '-shm']) await rm(`${file}${ending}`, { force: true });
      await copyFile(whole, file);
      await flip(file);
      return holdsOnly(folder, hashes);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string): Promise<ReadonlySet<string>> {
  const { store } = await openSqliteStore({ dataDir: folder });
  const hashes = new Set<string>();
  const generated = generateArticles(11);
  for (let made = 0; made < SOURCES; made += 1) {
    const { body } = generated.next().value;
    const bytes = Buffer.from(body);
    hashes.add(createHash('sha256').update(bytes).digest('hex'));
    const content = { name: 'paste.txt', bytes };
    const facts = factsOf(parseArticle('fuzz', body));
    await store.keep('1', { content, origin: 'paste', address: null, details: {}, facts }, null);
  }
  await store.close();
  return hashes;
}

async function flip(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    for (let flips = 1 + below(4); flips > 0; flips -= 1)
      await handle.write(randomBytes(1 + below(8)), 0, null, below(size));
  } finally {
    await handle.close();
  }
}

/** Within this process: a thread of its own for each would take most of the time. */
async function holdsOnly(dataDir: string, hashes: ReadonlySet<string>): Promise<boolean> {
  try {
    const { store, close } = await openSession({ dataDir, pollMs: 0, clockOffsetMs: 0 });
    try {
      const { sources } = await store.changesPage('1', 0, SOURCES);
      for (const { id } of sources) {
        const content = await store.content('1', id);
        if (content !== null && !hashes.has(createHash('sha256').update(content.bytes).digest('hex'))) return false;
      }
      return true;
    } finally {
      await close();
    }
  } catch (error) {
    throw toStoreError(error, join(dataDir, 'library.db'));
  }
}

function damaged(whole: Uint8Array): Uint8Array {
  const bytes = whole.slice(0, below(4) === 0 ? below(whole.length) : whole.length);
  for (let flips = below(4); flips > 0 && bytes.length > 0; flips -= 1) bytes[below(bytes.length)] = below(256);
  return bytes;
}
