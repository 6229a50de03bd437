import { oppositesOf } from '../../language/antonyms.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { Glossary } from '../../language/glossary.ts';
import { lazy } from '../../language/lazy.ts';
import { memoize } from '../../language/lru-cache.ts';
import { roots } from '../../language/stems.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { DECIDING } from '../../language/tables/meeting-words.ts';
import { TITLES } from '../../language/tables/people/titles.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { wordWeight } from '../rank/model.ts';
import type { Form, QueryTerm, TermRole, Wanted } from '../types.ts';
import { compoundForms, joinedNumber, splitForms } from './compounds.ts';
import { readDay } from './dates.ts';
import { readName, readOffice } from './named.ts';
import type { QuestionWord } from './question.ts';
import { readRelated, readSynonyms, readTranslation } from './translations.ts';
import { inverseFrequency, roleWeight, STRONG_SIMILARITY } from './weights.ts';
import { weighWordSenses } from './word-senses.ts';

/** A term before its weight is known, and how many of the question's words it takes. */
interface ReadTerm {
  readonly length: number;
  readonly word: string;
  readonly role: TermRole;
  readonly forms: readonly Form[];
  readonly person?: string;
  /** A word of another language than the sources', of which the glossary knows nothing. */
  readonly untranslated?: boolean;
}

/** What a question is read against. */
interface Reading {
  readonly language: LanguageCode;
  readonly wanted: Wanted;
  readonly index: SearchIndex;
}

/** A word that nothing translates may stand there without being recognised. */
const UNTRANSLATED_WEIGHT = 0.35;
/** "Negara mana *selain* Palestina": what is excepted helps to find the place but is not the answer. */
const EXCEPTED_WEIGHT = 0.2;

/**
 * The terms of a question in order: people, places, dates, numbers, offices, phrases, compounds, words. A statement
 * whose meaning or effect is asked for is content like any noun ("arti pernyataan").
 */
export function readTerms(words: readonly QuestionWord[], reading: Reading): QueryTerm[] {
  const { language, index } = reading;
  const terms = new Map<string, QueryTerm>();
  for (let at = 0; at < words.length; ) {
    const read = readTerm(words, at, reading);
    const before = [...terms.values()].at(-1);
    const excepted = WORDS[language].except.has(words[at - 1]?.word ?? '');
    const start = words[at]?.start ?? 0;
    at += read?.length ?? 1;
    const end = words[at - 1]?.end ?? start;
    if (read === null || terms.has(read.word)) continue;
    const { word, forms, person = null, untranslated = false } = read;
    const role = read.role === 'statement' && before?.role === 'kind' ? 'word' : read.role;
    const factor = (excepted ? EXCEPTED_WEIGHT : 1) * (untranslated ? UNTRANSLATED_WEIGHT : 1);
    const importance = factor * learnedWeight(read, reading) * roleWeight(role);
    terms.set(word, {
      start,
      end,
      word,
      role,
      forms,
      opposites: oppositesIn(word, reading),
      person,
      importance,
      weight: importance * inverseFrequency(forms, index),
    });
  }
  return [...terms.values()];
}

/** Names, numbers and phrases have none: it is learned for ordinary words. */
function learnedWeight({ word, role, length }: ReadTerm, { language, index }: Reading): number {
  return role === 'name' || role === 'number' || length > 1 ? 1 : wordWeight(word, language, index.model);
}

/** Words of the library that mean the opposite. */
function oppositesIn(word: string, { language, index }: Reading): string[] {
  return oppositesOf(word, language).flatMap((opposite) =>
    index.vocabulary.formsOf(opposite, language).map((form) => form.word),
  );
}

/** `Pak Rudi`, `Mr Moor`: a form of address before a name says nothing, unless somebody's name holds it. */
function isTitle(words: readonly QuestionWord[], at: number, { people }: SearchIndex): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !TITLES.has(word.word.toLowerCase())) return false;
  const isBeforeName = next.capital || people.withKey(next.key).length > 0;
  return isBeforeName && people.withKey(word.key).length === 0;
}

