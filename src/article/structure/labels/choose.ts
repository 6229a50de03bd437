/**
 * Which lines of a text begin somebody's turn: a label is known by its shape, by how often the text uses that shape,
 * and by those who are listed as present.
 */

import { nameKey } from '../../../language/names.ts';
import { NO_SPEAKER_WORDS, ROLE_LABEL_WORDS } from '../../../language/tables/structure/label-words.ts';
import type { ListedPerson } from '../attendance/listed-person.ts';
import { furnitureOf } from '../furniture.ts';
import { type Line, OPENING_MAX_LENGTH } from '../lines.ts';
import type { Candidate } from './candidate.ts';
import { areEvident, type Evidence, NAME_ABOVE_TIME } from './evidence.ts';
import { isDated, type LabelledLine, readLabel, readTimeLine } from './grammar.ts';
import { bareLabel, HOLDER, isRoleLabel, judgeLabel } from './judge.ts';
import { isKnown, knownNames } from './known.ts';
import { isOrganisation, likelihood, RECURS_MIN } from './likely.ts';
import { chooseStamped } from './stamped.ts';

/** A label shape counts where at least this share of the paragraphs has it, or somebody comes back in it. */
const SHARE_MIN = 0.2;
/** Below so many labelled lines each label must be a likely name. */
const FEW = 2;

export interface Choice {
  /** By the index of the line. */
  readonly labels: ReadonlyMap<number, LabelledLine>;
  /** Lines of a chat that nobody wrote: they have its time but no writer. */
  readonly system: ReadonlySet<number>;
  /** Lines that hold nothing but the time of what follows, by their index. */
  readonly times: ReadonlyMap<number, string>;
}

/** Chooses the labels of a text. @param isUsed whether the text has a word in lower case somewhere. Linear. */
export function chooseLabels(
  body: string,
  lines: readonly Line[],
  listed: readonly ListedPerson[],
  taken: ReadonlySet<number>,
  isUsed: (word: string) => boolean,
): Choice {
  const labels = new Map<number, LabelledLine>();
  for (const [at, line] of lines.entries()) if (line.label !== null) labels.set(at, marked(line, line.label));
  const times = timesOf(body, lines);
  const names = namesAboveTimes(body, lines, times);
  const byShape = new Map<string, Candidate[]>();
  for (const [at, line] of lines.entries()) {
    const candidate = candidateAt(body, lines, at, times, names);
    // A list of those present may look like labels; a writer's line of a chat that holds one stays the writer's.
    if (candidate === null || (taken.has(at) && candidate.strength === 'weak') || line.label !== null) continue;
    push(byShape, candidate.shape, candidate);
  }
  const known = knownNames(listed);
  const recurring = recurringIn([...byShape.values()].flat());
  const evidence: Evidence = { body, lines, known, recurring };
  const system = chooseStamped(byShape, labels, evidence);
  const questions = byShape.get('question')?.length ?? 0;
  const paragraphs = lines.filter(({ afterBlank, kind }) => afterBlank || kind === 'item').length;
  const isLikely = likelihood(evidence, isUsed, (candidate) => isTitle(candidate, body, lines));
  // Last, since *Q* is somebody where others have names.
  const stamped = labels.size;
  const weak = [...byShape].filter(([, [first]]) => first?.strength !== 'stamp');
  const bySize = weak.sort(
    ([a, all], [b, others]) => Number(a === 'question') - Number(b === 'question') || others.length - all.length,
  );
  for (const [shape, candidates] of bySize) {
    const isHeader = headerFields(body, lines, recurring);
    const isListed = (one: Candidate) => isKnown(known, one);
    const isGroup = (one: Candidate, shape: string) =>
      NEED_RECURRENCE.has(shape) && isOrganisation(one.text) && !isListed(one);
    const isOwn = isWithinChat(candidates, stamped) ? isListed : isLikely;
    const likely = candidates.filter(
      (one) => isOwn(one) && !isHeader(one) && (!NEED_LISTED.has(shape) || isListed(one)) && !isGroup(one, shape),
    );
    const counts = { paragraphs: Math.min(paragraphs, lines.length), others: labels.size, questions };
    if (!isUsedShape(shape, likely, candidates, evidence, counts)) continue;
    for (const candidate of likely) {
      labels.set(candidate.line, candidate);
      if (candidate.kind === 'name')
        for (const key of candidate.text.split(/\s+/u).map(nameKey)) if (key.length > 2) known.add(key);
    }
  }
  addKnownAgain(
    body,
    weak.filter(([, candidates]) => !isWithinChat(candidates, stamped)),
    labels,
  );
  const hasTimes = [...labels.values()].some(({ time }) => time !== null);
  const isTimed = hasTimes || (labels.size > 0 && times.size > 1);
  return { labels, system: withoutWriter(body, lines, labels, system), times: isTimed ? times : new Map() };
}

