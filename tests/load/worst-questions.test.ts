import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../packages/bench/src/scale/random.ts';
import { createMaterial } from '../../packages/bench/src/worst/library.ts';
import { measureEach } from '../../packages/bench/src/worst/measure.ts';
import { hardClaims, hardQuestions } from '../../packages/bench/src/worst/questions.ts';
import { DEFAULT_GLOSSARIES } from '../../src/app/package.ts';
import { checkQuotation } from '../../src/check/check.ts';
import { createGlossary } from '../../src/language/glossary.ts';
import { parseGlossary } from '../../src/language/glossary-file.ts';
import { answer } from '../../src/search/answer.ts';
import { createIndex } from '../../src/search/index/create-index.ts';

const SENTENCES = 1_500;
const TEXTS = 150;
const LENGTH = 300;
const ANSWER_MAX_MS = 50;
const CHECK_MAX_MS = 100;

/** `npm run bench:worst` measures the same on larger libraries. */
describe(`the hardest texts of ${LENGTH} characters, on ${SENTENCES} sentences`, () => {
  const files = DEFAULT_GLOSSARIES.map((file) => parseGlossary(readFileSync(file, 'utf8')));
  const entries = files.flatMap((file) => file.entries);
  const related = files.flatMap((file) => file.related);
  const material = createMaterial(SENTENCES, entries, 4);
  const index = createIndex(material.articles, { glossary: createGlossary(entries, related) });
  const textsOf = (make: typeof hardQuestions) =>
    make(material, TEXTS, LENGTH, createRandom(31)).map(({ text }) => text);

  /** Regression: an office of a country was translated in a thousand ways, and each was looked for in every article. */
  it(`as questions: the third worst of ${TEXTS} takes under ${ANSWER_MAX_MS} ms`, { timeout: 120_000 }, () => {
    for (const text of textsOf(hardQuestions).slice(0, 20)) answer(text, index);
    const { thirdWorst } = measureEach(textsOf(hardQuestions), (text) => answer(text, index));
    expect(thirdWorst).toBeLessThan(ANSWER_MAX_MS);
  });

  it(`as claims: the third worst of ${TEXTS} takes under ${CHECK_MAX_MS} ms`, { timeout: 120_000 }, () => {
    for (const text of textsOf(hardClaims).slice(0, 20)) checkQuotation(text, index);
    const { thirdWorst } = measureEach(textsOf(hardClaims), (text) => checkQuotation(text, index));
    expect(thirdWorst).toBeLessThan(CHECK_MAX_MS);
  });
});
