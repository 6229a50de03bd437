/** What `/ask` shows: the passage that answers, the closest ones, or that the sources do not say. */
import type { Slice } from '../../../search/passages/passages.ts';
import type { Answer, Passage } from '../../../search/types.ts';
import { SHARE_ANSWER_ID } from '../../ids/ask.ts';
import { askedAbove, askedBelow } from '../asked.ts';
import type { Context } from '../context.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { aroundButton, passageFields, passageText } from '../passage.ts';
import { card, type Reply, type ReplyOptions, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { aboutSourceReply } from './about-source.ts';
import { closestReply, quoted } from './closest.ts';
import { correctionText } from './correction.ts';
import { answerMenu } from './menu.ts';
import { outlineReply } from './outline.ts';
import { silentReply } from './silent.ts';
import { smallTalkReply } from './small-talk.ts';
import type { SilentOptions } from './suggested.ts';

/** Left for the question (at most 300 characters, 600 once escaped) and the bot's own sentences. */
const FRAME_MAX_LENGTH = 1000;
const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;

/** Of an older source so much of itself is shown, and so much is left for it with who and where. */
const OLDER_QUOTED_MAX_LENGTH = 200;
const OLDER_MAX_LENGTH = 800;

/** An answer as it is shown. */
export interface Shown {
  readonly question: string;
  readonly corrections: Answer['analysis']['corrections'];
  readonly passage: Slice;
  /** What an older source tells of the same; `null` for nothing. */
  readonly older: Passage | null;
  /** Whether there are further passages. */
  readonly more: boolean;
  /** Full name that was asked for, `null` for everybody. */
  readonly speaker: string | null;
}

/** What the decision says: one passage, up to three, or none. `speaker`: the full name that was asked for. */
export function answerReply(
  answer: Answer,
  context: Context,
  speaker: string | null,
  options: SilentOptions = {},
): Reply {
  const [passage, ...others] = answer.passages;
  if (answer.decision === 'closest') return closestReply(answer, context, speaker, options);
  if (answer.decision === 'silent' || passage === undefined) return unanswered(answer, context, speaker, options);
  const { question, analysis } = answer;
  const { corrections } = analysis;
  const { older = null } = answer;
  return shownReply({ question, corrections, passage, older, more: others.length > 0, speaker }, context, options);
}

/** What is shown to who greets, wishes a summary or asks of a source itself; else that the sources do not say. */
function unanswered(answer: Answer, context: Context, speaker: string | null, options: SilentOptions): Reply {
  const { question, silence } = answer;
  switch (silence?.reason) {
    case 'smallTalk':
      return smallTalkReply(question, context, options);
    case 'summary':
      return outlineReply(silence.outline, question, context, speaker, options);
    case 'aboutSource':
      return aboutSourceReply(answer, silence, context, options);
    default:
      return silentReply(answer, context, speaker, options);
  }
}

/** A passage as an answer: seen by its asker alone it can be shared, in the channel it can be removed. */
export function shownReply(shown: Shown, context: Context, options: ReplyOptions): Reply {
  const { messages } = context;
  const { question, corrections, passage, older, more, speaker } = shown;
  const { visibility = 'ephemeral', sharedBy } = options;
  const corrected = correctionText(corrections, messages);
  return card(
    ...askedAbove(question, options),
    sharedBy === undefined ? corrected : null,
    text(passageText(passage, context, older === null ? ROOM : ROOM - OLDER_MAX_LENGTH)),
    older === null ? null : text(`${messages.older}\n${quoted(older, null, messages, OLDER_QUOTED_MAX_LENGTH)}`),
    sharedBy === undefined ? null : corrected,
    small(options.welcome === true ? messages.library.welcome.short : undefined),
    askedBelow(question, options, messages),
    row(
      aroundButton(passage, messages.buttons.around),
      shareOrRemoveButton(
        'ask',
        visibility,
        SHARE_ANSWER_ID.encode({ ...passageFields(passage, speaker, context), more }),
        context,
      ),
    ),
    answerMenu(passage, context, speaker, more),
  );
}
