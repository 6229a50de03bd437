/** Sentences and lines that say whom a label or an office stands for. */
import { withoutDegrees } from '../../../language/tables/people/degrees.ts';
import type { Span } from '../../../language/types.ts';
import { HOLDER, isListedOffice, isRoleLabel, judgeLabel } from '../labels/judge.ts';
import { type ListedPerson, readListed } from './listed-person.ts';

const TITLED_NAME =
  "(?:(?:Dr|Mr|Mrs|Ms|Prof|Pak|Bu|Ibu|Hon|H|Hj|Ir)\\.?\\s+)*(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.?)(?:\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+)){1,3}";
/** `Answers marked A are by Dr Lena Moor`, `LM = Lena Moor`. */
const MARKED = new RegExp(
  `(?:\\b(?:marked|labelled|labeled|bertanda|dengan tanda)\\s+["“']?(?<label>\\p{Lu}{1,3})["”']?\\s+(?:is|are|means|stands for|adalah|berarti|untuk)|(?<=^|[\\s(,;])(?<short>\\p{Lu}{1,3})\\s*=)\\s+(?:by\\s+|from\\s+|dari\\s+|oleh\\s+)?(?<name>${TITLED_NAME})`,
  'dgu',
);
/** `The PRESIDENT (Hon. Lena Moor) took the chair`. */
const IN_THE_CHAIR = new RegExp(
  `(?:The\\s+)?(?<office>\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,2})\\s+\\((?:the\\s+)?(?<name>${TITLED_NAME})(?:,[^()]{1,40})?\\)`,
  'dgu',
);
/** `Tarik Voss as chair`, `Sari Wulan selaku bendahara`. */
const ACTS_AS = new RegExp(
  `(?<name>${TITLED_NAME})\\s+(?:selaku|sebagai|as)\\s+(?:the\\s+)?(?<office>\\p{L}+(?:\\s\\p{L}+){0,2})`,
  'dgu',
);
/** `chaired by Lena Moor`, `dipimpin Sari Wulan`: what whoever is named does, and the office it makes. */
const LEADS: ReadonlyArray<readonly [verb: string, office: string]> = [
  ['(?:[Cc]haired|[Pp]resided over) by', 'chair'],
  ['[Mm]oderated by|[Dd]i(?:moderatori|pandu)(?: oleh)?', 'moderator'],
  ['[Dd]ipimpin(?: oleh)?', 'pimpinan rapat'],
  ['(?:[Mm]inutes|[Nn]otes) (?:taken )?by', 'secretary'],
  ['[Dd]icatat(?: oleh)?|[Nn]otul[ae]n? oleh', 'notulis'],
];
const LED = LEADS.map(
  ([verb, office]) => [new RegExp(`\\b(?:${verb})\\s+(?<name>${TITLED_NAME})`, 'du'), office] as const,
);
/** `Doa dipimpin Pak Modin`: that is no chair of the meeting. */
const PART_OF_MEETING = /\b(?:doa|lagu|yel-yel|senam|prayers?|hymn|anthem|singing)\b[^.]{0,40}$/iu;
/** `Rapat dipimpin ketua koperasi, Sari Wulan`, `dicatat oleh sekretaris, Budi Wibawa`: an office, and its holder. */
const OFFICE_HELD = new RegExp(
  `(?:dipimpin|dicatat|ditulis|dibuka|diperiksa|chaired by|led by|taken by)(?: oleh)?(?: the| our)? (?<office>\\p{Ll}+(?: \\p{L}+){0,3}), (?<name>${TITLED_NAME})`,
  'dgu',
);
const MAY_LEAD = /\b(?:selaku|sebagai|as|by|dimoderatori|dipandu|dipimpin|dicatat|oleh)\b/iu;
/** A text says so at its beginning, within so many lines. */
const OPENING_LINES = 15;

/** `lm = Lena, tv = Tarik Voss`: at least two, so that no sum is read so. */
const NICKS =
  /(?<=^|[\s,;(])(?<nick>\p{Ll}[\p{Ll}\p{N}_.-]{0,15})\s=\s(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+){0,2})(?=[,;.)]|$)/dgu;
