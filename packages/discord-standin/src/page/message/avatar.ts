import { h } from '../dom.ts';

/** Colours of people without a picture; `styles/` has as many. */
const COLOURS = 6;

/** A circle with the first letter of a name, in a colour of the name's own; applications have one together. */
export function renderAvatar(name: string, { small = false, app = false } = {}): HTMLElement {
  const letters = [...name];
  const colour = letters.reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7) % COLOURS;
  return h(
    'span',
    { class: `avatar ${app ? 'app' : `tint-${colour}`}${small ? ' small' : ''}`, 'aria-hidden': 'true' },
    (letters[0] ?? '').toUpperCase(),
  );
}
