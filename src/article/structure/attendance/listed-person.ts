/** One entry of a list of people: the name, and what stands beside it. */
import { withoutDegrees } from '../../../language/tables/people/degrees.ts';
import { HUMAN_NOUNS } from '../../../language/tables/people/human-nouns.ts';
import { ROLES } from '../../../language/tables/people/roles.ts';
import { LABEL_TITLES, NO_SPEAKER_WORDS } from '../../../language/tables/structure/label-words.ts';
import type { Span } from '../../../language/types.ts';
import { HOLDER, isListedOffice, isRoleLabel, plain } from '../labels/judge.ts';

/** Somebody whom a list of those present, or absent, names. */
export interface ListedPerson {
  /** Without titles where that leaves a full name: `Lena Moor` of `Hon. Lena Moor`. */
  readonly name: string;
  readonly span: Span;
  /** Initials or a nick beside the name, by which turns of theirs are marked; `null` where none is given. */
  readonly label: string | null;
  /** Role or group as written beside the name. */
  readonly office: string | null;
}

/** `Sari Wulan who keeps the books`, `Budi dari RT 4`: behind these words stands who somebody is. */
const TELLS_MORE = '(?:who|yang|from|dari|selaku|mewakili|representing)';
const NAME = new RegExp(
  `^[\\s*_~@.-]*(?<name>\\p{L}[\\p{L}\\p{M}'’.-]*(?:[ \\u00a0](?!${TELLS_MORE}\\s)(?:"[^"]+"|“[^”]+”|['‘][^'’]+['’]|\\p{L}[\\p{L}\\p{M}'’.-]*)){0,5})[*_]*`,
  'du',
);
/** What stands behind a name: brackets, or all that follows a dash, a colon, a comma, a bar or a wide gap. */
const BEHIND =
  /^\s*(?:[([](?<inside>[^()[\]]{1,80})[)\]]|(?:[-–—:=/|,\t]|(?<=\s)\s(?=\p{L}))\s*(?<after>[^\n]{1,80}))/u;
const INITIALS = /^\p{Lu}(?:\.?\p{Lu}\p{Ll}?){1,3}\.?$/u;
/** A nick has a sign that names have not, or no capital. */
const NICK = /^[@~]?[\p{Ll}][\p{Ll}\p{N}_.-]{1,20}$/u;
/** `Ketua          Lena Moor`: columns of a table without lines. */
const COLUMN = /^\s*(?<office>\p{L}[\p{L}\p{N} .]{1,30}?)(?:\s{2,}|\t)\s*(?=\p{L})/u;
/** `Ketua – Lena Moor`, `Chair (Lena Moor)`: the office stands before who holds it. */
const OFFICE_FIRST = /^\s*(?<office>\p{L}[\p{L} ./]{2,40}?)\s*(?:[:=–—(]|\s-\s)\s*/u;
/** The head of a table that became text: `Nama, Jabatan; Sari Wulan, Ketua`. */
const COLUMN_NAMES = new Set('nama name jabatan inisial initials office role unsur'.split(' '));
const LOWER_CASE_MAX = 2;

/**
 * Reads one entry: `Lena Moor (LM), chair`, `TV – Tarik Voss`, `Kepala Sekolah Hj. Maimunah`; `null` where it names
 * nobody.
 * @param offset where `text` starts in the body
 */
export function readListed(text: string, offset: number): ListedPerson | null {
  const column = COLUMN.exec(text);
  const office = column?.groups?.office ?? '';
  if (column !== null && isListedOffice(office)) {
    const person = readListed(text.slice(column[0].length), offset + column[0].length);
    return person === null ? null : { ...person, office };
  }
  const first = OFFICE_FIRST.exec(text);
  if (first?.groups?.office !== undefined && isListedOffice(first.groups.office.trim())) {
    const name = text.slice(first[0].length).replace(/\)\s*$/u, '');
    const person = HOLDER.test(withoutDegrees(name.trim())) ? readListed(name, offset + first[0].length) : null;
    if (person !== null) return { ...person, office: first.groups.office.trim() };
  }
  const match = NAME.exec(text);
  const span = match?.indices?.groups?.name;
  if (match === null || span === undefined) return null;
  const whole = withoutStop(text.slice(...span));
  if (INITIALS.test(whole) || (NICK.test(whole) && /^\s*=/u.test(text.slice(span[1]))))
    return readShortFirst(text, whole, span[0], offset);
  const role = rolePrefix(whole);
  const named = whole.slice(role.length);
  const title = titlePrefix(named);
  const name = named.slice(title.length);
  if (
    COLUMN_NAMES.has(whole.toLowerCase()) ||
    isOfficeAlone(whole) ||
    isRoleLabel(named) ||
    !isName(name) ||
    NO_SPEAKER_WORDS.has(name.toLowerCase()) ||
    LABEL_TITLES.has(plain(name)) ||
    isGroup(name)
  )
    return null;
  const details = detailsOf(text.slice(match[0].length));
  const start = offset + span[0] + role.length + title.length;
  return {
    name,
    span: { start, end: start + name.length },
    label: details.label,
    office: details.office ?? (role === '' ? null : role.trim()),
  };
}

