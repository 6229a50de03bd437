import type { Words } from '../words.ts';

/** One stop of the tour. */
export interface Step {
  readonly title: keyof Words;
  readonly text: keyof Words;
  /** What it points at: the first of these that is on the screen. */
  readonly at: readonly string[];
}

export const STEPS: readonly Step[] = [
  { title: 'tourAskTitle', text: 'tourAsk', at: ['.foot'] },
  { title: 'tourReadTitle', text: 'tourRead', at: ['#messages li:last-of-type', '.welcome'] },
  { title: 'tourWhereTitle', text: 'tourWhere', at: ['.places', '#open-side'] },
  { title: 'tourWhoTitle', text: 'tourWho', at: ['#settings', '#open-side'] },
  { title: 'tourBuildTitle', text: 'tourBuild', at: ['#toggle-panel'] },
];
