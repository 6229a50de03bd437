/** Which answers were announced and are still owed, kept in a file so that the next start can tell those who wait. */
import { constants } from 'node:fs';
import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurns, turn } from '../../app/event-loop.ts';
import { describeError, type Log } from '../../app/log.ts';
import { withTimeout } from '../../app/with-timeout.ts';
import { readFileOf, removeFolderBefore } from './earlier-outboxes.ts';
import { joined, type Owed, owedLine, readInSlices, settledLine, TOKEN_LIVES_MS } from './outbox-lines.ts';

const FILE = 'deferred.jsonl';
/** What versions before kept a file for each answer in. */
const FOLDER_BEFORE = 'deferred';
/** Fails where there is no file: what it held would be missing from a new one. */
const APPEND = constants.O_WRONLY | constants.O_APPEND;
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** A disk that takes longer than this is not waited for: the member has to see an announcement within 3 s. */
const WRITTEN_WITHIN_MS = 250;
/** So much of settled lines, and more than what is still owed, and the file is written anew. */
const SETTLED_MAX_LENGTH = 64 * 1024;
/** Entries of earlier processes that are taken over before the event loop has a turn. */
const ENTRIES_AT_ONCE = 500;
/** After a fault, where nobody comes meanwhile. */
const AGAIN_AFTER_MS = 60_000;

/**
 * None of it ever throws or rejects: an answer does not depend on a disk. Nothing of it keeps the event loop waiting
 * for one.
 */
export interface Outbox {
  /**
   * Before an answer is announced; kept for 15 minutes at most. Resolves when the entry has been handed to the system,
   * which has it even if the process is killed from then on (not if the machine loses power: nothing waits for the disk
   * itself), or after 250 ms. So whoever was announced an answer is told after a kill, unless the disk was slower than
   * that or full.
   */
  owe(interactionId: string, owed: Owed): Promise<void>;
  /**
   * It arrived, or nobody waits for it any more. Written soon: after a kill in between, the next start finds that it
   * arrived.
   */
  settle(interactionId: string): void;
  /**
   * What earlier processes owe, by the interaction: it stays in the outbox until it is settled, or 15 minutes old.
   * What is malformed or expired is dropped.
   * @param now milliseconds since 1970
   */
  unsettled(now: number): Promise<ReadonlyMap<string, Owed>>;
  /** Resolves when all until now is written, or could not be. */
  written(): Promise<void>;
}

/** Keeps nothing: those whose answer is lost with the process see "did not respond" after 15 min. */
export const NO_OUTBOX: Outbox = {
  owe: async () => undefined,
  settle: () => undefined,
  unsettled: async () => new Map(),
  written: async () => undefined,
};

interface Entry {
  readonly owed: Owed;
  readonly line: string;
  /** On a clock that never jumps. */
  readonly expiresAt: number;
}

/** Lines that wait until those before them are written. */
interface Batch {
  readonly lines: string[];
  /** Resolves when they are written, or could not be. */
  readonly over: Promise<void>;
  /** The same, but not long. */
  readonly soon: Promise<void>;
  end(): void;
}

/**
 * One file, to which lines are appended: all that come while others are written go out together, in their order. It is
 * written anew when most of it is settled, and removed when all of it is.
 * @param stateFolder a folder that only this bot writes to
 * @param log is told, once, that the outbox can't be kept
 */
