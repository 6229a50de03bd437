/** Rows of the tables as what callers are given. */
import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Content, Draft, KeptSource } from '../types.ts';
import { bindableText } from './binding.ts';
import type { DraftsTable, RevisionsTable, SourcesTable } from './schema.ts';

export type DraftRow = Omit<Selectable<DraftsTable>, 'server' | 'bytes'>;

/** A source with its newest revision, and what this says whose it is. */
export type SourceRow = Selectable<SourcesTable> &
  Pick<Selectable<RevisionsTable>, 'source' | 'name' | 'size' | 'hash' | 'at'>;

/**
 * Whether a row is the one that was asked for: where the order of its table is damaged, SQLite may give another one.
 * @throws {SyntaxError} where it is not
 */
export function assertAsked(asked: readonly (string | number)[], given: readonly (string | number)[]): void {
  if (asked.some((value, at) => value !== given[at])) throw new SyntaxError('a row is another one than its key says');
}

/** @throws {SyntaxError} where it is damaged */
export function toKeptSource(server: string, row: SourceRow, id: string = row.id): KeptSource {
  assertAsked([server, id, id], [row.server, row.id, row.source]);
  return {
    id: row.id,
    revision: row.revision,
    origin: row.origin,
    address: row.address,
    details: JSON.parse(row.details),
    facts: JSON.parse(row.facts),
    name: row.name,
    size: row.size,
    hash: row.hash,
    addedAt: row.added_at,
    addedBy: row.added_by,
    revisedAt: row.at,
    removedAt: row.removed_at,
    changed: row.changed,
  };
}

/** @throws {SyntaxError} where it is damaged */
export function toDraft({ details, facts, ...row }: DraftRow): Draft {
  return { ...row, details: JSON.parse(details), facts: JSON.parse(facts) };
}

/** A revision or a draft, and whose it is. */
export interface ContentRow extends Pick<Selectable<RevisionsTable>, 'server' | 'name' | 'hash' | 'bytes'> {
  readonly id: string;
}

/** @throws {SyntaxError} where the bytes are not those that were kept of what was asked for */
export function toContent(server: string, id: string, row: ContentRow): Content {
  const content = { name: row.name, bytes: new Uint8Array(row.bytes) };
  assertAsked([server, id, row.hash], [row.server, row.id, hashOf(content.bytes)]);
  return content;
}

/** The columns of a revision or draft that its content fills. */
export function contentColumns({ name, bytes }: Content) {
  return { name: bindableText(name), size: bytes.length, hash: hashOf(bytes), bytes };
}

/** SHA-256 as hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
