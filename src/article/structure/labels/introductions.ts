/** Whom labels stand for by what is said: `I'm Lena Moor, in the chair.`, a roll call, `Lena Moor, Harbour Master`. */
import { OFFICE_ABBREVIATIONS } from '../../../language/gazetteer/office-abbreviations.ts';
import { GIVEN_NAMES } from '../../../language/tables/people/given-names.ts';
import {
  INVITATIONS,
  NO_NAMES_OF_SELF,
  ROLL_CALLS,
  SELF_INTRODUCTIONS,
} from '../../../language/tables/structure/introductions.ts';
import { LABEL_TITLES } from '../../../language/tables/structure/label-words.ts';
import type { Span } from '../../../language/types.ts';
import { type ListedPerson, readListed } from '../attendance/listed-person.ts';
import type { LaidTurn } from '../laid.ts';
import { bareLabel, isListedOffice, judgeLabel, plain } from './judge.ts';

/** Whom the turns of a text introduce. */
export interface Introductions {
  /** With the label or the office that stands for them in all of the text. */
  readonly people: readonly ListedPerson[];
  /** By where a label starts that many may have (`Resident`): who introduces themselves in that turn alone. */
  readonly byTurn: ReadonlyMap<number, ListedPerson>;
}

/** Somebody introduces themselves within so much of a turn. UTF-16 code units. */
const OPENING_MAX_LENGTH = 300;
/** Without anybody calling the roll so many have to answer with their names. */
const ANSWERS_MIN = 3;
/** So many different labels at most are looked for beside names. */
const LABELS_MAX = 60;
const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const TITLE =
  '(?:(?:Pak|Bu|Ibu|Bapak|Mas|Mbak|Mbah|Mama|Oma|Opa|Uni|Uda|Kak|Bang|Haji|Hj?|Dra?s?|Ir|Mr|Mrs|Ms|Miss|Cllr|Prof)\\.?\\s+)';
const FULL = `${WORD}(?:\\s+(?:bin|binti|van|de|al)\\s+${WORD}|\\s+\\p{Lu}\\.|\\s+${WORD}){1,3}`;
/** What `{name}` and `{word}` of a row stand for: a name of several words, and one of a single word. */
const INTRODUCED = SELF_INTRODUCTIONS.map(
  ([pattern]) =>
    new RegExp(
      pattern
        .replace('{name}', `(?<name>${TITLE}*${FULL})(?![\\p{L}’'])`)
        .replace('{word}', `(?<name>${TITLE}*${WORD})(?![\\p{L}’']|\\s+\\p{Lu})`),
      'du',
    ),
);
const ANSWER = new RegExp(`^(?<name>${FULL})(?:\\s*$|[,.;(–—-]|\\s[(–—-])`, 'du');
/** A name, and what stands behind it. */
const BESIDE = new RegExp(
  `(?<name>${TITLE}*${FULL}|${TITLE}+${WORD})(?:,\\s+|\\s+(?:selaku|sebagai|as|is|adalah)\\s+)(?:the\\s+|our\\s+)?(?=(?<behind>[^,.;:()\\n]{3,60}))`,
  'dgu',
);
/** Many may have such a label. */
const SHARED = new Set(
  'anggota warga peserta penanya hadirin penonton member participant attendee audience caller guest resident public speaker questioner'.split(
    ' ',
  ),
);

/** Reads who introduces themselves, and whose office a turn names. Linear in the length of the turns. */
export function readIntroductions(
  body: string,
  turns: readonly LaidTurn[],
  isUsed: (word: string) => boolean,
): Introductions {
  const byLabel = new Map<string, LaidTurn[]>();
  for (const turn of turns) {
    const label = bareOf(body, turn.label);
    if (!mayBeIntroduced(label)) continue;
    const others = byLabel.get(label);
    if (others === undefined) byLabel.set(label, [turn]);
    else others.push(turn);
  }
  const people: ListedPerson[] = [...officesBesideNames(body, [...byLabel.keys()])];
  const byTurn = new Map<number, ListedPerson>();
  const told = new Set(people.map(({ office }) => office));
  const answers = answersOfRollCall(body, byLabel, isUsed);
  const invited = invitedSpeakers(body, turns);
  for (const [label, own] of byLabel) {
    if (told.has(label)) continue;
    const introduced = own.flatMap((turn) => {
      const person = introducedIn(body, turn, isUsed);
      return person === null ? [] : [{ turn, person }];
    });
    if (SHARED.has(plain(label))) {
      for (const { turn, person } of introduced) byTurn.set(turn.label.start, person);
      continue;
    }
    const [first] = introduced;
    const kind = judgeLabel(label);
    const isOffice = isListedOffice(label) || kind === 'role';
    // Whoever has a name of their own may speak though another was given the floor.
    const person = first?.person ?? answers.get(label) ?? (isOffice ? invitedAs(own, invited) : undefined);
    const isAnother = kind === 'word' && !person?.name.split(/\s+/u).some((word) => plain(word) === plain(label));
    if (person === undefined || isAnother || introduced.some((other) => other.person.name !== person.name)) continue;
    people.push(isListedOffice(label) ? { ...person, office: label } : { ...person, label });
  }
  return { people: [...people, ...renamed(body, people)], byTurn };
}

