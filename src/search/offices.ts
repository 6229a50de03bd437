/** What the office of a person is called in a reader's language. */
import type { Article } from '../article/types.ts';
import { gazetteer } from '../language/gazetteer/gazetteer.ts';
import { OFFICE_HEADS } from '../language/gazetteer/offices.ts';
import type { Glossary } from '../language/glossary.ts';
import { indexTokens } from '../language/index-tokens.ts';
import { HELD_OFFICES } from '../language/tables/people/held-offices.ts';
import { ROLES } from '../language/tables/people/roles.ts';
import { QUESTION_FORMS } from '../language/tables/questions/offered.ts';
import type { LanguageCode } from '../language/types.ts';

/** Words of an office that is looked at; one that has more is a sentence. */
const OFFICE_MAX_WORDS = 10;

/** What English puts between an office and its place, before an office, and behind the place in front of one. */
const OF = 'of';
const THE = 'the';
const POSSESSIVE = /['’]s$/u;
/** The similarity of a word to the headword that it is the first translation of: `lurah` is that of none. */
const FIRST_SIMILARITY = 0.9;
/** Whether it is a man or a woman the other language may not tell: `ketua`, `kepala sekolah`. */
const GENDERED = /(?:man|woman|master|mistress)$/u;
/** `RSUD` is no place. */
const INITIALS = /^\p{Lu}{2,}$/u;

/** An office as a source has it. */
export interface HeldOffice {
  readonly office: string;
  /** The language that it is written in. */
  readonly language: LanguageCode;
}

/** The office that this very article gives somebody; `null` where it gives none. */
export function officeOf({ people, language }: Article, name: string): HeldOffice | null {
  const office = people.find((person) => person.name === name)?.office ?? null;
  return office === null ? null : { office, language };
}

/**
 * An office in the words of a reader of another language than its own; `null` for a reader of its own language, and
 * where it cannot be translated whole.
 */
export function officeFor(reader: LanguageCode, { office, language }: HeldOffice, glossary: Glossary): string | null {
  return reader === language ? null : translatedOffice(office, language, glossary);
}

interface Word {
  readonly text: string;
  readonly word: string;
  readonly capital: boolean;
}

/** In which language an office is written, and in which it is read. */
interface Languages {
  readonly written: LanguageCode;
  readonly read: LanguageCode;
  readonly glossary: Glossary;
}

/**
 * An office in the other language, with its country as that language calls it and any other place by its own name:
 * `Menteri Luar Negeri Iran` is `foreign minister of Iran`. `null` where it cannot be translated whole.
 * @param written the language that the office is written in
 */
export function translatedOffice(office: string, written: LanguageCode, glossary: Glossary): string | null {
  const words = wordsOf(office);
  const languages = { written, read: written === 'id' ? ('en' as const) : ('id' as const), glossary };
  return words === null ? null : (ofCountry(words, languages) ?? ofPlace(words, languages));
}

/** One word a token, without an article in front; `null` where there is none, too many, or a token of two words. */
function wordsOf(office: string): readonly Word[] | null {
  const tokens = indexTokens(office);
  const words = tokens.map(({ text, words: [word = ''], capital }) => ({ text, word, capital }));
  if (words.length > OFFICE_MAX_WORDS || tokens.some(({ words: { length } }) => length !== 1)) return null;
  const bare = words[0]?.word === THE ? words.slice(1) : words;
  return bare.length === 0 ? null : bare;
}

/** `Menteri Luar Negeri Fiji`, `Fiji's foreign minister`: the country at an edge, or none at all. */
function ofCountry(words: readonly Word[], languages: Languages): string | null {
  const plain = words.map(({ word }) => word);
  for (let at = 0; at < plain.length; at += 1) {
    const place = gazetteer.place(plain, at);
    const isAtEdge = place !== null && (at === 0 || at + place.length === plain.length);
    if (place === null || !isAtEdge) continue;
    const rest = [...plain.slice(0, at), ...plain.slice(at + place.length)];
    const name = gazetteer.regionName(place.region, languages.read);
    if (name !== null) return joined(withoutOf(rest), name, languages);
  }
  return wholly(plain, languages);
}

/** `Wali Kota Teluk Sagara`, `mayor of Millbrook`, `Millbrook's mayor`: beside an office a place that is no country. */
function ofPlace(words: readonly Word[], languages: Languages): string | null {
  const [first, ...rest] = words;
  if (first !== undefined && POSSESSIVE.test(first.text)) {
    const name = first.text.replace(POSSESSIVE, '');
    const office = rest.map(({ word }) => word);
    return first.capital && isHeld(office.at(-1), languages.written) ? joined(office, name, languages) : null;
  }
  for (let length = words.length - 1; length > 0; length -= 1) {
    const plain = words.slice(0, length).map(({ word }) => word);
    const behind = words.slice(length);
    const office = withoutOf(plain);
    const isLinked = languages.written === 'id' || office.length < plain.length;
    if (!isLinked || !isPlaceOf(office, behind, languages)) continue;
    const found = joined(office, behind.map(({ text }) => text).join(' '), languages);
    if (found !== null) return found;
  }
  return null;
}

/** Whether words behind an office are a place: of a territory's any words, of another office no words of a language. */
function isPlaceOf(office: readonly string[], behind: readonly Word[], { written, glossary }: Languages): boolean {
  if (behind.some(({ text, capital }) => !capital || INITIALS.test(text))) return false;
  if (ROLES.id.territorial.has(office.join(''))) return true;
  const head = written === 'id' ? office[0] : office.at(-1);
  return isHeld(head, written) && behind.every(({ word }) => !glossary.knows(word, written));
}

/** Whether a word is the head of an office that one person holds. */
export function isHeld(head: string | undefined, language: LanguageCode): boolean {
  return head !== undefined && (HELD_OFFICES[language].has(head) || OFFICE_HEADS[language].has(head));
}

/** An office without what stands between it and its place: "of", "of the". */
function withoutOf(words: readonly string[]): readonly string[] {
  const bare = words.at(-1) === THE ? words.slice(0, -1) : words;
  return bare.at(-1) === OF ? bare.slice(0, -1) : words;
}

function joined(office: readonly string[], place: string, languages: Languages): string | null {
  const translated = wholly(office, languages);
  return translated === null ? null : QUESTION_FORMS[languages.read].officeOf(translated, place);
}

/** The surest translation of all of the words; the shortest where several are as sure, of a single word only one. */
function wholly(plain: readonly string[], { written, read, glossary }: Languages): string | null {
  const found = glossary.find(plain, 0, written);
  if (found?.length !== plain.length) return null;
  const surest = found.translations.filter(({ similarity }) => similarity === found.translations[0]?.similarity);
  const held = surest
    .map(({ words }) => words.join(' '))
    .filter((office) => !GENDERED.test(office) && (office.includes(' ') || glossary.isNoun(office, read)))
    .sort((a, b) => a.length - b.length);
  if (plain.length > 1) return held[0] ?? null;
  if ((surest[0]?.similarity ?? 0) < FIRST_SIMILARITY) return null;
  if (held.length < 2) return held[0] ?? null;
  const [single, ...others] = held.filter((office) => !office.includes(' '));
  return others.length === 0 ? (single ?? null) : null;
}
