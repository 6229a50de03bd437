/** Rows of one writer, by the kind of asking. */
import type { AskingRow } from '../../row-types.ts';
import { ROWS as ABOUT_SOURCE } from './about-source.ts';
import { ROWS as CORRECTION } from './correction.ts';
import { ROWS as DATES } from './dates.ts';
import { ROWS as FOLLOW_UP_PRONOUN } from './follow-up-pronoun.ts';
import { ROWS as FOLLOW_UP_TIME_PLACE } from './follow-up-time-place.ts';
import { ROWS as FOLLOW_UP_TOPIC } from './follow-up-topic.ts';
import { ROWS as FOLLOW_UP_WHO } from './follow-up-who.ts';
import { ROWS as HOW_MANY } from './how-many.ts';
import { ROWS as NEWER_FIRST } from './newer-first.ts';
import { ROWS as NEXT_MEETING } from './next-meeting.ts';
import { ROWS as NOT_TOLD } from './not-told.ts';
import { ROWS as OTHER_WORDS } from './other-words.ts';
import { ROWS as SMALL_TALK } from './small-talk.ts';
import { ROWS as SPELLING } from './spelling.ts';
import { ROWS as SUMMARY } from './summary.ts';
import { ROWS as WHERE } from './where.ts';
import { ROWS as WHO_IS } from './who-is.ts';

export const GROUPS: ReadonlyArray<readonly [group: string, rows: readonly AskingRow[]]> = [
  ['about-source', ABOUT_SOURCE],
  ['correction', CORRECTION],
  ['dates', DATES],
  ['follow-up-pronoun', FOLLOW_UP_PRONOUN],
  ['follow-up-time-place', FOLLOW_UP_TIME_PLACE],
  ['follow-up-topic', FOLLOW_UP_TOPIC],
  ['follow-up-who', FOLLOW_UP_WHO],
  ['how-many', HOW_MANY],
  ['newer-first', NEWER_FIRST],
  ['next-meeting', NEXT_MEETING],
  ['not-told', NOT_TOLD],
  ['other-words', OTHER_WORDS],
  ['small-talk', SMALL_TALK],
  ['spelling', SPELLING],
  ['summary', SUMMARY],
  ['where', WHERE],
  ['who-is', WHO_IS],
];
