/** The cues of a WebVTT or SubRip file. */
import { ArticleError } from '../../error.ts';

/** Some words, and when they are said. */
export interface Cue {
  /** Seconds from the start of the recording; `null` where the file gives no time that can be. */
  readonly start: number | null;
  readonly end: number | null;
  /** As written, markup and all; never empty. */
  readonly lines: readonly string[];
}

/** More than a whole day of talk has, at two a second. */
export const CUES_MAX = 200_000;

/** Blocks of WebVTT that hold no words. */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:[ \t]|:|$)/;
const ARROW = '-->';
/** Before the arrow, and right behind it: hours may be missing, fractions may stand behind a comma. */
const TIME = /^(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,9})?)$/;
/** Longer ones are no recording's. */
const SECONDS_MAX = 100 * 60 * 60;

/**
 * Every cue, in the order of the file. Ids, settings, notes, styles and regions are passed over. A cue whose times
 * cannot be read keeps its words: players drop such a cue, but somebody said them.
 *
 * WebVTT: https://www.w3.org/TR/webvtt1/#file-structure. SubRip differs in commas and in numbering its cues.
 *
 * @throws {ArticleError} where there are more than `CUES_MAX`
 */
export function readCues(text: string): Cue[] {
  const cues: Cue[] = [];
  let cue: { start: number | null; end: number | null; lines: string[] } | null = null;
  let isAside = false;
  let isAfterBlank = true;
  const close = () => {
    if (cue !== null && cue.lines.length > 0) cues.push(cue);
    if (cues.length > CUES_MAX) throw tooMany();
    cue = null;
  };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    if (line.includes(ARROW)) {
      close();
      cue = { ...timesOf(line), lines: [] };
      isAside = false;
    } else if (line === '') {
      close();
      isAside = false;
    } else if (isAfterBlank && cue === null && ASIDE.test(line)) {
      isAside = true;
    } else if (cue !== null && !isAside && !isIdOfNext(lines, at)) {
      (cue as { lines: string[] }).lines.push(line);
    }
    isAfterBlank = line === '';
  }
  close();
  return cues;
}

function tooMany(): ArticleError {
  return new ArticleError(null, `It has more than ${CUES_MAX} cues.`, 'Split it into several files.');
}

/** Whether a line is the number or name of the cue that the next line begins, without the blank line before it. */
function isIdOfNext(lines: readonly string[], at: number): boolean {
  return /^\s*[\w-]+\s*$/.test(lines[at] ?? '') && (lines[at + 1] ?? '').includes(ARROW);
}

function timesOf(line: string): Pick<Cue, 'start' | 'end'> {
  const arrow = line.indexOf(ARROW);
  const behind = line.slice(arrow + ARROW.length, arrow + ARROW.length + 60).trim();
  return { start: secondsOf(line.slice(0, arrow).slice(-60).trim()), end: secondsOf(behind.split(/\s/)[0] ?? '') };
}

function secondsOf(time: string): number | null {
  const [whole, hours = '0', minutes = '0', seconds = '0'] = TIME.exec(time) ?? [];
  if (whole === undefined) return null;
  const total = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  return total <= SECONDS_MAX ? total : null;
}
