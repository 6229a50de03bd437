/** What each key of front matter takes. */

import type { LanguageCode } from '../../language/types.ts';
import { SOURCE_KINDS, type Source, type SourceKind } from '../types.ts';
import { certainDate } from './dates.ts';
import type { Value } from './entries.ts';
import type { Key } from './keys.ts';

/** Somebody who speaks in a source, by the list in front of it. */
export interface ListedSpeaker {
  /** How turns of theirs are marked (`LM`), `null` where only the name is given. */
  readonly label: string | null;
  readonly name: string;
}

/** What front matter says; a key that is not there is absent, never `undefined` or `null`. */
export type FrontMatter = { -readonly [Name in keyof Source]?: string } & {
  language?: LanguageCode;
  kind?: SourceKind;
  speakers?: readonly ListedSpeaker[];
};

/** A value that is usable, nothing (an empty one), or why it is not usable, to stand after the key in brackets. */
export type Reading<T> = { readonly value: T } | { readonly why: string } | null;

const LANGUAGES: Readonly<Record<LanguageCode, readonly string[]>> = {
  id: ['id', 'in', 'ind', 'indonesia', 'indonesian', 'bahasa indonesia'], // lang: id-ID, bahasa: Indonesia
  en: ['en', 'eng', 'english', 'inggris', 'bahasa inggris'], // lang: en_GB, language: English
};

/** Addresses, whole and not; `pagi.example` alone is a name as well. */
const ADDRESSES: readonly RegExp[] = [
  /^[a-z][a-z0-9+.-]*:\/\//i, // ftp://pagi.example/1
  /^\/\S*$/, // /2025/harbour
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/i, // pagi.example/2025/harbour
];

/** One reader a key. */
export const READERS: { readonly [Name in Key]: (value: Value) => Reading<NonNullable<FrontMatter[Name]>> } = {
  title: readText,
  publisher: readText,
  agency: readText,
  url: (value) => refine(readText(value), (text) => (isWebAddress(text) ? text : null), 'is no whole http address'),
  published: (value) => refine(readText(value), certainDate, 'is no day that is certain'),
  language: (value) => refine(readText(value), languageOf, 'is neither Indonesian nor English'),
  kind: (value) => refine(readText(value), kindOf, `is none of ${SOURCE_KINDS.join(', ')}`),
  speakers: readSpeakers,
};

/** Whether a text is meant as an address, a whole one or not. */
export function looksLikeAddress(text: string): boolean {
  return ADDRESSES.some((shape) => shape.test(text));
}

/** One line of text; a list of one is what it holds. */
function readText(value: Value): Reading<string> {
  switch (value.type) {
    case 'empty':
      return null;
    case 'broken':
      return { why: 'cannot be read' };
    case 'pairs':
      return { why: 'has keys of its own' };
    case 'list': {
      const [first, ...others] = value.items;
      if (first === undefined) return null;
      return others.length > 0 || first.type === 'list' ? { why: 'is a list' } : readText(first);
    }
    case 'text': {
      const text = value.text.replace(/\s+/g, ' ').trim();
      if (text === '') return null;
      if (/\p{Cc}/u.test(text)) return { why: 'holds control characters' };
      return /[\p{L}\p{N}]/u.test(text) ? { value: text } : { why: 'holds no word' };
    }
  }
}

function refine<T>(reading: Reading<string>, read: (text: string) => T | null, why: string): Reading<T> {
  if (reading === null || 'why' in reading) return reading;
  const value = read(reading.value);
  return value === null ? { why } : { value };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
}

function languageOf(text: string): LanguageCode | null {
  const name = text.toLowerCase();
  const primary = /^([a-z]{2,3})[-_][a-z0-9]+(?:[-_.][a-z0-9]+)*$/.exec(name)?.[1] ?? name;
  const found = Object.entries(LANGUAGES).find(([, names]) => names.includes(primary));
  return (found?.[0] ?? null) as LanguageCode | null;
}

function kindOf(text: string): SourceKind | null {
  const name = text.toLowerCase();
  return SOURCE_KINDS.find((kind) => kind === name) ?? null;
}

/**
 * `[Lena Moor, Tarik Voss]`, `LM: Lena Moor` pairs, a list of such pairs, or one name; a comma inside a name may part
 * two people.
 */
function readSpeakers(value: Value): Reading<readonly ListedSpeaker[]> {
  if (value.type === 'empty') return null;
  const speakers = speakersIn(value);
  if (speakers === null || speakers.length === 0) return { why: 'is no list of names' };
  return { value: speakers };
}

function speakersIn(value: Value): ListedSpeaker[] | null {
  if (value.type === 'pairs') {
    return allOrNothing(value.pairs.map(({ key, value: name }) => named(name, key.replace(/\s+/g, ' ').trim())));
  }
  if (value.type !== 'list')
    return allOrNothing([value.type === 'text' && value.text.includes(',') ? null : named(value, null)]);
  const each = value.items.map((item) =>
    item.type === 'pairs' ? speakersIn(item) : allOrNothing([named(item, null)]),
  );
  return each.includes(null) ? null : each.flatMap((speakers) => speakers ?? []);
}

function named(value: Value, label: string | null): ListedSpeaker | null {
  const reading = value.type === 'text' ? readText(value) : null;
  if (reading === null || 'why' in reading || label === '' || /\p{Cc}/u.test(label ?? '')) return null;
  return /\p{L}/u.test(reading.value) && !/^(?:true|false)$/i.test(reading.value)
    ? { label, name: reading.value }
    : null;
}

function allOrNothing(speakers: readonly (ListedSpeaker | null)[]): ListedSpeaker[] | null {
  const found = speakers.filter((speaker) => speaker !== null);
  return found.length === speakers.length ? found : null;
}
