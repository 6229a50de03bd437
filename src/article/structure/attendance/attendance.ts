/** Who a text says was there: `Present: Lena Moor (LM), Tarik Voss (chair)`, a list below `Hadir`. */
import { NOTE_LINES } from '../../../language/tables/structure/notes.ts';
import type { Span } from '../../../language/types.ts';
import { isListedOffice } from '../labels/judge.ts';
import type { Line } from '../lines.ts';
import { readFlatTable } from './flat-tables.ts';
import { officeOfLine, readHolder, readLegend, readOpening, readSeries } from './legends.ts';
import { isOfficeAlone, type ListedPerson, readListed } from './listed-person.ts';
import { readSignatures } from './signatures.ts';

export interface Attendance {
  readonly people: readonly ListedPerson[];
  /** The lines, by their index, that make up the lists, headings among them. */
  readonly lines: ReadonlySet<number>;
}

const WORDS = NOTE_LINES.filter(({ note }) => note === 'attendance')
  .map(({ words }) => words)
  .join('|');
/** `Present:`, `**Present (8)**:`, `Hadir -`. */
const INLINE = new RegExp(
  `^(?:[*_]{1,3})?(?:${WORDS})(?:(?:\\s*\\([^()\\n]*\\))?(?:[*_]{1,3})?\\s*[:–—-]|(?:\\s\\p{Ll}+){1,3}\\s?:)[*_]{0,3}\\s*`,
  'iu',
);
/** `Also: Lena Moor`, below such a list. */
const MORE = /^(?:[*_]{1,3})?\p{L}+\s*:[*_]{0,3}\s*/u;
const ALONE = new RegExp(
  `^(?:[*_]{1,3})?(?:\\d{1,2}[.)]\\s*)?(?:${WORDS})(?:(?:\\s*\\([^()\\n]*\\))?(?:[*_]{1,3})?\\s*:?|(?:\\s\\p{Ll}+){1,3}\\s?:)[*_]{0,3}$`,
  'iu',
);
/** The word that each form begins with: most lines begin with another one. */
const FIRST_WORDS: ReadonlySet<string> = new Set(WORDS.split('|').map((words) => /^[\p{L}-]+/u.exec(words)?.[0] ?? ''));
const FIRST_WORD = /^[^\p{L}]*([\p{L}-]+)/u;
/** In a chat the line is somebody's: `<lena> Present: …`, `10:02 lena: Present: …`, `Lena: Present: …`. */
const WRITER = new RegExp(`^(?:[\\d[(<].{0,90}?|\\p{L}[^:\\n]{1,40})(?:[>\\t]|:\\s)\\s*(?=(?:${WORDS})\\s*:)`, 'iu');
const WRITER_WITHIN = 160;
/** The head of a table of people: a name, and initials or an office beside it. */
const TABLE_HEAD =
  /\b(?:nama|names?|peserta|member)\b.*[|\t].*\b(?:inisial|initials?|singkatan|paraf|jabatan|role|position|title|office|kode|kedudukan|unsur|utusan)\b/iu;
const LISTED_MAX = 400;
/** What a line with a label begins with. */
const COLON = /[:\t]|\s[-–—]\s/u;

function startOf(body: string, { start, end }: Span): string {
  return body.slice(start, Math.min(end, start + LABEL_WITHIN));
}

const LABEL_WITHIN = 80;

/** Who holds which office stands at the head or the foot of a text. */
function isAtEdge(at: number, count: number): boolean {
  return at < EDGE_LINES || at >= count - EDGE_LINES;
}

const EDGE_LINES = 25;