function readTerm(words: readonly QuestionWord[], at: number, reading: Reading): ReadTerm | null {
  const first = words[at];
  if (first === undefined || isTitle(words, at, reading.index)) return null;
  const person = readName(words, at, reading.index) ?? officeHolder(words, at, reading);
  if (person !== null) return person;
  if (first.empty && !first.capital) return null;
  return (
    readDay(words, at, reading.index) ??
    readOfficeName(words, at, reading) ??
    readBody(words, at, reading) ??
    readPlace(words, at, reading) ??
    readNumber(first) ??
    readDate(first, reading) ??
    readPhrase(words, at, reading) ??
    readCompound(words, at, reading) ??
    readWord(words, at, reading)
  );
}

/** Who asks who holds an office is not answered by naming the holder. */
function officeHolder(words: readonly QuestionWord[], at: number, reading: Reading): ReadTerm | null {
  return reading.wanted === 'person' ? null : readOffice(words, at, reading);
}

/**
 * An office that the sources may abbreviate (`duta besar` also stands there as `dubes`) or have in the other language.
 */
function readOfficeName(words: readonly QuestionWord[], at: number, { language, index }: Reading): ReadTerm | null {
  const office = gazetteer.office(plainWords(words), at);
  if (office === null) return null;
  const known = office.forms.filter((form) => isThere(form, index));
  const forms = known.map((word) => ({ word, similarity: 1, reason: 'office' as const }));
  const translated = readTranslation(plainWords(words).slice(at, at + office.length), 0, language, index);
  const all = translated?.length === office.length ? unique([...forms, ...translated.forms.filter(isSure)]) : forms;
  return { length: office.length, word: office.forms[0] ?? '', role: 'attribute', forms: all };
}

/** How surely a body is meant where its seat is named, or the other way round: "the Kremlin" for Russia. */
const MEANT_SIMILARITY = 0.65;

/** A body or country by any name that is usual: `PBB`, `the Kremlin`. */
function readBody(words: readonly QuestionWord[], at: number, reading: Reading): ReadTerm | null {
  const { vocabulary } = reading.index;
  const plain = plainWords(words);
  const body = gazetteer.body(plain, at);
  const first = words[at];
  if (body === null || first === undefined) return null;
  const word = plain.slice(at, at + body.length).join(' ');
  if (gazetteer.isOrdinaryToo(word) && (!first.capital || first.first)) return null;
  const place = readPlace(words, at, reading);
  if (place !== null && place.length > body.length) return place;
  const formsOf = (names: readonly string[], similarity: number, reason: 'office' | 'place') =>
    names.flatMap((name) => spellings(name, vocabulary)).map((name) => ({ word: name, similarity, reason }));
  const forms = unique([
    ...(place?.length === body.length ? place.forms : []),
    ...formsOf([word.toLowerCase(), ...body.same], 1, 'office'),
    ...formsOf(body.meant, MEANT_SIMILARITY, 'place'),
  ]);
  return { length: body.length, word, role: 'name', forms };
}

/** A name as the library may have it; initials of two letters are in capitals, an ordinary word is no name. */
function spellings(name: string, vocabulary: SearchIndex['vocabulary']): string[] {
  const cased = /^\p{L}{2}$/u.test(name) ? name.toUpperCase() : name.split(' ').map(initialsInCapitals).join(' ');
  if (gazetteer.isOrdinaryToo(name) && cased === name && !vocabulary.isName(name)) return [];
  return cased.split(' ').every((part) => vocabulary.has(part)) ? [cased] : [];
}

/** `un security council` → `UN security council`; `of` stays. */
function initialsInCapitals(part: string, _at: number, { length }: readonly string[]): string {
  return length > 1 && /^\p{L}{2}$/u.test(part) && gazetteer.isOrdinaryToo(part) ? part.toUpperCase() : part;
}

