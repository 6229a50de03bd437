/** What is quoted and reported inside somebody's turn. */
import { HUMAN_NOUNS } from '../../language/tables/people/human-nouns.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { TELLING_VERBS } from '../../language/tables/speech/relayed.ts';
import { LABEL_TITLES } from '../../language/tables/structure/label-words.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import { isListedOffice } from '../structure/labels/judge.ts';
import { holderOf } from '../structure/labels/speakers.ts';
import type { Person, Quotation, Speaker } from '../types.ts';
import type { Evidence } from './reading.ts';
import { type Retold, readRetold } from './retold.ts';
import type { RetoldSubject } from './teller-phrases.ts';
import type { Item, Unit } from './units.ts';

/** An English office stands alone behind one of these: `the President said`. */
const BEFORE_OFFICE = new Set(['the', 'our', 'your', 'their', 'his', 'her']);

/**
 * Whether a statement that the rules for prose find in a turn is told of somebody else: a verb of telling, not of
 * thinking, gives it to a person or an office that is named. All else in a turn is its own speaker's.
 */
export function isRelayed(
  body: string,
  { speakers, cue }: Pick<Quotation, 'speakers' | 'cue'>,
  evidence: Evidence,
  language: LanguageCode,
): boolean {
  if (speakers.length === 0 || cue === null || evidence !== 'cued') return false;
  const [verb = ''] = body.slice(cue.start, cue.end).toLowerCase().split(/\s+/u);
  if (!TELLING_VERBS[language].has(verb)) return false;
  return speakers.every(({ name, person }) => person !== null || isOffice(name, language));
}

function isOffice(name: string, language: LanguageCode): boolean {
  const { roles, organisations, links } = ROLES[language];
  const words = name.split(/\s+/u);
  const own = language === 'en' && BEFORE_OFFICE.has((words[0] ?? '').toLowerCase()) ? words.slice(1) : words;
  if (language === 'en' && own.length === words.length) return false;
  const isPart = (word: string): boolean => {
    const lower = word.toLowerCase();
    return roles.has(lower) || organisations.has(lower) || links.has(lower) || /^\p{Lu}/u.test(word);
  };
  const head = own[language === 'en' ? own.length - 1 : 0]?.toLowerCase() ?? '';
  return own.every(isPart) && (roles.has(head) || organisations.has(head));
}

/** How sure each way of naming somebody is in speech. */
const CONFIDENCE: Readonly<Record<RetoldSubject['kind'], number>> = {
  person: 0.9,
  self: 0.9,
  phrase: 0.8,
  pronoun: 0.7,
};

/** Reads what is retold in a turn, unit by unit in order; remembers whom a pronoun points to. */
export class RetoldReader {
  readonly #body: string;
  readonly #people: readonly Person[];
  readonly #officers: readonly Person[];
  readonly #language: LanguageCode;
  /** Whom the unit names. */
  #named: ReadonlySet<number> = new Set();
  /** Up to where who is named is remembered. */
  #read = 0;
  #self: readonly Speaker[] = [];
  /** Who spoke before: of two ministers the one that was just heard is *the Minister*. */
  #near: ReadonlySet<number> = new Set();
  /** Whom the turn named, the last one first. */
  #latest: readonly Speaker[] = [];
  /** Whether the turn has a name so far, somebody's or not. */
  #hasName = false;
  /** Whom the turn before named. */
  #before: readonly Speaker[] = [];

  constructor(body: string, people: readonly Person[], language: LanguageCode) {
    this.#body = body;
    this.#people = people;
    this.#officers = people.filter(({ office }) => office !== null);
    this.#language = language;
  }

