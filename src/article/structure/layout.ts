/** The parts of a body: its blocks, who takes which turn, when, and what a line records. */
import type { Span } from '../../language/types.ts';
import type { FormatBlock } from '../formats/types.ts';
import type { ListedSpeaker } from '../front-matter/values.ts';
import type { Provenance } from '../provenance.ts';
import type { Paragraph, PlaceMark, SourceKind } from '../types.ts';
import { readAttendance } from './attendance/attendance.ts';
import type { ListedPerson } from './attendance/listed-person.ts';
import { headingBetweenTurns, isToldBetween } from './between-turns.ts';
import { chooseLabels } from './labels/choose.ts';
import type { LabelledLine } from './labels/grammar.ts';
import { readIntroductions } from './labels/introductions.ts';
import { kindOf, type LaidBlock, type LaidTurn } from './laid.ts';
import { LayoutBuilder } from './layout-builder.ts';
import { type Line, readLines } from './lines.ts';
import { narrationTest } from './notes.ts';
import { isScribed, Scribes } from './scribe.ts';
import { markTimes, type Timed } from './times.ts';

export interface Layout {
  readonly blocks: readonly LaidBlock[];
  readonly turns: readonly LaidTurn[];
  readonly marks: readonly PlaceMark[];
  /** Who is said to speak or to be there: by lists in the text, and by its front matter. */
  readonly listed: readonly ListedPerson[];
  /** Who introduces themselves under a label that many have, by where the label starts. */
  readonly introduced: ReadonlyMap<number, ListedPerson>;
  readonly kind: SourceKind;
}

/** What is read as text: all blocks but furniture. */
export function paragraphsOf({ blocks }: Pick<Layout, 'blocks'>): Paragraph[] {
  return blocks.filter(({ kind }) => kind !== 'furniture').map(({ start, end }, index) => ({ index, start, end }));
}

/** Every label of the turns, those that a scribe writes among them, in order. */
export function labelsOf({ turns }: Pick<Layout, 'turns'>): Span[] {
  const labels = new Map<number, Span>();
  for (const { label, relayed } of turns) {
    labels.set(label.start, label);
    if (relayed !== null) labels.set(relayed.label.start, relayed.label);
  }
  return [...labels.values()].sort((a, b) => a.start - b.start);
}

export interface LayoutInput {
  readonly body: string;
  readonly formatBlocks: readonly FormatBlock[] | null;
  readonly formatMarks: readonly PlaceMark[];
  readonly provenance: Pick<Provenance, 'dateline' | 'credit'>;
  /** As its front matter says. */
  readonly kind: SourceKind | undefined;
  readonly speakers: readonly ListedSpeaker[];
  /** Whether the body has a word in lower case somewhere. */
  readonly isUsed: (word: string) => boolean;
}

/** Lays out a body. Takes any string; linear in its length. */
export function layOut(input: LayoutInput): Layout {
  const { body, provenance, isUsed } = input;
  const lines = readLines(body, input.formatBlocks);
  const attendance = readAttendance(body, lines);
  const listed = [...attendance.people, ...input.speakers.map(asListed)];
  const { labels, system, times } = chooseLabels(body, lines, listed, attendance.lines, isUsed);
  const isNarrated = narrationTest(namesIn(listed));
  const builder = new LayoutBuilder(
    body,
    provenance,
    scribesOf(body, labels, listed),
    isToldBetween(body, lines, labels, isNarrated) ? isNarrated : null,
  );
  const hasBlank = input.formatBlocks !== null || lines.some(({ afterBlank }, at) => at > 0 && afterBlank);
  const isBetweenTurns = headingBetweenTurns(body, lines, labels, isNarrated);
  for (const [at, line] of lines.entries()) {
    const label = labels.get(at);
    if (system.has(at)) builder.addSystem(line);
    else if (times.has(at)) builder.addTime(line);
    else if (label !== undefined) builder.startTurn(line, label);
    else if (attendance.lines.has(at)) builder.addAttendance(line);
    else if (isBetweenTurns(at)) builder.addHeading(line);
    else builder.addLine(line, !hasBlank || line.afterBlank);
  }
  const { blocks, turns } = builder.finish();
  const marks =
    input.formatMarks.length > 0
      ? input.formatMarks
      : markTimes([...labels.values(), ...timesAlone(lines, labels, times)]);
  const introductions = readIntroductions(body, turns, isUsed);
  return {
    blocks,
    turns,
    marks,
    listed: [...listed, ...introductions.people],
    introduced: introductions.byTurn,
    kind: input.kind ?? kindOf(turns, blocks),
  };
}

/** What those listed are called: by full name, its words, and in short. */
function namesIn(listed: readonly ListedPerson[]): ReadonlySet<string> {
  return new Set(listed.flatMap(({ name, label }) => [...name.split(/\s+/u), ...(label === null ? [] : [label])]));
}

function asListed({ label, name }: ListedSpeaker): ListedPerson {
  return { name, label, office: null, span: { start: 0, end: 0 } };
}

function scribesOf(body: string, labels: ReadonlyMap<number, LabelledLine>, listed: readonly ListedPerson[]): Scribes {
  const noted = [...labels.values()].filter(({ shape }) => isScribed(shape));
  const writers = noted.map(({ label }) => body.slice(label.start, label.end));
  return new Scribes(body, new Set(writers), listed, noted);
}

/** Times that stand on a line of their own and not above a label, which has them then. */
function* timesAlone(
  lines: readonly Line[],
  labels: ReadonlyMap<number, LabelledLine>,
  times: ReadonlyMap<number, string>,
): Generator<Timed> {
  for (const [at, time] of times) {
    const line = lines[at];
    if (line !== undefined && !labels.has(at + 1)) yield { label: line, time, isDated: false };
  }
}
