/**
 * Measures one engine on generated text, in a process of its own so that nothing else is in its memory:
 * `node --expose-gc child.js ENGINE SENTENCES`. Says its figures on the channel to the parent.
 */
import { usedMemory } from './memory.ts';
import type { ChildMessage, ChildTask } from './types.ts';

const empty = usedMemory();

// Only now, so that an engine's own code counts as its memory.
const { measureEngine } = await import('./measure.ts');
const { measureSnapshot } = await import('./snapshot.ts');
const { parseEngineKeys } = await import('../engines/index.ts');

const say = (message: ChildMessage): void => {
  process.send?.(message);
};

const [task, count] = process.argv.slice(2) as [ChildTask, string];
const sentences = Number(count);
if (task === 'snapshot') {
  say({ snapshot: await measureSnapshot(sentences, (stage) => say({ stage })) });
} else {
  const [key] = parseEngineKeys(task);
  if (key === undefined) throw new Error('no engine named');
  say({ figures: await measureEngine(key, sentences, empty, (stage) => say({ stage })) });
}
process.disconnect?.();
