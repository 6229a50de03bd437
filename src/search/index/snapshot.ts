/** An index as bytes, so that a large library need not be read and counted again at every start. */
import { deserialize, serialize } from 'node:v8';
import MiniSearch from 'minisearch';
import type { Article } from '../../article/types.ts';
import { createDirectory } from './people-directory.ts';
import {
  assembleIndex,
  FULL_TEXT_OPTIONS,
  type IndexedText,
  type IndexOptions,
  type IndexParts,
  type SearchIndex,
} from './search-index.ts';
import { type SentenceData, Sentences } from './sentences.ts';
import { Vocabulary, type VocabularyData } from './vocabulary.ts';

/** Changes whenever the parts below, or how they are made, do. */
const FORMAT = 'notulen index 2';

interface Snapshot {
  readonly format: typeof FORMAT;
  readonly articles: readonly Article[];
  readonly sentences: SentenceData;
  readonly vocabulary: VocabularyData;
  /** MiniSearch's own JSON. */
  readonly fullText: string;
}

/** The parts of an index that take long to make. The glossary, the model and the threshold are not among them. */
export function writeSnapshot({ articles, sentences, vocabulary, fullText }: SearchIndex): Buffer {
  const snapshot: Snapshot = {
    format: FORMAT,
    articles,
    sentences: sentences.toData(),
    vocabulary: vocabulary.toData(),
    fullText: JSON.stringify(fullText),
  };
  return serialize(snapshot);
}

/**
 * Opens a snapshot of this very version. Whoever keeps one keeps a checksum with it: a changed word in it cannot be
 * told from what an article says.
 * @throws SnapshotError for bytes that are none, or of another version, and for parts that do not fit each other: build
 * the index again
 */
export function readSnapshot(bytes: Uint8Array, options: IndexOptions = {}): SearchIndex {
  const snapshot = parse(bytes);
  try {
    return assembleIndex(assemble(snapshot), options);
  } catch (error) {
    throw error instanceof SnapshotError ? error : new SnapshotError(NOT_FITTING);
  }
}

function assemble({ articles, sentences, vocabulary, fullText }: Snapshot): IndexParts {
  const parts = {
    articles,
    people: createDirectory(articles),
    sentences: new Sentences(articles, sentences),
    vocabulary: new Vocabulary(vocabulary),
    fullText: MiniSearch.loadJSON<IndexedText>(fullText, FULL_TEXT_OPTIONS),
  };
  if (!isFitting(parts, sentences)) throw new SnapshotError(NOT_FITTING);
  return parts;
}

/** Whether each part speaks of the same articles, sentences and words as the others. */
function isFitting({ articles, vocabulary, fullText }: IndexParts, sentences: SentenceData): boolean {
  const { words, capitals, starts, firsts, people } = sentences;
  const count = starts.length - 1;
  if (fullText.documentCount !== count || firsts.length !== articles.length + 1) return false;
  if (capitals.length !== words.length || starts[count] !== words.length || firsts[articles.length] !== count) {
    return false;
  }
  if (!articles.every((article, at) => (firsts[at + 1] ?? 0) - (firsts[at] ?? 0) === article.sentences.length)) {
    return false;
  }
  for (const sentence of people.keys()) if (sentence < 0 || sentence >= count) return false;
  const { size } = vocabulary;
  return words.every((word) => word >= 0 && word < size);
}

const NOT_FITTING = 'Its parts do not fit each other.';

/** Bytes that are no snapshot of this version; the message says why, as a sentence. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

function parse(bytes: Uint8Array): Snapshot {
  let snapshot: Partial<Snapshot> | null;
  try {
    snapshot = deserialize(bytes);
  } catch {
    snapshot = null;
  }
  if (snapshot?.format !== FORMAT) throw new SnapshotError('It is no index of this version.');
  return snapshot as Snapshot;
}
