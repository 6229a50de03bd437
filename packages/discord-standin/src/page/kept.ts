import { type Choices, ROLES, THEMES } from './session.ts';
import { localeFrom } from './words.ts';

/**
 * The choices of an earlier visit. Language and appearance are the browser's; person and channel the tab's, so that two
 * tabs can be two people.
 */
export function startChoices(): Choices {
  const theme = localStorage.getItem('preview-theme');
  const role = sessionStorage.getItem('preview-role');
  return {
    locale: localeFrom(localStorage.getItem('preview-locale') ?? navigator.language),
    theme: THEMES.find((known) => known === theme) ?? 'system',
    role: ROLES.find((known) => known === role) ?? 'member',
    channel: sessionStorage.getItem('preview-channel'),
  };
}

/** Remembers the choices for the next visit. */
export function keepChoices({ locale, theme, role, channel }: Choices): void {
  localStorage.setItem('preview-locale', locale);
  localStorage.setItem('preview-theme', theme);
  sessionStorage.setItem('preview-role', role);
  if (channel === null) sessionStorage.removeItem('preview-channel');
  else sessionStorage.setItem('preview-channel', channel);
}