function readPlace(words: readonly QuestionWord[], at: number, { index }: Reading): ReadTerm | null {
  const plain = plainWords(words);
  const place = gazetteer.place(plain, at);
  if (place === null) return null;
  const { vocabulary } = index;
  const known = place.forms.filter((form) => isThere(form, index));
  const forms = [
    ...known.map((word) => ({ word, similarity: 1, reason: 'place' as const })),
    ...vocabulary.placesOf(place.region),
    ...(place.length === 1 ? vocabulary.namesOf(plain[at] ?? '') : []),
  ];
  const word = plain.slice(at, at + place.length).join(' ');
  return { length: place.length, word, role: 'name', forms: unique(forms) };
}

function readNumber({ word }: QuestionWord): ReadTerm | null {
  if (!/^\p{N}+$/u.test(word)) return null;
  return { length: 1, word, role: 'number', forms: [{ word, similarity: 1, reason: 'word' }] };
}

function readDate({ word }: QuestionWord, { index }: Reading): ReadTerm | null {
  const dates = gazetteer.calendar(word).filter((name) => index.vocabulary.has(name));
  if (dates.length === 0) return null;
  return { length: 1, word, role: 'word', forms: dates.map((date) => ({ word: date, similarity: 1, reason: 'date' })) };
}

/** A phrase of the glossary whose translation the library has: `ceasefire talks`, `foreign minister`. */
function readPhrase(words: readonly QuestionWord[], at: number, { language, index }: Reading): ReadTerm | null {
  const plain = plainWords(words);
  if (index.glossary.find(plain, at, language)?.length === 1) return null;
  const phrase = readTranslation(plain, at, language, index);
  if (phrase === null || phrase.forms.length === 0) return null;
  const own = plain.slice(at, at + phrase.length);
  const asWritten = isThere(own.join(' '), index)
    ? [{ word: own.join(' '), similarity: 1, reason: 'word' as const }]
    : [];
  const role = own.some((word) => WORDS[language].office.has(word)) ? 'attribute' : 'word';
  return { length: phrase.length, word: own.join(' '), role, forms: unique([...asWritten, ...phrase.forms]) };
}

function readCompound(words: readonly QuestionWord[], at: number, { language, index }: Reading): ReadTerm | null {
  const [first, second] = words.slice(at, at + 2);
  if (first === undefined || second === undefined) return null;
  const numbered = joinedNumber(first.word, second.word, index.vocabulary);
  if (numbered.length === 0 && (first.capital || second.capital || second.empty)) return null;
  const forms = numbered.length > 0 ? numbered : compoundForms(first.word, second.word, language, index.vocabulary);
  return forms.length === 0 ? null : { length: 2, word: `${first.word} ${second.word}`, role: 'word', forms };
}

function readWord(words: readonly QuestionWord[], at: number, { language, index }: Reading): ReadTerm | null {
  const first = words[at];
  if (first === undefined) return null;
  const { vocabulary, languages, glossary } = index;
  const { word } = first;
  const capital = first.capital && !(first.first && isOrdinaryWord(word, language, glossary));
  const { hasForms, isTranslated, all } = formsIn(index)[language](word);
  const isName = vocabulary.isName(word) || (!hasForms && (capital || vocabulary.namesOf(word).length > 0));
  const names = vocabulary.namesOf(word);
  if (isName && !isTranslated)
    return { length: 1, word, role: 'name', forms: names.length > 0 ? names : splitForms(word, language, vocabulary) };
  const role = roleOf(word, language);
  const isUnknown = all.length === 0 && glossary.find([word], 0, language) === null;
  const untranslated = isUnknown && role !== 'attribute' && !languages.has(language);
  const mustBeSure = role === 'attribute' || role === 'statement';
  return { length: 1, word, role, forms: all.filter(mustBeSure ? isSure : isLikely), untranslated };
}

