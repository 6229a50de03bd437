import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/app/package.ts';
import { ENGINE_PACKAGES, ENGINE_ROOMS, engineHash, hashEngine, OTHER_ROOMS } from '../../../src/library/engine.ts';

const SRC = join(PACKAGE_ROOT, 'src');
/** Decides when something is done, never what. */
const WHEN = '/app/event-loop.ts';

let root: string;
let program: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'notulen-engine-'));
  program = join(root, 'dist', 'src');
  for (const room of ENGINE_ROOMS) await put(join('dist', 'src', room, 'a.js'), 'export {};');
  await put('dist/src/language/tables/words.js', 'export const words = [];');
  for (const name of ENGINE_PACKAGES) await put(join('node_modules', name, 'package.json'), '{"version":"1.0.0"}');
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}

describe('the hash of the program', () => {
  it('given nothing changed, then it is the same', async () => {
    expect(await hashEngine(program)).toBe(await hashEngine(program));
  });

  it.each([
    ['a rule', 'dist/src/search/a.js', 'export{};'],
    ['a table', 'dist/src/language/tables/words.js', 'export const words = [1];'],
    ['the model', 'dist/src/search/rank/model.json', '{}'],
    ['a file that is new', 'dist/src/article/b.js', ''],
    ['a package', 'node_modules/minisearch/package.json', '{"version":"1.0.1"}'],
    ['a package with a scope', 'node_modules/@orama/stemmers/package.json', '{"version":"2.0.0"}'],
  ])('given %s changed, then it is another', async (_what, path, text) => {
    const before = await hashEngine(program);
    await put(path, text);
    expect(await hashEngine(program)).not.toBe(before);
  });

  it.each([
    ['a map', 'dist/src/search/a.js.map'],
    ['another room', 'dist/src/discord/bot.js'],
    ['a file of the operating system', 'dist/src/search/.DS_Store'],
  ])('given %s added, then it is the same', async (_what, path) => {
    const before = await hashEngine(program);
    await put(path, 'x');
    expect(await hashEngine(program)).toBe(before);
  });

  it('given a name moved into the text before it, then it is another', async () => {
    await put('dist/src/search/b.js', 'cd');
    const before = await hashEngine(program);
    await rm(join(program, 'search', 'b.js'));
    await put('dist/src/search/bc.js', 'd');
    expect(await hashEngine(program)).not.toBe(before);
  });

  it('given a program whose files are gone, then it is refused', async () => {
    await expect(hashEngine(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('given this program, then its own files are found, and asked again it is the same', async () => {
    expect(await engineHash()).toBe(await hashEngine(SRC));
  });
});

describe('what an index depends on', () => {
  it('given every import of these rooms, then it is one of them or a package whose version counts', async () => {
    const packages = new Set<string>();
    for (const room of ENGINE_ROOMS) {
      for (const name of await readdir(join(SRC, room), { recursive: true })) {
        if (!name.endsWith('.ts') || OTHER_ROOMS.some((other) => `${room}/${name}`.startsWith(other))) continue;
        for (const [, from = ''] of (await readFile(join(SRC, room, name), 'utf8')).matchAll(/\bfrom '([^']+)'/g)) {
          if (from.endsWith(WHEN)) continue;
          if (from.startsWith('.')) {
            const [, folder = ''] = /^\/([^/]+)\//.exec(join('/', room, name, '..', from)) ?? [];
            expect([...ENGINE_ROOMS], `${room}/${name}: ${from}`).toContain(folder);
          } else if (!from.startsWith('node:')) {
            packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
          }
        }
      }
    }
    expect([...packages].sort()).toEqual([...ENGINE_PACKAGES]);
  });
});
