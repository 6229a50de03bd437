import { PAGES } from './docs.ts';
import { lengthOf, outside, type Rule, record, records, text } from './rule.ts';

const QUESTION_MAX_LENGTH = 300;
const ANSWER_MAX_LENGTH = 55;

/** Rules for polls. */
export const POLL_RULES: readonly Rule[] = [
  {
    name: 'poll-text-length',
    docs: PAGES.poll,
    subject: 'message',
    check: (message) => {
      const { question, answers } = record(message.poll);
      if (question === undefined) return [];
      return [
        ...outside(['poll', 'question', 'text'], lengthOf(record(question).text), 1, QUESTION_MAX_LENGTH),
        ...records(answers).flatMap((answer, index) => {
          const media = record(answer.poll_media);
          const path = ['poll', 'answers', index, 'poll_media', 'text'];
          const least = media.emoji === undefined || media.emoji === null ? 1 : 0;
          return outside(path, lengthOf(text(media.text)), least, ANSWER_MAX_LENGTH);
        }),
      ];
    },
  },
];
