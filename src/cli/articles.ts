import { ConfigError, readConfig } from '../config.ts';
import { visibleLine } from '../language/invisible.ts';
import { loadGlossaries } from '../library/glossaries.ts';
import { openFolder } from '../library/open.ts';
import { formatProblem } from '../library/problem.ts';
import { DEFAULT_GLOSSARY, DEFAULT_LIBRARY } from '../root.ts';
import { createIndex, type SearchIndex } from '../search/index.ts';
import { CommandLineError } from './error.ts';

/** Sources that are named where one is not found. */
const SOURCES_MAX = 20;

/**
 * An index over the articles of a folder, with the settings of the environment (`GLOSSARIES`, `SNAPSHOT`, `THRESHOLD`). What can't be read is named on standard error.
 * @throws CommandLineError where no article can be read, or a setting is wrong
 */
export async function readIndex(folder: string = DEFAULT_LIBRARY): Promise<SearchIndex> {
  const { glossaries, snapshot, threshold } = settings();
  const { glossary, problems: faultyGlossaries } = await loadGlossaries([DEFAULT_GLOSSARY, ...glossaries]);
  const { index, problems } = await openFolder(folder, { glossary, snapshot, threshold });
  if (index === null) {
    throw new CommandLineError(
      problems.length > 0
        ? problems.map(formatProblem).join('\n')
        : `${visibleLine(folder)} holds no article: put a .md or .txt file there, or name another folder with --library`,
    );
  }
  for (const problem of [...faultyGlossaries, ...problems]) process.stderr.write(`${formatProblem(problem)}\n`);
  return index;
}

/**
 * An index over one source alone.
 * @throws CommandLineError with the sources there are, where none has that id
 */
export function onlySource({ articles, glossary, model, threshold }: SearchIndex, source: string): SearchIndex {
  const own = articles.filter(({ id }) => id === source);
  if (own.length > 0) return createIndex(own, { glossary, model, threshold });
  const ids = articles.map(({ id }) => visibleLine(id));
  const shown = ids.slice(0, SOURCES_MAX).join(', ');
  const more = ids.length > SOURCES_MAX ? `, and ${ids.length - SOURCES_MAX} more` : '';
  throw new CommandLineError(`--source ${visibleLine(source)}: no source of that id; there are: ${shown}${more}`);
}

function settings() {
  const { GLOSSARIES, SNAPSHOT, THRESHOLD } = process.env;
  try {
    return readConfig({ GLOSSARIES, SNAPSHOT, THRESHOLD });
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandLineError(error.message);
    throw error;
  }
}
