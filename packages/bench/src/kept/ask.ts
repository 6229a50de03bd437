/** Starts on what is kept, and asks: `node ask.js FOLDER`. */
import { answer } from 'notulen/search/answer';
import { openFolder, QUESTIONS, SERVER } from './open.ts';

const [folder = ''] = process.argv.slice(2);
const began = performance.now();
const { libraries, close } = await openFolder(folder, 4096);
const { index } = await libraries.open(SERVER);
const openedMs = performance.now() - began;
answer(QUESTIONS[0] ?? '', index, { limit: 5 });
const firstAnswerMs = performance.now();
const times = QUESTIONS.map((question) => {
  const asked = performance.now();
  answer(question, index, { limit: 5 });
  return performance.now() - asked;
}).sort((a, b) => a - b);
await close();
console.log(JSON.stringify({ openedMs, firstAnswerMs, p99Ms: times[Math.floor(times.length * 0.99)] }));
