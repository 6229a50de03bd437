import { ENGINE_KEYS, ENGINE_NAMES, type EngineKey } from '../engines/index.ts';
import type { ScaleResult } from '../scale/types.ts';
import { createLogScale, spread } from './axis.ts';
import { provenance, versions } from './provenance.ts';
import { SCALE_MEASURES, type ScaleMeasure } from './scale-table.ts';

const WIDTH = 960;
const HEIGHT = 440;
const FOOTER = { top: 386, line: 17 } as const;
const PANELS: ReadonlyArray<readonly [measure: ScaleMeasure, title: string]> = [
  ['p95', 'answer, p95 (ms)'],
  ['build', 'build (ms)'],
  ['memory', 'memory (MB)'],
];
const PANEL = { top: 56, bottom: 326, width: 190, left: 48, step: 316 } as const;
/** Room above and below the lines, as a factor. */
const MARGIN = 1.3;
const LABEL_GAP = 14;

/**
 * Okabe and Ito's colours, which people with any colour vision can tell apart, darker on light ground and lighter on
 * dark.
 */
const COLOURS: Readonly<Record<EngineKey, readonly [light: string, dark: string]>> = {
  notulen: ['#c2410c', '#fb923c'],
  minisearch: ['#0369a1', '#56b4e9'],
  orama: ['#7c3aed', '#b79cf7'],
  flexsearch: ['#047857', '#34d399'],
  lunr: ['#be185d', '#f472b6'],
  sqlite: ['#57534e', '#c8c2bc'],
};

/**
 * Growth of answering time, build time and memory with the number of sentences, as an SVG document: both axes
 * logarithmic, each line labelled at its end, colours for light and dark. Below: what an engine did not manage, when
 * and on what it was measured, versions.
 */
export function scalePicture(results: readonly ScaleResult[]): string {
  const panels = PANELS.map(([measure, title], at) => panel(results, measure, title, PANEL.left + at * PANEL.step));
  const footer = [...gaveUp(results), provenance(results), versions(results)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Answering time, build time and memory by number of sentences">`,
    `<style>${style()}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="8"/>`,
    ...panels,
    ...footer.map((line, at) => text(16, FOOTER.top + at * FOOTER.line, line, 'start')),
    '</svg>\n',
  ].join('\n');
}

function style(): string {
  const colours = (side: 0 | 1) =>
    ENGINE_KEYS.map((key) => {
      const colour = COLOURS[key][side];
      return `polyline.${key}{stroke:${colour}}circle.${key},text.${key}{fill:${colour}}`;
    }).join('');
  return [
    'text{font:12px system-ui,sans-serif;fill:#1f2328}.small{font-size:11px;fill:#59636e}.title{font-weight:600;font-size:13px}',
    '.name{paint-order:stroke;stroke:#fff;stroke-width:3;stroke-linejoin:round}.ground{fill:#fff}.grid{stroke:#d8dee4}polyline{fill:none;stroke-width:1.75}polyline.notulen{stroke-width:3}text.notulen{font-weight:600}',
    colours(0),
    '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.small{fill:#9198a1}.ground{fill:#0d1117}.name{stroke:#0d1117}.grid{stroke:#2b3138}',
    `${colours(1)}}`,
  ].join('');
}

function panel(results: readonly ScaleResult[], measure: ScaleMeasure, title: string, left: number): string {
  const { of } = SCALE_MEASURES[measure];
  const measured = results.flatMap(({ engine, sentences, figures }) =>
    figures === undefined ? [] : [{ engine, sentences, value: of(figures) }],
  );
  if (measured.length === 0) return '';
  const sizes = [...new Set(measured.map(({ sentences }) => sentences))];
  const values = measured.map(({ value }) => value);
  const x = createLogScale(sizes, left, left + PANEL.width);
  const range = [Math.min(...values) / MARGIN, Math.max(...values) * MARGIN];
  const y = createLogScale(range, PANEL.bottom, PANEL.top);
  const lines = ENGINE_KEYS.flatMap((key) => {
    const points = measured.filter(({ engine }) => engine === key).sort((a, b) => a.sentences - b.sentences);
    return points.length === 0
      ? []
      : [{ key, places: points.map((one) => [x.at(one.sentences), y.at(one.value)] as const) }];
  });
  return [
    `<text class="title" x="${left}" y="32">${escaped(title)}</text>`,
    ...y.ticks.map((tick) => level(left, y.at(tick)) + text(left - 6, y.at(tick) + 4, short(tick), 'end')),
    ...sizes.map((size) => upright(x.at(size)) + text(x.at(size), PANEL.bottom + 17, short(size), 'middle')),
    text(left + PANEL.width / 2, PANEL.bottom + 34, 'sentences', 'middle'),
    // Ours last, so that no other line hides it.
    ...lines.map(({ key, places }) => line(key, places)).toReversed(),
    labels(lines),
  ].join('\n');
}

interface Line {
  readonly key: EngineKey;
  readonly places: ReadonlyArray<readonly [x: number, y: number]>;
}

/** Names at the ends of the lines; those that end at the same size are moved apart where they would overlap. */
function labels(lines: readonly Line[]): string {
  const ends = lines.map(({ key, places }) => ({ key, end: places.at(-1) ?? ([0, 0] as const) }));
  const columns = [...new Set(ends.map(({ end }) => end[0]))];
  return columns
    .flatMap((column) => {
      const here = ends.filter(({ end }) => end[0] === column);
      const heights = spread(
        here.map(({ end }) => end[1]),
        LABEL_GAP,
        PANEL.top,
        PANEL.bottom,
      );
      return here.map(({ key }, at) => {
        const y = round((heights[at] ?? 0) + 4);
        return `<text class="name ${key}" x="${round(column + 8)}" y="${y}">${ENGINE_NAMES[key]}</text>`;
      });
    })
    .join('');
}

function line(key: EngineKey, places: Line['places']): string {
  const points = places.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
  const dots = places.map(([x, y]) => `<circle class="${key}" cx="${round(x)}" cy="${round(y)}" r="2.5"/>`).join('');
  return `<polyline class="${key}" points="${points}"/>${dots}`;
}

function level(left: number, y: number): string {
  return `<path class="grid" d="M${round(left)} ${round(y)}h${PANEL.width}"/>`;
}

function upright(x: number): string {
  return `<path class="grid" d="M${round(x)} ${PANEL.top}V${PANEL.bottom}"/>`;
}

function text(x: number, y: number, value: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text class="small" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(value)}</text>`;
}

function gaveUp(results: readonly ScaleResult[]): string[] {
  const firsts = ENGINE_KEYS.flatMap((key) => {
    const missed = results.filter(({ engine, outcome }) => engine === key && outcome !== 'measured');
    const first = missed.toSorted((a, b) => a.sentences - b.sentences)[0];
    return first === undefined
      ? []
      : [`${ENGINE_NAMES[key]}: ${first.outcome} at ${first.sentences.toLocaleString('en')} sentences`];
  });
  return firsts.length === 0 ? [] : [firsts.join(', ')];
}

/** `0.1`, `10`, `1k`, `1M`. */
function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  return value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(3)));
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
