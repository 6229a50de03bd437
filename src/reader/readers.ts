/** The readers that are set up, asked at the same time, each with its own deadline and counters. */
import type { ReaderSettings } from '../app/reader-settings.ts';
import type { Passage } from '../search/types.ts';
import { createChatReader } from './chat-reader.ts';
import { createReranker } from './reranker.ts';
import {
  type Choice,
  READER_FAULTS,
  READER_KINDS,
  type Reader,
  type ReaderCounters,
  ReaderError,
  type ReaderFault,
  type ReaderKind,
  type Readers,
  type ReadersReport,
} from './types.ts';

/** A choice that takes longer, both forms of its request together, is done without. */
const CHOICE_WITHIN_MS = 2_500;
/**
 * Questions that are read at once: programs on one machine read few at a time, and whatever waits for them takes one of
 * the 16 places of the bot's queue.
 */
const AT_ONCE = 4;

export interface ReadersOptions {
  /** Told of the first fault of a reader at its start and after each choice. Default: nobody is. */
  readonly onFault?: (kind: ReaderKind, error: ReaderError) => void;
  /** Told where one gives choices again. */
  readonly onRecovered?: (kind: ReaderKind) => void;
  /** Default 2,500. */
  readonly withinMs?: number;
}

/** Those that the settings name. */
export function createReaders({ reranker, chat }: ReaderSettings, options: ReadersOptions = {}): Readers {
  return joinReaders(
    {
      reranker: reranker === null ? null : createReranker(reranker),
      chat: chat === null ? null : createChatReader(chat),
    },
    options,
  );
}

interface Asked {
  readonly reader: Reader;
  readonly counters: Record<keyof ReaderCounters, number>;
  isAtFault: boolean;
}

/** The same of readers that are there already. */
export function joinReaders(
  readers: Readonly<Record<ReaderKind, Reader | null>>,
  { onFault = () => undefined, onRecovered = () => undefined, withinMs = CHOICE_WITHIN_MS }: ReadersOptions = {},
): Readers {
  const asked: Readonly<Record<ReaderKind, Asked | null>> = {
    reranker: askedOf(readers.reranker),
    chat: askedOf(readers.chat),
  };
  let running = 0;

  function failed(kind: ReaderKind, one: Asked, error: ReaderError): null {
    one.counters[error.fault] += 1;
    if (error.fault === 'busy') return null;
    if (!one.isAtFault) onFault(kind, error);
    one.isAtFault = true;
    return null;
  }

  async function ask(kind: ReaderKind, question: string, passages: readonly Passage[]): Promise<Choice | null> {
    const one = asked[kind];
    // One passage has an order already.
    if (one === null || (kind === 'reranker' && passages.length < 2)) return null;
    if (running > AT_ONCE) return failed(kind, one, new ReaderError('busy'));
    try {
      const choice = await within(withinMs, (signal) => one.reader.choose(question, passages, signal));
      one.counters.answered += 1;
      if (one.isAtFault) onRecovered(kind);
      one.isAtFault = false;
      return choice;
    } catch (error) {
      if (error instanceof ReaderError) return failed(kind, one, error);
      throw error;
    }
  }

  return {
    async choose(question, passages) {
      running += 1;
      try {
        const [order, picked] = await Promise.all(READER_KINDS.map((kind) => ask(kind, question, passages)));
        return merged(order ?? null, picked ?? null);
      } finally {
        running -= 1;
      }
    },
    report: (): ReadersReport => ({ reranker: countersOf(asked.reranker), chat: countersOf(asked.chat) }),
    close: async () => {
      await Promise.all(READER_KINDS.map((kind) => readers[kind]?.close()));
    },
  };
}

/** What a chat picked first, then in the order of the reranker. */
function merged(order: Choice | null, picked: Choice | null): Choice | null {
  if (order === null) return picked;
  return { order: order.order, picked: picked?.picked ?? null };
}

function askedOf(reader: Reader | null): Asked | null {
  if (reader === null) return null;
  const faults = Object.fromEntries(READER_FAULTS.map((fault) => [fault, 0])) as Record<ReaderFault, number>;
  return { reader, counters: { answered: 0, ...faults }, isAtFault: false };
}

function countersOf(one: Asked | null): ReaderCounters | null {
  return one === null ? null : { ...one.counters };
}

/** @throws ReaderError `slow` after that time, whatever the work does about its signal */
async function within<Value>(ms: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new ReaderError('slow')), ms);
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  try {
    return await Promise.race([work(signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
