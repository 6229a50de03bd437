/** Sentences that tell who somebody is. */
import { sentencesIn } from '../../article/sentence-at.ts';
import { structureOf } from '../../article/structure/outline.ts';
import type { Article, Person } from '../../article/types.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { memoize } from '../../language/lru-cache.ts';
import { nameKey } from '../../language/names.ts';
import { HUMAN_NOUNS } from '../../language/tables/people/human-nouns.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { PRESENTED_AFTER } from '../../language/tables/questions/introductions.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** What a sentence is worth that names somebody with their office, or in full. */
const TELLS = 1;
const NAMES = 0.2;
/**
 * So many sentences of each source are looked at, and so many sources: who somebody is stands where they come first.
 */
const SENTENCES_MAX = 40;
const SOURCES_MAX = 20;
/** Characters on either side of a name that may tell what somebody is. */
const BESIDE_MAX_LENGTH = 80;

/** `… and became its chief executive`: the words after a word for being somebody. */
const COPULA: Readonly<Record<LanguageCode, RegExp>> = {
  id: /\b(?:adalah|merupakan|menjadi|menjabat|selaku|sebagai|itu)\s+((?:[\p{L}-]+\s?){1,4})/u,
  en: /\b(?:became|becomes|is|was|as|appointed|elected)\s+((?:[\p{L}-]+\s?){1,5})/u,
};
/** What stands between a name and the next comma behind it: `Lena Moor, a baker from Harbour Street, said`. */
const APPOSITION = /^(?:,? \(?\d{1,3}(?: tahun)?\)?)?, ([^,;:“”"]*)/u;
/** The words in lower case right before a name: `local baker Lena Moor`, `the coach, Lena Moor`. */
const ADJOINING = /(?:(?<=[\s(])|^)[\p{Ll}-]+(?: [\p{Ll}-]+){0,2},? $/u;
/** Among so many first words of such an apposition stands what somebody is. */
const ROLE_MAX_DISTANCE = 6;

/**
 * The sentences that tell who somebody is, by their positions: 1 for one that does, 0.2 for one that names them. Of
 * each source the first that tells it, else the first that has most of the name.
 */
export function introductionsOf(name: string, index: SearchIndex): Map<number, number> {
  const entry = index.people.named(name);
  const found = new Map<number, number>();
  if (entry === undefined) return found;
  let sources = 0;
  for (const article of index.articles) {
    const people = article.people.filter((person) => index.people.entryOf(article, person.index) === entry);
    if (people.length === 0) continue;
    const introduction = introductionIn(article, people, entry.keys);
    if (introduction !== null) found.set(index.sentences.firstOf(article) + introduction.at, introduction.worth);
    sources += 1;
    if (sources >= SOURCES_MAX) break;
  }
  return found;
}

function introductionIn(article: Article, people: readonly Person[], keys: readonly string[]) {
  const { kinds } = structureOf(article);
  let fullest: { readonly at: number; readonly words: number } | null = null;
  let looked = 0;
  for (const person of people) {
    for (const mention of person.mentions) {
      const [at] = sentencesIn(article, mention);
      if (at === undefined || kinds[at] !== 'text' || looked >= SENTENCES_MAX) continue;
      looked += 1;
      const words = namedWords(article.body.slice(mention.start, mention.end), keys);
      if (words > 0 && tellsWho(article, person, mention.start, mention.end, at)) return { at, worth: TELLS };
      if (words > (fullest?.words ?? 0)) fullest = { at, words };
    }
  }
  return fullest === null ? null : { at: fullest.at, worth: NAMES };
}

const keysOf = memoize((text: string) => indexWords(text).map(nameKey), 500);

/** How many words of the name a mention has; a mention by office has none. */
function namedWords(mention: string, keys: readonly string[]): number {
  return keysOf(mention).filter((key) => keys.includes(key)).length;
}

/** Whether the office stands there too, or something beside the name that says what somebody is. */
function tellsWho({ body, sentences, language }: Article, { office }: Person, start: number, end: number, at: number) {
  const sentence = sentences[at] ?? { start, end };
  const text = body.slice(sentence.start, sentence.end);
  if (office !== null && text.toLowerCase().includes(office.toLowerCase())) return true;
  const before = body.slice(Math.max(sentence.start, start - BESIDE_MAX_LENGTH), start);
  const after = body.slice(end, Math.min(sentence.end, end + BESIDE_MAX_LENGTH));
  if (PRESENTED_AFTER[language].some(([pattern]) => pattern.test(after))) return true;
  const isRole = (word: string) => HUMAN_NOUNS[language].has(word) || ROLES[language].roles.has(word);
  if (
    COPULA[language]
      .exec(after)
      ?.slice(1)
      .some((said) => indexWords(said).some(isRole))
  )
    return true;
  const apposition = APPOSITION.exec(after)?.[1] ?? '';
  const adjoining = ADJOINING.exec(before)?.[0] ?? '';
  return indexWords(apposition).slice(0, ROLE_MAX_DISTANCE).some(isRole) || indexWords(adjoining).some(isRole);
}
