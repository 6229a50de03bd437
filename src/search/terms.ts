import type { LanguageCode } from '../article/types.ts';
import { oppositesOf } from '../language/antonyms.ts';
import { findOffice } from '../language/offices.ts';
import { calendarNames, findPlace } from '../language/places.ts';
import { WORDS } from '../language/tables/words.ts';
import { compoundForms, splitForms } from './compounds.ts';
import type { SearchIndex } from './index.ts';
import { readName, readOffice } from './named.ts';
import type { QuestionWord } from './question.ts';
import type { Form, QueryTerm, TermRole, Wanted } from './types.ts';
import { inverseFrequency, roleWeight } from './weights.ts';

/** A term before its weight is known, and how many of the question's words it takes. */
interface ReadTerm {
  readonly length: number;
  readonly word: string;
  readonly role: TermRole;
  readonly forms: readonly Form[];
  readonly person?: string;
}

/** Words of another language than the sources' may stand there without being recognised. */
const TRANSLATABLE: ReadonlySet<TermRole> = new Set(['word', 'speechAct', 'statement', 'kind', 'weak']);
const UNTRANSLATED_WEIGHT = 0.35;
/** "Negara mana *selain* Palestina": what is excepted helps to find the place but is not the answer. */
const EXCEPTED_WEIGHT = 0.2;

/**
 * The terms of a question in order: people, places, dates, numbers, compounds, words. A statement whose meaning or
 * effect is asked for is content like any noun ("arti pernyataan").
 */
export function readTerms(
  words: readonly QuestionWord[],
  language: LanguageCode,
  wanted: Wanted,
  index: SearchIndex,
): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (let at = 0; at < words.length; ) {
    const read = readTerm(words, at, language, wanted, index);
    const before = [...terms.values()].at(-1);
    const excepted = WORDS[language].except.has(words[at - 1]?.word ?? '');
    at += read?.length ?? 1;
    if (read === null || terms.has(read.word)) continue;
    const { word, forms, person = null } = read;
    const role = read.role === 'statement' && before?.role === 'kind' ? 'word' : read.role;
    const untranslated = forms.length === 0 && TRANSLATABLE.has(role) && !index.languages.has(language);
    const factor = (excepted ? EXCEPTED_WEIGHT : 1) * (untranslated ? UNTRANSLATED_WEIGHT : 1);
    const opposites = oppositesOf(word, language).flatMap((other) => index.vocabulary.formsOf(other, language));
    terms.set(word, {
      word,
      role,
      forms,
      opposites: opposites.map((form) => form.word),
      person,
      weight: factor * roleWeight(role) * inverseFrequency(forms, index),
    });
  }
  return [...terms.values()];
}

function readTerm(
  words: readonly QuestionWord[],
  at: number,
  language: LanguageCode,
  wanted: Wanted,
  index: SearchIndex,
): ReadTerm | null {
  const first = words[at];
  if (first === undefined) return null;
  const person = readName(words, at, index) ?? officeHolder(words, at, wanted, index);
  if (person !== null) return person;
  if (first.empty && !first.capital) return null;
  return (
    readPlace(words, at, index) ??
    readNumber(first) ??
    readOfficeName(words, at, index) ??
    readCompound(words, at, language, index) ??
    readWord(first, language, index)
  );
}

/** Who asks who holds an office is not answered by naming the holder. */
function officeHolder(words: readonly QuestionWord[], at: number, wanted: Wanted, index: SearchIndex): ReadTerm | null {
  return wanted === 'person' ? null : readOffice(words, at, index);
}

/** An office that the sources may abbreviate: `duta besar` also stands there as `dubes`. */
function readOfficeName(words: readonly QuestionWord[], at: number, { vocabulary }: SearchIndex): ReadTerm | null {
  const office = findOffice(
    words.map(({ word }) => word),
    at,
  );
  if (office === null) return null;
  const known = office.forms.filter((form) => form.split(' ').every((word) => vocabulary.has(word)));
  const forms = known.map((word) => ({ word, similarity: 1 }));
  return { length: office.length, word: office.forms[0] ?? '', role: 'attribute', forms };
}

function readPlace(words: readonly QuestionWord[], at: number, { vocabulary }: SearchIndex): ReadTerm | null {
  const plain = words.map(({ word }) => word);
  const place = findPlace(plain, at);
  if (place === null) return null;
  const known = place.forms.filter((form) => form.split(' ').every((word) => vocabulary.has(word)));
  const forms = [
    ...known.map((word) => ({ word, similarity: 1 })),
    ...vocabulary.placesOf(place.region),
    ...(place.length === 1 ? vocabulary.namesOf(plain[at] ?? '') : []),
  ];
  return {
    length: place.length,
    word: plain.slice(at, at + place.length).join(' '),
    role: 'name',
    forms: unique(forms),
  };
}

function readNumber({ word }: QuestionWord): ReadTerm | null {
  if (!/^\p{N}+$/u.test(word)) return null;
  return { length: 1, word, role: 'number', forms: [{ word, similarity: 1 }] };
}

function readCompound(
  words: readonly QuestionWord[],
  at: number,
  language: LanguageCode,
  index: SearchIndex,
): ReadTerm | null {
  const [first, second] = words.slice(at, at + 2);
  if (first === undefined || second === undefined || first.capital || second.capital || second.empty) return null;
  const forms = compoundForms(first.word, second.word, language, index.vocabulary);
  return forms.length === 0 ? null : { length: 2, word: `${first.word} ${second.word}`, role: 'word', forms };
}

function readWord({ word, capital }: QuestionWord, language: LanguageCode, { vocabulary }: SearchIndex): ReadTerm {
  const dates = calendarNames(word).filter((name) => vocabulary.has(name));
  if (dates.length > 0)
    return { length: 1, word, role: 'word', forms: dates.map((name) => ({ word: name, similarity: 1 })) };
  const forms = vocabulary.formsOf(word, language);
  const isName = vocabulary.isName(word) || (forms.length === 0 && (capital || vocabulary.namesOf(word).length > 0));
  if (isName) return { length: 1, word, role: 'name', forms: vocabulary.namesOf(word) };
  const all = [...forms, ...splitForms(word, language, vocabulary)];
  return { length: 1, word, role: roleOf(word, language), forms: all };
}

function roleOf(word: string, language: LanguageCode): TermRole {
  const { attribute, office, statement, speechAct, kind, weak } = WORDS[language];
  if (attribute.has(word) || office.has(word)) return 'attribute';
  if (statement.has(word)) return 'statement';
  if (speechAct.has(word)) return 'speechAct';
  if (kind.has(word)) return 'kind';
  return weak.has(word) ? 'weak' : 'word';
}

function unique(forms: readonly Form[]): Form[] {
  const best = new Map<string, Form>();
  for (const form of forms) if (!best.has(form.word)) best.set(form.word, form);
  return [...best.values()];
}
