/** A form for a follow-up, and the answer to it. */
import { type FollowUp, readFollowUp } from '../../search/follow-up.ts';
import { askReply, QUESTION_MAX_LENGTH } from '../asking.ts';
import type { ButtonContext } from '../context.ts';
import { escapeMarkup } from '../escape.ts';
import type { Modal } from '../modal.ts';
import { followId } from '../passage-id.ts';
import type { Reply } from '../reply.ts';
import { shorten } from '../shorten.ts';
import { readSpeakerField } from '../speaker.ts';
import { UserError } from '../user-error.ts';
import { label } from '../view/source-line.ts';

/** Characters of a follow-up: a name or a topic, seldom a sentence. */
const FOLLOW_UP_MAX_LENGTH = 150;
/** Of the question before, where it is named in a small line. */
const BEFORE_MAX_LENGTH = 100;

export function showFollowUpForm({ asked, fields, messages, sources }: ButtonContext): Modal {
  if (asked === null) throw new UserError('unknownButton', {});
  const { title, label: heading, after, placeholder } = messages.follow;
  return {
    customId: followId(readSpeakerField(fields[0], sources)),
    title,
    label: heading,
    description: after(asked),
    placeholder,
    maxLength: FOLLOW_UP_MAX_LENGTH,
  };
}

/** Reads the words together with the question before them, and says how. */
export function answerFollowUp(context: ButtonContext, typed: string): Reply {
  const { asked, fields, sources } = context;
  if (asked === null) throw new UserError('unknownButton', {});
  const speaker = readSpeakerField(fields[0], sources);
  const read = readFollowUp({ question: asked, speaker }, typed, sources.index);
  const question = shorten(read.question, QUESTION_MAX_LENGTH);
  const note = noteOf(read, typed, asked, context);
  return askReply(question, read.speaker, context, note === null ? {} : { note });
}

function noteOf(read: FollowUp, typed: string, before: string, { messages }: ButtonContext): string | null {
  const { follow } = messages;
  const quoted = [typed, before].map((words) => escapeMarkup(shorten(words, BEFORE_MAX_LENGTH))) as [string, string];
  switch (read.read) {
    case 'replaced':
      return follow.read(...quoted);
    case 'speaker':
      return follow.readSpeaker(...quoted, label(read.speaker ?? ''));
    case 'asIs':
      return follow.asIs;
    case 'whole':
      return null;
  }
}
