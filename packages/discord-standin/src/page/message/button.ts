import type { APIButtonComponent } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { EMOJI_BY_NAME } from '../markdown/emoji.ts';
import type { Look } from './look.ts';

/** https://discord.com/developers/docs/components/reference#button-button-styles */
const STYLE = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'premium' } as const;
const LINK = 5;

/** A button: enabled, disabled, or waiting for its answer; a link opens a new tab. */
export function renderButton(button: APIButtonComponent, look: Look): HTMLElement {
  const content = buttonContent(button);
  if (button.style === LINK) return renderLink(button.url, content, button.disabled === true, look);
  const customId = 'custom_id' in button ? button.custom_id : null;
  const isPressed = customId !== null && look.state.pressed === customId;
  const element = h(
    'button',
    {
      type: 'button',
      class: `button ${STYLE[button.style]}${isPressed ? ' waiting' : ''}`,
      disabled: button.disabled === true || customId === null,
      'aria-disabled': look.state.pressed !== null,
      'aria-busy': isPressed,
      'data-custom-id': customId,
      onclick: () => customId !== null && look.state.pressed === null && look.acts.press(customId),
    },
    ...content,
  );
  if (isPressed) element.append(h('span', { class: 'dots', role: 'img', 'aria-label': look.words.loading }));
  return element;
}

function buttonContent(button: APIButtonComponent): HTMLElement[] {
  const label = 'label' in button ? button.label : undefined;
  const emoji = 'emoji' in button ? button.emoji?.name : undefined;
  const parts: HTMLElement[] = [];
  if (emoji)
    parts.push(h('span', { class: 'emoji', 'aria-hidden': label ? 'true' : null }, EMOJI_BY_NAME.get(emoji) ?? emoji));
  if (label) parts.push(h('span', {}, label));
  return parts;
}

function renderLink(url: string, content: HTMLElement[], isDisabled: boolean, { words }: Look): HTMLElement {
  const mark = h('span', { class: 'outward', role: 'img', 'aria-label': words.opensElsewhere }, '↗');
  if (isDisabled) return h('button', { type: 'button', class: 'button link', disabled: true }, ...content, mark);
  return h(
    'a',
    { class: 'button link', href: url, target: '_blank', rel: 'noopener noreferrer', title: url },
    ...content,
    mark,
  );
}