/** `LM = Lena Moor`, `RS – Ratna Sari, ketua`: the short name comes first. */
function readShortFirst(text: string, short: string, from: number, offset: number): ListedPerson | null {
  const rest = text.slice(from + short.length);
  const gap = /^[*_]*\s*(?:[-–—:=|\t]\s*|\()/u.exec(rest)?.[0].length;
  if (gap === undefined) return null;
  const person = readListed(rest.slice(gap), offset + from + short.length + gap);
  return person === null || !person.name.includes(' ') ? null : { ...person, label: short.replaceAll('.', '') };
}

/** `Tokoh masyarakat`, `residents`. */
function isGroup(name: string): boolean {
  return ROLES.id.groups.has(name) || ROLES.en.groups.has(name) || HUMAN_NOUNS.id.has(name) || HUMAN_NOUNS.en.has(name);
}

function isName(name: string): boolean {
  if (!/^\p{Lu}|^\p{L}+$/u.test(name)) return false;
  return name.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word)).length <= LOWER_CASE_MAX;
}

function detailsOf(rest: string): { readonly label: string | null; readonly office: string | null } {
  let label: string | null = null;
  let office: string | null = null;
  let left = rest;
  for (let behind = BEHIND.exec(left); behind !== null; behind = BEHIND.exec(left)) {
    const { inside, after } = behind.groups ?? {};
    if (after !== undefined && /[([]/u.test(after)) {
      // `– bendahara (LM)`: the brackets are read by themselves.
      const open = after.search(/[([]/u);
      if (after.slice(0, open).trim() !== '') office ??= after.slice(0, open).trim();
      left = after.slice(open);
      continue;
    }
    for (const part of (inside ?? after ?? '').split(/[,;|]\s*|\s[-–—]\s/u)) {
      const detail = part.trim();
      if (INITIALS.test(detail)) label ??= detail.replaceAll('.', '');
      else if (NICK.test(detail) && !isRoleLabel(detail)) label ??= detail;
      else if (detail !== '') office ??= detail;
    }
    left = left.slice(behind[0].length);
  }
  // `Lena Moor (LM) Chair`
  const last = left.trim();
  if (office === null && left !== rest && /^\p{L}[\p{L} ]{1,40}$/u.test(last) && isOfficeAlone(last)) office = last;
  return { label, office };
}

/** `Kepala Sekolah ` of `Kepala Sekolah Hj. Maimunah`, with the space behind it; `''` where none is before a name. */
function rolePrefix(name: string): string {
  const words = name.split(/(?<=\s)/u);
  let count = 0;
  while (count < words.length && isOfOffice(plain(words[count] ?? ''), count === 0)) count += 1;
  return count > 0 && words.length - count >= 1 ? words.slice(0, count).join('') : '';
}

/** `Hon. ` of `Hon. Lena Moor`; none where one word alone would be left. */
function titlePrefix(name: string): string {
  const words = name.split(/(?<=\s)/u);
  let count = 0;
  while (count < words.length && LABEL_TITLES.has(plain(words[count] ?? ''))) count += 1;
  return words.length - count >= 2 ? words.slice(0, count).join('') : '';
}

/** `Ketua Karang Taruna`, `Chair`: an office, perhaps of a group, without a name. */
export function isOfficeAlone(text: string): boolean {
  if (isRoleLabel(text) || endsWithRole(text)) return true;
  const role = rolePrefix(text);
  const [group = ''] = text.slice(role.length).split(/\s+/u);
  return role !== '' && (GROUPS.has(plain(group)) || ROLES.id.organisations.has(plain(group)));
}

/** `Fleet Supervisor`, `Works Manager`. */
function endsWithRole(text: string): boolean {
  const words = text.split(/\s+/u).map(plain);
  const last = words.at(-1) ?? '';
  return words.length > 1 && words.length <= 4 && !LABEL_TITLES.has(words[0] ?? '') && ROLES.en.roles.has(last);
}

const GROUPS = new Set('rt rw pkk karang bidang seksi komite komisi dewan panitia kelompok bpd lpm'.split(' '));

function isOfOffice(word: string, isFirst: boolean): boolean {
  if (LABEL_TITLES.has(word)) return false;
  const { id, en } = ROLES;
  return id.roles.has(word) || en.roles.has(word) || (!isFirst && (id.organisations.has(word) || id.links.has(word)));
}

/** The full stop at the end of a list, but not that of an initial. */
function withoutStop(name: string): string {
  return /[^.\s]{2,}\.$/u.test(name) ? name.slice(0, -1) : name;
}
