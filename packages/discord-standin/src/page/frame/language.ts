import { namesOf, type Session } from '../session.ts';
import { fill, type Words } from '../words.ts';

/**
 * Writes the page's own words into its markup: `data-words` names an element's text, `data-label` its accessible name
 * (and its tooltip), `data-placeholder` its placeholder.
 */
export function translate({ words, locale, theme, view }: Session): void {
  const names = namesOf(view);
  document.documentElement.lang = locale;
  document.documentElement.dataset.theme = theme;
  document.title = words.title;
  const say = (key: string | undefined) => fill(words[key as keyof Words] ?? '', { ...names });
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    element.textContent = say(element.dataset.words);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', say(element.dataset.label));
    if (element instanceof HTMLButtonElement) element.title = say(element.dataset.label);
  }
  for (const element of document.querySelectorAll<HTMLInputElement>('[data-placeholder]')) {
    element.placeholder = say(element.dataset.placeholder);
  }
  for (const element of document.querySelectorAll('[data-channel]')) element.textContent = names.channel;
}
