/** Words of a question in the library's other language. */

import type { Glossary, RelatedWords, Translation } from '../../language/glossary.ts';
import { lazy } from '../../language/lazy.ts';
import { memoize } from '../../language/lru-cache.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Form } from '../types.ts';
import { weighWordSenses } from './word-senses.ts';

export interface ReadTranslation {
  /** How many of the question's words it takes. */
  readonly length: number;
  /** Words and phrases of the library, most similar first. */
  readonly forms: readonly Form[];
}

/** So many readings of each word of a phrase are looked for side by side. */
const PHRASE_READINGS = 4;
/** So many translations of a word are looked up again for its synonyms. */
const PIVOTS_MAX = 4;
/** What is left of a similarity on the way there and back. */
const SYNONYM_FACTOR = 0.45;
/** How much a word counts that tells of the same thing: .3 to .6 differ little on own meetings. */
const RELATED_SIMILARITY = 0.35;
/** Forms of one term; more only cost time. */
const FORMS_MAX = 40;

/**
 * What the glossary makes of the question's words from `at` on; `null` where it has none, or none that the library
 * knows.
 */
export function readTranslation(
  words: readonly string[],
  at: number,
  language: LanguageCode,
  index: SearchIndex,
): ReadTranslation | null {
  const { glossary, languages } = index;
  const other = language === 'id' ? 'en' : 'id';
  if (!languages.has(other)) return null;
  const found = glossary.find(words, at, language);
  if (found === null) return null;
  const near = found.translations.map((translation) => ({ ...translation, through: translation.words.join(' ') }));
  const far = found.translations.slice(0, PIVOTS_MAX).flatMap(({ words: translation, similarity }) =>
    synonymsOf(translation, other, glossary).map((synonym) => ({
      ...synonym,
      similarity: synonym.similarity * similarity,
    })),
  );
  return { length: found.length, forms: formsOf([...near, ...far], other, index, 'translation') };
}

/**
 * Words of the library in the question's own language that share a translation with one of its words: `tewas` and
 * `meninggal` are both `die`. The glossary of two languages is a thesaurus of each.
 */
export function readSynonyms(word: string, language: LanguageCode, index: SearchIndex): Form[] {
  if (!index.languages.has(language)) return [];
  return formsOf(synonymsOf([word], language, index.glossary), language, index, 'synonym');
}

/** Words of the library, in either language, that tell of what a word of a question asks about. */
export function readRelated(word: string, language: LanguageCode, index: SearchIndex): Form[] {
  const best = new Map<string, Form>();
  for (const group of index.glossary.relatedTo(word, language)) {
    for (const form of formsOfGroup(index)(group))
      if ((best.get(form.word)?.similarity ?? 0) < form.similarity) best.set(form.word, { ...form, through: word });
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity).slice(0, FORMS_MAX);
}

/** What a library has of a group, in either language; of a group that is asked about once, it is known. */
const formsOfGroup = lazy((index: SearchIndex) => {
  const known = new Map<RelatedWords, readonly Form[]>();
  return (group: RelatedWords): readonly Form[] => {
    const read = known.get(group);
    if (read !== undefined) return read;
    const forms = [...index.languages].flatMap((language) => {
      const senses = group[language].map((words) => ({ words, similarity: RELATED_SIMILARITY, through: '' }));
      return formsOf(senses, language, index, 'related');
    });
    known.set(group, forms);
    return forms;
  };
});

/** A word or phrase, how surely it means the same, and by which translation. */
interface Sense extends Translation {
  readonly through: string;
}

function synonymsOf(phrase: readonly string[], language: LanguageCode, glossary: Glossary): Sense[] {
  const other = language === 'id' ? 'en' : 'id';
  const there = glossary.find(phrase, 0, language);
  if (there === null || there.length !== phrase.length) return [];
  return there.translations.slice(0, PIVOTS_MAX).flatMap((pivot) => {
    const back = glossary.find(pivot.words, 0, other);
    if (back === null || back.length !== pivot.words.length) return [];
    return back.translations.map(({ words, similarity }) => ({
      words,
      similarity: SYNONYM_FACTOR * pivot.similarity * similarity,
      through: pivot.words.join(' '),
    }));
  });
}

/** Words and phrases of the library that senses may stand there as, each by its surest way, at most `FORMS_MAX`. */
function formsOf(
  senses: readonly Sense[],
  language: LanguageCode,
  index: SearchIndex,
  reason: 'translation' | 'synonym' | 'related',
): Form[] {
  const best = new Map<string, Form>();
  const inflectionsOf = inflectionsIn(index)[language];
  for (const { words, similarity, through } of senses) {
    for (const form of formsOfPhrase(words, inflectionsOf)) {
      const sure = similarity * form.similarity;
      if ((best.get(form.word)?.similarity ?? 0) >= sure) continue;
      best.set(form.word, { word: form.word, similarity: sure, reason, through });
    }
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity).slice(0, FORMS_MAX);
}

type Reading = Pick<Form, 'word' | 'similarity'>;

/** So many words are kept with their inflections: the synonyms of a question share most of them. */
const REMEMBERED_MAX = 1_500;
type Inflections = Readonly<Record<LanguageCode, (word: string) => readonly Reading[]>>;
/** The inflections of a word that a library has, weighed by their senses. */
const inflectionsIn = lazy(({ vocabulary, glossary }: SearchIndex): Inflections => {
  const inflectionsOf = (language: LanguageCode) =>
    memoize((word) => {
      // `oleh` is no form of `memperoleh`.
      const isForm = (form: Form) => form.word === word || !WORDS[language].stop.has(form.word);
      return weighWordSenses(vocabulary.inflectionsOf(word, language).filter(isForm), word, language, glossary);
    }, REMEMBERED_MAX);
  return { id: inflectionsOf('id'), en: inflectionsOf('en') };
});

function formsOfPhrase(phrase: readonly string[], inflectionsOf: (word: string) => readonly Reading[]) {
  const [first, ...rest] = phrase.map(inflectionsOf);
  return rest.reduce<readonly Reading[]>(
    (left, right) =>
      left
        .slice(0, PHRASE_READINGS)
        .flatMap((a) =>
          right
            .slice(0, PHRASE_READINGS)
            .map((b) => ({ word: `${a.word} ${b.word}`, similarity: a.similarity * b.similarity })),
        ),
    first ?? [],
  );
}
