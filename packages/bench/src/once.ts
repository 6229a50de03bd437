/** `npm run bench:once`: what a question costs that is computed, and one that was asked before. */

import { DEFAULT_GLOSSARIES, DEFAULT_LIBRARY } from 'notulen/app/package';
import { answerOnce } from 'notulen/discord/features/answer-once';
import { loadFolder } from 'notulen/library/folder';
import { loadGlossaries } from 'notulen/library/glossaries';
import { answer } from 'notulen/search/answer';
import { createIndex } from 'notulen/search/index/create-index';

const ROUNDS = 300;
const WARM_UP_ROUNDS = 100;
const QUESTION = 'Apa kata Araqchi tentang Gaza?';

/** Median of one call, in microseconds. */
function medianUs(call: (round: number) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const started = performance.now();
    call(round);
    if (round >= WARM_UP_ROUNDS) times.push((performance.now() - started) * 1_000);
  }
  return times.toSorted((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
}

const { articles } = await loadFolder(DEFAULT_LIBRARY);
const { glossary } = await loadGlossaries(DEFAULT_GLOSSARIES);
const index = createIndex(articles, { glossary });
const computed = medianUs(() => answer(QUESTION, index, { limit: 2 }));
const first = medianUs((round) => answerOnce(`${QUESTION} ${round}`, index, { limit: 2 }));
const again = medianUs(() => answerOnce(QUESTION, index, { limit: 2 }));
console.log(
  JSON.stringify({ computedUs: Math.round(computed), firstUs: Math.round(first), againUs: Number(again.toFixed(1)) }),
);
