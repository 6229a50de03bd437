/**
 * How well sentences are found, beside `Intl.Segmenter`: `node packages/bench/dist/segmentation.js DIR [--misses]`.
 * DIR holds `*.jsonl` files of `{ "id", "text", "sentences", "rule"? }`; the language is the file name's first two
 * letters.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createArticle } from 'notulen/article/article';
import type { LanguageCode } from 'notulen/language/types';
import { z } from 'zod';

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  sentences: z.array(z.string()),
  rule: z.string().optional(),
});
type Case = z.infer<typeof caseSchema>;
type Splitter = (text: string, language: LanguageCode) => string[];

const splitters: Readonly<Record<string, Splitter>> = {
  notulen(text, language) {
    const { sentences } = createArticle({ id: 'text', body: text, language, source: {} });
    return sentences.map(({ start, end }) => text.slice(start, end));
  },
  'Intl.Segmenter'(text, language) {
    const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
    return [...segments].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
  },
};

/** How many characters that are not white space stand before each end of a sentence; the text's own end is left out. */
function boundaries(sentences: readonly string[]): Set<number> {
  let length = 0;
  const ends = sentences.map((sentence) => {
    length += sentence.replace(/\s/g, '').length;
    return length;
  });
  return new Set(ends.slice(0, -1));
}

function isExact(found: readonly string[], { sentences }: Case): boolean {
  const plain = (list: readonly string[]) =>
    JSON.stringify(list.map((sentence) => sentence.replace(/\s+/g, ' ').trim()));
  return plain(found) === plain(sentences);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function measure(cases: readonly Case[], split: Splitter, language: LanguageCode) {
  const misses: { case: Case; found: string[] }[] = [];
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const each of cases) {
    const found = split(each.text, language);
    if (!isExact(found, each)) misses.push({ case: each, found });
    const ends = boundaries(found);
    const expected = boundaries(each.sentences);
    right += [...ends].filter((end) => expected.has(end)).length;
    given += ends.size;
    wanted += expected.size;
  }
  return {
    misses,
    line: [
      `${cases.length - misses.length} of ${cases.length} exact`,
      `precision ${percent(right, given)}`,
      `recall ${percent(right, wanted)}`,
      `F1 ${percent(2 * right, given + wanted)}`,
    ].join(', '),
  };
}

function readCases(file: string): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => caseSchema.parse(JSON.parse(line)));
}

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
  const [dir] = positionals;
  if (dir === undefined) {
    console.error(
      'segmentation: name a folder of .jsonl files: node packages/bench/dist/segmentation.js DIR [--misses]',
    );
    return 2;
  }
  for (const name of readdirSync(dir).filter((each) => each.endsWith('.jsonl'))) {
    const cases = readCases(join(dir, name));
    const language: LanguageCode = name.startsWith('id') ? 'id' : 'en';
    for (const [splitter, split] of Object.entries(splitters)) {
      const { misses, line } = measure(cases, split, language);
      console.log(`${basename(name, '.jsonl').padEnd(20)} ${splitter.padEnd(15)} ${line}`);
      if (!values.misses || splitter !== 'notulen') continue;
      for (const miss of misses) {
        console.log(`  ${miss.case.id} ${miss.case.rule ?? ''}`);
        console.log(`    wanted ${JSON.stringify(miss.case.sentences)}\n    found  ${JSON.stringify(miss.found)}`);
      }
    }
  }
  return 0;
}

process.exitCode = main();
