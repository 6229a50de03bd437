import type { AnswerResult } from '../answers/measures.ts';
import { ENGINE_KEYS, ENGINE_NAMES, type EngineKey } from '../engines/index.ts';
import type { ScaleResult } from '../scale/types.ts';
import { provenance, versions } from './provenance.ts';
import { inBold, SCALE_MEASURES, scaleRows } from './scale-table.ts';
import { markdownTable } from './table.ts';

const BEGIN = '<!-- bench:table -->';
const END = '<!-- /bench:table -->';
const NOTHING = 'Not measured yet.';
/** Sizes in the table of all figures; the others are in the picture. */
const SHOWN_SIZES = [20_000, 100_000, 500_000];

/**
 * Measures in the table of all figures. Of the own meetings the sealed half where it was measured: nobody reads its
 * lines while building.
 */
const SHOWN_MEASURES: ReadonlyArray<readonly [set: string, measure: string]> = [
  ['own meetings, HALF, together', 'Indonesian: first, answered or not'],
  ['own meetings, HALF, together', 'English: first, answered or not'],
  ['own meetings, HALF, together', 'Indonesian: right at once'],
  ['own meetings, HALF, together', 'English: right at once'],
  ['own meetings, HALF, together', 'rightly silent'],
  ['own meetings, HALF, together', 'silent though it knows'],
  ['FacQA valid', 'MRR@10'],
  ['IDK-MRC valid', 'AUC answerable or not'],
  ['IDK-MRC valid', 'passage first'],
  ['PUD wiki, English → Indonesian', 'right first'],
  ['gunnxx valid, English → Indonesian', 'right first'],
];

export type ReadmeLanguage = 'en' | 'id';

const README_SET = 'own meetings, HALF, together';
const README_SIZE = 100_000;
/** The four rows of a README, in words for people who know no measure by its name. */
const README_WORDS = {
  en: {
    first: 'Indonesian questions with the right passage first',
    rightlySilent: 'no answer claimed where the text has none',
    silent: 'nothing shown though the text has the answer',
    time: 'time for 95 of 100 answers from 100,000 sentences',
    note: (first: string, last: string) => `Measured ${first} to ${last}. The best of each row is in bold.`,
  },
  id: {
    first: 'pertanyaan bahasa Indonesia dengan bagian yang tepat di urutan pertama',
    rightlySilent: 'tidak mengaku tahu kalau jawabannya memang tidak ada',
    silent: 'tidak menampilkan apa pun padahal jawabannya ada',
    time: 'waktu untuk 95 dari 100 jawaban dari 100.000 kalimat',
    note: (first: string, last: string) => `Diukur ${first} sampai ${last}. Yang terbaik di tiap baris dicetak tebal.`,
  },
} as const;

/** All engines' figures of what was kept, with the picture at `picture`, a path or address. */
export function figuresBlock(answers: readonly AnswerResult[], scale: readonly ScaleResult[], picture: string): string {
  if (answers.length === 0 && scale.length === 0) return NOTHING;
  const half = halfOf(answers);
  const shown = scale.filter(({ sentences }) => SHOWN_SIZES.includes(sentences));
  const rows = SHOWN_MEASURES.flatMap(([pattern, measure]) => {
    const set = pattern.replace('HALF', half);
    return answerRow(answers, set, measure, `${set}: ${measure}`);
  });
  const table = markdownTable([
    ['', ...ENGINE_KEYS.map((key) => ENGINE_NAMES[key])],
    ...rows,
    ...scaleRows(shown, ['p95', 'build', 'memory'], ENGINE_KEYS).slice(1),
  ]);
  const image = `![Answering time, build time and memory from 1,000 to 500,000 sentences](${picture})`;
  const all = [...answers, ...scale];
  const note = `${provenance(all)}. ${versions(all)}. The best of each row is in bold.`;
  return [table, ...(scale.length === 0 ? [] : [image]), wrapped(note)].join('\n\n');
}

/** Four rows of what was kept, of the engines that any of them was measured for. */
export function readmeBlock(
  answers: readonly AnswerResult[],
  scale: readonly ScaleResult[],
  language: ReadmeLanguage,
): string {
  const words = README_WORDS[language];
  const set = README_SET.replace('HALF', halfOf(answers));
  const timed = scaleRows(
    scale.filter(({ sentences }) => sentences === README_SIZE),
    ['p95'],
    ENGINE_KEYS,
  ).find(([label]) => label?.endsWith(SCALE_MEASURES.p95.label));
  const rows = [
    ...answerRow(answers, set, 'Indonesian: first, answered or not', words.first),
    ...answerRow(answers, set, 'rightly silent', words.rightlySilent),
    ...answerRow(answers, set, 'silent though it knows', words.silent),
    ...(timed === undefined ? [] : [[words.time, ...timed.slice(1)]]),
  ];
  if (rows.length === 0) return NOTHING;
  const table = markdownTable([['', ...ENGINE_KEYS.map((key) => ENGINE_NAMES[key])], ...rows]);
  const dates = [...answers, ...scale].map(({ date }) => date).sort();
  const note = words.note(dates[0] ?? '', dates.at(-1) ?? '');
  return `${language === 'en' ? table : inIndonesian(table)}\n\n${note}`;
}

/** `61 of 102` and `11.8 ms` as Indonesians write them. */
function inIndonesian(table: string): string {
  return table.replaceAll(/(\d) of (\d)/gu, '$1 dari $2').replaceAll(/(\d)\.(\d+ (?:ms|s))\b/gu, '$1,$2');
}

function halfOf(answers: readonly AnswerResult[]): 'sealed' | 'open' {
  return answers.some(({ set }) => set.includes(', sealed,')) ? 'sealed' : 'open';
}

/** One row, or none where no engine was measured. */
function answerRow(answers: readonly AnswerResult[], set: string, measure: string, label: string): string[][] {
  const of = answers.filter((result) => result.set === set && result.name === measure);
  const better = of[0]?.better;
  if (better === undefined) return [];
  const cells = ENGINE_KEYS.map((key: EngineKey) => {
    const result = of.find(({ engine }) => engine === key);
    return { text: result?.text ?? '–', value: result?.value ?? null };
  });
  return [[label, ...inBold(cells, better)]];
}

/** A paragraph in lines of at most 120 characters. */
function wrapped(paragraph: string): string {
  return paragraph.replaceAll(/(.{1,120})(?:\s+|$)/gu, '$1\n').trimEnd();
}

/** A text with `block` between the two marks. @throws Error where `file`, its name, lacks them */
export function replaceBlock(text: string, block: string, file: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} lacks the marks ${BEGIN} and ${END}`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${block}\n\n${text.slice(end)}`;
}
