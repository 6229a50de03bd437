/** The lines that an outbox's file holds, and how they are read back, whatever became of the file. */
import { z } from 'zod';

/** How long Discord lets an interaction be answered. */
export const TOKEN_LIVES_MS = 15 * 60_000;

/** Lines that are none, before the file counts as none of ours. */
const MALFORMED_MAX = 1_000;
/** Lines that are read before the event loop has a turn: some milliseconds. */
const LINES_AT_ONCE = 100;
/** Longer than any line that is written. */
const LINE_MAX_LENGTH = 4_000;

const SNOWFLAKE = z.string().regex(/^\d{1,20}$/);

/**
 * What it takes to tell somebody; nothing of what they wrote. It becomes an address at Discord, so that it must be able
 * to be one.
 */
const OWED = z.object({
  applicationId: SNOWFLAKE,
  token: z
    .string()
    .max(1_000)
    .regex(/^[\w.=~-]+$/),
  locale: z.string().max(20),
  /** The answer takes the place of a message, so nothing shows that it is awaited. */
  inPlace: z.boolean(),
  /** Milliseconds since 1970. */
  at: z.number(),
});

const OWED_LINE = OWED.extend({ owed: SNOWFLAKE });
const SETTLED_LINE = z.object({ settled: SNOWFLAKE });

export type Owed = z.infer<typeof OWED>;

export interface OutboxFile {
  /** What is owed and not settled, by the interaction, in order. */
  readonly entries: ReadonlyMap<string, Owed>;
  /** Lines that could not be read; at 1,000 the rest is left unread. */
  readonly malformed: number;
}

export function owedLine(interactionId: string, owed: Owed): string {
  return JSON.stringify({ owed: interactionId, ...owed });
}

export function settledLine(interactionId: string): string {
  return JSON.stringify({ settled: interactionId });
}

/** Lines as they are put behind others: a line before them that was only half written spoils none of them. */
export function joined(lines: readonly string[]): string {
  return `\n${lines.join('\n')}\n`;
}

/** Reads any text: half-written lines, lines of another version and whatever else is none are passed over. */
export function readOutbox(text: string): OutboxFile {
  const reading = readInSlices(text);
  for (let step = reading.next(); ; step = reading.next()) if (step.done === true) return step.value;
}

/** The same, pausing after each so many lines, so that the event loop can have a turn. */
export function* readInSlices(text: string): Generator<void, OutboxFile> {
  const entries = new Map<string, Owed>();
  let malformed = 0;
  let lines = 0;
  for (let start = 0; start < text.length && malformed < MALFORMED_MAX; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end > start && !takeLine(text, start, end, entries)) malformed += 1;
    start = end + 1;
    lines += 1;
    if (lines % LINES_AT_ONCE === 0) yield;
  }
  return { entries, malformed };
}

/** `false` for no line of an outbox. */
function takeLine(text: string, start: number, end: number, entries: Map<string, Owed>): boolean {
  if (end - start > LINE_MAX_LENGTH || text[start] !== '{') return false;
  const value = parsed(text.slice(start, end));
  if (typeof value === 'object' && value !== null && 'settled' in value) {
    const settled = SETTLED_LINE.safeParse(value);
    if (settled.success) entries.delete(settled.data.settled);
    return settled.success;
  }
  const line = OWED_LINE.safeParse(value);
  if (!line.success) return false;
  const { owed: interactionId, ...owed } = line.data;
  entries.delete(interactionId);
  entries.set(interactionId, owed);
  return true;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
