/** What reads sources says of them, in English, as the reader of a reply reads it. */
import type { Messages } from './types.ts';

/** In a sentence of `LibraryMessages.engine` it stands for what changes: a number, or a name. */
const HOLE = '{}';
const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
const NUMBER = /^\d[\d,]*(?:\.\d+)?$/u;
/** Where one sentence ends and the next begins. */
const BETWEEN = /(?<=\.) /gu;

/** A sentence and an advice, as one or two sentences for a person. */
export function engineReason(message: string, advice: string, messages: Messages): string {
  const what = sentenceFor(message, messages);
  if (what === null) return messages.library.engine.unknown ?? '';
  return withAdvice(what, advice, messages);
}

/** A notice, message and advice in one; `null` where there are no words for it in the reader's language. */
export function engineNotice(notice: string, messages: Messages): string | null {
  for (const { index } of [...notice.matchAll(BETWEEN)].reverse()) {
    const what = sentenceFor(notice.slice(0, index), messages);
    if (what !== null) return withAdvice(what, notice.slice(index + 1), messages);
  }
  return sentenceFor(notice, messages);
}

function withAdvice(what: string, advice: string, messages: Messages): string {
  return `${what} ${sentenceFor(advice, messages) ?? ''}`.trim();
}

/** `null` where there is none in a language that shows no others. */
function sentenceFor(sentence: string, messages: Messages): string | null {
  const { sentences, unknown } = messages.library.engine;
  if (Object.hasOwn(sentences, sentence)) return sentences[sentence] ?? null;
  for (const [pattern, told] of Object.entries(sentences)) {
    const values = valuesIn(sentence, pattern);
    if (values !== null) return filled(told, values, messages);
  }
  return unknown === null ? sentence : null;
}

/** What stands in the holes of the pattern; `null` where it has none, or the sentence is another one. */
function valuesIn(sentence: string, pattern: string): string[] | null {
  if (!pattern.includes(HOLE)) return null;
  const parts = pattern.split(HOLE).map((part) => part.replace(SPECIAL, '\\$&'));
  return new RegExp(`^${parts.join('(.+?)')}$`, 'su').exec(sentence)?.slice(1) ?? null;
}

function filled(told: string, values: readonly string[], { locale }: Messages): string {
  const shown = values.map((value) =>
    NUMBER.test(value) ? new Intl.NumberFormat(locale).format(Number(value.replaceAll(',', ''))) : value,
  );
  return told.split(HOLE).reduce((before, part, at) => `${before}${shown[at - 1] ?? ''}${part}`);
}