/** With the lines of a chat that begin with a day and a time and have no writer. */
function withoutWriter(
  body: string,
  lines: readonly Line[],
  labels: ReadonlyMap<number, LabelledLine>,
  system: ReadonlySet<number>,
): ReadonlySet<number> {
  if (![...labels.values()].some(({ shape, isDated }) => isDated && shape === 'stamp-name')) return system;
  const all = new Set(system);
  for (const [at, { start, end }] of lines.entries())
    if (!labels.has(at) && isDated(body.slice(start, Math.min(end, start + DATED_WITHIN)))) all.add(at);
  return all;
}

/** So much of a line is looked at for a day and a time. UTF-16 code units. */
const DATED_WITHIN = 60;

function timesOf(body: string, lines: readonly Line[]): Map<number, string> {
  const times = new Map<number, string>();
  for (const [at, line] of lines.entries()) {
    const time = line.kind === 'text' ? readTimeLine(body, line) : null;
    if (time !== null) times.set(at, time);
  }
  return times;
}

function candidateAt(
  body: string,
  lines: readonly Line[],
  at: number,
  times: ReadonlyMap<number, string>,
  names: ReadonlySet<string>,
): Candidate | null {
  const line = lines[at];
  if (line === undefined || line.kind === 'rule' || line.kind === 'row' || line.kind === 'furniture') return null;
  if (times.has(at)) return null;
  const opening = body.slice(line.start, Math.min(line.end, line.start + OPENING_MAX_LENGTH));
  const above = nameAboveTime(body, lines, at, times, names);
  if (above !== null) return above;
  const found = readLabel(body, { start: line.start + line.numberLength, end: line.end });
  if (found === null || furnitureOf(opening, 'any') !== null) return null;
  if (line.kind === 'heading' && found.shape !== 'name-stamp') return null;
  if (found.alone && !hasWordsBelow(body, lines, at, found, times)) return null;
  const text = body.slice(found.label.start, found.label.end);
  if (found.strength === 'weak' && isField(body, found, text)) return null;
  const time = times.get(at - 1);
  const timed = time === undefined || found.time !== null ? found : { ...found, time };
  const shape = time !== undefined && found.shape === 'name-alone' ? 'time-name' : found.shape;
  return { ...timed, shape, line: at, text, kind: judgeLabel(text) };
}

/** So many fields below each other, one of them no speaker's, make a header. */
const HEADER_MIN = 3;

