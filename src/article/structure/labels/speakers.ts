/** Whom the labels of a text stand for: by those listed, by the other labels, else as written. */
import { OFFICE_ABBREVIATIONS } from '../../../language/gazetteer/office-abbreviations.ts';
import { memoize } from '../../../language/lru-cache.ts';
import { nameKey } from '../../../language/names.ts';
import { GIVEN_NAMES } from '../../../language/tables/people/given-names.ts';
import { ROLES } from '../../../language/tables/people/roles.ts';
import { LABEL_TITLES, ROLE_LABEL_WORDS } from '../../../language/tables/structure/label-words.ts';
import type { Span } from '../../../language/types.ts';
import type { ListedPerson } from '../attendance/listed-person.ts';
import { bareLabel, isFiller, isListedOffice, judgeLabel, type LabelKind, plain } from './judge.ts';

/** Somebody known before the prose is read: by a list, or by labels. */
export interface KnownPerson {
  /** As written where it is fullest. */
  readonly name: string;
  /** Keys of the words of the name, without titles; see `nameKey`. */
  readonly keys: readonly string[];
  readonly office: string | null;
  /** Initials that a list of those present gives beside the name; `null` for none. */
  readonly initials: string | null;
  /** Where lists and labels name them, in order. */
  readonly spans: readonly Span[];
}

export interface LabelSpeakers {
  readonly people: readonly KnownPerson[];
  /**
   * By where a label starts, each of whom it stands for: a place in `people`, or the words it is written with where it
   * names no person (`Q`, `SPEAKER_00`, a telephone number).
   */
  readonly byLabel: ReadonlyMap<number, readonly (number | string)[]>;
}

interface Draft {
  readonly name: string;
  readonly keys: readonly string[];
  /** Those of the name that have initials, titles aside: `Hugh`, `Moor` and `Voss` of `Dr Hugh Moor-Voss`. */
  readonly words: readonly string[];
  readonly label: string | null;
  office: string | null;
  readonly spans: Span[];
  /** Labels, in lower case, that once had the name in brackets behind them: `KETUA RAPAT (ARGA PUTRA)`. */
  readonly aliases: Set<string>;
}

/** A shorter beginning of a name is no nickname. */
const NICKNAME_MIN_LENGTH = 3;
/** So many people at most are compared for a label that is nobody's full name. */
const COMPARED_MAX = 2_000;
/** Offices whose words are remembered: each is compared with every label that may be one. */
const OFFICES_REMEMBERED_MAX = 4_000;

/**
 * Resolves labels. Time linear in their number, times the number of distinct names for
 * those that are short.
 * @param introduced by where a label starts, who its turn alone introduces
 */
export function resolveSpeakers(
  body: string,
  labels: readonly Span[],
  listed: readonly ListedPerson[],
  introduced: ReadonlyMap<number, ListedPerson> = new Map(),
): LabelSpeakers {
  const byText = new Map<string, Span[]>();
  for (const span of labels) {
    const text = body.slice(span.start, span.end).replace(/\s+/gu, ' ');
    const spans = byText.get(text);
    if (spans === undefined) byText.set(text, [span]);
    else spans.push(span);
  }
  const context = {
    inProse: namesIn(body),
    hasPlaces: [...byText.keys()].some(isOfPlace),
    isNamed: (name: string) => byText.has(name) || GIVEN_NAMES.has(plain(name.split(/\s/u)[0] ?? '')),
  };
  const notes = [...byText].flatMap(([text, spans]) => (isNoteBehind(text, context) ? spans : []));
  const isNote = ({ start, end }: Span) => notes.some((note) => note.start <= start && end <= note.end);
  const drafts: Draft[] = [];
  for (const { name, span } of introduced.values()) addListed(drafts, { name, label: null, office: null }, span);
  for (const { name, span, label, office } of listed)
    if (!isNote(span)) addListed(drafts, { name, label, office }, span);
  const byLabel = new Map<number, readonly (number | string)[]>();
  // Full names first: a short label may stand for one of them.
  for (const [text, spans] of [...byText].sort(([a], [b]) => fullness(b) - fullness(a))) {
    const speakers = resolveAll(text, drafts, context);
    for (const speaker of speakers) if (typeof speaker !== 'string') speaker.spans.push(...spans);
    const places = speakers.map((speaker) => (typeof speaker === 'string' ? speaker : drafts.indexOf(speaker)));
    for (const { start } of spans) byLabel.set(start, places);
  }
  const spanAt = new Map(labels.map((span) => [span.start, span]));
  for (const [start, { name }] of introduced) {
    const whole = keysOf(name).join(' ');
    const place = drafts.findIndex(({ keys }) => keys.join(' ') === whole);
    const label = spanAt.get(start);
    if (place < 0 || label === undefined) continue;
    byLabel.set(start, [place]);
    drafts[place]?.spans.push(label);
  }
  const people = drafts.map(({ name, keys, label, office, spans }) => ({
    name: fullNameIn(body, name),
    keys,
    office,
    initials: label !== null && isOnly(label, drafts) ? label : null,
    spans: spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start),
  }));
  return { people, byLabel };
}

