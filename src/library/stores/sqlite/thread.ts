/** The store's thread, as the main one sees it: started when it is needed, and anew where it has died. */
import { join } from 'node:path';
import { type TransferListItem, Worker } from 'node:worker_threads';
import { StoreError } from '../error.ts';
import { storeError } from './failures.ts';
import { type Answer, type Call, type Request, STORE_FILE, type ThreadOptions } from './protocol.ts';
import type { ServerState } from './queries/servers.ts';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

export interface StoreThread {
  /** Opens the database where that has not been done. @throws {StoreError} */
  start(): Promise<void>;
  /** @throws {StoreError} */
  call(call: Call, transferred?: readonly TransferListItem[]): Promise<unknown>;
  /** After what was asked for before. */
  close(): Promise<void>;
}

/** @param onStates told of how far servers have come: one, or all there are (`null`) */
export function createStoreThread(
  program: URL,
  options: ThreadOptions,
  onStates: (server: string | null, states: readonly ServerState[]) => void,
): StoreThread {
  const file = join(options.dataDir, STORE_FILE);
  const pending = new Map<number, Pending>();
  let calls = 0;
  let running: Promise<Worker> | null = null;
  let isClosed = false;

  function settle(worker: Worker, id: number, settleOne: (call: Pending) => void): void {
    const call = pending.get(id);
    pending.delete(id);
    if (pending.size === 0 && !isClosed) worker.unref();
    if (call !== undefined) settleOne(call);
  }

  function launch(): Promise<Worker> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(program, { workerData: options, stdout: false, stderr: false });
      let why: StoreError = storeError('failed', file);
      worker.on('message', (answer: Answer) => {
        switch (answer.type) {
          case 'opened':
            worker.unref();
            onStates(null, answer.states);
            return resolve(worker);
          case 'refused':
            why = new StoreError(answer.fault, answer.message);
            return;
          case 'states':
            return onStates(answer.server, answer.states);
          case 'value':
            return settle(worker, answer.id, (call) => call.resolve(answer.value));
          case 'fault':
            return settle(worker, answer.id, (call) => call.reject(new StoreError(answer.fault, answer.message)));
        }
      });
      worker.on('error', (error) => {
        // Not what is wrong with the file: that the thread itself tells.
        why = storeError('failed', file, error.message);
      });
      worker.on('exit', () => {
        running = null;
        reject(why);
        for (const call of pending.values()) call.reject(why);
        pending.clear();
      });
    });
  }

  function start(): Promise<Worker> {
    running ??= launch();
    return running;
  }

  return {
    start: async () => {
      await start();
    },
    call: async ({ of, method, args }, transferred = []) => {
      if (isClosed) throw storeError('closed', file);
      const worker = await start();
      if (isClosed) throw storeError('closed', file);
      calls += 1;
      const id = calls;
      const request = { type: 'call', id, of, method, args } as Request;
      return await new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        worker.ref();
        try {
          worker.postMessage(request, transferred);
        } catch (error) {
          settle(worker, id, () => reject(storeError('failed', file, String(error))));
        }
      });
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      const worker = await running?.catch(() => null);
      if (!worker) return;
      worker.ref();
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage({ type: 'close' } satisfies Request);
      await ended;
    },
  };
}
