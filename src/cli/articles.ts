import { DEFAULT_GLOSSARIES, DEFAULT_LIBRARY } from '../app/package.ts';
import { visibleLine } from '../language/invisible.ts';
import { loadGlossaries } from '../library/glossaries.ts';
import { openFolder } from '../library/open.ts';
import { problemLines } from '../library/tell.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { CommandLineError } from './error.ts';
import { settings } from './settings.ts';

/** What `--library` and `--server` choose. */
export interface Chosen {
  readonly library?: string | undefined;
  readonly server?: string | undefined;
}

/**
 * An index over the sources of a folder, or over those that a server keeps.
 * @throws CommandLineError where there are none, or both are named
 */
export async function readIndex({ library, server }: Chosen): Promise<SearchIndex> {
  if (server === undefined) return readFolderIndex(library);
  if (library !== undefined) throw new CommandLineError('give --library DIR or --server ID, not both');
  return (await import('./sources/server.ts')).readServerIndex(server);
}

/**
 * An index over the articles of a folder, with the settings of the environment (`GLOSSARIES`, `SNAPSHOT`, `THRESHOLD`).
 * What can't be read is named on standard error.
 * @throws CommandLineError where no article can be read, or a setting is wrong
 */
async function readFolderIndex(folder: string = DEFAULT_LIBRARY): Promise<SearchIndex> {
  const { glossaries, snapshot, threshold } = settings();
  const { glossary, problems: faultyGlossaries } = await loadGlossaries([...DEFAULT_GLOSSARIES, ...glossaries]);
  const { index, problems } = await openFolder(folder, {
    glossary,
    snapshot,
    ...(threshold === null ? {} : { threshold }),
  });
  if (index === null) {
    throw new CommandLineError(
      problems.length > 0
        ? problemLines(problems).join('\n')
        : `${visibleLine(folder)} holds no article: put a .md or .txt file there, or name another folder with --library`,
    );
  }
  for (const line of problemLines([...faultyGlossaries, ...problems])) process.stderr.write(`${line}\n`);
  return index;
}
