/** Why a passage was found, in plain words. */
import type { Article } from '../../article/types.ts';
import type { SpeakerEvidence, Why } from '../../search/why.ts';
import type { Messages } from '../messages/types.ts';
import { asked, card, type Reply, text } from '../reply.ts';
import { label } from './source-line.ts';
import { namesOf } from './speakers.ts';

/** Words, and quotations, that are told of; a passage seldom has more. */
const WORDS_MAX = 8;
const QUOTATIONS_MAX = 3;
/** Below this probability the bot says that it is not sure of a speaker. */
const SURE_FROM = 0.8;

export function whyReply(question: string, reasons: Why, { source }: Article, messages: Messages): Reply {
  const { why } = messages;
  const { same, links, missing, speakers, probability } = reasons;
  const publisher = source.publisher === null ? null : label(source.publisher);
  const lines = [
    ...(same.length === 0 ? [] : [why.matched(named(same))]),
    ...links.slice(0, WORDS_MAX).map(({ reason, typed, found }) => why.linked[reason](word(typed), word(found))),
    ...(missing.length === 0 ? [] : [why.missing(named(missing))]),
    ...(speakers.length === 0 ? [why.narrated(publisher)] : [...new Set(speakers.map((one) => told(one, messages)))]),
    ...(probability === null ? [] : [why.chance(probability)]),
  ];
  const shown = lines.slice(0, WORDS_MAX + QUOTATIONS_MAX + 3);
  return card(asked(question), text([why.title, ...shown.map((line) => `- ${line}`)].join('\n')));
}

function told({ speakers, cue, pronoun, confidence }: SpeakerEvidence, messages: Messages): string {
  const { why } = messages;
  if (speakers.length === 0) return why.unclear;
  const people = namesOf(speakers, messages);
  const how =
    cue === null
      ? why.carried(people)
      : pronoun === null
        ? why.cued(people, label(cue))
        : why.resolved(people, label(cue), label(pronoun));
  return confidence < SURE_FROM ? `${how} ${why.unsure}` : how;
}

function named(words: readonly string[]): string[] {
  return words.slice(0, WORDS_MAX).map(word);
}

function word(plain: string): string {
  return `“${label(plain)}”`;
}
