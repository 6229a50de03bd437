/** Hears in which language the bot speaks. */
import { ComponentType } from 'discord-api-types/v10';
import { type Outcome, type Upload, walkComponents } from 'discord-standin';
import { formatDate, LANGUAGES, MESSAGES } from '../../src/discord/messages/index.ts';
import type { LanguageCode } from '../../src/language/types.ts';
import { messageOf, textOf, withoutMarkup } from '../support/bot.ts';
import { PAGE_NAME } from './material.ts';
import { ownWords, wordsIn } from './own-words.ts';
import { MESSAGE_MAX_LENGTH, type Scene } from './scenes.ts';
import type { Made, Said } from './typed.ts';

/** A longer word may be shortened inside. */
const LONG_WORD = 20;
const DAY_MS = 86_400_000;
const ISO_DATE = /\d{4}-\d\d-\d\d/gu;
/** What stands in one label. */
const BETWEEN = ' · ';

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
 * @param offered Questions and names that a member may have taken over, and names of members and servers
 */
export function listen(language: LanguageCode, scene: Scene, offered: readonly string[]): Listener {
  const { texts, added, fileName, typed } = scene;
  const own = ownWords(language);
  const others = LANGUAGES.filter((one) => one !== language);
  // A source without a title goes by the name of its file.
  const names = [...Object.keys(texts), ...[fileName, PAGE_NAME].map((name) => name.replace(/\.md$/u, ''))];
  const sources = [...names, ...Object.values(texts), ...added].join('\n').replace(/^[a-z]+: /gmu, '');
  const typedWords = [typed.options, typed.fields, typed.mistaken].flatMap((one) =>
    Object.values(one).flat().flatMap(wordsOf),
  );
  const days = [...sources.matchAll(ISO_DATE), ...typedWords.join('\n').matchAll(ISO_DATE)].map(([day]) => day);
  const dates = [...days, ...today()].map((date) => formatDate(date, MESSAGES[language]));

  const written = [
    sources,
    ...added.flatMap((text) => (text.length > MESSAGE_MAX_LENGTH ? [text.slice(-MESSAGE_MAX_LENGTH)] : [])),
    fileName,
    ...dates,
    ...namesOfDays(language),
    ...offered,
    ...typedWords,
    ...typed.forms,
    ...typed.said.flatMap(wordsOf),
  ];
  const vocabulary = new Set([...own.vocabulary, ...written.flatMap(wordsIn)]);
  // What is added as a message may begin inside of its front matter and of a word, and how a source begins is shown.
  const knownWords = [...vocabulary];
  const longWords = knownWords.filter((word) => word.length > LONG_WORD);

  /** Neither a word that is known, nor the beginning of one that is shortened, nor the end of one that is cut. */
  function isUnknown(word: string): boolean {
    if (vocabulary.has(word) || (word.length > LONG_WORD && longWords.some((long) => long.startsWith(word))))
      return false;
    return !knownWords.some((known) => known.endsWith(word));
  }

  /** Of a label that is shortened, only the words can be told. */
  function isStrange(label: string): boolean {
    if (label === 'https://') return false;
    if (own.says(label) || dates.includes(label) || sources.includes(label) || typedWords.includes(label)) return false;
    if (label.includes(BETWEEN)) return label.split(BETWEEN).some(isStrange);
    return !label.endsWith('…') || wordsIn(label).some(isUnknown);
  }

  const strange = (labels: readonly string[]) => labels.filter(isStrange);

  return {
    strange,
    wrongIn(outcome) {
      const isForm = outcome.kind === 'modal';
      const text = isForm ? '' : textOf(outcome);
      const words = isForm ? [] : wordsIn(withoutOwn(outcome));
      const labels = labelsIn(outcome);
      const isHeard = own.isHeardIn([text, ...labels].join('\n')) || text.split('\n').some(own.says);
      return [
        ...others.flatMap((other) => ownWords(other).heardIn(text)),
        ...words.filter(isUnknown),
        ...strange(labels),
        ...(isHeard ? [] : ['nothing in this language']),
      ];
    },
  };
}

/** Of a value, or of a message with its files. */
function wordsOf(value: Made<string | Upload | Said>): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  return 'words' in value
    ? [value.words, ...(value.files ?? []).flatMap(wordsOf)]
    : [value.name, String(value.content)];
}

/** And the day before, for a walk about midnight. */
function today(): string[] {
  return [0, DAY_MS].map((ago) => new Date(Date.now() - ago).toISOString().slice(0, 10));
}

/** Of months and days of the week. */
function namesOfDays(language: LanguageCode): string[] {
  const { locale } = MESSAGES[language];
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1 + month))));
}

/** How an address begins, with nothing behind it: Discord makes no link of it. */
const BARE_SCHEME = /\bhttps?:\/\/(?=\s|\.?$)/gmu;
/** A step of a list. */
const NUMBERED = /^\d\. /u;

/**
 * A message without the bot's own markup, its sentences into which nothing is put, times about now, and ids of kept
 * sources. What a source or a member writes like a time is not about now, and what they write like code is no id.
 */
export function withoutOwn(outcome: Outcome): string {
  const lines = textOf(outcome)
    .split('\n')
    .filter((line) => !LANGUAGES.some((language) => ownWords(language).isFixed(line.replace(NUMBERED, ''))));
  return withoutMarkup(lines.join('\n'))
    .replace(BARE_SCHEME, '')
    .replace(/<t:(\d+):R>/gu, (time, seconds) => (isAboutNow(Number(seconds) * 1_000) ? '' : time))
    .replace(/(?<=^| · )`[0-9a-z-]+-[0-9a-z]{4,}`$/gmu, '');
}

function isAboutNow(time: number): boolean {
  return Math.abs(time - Date.now()) < 2 * DAY_MS;
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
