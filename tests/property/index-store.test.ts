/** Whatever came and went, an index is what it would be had it been built at once of what is left. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { checkQuotation } from '../../src/check/check.ts';
import { nameKey } from '../../src/language/names.ts';
import type { LanguageCode } from '../../src/language/types.ts';
import { answer } from '../../src/search/answer.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import { IndexStore } from '../../src/search/index/index-store.ts';
import type { DirectoryEntry } from '../../src/search/index/people-directory.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';
import { cutSegment } from '../../src/search/index/segment.ts';
import { findQuotations } from '../../src/search/quotations/quotations.ts';
import { glossaryOf } from '../support/glossary.ts';
import { article } from '../unit/search/articles.ts';

/** People, words and spellings recur, in either language; some words are function words of the other one. */
const SENTENCES: Readonly<Record<LanguageCode, readonly string[]>> = {
  id: [
    'Wali Kota Tanjung Sari, Ratna Puspita, membuka rapat di Balai Kota pada Rabu (12/3/2025).',
    '"Kami tidak akan menaikkan retribusi pasar," kata Ratna Puspita.',
    '"Dermaga lama dibongkar bulan depan," ujar Bagus Hartono.',
    'Kepala Dinas Kelautan, Bagus Hartono, mengatakan bahwa dermaga lama akan dibongkar karena tiangnya keropos.',
    'Menteri Luar Negeri Iran, Abbas Araqchi, tiba di Jakarta. "Kami ingin bekerja sama," kata Araqchi.',
    'Menurut warga, dermaga itu over kapasitas dan as rodanya patah.',
    'Pasar ikan dibuka pada hari Jumat setelah diperbaiki.',
    'Kerjasama nelayan dengan koperasi dibahas lagi.',
    'Para nelayan meminta: "Perbaiki dermaga itu!"',
    'Do re mi fa sol la si, nyanyi anak-anak itu.',
  ],
  en: [
    'Mayor Ratna Puspita opened the meeting at the town hall on Wednesday.',
    '“We will not raise the market fee,” said Ratna Puspita.',
    'Harbour master Bagus Hartono said that the old pier would be taken down because its posts are rotten.',
    'Foreign Minister Abbas Araghchi of Iran arrived in Jakarta. “We want to cooperate,” Araghchi said.',
    'The fish market opens on Friday after the repairs.',
    'Akan Dan Di Para walked over the pier at noon.',
    'Treasurer Owen Hartley warned that costs had doubled.',
    '“The pier is not safe,” the fishermen said.',
  ],
};
const QUESTIONS = [
  'Kapan dermaga lama dibongkar?',
  'Apa kata Ratna Puspita tentang retribusi pasar?',
  'Apa kata menlu Iran?',
  'Siapa wali kota Tanjung Sari?',
  'Apakah over kapasitas?',
  'kapan dermga dibongkar',
  'kerja sama koperasi nelayan',
  'as roda patah',
  'When does the fish market open?',
  'What did Bagus Hartono say about the pier?',
  'Who is Para Dan?',
  'iran cooperation',
];
const CLAIMS = [
  '“Kami tidak akan menaikkan retribusi” — Ratna Puspita',
  'the pier is not safe',
  'Kami akan menaikkan harga',
];
const WORDS = [
  'dermaga',
  'pier',
  'over',
  'as',
  'akan',
  'di',
  'para',
  'pasar',
  'market',
  'araqchi',
  'araghchi',
  'bekerja',
];
const GLOSSARY = glossaryOf({
  pier: 'dermaga|dermaga lama',
  market: 'pasar',
  fee: 'retribusi',
  fish: 'ikan',
  rotten: 'keropos',
});
const OPTIONS = { glossary: GLOSSARY };
const IDS = ['a', 'b', 'b/c', 'd', 'e'];

const anyArticle = fc
  .record({
    id: fc.constantFrom(...IDS),
    language: fc.constantFrom<LanguageCode>('id', 'en'),
    picked: fc.array(fc.nat(), { maxLength: 5 }),
    paragraph: fc.boolean(),
  })
  .map(({ id, language, picked, paragraph }) => {
    const sentences = picked.map((at) => SENTENCES[language][at % SENTENCES[language].length]);
    return article(id, sentences.join(paragraph ? '\n\n' : ' '), language);
  });
/** What is put into the place of what has the same ids, and what is taken away. */
const anyChange = fc.record({
  put: fc.array(anyArticle, { maxLength: 4 }),
  taken: fc.array(fc.constantFrom(...IDS), { maxLength: 2 }),
});
const anyHistory = fc.array(anyChange, { minLength: 1, maxLength: 6 });

