/** The thread of the store: it opens the database, and then answers one `Request` after the other. */
import { join } from 'node:path';
import { parentPort, type TransferListItem, workerData } from 'node:worker_threads';
import { bindableText } from './binding.ts';
import type { StoreMethods } from './context.ts';
import { toStoreError } from './failures.ts';
import { type Answer, type Call, type Request, STORE_FILE, type ThreadOptions } from './protocol.ts';
import { openSession, type Session } from './session.ts';

/** Those after which a server's counter may be another one. */
const CHANGES: ReadonlySet<PropertyKey> = new Set<keyof StoreMethods>([
  'keep',
  'keepDraft',
  'edit',
  'revise',
  'remove',
  'restore',
  'hide',
  'forget',
]);

const options: ThreadOptions = workerData;
const file = join(options.dataDir, STORE_FILE);

function post(answer: Answer, transferred: readonly TransferListItem[] = []): void {
  parentPort?.postMessage(answer, transferred);
}

async function run({ store, cache }: Session, { of, method, args }: Call): Promise<unknown> {
  // What no text can hold is in no id: it asks for what is not there.
  const known = args.map((arg, at) => (at > 0 && typeof arg === 'string' ? bindableText(arg) : arg));
  const methods: object = of === 'store' ? store : cache;
  const called: (...args: readonly unknown[]) => Promise<unknown> = Reflect.get(methods, method);
  return await called(...known);
}

async function tellChanges(session: Session, { of, method, args }: Call): Promise<void> {
  if (of !== 'store') return;
  if (method === 'sweep') return post({ type: 'states', server: null, states: await session.states() });
  const [server] = args;
  if (typeof server !== 'string' || !CHANGES.has(method)) return;
  post({ type: 'states', server, states: await session.states(server) });
}

async function answer(session: Session, request: Request & { type: 'call' }): Promise<void> {
  const { id } = request;
  try {
    const value = await run(session, request);
    await tellChanges(session, request);
    post({ type: 'value', id, value }, buffersOf(value));
  } catch (error) {
    const { fault, message } = toStoreError(error, file);
    post({ type: 'fault', id, fault, message });
  }
}

/** Contents and blobs are handed over, not copied. */
function buffersOf(value: unknown): ArrayBuffer[] {
  const parts: unknown[] = value instanceof Map ? Array.from(value.values()) : [value];
  return parts.flatMap((part) => {
    const bytes = part !== null && typeof part === 'object' && 'bytes' in part ? part.bytes : part;
    return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
  });
}

async function serve(session: Session): Promise<void> {
  const states = await session.states();
  let last: Promise<void> = Promise.resolve();
  let isLooking = false;

  const poll = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    last = last.then(async () => {
      // What is wrong with the database is told to whoever asks something of it.
      const states = await session.look().catch(() => null);
      if (states !== null) post({ type: 'states', server: null, states });
      isLooking = false;
    });
  }, options.pollMs);

  parentPort?.on('message', (request: Request) => {
    if (request.type === 'call') {
      last = last.then(() => answer(session, request));
      return;
    }
    clearInterval(poll);
    last = last.then(async () => {
      await session.close();
      parentPort?.close();
    });
  });
  post({ type: 'opened', states });
}

try {
  const session = await openSession(options);
  await serve(session).catch(async (error: unknown) => {
    await session.close();
    throw error;
  });
} catch (error) {
  const { fault, message } = toStoreError(error, file);
  post({ type: 'refused', fault, message });
  parentPort?.close();
}
