/**
 * Articles and word lists for the hardest questions: generated text, and news of both languages with names and offices.
 */
import { createArticle } from 'notulen/article/article';
import type { Article } from 'notulen/article/types';
import type { GlossaryEntry } from 'notulen/language/glossary';
import { createRandom, type Random } from '../scale/random.ts';
import { articlesWithSentences } from '../scale/text.ts';

/** One sentence of four is news, half of it English. */
const NEWS_SHARE = 0.25;
const SENTENCES_AN_ARTICLE = 12;
const PEOPLE = 400;
const GIVEN = 'Salim Rina Tomas Lena Yusuf Miriam Pavel Dewi Hassan Greta Okoro Ines Farid Nadia Bram Sofia'.split(' ');
const FAMILY = 'Khalaf Osei Marwoto Lindholm Zaheri Qadir Tavake Novak Siregar Haddad Moor Braganza Wira'.split(' ');
const REGIONS = 'IQ IR AE US CD LA GB KR SA PS LB NO NZ ZA CZ DO'.split(' ');

/** What names a place: in English, in Indonesian, and as its people. */
export interface Country {
  readonly en: string;
  readonly id: string;
}

/** What hard questions are made of. */
export interface Material {
  readonly articles: readonly Article[];
  /** Words and phrases of each language with those that have most translations first. */
  readonly headwords: Readonly<Record<'en' | 'id', readonly string[]>>;
  readonly phrases: Readonly<Record<'en' | 'id', readonly string[]>>;
  readonly countries: readonly Country[];
  readonly people: readonly string[];
  /** Words of the text, those in most sentences first. */
  readonly frequent: readonly string[];
  readonly sentences: readonly string[];
}

/** A library of so many sentences and what its questions are made of, the same for the same seed. */
export function createMaterial(sentences: number, entries: readonly GlossaryEntry[], seed: number): Material {
  const random = createRandom(seed);
  const news = Math.round(sentences * NEWS_SHARE);
  const generated = articlesWithSentences(sentences - news, seed);
  const countries = countryNames();
  const people = peopleNames(random);
  const headwords = rankedHeadwords(entries);
  const written = writeNews(news, { random, countries, people, headwords });
  const articles = [
    ...generated.map(({ id, body }) => createArticle({ id, body, language: 'id', source: {} })),
    ...written.map(({ body, language }, at) => createArticle({ id: `news-${at}`, body, language, source: {} })),
  ];
  const texts = articles.flatMap(({ body, sentences: spans }) => spans.map(({ start, end }) => body.slice(start, end)));
  return {
    articles,
    headwords: { en: singles(headwords.en), id: singles(headwords.id) },
    phrases: { en: several(headwords.en), id: several(headwords.id) },
    countries,
    people,
    frequent: frequentWords(texts),
    sentences: texts,
  };
}

function countryNames(): Country[] {
  const names = (language: string) => new Intl.DisplayNames([language], { type: 'region' });
  const [en, id] = [names('en'), names('id')];
  return REGIONS.map((code) => ({ en: en.of(code) ?? code, id: id.of(code) ?? code }));
}

function peopleNames(random: Random): string[] {
  return Array.from({ length: PEOPLE }, (_, at) => {
    const second = at % 3 === 0 ? ` ${random.pick(GIVEN)}` : '';
    return `${random.pick(GIVEN)}${second} ${random.pick(FAMILY)}${at % 7 === 0 ? `-${random.pick(FAMILY)}` : ''}`;
  });
}

/** Headwords of both directions, those with most translations first. */
function rankedHeadwords(entries: readonly GlossaryEntry[]): Record<'en' | 'id', string[]> {
  const counts = { en: new Map<string, number>(), id: new Map<string, number>() };
  for (const { english, indonesian } of entries) {
    counts.en.set(english, (counts.en.get(english) ?? 0) + indonesian.length);
    for (const word of indonesian) counts.id.set(word, (counts.id.get(word) ?? 0) + 1);
  }
  const ranked = (language: 'en' | 'id') =>
    [...counts[language]].sort((a, b) => b[1] - a[1]).map(([headword]) => headword);
  return { en: ranked('en'), id: ranked('id') };
}

const singles = (headwords: readonly string[]) => headwords.filter((word) => !word.includes(' '));
const several = (headwords: readonly string[]) => headwords.filter((word) => word.includes(' '));

interface Newsroom {
  readonly random: Random;
  readonly countries: readonly Country[];
  readonly people: readonly string[];
  readonly headwords: Readonly<Record<'en' | 'id', readonly string[]>>;
}

const OFFICES = {
  en: ['foreign minister', 'prime minister', 'president', 'national security adviser', 'head of state', 'ambassador'],
  id: ['menteri luar negeri', 'perdana menteri', 'presiden', 'penasihat keamanan nasional', 'kepala negara', 'dubes'],
} as const;

function writeNews(
  sentences: number,
  newsroom: Newsroom,
): Array<{ readonly body: string; readonly language: 'en' | 'id' }> {
  const articles: Array<{ body: string; language: 'en' | 'id' }> = [];
  for (let left = sentences; left > 0; left -= SENTENCES_AN_ARTICLE) {
    const language = articles.length % 2 === 0 ? 'en' : 'id';
    const length = Math.min(left, SENTENCES_AN_ARTICLE);
    const body = Array.from({ length }, () => newsSentence(language, newsroom)).join('\n\n');
    articles.push({ body, language });
  }
  return articles;
}

function newsSentence(language: 'en' | 'id', { random, countries, people, headwords }: Newsroom): string {
  const common = headwords[language].slice(0, 3_000);
  const text = Array.from({ length: 8 + random.below(12) }, () => random.pick(common)).join(' ');
  const [person, country, office] = [random.pick(people), random.pick(countries), random.pick(OFFICES[language])];
  if (language === 'en') {
    return random.next() < 0.5
      ? `${country.en}’s ${office}, ${person}, said that the ${text}.`
      : `“The ${text},” said ${person}, the ${office} of ${country.en}.`;
  }
  const written = office.charAt(0).toUpperCase() + office.slice(1);
  return random.next() < 0.5
    ? `${written} ${country.id}, ${person}, mengatakan bahwa ${text}.`
    : `“Kami ${text},” kata ${person}, ${office} ${country.id}.`;
}

function frequentWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
