/** Another question from under a reply: a follow-up, the same in other words, or one that the reply suggests. */
import { type FollowUp, readFollowUp } from '../../search/follow-up/read-follow-up.ts';
import { followUpExample } from '../../search/suggestions/example.ts';
import { AGAIN_ID, FOLLOW_ID, type SourcesFields, type WithinFields } from '../ids/ask.ts';
import { UserError } from '../messages/user-error.ts';
import type { ButtonContext } from '../replies/context.ts';
import { escapeMarkup } from '../replies/escape.ts';
import { type Entered, type Modal, TYPED_ID } from '../replies/modal.ts';
import type { Reply } from '../replies/reply.ts';
import { shorten } from '../replies/shorten.ts';
import { label } from '../replies/source-line.ts';
import { askReply, QUESTION_MAX_LENGTH } from './asking.ts';
import { withinFields } from './source.ts';
import { readSpeakerField } from './speaker.ts';

/** Characters of a follow-up: a name or a topic, seldom a sentence. */
const FOLLOW_UP_MAX_LENGTH = 150;
/** Of the question before, where it is named in a small line. */
const BEFORE_MAX_LENGTH = 100;

/** @throws UserError where the speaker who was asked for is gone: before the form is filled in */
export function showFollowUpForm(context: ButtonContext<WithinFields>): Modal {
  const { asked, fields, language, messages } = context;
  if (asked === null) throw new UserError('unknownButton', {});
  const { title, label: heading, after, placeholder } = messages.follow;
  const { sources } = withinFields(context, fields);
  const speaker = readSpeakerField(fields.speaker, sources);
  const example = followUpExample({ question: asked, speaker }, language, sources.index);
  return {
    customId: FOLLOW_ID.encode(fields),
    title,
    fields: [
      {
        type: 'line',
        name: TYPED_ID,
        label: heading,
        description: after(asked),
        placeholder: placeholder(example),
        maxLength: FOLLOW_UP_MAX_LENGTH,
      },
    ],
  };
}

/** Reads the words together with the question before them, and says how. */
export async function answerFollowUp(submitted: ButtonContext<WithinFields>, entered: Entered): Promise<Reply> {
  const typed = entered.line(TYPED_ID);
  const context = withinFields(submitted, submitted.fields);
  const { asked, fields, sources } = context;
  if (asked === null) throw new UserError('unknownButton', {});
  const speaker = readSpeakerField(fields.speaker, sources);
  const read = readFollowUp({ question: asked, speaker }, typed, sources.index);
  const question = shorten(read.question, QUESTION_MAX_LENGTH);
  const note = noteOf(read, typed, asked, context);
  return askReply(question, read.speaker, context, { heading: true, ...(note === null ? {} : { note }) });
}

/** The question again, to be put into other words. @throws UserError as `showFollowUpForm` */
export function showAgainForm(context: ButtonContext<WithinFields>): Modal {
  const { asked, fields, messages } = context;
  if (asked === null) throw new UserError('unknownButton', {});
  readSpeakerField(fields.speaker, withinFields(context, fields).sources);
  const { title, label: heading, placeholder } = messages.again;
  const value = asked.slice(0, QUESTION_MAX_LENGTH);
  return {
    customId: AGAIN_ID.encode(fields),
    title,
    fields: [{ type: 'line', name: TYPED_ID, label: heading, placeholder, value, maxLength: QUESTION_MAX_LENGTH }],
  };
}

/** The words are a question of their own; whose words alone may answer stays as it was. */
export async function answerAgain(submitted: ButtonContext<WithinFields>, entered: Entered): Promise<Reply> {
  const context = withinFields(submitted, submitted.fields);
  const speaker = readSpeakerField(context.fields.speaker, context.sources);
  return askReply(shorten(entered.line(TYPED_ID), QUESTION_MAX_LENGTH), speaker, context, { heading: true });
}

/** The question that stands on the button. */
export async function answerSuggested(pressed: ButtonContext<SourcesFields>): Promise<Reply> {
  const { label: question } = pressed;
  if (question === null) throw new UserError('unknownButton', {});
  return askReply(question, null, withinFields(pressed, pressed.fields), { heading: true });
}

function noteOf(read: FollowUp, typed: string, before: string, { messages }: ButtonContext): string | null {
  const { follow } = messages;
  const quoted = [typed, before].map((words) => escapeMarkup(shorten(words, BEFORE_MAX_LENGTH))) as [string, string];
  switch (read.read) {
    case 'replaced':
    case 'continued':
      return follow.read(...quoted);
    case 'speaker':
      return follow.readSpeaker(...quoted, label(read.speaker ?? ''));
    case 'asIs':
      return follow.asIs;
    case 'whole':
      return null;
  }
}

/** The question of the message again, of one source alone. @throws UserError where that is gone */
export async function answerWithin(pressed: ButtonContext<{ readonly source: string }>): Promise<Reply> {
  const { asked, fields } = pressed;
  if (asked === null) throw new UserError('unknownButton', {});
  return askReply(asked, null, withinFields(pressed, { source: fields.source, since: null }));
}
