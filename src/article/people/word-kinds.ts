import { NOBODY_OPENERS } from '../../language/tables/people/nobody.ts';
import type { RoleTable } from '../../language/tables/people/roles.ts';
import type { Cue } from '../../language/tables/speech/cues.ts';
import type { LanguageCode } from '../../language/types.ts';
import { LEXICONS } from '../disputes/lexicon.ts';
import type { ArticleToken } from './tokens.ts';

/** What a capitalised word is, as far as it and the tables tell; `used`: the article has it in lower case too. */
export type WordKind = 'role' | 'honorific' | 'organisation' | 'place' | 'acronym' | 'common' | 'used' | 'name';

/** What an article's own use of a word says about it. */
export interface Usage {
  /** Words that stand in lower case somewhere. */
  readonly lowerCase: ReadonlySet<string>;
  /** Capitalised words that follow a preposition of place. */
  readonly placed: ReadonlySet<string>;
  /**
   * Capitalised words that stand alone between a cue and a mark: `tutur Lalu.` names a man although *lalu* is a word.
   */
  readonly speaking: ReadonlySet<string>;
}

const BEFORE_A_PLACE: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set(['di', 'ke']),
  en: new Set(['in', 'near', 'across', 'throughout']),
};

/** Indonesian nouns made with affixes (`perimbangan`, `kebudayaan`, `pelayanan`) are no names. */
const DERIVED_NOUN = /^(?:pe[mnrl]?|ke|per)\p{L}{3,}an$/u;
/**
 * Indonesian nouns taken from other languages (`transmigrasi`, `kapasitas`, `teknologi`, `nasionalisme`) are no names
 * either.
 */
const LOAN_NOUN = /^\p{L}{3,}(?:asi|isi|itas|isme|logi|grafi|nomi)$/u;
/** Indonesian words with a possessive open sentences: `Tujuannya`, `Sebelumnya`. */
const SUFFIXED = /^\p{L}{4,}nya$/u;
/** English contractions: `I’m`, `They’ve`. */
const CONTRACTION = /['’](?:m|re|ve|ll|d|t|s)$/u;
/** Indonesian verbs that open a sentence (`Menanggapi`, `Diketahui`, `Berdasarkan`). */
const DERIVED_VERB = /^(?:me(?:m|n|ng|ny)|ber|di|ter)\p{L}{4,}(?:kan|i|nya)$/u;
/** Figures and addresses: `Covid-19`, `Warungku.co`. */
const NO_NAME = /\p{N}|\p{Ll}\.\p{Ll}/u;
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;
const ACRONYM = /^[\p{Lu}\p{N}&/.-]{2,}$/u;

/** Reads how an article uses its words. Linear in the number of tokens. */
export function observeUsage(
  tokens: readonly ArticleToken[],
  language: LanguageCode,
  cues: ReadonlyMap<string, Cue>,
  { placeHeads, organisations }: Pick<RoleTable, 'placeHeads' | 'organisations'>,
): Usage {
  const lowerCase = new Set<string>();
  const placed = new Set<string>();
  const speaking = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (!token.capital) lowerCase.add(token.lower);
    const before = tokens[at - 1];
    if (!token.capital || before === undefined) continue;
    const beforeHead = tokens[at - 2]?.lower ?? '';
    const isInOffice = beforeHead === 'wali' || organisations.has(beforeHead);
    const afterHead = before.capital && placeHeads.has(before.lower) && !isInOffice;
    if (afterHead || BEFORE_A_PLACE[language].has(before.lower)) placed.add(token.lower);
    if (cues.get(before.lower)?.form === 'bare' && !before.capital && tokens[at + 1]?.kind === 'mark')
      speaking.add(token.lower);
  }
  return { lowerCase, placed, speaking };
}

/** Whether a word is one capital letter, or several with full stops: `M`, `J.K`. */
export function isInitial(text: string): boolean {
  return INITIALS.test(text);
}

/** Gives the function that says what a capitalised word is. */
export function wordClassifier(
  table: RoleTable,
  language: LanguageCode,
  usage: Usage,
  countries: ReadonlySet<string>,
  cues: ReadonlyMap<string, Cue>,
): (token: ArticleToken) => WordKind {
  const classify = ({ text, lower }: ArticleToken): WordKind => {
    if (table.honorifics.has(lower) && !INITIALS.test(text)) return 'honorific';
    if (table.roles.has(lower)) return 'role';
    if (table.organisations.has(lower)) return 'organisation';
    if (table.places.has(lower) || countries.has(lower)) return 'place';
    if (INITIALS.test(text) || usage.speaking.has(lower)) return 'name';
    if (table.common.has(lower) || cues.has(lower) || NO_NAME.test(text)) return 'common';
    if (NOBODY_OPENERS[language].has(lower)) return 'common';
    if (LEXICONS[language].openers.has(lower)) return 'common';
    if (language === 'en' && CONTRACTION.test(lower)) return 'common';
    if (ACRONYM.test(text)) return 'acronym';
    if (usage.placed.has(lower)) return 'place';
    if (language === 'id' && isDerived(lower)) return 'common';
    if (usage.lowerCase.has(lower)) return 'used';
    return 'name';
  };
  const known = new Map<string, WordKind>();
  return (token) => {
    const kind = known.get(token.text) ?? classify(token);
    known.set(token.text, kind);
    return kind;
  };
}

function isDerived(lower: string): boolean {
  return DERIVED_NOUN.test(lower) || DERIVED_VERB.test(lower) || LOAN_NOUN.test(lower) || SUFFIXED.test(lower);
}
