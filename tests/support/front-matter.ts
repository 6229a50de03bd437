import { readPlainText } from '../../src/article/formats/text.ts';

export const TEXT = 'Warga membersihkan sungai pada hari Minggu. Air kembali jernih.';

/** A file of `TEXT` below front matter of these lines. */
export const withFrontMatter = (...lines: readonly string[]) => readPlainText(`---\n${lines.join('\n')}\n---\n${TEXT}`);

const levels = 8_000;

/** Each once ended the process, or may, or took long: the parser calls itself at each level of nesting. */
export const HOSTILE_FRONT_MATTER: ReadonlyArray<readonly [what: string, yaml: string]> = [
  ['brackets, closed', `x: ${'['.repeat(levels)}${']'.repeat(levels)}`],
  ['brackets, open', `x: ${'['.repeat(levels)}`],
  ['pairs in pairs', `x: ${'{a: '.repeat(3_000)}1${'}'.repeat(3_000)}`],
  ['lists in lists', `x:\n  ${'- '.repeat(levels)}a`],
  ['keys that are keys', `x:\n  ${'? '.repeat(levels)}a`],
  ['colons', `x: ${'a: '.repeat(5_000)}`],
  ['indentation', Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}x:`).join('\n')],
  ['anchors', `x: ${'&a '.repeat(5_000)}`],
  ['quotation marks', `x: ${'"'.repeat(16_000)}`],
  ['keys', Array.from({ length: 1_800 }, (_, n) => `x${n}: [`).join('\n')],
  [
    'aliases of aliases',
    ['x: &x0 [a, a]', ...Array.from({ length: 80 }, (_, n) => `y${n}: &x${n + 1} [*x${n}, *x${n}, *x${n}]`)].join('\n'),
  ],
  ['aliases of a text', `x: &x ${'a'.repeat(2_000)}\ny: [${'*x,'.repeat(4_000)}]`],
  ['an alias of itself', 'x: &x [*x]'],
  ['names of every object', '__proto__: { title: B }\nconstructor: x\ntoString: y'],
];
