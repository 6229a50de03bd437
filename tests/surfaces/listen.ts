/** Hears in which language the bot speaks. */
import { ComponentType } from 'discord-api-types/v10';
import { type Outcome, walkComponents } from 'discord-standin';
import { formatDate, LANGUAGES, MESSAGES } from '../../src/discord/messages/index.ts';
import type { LanguageCode } from '../../src/language/types.ts';
import { foreign, messageOf, textOf } from '../support/bot.ts';
import { ownWords, wordsIn } from './own-words.ts';
import type { Scene } from './scenes.ts';

/** A longer word may be shortened inside. */
const LONG_WORD = 20;

export interface Listener {
  /** Labels that are neither the bot's own in this language nor words of a source. */
  strange(labels: readonly string[]): readonly string[];
  /**
   * What of a message or form nobody has said in this language: the bot, a source, a member; and where none of it is
   * the bot's own.
   */
  wrongIn(outcome: Outcome): readonly string[];
}

/**
 * Listens for a language in what a bot says that answers from these sources, to members who type this.
 * @param offered Questions and names that a member may have taken over
 */
export function listen(language: LanguageCode, { texts, typed }: Scene, offered: readonly string[]): Listener {
  const own = ownWords(language);
  const others = LANGUAGES.filter((one) => one !== language);
  // A source without a title goes by the name of its file.
  const sources = [...Object.keys(texts), ...Object.values(texts)].join('\n').replace(/^[a-z]+: /gmu, '');
  const published = Object.values(texts).flatMap((text) => /^published: (.+)$/mu.exec(text)?.[1] ?? []);
  const dates = published.map((date) => formatDate(date, MESSAGES[language]));

  const written = [
    sources,
    ...dates,
    ...offered,
    ...Object.values(typed.options).flat(),
    ...typed.forms,
    ...typed.said,
  ];
  const vocabulary = new Set([...own.vocabulary, ...written.flatMap(wordsIn)]);
  const longWords = [...vocabulary].filter((word) => word.length > LONG_WORD);

  /** Neither a word that is known nor the beginning of one that is shortened. */
  function isUnknown(word: string): boolean {
    return !vocabulary.has(word) && !(word.length > LONG_WORD && longWords.some((long) => long.startsWith(word)));
  }

  /** Of a label that is shortened, only the words can be told. */
  function isStrange(label: string): boolean {
    if (own.says(label) || dates.includes(label) || sources.includes(label)) return false;
    return !label.endsWith('…') || wordsIn(label).some(isUnknown);
  }

  const strange = (labels: readonly string[]) => labels.filter(isStrange);

  return {
    strange,
    wrongIn(outcome) {
      const isForm = outcome.kind === 'modal';
      const text = isForm ? '' : textOf(outcome);
      const words = isForm ? [] : wordsIn(foreign(outcome));
      const labels = labelsIn(outcome);
      const isHeard = own.isHeardIn([text, ...labels].join('\n'));
      return [
        ...others.flatMap((other) => ownWords(other).heardIn(text)),
        ...words.filter(isUnknown),
        ...strange(labels),
        ...(isHeard ? [] : ['nothing in this language']),
      ];
    },
  };
}

/** Everything on a message or form that is no text of it. */
function labelsIn(outcome: Outcome): string[] {
  const isForm = outcome.kind === 'modal';
  const components = isForm ? outcome.modal.components : (messageOf(outcome).components ?? []);
  const labels = [...walkComponents(components)].flatMap((component) => {
    switch (component.type) {
      case ComponentType.Button:
        return 'label' in component ? [component.label] : [];
      case ComponentType.StringSelect:
        return [component.placeholder, ...component.options.flatMap(({ label, description }) => [label, description])];
      case ComponentType.Label:
        return [component.label, component.description];
      case ComponentType.TextInput:
        return [component.placeholder];
      default:
        return [];
    }
  });
  return [...(isForm ? [outcome.modal.title] : []), ...labels].filter((label) => label != null);
}
