import { isBlend } from '../../language/names.ts';
import { ALSO_SURNAMES, GIVEN_NAMES } from '../../language/tables/people/given-names.ts';
import { HUMAN_NOUNS } from '../../language/tables/people/human-nouns.ts';
import { NOBODY_OPENERS, NOBODY_WORDS } from '../../language/tables/people/nobody.ts';
import { NOT_HOLDING } from '../../language/tables/people/not-holding.ts';
import type { RoleTable } from '../../language/tables/people/roles.ts';
import { ADDRESSING, STANDS, VIEWPOINTS } from '../../language/tables/people/viewpoints.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import type { Person, Speaker } from '../types.ts';
import type { MentionKind, SpeakerPhrase } from './speaker-phrase.ts';
import type { Item, Unit } from './units.ts';

/** Who a phrase is, and how sure that is. */
export interface Resolution {
  readonly speakers: readonly Speaker[];
  /** Probability, 0 to 1; see `docs/quotations.md` for the scale. */
  readonly confidence: number;
}

/** How sure each way of naming a speaker is, measured on annotated news. */
const CONFIDENCE: Readonly<Record<MentionKind, number>> = {
  name: 0.97,
  role: 0.85,
  clitic: 0.85,
  pronoun: 0.8,
  dual: 0.75,
  plural: 0.6,
  nobody: 0,
};
/** What a clitic or pronoun loses for each unit since the one it points to last spoke. */
const FADE_PER_UNIT = 0.02;
const FADE_MAX = 0.3;
const CARRIED = 0.85;
/** A role that a later pronoun or clitic may point to is one person's. */
const SINGLE = /^(?:seorang|salah (?:satu|seorang)|an?|the|one|another)\s/iu;
/** So many people are remembered for a pronoun whose gender the one in focus has not. */
const REMEMBERED = 6;
const WORD_END = /[\s(),/]+/u;
const NOBODY: Resolution = { speakers: [], confidence: 0 };

/** Keeps, while an article is read in order, whom the next pronoun or clitic points to. */
export class Focus {
  readonly #people: readonly Person[];
  readonly #table: RoleTable;
  readonly #body: string;
  readonly #offices: ReadonlyMap<string, readonly number[]>;
  /** Who spoke or was the subject last. */
  #current: readonly Speaker[] = [];
  #joint: readonly Speaker[] = [];
  /** The last people mentioned, the latest first. */
  #latest: readonly number[] = [];
  /** The subject of a unit whose speaker may turn out to be nobody by name; `-1` for none. */
  #subject = -1;
  #unit = 0;
  #since = 0;

  /**
   * An Indonesian clitic points to who spoke last, whatever other people do in between; only somebody new takes over.
   */
  readonly #keepsSpeaker: boolean;

  readonly #language: LanguageCode;

  constructor(body: string, people: readonly Person[], table: RoleTable, language: LanguageCode) {
    this.#keepsSpeaker = language === 'id';
    this.#language = language;
    this.#body = body;
    this.#people = people;
    this.#table = table;
    this.#offices = officesOf(people);
  }

  /** Forgets whom pronouns point to: somebody else speaks. */
  clear(): void {
    this.#current = [];
    this.#joint = [];
    this.#latest = [];
  }

