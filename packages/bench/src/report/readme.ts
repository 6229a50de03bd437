import type { AnswerResult } from '../answers/measures.ts';
import { ENGINE_KEYS, ENGINE_NAMES } from '../engines/index.ts';
import type { ScaleResult } from '../scale/types.ts';
import { provenance, versions } from './provenance.ts';
import { inBold, scaleRows } from './scale-table.ts';
import { markdownTable } from './table.ts';

const BEGIN = '<!-- bench:table -->';
const END = '<!-- /bench:table -->';
/** Sizes the README shows; the others are in the picture. */
const SHOWN_SIZES = [20_000, 100_000, 500_000];

/** Measures the README shows. Of the own meetings the sealed half, where it was measured, since nothing was tuned on it. */
const SHOWN_MEASURES: ReadonlyArray<readonly [set: string, measure: string]> = [
  ['own meetings, HALF, together', 'Indonesian: right and first'],
  ['own meetings, HALF, together', 'English: right and first'],
  ['own meetings, HALF, together', 'rightly silent'],
  ['own meetings, HALF, together', 'wrongly silent'],
  ['FacQA valid', 'MRR@10'],
  ['IDK-MRC valid', 'AUC answerable or not'],
  ['IDK-MRC valid', 'passage first'],
  ['PUD wiki, English → Indonesian', 'right first'],
  ['gunnxx valid, English → Indonesian', 'right first'],
];

/** The README's table and picture of what was kept. */
export function readmeBlock(answers: readonly AnswerResult[], scale: readonly ScaleResult[]): string {
  if (answers.length === 0 && scale.length === 0) return 'Not measured yet.';
  const head = ['', ...ENGINE_KEYS.map((key) => ENGINE_NAMES[key])];
  const shown = scale.filter(({ sentences }) => SHOWN_SIZES.includes(sentences));
  const table = markdownTable([head, ...answerRows(answers), ...scaleRows(shown, ['p95', 'build', 'memory']).slice(1)]);
  const picture =
    scale.length === 0
      ? []
      : ['![Answering time, build time and memory from 1,000 to 500,000 sentences](docs/pictures/scale.svg)'];
  const all = [...answers, ...scale];
  return [table, ...picture, `${provenance(all)}. ${versions(all)}. The best of each row is in bold.`].join('\n\n');
}

function answerRows(answers: readonly AnswerResult[]): string[][] {
  const half = answers.some(({ set }) => set.includes(', sealed,')) ? 'sealed' : 'open';
  return SHOWN_MEASURES.flatMap(([pattern, measure]) => {
    const set = pattern.replace('HALF', half);
    const of = answers.filter((result) => result.set === set && result.name === measure);
    const better = of[0]?.better;
    if (better === undefined) return [];
    const cells = ENGINE_KEYS.map((key) => {
      const result = of.find(({ engine }) => engine === key);
      return { text: result?.text ?? '–', value: result?.value ?? null };
    });
    return [[`${set}: ${measure}`, ...inBold(cells, better)]];
  });
}

/** A text with `block` between the two marks. Throws where they are missing. */
export function replaceBlock(text: string, block: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md lacks the marks ${BEGIN} and ${END}`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${block}\n\n${text.slice(end)}`;
}
