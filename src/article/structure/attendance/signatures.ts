/** Who signs at the foot of minutes: an office, and the name below or beside it. */
import { withoutDegrees } from '../../../language/tables/people/degrees.ts';
import type { Span } from '../../../language/types.ts';
import { HOLDER, isListedOffice } from '../labels/judge.ts';
import type { Line } from '../lines.ts';
import type { Cell } from './flat-tables.ts';
import { type ListedPerson, readListed } from './listed-person.ts';

/** Signatures stand among so many lines at the end. */
const FOOT_LINES = 30;
const LINE_MAX_LENGTH = 160;
const CELLS_MAX = 6;

/** The people who sign, with their offices. */
export function readSignatures(body: string, lines: readonly Line[]): ListedPerson[] {
  const people: ListedPerson[] = [];
  const foot = lines.slice(-FOOT_LINES).map((line) => cellsOf(body, line));
  for (const [at, cells] of foot.entries()) {
    const beside = readBeside(cells);
    if (beside !== null) people.push(beside);
    const below = foot[at + 1] ?? [];
    if (!cells.every(({ text }) => isListedOffice(text)) || cells.length !== below.length) continue;
    for (const [place, office] of cells.entries()) {
      const name = below[place];
      const person = name === undefined || !isSigned(name.text) ? null : readListed(name.text, name.start);
      if (person !== null) people.push({ ...person, office: office.text });
    }
  }
  return people;
}

/** `Ketua, H. Budi Wibawa, S.E.` on a line of its own. */
function readBeside(cells: readonly Cell[]): ListedPerson | null {
  const [only] = cells;
  if (only === undefined || cells.length > 1) return null;
  const match = /^(?<office>[^,:]{3,60}),\s+(?<name>\S.{2,60})$/u.exec(only.text);
  const { office = '', name = '' } = match?.groups ?? {};
  if (match === null || !isListedOffice(office) || !isSigned(name)) return null;
  const person = readListed(withoutDegrees(name), only.start + only.text.length - name.length);
  return person === null ? null : { ...person, office };
}

/** Whether a text is a name, degrees aside, and no office. */
function isSigned(text: string): boolean {
  const name = withoutDegrees(text);
  return HOLDER.test(name) && !isListedOffice(name) && !/[.!?]$/u.test(name);
}

/** The cells of a line, which bars, tabs or wide gaps separate, or semicolons in a row that became text. */
function cellsOf(body: string, { start, end }: Span): Cell[] {
  if (end - start > LINE_MAX_LENGTH) return [];
  const cells: Cell[] = [];
  for (const { index, 0: part } of body.slice(start, end).matchAll(/(?:[^|\t\s]|\s(?![\s|]))+/gu)) {
    const text = part.trim().replace(/[,:]$/u, '');
    if (text !== '') cells.push({ text, start: start + index + part.indexOf(text) });
  }
  return cells.length > CELLS_MAX ? [] : cells;
}
