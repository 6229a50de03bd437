/** Which program made an index: another one may read the same article differently. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of the program that decide what an index holds. */
export const ENGINE_ROOMS = ['article', 'check', 'language', 'library', 'search'] as const;

/** Folders in them that keep and fetch what the others read: an index is the same whatever they hold. */
export const OTHER_ROOMS = ['library/fetching', 'library/keeping', 'library/servers', 'library/stores'] as const;

/** Packages that these import. */
export const ENGINE_PACKAGES = [
  '@mozilla/readability',
  '@orama/stemmers',
  'diff',
  'fflate',
  'htmlparser2',
  'linkedom',
  'mammoth',
  'minisearch',
  'unpdf',
  'yaml',
  'zod',
] as const;

/**
 * What runs: compiled, or the source itself under a loader; tables and the model are among it. Maps and types change
 * nothing.
 */
const CODE = /(?<!\.d)\.(?:js|ts|json)$/;

/** `src/` or `dist/src/`, whichever this runs from. */
const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..');

let engine: Promise<string> | null = null;

/**
 * SHA-256, as hexadecimal digits, of this program, its packages, and of Node.js with V8 and its language data. Computed
 * once, when it is first asked for; ask early, before somebody installs another version below a running one.
 * @throws the file system's error where the program's own files cannot be read
 */
export function engineHash(): Promise<string> {
  engine ??= hashEngine(PROGRAM);
  return engine;
}

/** `engineHash` of a program in a folder of its own. */
export async function hashEngine(program: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, process.arch]));
  const rooms = await Promise.all(ENGINE_ROOMS.map((room) => codeBelow(program, room)));
  const parts = await Promise.all([
    ...rooms.flat().map(async (path) => ({ name: path, bytes: await readFile(join(program, path)) })),
    ...ENGINE_PACKAGES.map(async (name) => ({ name, bytes: await readPackage(program, name) })),
  ]);
  for (const { name, bytes } of parts) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** Paths below the program, parts joined by `/`, in order. */
async function codeBelow(program: string, room: string): Promise<string[]> {
  const names = await readdir(join(program, room), { recursive: true });
  return names
    .filter((name) => CODE.test(name))
    .map((name) => `${room}/${name.split(sep).join('/')}`)
    .filter((path) => !OTHER_ROOMS.some((other) => path.startsWith(`${other}/`)))
    .sort();
}

/** The `package.json` of the installed package, which holds its version: the nearest one above the program. */
async function readPackage(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, 'node_modules', name, 'package.json'));
  } catch (error) {
    const parent = dirname(folder);
    if (parent === folder) throw error;
    return readPackage(parent, name);
  }
}
