/** What stands in the place of a label: a name, an office, a sign for somebody, or a word that names nobody. */

import { memoize } from '../../../language/lru-cache.ts';
import { WORDS } from '../../../language/tables/function-words.ts';
import { ROLES } from '../../../language/tables/people/roles.ts';
import {
  LABEL_TITLES,
  NO_SPEAKER_WORDS,
  NUMBERED_SPEAKER,
  ROLE_LABEL_WORDS,
} from '../../../language/tables/structure/label-words.ts';

/**
 * `name`: of several words, with a title, or all in capitals; `word`: a single capitalised word, which may be a name;
 * `nick`: in lower case, as people call themselves in a chat; `initials`; `role`; `numbered`: `SPEAKER_00`; `letter`: Q
 * and A; `common`: a function word, which is a name in few texts (*Dan*); `none`: it names nobody.
 */
export type LabelKind = 'name' | 'word' | 'nick' | 'initials' | 'role' | 'numbered' | 'letter' | 'common' | 'none';

/** Each of a text's labels is judged at every turn that bears it. */
const LABELS_REMEMBERED_MAX = 4_000;
const WORDS_MAX = 6;
const CONNECTORS = new Set('al bin binti da de del den der di du el la le van von of the and dan'.split(' '));
/** `Q`, `A`, and the words they stand for in Indonesian. */
const LETTER = /^(?:[QATJP]|Tanya|TANYA|Jawab|JAWAB)$/u;
/** `LM`, `L.M.`, and with a small letter where two would have the same: `LMo`, `L.Mo.`. */
const INITIALS = /^\p{Lu}(?:(?:\.?\p{Lu}){1,3}\.?|\p{Lu}{1,2}\p{Ll}|\.\s?\p{Lu}\p{Ll}{1,4}\.)$/u;

