import { byId } from './dom.ts';
import type { PageLocale, PageState } from './wire.ts';
import { fill, localeFrom, type Words } from './words.ts';

const KEPT_AS = 'preview-locale';

/** The language of an earlier visit, else the browser's where it is one of the page's. */
export function startLocale(): PageLocale {
  return localeFrom(localStorage.getItem(KEPT_AS) ?? navigator.language);
}

/** Remembers the language for the next visit. */
export function keepLocale(locale: PageLocale): void {
  localStorage.setItem(KEPT_AS, locale);
}

/** Marks the language in use, and tells of every change. */
export function onLocaleChange(current: PageLocale, listener: (locale: PageLocale) => void): void {
  for (const input of byId('languages', HTMLFieldSetElement).querySelectorAll('input')) {
    input.checked = input.value === current;
    input.addEventListener('change', () => listener(localeFrom(input.value)));
  }
}

/**
 * Writes the page's own words into its markup: `data-words` names an element's text, `data-label` its accessible name,
 * `data-placeholder` its placeholder.
 */
export function translate(words: Words, locale: PageLocale, { server, channel }: PageState): void {
  document.documentElement.lang = locale;
  document.title = words.title;
  const say = (key: string | undefined) => fill(words[key as keyof Words] ?? '', { server, channel });
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    element.textContent = say(element.dataset.words);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', say(element.dataset.label));
  }
  for (const element of document.querySelectorAll<HTMLInputElement>('[data-placeholder]')) {
    element.placeholder = say(element.dataset.placeholder);
  }
  for (const element of document.querySelectorAll('[data-server]')) element.textContent = server;
  for (const element of document.querySelectorAll('[data-channel]')) element.textContent = channel;
}
