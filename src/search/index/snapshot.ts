/**
 * An index as pieces of bytes, each of which is read within a few milliseconds: what a thread that builds one hands to
 * another, and what is kept between starts.
 */
import { deserialize, serialize } from 'node:v8';
import { IndexStore } from './index-store.ts';
import type { IndexOptions } from './search-index.ts';
import { PRESENCE_FIELDS } from './segment.ts';
import type { IndexedSource, SentenceData } from './sentences.ts';
import type { VocabularyData, WordKeysData } from './vocabulary.ts';

/** Changes whenever the pieces below, or how they are made, do. */
const FORMAT = 'notulen index 6';

/** Text of articles in a piece, in UTF-16 code units; one that is longer has a piece of its own. */
const ARTICLES_TEXT_MAX = 100_000;

/** Words of sentences in a piece, 5 bytes each. */
const WORDS_A_PIECE = 200_000;

interface Head {
  readonly type: 'head';
  readonly format: string;
  /** How many there are in all. */
  readonly words: number;
  readonly sentences: number;
}

type Piece =
  | Head
  | { readonly type: 'sentences'; readonly data: SentenceData }
  | { readonly type: 'sources'; readonly sources: readonly IndexedSource[] }
  | { readonly type: 'words'; readonly data: VocabularyData }
  | { readonly type: 'keys'; readonly data: WordKeysData }
  | { readonly type: 'end' };

/**
 * The sources of a store from which none was removed, but for the full-text index, which is quicker filled than read.
 * The glossary, the model and the threshold are not among it.
 * @throws RangeError where one was removed
 */
export function* writeSnapshot(store: IndexStore): Generator<Uint8Array> {
  if (store.removedSentences > 0) throw new RangeError('sources were removed from the store: fill a new one');
  for (const piece of piecesOf(store)) yield serialize(piece);
}

function* piecesOf({ sentences, vocabulary }: IndexStore): Generator<Piece> {
  yield { type: 'head', format: FORMAT, words: sentences.words.length, sentences: sentences.length };
  for (const data of sentences.toData(WORDS_A_PIECE)) yield { type: 'sentences', data };
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
  yield { type: 'end' };
}

/**
 * Opens a snapshot of this very version; `pause` is called between any two pieces of work that take a few milliseconds.
 * Whoever keeps one keeps a checksum with it: a changed word in it cannot be told from what an article says.
 * @throws SnapshotError for bytes that are none, or of another version, and for parts that do not fit each other: build
 * the index again; and what `pieces` throws
 */
export async function readSnapshot(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: IndexOptions = {},
  pause: () => Promise<void> = async () => undefined,
): Promise<IndexStore> {
  const store = new IndexStore(options);
  const sources: IndexedSource[] = [];
  let head: Head | null = null;
  let before: Piece['type'] | null = null;
  for await (const bytes of pieces) {
    const piece = parse(bytes);
    const isFirst = before === null;
    if (isFirst !== (piece.type === 'head') || before === 'end') throw new SnapshotError(NOT_FITTING);
    before = piece.type;
    if (piece.type === 'head') head = piece;
    take(piece, store, sources);
    await pause();
  }
  if (before !== 'end') throw new SnapshotError(NOT_WHOLE);
  await requireFit(head, store, sources, pause);
  try {
    for (const _step of store.fillingText()) await pause();
    for (const _step of store.publish(sources)) await pause();
  } catch {
    throw new SnapshotError(NOT_FITTING);
  }
  return store;
}

/** @throws SnapshotError for a piece of another form */
function take(piece: Piece, { sentences, vocabulary }: IndexStore, sources: IndexedSource[]): void {
  try {
    if (piece.type === 'head') sentences.reserve(piece.words, piece.sentences);
    else if (piece.type === 'sentences') sentences.load(piece.data);
    else if (piece.type === 'sources')
      for (const source of piece.sources) sources.push(sentences.take(ownCopy(source)));
    else if (piece.type === 'words') vocabulary.loadWords(piece.data);
    else if (piece.type === 'keys') vocabulary.loadKeys(piece.data);
  } catch {
    throw new SnapshotError(NOT_FITTING);
  }
}

/** `deserialize` gives views into the piece, which would be kept in memory as long as they are. */
function ownCopy({ present, ...source }: IndexedSource): IndexedSource {
  return { ...source, present: present.slice() };
}

/** Numbers that are compared before others have their turn. */
const COMPARED_A_STEP = 100_000;

/** @throws SnapshotError unless each part speaks of the same articles, sentences and words as the others */
async function requireFit(
  head: Head | null,
  { sentences, vocabulary }: IndexStore,
  sources: readonly IndexedSource[],
  pause: () => Promise<void>,
): Promise<void> {
  const { words, capitals, starts, sources: sourceOf, length } = sentences;
  const last = starts.values[length] ?? -1;
  if (head?.words !== words.length || head.sentences !== length) throw new SnapshotError(NOT_FITTING);
  if (starts.length !== length + 1) throw new SnapshotError(NOT_FITTING);
  if (capitals.length !== words.length || last !== words.length) throw new SnapshotError(NOT_FITTING);
  let end = 0;
  for (const [number, source] of sources.entries()) {
    if (!isFitting(source, number, end)) throw new SnapshotError(NOT_FITTING);
    end = source.end;
    for (let sentence = source.first; sentence < end; sentence += 1) {
      const isAscending = (starts.values[sentence] ?? 0) <= (starts.values[sentence + 1] ?? -1);
      if (!isAscending || sourceOf.values[sentence] !== number) throw new SnapshotError(NOT_FITTING);
    }
    await pause();
  }
  if (end !== length) throw new SnapshotError(NOT_FITTING);
  for (let at = 0; at < words.length; at += 1) {
    const word = words.values[at] ?? -1;
    if (word < 0 || word >= vocabulary.size) throw new SnapshotError(NOT_FITTING);
    if (at % COMPARED_A_STEP === COMPARED_A_STEP - 1) await pause();
  }
}

function isFitting(source: IndexedSource, number: number, first: number): boolean {
  const { length } = source.article.sentences;
  return source.number === number && source.first === first && source.end - first === length && arePresent(source);
}

/** Whether whoever is said to be in the sentences of a source is one of its people or groups. */
function arePresent({ article, present, groups }: IndexedSource): boolean {
  if (present.length % PRESENCE_FIELDS !== 0) return false;
  for (let at = 0; at < present.length; at += PRESENCE_FIELDS) {
    const [sentence = -1, who = 0] = [present[at], present[at + 1]];
    if (sentence < 0 || sentence >= article.sentences.length) return false;
    if (who >= article.people.length || who < -groups.length) return false;
  }
  return true;
}

const NOT_WHOLE = 'It was cut off.';
const NOT_FITTING = 'Its parts do not fit each other.';

/** Bytes that are no snapshot of this version; the message says why, as a sentence. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

const TYPES: ReadonlySet<unknown> = new Set<Piece['type']>(['head', 'sentences', 'sources', 'words', 'keys', 'end']);

function parse(bytes: Uint8Array): Piece {
  let piece: Partial<Piece> | null;
  try {
    piece = deserialize(bytes);
  } catch {
    piece = null;
  }
  if (!TYPES.has(piece?.type)) throw new SnapshotError('It is no index of this version.');
  const known = piece as Piece;
  if (known.type === 'head' && known.format !== FORMAT) throw new SnapshotError('It is no index of this version.');
  return known;
}
