import type { PageLocale } from '../../server/wire.ts';
import { byId, h } from '../dom.ts';
import { renderAvatar } from '../message/avatar.ts';
import { type Choices, ROLES, type Session, THEMES } from '../session.ts';
import { renderSegments } from './segments.ts';

const LANGUAGES: ReadonlyArray<{ readonly value: PageLocale; readonly label: string; readonly lang: string }> = [
  { value: 'en-US', label: 'English', lang: 'en' },
  { value: 'id', label: 'Indonesia', lang: 'id' },
];

/** Draws who the person in front of the page is, and the switches of person, language and appearance. */
export function drawSettings(session: Session, onChange: (change: Partial<Choices>) => void): void {
  const { words, role, locale, theme, view } = session;
  const place = byId('settings', HTMLElement);
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  const back = focused !== null && place.contains(focused) ? [focused.name, focused.value] : null;
  const details = { member: words.memberDetail, moderator: words.moderatorDetail, other: words.otherDetail };
  place.replaceChildren(
    h(
      'div',
      { class: 'you' },
      renderAvatar(view.you.name),
      h(
        'p',
        { class: 'you-text' },
        h('span', { class: 'you-name' }, view.you.name || words[role]),
        h('span', { class: 'you-detail' }, details[role]),
      ),
    ),
    renderSegments(
      'role',
      words.person,
      ROLES.map((value) => ({ value, label: words[value], title: details[value] })),
      role,
      (value) => onChange({ role: value }),
    ),
    renderSegments('locale', words.language, LANGUAGES, locale, (value) => onChange({ locale: value })),
    renderSegments(
      'theme',
      words.theme,
      THEMES.map((value) => ({ value, label: words[value] })),
      theme,
      (value) => onChange({ theme: value }),
    ),
  );
  if (back === null) return;
  place.querySelector<HTMLInputElement>(`[name="${back[0]}"][value="${back[1]}"]`)?.focus();
}
