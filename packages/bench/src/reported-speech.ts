import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import { createArticle } from 'notulen/article/article';
import type { Article, Quotation } from 'notulen/article/types';
import type { Span } from 'notulen/language/types';

/*
 * Indonesian reported speech against annotations of our own, `reported-speech.jsonl`: one line a passage of
 * DIR/retrieval/facqa-corpus.jsonl, with offsets of each statement and its speakers and no text.
 * `node packages/bench/dist/reported-speech.js DIR`. The first half was looked at while the rules were written, the
 * second never.
 */

interface Annotation {
  readonly passage: string;
  readonly statements: readonly (Span & {
    /** Offsets of the speakers' names, empty where the passage names nobody. */
    readonly speakers: readonly (readonly [start: number, end: number])[];
  })[];
  /** Direct quotations, which are not measured here but are no false alarms either. */
  readonly direct: readonly (readonly [start: number, end: number])[];
}

/** From this overlap on, |a∩b| / |a∪b|, a statement counts as found. */
const FOUND = 0.7;
/** What overlaps an annotation this much is a statement, if not with the right edges. */
const TOUCHED = 0.3;

function read<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function words(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= 3);
}

/** Whether one of the speakers shares a word with an annotated one; nobody is right where nobody is annotated. */
function isRight(body: string, speakers: readonly (readonly [number, number])[], quotation: Quotation): boolean {
  if (speakers.length === 0) return quotation.speakers.length === 0;
  const wanted = new Set(speakers.flatMap(([start, end]) => words(body.slice(start, end))));
  return quotation.speakers.some(({ name }) => words(name).some((word) => wanted.has(word)));
}

interface Counts {
  all: number;
  found: number;
  right: number;
  named: number;
  wrong: number;
  given: number;
  exact: number;
  touched: number;
}

function count({ statements, direct }: Annotation, { body, quotations }: Article, counts: Counts): void {
  const reported = quotations.filter(({ kind }) => kind !== 'direct');
  for (const statement of statements) {
    const found = reported.find((quotation) => overlap(statement, quotation) >= FOUND);
    counts.all += 1;
    if (found === undefined) continue;
    counts.found += 1;
    const right = isRight(body, statement.speakers, found);
    if (right) counts.right += 1;
    if (found.speakers.length === 0 || statement.speakers.length === 0) continue;
    counts.named += 1;
    if (!right) counts.wrong += 1;
  }
  const known: Span[] = [...statements, ...direct.map(([start, end]) => ({ start, end }))];
  for (const quotation of reported) {
    const best = Math.max(0, ...known.map((span) => overlap(span, quotation)));
    counts.given += 1;
    if (best >= FOUND) counts.exact += 1;
    if (best >= TOUCHED) counts.touched += 1;
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function main(folder: string | undefined): void {
  if (folder === undefined) {
    console.error('usage: node packages/bench/dist/reported-speech.js DIR, a folder with retrieval/facqa-corpus.jsonl');
    process.exitCode = 2;
    return;
  }
  const corpus = read<{ passageId: string; text: string }>(join(folder, 'retrieval', 'facqa-corpus.jsonl'));
  const texts = new Map(corpus.map(({ passageId, text }) => [passageId, text]));
  const annotations = read<Annotation>(join(PACKAGE_ROOT, 'packages', 'bench', 'data', 'reported-speech.jsonl'));
  const half = Math.ceil(annotations.length / 2);
  for (const [name, part] of [
    ['first half (development)', annotations.slice(0, half)],
    ['second half (held out)', annotations.slice(half)],
  ] as const) {
    const counts: Counts = { all: 0, found: 0, right: 0, named: 0, wrong: 0, given: 0, exact: 0, touched: 0 };
    for (const annotation of part) {
      const body = texts.get(annotation.passage) ?? '';
      count(annotation, createArticle({ id: annotation.passage, body, language: 'id', source: {} }), counts);
    }
    console.log(`${name}: ${part.length} passages, ${counts.all} statements`);
    console.log(`  found at overlap ${FOUND}                 ${share(counts.found, counts.all)}`);
    console.log(`  speaker right, of those found         ${share(counts.right, counts.found)}`);
    console.log(
      `  wrong speakers per hundred named      ${((100 * counts.wrong) / Math.max(1, counts.named)).toFixed(1)}`,
    );
    console.log(
      `  given that is annotated (${TOUCHED}; ${FOUND})    ${share(counts.touched, counts.given)}; ${share(counts.exact, counts.given)}`,
    );
  }
}

main(process.argv[2]);
