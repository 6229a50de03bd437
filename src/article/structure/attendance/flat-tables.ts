/** Tables of people whose rows became text: `No., Nama, Jabatan; 1, Lena Moor, Ketua; 2, Tarik Voss, Bendahara`. */
import { DEGREES } from '../../../language/tables/people/degrees.ts';
import type { Span } from '../../../language/types.ts';
import { isListedOffice } from '../labels/judge.ts';
import { type ListedPerson, readListed } from './listed-person.ts';

/** So many rows that name somebody and an office make a table. */
const ROWS_MIN = 2;
const TEXT_MAX = 4_000;

/** What stands in one cell of a table, without white space around it. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The people of such a table with their offices; none where the text is no table. Linear. */
export function readFlatTable(body: string, { start, end }: Span): ListedPerson[] {
  const text = body.slice(start, Math.min(end, start + TEXT_MAX));
  if (!text.includes(';')) return [];
  const rows = [...text.matchAll(/[^;]+/gu)].map(({ index, 0: row }) => cellsOf(row, start + index));
  const columns = columnsOf(rows[0] ?? []);
  const named = rows
    .map((row) => readRow(columns === null ? row : columns.map((at) => row[at])))
    .filter((one) => one !== null);
  return named.length >= ROWS_MIN && named.length >= rows.length / 2 ? named : readColumns(rows);
}

/** `Ketua, Notulis; Lena Moor, Tarik Voss`: offices, and below them who holds them. */
function readColumns([offices = [], names = [], another]: readonly (readonly Cell[])[]): ListedPerson[] {
  const isPaired = another === undefined && offices.length > 1 && offices.length === names.length;
  if (!isPaired || !offices.every(({ text }) => isListedOffice(text))) return [];
  return names.flatMap(({ text, start }, at) => {
    const person = readListed(text, start);
    return person === null ? [] : [{ ...person, office: offices[at]?.text ?? null }];
  });
}

/** Where the head of a table has the names and the offices: `Jabatan, Nama, Keterangan`; `null` without such a head. */
function columnsOf(head: readonly Cell[]): readonly [name: number, office: number] | null {
  const columnOf = (names: ReadonlySet<string>) => head.findIndex(({ text }) => names.has(text.toLowerCase()));
  const [name, office] = [columnOf(NAME_COLUMNS), columnOf(OFFICE_COLUMNS)];
  return name < 0 || office < 0 || head.length < 3 ? null : [name, office];
}

const NAME_COLUMNS = new Set(['nama', 'name', 'peserta', 'member']);
const OFFICE_COLUMNS = new Set(['jabatan', 'kedudukan', 'peran', 'unsur', 'office', 'role', 'position', 'title']);

/** Cells without numbers and degrees, which commas separate as well. */
function cellsOf(row: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  for (const { index, 0: part } of row.matchAll(/[^,]+/gu)) {
    const text = part.trim();
    const start = offset + index + part.indexOf(text);
    if (text !== '' && !/^(?:[\d.]+|no\.?)$/iu.test(text) && !DEGREES.test(text)) cells.push({ text, start });
  }
  return cells;
}

/** A row of one name and one office, whichever comes first. */
function readRow([one, other, third]: readonly (Cell | undefined)[]): ListedPerson | null {
  if (one === undefined || other === undefined || third !== undefined) return null;
  const [office, name] = isListedOffice(one.text) ? [one, other] : [other, one];
  if (!isListedOffice(office.text) || isListedOffice(name.text)) return null;
  const person = readListed(name.text, name.start);
  return person === null ? null : { ...person, office: office.text };
}
