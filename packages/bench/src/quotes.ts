import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticle } from 'notulen/article/article';
import type { Article, Quotation } from 'notulen/article/types';
import type { LanguageCode } from 'notulen/language/types';

/*
 * Accuracy and speed of the quotation finder on annotated news: `node packages/bench/dist/quotes.js DIR`, where DIR
 * holds pfsa-id-dev.jsonl and polnear-dev.jsonl. Prints figures only.
 */

interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly kind: string;
  readonly confidence?: string;
  readonly speakerKind?: string | null;
  readonly speakerNameAuto?: string | null;
}

interface Annotated {
  readonly text: string;
  readonly quotes: readonly Annotation[];
  readonly article: Article;
}

const SPEED_ROUNDS = 5;
const MEGABYTE = 1_000_000;

function read(folder: string, file: string, language: LanguageCode): Annotated[] {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, index) => {
    const { text, quotes } = JSON.parse(line) as { text: string; quotes: Annotation[] };
    return { text, quotes, article: createArticle({ id: String(index), body: text, language, source: {} }) };
  });
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function best(annotation: Annotation, quotations: readonly Quotation[], least: number): Quotation | null {
  let found: Quotation | null = null;
  for (const quotation of quotations) {
    const value = overlap(annotation, quotation);
    if (value >= least && value > (found === null ? 0 : overlap(annotation, found))) found = quotation;
  }
  return found;
}

function words(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= 3);
}

/** The annotated name; where the text has a pronoun, the annotators' tool's guess at who that is. */
function nameOf({ speaker, speakerKind, speakerNameAuto }: Annotation): string | null {
  return speakerKind === 'pronoun' ? (speakerNameAuto ?? null) : speaker;
}

