import { HUMAN_NOUNS } from '../../language/tables/people/human-nouns.ts';
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
  /** Capitalised words that stand within a sentence. */
  readonly inside: ReadonlySet<string>;
  /** Capitalised words that stand somewhere with letters in lower case: `WULAN` is no acronym beside `Wulan`. */
  readonly titled: ReadonlySet<string>;
  /** Short names of organisations, in brackets behind the long one: `Perhimpunan Bank Desa (Perbades)`. */
  readonly shortened: ReadonlySet<string>;
  /** Sentences that have an office in capitals, and other words in lower case: `BUPATI SARI WULAN mengatakan`. */
  readonly shouting: ReadonlySet<number>;
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
/** English nouns of Latin and Greek making (`Responsibility`, `Demonstration`). */
const ABSTRACT_NOUN = /^\p{L}{3,}(?:ility|ality|ivity|osity|ation|ition|ction|ssion|ology|ocracy)$/u;
/** English contractions: `I’m`, `They’ve`. */
const CONTRACTION = /['’](?:m|re|ve|ll|d|t|s)$/u;
/** Indonesian verbs that open a sentence (`Menanggapi`, `Diketahui`, `Berdasarkan`). */
const DERIVED_VERB = /^(?:me(?:m|n|ng|ny)|ber|di|ter)\p{L}{4,}(?:kan|i|nya)$/u;
/** Figures and addresses: `Covid-19`, `Warungku.co`. */
const NO_NAME = /\p{N}|\p{Ll}\.\p{Ll}/u;
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;
const HAS_LOWER = /\p{Ll}/u;
/** Shorter offices in capitals are acronyms themselves: `CEO`. */
const SHOUTED_MIN_LENGTH = 5;
/** A name in capitals; acronyms seldom have so many letters and a vowel among them. */
const SHOUTED_NAME = /^(?=.*[AEIOUY])\p{Lu}{3,}$/u;
const ACRONYM = /^[\p{Lu}\p{N}&/.-]{2,}$/u;

/** Reads how an article uses its words. Linear in the number of tokens. */
export function observeUsage(
  tokens: readonly ArticleToken[],
  language: LanguageCode,
  cues: ReadonlyMap<string, Cue>,
  { placeHeads, organisations, roles }: Pick<RoleTable, 'placeHeads' | 'organisations' | 'roles'>,
): Usage {
  const lowerCase = new Set<string>();
  const placed = new Set<string>();
  const speaking = new Set<string>();
  const inside = new Set<string>();
  const titled = new Set<string>();
  const shortened = new Set<string>();
  const shouting = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (!token.capital) lowerCase.add(token.lower);
    else if (HAS_LOWER.test(token.text)) titled.add(token.lower);
    else if (token.text.length >= SHOUTED_MIN_LENGTH && roles.has(token.lower)) shouting.add(token.sentence);
    const before = tokens[at - 1];
    if (!token.capital || before === undefined) continue;
    if (before.text === '(' && tokens[at + 1]?.text === ')' && endsOrganisation(tokens, at - 2, organisations))
      shortened.add(token.lower);
    if (!token.opens && before.kind === 'word') inside.add(token.lower);
    const beforeHead = tokens[at - 2]?.lower ?? '';
    // `Kepala Desa Sari Wulan`: a village's name would leave only one word of the name.
    const isNamedHead = beforeHead === 'kepala' && tokens[at + 1]?.capital === true;
    const isInOffice = beforeHead === 'wali' || isNamedHead || organisations.has(beforeHead);
    const afterHead = before.capital && placeHeads.has(before.lower) && !isInOffice;
    if (afterHead || (BEFORE_A_PLACE[language].has(before.lower) && standsForPlace(tokens, at, language)))
      placed.add(token.lower);
    if (cues.get(before.lower)?.form === 'bare' && !before.capital && tokens[at + 1]?.kind === 'mark')
      speaking.add(token.lower);
  }
  return { lowerCase, placed, speaking, inside, titled, shortened, shouting };
}

/** `in Flint`; not `in Moor’s district` nor `in Moor Tower`. */
function standsForPlace(tokens: readonly ArticleToken[], at: number, language: LanguageCode): boolean {
  const next = tokens[at + 1];
  if (language !== 'en') return tokens[at]?.possessive === false;
  return tokens[at]?.possessive === false && !(next?.kind === 'word' && next.capital);
}

/** So many words does an organisation's name have at most. */
const ORGANISATION_MAX_WORDS = 8;

function endsOrganisation(tokens: readonly ArticleToken[], last: number, organisations: ReadonlySet<string>): boolean {
  for (let at = last; at > last - ORGANISATION_MAX_WORDS && tokens[at]?.capital; at -= 1)
    if (organisations.has(tokens[at]?.lower ?? '')) return true;
  return false;
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
    if (language === 'en' && (CONTRACTION.test(lower) || isPlural(lower, table))) return 'common';
    if (ACRONYM.test(text) && !usage.titled.has(lower)) return 'acronym';
    if (usage.shortened.has(lower)) return 'acronym';
    if (usage.placed.has(lower)) return 'place';
    if (language === 'id' ? isDerived(lower) : ABSTRACT_NOUN.test(lower)) return 'common';
    if (usage.lowerCase.has(lower)) return 'used';
    return 'name';
  };
  const known = new Map<string, WordKind>();
  return (token) => {
    const kind = known.get(token.text) ?? classify(token);
    known.set(token.text, kind);
    return kind === 'acronym' && usage.shouting.has(token.sentence) && SHOUTED_NAME.test(token.text) ? 'name' : kind;
  };
}

/** `Demonstrators`, `Mexicans`: several people without a name. */
function isPlural(lower: string, { groups, roles }: RoleTable): boolean {
  if (!lower.endsWith('s') && lower !== 'people') return false;
  return groups.has(lower) || roles.has(lower.slice(0, -1)) || HUMAN_NOUNS.en.has(lower);
}

function isDerived(lower: string): boolean {
  return DERIVED_NOUN.test(lower) || DERIVED_VERB.test(lower) || LOAN_NOUN.test(lower) || SUFFIXED.test(lower);
}