/** `Tarik Voss, treasurer`: who somebody is stands behind the name. */
const WITH_OFFICE = /^(?<name>[^,]{3,40}), (?<office>[^,]{2,40})$/u;
/** `Moor, Lena`. */
const SURNAME_FIRST = /^\p{Lu}[\p{L}\p{M}'’-]+, \p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?$/u;

/** A label without brackets, and without what tells who somebody is behind a comma. */
export function bareLabel(label: string): string {
  const bare = label.replace(/\s*\([^()]*\)/gu, '').trim();
  const name = WITH_OFFICE.exec(bare)?.groups?.name;
  if (name === undefined || !/\s/u.test(name) || /\d/u.test(bare)) return bare;
  return judgeLabel(name) === 'name' ? name : bare;
}

/** Tells what a label is by itself, brackets behind it and offices aside. */
export const judgeLabel: (label: string) => LabelKind = memoize(judge, LABELS_REMEMBERED_MAX);

function judge(label: string): LabelKind {
  const bare = bareLabel(label);
  const words = bare.split(/[\s\u00a0]+/u);
  const lower = bare.toLowerCase();
  if (bare === '' || words.length > WORDS_MAX) return 'none';
  if (LETTER.test(bare)) return 'letter';
  if (NUMBERED_SPEAKER.test(bare)) return 'numbered';
  if (isRoleLabel(bare) || CROWD.test(bare) || isOneOfMany(bare)) return 'role';
  if (
    /\p{N}/u.test(bare) ||
    !/^[~@]?\p{L}/u.test(bare) ||
    (/[!?;,…]/u.test(bare.replace(/,? (?:jr|sr|ph\.?d|md|mp|s\.?\p{L}+)\.?$/iu, '')) && !SURNAME_FIRST.test(bare))
  )
    return 'none';
  const isTitled = words.length > 1 && LABEL_TITLES.has(plain(words[0] ?? ''));
  // `Chair Nadia Thorne`; `Chair Report` is the item of an agenda.
  const isTitledName =
    isTitled && words.length > 2 && !words.slice(1).some((word) => NO_SPEAKER_WORDS.has(plain(word)));
  if (
    NO_SPEAKER_WORDS.has(lower) ||
    (!isTitledName &&
      (words[0] ?? '')
        .toLowerCase()
        .split('/')
        .some((word) => NO_SPEAKER_WORDS.has(word)))
  )
    return 'none';
  if (INITIALS.test(bare)) return 'initials';
  if (words.length === 1) return /^\p{Lu}/u.test(bare) ? oneWord(bare) : isFunctionWord(lower) ? 'common' : 'nick';
  // `dr. Marlin Pah`: titles may be in lower case.
  const first = words.findIndex((word) => !LABEL_TITLES.has(plain(word)));
  const names = words.slice(Math.max(0, first)).filter((word) => !CONNECTORS.has(word.toLowerCase()));
  if (names.some((word) => !/^['‘"“(]?\p{Lu}|^(?:al|el)-\p{Lu}|^[dl]['’]\p{Lu}/u.test(word))) return 'none';
  if (!isTitled && names.some((word) => isFunctionWord(word.toLowerCase()) || NO_SPEAKER_WORDS.has(plain(word))))
    return 'none';
  return 'name';
}

function oneWord(word: string): LabelKind {
  if (isFunctionWord(word.toLowerCase())) return 'common';
  return word.length > 3 && word === word.toUpperCase() ? 'name' : 'word';
}

/** They tell nothing of an office: `The hon. Member`, `KETUA RAPAT`, `INTERUPSI ANGGOTA`, `Opposition members`. */
const FILLERS = new Set(
  'a an rt rw madam mister mr mdm umum desa rapat sidang hon honourable honorable interupsi opposition government several some male female seorang para lain beberapa sebagian all other another'.split(
    ' ',
  ),
);

/** They tell of an office who holds it, and make none by themselves. */
const RANKS = new Set(['vice', 'acting']);

/** Whether a word tells nothing of an office. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** Somebody of those who listen: `MAN IN AUDIENCE`, `Voice from the floor`. */
const CROWD =
  /^(?:an? )?(?:man|woman|voice|voices|person|member|members|somebody|someone|male|female|audience member|shouts?|suara|seorang) (?:in|from|at|of|dari|di) (?:the )?(?:audience|gallery|crowd|floor|back|room|public|hall|belakang|hadirin|penonton|luar)\b/iu;
/** One of many, told by a place or a number: `Seorang Bapak di Dekat Genset`, `Anggota nomor 47`. */
const ONE_OF_MANY =
  /^(?:(?:(?:seorang|seseorang|salah (?:satu|seorang)) \p{L}+)|(?<who>\p{L}+)) (?:dari|di|asal|nomor|no\.?|from|in|at|of|near|behind|number) (?=\S)/iu;

function isOneOfMany(bare: string): boolean {
  const match = ONE_OF_MANY.exec(bare);
  return match !== null && (match.groups?.who === undefined || ROLE_LABEL_WORDS.has(match.groups.who.toLowerCase()));
}

const OFFICE_MAX_WORDS = 4;
const LISTED_OFFICE_MAX_WORDS = 5;
/** `Minister for Ferries`, `Ketua Bidang Kolam`: what an office is for. */
const REALM = /(?<=\p{L})\s(?:for|of|bidang|urusan|komisi)\s(?:the\s)?\p{Lu}[\p{L} ]{1,30}$/iu;

/** Whether a label is an office or part in the meeting: `Ketua`, `The Chair`, `Vice President`, `Audience member 2`. */
export function isRoleLabel(label: string): boolean {
  const words = label
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(REALM, '')
    .toLowerCase()
    .split(/[\s\u00a0]+/u)
    .filter(
      (word) =>
        !CONNECTORS.has(word) && !FILLERS.has(plain(word)) && !RANKS.has(plain(word)) && !/^[\divx]+\.?$/u.test(word),
    );
  if (words.length === 0 || words.length > OFFICE_MAX_WORDS) return false;
  if (words.every((word) => ROLE_LABEL_WORDS.has(plain(word)))) return true;
  // `Kepala Sekolah`, `Fire Chief`: a role, and what it is over.
  const { id, en } = ROLES;
  const [first = ''] = words.map(plain);
  const last = plain(words.at(-1) ?? '');
  const isOver = (word: string) =>
    id.organisations.has(word) ||
    id.roles.has(word) ||
    id.links.has(word) ||
    en.organisations.has(word) ||
    en.roles.has(word);
  return (
    (id.roles.has(first) || ROLE_LABEL_WORDS.has(first) || en.roles.has(last)) &&
    words.every((word) => isOver(plain(word)) || ROLE_LABEL_WORDS.has(plain(word)))
  );
}

/**
 * Whether words that stand beside a name in a list are its office, whatever that is over: `Direktur BUMDes`, `Camat
 * Wanadirja`, `Fleet Supervisor`.
 */
export function isListedOffice(text: string): boolean {
  const words = text
    .replace(/\s*\([^()]*\)/gu, '')
    .toLowerCase()
    .split(/[\s\u00a0]+/u)
    .map(plain);
  const [first = ''] = words;
  if (words.length > LISTED_OFFICE_MAX_WORDS || LABEL_TITLES.has(first)) return isRoleLabel(text);
  const head = words.at(-1) ?? '';
  return isRoleLabel(text) || ROLES.id.roles.has(first) || ROLE_LABEL_WORDS.has(first) || ROLES.en.roles.has(head);
}

const TITLE = '(?:Pak|Bu|Ibu|Bapak|Mr|Mrs|Ms|Dr|Prof|Cllr|Hj?|Drs?|Ir|Hon|The Hon|Sdr|Mas|Mbak|Ustaz)\\.?\\s+';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
/** A name, with an office or group behind it: what stands behind the label of an office in a list of offices. */
export const HOLDER = new RegExp(
  `^(?:(?:${TITLE})+${NAME_WORD}|${NAME_WORD}\\s+(?:${NAME_WORD}|bin|binti|van|de|al-\\p{Lu}\\p{L}+))(?:\\s+(?:${NAME_WORD}|bin|binti|van|de)){0,4}(?:\\s*\\([^()]*\\)|,\\s*[^.!?]{2,60})?$`,
  'u',
);

/** A word without the marks around it: `MS.` is `ms`. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function isFunctionWord(word: string): boolean {
  return (
    WORDS.id.stop.has(word) || WORDS.en.stop.has(word) || WORDS.id.pointing.has(word) || WORDS.en.pointing.has(word)
  );
}
