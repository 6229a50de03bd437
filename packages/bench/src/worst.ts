/**
 * Processor time of the hardest questions, claims and typings on generated text of 5,000 and 20,000 sentences:
 * `npm run bench:worst -- [--questions N] [--sizes LIST] [--seed N]`. Prints a row for each kind of work, and the
 * slowest text of each.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_GLOSSARIES } from 'notulen/app/package';
import { checkQuotation } from 'notulen/check/check';
import { createGlossary } from 'notulen/language/glossary';
import { parseGlossary } from 'notulen/language/glossary-file';
import { answer } from 'notulen/search/answer';
import { readFollowUp } from 'notulen/search/follow-up/read-follow-up';
import { createIndex } from 'notulen/search/index/create-index';
import { suggestPeople } from 'notulen/search/index/people-directory';
import { findQuotations } from 'notulen/search/quotations/quotations';
import { alignedTable } from './report/table.ts';
import { createRandom } from './scale/random.ts';
import { createMaterial } from './worst/library.ts';
import { measureEach } from './worst/measure.ts';
import { hardClaims, hardQuestions } from './worst/questions.ts';

const TEXT_SEED = 2026;
const WARM_UP_SEED = 5;
const WARM_UP = 150;

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '2000' },
    sizes: { type: 'string', default: '5000,20000' },
    seed: { type: 'string', default: '7' },
  },
});
const count = Number(values.questions);
const seed = Number(values.seed);
const files = DEFAULT_GLOSSARIES.map((file) => parseGlossary(readFileSync(file, 'utf8')));
const entries = files.flatMap((file) => file.entries);
const related = files.flatMap((file) => file.related);

const rows = [['sentences', 'work', 'texts', 'median', 'p99', 'third worst', 'worst']];
const slowest: string[] = [];
for (const sentences of values.sizes.split(',').map(Number)) {
  const material = createMaterial(sentences, entries, TEXT_SEED);
  const index = createIndex(material.articles, { glossary: createGlossary(entries, related) });
  const texts = (length: number, share: number, own = seed) =>
    hardQuestions(material, Math.ceil(count * share), length, createRandom(own)).map(({ text }) => text);
  const claims = (length: number, share: number, own = seed) =>
    hardClaims(material, Math.ceil(count * share), length, createRandom(own)).map(({ text }) => text);
  const before = { question: 'Apa kata menteri luar negeri Irak tentang keamanan?', speaker: null };
  for (const text of hardQuestions(material, WARM_UP, 300, createRandom(WARM_UP_SEED))) answer(text.text, index);
  for (const text of hardClaims(material, WARM_UP, 300, createRandom(WARM_UP_SEED))) checkQuotation(text.text, index);
  const works: ReadonlyArray<readonly [name: string, texts: readonly string[], work: (text: string) => unknown]> = [
    ['questions of 300 characters', texts(300, 1), (text) => answer(text, index)],
    ['questions of 2,000 characters', texts(2_000, 0.1), (text) => answer(text, index)],
    ['follow-ups of 300 characters', texts(300, 0.25), (text) => readFollowUp(before, text, index)],
    [
      'follow-ups to 300 characters',
      texts(300, 0.1),
      (text) => readFollowUp({ ...before, question: text }, 'Iran', index),
    ],
    ['topics of quotations', texts(100, 0.1), (text) => findQuotations(index, { about: text })],
    ['people while typing', texts(100, 0.25), (text) => suggestPeople(index.people, text, 25)],
    ['claims of 300 characters', claims(300, 0.5), (text) => checkQuotation(text, index)],
    ['claims of 4,000 characters', claims(4_000, 0.1), (text) => checkQuotation(text, index)],
    ['claims of 20,000 characters', claims(20_000, 0.02), (text) => checkQuotation(text, index)],
  ];
  for (const [name, asked, work] of works) {
    const figures = measureEach(asked, work);
    const times = [figures.median, figures.p99, figures.thirdWorst, figures.worst].map((ms) => ms.toFixed(1));
    rows.push([sentences.toLocaleString('en'), name, String(asked.length), ...times]);
    slowest.push(`${sentences} sentences, ${name}: ${JSON.stringify(figures.slowest.slice(0, 300))}`);
    console.error(rows.at(-1)?.join('  '));
  }
}
console.log(`processor time in ms\n${alignedTable(rows)}\n\nslowest of each:\n${slowest.join('\n')}`);
