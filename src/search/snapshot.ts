/** An index as bytes, so that a large library need not be read and counted again at every start. */
import { deserialize, serialize } from 'node:v8';
import MiniSearch from 'minisearch';
import type { Article } from '../article/types.ts';
import { assembleIndex, FULL_TEXT_OPTIONS, type IndexedText, type IndexOptions, type SearchIndex } from './index.ts';
import { createDirectory } from './people.ts';
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
 * Opens a snapshot of this very version.
 * @throws SnapshotError for bytes that are none, or of another version: build the index again
 */
export function readSnapshot(bytes: Uint8Array, options: IndexOptions = {}): SearchIndex {
  const { articles, sentences, vocabulary, fullText } = parse(bytes);
  return assembleIndex(
    {
      articles,
      people: createDirectory(articles),
      sentences: new Sentences(articles, sentences),
      vocabulary: new Vocabulary(vocabulary),
      fullText: MiniSearch.loadJSON<IndexedText>(fullText, FULL_TEXT_OPTIONS),
    },
    options,
  );
}

/** Bytes that are no snapshot of this version. */
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
  if (snapshot?.format !== FORMAT) throw new SnapshotError('it is no index of this version');
  return snapshot as Snapshot;
}
