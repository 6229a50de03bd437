import type { APIEmbed } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { type Reading, renderMarkdown } from '../markdown/render.ts';
import type { Words } from '../words.ts';
import { toHex } from './components.ts';
import { renderImage } from './media.ts';

/** An embed of a classic message: author, title, description, fields, images, footer. */
export function renderEmbed(embed: APIEmbed, reading: Reading, words: Words): HTMLElement {
  const element = h(
    'div',
    { class: 'container embed' },
    embed.author ? h('p', { class: 'embed-author' }, embed.author.name) : null,
    embed.title ? renderTitle(embed.title, embed.url, reading) : null,
    embed.description ? renderMarkdown(embed.description, reading) : null,
    embed.fields?.length ? h('dl', {}, ...embed.fields.map((field) => renderField(field, reading))) : null,
    embed.thumbnail ? h('div', { class: 'thumbnail' }, renderImage({ url: embed.thumbnail.url }, words)) : null,
    embed.image ? renderImage({ url: embed.image.url }, words) : null,
    embed.footer ? h('p', { class: 'subtext' }, embed.footer.text) : null,
  );
  if (embed.color !== undefined) {
    element.classList.add('accented');
    element.style.setProperty('--accent', toHex(embed.color));
  }
  return element;
}

function renderTitle(title: string, url: string | undefined, reading: Reading): HTMLElement {
  const content = renderMarkdown(title, reading);
  const link =
    url === undefined ? content : h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, content);
  return h('div', { class: 'embed-title' }, link);
}

function renderField(field: NonNullable<APIEmbed['fields']>[number], reading: Reading): HTMLElement {
  return h(
    'div',
    { class: field.inline ? 'field inline' : 'field' },
    h('dt', {}, renderMarkdown(field.name, reading)),
    h('dd', {}, renderMarkdown(field.value, reading)),
  );
}
