import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { IndexStore } from '../../../../src/search/index/index-store.ts';
import type { SearchIndex } from '../../../../src/search/index/search-index.ts';
import { readSnapshot, SnapshotError, writeSnapshot } from '../../../../src/search/index/snapshot.ts';
import { glossaryOf } from '../../../support/glossary.ts';
import { article, TOWN_HALL } from '../articles.ts';

const OTHER = article('pasar', 'Pasar ikan dibuka pada hari Jumat. "Kami senang," kata Bupati Hasan Basri.');
const store = IndexStore.of([TOWN_HALL, OTHER]);
const index = store.version();
const pieces = [...writeSnapshot(store)];
const emptyPieces = [...writeSnapshot(new IndexStore())];

type Parts = Record<string, unknown>;

const typeOf = (piece: Uint8Array): string => deserialize(piece).type;
/** The snapshot without the pieces of a type. */
const without = (type: string) => pieces.filter((piece) => typeOf(piece) !== type);
/** The snapshot with other parts in the pieces of a type. */
const spoilt = (type: string, spoil: (piece: Parts) => Parts) =>
  pieces.map((piece) =>
    typeOf(piece) === type ? serialize({ ...deserialize(piece), ...spoil(deserialize(piece)) }) : piece,
  );
const spoiltHead = (parts: Parts) => spoilt('head', () => parts);
const spoiltData = (type: string, parts: Parts) =>
  spoilt(type, ({ data }) => ({ data: { ...(data as Parts), ...parts } }));
const spoiltSentences = (parts: Parts) => spoiltData('sentences', parts);
const spoiltSources = (spoil: (source: Parts) => Parts) =>
  spoilt('sources', ({ sources }) => ({
    sources: (sources as Parts[]).map((source) => ({ ...source, ...spoil(source) })),
  }));

const textsOf = (one: SearchIndex, question = 'dermaga') =>
  answer(question, one).passages.map(({ text, score }) => [text, score]);

describe('a snapshot', () => {
  it('given one of this version, then an index with the same articles, words and people', async () => {
    const opened = (await readSnapshot(pieces)).version();
    expect(opened.articles).toEqual(index.articles);
    expect(opened.vocabulary.words()).toEqual(index.vocabulary.words());
    expect(opened.people.entries).toEqual(index.people.entries);
  });

  it('given one of an index that was opened itself, then the same pieces, and it answers like the first', async () => {
    const again = [...writeSnapshot(await readSnapshot(pieces))];
    expect(again.map((piece) => deserialize(piece))).toEqual(pieces.map((piece) => deserialize(piece)));
    const opened = (await readSnapshot(again)).version();
    expect(textsOf(index).length).toBeGreaterThan(0);
    expect(textsOf(opened)).toEqual(textsOf(index));
  });

  it('given one that was opened, then sources can be added to it and removed', async () => {
    const opened = await readSnapshot(pieces);
    const more = IndexStore.of([article('taman', 'Taman kota ditutup pada hari Minggu.')]);
    for (const _step of opened.change({
      added: more.sources.map((source) => more.segmentOf(source)),
      removed: opened.sources.slice(0, 1).map((source) => source.article),
    }));
    const changed = opened.version();
    expect(changed.articles.map(({ id }) => id)).toEqual(['pasar', 'taman']);
    expect(textsOf(changed)).toEqual([]);
    expect(textsOf(changed, 'Kapan taman kota ditutup?')[0]?.[0]).toBe('Taman kota ditutup pada hari Minggu.');
  });

  it('given a source that was removed, then none is written', () => {
    const changed = IndexStore.of([TOWN_HALL, OTHER]);
    for (const _step of changed.change({ added: [], removed: [OTHER] }));
    expect(() => [...writeSnapshot(changed)]).toThrow(RangeError);
  });

  it('given a glossary and a threshold, then they are those of the opening, not of the writing', async () => {
    const glossary = glossaryOf({ pier: 'dermaga' });
    const opened = (await readSnapshot(pieces, { glossary, threshold: 0.25 })).version();
    expect(opened.threshold).toBe(0.25);
    expect(answer('pier', opened).passages[0]?.text).toContain('dermaga');
    expect(answer('pier', (await readSnapshot(pieces)).version()).passages).toEqual([]);
  });

  it('given no article, then an empty index', async () => {
    expect(answer('Kapan?', (await readSnapshot(emptyPieces)).version()).passages).toEqual([]);
  });

  it('given a pause, then it is called between the pieces', async () => {
    let pauses = 0;
    await readSnapshot(pieces, {}, async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThanOrEqual(pieces.length);
  });

  it.each<[string, readonly Uint8Array[]]>([
    ['no piece', []],
    ['an empty piece', [new Uint8Array()]],
    ['bytes of something else', [Buffer.from('# An article, not an index\n')]],
    ['half of it', pieces.slice(0, pieces.length >> 1)],
    ['all but its last piece', pieces.slice(0, -1)],
    ['all but the last byte', pieces.map((piece, at) => (at === 1 ? piece.subarray(0, -1) : piece))],
    ['one without its first piece', pieces.slice(1)],
    ['one without its first byte', pieces.map((piece, at) => (at === 0 ? piece.subarray(1) : piece))],
    ['two behind each other', [...pieces, ...pieces]],
    ['a piece behind its end', [...pieces, ...pieces.slice(-1)]],
    ['a value that is no piece', [serialize(['notulen'])]],
    ['no value', [serialize(null)]],
    ['a snapshot of another version', spoiltHead({ format: 'notulen index 0' })],
    ['a format and nothing else', [serialize({ type: 'head', format: deserialize(pieces[0] as Uint8Array).format })]],
    ['sentences without their articles', without('sources')],
    ['articles without their sentences', without('sentences')],
    ['a head without its numbers', spoiltHead({ words: 'many' })],
    ['a head with impossible numbers', spoiltHead({ words: 2 ** 53 })],
    ['words without their vocabulary', without('words')],
    ['fewer words than sentences have', spoiltSentences({ words: new Int32Array(1) })],
    ['sentences that begin nowhere', spoiltSentences({ ends: store.sentences.starts.toArray().slice(1).reverse() })],
    ['sentences of another article', spoiltSentences({ sources: store.sentences.sources.toArray().fill(1) })],
    [
      'a word that the vocabulary does not have',
      spoiltSentences({ words: store.sentences.words.toArray().fill(9_999) }),
    ],
    ['words without their counts', spoiltData('words', { counts: new Int32Array(6) })],
    ['keys of words that are not there', spoiltData('keys', { numbers: Int32Array.of(1_000_000) })],
    ['keys of a kind that is none', spoiltData('keys', { kind: 'colour' })],
    ['people in a sentence that is not there', spoiltSources(() => ({ present: Int32Array.of(1_000_000, 0, 0) }))],
    ['a person who is not there', spoiltSources(() => ({ present: Int32Array.of(0, 1_000_000, 0) }))],
    ['a group that is not there', spoiltSources(() => ({ present: Int32Array.of(0, -1_000_000, 0) }))],
    ['the same article twice', spoiltSources(() => ({ number: 0, first: 0 }))],
    [
      'an article with a sentence less',
      spoiltSources((source) => {
        const own = source.article as typeof TOWN_HALL;
        return { article: { ...own, sentences: own.sentences.slice(1) } };
      }),
    ],
  ])('given %s, then it says that it is none or does not fit', async (_what, odd) => {
    await expect(readSnapshot(odd)).rejects.toThrow(SnapshotError);
  });
});
