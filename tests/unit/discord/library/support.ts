/** A draft and a kept source, made by hand. */
import type { Draft, KeptSource, SourceFacts } from '../../../../src/library/stores/types.ts';

/** A Sunday. */
export const AT = Date.UTC(2026, 2, 8, 10);

export function factsOf(changes: Partial<SourceFacts> = {}): SourceFacts {
  return {
    title: 'Rapat Kampung Sirih',
    publisher: 'RT 05',
    agency: null,
    url: 'https://sirih.example/rapat',
    published: '2025-10-21',
    kind: 'minutes',
    language: 'id',
    paragraphs: 12,
    statements: 3,
    speakers: 2,
    articleHash: '0123456789ab',
    ...changes,
  };
}

export function draftOf(changes: Partial<SourceFacts> = {}): Draft {
  return {
    id: 'draft00000000000000a',
    name: 'rapat.txt',
    size: 100,
    hash: '0'.repeat(64),
    by: '123456789012345678',
    at: AT,
    origin: 'file',
    address: null,
    details: {},
    facts: factsOf(changes),
  };
}

export function keptSource(changes: Partial<SourceFacts> = {}): KeptSource {
  return {
    id: 'rapat-kampung-sirih-k3f9',
    revision: 1,
    name: 'rapat.txt',
    size: 100,
    hash: '0'.repeat(64),
    addedAt: AT,
    addedBy: '123456789012345678',
    revisedAt: AT,
    removedAt: null,
    changed: 1,
    origin: 'file',
    address: null,
    details: {},
    facts: factsOf(changes),
  };
}
