/** What `--speaker`, `--source` and `--since` choose. */
import { firstDays } from '../article/first-day.ts';
import { publishedSince } from '../article/published-since.ts';
import { visibleLine } from '../language/invisible.ts';
import { createIndex } from '../search/index/create-index.ts';
import { findPeople } from '../search/index/people-directory.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { groupKey } from '../search/quotations/quotations.ts';
import { quotedGroups } from '../search/quotations/quoted.ts';
import { CommandLineError } from './error.ts';

/** Sources that are named where one is not found. */
const SOURCES_MAX = 20;

/**
 * The full name of the one person, role, group or organisation that a part or spelling of a name, or an office, means.
 * @throws CommandLineError with the candidates, or with the names there are
 */
export function speakerNamed(index: SearchIndex, query: string): string {
  const people = findPeople(index.people, query).map(({ name }) => name);
  const found = people.length > 0 ? people : groupsNamed(index, query);
  const [name, ...others] = found;
  if (name === undefined) {
    const known = [...index.people.entries, ...quotedGroups(index)].map(({ name }) => name).join(', ');
    throw new CommandLineError(
      `--speaker ${visibleLine(query)}: nobody of that name; there are: ${known === '' ? 'none' : known}`,
    );
  }
  if (others.length > 0) {
    throw new CommandLineError(`--speaker ${visibleLine(query)}: could be ${found.join(', ')}; give the full name`);
  }
  return name;
}

function groupsNamed(index: SearchIndex, query: string): string[] {
  const key = groupKey(query);
  const names = quotedGroups(index).map(({ name }) => name);
  const same = names.filter((name) => groupKey(name) === key);
  return same.length > 0 ? same : names.filter((name) => ` ${groupKey(name)} `.includes(` ${key} `));
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

/** What `--source` and `--since` choose among the sources. */
export interface Narrowing {
  readonly source?: string | undefined;
  readonly since?: string | undefined;
}

/** An index over the sources that are asked. */
export interface Narrowed {
  readonly index: SearchIndex;
  /** How many sources were left out because they do not say when they were published. */
  readonly undated: number;
}

/** @throws CommandLineError for a source that is not there, what is no day, and where no source is that new */
export function narrowed(all: SearchIndex, { source, since }: Narrowing): Narrowed {
  const day = since === undefined ? null : dayNamed(since);
  const index = source === undefined ? all : onlySource(all, source);
  if (day === null) return { index, undated: 0 };
  const { articles, undated, newest } = publishedSince(index.articles, day);
  if (articles.size > 0) return { index: index.only(articles), undated };
  const why =
    newest === null ? 'no source says when it was published' : `no source is that new; the newest is of ${newest}`;
  throw new CommandLineError(`--since ${day}: ${why}`);
}

/** @throws CommandLineError where it is no day, or could be two */
function dayNamed(typed: string): string {
  const [day, ...others] = firstDays(typed);
  if (day === undefined) {
    throw new CommandLineError(
      `--since ${visibleLine(typed)}: no day; write it like 2025-10-21, "21 Oktober 2025", 21/10/2025, "October 2025" or 2025`,
    );
  }
  if (others.length === 0) return day;
  throw new CommandLineError(
    `--since ${visibleLine(typed)}: could be ${[day, ...others].join(' or ')}; write one of these`,
  );
}