/** Who goes on under another nick: `lena is now known as lena_away`. */
function renamed(body: string, people: readonly ListedPerson[]): ListedPerson[] {
  const byNick = new Map(people.flatMap((person) => (person.label === null ? [] : [[person.label, person] as const])));
  const found: ListedPerson[] = [];
  for (const { groups } of body.matchAll(RENAMED)) {
    const { one = '', other = '' } = groups ?? {};
    const person = byNick.get(one) ?? byNick.get(other);
    const label = byNick.has(one) ? other : one;
    if (person === undefined || byNick.has(label)) continue;
    const again = { ...person, label };
    byNick.set(label, again);
    found.push(again);
  }
  return found;
}

const RENAMED =
  /(?<![^\s*])(?<one>[^\s*]{1,40}) (?:is now known as|changed (?:his|her|their) nick(?:name)? to) (?<other>\S{1,40})/gu;

function bareOf(body: string, { start, end }: Span): string {
  const label = body.slice(start, end).replace(/\s+/gu, ' ');
  return bareLabel(label) || label;
}

/** Whoever has a full name as a label needs no introduction. */
function mayBeIntroduced(label: string): boolean {
  const kind = judgeLabel(label);
  return isListedOffice(label) || (kind !== 'name' && kind !== 'initials' && kind !== 'letter');
}

function introducedIn(body: string, turn: LaidTurn, isUsed: (word: string) => boolean): ListedPerson | null {
  const start = turn.relayed?.words.start ?? turn.start;
  const opening = body.slice(start, Math.min(turn.end, start + OPENING_MAX_LENGTH));
  for (const pattern of INTRODUCED) {
    const span = pattern.exec(opening)?.indices?.groups?.name;
    if (span === undefined) continue;
    const words = opening.slice(...span).split(/\s+/u);
    const isWord = words.filter((word) => !/\.$/u.test(word)).length === 1;
    if (words.some((word) => NO_NAMES_OF_SELF.has(plain(word)))) continue;
    if (isWord && isUsed(plain(words[0] ?? '')) && !GIVEN_NAMES.has(plain(words[0] ?? ''))) continue;
    return readListed(opening.slice(...span), start + span[0]);
  }
  return null;
}

/** The one whom all invitations before turns of a label name. */
function invitedAs(turns: readonly LaidTurn[], invited: ReadonlyMap<number, ListedPerson>): ListedPerson | undefined {
  const people = turns.flatMap(({ label }) => invited.get(label.start) ?? []);
  const [first] = people;
  return people.every(({ name }) => name === first?.name) ? first : undefined;
}

/** By where a label starts, whom the turn before gives the floor to: `Mrs Moor, please.`, `Silakan, Bu Rini.` */
function invitedSpeakers(body: string, turns: readonly LaidTurn[]): ReadonlyMap<number, ListedPerson> {
  const invited = new Map<number, ListedPerson>();
  const leading = new Set<string>();
  for (const [at, turn] of turns.entries()) {
    const next = turns[at + 1];
    const person = invitedIn(body, turn);
    if (person === null || next === undefined) continue;
    leading.add(bareOf(body, turn.label));
    invited.set(next.label.start, person);
  }
  // Whoever gives the floor is not given it.
  for (const { label } of turns) if (leading.has(bareOf(body, label))) invited.delete(label.start);
  return invited;
}

