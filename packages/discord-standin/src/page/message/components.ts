import type {
  APIMessage,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import { TYPE } from '../component-types.ts';
import { h } from '../dom.ts';
import { type Reading, renderMarkdown } from '../markdown/render.ts';
import { optionsOf, preselectedIn } from '../select/options.ts';
import { createSelect } from '../select/select.ts';
import { placesOf } from '../session.ts';
import { fill } from '../words.ts';
import { renderButton } from './button.ts';
import type { Look } from './look.ts';
import { covered, nameIn, renderFile, renderImage } from './media.ts';

type Component = APIMessageTopLevelComponent | APISectionComponent['accessory'] | APISelectMenuComponent;
type Container = Extract<APIMessageTopLevelComponent, { type: 17 }>;

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
    case TYPE.stringSelect:
    case TYPE.userSelect:
    case TYPE.roleSelect:
    case TYPE.mentionableSelect:
    case TYPE.channelSelect:
      return renderSelect(component, look);
    case TYPE.section:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'section-text' }, ...all(component.components)),
        renderComponent(component.accessory, look, reading),
      );
    case TYPE.text:
      return renderMarkdown(component.content, reading);
    case TYPE.thumbnail: {
      const { media, description, spoiler } = component;
      return h('div', { class: 'thumbnail' }, renderImage({ url: media.url, description, spoiler }, look.words));
    }
    case TYPE.gallery: {
      const images = component.items.map(({ media, description, spoiler }) =>
        renderImage({ url: media.url, description, spoiler }, look.words),
      );
      return h('div', { class: 'gallery', 'data-count': Math.min(images.length, 4) }, ...images);
    }
    case TYPE.file: {
      const { file, name = nameIn(file.url), size, spoiler } = component;
      const card = renderFile({ url: file.url, name, size }, look.words, look.locale);
      return spoiler === true ? covered(card, look.words) : card;
    }
    case TYPE.separator: {
      const wide = component.spacing === 2;
      return h('hr', { class: `separator${wide ? ' wide' : ''}${component.divider === false ? ' blank' : ''}` });
    }
    case TYPE.container:
      return renderContainer(component, all(component.components as readonly Component[]), look);
    default:
      return h('p', { class: 'not-drawn' }, fill(look.words.notDrawn, { type: (component as Component).type }));
  }
}

function renderContainer({ accent_color, spoiler }: Container, inner: readonly HTMLElement[], look: Look): HTMLElement {
  const container = h('div', { class: 'container' }, ...inner);
  if (typeof accent_color === 'number') {
    container.classList.add('accented');
    container.style.setProperty('--accent', toHex(accent_color));
  }
  return spoiler === true ? covered(container, look.words) : container;
}

function renderSelect(select: APISelectMenuComponent, look: Look): HTMLElement {
  const { custom_id: customId, min_values: min = 1, max_values: max = 1 } = select;
  const { words, state } = look;
  const placeholder = select.placeholder ?? words.choose;
  const { element, input } = createSelect({
    customId,
    label: placeholder,
    placeholder,
    options: optionsOf(select, placesOf(look.view)),
    chosen: state.chosen[customId] ?? preselectedIn(select),
    min,
    max,
    disabled: select.disabled === true || state.pressed !== null,
    words,
    onChange: (values) => look.acts.select(customId, values),
  });
  if (state.pressed === customId) {
    input.setAttribute('aria-busy', 'true');
    element.append(h('span', { class: 'dots', role: 'img', 'aria-label': words.loading }));
  }
  return element;
}

/** A colour of Discord (`0xRRGGBB`) for a style sheet. */
export function toHex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
