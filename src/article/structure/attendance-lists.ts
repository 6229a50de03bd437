/** The lists of those present and of those absent, as the sentences of an article. */
import { lazy } from '../../language/lazy.ts';
import { NOTE_LINES } from '../../language/tables/structure/notes.ts';
import type { Article } from '../types.ts';
import { structureOf } from './outline.ts';

export interface AttendanceList {
  /** First and last sentence, indices into `Article.sentences`, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether it names who was not there. */
  readonly absent: boolean;
  /** Whether its words say that it is such a list: "Chair: Lena Moor" alone names one who was there. */
  readonly isOpened: boolean;
}

const opening = (isAbsent: boolean): RegExp => {
  const rows = NOTE_LINES.filter(({ note, absent }) => note === 'attendance' && (absent === true) === isAbsent);
  return new RegExp(`^[*_#\\s-]*(?:${rows.map(({ words }) => words).join('|')})(?![\\p{L}])`, 'iu');
};
const PRESENT = opening(false);
const ABSENT = opening(true);
const OPENING_MAX_LENGTH = 60;

/** The lists of an article in order: a line that names who was absent begins another list. Read once. */
export const attendanceLists = lazy((article: Article): readonly AttendanceList[] => {
  const { notes, headings } = structureOf(article);
  const openingOf = (sentence: number) => {
    const { start = 0 } = article.sentences[sentence] ?? {};
    return article.body.slice(start, start + OPENING_MAX_LENGTH);
  };
  const lists: AttendanceList[] = [];
  for (const [at, note] of notes.entries()) {
    if (note !== 'attendance') continue;
    const before = lists.at(-1);
    const opens = isAbsent(openingOf(at));
    const isNext = before?.last === at - 1;
    if (before !== undefined && isNext && (opens === null || (before.isOpened && opens === before.absent))) {
      lists[lists.length - 1] = { ...before, last: at };
      continue;
    }
    const headed = opens ?? isAbsent(openingOf(headings[at] ?? -1));
    lists.push({ first: at, last: at, absent: headed ?? false, isOpened: headed !== null });
  }
  return lists;
});

/** Whether a line begins as a list of those absent; `null` where it begins as none at all. */
function isAbsent(text: string): boolean | null {
  if (ABSENT.test(text)) return true;
  return PRESENT.test(text) ? false : null;
}

/** The list that a sentence is part of; `undefined` for none. */
export function attendanceListAt(article: Article, sentence: number): AttendanceList | undefined {
  return attendanceLists(article).find(({ first, last }) => first <= sentence && sentence <= last);
}