/** A name with initials before its last word: `Ratu J. Bale`, `S. D. Rao`. */
const INITIALLED =
  /^(?:(?:\p{L}[\p{L}’'-]+\.?|\p{Lu}\.?)\s)*\p{Lu}\.?\s(?:(?:\p{Lu}\.?|\p{L}[\p{L}’'-]+)\s)*\p{L}[\p{L}’'-]+$/u;

/** The name as the text writes it out somewhere, where that is the one way it does; else as it is. */
function fullNameIn(body: string, name: string): string {
  const words = name.split(/\s+/u).filter((word) => !LABEL_TITLES.has(plain(word)));
  if (words.length < 2 || !INITIALLED.test(words.join(' '))) return name;
  const written = words.map((word) => {
    const letters = plain(word);
    return letters.length === 1 ? `${letters.toUpperCase()}\\p{Ll}[\\p{L}’'-]+` : `(?:${inEitherCase(letters)})`;
  });
  const found = body.match(new RegExp(`(?<!\\p{L})${written.join('\\s')}(?!\\p{L})`, 'gu')) ?? [];
  const [first, another] = new Set(found);
  return first !== undefined && another === undefined ? first : name;
}

function inEitherCase(letters: string): string {
  const escaped = letters.replace(/[^\p{L}]/gu, '.');
  return `${escaped.charAt(0).toUpperCase()}${escaped.slice(1)}|${escaped.toUpperCase()}`;
}

/** Whether nobody else goes by these initials. */
function isOnly(label: string, drafts: readonly Draft[]): boolean {
  return only(drafts.filter((draft) => draft.label === label)) !== null;
}

function addListed(drafts: Draft[], { name, label, office }: Omit<ListedPerson, 'span'>, span: Span): void {
  const keys = keysOf(name);
  if (keys.length === 0) return;
  const whole = keys.join(' ');
  const known = drafts.findIndex((draft) => draft.keys.join(' ') === whole);
  const before = drafts[known];
  if (before === undefined) drafts.push({ ...draftOf(name, label), office, spans: [span] });
  else {
    if (before.label !== null && label !== null && label !== before.label) before.aliases.add(aliasOf(label));
    drafts[known] = {
      ...before,
      label: before.label ?? label,
      office: before.office ?? office,
      spans: [...before.spans, span],
    };
  }
}

function draftOf(name: string, label: string | null): Draft {
  return { name, keys: keysOf(name), words: wordsOf(name), label, office: null, spans: [], aliases: new Set() };
}

/** A label with a name in brackets explains the same label without one. */
const NAMED_FIRST = 100;

function fullness(text: string): number {
  const kind = judgeLabel(text);
  if (NAMED.test(text)) return NAMED_FIRST;
  return kind === 'name' ? keysOf(text).length : kind === 'initials' ? -1 : 0;
}

/** `Q (Lena Moor, Mill Lane)`: who it is stands in brackets. */
const NAMED = /\((?<name>\p{Lu}[^(),]{2,40})(?:,[^()]*)?\)/u;
/** A title in brackets shows a person: `WAKIL BUPATI LEMBAH (Drs. BUDI SANTOSO)`. */
const TITLED = /\((?:(?:Drs?|Dra|Ir|Hj?|Prof|Mr|Mrs|Ms|Hon)\.\s?)+\p{Lu}/u;
/** A group whose member speaks: `F-ABC (SARI DEWI, S.E.)`. */
const GROUP = /^(?:F[- ]|FRAKSI|Fraksi|ANGGOTA|Anggota|TIM|Tim|PIHAK|Pihak)/u;
const JOINT = /\s*(?:\/|&|\+)\s*|\s+(?:and|dan)\s+/u;

/** One speaker as a rule; several for a joint label (`LM/TV`) all of whose parts are known. */
function resolveAll(text: string, drafts: Draft[], context: Context): readonly (Draft | string)[] {
  const parts = text.split(JOINT).filter((part) => part !== '');
  if (parts.length > 1) {
    const known = parts.map((part) => findKnown(bareOf(part), judgeLabel(part), drafts.slice(0, COMPARED_MAX)));
    if (known.every((one) => one !== null)) return [...new Set(known)];
  }
  return [resolve(text, drafts, context)];
}

/** What a text tells of how its labels are to be read. */
interface Context {
  readonly inProse: () => NamesByInitials;
  /** Whether names have the place that somebody sits for behind them: `Mr. MOOR (Eastmere)`. */
  readonly hasPlaces: boolean;
  /** Whether words are surely a name: a label of their own, or with a common given name. */
  readonly isNamed: (name: string) => boolean;
}

function isOfPlace(text: string): boolean {
  return NAMED.test(text) && judgeLabel(text) === 'name' && !TITLED.test(text) && !isListedOffice(bareOf(text));
}

/** `PEDAGANG 2 (KIOS KAIN)`, `THE PREMIER (Eastmere)`: what stands in brackets is no name. */
function isNoteBehind(text: string, { hasPlaces, isNamed }: Context): boolean {
  if (!NAMED.test(text) || TITLED.test(text) || isNamed(NAMED.exec(text)?.groups?.name?.trim() ?? '')) return false;
  return hasPlaces || (/\d/u.test(bareOf(text)) && text === text.toUpperCase());
}

/** Names by the first letters of their words. */
type NamesByInitials = ReadonlyMap<string, ReadonlySet<string>>;

/** The names of two and three words that a body has. */
function namesIn(body: string): () => NamesByInitials {
  let names: Map<string, Set<string>> | null = null;
  return () => {
    if (names !== null) return names;
    names = new Map();
    for (const { 0: written } of body.matchAll(FULL_NAMES)) {
      const name = written.replace(/\s/gu, ' ');
      const initials = firstLetters(wordsOf(name));
      const others = names.get(initials);
      if (others === undefined) names.set(initials, new Set([name]));
      else if (others.size < COMPARED_MAX) others.add(name);
    }
    return names;
  };
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

function namesLike(initials: string, names: NamesByInitials): string[] {
  const parts = partsOf(initials);
  return [...(names.get(firstLetters(parts)) ?? [])].filter((name) => haveInitials(wordsOf(name), parts));
}

const FULL_NAMES = /(?<![\p{L}.])\p{Lu}\p{Ll}+(?:[ \u00a0]\p{Lu}[\p{L}’'-]+){1,2}(?!\p{L})/gu;

function bareOf(text: string): string {
  return bareLabel(text) || text;
}

/** Adds somebody where nobody known fits. */
function resolve(text: string, drafts: Draft[], context: Context): Draft | string {
  const bare = bareOf(text);
  const kind = judgeLabel(text);
  const isOffice =
    kind === 'role' ||
    isIndonesianOffice(bare) ||
    (TITLED.test(text) && !LABEL_TITLES.has(plain(bare.split(/\s/u)[0] ?? '')));
  const holdsName = kind === 'letter' || isOffice || kind === 'initials' || GROUP.test(bare);
  const named = holdsName && !isNoteBehind(text, context) ? NAMED.exec(text)?.groups?.name?.trim() : undefined;
  if (named !== undefined && judgeLabel(named) === 'name') {
    const speaker = resolve(named, drafts, context);
    if (typeof speaker !== 'string' && isOffice) {
      speaker.aliases.add(aliasOf(bare));
      speaker.office ??= bare;
    }
    return speaker;
  }
  const known = findKnown(bare, kind, drafts.slice(0, COMPARED_MAX));
  if (known !== null) return known;
  const keys = keysOf(bare);
  const isName = kind === 'name' || kind === 'word' || kind === 'nick' || kind === 'common' || kind === 'initials';
  if (!isName || keys.length === 0) return bare;
  const name = kind === 'initials' ? only(namesLike(bare, context.inProse())) : null;
  const draft = name === null ? draftOf(bare, null) : draftOf(name, bare);
  drafts.push(draft);
  return draft;
}

/** `KABID SDA DINAS PUPR`: in Indonesian the office comes first. */
function isIndonesianOffice(bare: string): boolean {
  const first = plain(bare.split(/\s/u)[0] ?? '');
  const { roles } = ROLES.id;
  return !LABEL_TITLES.has(first) && !ROLES.en.roles.has(first) && (roles.has(first) || ROLE_LABEL_WORDS.has(first));
}

function aliasOf(label: string): string {
  return label.toLowerCase().replace(/\s+/gu, ' ');
}

function findKnown(bare: string, kind: LabelKind, drafts: readonly Draft[]): Draft | null {
  const key = nameKey(bare);
  const byLabel = drafts.filter(({ label }) => label !== null && nameKey(label) === key);
  if (byLabel.length === 1) return byLabel[0] ?? null;
  const called = only(
    drafts.filter(({ aliases }) => [...aliases].some((alias) => `${alias} `.startsWith(`${aliasOf(bare)} `))),
  );
  if (called !== null) return called;
  const byOffice = drafts.filter(({ office }) => office !== null && nameKey(office) === key);
  if (byOffice.length === 1) return byOffice[0] ?? null;
  if ((kind === 'letter' && bare.length === 1) || kind === 'numbered') return null;
  if (kind === 'role') return holderOf(bare, drafts);
  const holder = isListedOffice(bare) ? holderOf(bare, drafts) : null;
  if (holder !== null) return holder;
  const keys = keysOf(bare);
  const whole = keys.join(' ');
  const same = drafts.filter((draft) => draft.keys.join(' ') === whole);
  if (same.length > 0) return same[0] ?? null;
  if (kind === 'initials') return only(drafts.filter(({ words }) => haveInitials(words, partsOf(bare))));
  if (keys.length === 0 || kind === 'none') return null;
  const bearers = drafts.filter((draft) => bears(draft, keys));
  if (bearers.length > 0) return only(bearers);
  const [first = ''] = keys;
  if (keys.length > 1 || first.length < NICKNAME_MIN_LENGTH) return null;
  return only(
    drafts.filter((draft) => draft.keys.some((word) => word.length > first.length && word.startsWith(first))),
  );
}

/** Whether all words of a label are in a name; an initial is the beginning of one. */
function bears({ keys }: Draft, wanted: readonly string[]): boolean {
  return wanted.every((word) => keys.some((key) => key === word || (word.length === 1 && key.startsWith(word))));
}

/** Whether words begin with these initials: `LM`, `LMo` and `L.M.` for Lena Moor. */
function haveInitials(words: readonly string[], parts: readonly string[]): boolean {
  return words.length === parts.length && parts.every((part, at) => words[at]?.startsWith(part));
}

function partsOf(initials: string): readonly string[] {
  return initials.match(/\p{Lu}\p{Ll}*/gu) ?? [];
}

function wordsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u);
  const first = words.findIndex((word) => !LABEL_TITLES.has(plain(word)));
  return words.slice(Math.max(0, first)).filter((word) => /^\p{L}/u.test(word));
}

/** Whoever of some holds the office that a label names, where that is one; `null` else. */
export function holderOf<T extends { readonly office: string | null }>(label: string, people: readonly T[]): T | null {
  const bare = bareOf(label);
  const holders = people.filter(({ office }) => office !== null && holds(office, bare));
  const exact = holders.filter(({ office }) => office !== null && holds(bare, office));
  const plainly = holders.filter(({ office }) => !isDeputy(office ?? ''));
  return only(exact) ?? only(holders) ?? only(plainly);
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `Chair` holds for `Chair of the Pond Group`, `Ketua` for `Ketua RT 04`. */
function holds(office: string, role: string): boolean {
  const words = officeWords(office);
  const wanted = officeWords(role);
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

/** `Vice-Chairman`, `Wakil Ketua`: where nobody is asked for by such an office, the one they stand in for is meant. */
function isDeputy(office: string): boolean {
  return /^(?:vice|deputy|assistant|acting|wakil|plt)\b/iu.test(office);
}

/** The words of an office that tell it from others, its numbers among them; `Sekdes` is `sekretaris desa`. */
const officeWords = memoize(
  (office: string): readonly string[] =>
    office
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .flatMap((word) => (OFFICE_ABBREVIATIONS[word] ?? word).split(' '))
      .filter((word) => word !== '' && word !== 'the' && (!isFiller(word) || /^r[tw]$/u.test(word))),
  OFFICES_REMEMBERED_MAX,
);

/** Keys of a name's words, without titles before it. */
function keysOf(name: string): string[] {
  const words = name.split(/[\s\u00a0]+/u).flatMap((word) => word.split(/(?<=\p{Lu})\.(?=\p{Lu})/u));
  const first = words.findIndex((word) => !LABEL_TITLES.has(plain(word)));
  return words
    .slice(Math.max(0, first))
    .map(nameKey)
    .filter((key) => key !== '');
}