/** Gives the test whether a label is one of a header of fields: `Tempat: balai`, `Mitra: Perumda`, `Waktu: 19.00`. */
function headerFields(
  body: string,
  lines: readonly Line[],
  recurring: ReadonlyMap<string, number>,
): (candidate: Candidate) => boolean {
  return ({ line, text, words }) => {
    if ((recurring.get(text) ?? 0) > 1 || /[.!?…]["”’)]*$/u.test(body.slice(words.start, words.end))) return false;
    let first = line;
    while (lines[first]?.isField) first -= 1;
    let last = line;
    while (lines[last + 1]?.isField) last += 1;
    if (last - first + 1 < HEADER_MIN) return false;
    return lines.slice(first, last + 1).some((one) => {
      const label = /^[^:]{1,40}/u.exec(body.slice(one.start, Math.min(one.end, one.start + 40)))?.[0] ?? '';
      const word = (label.trim().split(/[\s/]/u)[0] ?? '').toLowerCase();
      return NO_SPEAKER_WORDS.has(word) && !ROLE_LABEL_WORDS.has(word);
    });
  };
}

/** What somebody is called, on a line of its own above a time. UTF-16 code units. */
const NAME_ABOVE_MAX_LENGTH = 40;
const NAME_ABOVE = /^[\p{L}~@][^:.!?*#|<>\t]*(?:\.[^:.!?*#|<>\t]+)*(?:\.? \([^()]{1,30}\))?$/u;

/** Who writes above a time in a paragraph of their own: below others' words only those are looked for. */
function namesAboveTimes(
  body: string,
  lines: readonly Line[],
  times: ReadonlyMap<number, string>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const at of times.keys()) {
    const line = lines[at - 1];
    if (line?.afterBlank && mayBeAboveTime(body, lines, at - 1, times)) names.add(body.slice(line.start, line.end));
  }
  return names;
}

/** Whether a line is short as a name, the time stands on the next line, and words follow. */
function mayBeAboveTime(body: string, lines: readonly Line[], at: number, times: ReadonlyMap<number, string>): boolean {
  const line = lines[at];
  const said = lines[at + 2];
  if (line?.kind !== 'text' || line.end - line.start > NAME_ABOVE_MAX_LENGTH || !times.has(at + 1)) return false;
  if (lines[at + 1]?.afterBlank || said === undefined || said.afterBlank || times.has(at + 2)) return false;
  return NAME_ABOVE.test(body.slice(line.start, line.end));
}

/** A name, the time on the next line, and then the words. */
function nameAboveTime(
  body: string,
  lines: readonly Line[],
  at: number,
  times: ReadonlyMap<number, string>,
  names: ReadonlySet<string>,
): Candidate | null {
  const line = lines[at];
  if (line === undefined || names.size === 0 || !mayBeAboveTime(body, lines, at, times)) return null;
  const text = body.slice(line.start, line.end);
  if (!names.has(text)) return null;
  return {
    shape: NAME_ABOVE_TIME,
    strength: 'stamp',
    alone: true,
    label: { start: line.start, end: line.end },
    words: { start: line.end, end: line.end },
    time: times.get(at + 1) ?? null,
    isDated: false,
    line: at,
    text,
    kind: judgeLabel(text),
  };
}

/** Lines in another shape that begin with a label which was chosen: `Mr VOSS (Eastmere): …` beside `Mr VOSS: …`. */
function addKnownAgain(
  body: string,
  weak: ReadonlyArray<readonly [shape: string, candidates: readonly Candidate[]]>,
  labels: Map<number, LabelledLine>,
): void {
  const chosen = new Set([...labels.values()].map(({ label }) => bareLabel(body.slice(label.start, label.end))));
  for (const [shape, candidates] of weak) {
    if (NEED_RECURRENCE.has(shape)) continue;
    for (const candidate of candidates)
      if (candidate.kind !== 'none' && candidate.kind !== 'letter' && chosen.has(bareLabel(candidate.text)))
        labels.set(candidate.line, candidate);
  }
}

/** The first line may be a title: `Pond Group: minutes of May`. */
function isTitle({ text, words, alone }: Candidate, body: string, lines: readonly Line[]): boolean {
  if (isOrganisation(bareLabel(text))) return true;
  return (
    !alone &&
    (lines[1]?.afterBlank === true || lines[1]?.kind === 'rule') &&
    !/[.!?…,"”)]$/u.test(body.slice(words.start, words.end))
  );
}

/** `Chair: Lena Moor`, `Sari Wulan: notulis`: an office and who holds it, not what somebody says. */
function isField(body: string, { words, alone }: LabelledLine, label: string): boolean {
  if (alone) return false;
  const said = body.slice(words.start, Math.min(words.end, words.start + 120));
  return isRoleLabel(label) ? HOLDER.test(said) : isRoleLabel(said);
}

function marked(line: Line, label: { readonly start: number; readonly end: number }): LabelledLine {
  const start = Math.min(line.end, label.end + 2);
  return {
    shape: 'format',
    strength: 'mark',
    alone: start >= line.end,
    label,
    words: { start, end: line.end },
    time: null,
    isDated: false,
  };
}

function hasWordsBelow(
  body: string,
  lines: readonly Line[],
  at: number,
  found: LabelledLine,
  times: ReadonlyMap<number, string>,
): boolean {
  const next = lines[at + 1];
  if (next === undefined || next.kind === 'heading' || next.kind === 'rule' || times.has(at + 1)) return false;
  // Somebody may send a picture without words; a programme has one line after the other.
  return found.isDated || readLabel(body, next)?.shape !== found.shape;
}

/** The times each label stands at the start of a line, by its text. */
function recurringIn(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** So many stamped lines make a chat or a recording: who has no time there is no speaker, but a word with a colon. */
const CHAT_MIN = 3;

/** Whether lines of a weak shape belong to the messages of a chat, unless somebody listed has the label. */
function isWithinChat(candidates: readonly Candidate[], stamped: number): boolean {
  return stamped >= CHAT_MIN && candidates.length <= 2 * stamped;
}

/** What is counted over the whole text: paragraphs, labels of other shapes, and lines that begin with *Q* or *A*. */
interface Counts {
  readonly paragraphs: number;
  readonly others: number;
  readonly questions: number;
}

/** Shapes in which much else is written: they count only where those they name come back. */
const NEED_RECURRENCE = new Set(['name-alone', 'dash', 'bold-dash']);
/** Shapes that count for those listed alone. */
const NEED_LISTED = new Set(['parenthesis', 'initials-stop', 'bold-space']);

/** Whether a text uses a weak shape for its speakers. */
function isUsedShape(
  shape: string,
  likely: readonly Candidate[],
  all: readonly Candidate[],
  evidence: Evidence,
  { paragraphs, others, questions }: Counts,
): boolean {
  const [first] = likely;
  if (first === undefined) return false;
  if (first.strength === 'mark') return true;
  const labels = new Set(likely.map(({ text }) => text));
  const backAgain = likely.filter(({ text }) => (evidence.recurring.get(text) ?? 0) > 1).length;
  if (NEED_RECURRENCE.has(shape))
    return labels.size > 1 && backAgain >= FEW && backAgain >= likely.length / 2 && areEvident(likely, evidence);
  if (NEED_LISTED.has(shape)) return likely.length >= FEW;
  if (likely.some((one) => isKnown(evidence.known, one))) return true;
  if (shape === 'question') {
    // `A. Pembukaan` without any *Q* is a part of the text.
    const asks = likely.some(({ text }) => text !== 'A' && text !== 'J');
    const isPart = ({ label }: Candidate) => evidence.body.charAt(label.end) === '.';
    return (asks || !likely.some(isPart)) && (labels.size > 1 || backAgain > 1 || others > 0);
  }
  if (!areEvident(likely, evidence)) return false;
  if (likely.length < FEW || (labels.size < 2 && backAgain < (questions < FEW ? RECURS_MIN : FEW)))
    return likely.every(({ kind }) => kind === 'role' || kind === 'numbered') && likely.length >= FEW;
  if (likely.length < all.length / 2) return false;
  if (shape === 'bold-alone' && backAgain === 0)
    return (
      likely.length === all.length && likely.length >= paragraphs / 2 && likely.every(({ kind }) => kind === 'name')
    );
  return backAgain >= RECURS_MIN || likely.length >= SHARE_MIN * paragraphs;
}

function push(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [candidate]);
  else list.push(candidate);
}
