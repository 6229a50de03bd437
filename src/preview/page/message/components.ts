import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { type Reading, renderMarkdown } from '../markdown/render.ts';
import { fill } from '../words.ts';
import { renderButton } from './button.ts';
import type { Look } from './look.ts';

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
const TYPE = {
  row: 1,
  button: 2,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  separator: 14,
  container: 17,
} as const;

type Component = APIMessageTopLevelComponent | Extract<APIMessageTopLevelComponent, { type: 9 }>['accessory'];

/** A message's components, as Discord draws them. */
export function renderComponents(components: APIMessage['components'], look: Look, reading: Reading): HTMLElement[] {
  return (components ?? []).map((component) => renderComponent(component, look, reading));
}

function renderComponent(component: Component, look: Look, reading: Reading): HTMLElement {
  const all = (inner: readonly Component[]) => inner.map((one) => renderComponent(one, look, reading));
  switch (component.type) {
    case TYPE.row:
      return h('div', { class: 'row' }, ...all(component.components as readonly Component[]));
    case TYPE.button:
      return renderButton(component, look);
    case TYPE.section:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'section-text' }, ...all(component.components)),
        renderComponent(component.accessory, look, reading),
      );
    case TYPE.text:
      return renderMarkdown(component.content, reading);
    case TYPE.thumbnail:
      return renderImage(component.media.url, component.description, look);
    case TYPE.gallery: {
      const images = component.items.map((item) => renderImage(item.media.url, item.description, look));
      return h('div', { class: 'gallery' }, ...images);
    }
    case TYPE.separator: {
      const wide = component.spacing === 2;
      return h('hr', { class: `separator${wide ? ' wide' : ''}${component.divider === false ? ' blank' : ''}` });
    }
    case TYPE.container: {
      const container = h('div', { class: 'container' }, ...all(component.components));
      if (typeof component.accent_color === 'number') {
        container.classList.add('accented');
        container.style.setProperty('--accent', toHex(component.accent_color));
      }
      return container;
    }
    default:
      return h('p', { class: 'not-drawn' }, fill(look.words.notDrawn, { type: component.type }));
  }
}

/** Images would be fetched from elsewhere: their place holds their description. */
function renderImage(url: string, description: string | null | undefined, { words }: Look): HTMLElement {
  return h('div', { class: 'image', role: 'img', 'aria-label': description ?? words.image, title: url }, words.image);
}

/** A colour of Discord (`0xRRGGBB`) for a style sheet. */
export function toHex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
