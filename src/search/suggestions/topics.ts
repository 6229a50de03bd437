/** What a quotation is about, in words that a question can hold: names of places and things, nouns. */

import { tokensIn } from '../../article/tokens.ts';
import type { Article } from '../../article/types.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { Glossary } from '../../language/glossary.ts';
import { type IndexToken, indexTokensIn } from '../../language/index-tokens.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { BARE_NOUN_ENDINGS } from '../../language/tables/questions/offered.ts';
import { COUNTED_ENDINGS } from '../../language/tables/topics.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { nameFrom } from './names.ts';
import { isTopicNoun, nounsFrom, singularsOf } from './nouns.ts';
import { sentencesWith } from './spread.ts';

/** Topics of one quotation that are tried. */
const TOPICS_MAX = 3;
const TORN_MAX_LENGTH = 2;
/** A headword with more translations has several senses: a chamber is a room, a `ruang sidang` or a `bilik`. */
const SENSES_MAX: Readonly<Record<LanguageCode, number>> = { en: 2, id: 1 };
/** Of a source with so many sentences a single noun is a topic where this many hold it. */
const LONG_SENTENCES = 12;
const TOPIC_SENTENCES = 2;

const THE = 'the';
/** Behind a noun that has been spoken of. */
const POINTING: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);

interface Topic {
  readonly words: string;
  /** A name of a place or organisation 0, two nouns 1, one noun 2. */
  readonly order: number;
  /** Sentences of the source that hold its most frequent word. */
  readonly sentences: number;
}

interface Written {
  readonly tokens: readonly IndexToken[];
  readonly isNamed: boolean;
  /** Whether "the" stands before it, or "itu" behind it. */
  readonly isDefinite: boolean;
}

/**
 * Topics of a slice in the words of a language, the most telling first; what that language has no sure word for is left
 * out.
 */
export function topicsIn(article: Article, span: Span, language: LanguageCode, index: SearchIndex): string[] {
  const topics = writtenIn(article, span, index).flatMap((written): Topic[] => {
    const { tokens, isNamed } = written;
    const order = isNamed ? 0 : tokens.length > 1 ? 1 : 2;
    const sentences = Math.max(...tokens.map(({ words }) => sentencesWith(words[0] ?? '', article, index)));
    const isMentioned = order < 2 || written.isDefinite || sentences >= sentencesNeeded(article);
    const words = isMentioned ? inLanguage(written, article.language, language, index.glossary) : null;
    return words === null ? [] : [{ words, order, sentences }];
  });
  const ordered = topics.sort((a, b) => a.order - b.order || b.sentences - a.sentences).map(({ words }) => words);
  return [...new Set(ordered)].slice(0, TOPICS_MAX);
}

function sentencesNeeded({ sentences }: Article): number {
  return sentences.length < LONG_SENTENCES ? 1 : TOPIC_SENTENCES;
}

/** Names and nouns as the source has them. */
function writtenIn(article: Article, span: Span, index: SearchIndex): Written[] {
  const tokens = indexTokensIn(tokensIn(article, span));
  const written: Written[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameFrom(article, tokens, at, index);
    const run = name ?? nounsFrom(article, tokens, at, index);
    if (run === null) continue;
    const before = run.tokens[0] === tokens[at] ? tokens[at - 1] : undefined;
    const behind = tokens[at + run.taken];
    const isDefinite = before?.words[0] === THE || POINTING.has(behind?.words[0] ?? '');
    if (run.tokens.length > 0) written.push({ tokens: run.tokens, isNamed: name !== null, isDefinite });
    at += run.taken - 1;
  }
  return written;
}

function inLanguage(
  { tokens, isNamed, isDefinite }: Written,
  written: LanguageCode,
  language: LanguageCode,
  glossary: Glossary,
): string | null {
  const plain = tokens.map(({ words }) => words.join(' '));
  const withThe = isDefinite && language === 'en';
  if (isNamed) {
    const place = gazetteer.place(plain, 0);
    if (place?.length === plain.length) return gazetteer.regionName(place.region, language);
    const name = tokens.map(({ text }) => text.replace(/['’]s$/u, '')).join(' ');
    return withThe && tokens.length > 1 ? `the ${name}` : name;
  }
  if (written === language) return withArticle(plain.join(' '), withThe, language, glossary);
  const translated = onlyTranslation(plain, written, language, glossary);
  return translated === null ? null : withArticle(translated, false, language, glossary);
}

/** English wants an article before a singular that can be counted. */
function withArticle(words: string, isDefinite: boolean, language: LanguageCode, glossary: Glossary): string {
  if (language !== 'en') return words;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const isPlural = singularsOf(last).some((form) => glossary.isNoun(form, language));
  const isMass = matches(BARE_NOUN_ENDINGS, words) && !matches(COUNTED_ENDINGS, words);
  return !isDefinite && (isPlural || isMass) ? words : `the ${words}`;
}

function matches(rows: ReadonlyArray<readonly [ending: RegExp, example: string]>, words: string): boolean {
  return rows.some(([ending]) => ending.test(words));
}

/** `co operation`: a glossary keeps no hyphens. */
function isTorn(word: string, language: LanguageCode): boolean {
  return word.length <= TORN_MAX_LENGTH && !WORDS[language].stop.has(word);
}

/** The translation of all of the words, where one is surer than every other, and a noun as well. */
function onlyTranslation(
  plain: readonly string[],
  written: LanguageCode,
  language: LanguageCode,
  glossary: Glossary,
): string | null {
  const found = glossary.find(plain, 0, written);
  if (found?.length !== plain.length || (plain.length === 1 && found.translations.length > SENSES_MAX[written]))
    return null;
  const [first, second] = found.translations;
  if (first === undefined || second?.similarity === first.similarity) return null;
  const { words } = first;
  if (words.some((word) => isTorn(word, language))) return null;
  const head = (language === 'id' ? words[0] : words.at(-1)) ?? '';
  return isTopicNoun(head, language, glossary) ? words.join(' ') : null;
}