/** What a library has for an ordinary word. */
interface WordForms {
  readonly hasForms: boolean;
  readonly isTranslated: boolean;
  /** Its own forms, its translations and synonyms, and those it has written apart. */
  readonly all: readonly Form[];
}

type FormsOf = Readonly<Record<LanguageCode, (word: string) => WordForms>>;

/** So many words are kept with their forms, for each library and language. */
const WORDS_REMEMBERED_MAX = 250;
const formsIn = lazy((index: SearchIndex): FormsOf => {
  const formsOf = (language: LanguageCode) => memoize((word) => readForms(word, language, index), WORDS_REMEMBERED_MAX);
  return { id: formsOf('id'), en: formsOf('en') };
});

function readForms(word: string, language: LanguageCode, index: SearchIndex): WordForms {
  const { vocabulary, glossary } = index;
  const forms = weighWordSenses(vocabulary.formsOf(word, language), word, language, glossary);
  const translated = readTranslation([word], 0, language, index)?.forms ?? [];
  const synonyms = readSynonyms(word, language, index);
  const all = unique([
    ...forms,
    ...translated,
    ...synonyms,
    ...splitForms(word, language, vocabulary),
    ...decidingForms(word, vocabulary),
    ...readRelated(word, language, index),
  ]);
  return { hasForms: forms.length > 0, isTranslated: translated.length > 0, all };
}

const DECIDING_WORDS = new Set(DECIDING.flatMap(([row]) => row.split(' ')));
/** `decided` for `RESOLVED`: it is said otherwise, but hardly means anything else in a text on a meeting. */
const DECIDING_SIMILARITY = 0.7;

/** Words of the library, of either language, that say as well that something was decided. */
function decidingForms(word: string, vocabulary: SearchIndex['vocabulary']): Form[] {
  if (!DECIDING_WORDS.has(word)) return [];
  return [...DECIDING_WORDS]
    .filter((one) => one !== word && vocabulary.has(one))
    .map((one) => ({ word: one, similarity: DECIDING_SIMILARITY, reason: 'synonym' as const }));
}

/** Whether the glossary knows the word, or one it is built on: `Seluas` at the beginning of a question is no name. */
function isOrdinaryWord(word: string, language: LanguageCode, glossary: Glossary): boolean {
  return roots(word, language).some((root) => glossary.has(root, language));
}

/** Fainter resemblances (*football*, sphere, *bidang*) bring together what has nothing to do with each other. */
const LIKELY_SIMILARITY = 0.25;

function isLikely({ similarity }: Form): boolean {
  return similarity >= LIKELY_SIMILARITY;
}

/** A property that is asked for is not answered by what only resembles it: `population` by "the people". */
function isSure({ similarity }: Form): boolean {
  return similarity >= STRONG_SIMILARITY;
}

function roleOf(word: string, language: LanguageCode): TermRole {
  const { attribute, office, statement, speechAct, kind, weak } = WORDS[language];
  if (attribute.has(word) || office.has(word)) return 'attribute';
  if (statement.has(word)) return 'statement';
  if (speechAct.has(word)) return 'speechAct';
  if (kind.has(word)) return 'kind';
  return weak.has(word) ? 'weak' : 'word';
}

/** Whether the library has every word of a phrase. */
function isThere(phrase: string, { vocabulary }: SearchIndex): boolean {
  return phrase.split(' ').every((word) => vocabulary.has(word));
}

function plainWords(words: readonly QuestionWord[]): string[] {
  return words.map(({ word }) => word);
}

/** Each word once, the most similar first. */
function unique(forms: readonly Form[]): Form[] {
  const best = new Map<string, Form>();
  for (const form of [...forms].sort((a, b) => b.similarity - a.similarity)) {
    if (!best.has(form.word)) best.set(form.word, form);
  }
  return [...best.values()];
}