  /** Begins a unit: whoever is its subject is in focus until somebody speaks. */
  enter(unit: Unit, index: number, speaks: boolean): void {
    this.#unit = index;
    for (const { person } of unit.items) if (person !== -1) this.#see(person);
    this.#subject = speaks && !this.#keepsSpeaker ? subjectOf(unit.items, this.#table, this.#language) : -1;
    if (speaks) return;
    const introduced = this.#introducedIn(unit);
    if (introduced !== -1) {
      this.#set([this.#speakerOf(introduced)]);
      return;
    }
    const subject = subjectOf(unit.items, this.#table, this.#language);
    if (
      subject !== -1 &&
      (!this.#keepsSpeaker ||
        this.#current.length === 0 ||
        this.#isIntroduced(subject, unit) ||
        takesStand(unit.items, subject, this.#table))
    )
      this.#set([this.#speakerOf(subject)]);
  }

  /** How many people have a word in their name: one name of two people leaves the speaker open. */
  #bearers(word: string): number {
    let count = 0;
    for (const { name } of this.#people) if (name.toLowerCase().split(' ').includes(word)) count += 1;
    return count;
  }

  /**
   * The one person of a unit that only tells whose view comes next, named there for the first time: `Lain halnya dengan
   * Sari Wulan.`; `-1` where it is no such unit.
   */
  #introducedIn(unit: Unit): number {
    const { singularPronouns } = this.#table;
    let person = -1;
    let isView = false;
    for (const item of unit.items) {
      if (item.kind === 'quotation' || singularPronouns.has(item.lower)) return -1;
      if (person === -1) isView ||= VIEWPOINTS[this.#language].has(item.lower);
      if (item.kind !== 'person') continue;
      if (person !== -1 || !isView || item.possessive) return -1;
      person = item.person;
    }
    return person !== -1 && this.#isIntroduced(person, unit) ? person : -1;
  }

  /** Whether a unit is the first to name somebody. */
  #isIntroduced(person: number, { start }: Unit): boolean {
    return (this.#people[person]?.mentions[0]?.start ?? 0) >= start;
  }

  /** Gives who a phrase names, and puts them in focus. */
  resolve(phrase: SpeakerPhrase | null): Resolution {
    if (phrase === null) return NOBODY;
    const resolution = this.#who(phrase);
    const [first] = resolution.speakers;
    if (first !== undefined && (first.person !== null || this.#isOnePerson(first.name))) this.#set(resolution.speakers);
    else if (this.#subject !== -1) this.#set([this.#speakerOf(this.#subject)]);
    return resolution;
  }

  /** A role in the singular is somebody a later pronoun may point to; `the report` is not. */
  #isOnePerson(role: string): boolean {
    return (
      SINGLE.test(role) &&
      role
        .toLowerCase()
        .split(/[\s,.]+/u)
        .some((word) => this.#table.roles.has(word))
    );
  }

  /** Who goes on speaking where no cue stands. */
  carryOn(): Resolution {
    if (this.#current.length !== 1) return NOBODY;
    return { speakers: this.#current, confidence: this.#faded(CARRIED) };
  }

  #who({ kind, people, mention }: SpeakerPhrase): Resolution {
    const confidence = CONFIDENCE[kind];
    if (kind === 'name') return { speakers: unique(people).map((person) => this.#speakerOf(person)), confidence };
    if (kind === 'role') {
      if (mention !== null && this.#isAnaphoric(mention) && this.#current.length === 1)
        return { speakers: this.#current, confidence: this.#faded(CONFIDENCE.pronoun) };
      return this.#byRole(mention === null ? '' : this.#body.slice(mention.start, mention.end), confidence);
    }
    if (kind === 'dual') return this.#both(confidence);
    if (kind === 'plural') return this.#joint.length > 1 ? { speakers: this.#joint, confidence } : NOBODY;
    const [current] = this.#current;
    if (kind === 'nobody' || current === undefined || this.#current.length !== 1) return NOBODY;
    const gender =
      mention === null ? undefined : PRONOUN_GENDER[this.#body.slice(mention.start, mention.end).toLowerCase()];
    if (gender !== undefined && clashes(this.#genderOf(current.person), gender))
      return this.#byGender(gender, confidence);
    return { speakers: this.#current, confidence: this.#faded(confidence) };
  }

  /** `nenek itu`, `the man`: a plain noun points back to who spoke last. */
  #isAnaphoric({ start, end }: Span): boolean {
    const text = this.#body.slice(start, end);
    const [word, another] = contentWords(text, this.#table);
    if (word === undefined || another !== undefined || !HUMAN_NOUNS[this.#language].has(word)) return false;
    if (this.#table.roles.has(word) || this.#table.groups.has(word)) return false;
    return this.#language === 'en'
      ? /^the\s/iu.test(text)
      : /\s(?:itu|tersebut|ini)$/iu.test(text) || /^\s(?:itu|tersebut|ini)\b/iu.test(this.#body.slice(end, end + 12));
  }

  #both(confidence: number): Resolution {
    const [latest, other] = this.#latest;
    if (this.#joint.length === 2) return { speakers: this.#joint, confidence };
    if (latest === undefined || other === undefined) return NOBODY;
    return { speakers: [this.#speakerOf(other), this.#speakerOf(latest)], confidence };
  }

  /** The person mentioned latest who is known to fit a pronoun. */
  #byGender(gender: 'f' | 'm', confidence: number): Resolution {
    const fitting = this.#latest.find((person) => this.#genderOf(person) === gender);
    const other = fitting ?? this.#latest.find((person) => !clashes(this.#genderOf(person), gender));
    return other === undefined ? NOBODY : { speakers: [this.#speakerOf(other)], confidence: confidence - GUESSED };
  }

  #genderOf(person: number | null): 'f' | 'm' | undefined {
    if (person === null) return undefined;
    const [given = '', surname] = (this.#people[person]?.name ?? '').toLowerCase().split(' ');
    return surname === undefined && ALSO_SURNAMES.has(given) ? undefined : GIVEN_NAMES.get(given);
  }

  /** A role is the one person who holds it; else it stays as written. */
  #byRole(text: string, confidence: number): Resolution {
    const words = contentWords(text, this.#table);
    if (isNobody(words, this.#language)) return NOBODY;
    if (words.length === 1 && this.#bearers(words[0] ?? '') > 1) return NOBODY;
    if (!words.some((word) => this.#table.roles.has(word)))
      return text === '' ? NOBODY : { speakers: [{ name: text, person: null }], confidence };
    const holders = (this.#offices.get(words[0] ?? '') ?? []).filter((person) => {
      const office = this.#people[person]?.office ?? '';
      const held = contentWords(office, this.#table);
      return words.every((word) => held.includes(word)) && answersTo(office, text);
    });
    const exact = this.#inFull(
      holders.filter((person) => contentWords(this.#people[person]?.office ?? '', this.#table).length === words.length),
    );
    const [only] = exact;
    if (exact.length === 1 && only !== undefined) return { speakers: [this.#speakerOf(only)], confidence };
    const latest = this.#latest.find((person) => exact.includes(person));
    if (latest !== undefined) return { speakers: [this.#speakerOf(latest)], confidence: confidence - GUESSED };
    const mentioned = holders.filter((person) => this.#latest.includes(person));
    const [holder] = mentioned.length === 1 ? mentioned : holders;
    if (holder !== undefined && (holders.length === 1 || mentioned.length === 1))
      return { speakers: [this.#speakerOf(holder)], confidence };
    return text === '' ? NOBODY : { speakers: [{ name: text, person: null }], confidence };
  }

  /** Of two who hold one office the one whose name the other’s is a blend of: Joko Widodo beside Jokowi. */
  #inFull(holders: readonly number[]): readonly number[] {
    const nameOf = (person: number): string => this.#people[person]?.name ?? '';
    if (holders.length !== 2) return holders;
    const full = holders.filter((person) => holders.some((other) => isBlend(nameOf(other), nameOf(person))));
    return full.length === 1 ? full : holders;
  }

  #speakerOf(person: number): Speaker {
    return { name: this.#people[person]?.name ?? '', person };
  }

  #see(person: number): void {
    if (this.#latest[0] !== person)
      this.#latest = [person, ...this.#latest.filter((seen) => seen !== person)].slice(0, REMEMBERED);
  }

  #set(speakers: readonly Speaker[]): void {
    this.#current = speakers;
    this.#since = this.#unit;
    if (speakers.length > 1) this.#joint = speakers;
  }

  #faded(confidence: number): number {
    const fade = Math.min(FADE_MAX, FADE_PER_UNIT * (this.#unit - this.#since));
    return Math.round((confidence - fade) * 100) / 100;
  }
}

/** Nobody who held an office, hopes for it or stands in for its holder answers to it, unless the text calls them so. */
function answersTo(office: string, role: string): boolean {
  const called = role.toLowerCase().split(WORD_END);
  return office
    .toLowerCase()
    .split(WORD_END)
    .every((word) => !NOT_HOLDING.has(word) || called.includes(word));
}

/** `Yeah`, `Everyone`, `I’d`: they stand where a speaker would. */
function isNobody(words: readonly string[], language: LanguageCode): boolean {
  const first = (words[0] ?? '').replace(/’/gu, "'");
  return NOBODY_OPENERS[language].has(first) || (words.length === 1 && NOBODY_WORDS[language].has(first));
}

const PRONOUN_GENDER: Readonly<Record<string, 'f' | 'm' | undefined>> = { he: 'm', she: 'f' };
/** What a pronoun loses where the one in focus is of another gender. */
const GUESSED = 0.1;

function clashes(known: 'f' | 'm' | undefined, wanted: 'f' | 'm'): boolean {
  return known !== undefined && known !== wanted;
}

function unique(people: readonly number[]): number[] {
  return [...new Set(people)];
}

function officesOf(people: readonly Person[]): ReadonlyMap<string, readonly number[]> {
  const offices = new Map<string, number[]>();
  for (const { index, office } of people) {
    for (const word of new Set((office ?? '').toLowerCase().split(WORD_END))) {
      const holders = offices.get(word);
      if (holders === undefined) offices.set(word, [index]);
      else if (holders.length < 32) holders.push(index);
    }
  }
  return offices;
}

function contentWords(text: string, table: RoleTable): string[] {
  return text
    .toLowerCase()
    .split(WORD_END)
    .filter(
      (word) =>
        word !== '' &&
        !table.links.has(word) &&
        !['itu', 'tersebut', 'ini', 'the', 'a', 'an', 'his', 'her'].includes(word),
    );
}

/** The first person of a unit, unless a preposition or a possessive owns the name or the name is only called out. */
function subjectOf(items: readonly Item[], table: RoleTable, language: LanguageCode): number {
  if (isAddressed(items, table, language)) return -1;
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'person') continue;
    if (item.possessive) return -1;
    let before = at - 1;
    while (
      before >= 0 &&
      items[before]?.kind === 'word' &&
      (items[before]?.capital || table.roles.has(items[before]?.lower ?? ''))
    )
      before -= 1;
    return before >= 0 && table.prepositions.has(items[before]?.lower ?? '') ? -1 : item.person;
  }
  return -1;
}

/** So many words of address stand before a name at most. */
const ADDRESS_MAX_WORDS = 5;

/** `iya Bu Sari terima kasih`, `right, Mrs Moor, …`: whom a unit calls out at its beginning is spoken to. */
function isAddressed(items: readonly Item[], table: RoleTable, language: LanguageCode): boolean {
  let isCalled = false;
  for (const item of items.slice(0, ADDRESS_MAX_WORDS + 1)) {
    if (item.kind === 'person') return isCalled;
    if (item.kind === 'mark' || table.honorifics.has(item.lower)) continue;
    const isAddress = ADDRESSING[language].has(item.lower);
    if (!isAddress && !table.adverbs.has(item.lower) && !NOBODY_WORDS[language].has(item.lower)) return false;
    isCalled ||= isAddress;
  }
  return false;
}

/** Whether a verb of taking a stand follows somebody, over adverbs: `Sari juga meminta warga bersabar`. */
function takesStand(items: readonly Item[], person: number, { adverbs }: RoleTable): boolean {
  let at = items.findIndex((item) => item.person === person) + 1;
  while (adverbs.has(items[at]?.lower ?? '')) at += 1;
  return STANDS.has(items[at]?.lower ?? '');
}