const OFFICE =
  /^(?:[*_]{1,3})?(?<office>\p{L}[\p{L}\p{N} ()/-]{2,40}?)(?:[*_]{1,3})?(?:\s*[:–—]|\s-(?=\s)|(?=\t|\s{2}))[*_]{0,3}\s+(?=\S)/u;
const MARKING = /marked|labell?ed|tanda/u;
/** An office and its colon stand within so many characters. */
const OFFICE_WITHIN = 60;
const MAY_BE_OFFICE = /[:–—]|\s-\s|\t|\s{2}/u;
const LINE_MAX_LENGTH = 160;
const LOOKED_THROUGH_MAX = 1_000;

/** Who leads and acts as what, as one of the first lines tells. @param at the number of the line */
export function readOpening(body: string, { start, end }: Span, at: number): ListedPerson[] {
  const text = body.slice(start, Math.min(end, start + LOOKED_THROUGH_MAX));
  if (at >= OPENING_LINES || !MAY_LEAD.test(text)) return [];
  const people: ListedPerson[] = [];
  for (const { groups, indices } of text.matchAll(ACTS_AS)) {
    const words = (groups?.office ?? '').split(/\s/u);
    // `selaku ketua rapat dan`: as many words as make an office.
    const office = [3, 2, 1].map((count) => words.slice(0, count).join(' ')).find(isRoleLabel);
    const person = office === undefined ? null : personAt(text, start, indices?.groups?.name);
    if (person !== null) people.push({ ...person, office: office ?? null });
  }
  for (const { groups, indices } of text.matchAll(OFFICE_HELD)) {
    const office = groups?.office ?? '';
    const person = isListedOffice(office) ? personAt(text, start, indices?.groups?.name) : null;
    if (person !== null) people.push({ ...person, office });
  }
  for (const [pattern, office] of LED) {
    const match = pattern.exec(text);
    if (match === null || PART_OF_MEETING.test(text.slice(0, match.index))) continue;
    const person = personAt(text, start, match.indices?.groups?.name);
    const held = /^\s*\((?<office>[^()]{3,40})\)/u.exec(text.slice(match.index + match[0].length))?.groups?.office;
    const own = held !== undefined && isListedOffice(held) ? held : office;
    if (person !== null && person.office === null) people.push({ ...person, office: own });
  }
  return people;
}

/** So many offices with a name each make a series. */
const SERIES_MIN = 2;
/** And such a share of a line is nothing else. */
const SERIES_SHARE_MIN = 0.6;

/** `Ketua: Budi Wibawa. Bendahara: Rini Lestari.`, `The Chair is Lena Moor, the Clerk is Tarik Voss.` */
export function readSeries(
  body: string,
  { start, end }: Span,
): { readonly people: readonly ListedPerson[]; readonly isAll: boolean } {
  const text = body.slice(start, Math.min(end, start + LOOKED_THROUGH_MAX));
  const people: ListedPerson[] = [];
  let length = 0;
  for (const { 0: whole, groups, indices } of text.matchAll(SERIES)) {
    const office = groups?.office ?? '';
    const person = isListedOffice(office) ? personAt(text, start, indices?.groups?.name) : null;
    if (person === null) continue;
    people.push({ ...person, office });
    length += whole.length;
  }
  const offices = new Set(people.map(({ office }) => office?.toLowerCase()));
  if (offices.size < SERIES_MIN) return { people: [], isAll: false };
  return { people, isAll: length >= SERIES_SHARE_MIN * text.length };
}

const SERIES = new RegExp(
  `(?<=^|[:;,.(]\\s*|\\b(?:dan|serta|and)\\s+)(?:[Tt]he\\s+)?(?<office>\\p{L}+(?:\\s\\p{L}+){0,3}?)\\s*(?:[:=–—(]|\\s-\\s|\\b(?:adalah|ialah|is|dijabat(?: oleh)?)\\b)\\s*(?<name>${TITLED_NAME})(?:,\\s[\\p{L}.]{2,6}\\.)*\\)?(?=\\s*(?:[.,;)]|$)|\\s(?:dan|serta|and)\\b)`,
  'dgu',
);

