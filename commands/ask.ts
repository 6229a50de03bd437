import { type SlashCommand, slashCommand } from '../src/discord/commands/command.ts';
import { showAround, showCopy, showMore, showOthers, showWhy } from '../src/discord/features/answer-buttons.ts';
import { askReply, QUESTION_MAX_LENGTH } from '../src/discord/features/asking.ts';
import {
  answerAgain,
  answerFollowUp,
  answerSuggested,
  showAgainForm,
  showFollowUpForm,
} from '../src/discord/features/follow-up-buttons.ts';
import { mayRemove, shareAnswer } from '../src/discord/features/share-buttons.ts';
import { readSpeaker, speakerChoices } from '../src/discord/features/speaker.ts';
import { questionChoices } from '../src/discord/features/suggestions.ts';

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
      autocomplete: true,
    },
    { type: 'text', name: 'speaker', describe: ({ commands }) => commands.ask.speaker, autocomplete: true },
    { type: 'flag', name: 'public', describe: ({ commands }) => commands.ask.public },
  ],
});

export default {
  data,
  visibility: (values) => (values.public ? 'public' : 'ephemeral'),
  execute: (context, { question, speaker, public: isPublic }) =>
    askReply(question, readSpeaker(speaker, context.sources), context, {
      visibility: isPublic ? 'public' : 'ephemeral',
    }),
  autocomplete: (context, typed, option) =>
    option === 'question' ? questionChoices(context, typed) : speakerChoices(context, typed),
  buttons: {
    around: { shows: 'new', press: showAround },
    more: { shows: 'new', press: showMore },
    others: { shows: 'new', press: showOthers },
    why: { shows: 'new', press: showWhy },
    copy: { shows: 'new', press: showCopy },
    follow: { shows: 'form', press: showFollowUpForm },
    again: { shows: 'form', press: showAgainForm },
    suggested: { shows: 'new', press: answerSuggested },
    share: { shows: 'share', press: shareAnswer },
    remove: { shows: 'removal', press: mayRemove },
  },
  forms: { follow: { submit: answerFollowUp }, again: { submit: answerAgain } },
} satisfies SlashCommand<typeof data.options>;
