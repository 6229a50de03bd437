import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The package's folder: the nearest one above this file with a `package.json`, from `src/` and from `dist/src/` alike.
 */
export const PACKAGE_ROOT = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

/** The articles that ship with the package. */
export const DEFAULT_LIBRARY = join(PACKAGE_ROOT, 'data', 'articles');

/** What the local preview answers from besides them. */
export const PREVIEW_LIBRARY = join(PACKAGE_ROOT, 'data', 'preview');

/** Where sources that servers keep are stored, in the working folder. */
export const DEFAULT_DATA_DIR = '.notulen';

/** The glossary that ships with the package. */
export const DEFAULT_GLOSSARIES: readonly string[] = ['id-en.tsv', 'related.tsv'].map((file) =>
  join(PACKAGE_ROOT, 'data', 'glossary', file),
);

/** The package's version, as its `package.json` has it. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function findPackageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('notulen: no package.json above the program: the installation is incomplete');
  return findPackageRoot(parent);
}
