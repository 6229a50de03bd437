import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { readSnapshot, SnapshotError, writeSnapshot } from '../../../../src/search/index/snapshot.ts';
import { glossaryOf } from '../../../support/glossary.ts';
import { TOWN_HALL } from '../articles.ts';

const index = createIndex([TOWN_HALL]);
const bytes = writeSnapshot(index);

/** The snapshot with other parts in it. */
const spoilt = (parts: object) => serialize({ ...deserialize(bytes), ...parts });
const spoiltSentences = (parts: object) => spoilt({ sentences: { ...deserialize(bytes).sentences, ...parts } });

describe('a snapshot', () => {
  it('given one of this version, then an index with the same articles, words and people', () => {
    const opened = readSnapshot(bytes);
    expect(opened.articles).toEqual(index.articles);
    expect(opened.vocabulary.words()).toEqual(index.vocabulary.words());
    expect(opened.people.entries).toEqual(index.people.entries);
  });

  it('given one of an index that was opened itself, then it answers like the first', () => {
    const again = readSnapshot(writeSnapshot(readSnapshot(bytes)));
    const texts = (one: typeof index) => answer('dermaga', one).passages.map(({ text, score }) => [text, score]);
    expect(texts(again).length).toBeGreaterThan(0);
    expect(texts(again)).toEqual(texts(index));
  });

  it('given a glossary and a threshold, then they are those of the opening, not of the writing', () => {
    const opened = readSnapshot(bytes, { glossary: glossaryOf({ pier: 'dermaga' }), threshold: 0.25 });
    expect(opened.threshold).toBe(0.25);
    expect(answer('pier', opened).passages[0]?.text).toContain('dermaga');
    expect(answer('pier', readSnapshot(bytes)).passages).toEqual([]);
  });

  it('given no article, then an empty index', () => {
    expect(answer('Kapan?', readSnapshot(writeSnapshot(createIndex([])))).passages).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['bytes of something else', Buffer.from('# An article, not an index\n')],
    ['half of one', bytes.subarray(0, bytes.length >> 1)],
    ['all but its last byte', bytes.subarray(0, -1)],
    ['one without its first byte', bytes.subarray(1)],
    ['a value that is no snapshot', serialize(['notulen'])],
    ['no value', serialize(null)],
    ['a snapshot of another version', serialize({ ...deserialize(bytes), format: 'notulen index 0' })],
    ['a format and nothing else', serialize({ format: deserialize(bytes).format })],
    ['sentences without their articles', spoilt({ articles: [] })],
    ['words without their vocabulary', spoilt({ vocabulary: deserialize(writeSnapshot(createIndex([]))).vocabulary })],
    [
      'a full-text index of other sentences',
      spoilt({ fullText: deserialize(writeSnapshot(createIndex([]))).fullText }),
    ],
    ['a full-text index that is none', spoilt({ fullText: '{' })],
    ['fewer words than sentences have', spoiltSentences({ words: new Int32Array(1) })],
    [
      'people in a sentence that is not there',
      spoiltSentences({ people: new Map([[1_000_000, { people: new Set(), speakers: new Set() }]]) }),
    ],
    [
      'an article with a sentence less',
      spoilt({ articles: [{ ...TOWN_HALL, sentences: TOWN_HALL.sentences.slice(1) }] }),
    ],
  ])('given %s, then it says that it is none or does not fit', (_what, odd) => {
    expect(() => readSnapshot(odd)).toThrow(SnapshotError);
  });
});