/** Labels and offices that a line explains. */
export function readLegend(body: string, { start, end }: Span): ListedPerson[] {
  const text = body.slice(start, Math.min(end, start + LOOKED_THROUGH_MAX));
  const people: ListedPerson[] = [];
  const isEqual = text.includes('=');
  if (isEqual || MARKING.test(text)) {
    for (const { groups, indices } of text.matchAll(MARKED)) {
      const person = personAt(text, start, indices?.groups?.name);
      if (person !== null) people.push({ ...person, label: groups?.label ?? groups?.short ?? null });
    }
  }
  if (text.includes('(')) {
    for (const { groups, indices } of text.matchAll(IN_THE_CHAIR)) {
      const office = groups?.office ?? '';
      const person = isRoleLabel(office) ? personAt(text, start, indices?.groups?.name) : null;
      if (person !== null) people.push({ ...person, office });
    }
  }
  if (isEqual) {
    for (const { groups, indices } of text.matchAll(NICKS)) {
      const person = personAt(text, start, indices?.groups?.name);
      if (person !== null) people.push({ ...person, label: groups?.nick ?? null });
    }
  }
  return people;
}

function personAt(text: string, offset: number, span: [number, number] | undefined): ListedPerson | null {
  return span === undefined ? null : readListed(text.slice(...span), offset + span[0]);
}

const INITIALS_OF = /^(?<label>\p{Lu}{2,4})\s*[:–—-]\s+(?=\p{Lu}\p{L}+ )/u;

/** `LM: Lena Moor`. */
function readInitials(text: string, start: number, match: RegExpExecArray): ListedPerson | null {
  const { 0: before, groups } = match;
  if (!HOLDER.test(text.slice(before.length))) return null;
  const person = readListed(text.slice(before.length), start + before.length);
  const initials = person?.name.split(/\s+/u).map((word) => word.charAt(0));
  return person !== null && initials?.join('') === groups?.label ? { ...person, label: groups?.label ?? null } : null;
}

/** The office that a line begins with, before a colon or a dash; `null` where it begins with none. */
export function officeOfLine(body: string, { start, end }: Span): string | null {
  const opening = body.slice(start, Math.min(end, start + OFFICE_WITHIN));
  if (!MAY_BE_OFFICE.test(opening)) return null;
  const office = OFFICE.exec(opening)?.groups?.office?.trim();
  return office !== undefined && isRoleLabel(office) ? office : null;
}

/** `Chair: Lena Moor`, `Notulis : Bu Sari`, `Ketua RT 03 – Pak Slamet`: an office and who holds it. */
export function readHolder(body: string, { start, end }: Span): ListedPerson | null {
  if (end - start > LINE_MAX_LENGTH) return null;
  const text = body.slice(start, end);
  const initials = INITIALS_OF.exec(text);
  if (initials !== null) return readInitials(text, start, initials);
  const match = OFFICE.exec(text);
  const office = match?.groups?.office?.trim() ?? '';
  const isColumn = match !== null && /(?:\s{2,}|\t)$/u.test(match[0]);
  if (match === null || !(isColumn ? isListedOffice(office) : isRoleLabel(office))) return null;
  const rest = withoutDegrees(text.slice(match[0].length).trimEnd());
  if (!HOLDER.test(rest) || /[.!?]$/u.test(rest)) return null;
  const [name = '', behind] = rest.split(/,\s*/u, 2);
  const kind = judgeLabel(name);
  if (kind !== 'name' && kind !== 'word') return null;
  const person = readListed(name, start + match[0].length);
  const held = behind !== undefined && /^\p{Ll}/u.test(behind) ? behind.trim() : office;
  return person === null ? null : { ...person, office: held };
}
