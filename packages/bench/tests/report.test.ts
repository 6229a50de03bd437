import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EngineKey } from '../src/engines/index.ts';
import { createLogScale, spread } from '../src/report/axis.ts';
import { scalePicture } from '../src/report/picture.ts';
import { figuresBlock, readmeBlock, replaceBlock } from '../src/report/readme.ts';
import { inBold, scaleRows } from '../src/report/scale-table.ts';
import { areaUnderCurve, percentile } from '../src/report/statistics.ts';
import { alignedTable, markdownTable } from '../src/report/table.ts';
import { filledReadmes } from '../src/report/write.ts';
import type { Outcome, ScaleResult } from '../src/scale/types.ts';

const CIRCUMSTANCES = { date: '2026-01-31', machine: 'one core & a half', node: '20.0.0' };

describe('percentile', () => {
  test('is the value of the nearest rank, whatever the order', () => {
    const values = [15, 20, 35, 40, 50].reverse();
    expect(percentile(values, 0.05)).toBe(15);
    expect(percentile(values, 0.3)).toBe(20);
    expect(percentile(values, 0.4)).toBe(20);
    expect(percentile(values, 0.5)).toBe(35);
    expect(percentile(values, 1)).toBe(50);
    expect(values[0]).toBe(50);
  });

  test('of 200 values, 5 per cent may be slower than p95', () => {
    const values = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(percentile(values, 0.95)).toBe(190);
    expect(percentile(values, 0.5)).toBe(100);
  });

  test('of no values is not a number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

test('the area under the curve is the share of pairs in the right order, a tie being half', () => {
  expect(areaUnderCurve([3, 2], [1, 0])).toBe(1);
  expect(areaUnderCurve([1], [1])).toBe(0.5);
  expect(areaUnderCurve([2, 0], [1])).toBe(0.5);
  expect(areaUnderCurve([], [1])).toBeNaN();
});

describe('tables', () => {
  test('columns stand below each other', () => {
    expect(
      alignedTable([
        ['set', 'figure'],
        ['a long name', '1'],
      ]),
    ).toBe('set          figure\na long name  1');
  });

  test('Markdown has a line below the head, and no cell ends early', () => {
    expect(
      markdownTable([
        ['a', 'b'],
        ['1 | 2', '3'],
      ]),
    ).toBe('| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 |');
  });
});

describe('a row of a table', () => {
  test('has its best in bold, whoever that is, and those that show the same', () => {
    const cells = [
      { text: '5 ms', value: 5 },
      { text: '2 ms', value: 2 },
      { text: 'over 8 GB', value: null },
    ];
    expect(inBold(cells, 'lower')).toEqual(['5 ms', '**2 ms**', 'over 8 GB']);
    expect(inBold(cells, 'higher')).toEqual(['**5 ms**', '2 ms', 'over 8 GB']);
    const equal = [
      { text: '0.80', value: 0.8012 },
      { text: '0.80', value: 0.8009 },
    ];
    expect(inBold(equal, 'higher')).toEqual(['**0.80**', '**0.80**']);
  });

  test('says why an engine has no figures', () => {
    const table = scaleRows([result('notulen', 1000, 5), { ...result('lunr', 1000, 0, 'over 8 GB') }], ['p95']);
    expect(table).toEqual([
      ['', 'notulen', 'Lunr'],
      ['1,000 sentences: answer, p95', '**5 ms**', 'over 8 GB'],
    ]);
  });
});

describe('the picture', () => {
  test('a logarithmic axis goes from its least to its largest value, with ticks at powers of ten', () => {
    const axis = createLogScale([30, 5000, 300], 0, 300);
    expect(axis.ticks).toEqual([100, 1000]);
    expect(axis.at(30)).toBe(0);
    expect(axis.at(5000)).toBeCloseTo(300);
    expect(axis.at(300) - axis.at(30)).toBeCloseTo(axis.at(3000) - axis.at(300));
    expect(createLogScale([10, 1000], 0, 1).ticks).toEqual([10, 100, 1000]);
    expect(createLogScale([5], 0, 1).at(5)).toBe(0);
  });

  test('labels that would overlap are moved apart and stay inside', () => {
    const places = spread([100, 101, 300, 299], 14, 50, 300);
    const sorted = places.toSorted((a, b) => a - b);
    for (const [index, place] of sorted.entries()) {
      expect(place).toBeGreaterThanOrEqual(50);
      expect(place).toBeLessThanOrEqual(300);
      if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(14);
    }
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
  });

  test('labels each line at its end and says who gave up', () => {
    const picture = scalePicture([
      result('notulen', 1000, 1),
      result('notulen', 5000, 2),
      result('orama', 1000, 3),
      result('orama', 5000, 0, 'over 10 min'),
    ]);
    expect(picture).toContain('>notulen</text>');
    expect(picture).toContain('Orama: over 10 min at 5,000 sentences');
    expect(picture).toContain('Measured 2026-01-31, Node 20.0.0, one core &amp; a half');
    expect(picture).not.toContain('NaN');
  });
});

describe('the README', () => {
  test('gets its block between the marks, and keeps the rest', () => {
    const text = 'before\n<!-- bench:table -->\nold\n<!-- /bench:table -->\nafter';
    const fresh = replaceBlock(text, 'new', 'README.md');
    expect(fresh).toBe('before\n<!-- bench:table -->\n\nnew\n\n<!-- /bench:table -->\nafter');
    expect(replaceBlock(fresh, 'new', 'README.md')).toBe(fresh);
    expect(() => replaceBlock('no marks', 'new', 'README.md')).toThrow('README.md lacks the marks');
  });

  test('shows what was kept: npm run bench:table would change nothing', () => {
    for (const [file, text] of filledReadmes()) expect(readFileSync(file, 'utf8'), file).toBe(text);
  });

  test('shows the sealed half of the own meetings where it was measured', () => {
    const answers = ['open', 'sealed'].map((half) => ({
      set: `own meetings, ${half}, together`,
      name: 'rightly silent',
      text: half,
      value: 1,
      better: 'higher' as const,
      engine: 'notulen' as const,
      version: '1.0.0',
      ...CIRCUMSTANCES,
    }));
    expect(figuresBlock(answers, [], 'scale.svg')).toContain('own meetings, sealed, together: rightly silent');
    expect(figuresBlock(answers.slice(0, 1), [], 'scale.svg')).toContain(
      'own meetings, open, together: rightly silent',
    );
    expect(figuresBlock([], [], 'scale.svg')).toBe('Not measured yet.');
  });

  // Regression: rows of size and speed had cells for the measured engines alone, and stood under other engines' names.
  test('has a cell for every engine in every row, also where only some were measured', () => {
    const block = figuresBlock([], [result('minisearch', 20_000, 3)], '../scale.svg');
    const [head, , ...rows] = block.split('\n').filter((line) => line.startsWith('|'));
    expect(rows[0]).toBe('| 20,000 sentences: answer, p95 | – | **3 ms** | – | – | – | – |');
    expect(rows.map((row) => row.split('|').length)).toEqual(rows.map(() => head?.split('|').length));
    expect(block).toContain('](../scale.svg)');
  });

  test('of a newcomer has four rows, in English or Indonesian', () => {
    const measured = (name: string, text: string) => ({
      set: 'own meetings, sealed, together',
      name,
      text,
      value: 1,
      better: 'higher' as const,
      engine: 'notulen' as const,
      version: '1.0.0',
      ...CIRCUMSTANCES,
    });
    const answers = [
      measured('Indonesian: first, answered or not', '61 of 102'),
      measured('rightly silent', '62 of 70'),
      measured('silent though it knows', '19 of 204'),
      measured('English: right at once', '70 of 102'),
    ];
    const scale = [result('notulen', 20_000, 7), result('notulen', 100_000, 11.8)];
    const rowsOf = (block: string) => block.split('\n').filter((line) => /^\| \p{L}/u.test(line));
    const english = rowsOf(readmeBlock(answers, scale, 'en'));
    const indonesian = rowsOf(readmeBlock(answers, scale, 'id'));
    expect([english.length, indonesian.length]).toEqual([4, 4]);
    expect(english[0]).toContain('**61 of 102**');
    expect(indonesian[0]).toContain('**61 dari 102**');
    expect(indonesian[3]).toContain('**11,8 ms**');
    expect(readmeBlock([], [], 'en')).toBe('Not measured yet.');
  });
});

function result(engine: EngineKey, sentences: number, p95Ms: number, outcome: Outcome = 'measured'): ScaleResult {
  const head = { engine, sentences, outcome, version: '1.0.0', ...CIRCUMSTANCES };
  if (outcome !== 'measured') return head;
  return { ...head, figures: { buildMs: 10, memoryMb: 20, p50Ms: 1, p95Ms, asked: 200, articleFirst: 1 } };
}
