import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildMessage, ChildTask, Outcome, ScaleFigures, SnapshotFigures } from './types.ts';

const CHILD = fileURLToPath(new URL('child.js', import.meta.url));
const HEAP_LIMIT_MB = 8192;
/** A stage (writing the text, building, asking) may take so long. */
const STAGE_LIMIT_MS = 10 * 60_000;

/** What a child process came to. */
export interface ChildResult {
  readonly outcome: Outcome;
  readonly figures?: ScaleFigures;
  readonly snapshot?: SnapshotFigures | null;
}

/** Runs one measurement in a process of its own, with 8 GiB of heap and ten minutes a stage. */
export function runChild(task: ChildTask, sentences: number): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, [task, String(sentences)], {
      execArgv: ['--expose-gc', `--max-old-space-size=${HEAP_LIMIT_MB}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let errors = '';
    let isLate = false;
    let result: ChildResult | null = null;
    const stop = () => {
      isLate = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(stop, STAGE_LIMIT_MS);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('message', (message: ChildMessage) => {
      clearTimeout(timer);
      timer = setTimeout(stop, STAGE_LIMIT_MS);
      if (!('stage' in message)) result = { outcome: 'measured', ...message };
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      if (result === null && !isLate && !isOutOfMemory(errors)) console.error(errors.trim());
      resolve(result ?? { outcome: isLate ? 'over 10 min' : isOutOfMemory(errors) ? 'over 8 GB' : 'failed' });
    });
  });
}

/** V8 says so when its heap is full. */
function isOutOfMemory(errors: string): boolean {
  return /heap out of memory|Reached heap limit/.test(errors);
}