function isRight(annotation: Annotation, { speakers }: Quotation): boolean {
  const wanted = new Set(words(nameOf(annotation) ?? ''));
  return speakers.some(({ name }) => words(name).some((word) => wanted.has(word)));
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Of quotations that were found and whose speaker is annotated: how many are given one, and a wrong one. */
interface Named {
  found: number;
  named: number;
  wrong: number;
}

function countNamed(count: Named, annotation: Annotation, quotation: Quotation): void {
  if (words(nameOf(annotation) ?? '').length === 0) return;
  count.found += 1;
  if (quotation.speakers.length === 0) return;
  count.named += 1;
  if (!isRight(annotation, quotation)) count.wrong += 1;
}

const wrongOf = ({ found, named, wrong }: Named): string[] => [
  '',
  'wrong speakers per hundred named; named, of those found',
  `${named === 0 ? '–' : ((100 * wrong) / named).toFixed(1)}; ${share(named, found)}`,
];

function pfsa(folder: string): string[][] {
  const documents = read(folder, 'pfsa-id-dev.jsonl', 'id');
  const speakers: Named = { found: 0, named: 0, wrong: 0 };
  const count = { all: 0, found: 0, clause: 0, clauseRight: 0, clitic: 0, cliticRight: 0, named: 0, exact: 0 };
  for (const { quotes, article } of documents) {
    const quoted = article.quotations.filter(({ kind }) => kind !== 'indirect');
    for (const annotation of quotes) {
      const quotation = best(annotation, quoted, 0.8);
      const right = quotation !== null && isRight(annotation, quotation);
      count.all += 1;
      if (quotation !== null) {
        count.found += 1;
        countNamed(speakers, annotation, quotation);
      }
      if (annotation.confidence === 'high') {
        count.clause += 1;
        if (right) count.clauseRight += 1;
      } else if (annotation.confidence === 'derived') {
        count.clitic += 1;
        if (right) count.cliticRight += 1;
      }
      if (annotation.speaker === null) continue;
      count.named += 1;
      if (quotation === null) continue;
      if (quotation.speakers.some(({ name }) => sameName(name, annotation.speaker ?? ''))) count.exact += 1;
    }
  }
  return [
    ['PFSA-ID', 'span found', share(count.found, count.all)],
    ['', 'end to end, named in the clause', share(count.clauseRight, count.clause)],
    ['', 'end to end, by katanya', share(count.cliticRight, count.clitic)],
    ['', 'exact full name, titles aside, of all named', share(count.exact, count.named)],
    wrongOf(speakers),
  ];
}

/** Titles and degrees are set aside: the name given must be the end of the annotated one, less what follows a comma. */
function sameName(given: string, annotated: string): boolean {
  const wanted = words(annotated.replace(/,.*$/u, '')).join(' ');
  const name = words(given).join(' ');
  return (
    name !== '' &&
    (wanted === name || (TITLES.test(wanted.slice(0, wanted.length - name.length)) && wanted.endsWith(` ${name}`)))
  );
}

const TITLES =
  /^(?:(?:inspektur|jenderal|komisaris|besar|ajun|brigadir|brigjen|irjen|komjen|kombes|akbp|kompol|letnan|kolonel|letkol|letjen|mayor|mayjen|marsekal|laksamana|kapten|prof|dr|haji|hajah|polisi|pol|purn|tni|drs|teuku)\s*)+$/;

function polnear(folder: string): string[][] {
  const documents = read(folder, 'polnear-dev.jsonl', 'en');
  const kinds = new Map<string, { all: number; found: number; named: number; right: number }>();
  const speakers: Named = { found: 0, named: 0, wrong: 0 };
  let given = 0;
  let annotated = 0;
  for (const { quotes, article } of documents) {
    for (const annotation of quotes) {
      const kind = kinds.get(annotation.kind) ?? { all: 0, found: 0, named: 0, right: 0 };
      kinds.set(annotation.kind, kind);
      const quotation = best(annotation, article.quotations, 0.3);
      kind.all += 1;
      if (quotation === null) continue;
      kind.found += 1;
      countNamed(speakers, annotation, quotation);
      if (words(nameOf(annotation) ?? '').length === 0) continue;
      kind.named += 1;
      if (isRight(annotation, quotation)) kind.right += 1;
    }
    given += article.quotations.length;
    annotated += article.quotations.filter((quotation) =>
      quotes.some((annotation) => overlap(annotation, quotation) >= 0.3),
    ).length;
  }
  const rows = ['direct', 'mixed', 'indirect'].map((name) => {
    const { all, found, named, right } = kinds.get(name) ?? { all: 0, found: 0, named: 0, right: 0 };
    return ['PolNeAR', `${name}: found; speaker right, of those named`, `${share(found, all)}; ${share(right, named)}`];
  });
  return [...rows, ['', 'share of what is given that is annotated', share(annotated, given)], wrongOf(speakers)];
}

function speed(folder: string, file: string, language: LanguageCode): string[] {
  const bodies = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const body = bodies.map((line) => (JSON.parse(line) as { text: string }).text).join('\n\n');
  const rates: number[] = [];
  for (let round = 0; round < SPEED_ROUNDS; round += 1) {
    const started = performance.now();
    createArticle({ id: 'speed', body, language, source: {} });
    rates.push(Buffer.byteLength(body) / MEGABYTE / ((performance.now() - started) / 1000));
  }
  return [
    'Speed',
    `${language}: MB of text a second, whole article, median of ${SPEED_ROUNDS}`,
    (rates.sort((a, b) => a - b)[2] ?? 0).toFixed(2),
  ];
}

function main(folder: string | undefined): void {
  if (folder === undefined) {
    console.error(
      'usage: node packages/bench/dist/quotes.js DIR, a folder with pfsa-id-dev.jsonl and polnear-dev.jsonl',
    );
    process.exitCode = 2;
    return;
  }
  const rows = [
    ...pfsa(folder),
    ...polnear(folder),
    speed(folder, 'pfsa-id-dev.jsonl', 'id'),
    speed(folder, 'polnear-dev.jsonl', 'en'),
  ];
  for (const [set = '', measure = '', value = ''] of rows)
    console.log(`${set.padEnd(9)} ${measure.padEnd(62)} ${value}`);
}

main(process.argv[2]);
