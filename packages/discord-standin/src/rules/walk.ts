import type { Problem } from '../errors.ts';
import { type Body, record, records } from './rule.ts';

/** A component or command option found in a body. */
export interface Place {
  readonly node: Body;
  readonly path: Problem['path'];
  /** What holds it, or null at the top. */
  readonly parent: Body | null;
}

/** All components of a message or modal, parents first. */
export function componentsOf(body: Body): Place[] {
  return listed(body, [], null, 'components').flatMap(withDescendants);
}

/** All options of a command, those of subcommands too, parents first. */
export function optionsOf(command: Body): Place[] {
  return listed(command, [], command, 'options').flatMap((place) => [place, ...optionsBelow(place)]);
}

/** A command and all its options: everything that has a name and a description. */
export function namedOf(command: Body): Place[] {
  return [{ node: command, path: [], parent: null }, ...optionsOf(command)];
}

function optionsBelow({ node, path }: Place): Place[] {
  return listed(node, path, node, 'options').flatMap((place) => [place, ...optionsBelow(place)]);
}

function withDescendants(place: Place): Place[] {
  const { node, path } = place;
  const single = ['accessory', 'component']
    .filter((key) => node[key] !== undefined && node[key] !== null)
    .map((key) => ({ node: record(node[key]), path: [...path, key], parent: node }));
  return [place, ...[...listed(node, path, node, 'components'), ...single].flatMap(withDescendants)];
}

function listed(holder: Body, path: Problem['path'], parent: Body | null, key: string): Place[] {
  return records(holder[key]).map((node, index) => ({ node, path: [...path, key, index], parent }));
}
