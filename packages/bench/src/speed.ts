/**
 * How long a source takes to be read, against `Intl.Segmenter` cutting the same text into sentences in the same run.
 * Usage: node packages/bench/dist/speed.js
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import { createArticle } from 'notulen/article/article';
import type { LanguageCode } from 'notulen/language/types';
import { readMeetings } from './meetings.ts';
import { percentile } from './report/statistics.ts';

const ROUNDS = 9;
const MEGABYTE = 1_000_000;
/** Each text is read over and over until it is as long as this. */
const NEWS_LENGTH = MEGABYTE / 2;

function median(values: readonly number[]): number {
  return percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function segment(text: string, language: LanguageCode): number {
  let count = 0;
  for (const _sentence of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) count += 1;
  return count;
}

/** News in one language, each article by itself. */
function newsIn(language: LanguageCode): string[] {
  const bodies = readMeetings('open').flatMap(({ article }) => (article.language === language ? [article.body] : []));
  const length = bodies.reduce((sum, body) => sum + body.length, 0);
  return Array.from({ length: Math.ceil(NEWS_LENGTH / length) }, () => bodies).flat();
}

/** A transcript of a length, made of the project's own. */
function transcriptOf(length: number): string {
  const folder = join(PACKAGE_ROOT, 'packages', 'bench', 'data', 'formats', 'open');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.plain.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${texts[at % texts.length]}\n\n`;
  return text.slice(0, length);
}

function read(body: string, language: LanguageCode): void {
  createArticle({ id: 'speed', body, language, source: {} });
}

function against(name: string, bodies: readonly string[], language: LanguageCode): void {
  const own: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(processorMs(() => bodies.forEach((body) => void segment(body, language))));
    own.push(processorMs(() => bodies.forEach((body) => void read(body, language))));
  }
  const ratio = median(own) / median(plain);
  console.log(
    `${name.padEnd(34)} ${median(own).toFixed(0)} ms, segmenter ${median(plain).toFixed(0)} ms: ${ratio.toFixed(1)} times`,
  );
}

function growth(): void {
  const [one, five] = [transcriptOf(MEGABYTE), transcriptOf(5 * MEGABYTE)];
  const [short, long]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    short.push(processorMs(() => read(one, 'en')));
    long.push(processorMs(() => read(five, 'en')));
  }
  const ratio = median(long) / median(short);
  console.log(
    `transcript of 5 MB against 1 MB    ${median(long).toFixed(0)} ms, ${median(short).toFixed(0)} ms: ${ratio.toFixed(1)} times`,
  );
}

against('English news', newsIn('en'), 'en');
against('Indonesian news', newsIn('id'), 'id');
growth();
