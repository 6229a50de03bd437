/** Whether a question asks for what minutes record: a decision, an action, a vote, those present. */

import type { ExampleRow } from '../../language/tables/questions/forms.ts';
import {
  type AskedNoteKind,
  LAST_MEETING,
  NOTE_QUESTION_WORDS,
  NOTE_QUESTIONS,
  type NoteQuestionRow,
} from '../../language/tables/questions/notes.ts';
import { WHOLE_SOURCE } from '../../language/tables/questions/wishes.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { AskedNote, QueryTerm } from '../types.ts';

const wordsOf = (rows: readonly ExampleRow[]) => rows.flatMap(([row]) => row.split(' '));
const ofMeetings = [...wordsOf(WHOLE_SOURCE), ...wordsOf(LAST_MEETING)];
const withoutTopic = (kind: AskedNoteKind): ReadonlySet<string> =>
  new Set([...wordsOf(NOTE_QUESTION_WORDS[kind]), ...ofMeetings]);
const OFF_TOPIC: Readonly<Record<AskedNoteKind, ReadonlySet<string>>> = {
  decision: withoutTopic('decision'),
  action: withoutTopic('action'),
  vote: withoutTopic('vote'),
  attendance: withoutTopic('attendance'),
};

/** The row that a question is worded by; those of its language first, since members mix both. */
function rowOf(plain: string, language: LanguageCode): NoteQuestionRow | undefined {
  const other = language === 'id' ? 'en' : 'id';
  return [...NOTE_QUESTIONS[language], ...NOTE_QUESTIONS[other]].find(({ wording }) => wording.test(plain));
}

/**
 * What record a question asks for, and which of its terms say what that is about; `null` where it asks for none.
 * @param plain its words, chat spellings written out, joined by spaces
 */
export function askedNote(plain: string, language: LanguageCode, terms: readonly QueryTerm[]): AskedNote | null {
  const row = rowOf(plain.toLowerCase(), language);
  if (row === undefined) return null;
  const { kind, attending = null } = row;
  const topic = terms.flatMap(({ word, person }, at) =>
    person === null &&
    word
      .toLowerCase()
      .split(' ')
      .every((part) => OFF_TOPIC[kind].has(part))
      ? []
      : [at],
  );
  return { kind, attending, topic };
}