/** Finds the lists of those present and absent. Linear in the lines. */
export function readAttendance(body: string, lines: readonly Line[]): Attendance {
  const people: ListedPerson[] = [];
  const used = new Set<number>();
  const offices = new Set<string>();
  // Whoever opens a meeting or signs its minutes is looked for where a label may name the office.
  const mayHaveTurns = lines.filter((line) => COLON.test(startOf(body, line))).length > 1;
  for (let at = 0; at < lines.length && people.length < LISTED_MAX; at += 1) {
    const line = lines[at];
    if (line === undefined || used.has(at)) continue;
    people.push(...readLegend(body, line), ...(mayHaveTurns ? readOpening(body, line, at) : []));
    const office = officeOfLine(body, line);
    // Later lines of that office are what it says.
    const holder = office !== null && offices.has(office) ? null : readHolder(body, line);
    if (office !== null) offices.add(office);
    if (holder !== null) {
      people.push(holder);
      used.add(at);
      continue;
    }
    const series = mayHaveTurns && isAtEdge(at, lines.length) ? readSeries(body, line) : null;
    if (series !== null && series.people.length > 0) {
      people.push(...series.people);
      if (series.isAll) {
        used.add(at);
        continue;
      }
    }
    const isTable = line.kind === 'text' && !/^[^;]*:/u.test(body.slice(line.start, line.end));
    const table = isTable ? readFlatTable(body, line) : [];
    if (table.length > 0) {
      people.push(...table);
      used.add(at);
      continue;
    }
    if (line.kind === 'row' && TABLE_HEAD.test(body.slice(line.start, line.end))) {
      for (const { line: row, found } of listBelow(body, lines, at)) {
        used.add(row);
        people.push(...found);
      }
      continue;
    }
    const written = body.slice(line.start, Math.min(line.end, line.start + WRITER_WITHIN));
    const writer = /[:>\t]/u.test(written) ? (WRITER.exec(written)?.[0].length ?? 0) : 0;
    const words = line.start + writer;
    const first = FIRST_WORD.exec(body.slice(words, Math.min(line.end, words + 120)))?.[1];
    const isMore = used.has(at - 1) && /^(?:also|juga)$/iu.test(first ?? '');
    if (!isMore && !FIRST_WORDS.has(first?.toLowerCase() ?? '')) continue;
    const start = line.start + writer;
    const opening = body.slice(start, Math.min(line.end, start + 120));
    const inline = INLINE.exec(opening) ?? (isMore ? MORE.exec(opening) : null);
    if (inline !== null && start + inline[0].length < line.end) {
      const found = listsIn(body, start + inline[0].length, line.end);
      if (found.length === 0) continue;
      people.push(...found);
      if (writer === 0) used.add(at);
      at = takeWrapped(body, lines, at, people, used);
    } else if (writer === 0 && (inline !== null || ALONE.test(body.slice(line.start, line.end)))) {
      const below = listBelow(body, lines, at);
      if (below.length === 0) continue;
      used.add(at);
      for (const { line: row, found } of below) {
        used.add(row);
        people.push(...found);
      }
    }
  }
  if (mayHaveTurns) people.push(...readSignatures(body, lines));
  return { people, lines: used };
}

/** `Lena Moor, Tarik Voss. Apologies: Omar Reed`: another list begins on the same line. */
const NEXT_LIST = new RegExp(`[.;,]?\\s+(?:${WORDS})(?:\\s*\\([^()\\n]*\\))?\\s*:\\s*`, 'giu');

function listsIn(body: string, from: number, end: number): ListedPerson[] {
  const found: ListedPerson[] = [];
  let start = from;
  for (const { index, 0: gap } of body.slice(from, end).matchAll(NEXT_LIST)) {
    found.push(...namesIn(body, { start, end: from + index }));
    start = from + index + gap.length;
  }
  return [...found, ...namesIn(body, { start, end })];
}

/** A list of names that goes on in the next lines of its paragraph. Gives the last line taken. */
function takeWrapped(
  body: string,
  lines: readonly Line[],
  first: number,
  people: ListedPerson[],
  used: Set<number>,
): number {
  let at = first;
  while (/[,;&]$|\b(?:and|dan)$/u.test(body.slice(Math.max(0, (lines[at]?.end ?? 0) - 5), lines[at]?.end ?? 0))) {
    const next = lines[at + 1];
    if (next === undefined || next.afterBlank || next.kind !== 'text') break;
    const found = namesIn(body, next);
    if (found.length === 0) break;
    people.push(...found);
    used.add(at + 1);
    at += 1;
  }
  return at;
}

