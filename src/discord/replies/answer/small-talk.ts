/** A greeting, thanks or a question on the bot itself: what can be asked, with questions to press. */
import { askedAbove } from '../asked.ts';
import type { Context } from '../context.ts';
import { card, type Reply, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { type SilentOptions, suggestedRow } from './suggested.ts';

/** One friendly line in the reader's language, and up to three questions to begin with. */
export function smallTalkReply(question: string, context: Context, options: SilentOptions): Reply {
  const { smallTalk } = context.messages.wishes;
  const suggested = suggestedRow(options, context);
  return card(
    ...askedAbove(question, options),
    text(smallTalk.line),
    small(suggested === null ? smallTalk.help : smallTalk.tryOne),
    small(options.welcome === true ? context.messages.library.welcome.short : undefined),
    suggested,
    row(shareOrRemoveButton('ask', options.visibility ?? 'ephemeral', null, context)),
  );
}