  /** Begins a turn. @param speakers who speaks in it */
  enter(speakers: readonly Speaker[]): void {
    this.#near = new Set(this.#self.flatMap(({ person }) => (person === null ? [] : [person])));
    this.#self = speakers;
    if (this.#latest.length > 0) this.#before = this.#latest;
    this.#latest = [];
    this.#hasName = false;
  }

  read(unit: Unit): Omit<Quotation, 'index'>[] {
    this.#named = new Set(unit.items.map(({ person }) => person));
    const found = readRetold(unit, this.#language);
    const drafts: Omit<Quotation, 'index'>[] = [];
    for (const retold of found) {
      this.#note(unit.items, retold.subject.mention.start);
      const speakers = this.#speakersOf(retold.subject);
      if (speakers.length > 0) drafts.push(toDraft(retold, speakers));
    }
    this.#note(unit.items, Number.POSITIVE_INFINITY);
    return drafts;
  }

  #speakersOf(subject: RetoldSubject): readonly Speaker[] {
    switch (subject.kind) {
      case 'person':
        return [{ name: this.#people[subject.person]?.name ?? '', person: subject.person }];
      case 'phrase':
        return [this.#byPhrase(this.#body.slice(subject.mention.start, subject.mention.end))];
      case 'self':
        return this.#self;
      case 'pronoun': {
        const written = this.#body.slice(subject.mention.start, subject.mention.end).toLowerCase();
        const pronoun = SUBJECT_FORMS[written] ?? written;
        const fits = ({ name, person }: Speaker) =>
          !isOtherGender(name, pronoun) && (!SEVERAL.has(pronoun) || person === null);
        const isOther = ({ name }: Speaker) => !this.#self.some((own) => own.name === name);
        const before = this.#hasName ? [] : this.#before.filter(isOther);
        const [latest = before.find(fits)] = this.#latest.filter(fits);
        return latest === undefined ? [] : [latest];
      }
    }
  }

  #remember(speaker: Speaker): void {
    this.#latest = [speaker, ...this.#latest].slice(0, REMEMBERED);
  }

  /** `the minister` is whoever holds that office alone and is not named beside it; else the words as they stand. */
  #byPhrase(name: string): Speaker {
    const office = name.replace(ARTICLE, '');
    if (INDEFINITE.test(name) || !isListedOffice(office)) return { name, person: null };
    const others = this.#officers.filter(({ index }) => !this.#named.has(index));
    const holder =
      holderOf(office, others) ??
      holderOf(
        office,
        others.filter(({ index }) => this.#near.has(index)),
      );
    return holder === null ? { name, person: null } : { name: holder.name, person: holder.index };
  }

  /** Remembers who is named in the items before an offset: a pronoun behind them may stand for the last one. */
  #note(items: readonly Item[], end: number): void {
    for (const [at, item] of items.entries()) {
      if (item.start >= end) return;
      if (item.start < this.#read) continue;
      this.#read = item.end;
      if (item.kind === 'person' || (item.capital && at > 0 && items[at - 1]?.kind === 'word' && item.lower !== 'i'))
        this.#hasName = true;
      if (item.kind === 'person') this.#remember({ name: this.#people[item.person]?.name ?? '', person: item.person });
      else {
        const mention = phraseAt(items, at, this.#language);
        if (mention !== null) this.#remember(this.#byPhrase(this.#body.slice(mention.start, mention.end)));
      }
    }
  }
}

/** So many are remembered for a pronoun. */
const REMEMBERED = 4;

/** Somebody of many, who is nobody in particular. */
export const INDEFINITE =
  /^(?:an?|one|some|another|two|three|several|many|seorang|salah|beberapa|sejumlah|para|banyak)\s/iu;
/** They stand before an office. */
export const ARTICLE = /^(?:the|our|your|their|his|her)\s/iu;

const SUBJECT_FORMS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

const SEVERAL = new Set(['they', 'mereka']);

/** What a pronoun cannot stand for. */
const GENDERED: Readonly<Record<string, RegExp>> = {
  she: /\b(?:husband|father|dad|brother|son|uncle|grandfather|nephew|man|boy|gentleman|men|boys|Mr)$|^Mr\b/iu,
  he: /\b(?:wife|mother|mum|mom|sister|daughter|aunt|grandmother|gran|niece|woman|girl|lady|women|girls)$|^M(?:r?s|iss)\b/iu,
};

function isOtherGender(name: string, pronoun: string): boolean {
  return GENDERED[pronoun]?.test(name) ?? false;
}

/** They make somebody of a noun: `my neighbour`, `cucu saya`. */
const OWNERS = new Set('the a an my your his her our their saya kami dia mereka'.split(' '));

/** `ketemu satpam`: whoever stands behind them is somebody in particular. */
const MEETS = new Set('ketemu bertemu jumpa hubungi telepon telpon kontak ke sama dari dengan tanya'.split(' '));

/** `I met growers on Monday`. */
const PLURAL = /\p{L}{3,}(?:s|men|people)$/u;

/** `ibunya`, `ibuku` */
const OWNED = /(?<=\p{L}{3})(?:nya|ku)$/u;

/** A noun that stands for somebody in particular: `my neighbour`, `cucu saya`, `ibunya`, `Om Karto`, `Bu Kadis`. */
function phraseAt(items: readonly Item[], at: number, language: LanguageCode): Span | null {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (item?.kind !== 'word') return null;
  const suffix = language === 'id' ? (OWNED.exec(item.lower)?.[0] ?? '') : '';
  const isOwned = suffix !== '';
  const isNoun = HUMAN_NOUNS[language].has(item.lower.slice(0, item.lower.length - suffix.length));
  if (isNoun && before?.kind === 'word' && LABEL_TITLES.has(before.lower))
    return { start: before.start, end: item.end };
  if (!isNoun && !LABEL_TITLES.has(item.lower)) return null;
  if (after?.kind === 'word' && after.capital) return { start: item.start, end: after.end };
  if (!isNoun) return null;
  if (language === 'en') {
    if (before !== undefined && OWNERS.has(before.lower)) return { start: before.start, end: item.end };
    return PLURAL.test(item.lower) ? { start: item.start, end: item.end } : null;
  }
  // `kepala sekolahnya`
  // `tetangga kosku`
  if (after !== undefined && OWNED.test(after.lower)) return { start: item.start, end: after.end };
  if (isAtStart(items, at)) return { start: item.start, end: item.end };
  const isOfOffice = isOwned && before?.kind === 'word' && HUMAN_NOUNS.id.has(before.lower);
  if (isOwned) return { start: isOfOffice ? before.start : item.start, end: item.end };
  if (before !== undefined && MEETS.has(before.lower)) return { start: item.start, end: item.end };
  return after !== undefined && OWNERS.has(after.lower) ? { start: item.start, end: after.end } : null;
}

/** `Mantri sudah turun`: an Indonesian sentence that begins with whoever it is about. */
function isAtStart(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return items[at]?.capital === true && (before === undefined || before.kind === 'mark');
}

function toDraft({ start, end, kind, subject, cue }: Retold, speakers: readonly Speaker[]): Omit<Quotation, 'index'> {
  return {
    start,
    end,
    isTurn: false,
    kind,
    speakers,
    speakerMention: subject.mention,
    cue,
    confidence: CONFIDENCE[subject.kind],
  };
}
