/** What `--speaker` and `--source` choose. */
import { createIndex, type SearchIndex } from '../search/index.ts';
import { findPeople } from '../search/people.ts';
import { groupKey } from '../search/quotations.ts';
import { quotedGroups } from '../search/quoted.ts';
import { CommandLineError } from './error.ts';

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
    throw new CommandLineError(`--speaker ${query}: nobody of that name; there are: ${known === '' ? 'none' : known}`);
  }
  if (others.length > 0) {
    throw new CommandLineError(`--speaker ${query}: could be ${found.join(', ')}; give the full name`);
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
 * An index over one source of another index, as if there were no other.
 * @throws CommandLineError with the ids there are
 */
export function onlySource(index: SearchIndex, id: string): SearchIndex {
  const article = index.articles.find((one) => one.id === id);
  if (article === undefined) {
    const ids = index.articles.map((one) => one.id).join(', ');
    throw new CommandLineError(`--source ${id}: no source of that id; there are: ${ids}`);
  }
  const { glossary, model, threshold } = index;
  return createIndex([article], { glossary, model, threshold });
}