export function createOutbox(stateFolder: string, log: Pick<Log, 'warn'> | null = null): Outbox {
  const path = join(stateFolder, FILE);
  /** What is owed, what expires first in front. */
  const entries = new Map<string, Entry>();
  let waiting: Batch | null = null;
  let writing: Promise<void> | null = null;
  let reading: Promise<void> | null = null;
  let expiry: NodeJS.Timeout | undefined;
  let again: NodeJS.Timeout | undefined;
  /** Until lines that were settled meanwhile are taken out, however little is written. */
  let tidying: NodeJS.Timeout | undefined;
  let complained = false;
  /** Whether the file holds what was written last and nothing else; its length, and when it was written anew. */
  let isTrusted = false;
  let length = 0;
  let owedLength = 0;
  let writtenAnewAt = 0;

  function complain(error: unknown): void {
    if (!complained) log?.warn({ error: describeError(error) }, 'who waits for an answer cannot be kept in STATE_DIR');
    complained = true;
  }

  function put(interactionId: string, owed: Owed, livesMs: number): string {
    forget(interactionId);
    const line = owedLine(interactionId, owed);
    entries.set(interactionId, { owed, line, expiresAt: performance.now() + livesMs });
    owedLength += line.length + 1;
    if (expiry === undefined) expireLater();
    return line;
  }

  function forget(interactionId: string): boolean {
    owedLength -= (entries.get(interactionId)?.line.length ?? -1) + 1;
    return entries.delete(interactionId);
  }

  function expireLater(): void {
    const [first] = entries.values();
    if (first === undefined) return;
    expiry = setTimeout(expire, Math.max(0, first.expiresAt - performance.now())).unref();
  }

  function expire(): void {
    expiry = undefined;
    const now = performance.now();
    for (const [interactionId, { expiresAt }] of entries) {
      if (expiresAt > now) break;
      forget(interactionId);
      add(settledLine(interactionId));
    }
    expireLater();
  }

  function add(line: string): Batch {
    waiting ??= createBatch();
    waiting.lines.push(line);
    writing ??= writeAll();
    return waiting;
  }

  async function writeAll(): Promise<void> {
    await read(Date.now());
    for (let batch = waiting; batch !== null; batch = waiting) {
      waiting = null;
      await write(batch.lines).catch(fail);
      batch.end();
    }
    writing = null;
  }

  async function write(lines: readonly string[]): Promise<void> {
    const isMostlySettled = length > SETTLED_MAX_LENGTH && length > 2 * owedLength;
    const isOld = performance.now() - writtenAnewAt >= TOKEN_LIVES_MS;
    if (!isTrusted || isMostlySettled || isOld || entries.size === 0) return writeAnew();
    const text = joined(lines);
    isTrusted = false;
    const isAppended = await appendFile(path, text, { flag: APPEND }).then(
      () => true,
      () => false,
    );
    if (!isAppended) return writeAnew();
    isTrusted = true;
    tidying ??= setTimeout(() => add(''), TOKEN_LIVES_MS).unref();
    length += text.length;
  }

  /** Beside the old file first, and then in its place. */
  async function writeAnew(): Promise<void> {
    isTrusted = false;
    clearTimeout(tidying);
    tidying = undefined;
    if (entries.size === 0) return rm(path, { force: true });
    const text = joined([...entries.values()].map(({ line }) => line));
    await mkdir(stateFolder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    await writeFile(`${path}.new`, text, { mode: OWNER_ONLY });
    await rename(`${path}.new`, path);
    length = text.length;
    writtenAnewAt = performance.now();
    isTrusted = true;
  }

  function fail(error: unknown): void {
    complain(error);
    clearTimeout(again);
    again = setTimeout(() => add(''), AGAIN_AFTER_MS).unref();
  }

  /** Once, before anything is written. */
  function read(now: number): Promise<void> {
    reading ??= readEarlier(now).catch(complain);
    return reading;
  }

  async function readEarlier(now: number): Promise<void> {
    await removeFolderBefore(join(stateFolder, FOLDER_BEFORE));
    const { found, text } = await readFileOf(path);
    const { entries: earlier, malformed } = await inTurns(readInSlices(text));
    if (malformed > 0 || (found > 0 && text === '')) {
      log?.warn({ malformed, bytes: found }, 'the list of who waits for an answer was damaged');
    }
    const livesMs = ({ at }: Owed) => Math.min(TOKEN_LIVES_MS, at + TOKEN_LIVES_MS - now);
    const living = [...earlier]
      .filter(([, owed]) => livesMs(owed) > 0)
      .toSorted(([, { at: one }], [, { at: other }]) => one - other);
    for (const [nth, [interactionId, owed]] of living.entries()) {
      if (nth % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) await turn();
      if (!entries.has(interactionId)) put(interactionId, owed, livesMs(owed));
    }
    for (const interactionId of [...entries.keys()]) if (!earlier.has(interactionId)) moveBehind(interactionId);
    clearTimeout(expiry);
    expireLater();
    if (found > 0) add('');
  }

  function moveBehind(interactionId: string): void {
    const entry = entries.get(interactionId);
    if (entry === undefined) return;
    entries.delete(interactionId);
    entries.set(interactionId, entry);
  }

  return {
    owe: (interactionId, owed) => add(put(interactionId, owed, TOKEN_LIVES_MS)).soon,
    settle: (interactionId) => {
      if (forget(interactionId)) add(settledLine(interactionId));
    },
    unsettled: async (now) => {
      const ofThis = new Set(entries.keys());
      await read(now);
      return new Map([...entries].filter(([id]) => !ofThis.has(id)).map(([id, { owed }]) => [id, owed]));
    },
    written: async () => {
      while (writing !== null) await writing;
    },
  };
}

function createBatch(): Batch {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { lines: [], over, soon: withTimeout(WRITTEN_WITHIN_MS, over).then(() => undefined), end: () => end() };
}
