/** Why a passage was found, in plain words. */
import type { Article } from '../../../article/types.ts';
import type { SpeakerEvidence, Why } from '../../../search/passages/why.ts';
import type { Messages } from '../../messages/types.ts';
import { askedBelow } from '../asked.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { paginate } from '../pages.ts';
import { card, type Reply, text } from '../reply.ts';
import { label, originOf } from '../source-line.ts';
import { namesOf } from '../speakers.ts';

/** Words, quotations and lines that are told; a passage seldom has more. */
const WORDS_MAX = 8;
const QUOTATIONS_MAX = 3;
const LINES_MAX = 14;
/** Left for the question and the title. */
const FRAME_MAX_LENGTH = 700;
const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;
/** Below this probability the bot says that it is not sure of a speaker. */
const SURE_FROM = 0.8;

export function whyReply(question: string, reasons: Why, article: Article, messages: Messages): Reply {
  const { why } = messages;
  const { same, links, missing, speakers, probability } = reasons;
  const lines = [
    ...(same.length === 0 ? [] : [why.matched(named(same))]),
    ...links.slice(0, WORDS_MAX).map(({ reason, typed, found }) => {
      const isPerson = reason === 'person' || reason === 'personInFull';
      return why.linked[reason](word(typed), isPerson ? label(found) : word(found));
    }),
    ...(missing.length === 0 ? [] : [why.missing(named(missing))]),
    ...(speakers.length === 0
      ? [why.narrated(article.kind === 'minutes' ? messages.whose.minutes : originOf(article))]
      : [...new Set(speakers.map((one) => told(one, messages)))].slice(0, QUOTATIONS_MAX)),
    ...(probability === null ? [] : [why.chance(probability)]),
  ];
  const items = lines.map((line) => `- ${line}`);
  const { items: shown } = paginate(items, ({ length }) => length + 1, { page: 0, perPage: LINES_MAX, room: ROOM });
  return card(text([why.title, ...shown].join('\n')), askedBelow(question, {}, messages));
}

function told({ speakers, cue, label: before, pronoun, confidence }: SpeakerEvidence, messages: Messages): string {
  const { why } = messages;
  if (speakers.length === 0) return why.unclear;
  const people = namesOf(speakers, messages);
  const how =
    cue === null
      ? before === null
        ? why.carried(people)
        : why.labelled(people, label(before))
      : pronoun === null
        ? why.cued(people, label(cue))
        : pronoun === cue
          ? why.suffixed(people, label(cue))
          : why.resolved(people, label(cue), label(pronoun));
  return confidence < SURE_FROM ? `${how} ${why.unsure}` : how;
}

function named(words: readonly string[]): string[] {
  return words.slice(0, WORDS_MAX).map(word);
}

function word(plain: string): string {
  return `“${label(plain)}”`;
}
