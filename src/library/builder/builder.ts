/** Sources are read in a thread of their own, which is ended where one takes too long or too much memory. */
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Problem } from '../types.ts';
import { Assembly, NEXT, PARSED, type Piece } from './handover.ts';
import type { ReadSource, SourceRequest } from './read-source.ts';

export interface BuilderOptions {
  /** Compiled; default: the one beside this file. */
  readonly program?: URL;
  /** For getting one source's text out of its format, the start of the thread included; default 10 000. */
  readonly parseWithinMs?: number;
  /** For analysing that text; default 30 000. */
  readonly analyseWithinMs?: number;
  /** So long the thread is kept while nothing is read; default 2 000. */
  readonly idleMs?: number;
  readonly resourceLimits?: ResourceLimits;
  /** By so much the process may grow while one source is read, in bytes; default 576 MiB. */
  readonly growthMaxBytes?: number;
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
/** `resourceLimits` does not count what typed arrays hold, and these are what packed files are unpacked into. */
const GROWTH_MAX_BYTES = 576 * 1024 * 1024;
const WEIGH_EVERY_MS = 25;
const PARSE_WITHIN_MS = 10_000;
const ANALYSE_WITHIN_MS = 30_000;
const IDLE_MS = 2_000;

export function createBuilder({
  program = new URL('worker.js', import.meta.url),
  parseWithinMs = PARSE_WITHIN_MS,
  analyseWithinMs = ANALYSE_WITHIN_MS,
  idleMs = IDLE_MS,
  resourceLimits = RESOURCE_LIMITS,
  growthMaxBytes = GROWTH_MAX_BYTES,
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
    const answer = await ask(thread, request, { parseWithinMs, analyseWithinMs, growthMaxBytes });
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
const TOO_MUCH_MEMORY = 'It takes too much memory to read.';
const FAULT = 'It cannot be read: this is a fault of the bot.';

type Limits = Required<Pick<BuilderOptions, 'parseWithinMs' | 'analyseWithinMs' | 'growthMaxBytes'>>;

/** Gives the answer, or a sentence on why there is none. */
function ask(thread: Worker, request: SourceRequest, limits: Limits): Promise<ReadSource | string> {
  const { parseWithinMs, analyseWithinMs, growthMaxBytes } = limits;
  const { promise, resolve } = withResolvers<ReadSource | string>();
  const expire = (what: string, ms: number) =>
    setTimeout(() => resolve(`It could not be ${what} within ${Math.round(ms / 1000)} s.`), ms);
  let timer = expire('read', parseWithinMs);
  const assembly = new Assembly();
  const onMessage = (message: Piece | typeof PARSED) => {
    if (message === PARSED) {
      clearTimeout(timer);
      timer = expire('analysed', analyseWithinMs);
      return;
    }
    const read = assembly.take(message);
    if (read === null) thread.postMessage(NEXT);
    else resolve(read);
  };
  const before = process.memoryUsage.rss();
  const scales = setInterval(() => {
    if (process.memoryUsage.rss() - before > growthMaxBytes) resolve(TOO_MUCH_MEMORY);
  }, WEIGH_EVERY_MS);
  const onError = (error: unknown) => resolve(isOutOfMemory(error) ? TOO_MUCH_MEMORY : FAULT);
  const onExit = () => resolve(FAULT);
  thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  thread.ref();
  thread.postMessage(request);
  return promise.finally(() => {
    clearTimeout(timer);
    clearInterval(scales);
    thread.off('message', onMessage).off('error', onError).off('exit', onExit);
    thread.unref();
  });
}

/** As `Promise.withResolvers`, which Node 20 has not. */
function withResolvers<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
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
    advice: 'Split it into smaller files, or leave it out.',
  };
  return { hash: null, segment: null, reviewed: null, problems: [problem] };
}
