import type { APIMessage } from 'discord-api-types/v10';
import type { PageLocale, UsedCommand } from '../../server/wire.ts';
import { h, uniqueId } from '../dom.ts';
import { type Reading, renderMarkdown } from '../markdown/render.ts';
import { formatTime } from '../markdown/time.ts';
import type { Session } from '../session.ts';
import { fill, type Words } from '../words.ts';
import { renderAvatar } from './avatar.ts';
import { renderComponents } from './components.ts';
import { renderEmbed } from './embed.ts';
import type { Look } from './look.ts';
import { isImage, renderFile, renderImage } from './media.ts';
import { authorOf, menuName, namesFor } from './text.ts';

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const LOADING = 1 << 7;

/** A message with who sent it, what it answers, and who sees it; `follows` one of the same author: without its head. */
export function renderMessage(look: Look, follows: boolean): HTMLLIElement {
  const { message, onlyYou, used } = look.shown;
  const name = authorOf(message);
  const headId = uniqueId('head');
  return h(
    'li',
    { 'data-message': message.id },
    h(
      'article',
      {
        class: `message${onlyYou ? ' only-you' : ''}${follows ? ' follows' : ''}`,
        tabindex: -1,
        'aria-labelledby': headId,
        'data-author': message.author.id,
      },
      used && renderUsed(used, look),
      h(
        'span',
        { class: 'avatar-slot', 'data-person': message.author.id },
        renderAvatar(name, { app: message.author.bot === true }),
      ),
      h(
        'div',
        { class: 'body' },
        renderHead(name, headId, message, look),
        ...renderContent(message, name, look),
        look.state.failure && h('p', { class: 'failure', role: 'alert' }, look.state.failure),
        onlyYou && renderOnlyYou(look),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'more-button',
          'aria-haspopup': 'menu',
          'aria-label': fill(look.words.more, { name }),
          'data-more': message.id,
        },
        h('span', { 'aria-hidden': 'true' }, '⋯'),
      ),
    ),
  );
}

/** A command on its way, or one that got no answer. */
export function renderPending(used: UsedCommand, failure: string | null, bot: string, session: Session): HTMLLIElement {
  const { words } = session;
  return h(
    'li',
    {},
    h(
      'article',
      { class: 'message' },
      renderUsed(used, session),
      h('span', { class: 'avatar-slot' }, renderAvatar(bot, { app: true })),
      h(
        'div',
        { class: 'body' },
        h('p', { class: 'head' }, h('span', { class: 'name' }, bot), h('span', { class: 'badge' }, words.app)),
        failure === null
          ? h('p', { class: 'thinking' }, h('span', { class: 'dots', 'aria-hidden': 'true' }), words.sending)
          : h('p', { class: 'failure', role: 'alert' }, failure),
      ),
    ),
  );
}

function renderUsed(used: UsedCommand, { words, view, locale }: Session): HTMLElement {
  const name = used.menu === true ? menuName(used.name, view, locale) : `/${used.name}`;
  const typed = [name, ...used.options.map((option) => `${option.name}: ${option.value}`)].join(' ');
  return h(
    'p',
    { class: 'used', title: typed },
    renderAvatar(used.by, { small: true }),
    h('span', { class: 'name' }, used.by),
    ` ${words.used} `,
    h('span', { class: 'mention' }, name),
    h('span', { class: 'used-options' }, used.options.map(({ value }) => ` ${value}`).join(' ·')),
  );
}

function renderHead(name: string, id: string, message: APIMessage, { words, locale }: Look): HTMLElement {
  return h(
    'p',
    { class: 'head', id },
    h('span', { class: 'name', 'data-person': message.author.id }, name),
    message.author.bot === true && h('span', { class: 'badge' }, words.app),
    ' ',
    h('time', { datetime: message.timestamp }, formatSent(message.timestamp, locale, words)),
  );
}

function renderContent(message: APIMessage, name: string, look: Look): HTMLElement[] {
  const { words, locale } = look;
  if (((message.flags ?? 0) & LOADING) !== 0) {
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' });
    return [h('p', { class: 'thinking' }, dots, fill(words.thinking, { name }))];
  }
  const reading: Reading = { locale, spoiler: words.spoiler, nameOf: namesFor(message, look.view) };
  return [
    ...(message.content === '' ? [] : [renderMarkdown(message.content, reading)]),
    ...message.embeds.map((embed) => renderEmbed(embed, reading, words)),
    ...renderAttachments(message, look),
    ...renderComponents(message.components, look, reading),
    ...(message.edited_timestamp === null ? [] : [h('span', { class: 'edited' }, `(${words.edited})`)]),
  ];
}

function renderAttachments({ attachments }: APIMessage, { words, locale }: Look): HTMLElement[] {
  return attachments.map(({ url, filename, size, description }) =>
    isImage(url)
      ? h('div', { class: 'attached-image' }, renderImage({ url, description: description ?? filename }, words))
      : renderFile({ url, name: filename, size }, words, locale),
  );
}

function renderOnlyYou({ words, acts }: Look): HTMLElement {
  return h(
    'p',
    { class: 'only-you-note' },
    h('span', { class: 'eye', 'aria-hidden': 'true' }),
    `${words.onlyYou} · `,
    h('button', { type: 'button', class: 'text-button', onclick: () => acts.dismiss() }, words.dismiss),
  );
}

function formatSent(timestamp: string, locale: PageLocale, words: Words): string {
  const sent = new Date(timestamp);
  const seconds = sent.getTime() / 1000;
  if (sent.toDateString() !== new Date().toDateString()) return formatTime(seconds, 's', locale, Date.now());
  return fill(words.today, { time: formatTime(seconds, 't', locale, Date.now()) });
}
