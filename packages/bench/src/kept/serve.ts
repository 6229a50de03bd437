/** Asks many servers in turn in a process of their own: `node serve.js FOLDER SERVERS SOURCES`. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { collectEarly } from 'notulen/app/heap';
import { answer } from 'notulen/search/answer';
import { openFolder, QUESTIONS, texts } from './open.ts';

const [folder = '', servers = '', sources = '', task = 'all'] = process.argv.slice(2);
const ids = Array.from({ length: Number(servers) }, (_, at) => String(112233445566770000n + BigInt(at)));
const MEGABYTE = 2 ** 20;

if (task === 'fill') await fill();
else if (task === 'ask') await ask();
else {
  await child('fill');
  await child('ask');
}

async function fill(): Promise<void> {
  const { keeper, close } = await openFolder(folder, 256);
  const generated = texts();
  for (const id of ids) {
    for (let made = 0; made < Number(sources); made += 1) {
      await keeper.of(id).add({ origin: 'paste', text: generated.next().value }, null);
    }
  }
  await close();
}

async function ask(): Promise<void> {
  collectEarly();
  const { libraries, close } = await openFolder(folder, 256);
  const times: number[] = [];
  let peak = 0;
  for (let round = 0; round < 2; round += 1) {
    for (const id of ids) {
      const asked = performance.now();
      const { index } = await libraries.open(id);
      answer(QUESTIONS[times.length % QUESTIONS.length] ?? '', index, { limit: 5 });
      times.push(performance.now() - asked);
      peak = Math.max(peak, process.memoryUsage.rss());
    }
  }
  await close();
  times.sort((a, b) => a - b);
  const figures = { peakMb: peak / MEGABYTE, slowestMs: times.at(-1), medianMs: times[times.length >> 1] };
  console.log(JSON.stringify(figures));
}

function child(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = [folder, servers, sources, name];
    fork(fileURLToPath(import.meta.url), args, { stdio: 'inherit' }).on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} failed`)),
    );
  });
}
