import type { APIMessage } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import type { Reading } from '../markdown/render.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { formatTime } from '../markdown/time.ts';
import type { PageLocale, UsedCommand } from '../wire.ts';
import { fill, type Words } from '../words.ts';
import { renderComponents } from './components.ts';
import { renderEmbed } from './embed.ts';
import type { Look } from './look.ts';

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const LOADING = 1 << 7;

/** A message with who sent it, what it answers, and who sees it. */
export function renderMessage(look: Look): HTMLLIElement {
  const { message, onlyYou, used } = look.shown;
  const name = message.author.global_name ?? message.author.username;
  return h(
    'li',
    { class: `message${onlyYou ? ' only-you' : ''}`, 'data-message': message.id },
    used && renderUsed(used, look.words),
    renderAvatar(name),
    h(
      'div',
      { class: 'body' },
      renderHead(name, message, look),
      ...renderContent(message, name, look),
      look.state.failure && h('p', { class: 'failure', role: 'alert' }, look.state.failure),
      onlyYou && renderOnlyYou(look),
    ),
  );
}

/** A command on its way, or one that got no answer. */
export function renderPending(used: UsedCommand, failure: string | null, bot: string, words: Words): HTMLLIElement {
  return h(
    'li',
    { class: 'message' },
    renderUsed(used, words),
    renderAvatar(bot),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'head' }, h('span', { class: 'name' }, bot), h('span', { class: 'badge' }, words.app)),
      failure === null
        ? h('p', { class: 'thinking' }, h('span', { class: 'dots', 'aria-hidden': 'true' }), words.sending)
        : h('p', { class: 'failure', role: 'alert' }, failure),
    ),
  );
}

function renderUsed(used: UsedCommand, words: Words): HTMLElement {
  const typed = [`/${used.name}`, ...used.options.map(({ name, value }) => `${name}: ${value}`)].join(' ');
  return h(
    'p',
    { class: 'used', title: typed },
    h('span', { class: 'avatar small', 'aria-hidden': 'true' }, used.by.slice(0, 1)),
    h('span', { class: 'name' }, used.by),
    ` ${words.used} `,
    h('span', { class: 'mention' }, `/${used.name}`),
    h('span', { class: 'used-options' }, used.options.map(({ value }) => ` ${value}`).join(' ·')),
  );
}

function renderAvatar(name: string): HTMLElement {
  return h('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1).toUpperCase());
}

function renderHead(name: string, message: APIMessage, { words, locale }: Look): HTMLElement {
  return h(
    'p',
    { class: 'head' },
    h('span', { class: 'name' }, name),
    message.author.bot === true && h('span', { class: 'badge' }, words.app),
    h('time', { datetime: message.timestamp }, formatSent(message.timestamp, locale, words)),
  );
}

function renderContent(message: APIMessage, name: string, look: Look): HTMLElement[] {
  if (((message.flags ?? 0) & LOADING) !== 0) {
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' });
    return [h('p', { class: 'thinking' }, dots, fill(look.words.thinking, { name }))];
  }
  const reading: Reading = {
    locale: look.locale,
    spoiler: look.words.spoiler,
    nameOf: (id) => {
      const user = message.mentions.find((mentioned) => mentioned.id === id);
      return user ? (user.global_name ?? user.username) : null;
    },
  };
  return [
    ...(message.content === '' ? [] : [renderMarkdown(message.content, reading)]),
    ...message.embeds.map((embed) => renderEmbed(embed, reading)),
    ...renderComponents(message.components, look, reading),
    ...(message.edited_timestamp === null ? [] : [h('span', { class: 'edited' }, `(${look.words.edited})`)]),
  ];
}

function renderOnlyYou({ words, onDismiss }: Look): HTMLElement {
  return h(
    'p',
    { class: 'only-you-note' },
    h('span', { class: 'eye', 'aria-hidden': 'true' }),
    `${words.onlyYou} · `,
    h('button', { type: 'button', class: 'text-button', onclick: onDismiss }, words.dismiss),
  );
}

function formatSent(timestamp: string, locale: PageLocale, words: Words): string {
  const sent = new Date(timestamp);
  const seconds = sent.getTime() / 1000;
  if (sent.toDateString() !== new Date().toDateString()) return formatTime(seconds, 's', locale, Date.now());
  return fill(words.today, { time: formatTime(seconds, 't', locale, Date.now()) });
}
