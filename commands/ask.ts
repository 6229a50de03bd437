import { onPress, onSubmit, type SlashCommand, slashCommand } from '../src/discord/commands/command.ts';
import {
  showAround,
  showCopy,
  showMore,
  showOthers,
  showRecords,
  showWhy,
} from '../src/discord/features/answer-buttons.ts';
import { askReply, QUESTION_MAX_LENGTH } from '../src/discord/features/asking.ts';
import {
  answerAgain,
  answerFollowUp,
  answerSuggested,
  answerWithin,
  showAgainForm,
  showFollowUpForm,
} from '../src/discord/features/follow-up-buttons.ts';
import { isFirstAnswer } from '../src/discord/features/library/first-answer.ts';
import { mayRemove, shareAnswer } from '../src/discord/features/share-buttons.ts';
import { readSince, SINCE_MAX_LENGTH } from '../src/discord/features/since.ts';
import { readSource, sourceChoices, within } from '../src/discord/features/source.ts';
import { readSpeaker, speakerChoices } from '../src/discord/features/speaker.ts';
import { questionChoices } from '../src/discord/features/suggestions.ts';
import {
  AGAIN_ID,
  AROUND_ID,
  COPY_ID,
  FOLLOW_ID,
  MORE_ID,
  OTHERS_ID,
  RECORDS_ID,
  RECORDS_PAGE_ID,
  REMOVE_ANSWER_ID,
  SHARE_ANSWER_ID,
  SUGGESTED_ID,
  WHY_ID,
  WITHIN_ID,
} from '../src/discord/ids/ask.ts';

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
    { type: 'text', name: 'source', describe: ({ commands }) => commands.quotes.source, autocomplete: true },
    { type: 'text', name: 'since', describe: ({ commands }) => commands.ask.since, maxLength: SINCE_MAX_LENGTH },
    { type: 'flag', name: 'public', describe: ({ commands }) => commands.ask.public },
  ],
});

export default {
  data,
  visibility: (values) => (values.public ? 'public' : 'ephemeral'),
  async execute(asked, { question, speaker, source, since, public: isPublic }) {
    const context = within(asked, readSource(source, asked.sources), readSince(since));
    const named = readSpeaker(speaker, context.sources);
    if (isPublic) return askReply(question, named, context, { visibility: 'public' });
    return askReply(question, named, context, { welcome: await isFirstAnswer(context) });
  },
  autocomplete(context, typed, option) {
    if (option === 'question') return questionChoices(context, typed);
    return option === 'source' ? sourceChoices(context, typed) : speakerChoices(context, typed);
  },
  buttons: {
    around: onPress(AROUND_ID, 'new', showAround),
    more: onPress(MORE_ID, 'new', showMore),
    others: onPress(OTHERS_ID, 'new', showOthers),
    why: onPress(WHY_ID, 'new', showWhy),
    copy: onPress(COPY_ID, 'new', showCopy),
    follow: onPress(FOLLOW_ID, 'form', showFollowUpForm),
    again: onPress(AGAIN_ID, 'form', showAgainForm),
    suggested: onPress(SUGGESTED_ID, 'new', answerSuggested),
    within: onPress(WITHIN_ID, 'new', answerWithin),
    records: onPress(RECORDS_ID, 'new', showRecords),
    page: onPress(RECORDS_PAGE_ID, 'page', showRecords),
    share: onPress(SHARE_ANSWER_ID, 'share', shareAnswer),
    remove: onPress(REMOVE_ANSWER_ID, 'removal', mayRemove),
  },
  forms: { follow: onSubmit(FOLLOW_ID, answerFollowUp), again: onSubmit(AGAIN_ID, answerAgain) },
} satisfies SlashCommand<typeof data.options>;
