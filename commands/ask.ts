import { type ButtonContext, type Command, slashCommand } from '../src/discord/command.ts';
import { readHash, readNumber } from '../src/discord/custom-id.ts';
import type { Reply } from '../src/discord/reply.ts';
import { readSpeaker, readSpeakerField, speakerChoices } from '../src/discord/speaker.ts';
import { UserError } from '../src/discord/user-error.ts';
import { answerReply, morePassagesReply, NEXT_PASSAGES, PASSAGES_MAX } from '../src/discord/view/answer.ts';
import { aroundReply } from '../src/discord/view/around.ts';
import { answer } from '../src/search/answer.ts';

const QUESTION_MAX_LENGTH = 300;

/** The passage that is shown, and whether there is another. */
const SHOWN_AND_NEXT = 2;

const data = slashCommand({
  name: 'ask',
  describe: ({ commands }) => commands.ask.description,
  options: [
    {
      type: 'text',
      name: 'question',
      describe: ({ commands }) => commands.ask.question,
      required: true,
      maxLength: QUESTION_MAX_LENGTH,
    },
    { type: 'text', name: 'speaker', describe: ({ commands }) => commands.ask.speaker, autocomplete: true },
    { type: 'flag', name: 'public', describe: ({ commands }) => commands.ask.public },
  ],
});

/** Passages from a place on: those after the first of an answer, or the nearest where there is none. */
function more({ asked, fields, ...context }: ButtonContext): Reply {
  if (asked === null) throw new UserError('unknownButton', {});
  const speaker = readSpeakerField(fields[0], context.sources);
  const from = readNumber(fields[1], PASSAGES_MAX);
  const limit = from + NEXT_PASSAGES + 1;
  const found = answer(asked, context.sources.index, { limit, ...(speaker === null ? {} : { speaker }) });
  return morePassagesReply(found, context, speaker, from);
}

/** The sentences around a slice of an article that has not changed since. */
function around({ fields, messages, sources }: ButtonContext): Reply {
  const article = readHash(fields[0], sources.articles, ({ hash }) => hash);
  if (article === null) throw new UserError('unknownButton', {});
  const end = readNumber(fields[2], article.body.length);
  const start = readNumber(fields[1], end);
  return aroundReply(article, { start, end }, messages);
}

export default {
  data,
  acknowledge: 'reply',
  visibility: (values) => (values.public ? 'public' : 'ephemeral'),
  execute(context, { question, speaker: typed }) {
    if (!/[\p{L}\p{N}]/u.test(question)) throw new UserError('emptyQuestion', {});
    const speaker = readSpeaker(typed, context.sources);
    const found = answer(question, context.sources.index, {
      limit: SHOWN_AND_NEXT,
      ...(speaker === null ? {} : { speaker }),
    });
    return answerReply(found, context, speaker);
  },
  autocomplete: speakerChoices,
  buttons: { around: { shows: 'new', press: around }, more: { shows: 'new', press: more } },
} satisfies Command<typeof data.options>;