/** Who is named in the sentence of an invitation, or before it where that is the last one. */
function invitedIn(body: string, { start, end }: Span): ListedPerson | null {
  const from = Math.max(start, end - ENDING_MAX_LENGTH);
  const ending = body.slice(from, end);
  const sentences = [...ending.matchAll(/[^.!?\n]+[.!?]*/gu)];
  for (const [at, { index, 0: sentence }] of sentences.entries()) {
    if (!INVITATIONS.some(([pattern]) => pattern.test(sentence.trim()))) continue;
    const isLast = at === sentences.length - 1;
    const within = isLast ? ending : sentence;
    const names = [...within.matchAll(TITLED_NAME)];
    const span = names.at(-1)?.indices?.groups?.name;
    if (span !== undefined) return readListed(within.slice(...span), from + (isLast ? 0 : index) + span[0]);
  }
  return null;
}

/** Who is given the floor is named within so much at the end of a turn. UTF-16 code units. */
const ENDING_MAX_LENGTH = 200;
const TITLED_NAME = new RegExp(`(?<![\\p{L}])(?<name>${TITLE}+(?:${FULL}|${WORD}))`, 'dgu');

/** Who writes nothing but a name, or a name and who that is, where the roll is called or several do. */
function answersOfRollCall(
  body: string,
  byLabel: ReadonlyMap<string, readonly LaidTurn[]>,
  isUsed: (word: string) => boolean,
): ReadonlyMap<string, ListedPerson> {
  const answers = new Map<string, ListedPerson>();
  let isCalled = false;
  for (const [label, turns] of byLabel) {
    // Who has an office speaks to whoever is named first.
    const isOffice = isListedOffice(label) || judgeLabel(label) === 'role';
    for (const turn of turns) {
      const opening = body.slice(turn.start, Math.min(turn.end, turn.start + OPENING_MAX_LENGTH));
      isCalled ||= ROLL_CALLS.some(([pattern]) => pattern.test(opening));
      const span = isOffice || answers.has(label) ? undefined : ANSWER.exec(opening)?.indices?.groups?.name;
      const words =
        span === undefined
          ? []
          : opening
              .slice(...span)
              .split(/[\s-]+/u)
              .map(plain);
      if (span === undefined || words.some(isUsed) || LABEL_TITLES.has(words[0] ?? '')) continue;
      const person = readListed(opening.slice(...span), turn.start + span[0]);
      if (person !== null) answers.set(label, { ...person, office: null });
    }
  }
  return isCalled || answers.size >= ANSWERS_MIN ? answers : new Map();
}

/**
 * Who holds an office of several words by a name beside it, wherever that stands: `Lena Moor, Harbour Master`, `Budi
 * Wibawa selaku Kepala Desa`. The same words are a label, so that no other office is meant.
 */
function officesBesideNames(body: string, labels: readonly string[]): ListedPerson[] {
  const offices = labels.filter((label) => isListedOffice(label) && /\p{L}\s+\p{L}/u.test(label));
  if (offices.length === 0 || offices.length > LABELS_MAX) return [];
  // The longest first: `Ketua RT 05` before `Ketua RT`.
  const keys = offices
    .flatMap((office) => [keyOf(office), ...shortOf(keyOf(office))].map((key) => [key, office] as const))
    .sort(([a], [b]) => b.length - a.length);
  const found = new Map<string, ListedPerson[]>();
  for (const { indices, groups } of body.matchAll(BESIDE)) {
    const behind = keyOf(groups?.behind ?? '');
    const office = keys.find(
      ([key]) => behind.startsWith(key) && !/^[\p{L}\p{N}’'-]/u.test(behind.slice(key.length)),
    )?.[1];
    const goesOn = (groups?.behind ?? '').slice(office?.length ?? 0);
    const span = indices?.groups?.name;
    if (office === undefined || span === undefined || /^\s+\p{Lu}/u.test(goesOn)) continue;
    const person = readListed(body.slice(...span), span[0]);
    if (person === null) continue;
    const others = found.get(office);
    if (others === undefined) found.set(office, [person]);
    else if (!others.some(({ name }) => name === person.name)) others.push(person);
  }
  return [...found].flatMap(([office, [person, another]]) =>
    person === undefined || another !== undefined ? [] : [{ ...person, office }],
  );
}

/** `sekdes` for `sekretaris desa`. */
function shortOf(key: string): string[] {
  return Object.entries(OFFICE_ABBREVIATIONS).flatMap(([short, words]) =>
    key === words || key.startsWith(`${words} `) ? [short + key.slice(words.length)] : [],
  );
}

function keyOf(office: string): string {
  return office.toLowerCase().replace(/\s+/gu, ' ');
}
