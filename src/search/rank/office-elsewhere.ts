/**
 * What a text tells of another place than the one asked about: the mayor of Bern does not answer who that of Basel is.
 */

import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { stem } from '../../language/stems.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { LINKS, RUN_MAX_WORDS } from '../query/office-of-place.ts';
import type { OfficeOfPlace, Wording } from '../types.ts';

/** A wording by the stems of its words. */
interface Stemmed {
  /** Position among the offices. */
  readonly office: number;
  readonly wording: Wording;
}

/** What an article tells of one office: nothing, that of other places only, or perhaps that of the place itself. */
type Told = 'nothing' | 'elsewhere' | 'here';

/** The words of an article: their number, and each with its stem. */
interface Text {
  readonly length: number;
  word(at: number): string;
  stem(at: number): string;
}

/**
 * Tells whether an article has an office of a place, and has it with other places only. Takes
 * time linear in the article and in the words of the wordings, however many texts they could be put together to.
 */
export function createElsewhereTest(
  offices: readonly OfficeOfPlace[],
  index: SearchIndex,
): (articleNumber: number) => boolean {
  if (offices.length === 0) return () => false;
  const stemmed: Partial<Record<LanguageCode, ReadonlyMap<string, readonly Stemmed[]>>> = {};
  const known = new Map<number, boolean>();
  return (articleNumber) => {
    let elsewhere = known.get(articleNumber);
    if (elsewhere === undefined) {
      const language = index.sentences.articleAt(articleNumber).language;
      stemmed[language] ??= byFirstStem(offices, language);
      elsewhere = isElsewhere(textOf(articleNumber, language, index), language, stemmed[language], offices);
      known.set(articleNumber, elsewhere);
    }
    return elsewhere;
  };
}

function textOf(articleNumber: number, language: LanguageCode, { sentences, vocabulary }: SearchIndex): Text {
  const from = sentences.start(sentences.first(articleNumber));
  const length = sentences.start(sentences.end(articleNumber)) - from;
  const number = (at: number) => sentences.words[from + at] ?? 0;
  return {
    length,
    word: (at) => vocabulary.wordAt(number(at)),
    stem: (at) => vocabulary.stemAt(number(at), language),
  };
}

function byFirstStem(offices: readonly OfficeOfPlace[], language: LanguageCode): Map<string, Stemmed[]> {
  const found = new Map<string, Stemmed[]>();
  offices.forEach(({ wordings }, office) => {
    for (const parts of wordings) {
      const wording = parts.map((ones) => ones.map((words) => words.map((word) => stem(word, language))));
      for (const first of new Set(wording[0]?.map(([word]) => word))) {
        if (first === undefined) continue;
        const others = found.get(first);
        if (others === undefined) found.set(first, [{ office, wording }]);
        else others.push({ office, wording });
      }
    }
  });
  return found;
}

function isElsewhere(
  text: Text,
  language: LanguageCode,
  stemmed: ReadonlyMap<string, readonly Stemmed[]>,
  offices: readonly OfficeOfPlace[],
): boolean {
  const told = offices.map((): Told => 'nothing');
  for (let at = 0; at < text.length; at += 1) {
    for (const { office, wording } of stemmed.get(text.stem(at)) ?? []) {
      if (told[office] === 'here') continue;
      for (const end of endsOf(wording, text, at)) {
        const place = placeAfter(text, end) ?? (language === 'en' ? placeBefore(text, at) : null);
        const isOther = place !== null && place !== offices[office]?.region;
        told[office] = isOther ? 'elsewhere' : 'here';
        if (!isOther) break;
      }
    }
  }
  return told.includes('elsewhere');
}

/** Where a wording that begins at a word can end. */
function endsOf(wording: Wording, text: Text, at: number): Iterable<number> {
  let ends = new Set([at]);
  for (const ones of wording) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const words of ones) {
        if (words.every((word, offset) => end + offset < text.length && text.stem(end + offset) === word)) {
          next.add(end + words.length);
        }
      }
    }
    ends = next;
  }
  return ends;
}

function placeAfter(text: Text, end: number): string | null {
  let at = end;
  while (at < text.length && LINKS.has(text.word(at))) at += 1;
  return gazetteer.place(wordsOf(text, at, at + RUN_MAX_WORDS), 0)?.region ?? null;
}

function placeBefore(text: Text, at: number): string | null {
  const all = wordsOf(text, at - RUN_MAX_WORDS, at + RUN_MAX_WORDS);
  const here = Math.min(RUN_MAX_WORDS, at);
  for (let length = here; length > 0; length -= 1) {
    const place = gazetteer.place(all, here - length);
    if (place?.length === length) return place.region;
  }
  return null;
}

function wordsOf(text: Text, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, text.length); at += 1) words.push(text.word(at));
  return words;
}
