/** Sources are read in a thread of their own, which is ended where one takes too long or too much memory. */
import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Problem } from '../types.ts';
import type { ReadSource, SourceRequest } from './read-source.ts';

export interface BuilderOptions {
  /** Compiled; default: the one beside this file. */
  readonly program?: URL;
  /** For one source, the start of the thread included; default 30 000. */
  readonly withinMs?: number;
  /** So long the thread is kept while nothing is read; default 2 000. */
  readonly idleMs?: number;
  readonly resourceLimits?: ResourceLimits;
}

export interface Builder {
  /** Starts the thread ahead of the first source, where that is known to come. */
  prepare(): void;
  /** One after the other, in the order in which they are asked for. Never rejects. */
  read(request: SourceRequest): Promise<ReadSource>;
  /** Ends the thread, also while it reads. */
  close(): Promise<void>;
}

const RESOURCE_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 512, stackSizeMb: 4 };
/** The largest source takes 2 s, and three times as long where other work shares the processors. */
const WITHIN_MS = 30_000;
const IDLE_MS = 2_000;

export function createBuilder({
  program = new URL('worker.js', import.meta.url),
  withinMs = WITHIN_MS,
  idleMs = IDLE_MS,
  resourceLimits = RESOURCE_LIMITS,
}: BuilderOptions = {}): Builder {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function end(): Promise<void> {
    clearTimeout(idle);
    const ended = thread;
    thread = null;
    await ended?.terminate();
  }

  async function read(request: SourceRequest): Promise<ReadSource> {
    clearTimeout(idle);
    if (isClosed) return given(request, STOPPED);
    thread ??= startThread(program, resourceLimits);
    const answer = await ask(thread, request, withinMs);
    if (typeof answer === 'string') {
      await end();
      return given(request, isClosed ? STOPPED : answer);
    }
    idle = setTimeout(() => void end(), idleMs);
    idle.unref();
    return answer;
  }

  return {
    prepare: () => {
      if (!isClosed) thread ??= startThread(program, resourceLimits);
    },
    read: (request) => {
      const reading = last.then(() => read(request));
      last = reading;
      return reading;
    },
    close: async () => {
      isClosed = true;
      await end();
      await last;
    },
  };
}

function startThread(program: URL, resourceLimits: ResourceLimits): Worker {
  const thread = new Worker(program, { resourceLimits, stdout: false, stderr: false });
  thread.unref();
  // An error is told to whoever waits; without anybody it must not end the process.
  thread.on('error', () => undefined);
  return thread;
}

const STOPPED = 'The bot was stopped while it was read.';
const FAULT = 'It cannot be read: this is a fault of the bot.';

/** Gives the answer, or a sentence on why there is none. */
async function ask(thread: Worker, request: SourceRequest, withinMs: number): Promise<ReadSource | string> {
  const stop = new AbortController();
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort(), withinMs);
  thread.ref();
  thread.postMessage(request);
  try {
    return await Promise.race([
      once(thread, 'message', { signal }).then(([answer]) => answer as ReadSource),
      once(thread, 'exit', { signal }).then(() => FAULT),
    ]);
  } catch (error) {
    if (signal.aborted) return `It could not be read within ${Math.round(withinMs / 1000)} s.`;
    return isOutOfMemory(error) ? 'It takes too much memory to read.' : FAULT;
  } finally {
    clearTimeout(timer);
    stop.abort();
    thread.unref();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function given({ file }: SourceRequest, message: string): ReadSource {
  const problem: Problem = {
    severity: 'fault',
    file,
    line: null,
    message,
    advice: 'Split it into smaller files, or move it out of the folder.',
  };
  return { hash: null, segment: null, problems: [problem] };
}
