/**
 * An index as pieces of bytes, each of which is read within a few milliseconds: what a thread that builds one hands to
 * another, and what is kept between starts.
 */
import { deserialize, serialize } from 'node:v8';
import type { Article } from '../../article/types.ts';
import { IndexStore } from './index-store.ts';
import type { IndexOptions } from './search-index.ts';
import type { IndexedSource } from './sentences.ts';
import type { VocabularyData, WordKeysData } from './vocabulary.ts';

/** Changes whenever the pieces below, or how they are made, do. */
const FORMAT = 'notulen index 4';

/** Text of articles in a piece, in UTF-16 code units; one that is longer has a piece of its own. */
const ARTICLES_TEXT_MAX = 100_000;

type Piece =
  | {
      readonly type: 'sentences';
      readonly format: string;
      readonly words: Int32Array;
      readonly capitals: Uint8Array;
      readonly starts: Int32Array;
      readonly sources: Int32Array;
    }
  | { readonly type: 'sources'; readonly sources: readonly IndexedSource[] }
  | { readonly type: 'words'; readonly data: VocabularyData }
  | { readonly type: 'keys'; readonly data: WordKeysData };

/**
 * The sources of a store from which none was removed, but for the full-text index, which is quicker filled than read. The
 * glossary, the model and the threshold are not among it.
 * @throws RangeError where one was removed
 */
export function* writeSnapshot(store: IndexStore): Generator<Uint8Array> {
  if (store.removedSentences > 0) throw new RangeError('sources were removed from the store: fill a new one');
  for (const piece of piecesOf(store)) yield serialize(piece);
}

function* piecesOf({ sentences, vocabulary }: IndexStore): Generator<Piece> {
  const { words, capitals, starts, sources } = sentences;
  yield {
    type: 'sentences',
    format: FORMAT,
    words: words.toArray(),
    capitals: capitals.toArray(),
    starts: starts.toArray(),
    sources: sources.toArray(),
  };
  let group: IndexedSource[] = [];
  let length = 0;
  for (const source of sentences.all) {
    group.push(source);
    length += source.article.body.length;
    if (length < ARTICLES_TEXT_MAX) continue;
    yield { type: 'sources', sources: group };
    group = [];
    length = 0;
  }
  yield { type: 'sources', sources: group };
  for (const data of vocabulary.wordsToData()) yield { type: 'words', data };
  for (const data of vocabulary.keysToData()) yield { type: 'keys', data };
}

/**
 * Opens a snapshot of this very version; `pause` is called between any two pieces of work that take a few milliseconds.
 * Whoever keeps one keeps a checksum with it: a changed word in it cannot be told from what an article says.
 * @throws SnapshotError for bytes that are none, or of another version, and for parts that do not fit each other: build
 * the index again
 */
export async function readSnapshot(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: IndexOptions = {},
  pause: () => Promise<void> = async () => undefined,
): Promise<IndexStore> {
  const store = new IndexStore(options);
  const sources: IndexedSource[] = [];
  let isFirst = true;
  try {
    for await (const bytes of pieces) {
      const piece = parse(bytes);
      if (isFirst !== (piece.type === 'sentences')) throw new SnapshotError(NOT_FITTING);
      isFirst = false;
      take(piece, store, sources);
      await pause();
    }
    await requireFit(store, sources, pause);
    await store.fillTextSlowly(pause);
    for (const _step of store.publish(sources)) await pause();
    return store;
  } catch (error) {
    throw error instanceof SnapshotError || isFileError(error) ? error : new SnapshotError(NOT_FITTING);
  }
}

function take(piece: Piece, store: IndexStore, sources: IndexedSource[]): void {
  const { sentences, vocabulary } = store;
  if (piece.type === 'sentences') sentences.load(piece);
  else if (piece.type === 'sources') for (const source of piece.sources) sources.push(sentences.take(source));
  else if (piece.type === 'words') vocabulary.loadWords(piece.data);
  else vocabulary.loadKeys(piece.data);
}

/** Numbers that are compared before others have their turn. */
const COMPARED_A_STEP = 500_000;

/** @throws SnapshotError unless each part speaks of the same articles, sentences and words as the others */
async function requireFit(
  { sentences, vocabulary }: IndexStore,
  sources: readonly IndexedSource[],
  pause: () => Promise<void>,
): Promise<void> {
  const { words, capitals, starts, length } = sentences;
  const last = starts.values[length] ?? -1;
  if (starts.length !== length + 1) throw new SnapshotError(NOT_FITTING);
  if (capitals.length !== words.length || last !== words.length) throw new SnapshotError(NOT_FITTING);
  let end = 0;
  for (const [number, source] of sources.entries()) {
    if (!isFitting(source, number, end)) throw new SnapshotError(NOT_FITTING);
    end = source.end;
  }
  if (end !== length) throw new SnapshotError(NOT_FITTING);
  for (let at = 0; at < words.length; at += 1) {
    const word = words.values[at] ?? -1;
    if (word < 0 || word >= vocabulary.size) throw new SnapshotError(NOT_FITTING);
    if (at % COMPARED_A_STEP === COMPARED_A_STEP - 1) await pause();
  }
}

function isFitting({ article, ...source }: IndexedSource, number: number, first: number): boolean {
  if (source.number !== number || source.first !== first) return false;
  return source.end - first === sentenceCount(article);
}

function sentenceCount({ sentences }: Article): number {
  return sentences.length;
}

const NOT_FITTING = 'Its parts do not fit each other.';

/** Bytes that are no snapshot of this version; the message says why, as a sentence. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/** Of the file system, while pieces are read. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

const TYPES: ReadonlySet<unknown> = new Set<Piece['type']>(['sentences', 'sources', 'words', 'keys']);

function parse(bytes: Uint8Array): Piece {
  let piece: Partial<Piece> | null;
  try {
    piece = deserialize(bytes);
  } catch {
    piece = null;
  }
  if (!TYPES.has(piece?.type)) throw new SnapshotError('It is no index of this version.');
  const known = piece as Piece;
  if (known.type === 'sentences' && known.format !== FORMAT) throw new SnapshotError('It is no index of this version.');
  return known;
}