/** Makes the changes in a store; gives it and what is left, in order. */
function live(history: ReadonlyArray<{ readonly put: readonly Article[]; readonly taken: readonly string[] }>) {
  const store = new IndexStore(OPTIONS);
  const left = new Map<string, Article>();
  const versions = [store.version()];
  for (const { put, taken } of history) {
    const added = new Map(put.map((one) => [one.id, one]));
    const removed = [...left.values()].filter(({ id }) => added.has(id) || taken.includes(id));
    for (const { id } of removed) left.delete(id);
    for (const [id, one] of added) left.set(id, one);
    for (const _step of store.change({ added: [...added.values()].map(cutSegment), removed }));
    versions.push(store.version());
  }
  return { store, versions, articles: [...left.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const plain = ({ name, office, quotations, articles, keys, offices }: DirectoryEntry) => ({
  name,
  office,
  quotations,
  articles,
  keys,
  offices,
});

/** Where a sentence stands, whatever its position. */
const placeIn = (index: SearchIndex) => (sentence: number) => {
  const of = index.sentences.article(sentence);
  return [of.id, sentence - index.sentences.firstOf(of)];
};

/** Everything that can be asked of an index. */
function everythingOf(index: SearchIndex) {
  const { vocabulary, people, sentences } = index;
  const place = placeIn(index);
  const words = [
    ...new Set([...WORDS, ...[...sentences.all()].flatMap((sentence) => wordsAt(index, sentence))]),
  ].sort();
  const keys = words.map(nameKey);
  const groups = index.articles.flatMap((one) =>
    one.quotations.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
  );
  const names = [...new Set([...people.entries.map(({ name }) => name), ...groups])];
  return {
    articles: index.articles,
    languages: [...index.languages].sort(),
    meanLength: index.meanLength,
    counts: [sentences.count, sentences.wordCount],
    sentences: [...sentences.all()].map((sentence) => [
      ...place(sentence),
      wordsAt(index, sentence),
      sentences.people(sentence),
    ]),
    people: people.entries.map(plain),
    byKey: keys.map((key) => [people.withKey(key).map(plain), people.inOffice(key).map(plain)]),
    entries: index.articles.map((one) => one.people.map(({ index: at }) => people.entryOf(one, at)?.name)),
    named: names.map((name) => people.named(name)?.name),
    spoken: names.map((name) => index.spoken(name).map(place)),
    vocabulary: words.map((word) => {
      const number = vocabulary.numberOf(word);
      return {
        word,
        isThere: vocabulary.has(word),
        counts: [vocabulary.sentences(word), vocabulary.articles(word)],
        is: [vocabulary.isName(word), vocabulary.isOrdinary(word)],
        kind: number < 0 ? null : vocabulary.kinds[number],
        forms: (['id', 'en'] as const).map((language) => [
          vocabulary.formsOf(word, language),
          vocabulary.inflectionsOf(word, language),
        ]),
        names: vocabulary.namesOf(word),
      };
    }),
    places: ['IR', 'ID', 'US'].map((region) => vocabulary.placesOf(region)),
    hits: words.map((word) =>
      index
        .search(
          new Map([
            [word, 1],
            ['dermaga', 0.5],
            ['pier', 0.5],
          ]),
        )
        .map(({ sentence }) => place(sentence)),
    ),
    answers: QUESTIONS.map((question) => answer(question, index, { limit: 10 })),
    checks: CLAIMS.map((claim) => checkQuotation(claim, index)),
    quotations: ['pasar', 'dermaga pier', ''].map((about) => findQuotations(index, { about })),
  };
}

function wordsAt({ sentences, vocabulary }: SearchIndex, sentence: number): string[] {
  const words = sentences.words.subarray(sentences.start(sentence), sentences.start(sentence + 1));
  return Array.from(words, (word) => vocabulary.wordAt(word));
}

describe('a store', () => {
  it('given any sources added, changed and removed, then it is as an index built of what is left', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { store, articles } = live(history);
        expect(everythingOf(store.version())).toEqual(everythingOf(createIndex(articles, OPTIONS)));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('given any of its sources, then it gives back what was appended, and a store filled of that is the same', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { store, articles } = live(history);
        const segments = store.sources.map((source) => store.segmentOf(source));
        expect(segments).toEqual(articles.map(cutSegment));
        const fresh = new IndexStore(OPTIONS);
        const sources = segments.map((segment) => fresh.append(segment));
        fresh.fillText();
        for (const _step of fresh.publish(sources));
        expect(fresh.removedSentences).toBe(0);
        expect(everythingOf(fresh.version())).toEqual(everythingOf(store.version()));
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('given versions of before, then they can still be asked, and show slices of their own articles', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...QUESTIONS), (history, question) => {
        const { versions } = live(history);
        for (const version of versions) {
          for (const passage of answer(question, version, { limit: 10 }).passages) {
            expect(version.articles).toContain(passage.article);
            expect(passage.text).toBe(passage.article.body.slice(passage.start, passage.end));
          }
          for (const claim of CLAIMS) checkQuotation(claim, version);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('the full-text index', () => {
  const anyArticles = fc
    .array(anyArticle, { maxLength: 6 })
    .map((all) => all.map((one, at) => ({ ...one, id: `${at}` })));
  const anyWords = fc.uniqueArray(fc.constantFrom(...WORDS, 'kami', 'ratna', 'said'), { minLength: 1, maxLength: 5 });

  it('given sentences added one by one or all at once, then the same hits with the same scores, to the last bit', () => {
    fc.assert(
      fc.property(anyArticles, anyWords, (articles, words) => {
        const store = IndexStore.of(articles, OPTIONS);
        const oneByOne = new IndexStore(OPTIONS);
        for (const _step of oneByOne.change({ added: articles.map(cutSegment) }));
        const weights = new Map(words.map((word, at) => [word, 1 / (at + 1)]));
        const [atOnce, added] = [store, oneByOne].map(({ fullText }) => fullText.search(weights, () => true));
        expect(atOnce).toEqual(added);
        expect(store.fullText.size).toBe(oneByOne.fullText.size);
      }),
      { numRuns: 150 },
    );
  });

  it('given nothing, then nothing is found', () => {
    const store = IndexStore.of([]);
    expect(store.fullText.search(new Map([['a', 1]]), () => true)).toEqual([]);
    expect(store.fullText.size).toBe(0);
  });
});