function listBelow(body: string, lines: readonly Line[], heading: number) {
  const rows: { readonly line: number; readonly found: readonly ListedPerson[] }[] = [];
  for (let at = heading + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const isNext = line !== undefined && (!line.afterBlank || at === heading + 1 || line.kind === 'item');
    if (line?.kind === 'text' && line.afterBlank && rows.length > 0) {
      if (!isEntryApart(body, lines, at)) break;
      rows.push({ line: at, found: namesIn(body, line) });
      continue;
    }
    if (line?.kind === 'rule' && lines[at - 1]?.kind === 'row') continue;
    if (!isNext || (line.kind !== 'item' && line.kind !== 'text' && line.kind !== 'row')) break;
    const text = body.slice(line.start, line.end);
    if (ALONE.test(text)) break;
    if (line.end - line.start > 300 || /[.!?]["”’)]?$/u.test(text.replace(/\b\p{Lu}\.$/u, ''))) break;
    const start = line.start + (/^(?:\|\s*)?(?:\(?\d{1,2}[.)]?\s+(?:\|\s*)?)?/u.exec(text)?.[0].length ?? 0);
    const found = line.kind === 'row' ? rowOf(body, start, line.end) : namesIn(body, { start, end: line.end });
    if (found.length === 0 && isTableHead(lines, at, heading)) continue;
    if (found.length === 0) break;
    rows.push({ line: at, found });
  }
  return rows;
}

/** An entry in a paragraph of its own is no longer than this. UTF-16 code units. */
const ENTRY_MAX_LENGTH = 80;

/**
 * Whether a paragraph goes on with the list above: one name with an office or initials, or a bare one that such an
 * entry follows. A heading looks like a bare name.
 */
function isEntryApart(body: string, lines: readonly Line[], at: number): boolean {
  const tells = (line: Line | undefined): boolean | null => {
    if (line?.kind !== 'text' || line.end - line.start > ENTRY_MAX_LENGTH) return null;
    if (/[.!?:]$/u.test(body.slice(line.start, line.end))) return null;
    const [person, another] = namesIn(body, line);
    return person === undefined || another !== undefined ? null : person.office !== null || person.label !== null;
  };
  const own = tells(lines[at]);
  return (own ?? false) ? true : own === false && tells(lines[at + 1]) === true;
}

/** A row of a table is about one person. */
function rowOf(body: string, start: number, end: number): ListedPerson[] {
  const person = readListed(body.slice(start, end).replace(/\s*\|\s*$/u, ''), start);
  return person === null ? [] : [person];
}

/** `| Name | Initials |` above the first row names nobody. */
function isTableHead(lines: readonly Line[], at: number, heading: number): boolean {
  return lines[at]?.kind === 'row' && at === heading + 1;
}

/** `Harbour Trust: Dr. Lena Moor, …`: those behind the colon are of a group. */
const GROUP_HEAD = /^[^:;,()]{3,60}:\s+(?=(?:Dr|Mr|Mrs|Ms|Prof|Hon|Ir|H|Hj|Drs|Pak|Bu|Ibu|Bapak)\.?\s)/u;

/** Names between commas, semicolons and *and*; brackets, and what follows a dash, tell more of the one before them. */
function namesIn(body: string, { start, end }: Span): ListedPerson[] {
  const table = readFlatTable(body, { start, end });
  if (table.length > 0) return table;
  const group = GROUP_HEAD.exec(body.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0;
  const from = start + group;
  const text = body.slice(from, Math.min(end, from + 4_000));
  const found: ListedPerson[] = [];
  for (const { index, 0: part } of text.matchAll(/(?:\([^()]*\)|\[[^[\]]*\]|[^,;()[\]|]| \| )+/gu)) {
    const last = found.at(-1);
    // `Lena Moor, Minister for Works and Shipping`: *and* joins what the office is for.
    if (
      last?.office === null &&
      /\s(?:and|dan|&)\s/u.test(part) &&
      isListedOffice(part.split(JOINING)[0]?.trim() ?? '')
    ) {
      found[found.length - 1] = { ...last, office: part.trim() };
      continue;
    }
    for (const piece of piecesOf(part)) {
      const person = readListed(piece.text, from + index + piece.at);
      if (person !== null) found.push(person);
      else if (found.length > 0 && isOfficeAlone(piece.text.trim())) {
        const last = found.pop();
        if (last !== undefined) found.push({ ...last, office: last.office ?? piece.text.trim() });
      }
    }
  }
  return withoutRemarks(found);
}

/** Between names with capitals a word in lower case is a remark, `joined late, train`, and no nick. */
function withoutRemarks(found: ListedPerson[]): ListedPerson[] {
  const isNick = ({ name, label }: ListedPerson) => label === null && /^\p{Ll}+$/u.test(name);
  const nicks = found.filter(isNick).length;
  return nicks === 0 || nicks * 2 >= found.length ? found : found.filter((one) => !isNick(one));
}

const JOINING = /\s(?:and|dan|&)\s/u;

function piecesOf(part: string): { readonly text: string; readonly at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  let at = 0;
  for (const joint of part.matchAll(/\s(?:and|dan|serta|&)\s(?![^(]*\))/giu)) {
    pieces.push({ text: part.slice(at, joint.index), at });
    at = joint.index + joint[0].length;
  }
  pieces.push({ text: part.slice(at), at });
  return pieces;
}
