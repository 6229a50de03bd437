import { h } from '../dom.ts';

export interface ListItem {
  readonly label: string;
  readonly detail?: string;
  readonly pick: () => void;
}

export interface Listing {
  readonly heading: string;
  /** A sentence below the heading. */
  readonly note?: string;
  readonly items: readonly ListItem[];
  /** What the list is called to those who cannot see it. */
  readonly name: string;
}

/** The one list above the composer: it belongs to whichever input shows it. */
export interface Listbox {
  show(input: HTMLInputElement, listing: Listing): void;
  hide(): void;
  /** Handles arrows, Enter, Tab and Escape; true where the key was for the list. */
  takeKey(event: KeyboardEvent): boolean;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ with the first item active, as in Discord. */
export function createListbox(popup: HTMLElement): Listbox {
  let input: HTMLInputElement | null = null;
  let items: readonly ListItem[] = [];
  let active = 0;

  function hide(): void {
    input?.setAttribute('aria-expanded', 'false');
    input?.removeAttribute('aria-activedescendant');
    popup.hidden = true;
    items = [];
  }

  function activate(index: number): void {
    active = (index + items.length) % items.length;
    for (const [at, option] of [...popup.querySelectorAll('[role=option]')].entries()) {
      option.setAttribute('aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    }
    input?.setAttribute('aria-activedescendant', `choice-${active}`);
  }

  function pick(index: number): void {
    const item = items[index];
    hide();
    item?.pick();
  }

  function drawItem({ label, detail }: ListItem, index: number): HTMLElement {
    return h(
      'div',
      {
        role: 'option',
        id: `choice-${index}`,
        class: 'choice',
        onpointermove: () => index !== active && activate(index),
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => pick(index),
      },
      h('span', { class: 'choice-label' }, label),
      detail !== undefined && h('span', { class: 'choice-detail' }, detail),
    );
  }

  return {
    hide,
    show: (owner, listing) => {
      if (input !== owner) hide();
      input = owner;
      items = listing.items;
      const list = h('div', { role: 'listbox', id: 'choices', 'aria-label': listing.name }, ...items.map(drawItem));
      popup.replaceChildren(
        h('p', { class: 'popup-heading' }, listing.heading),
        ...(listing.note === undefined ? [] : [h('p', { class: 'popup-note', role: 'status' }, listing.note)]),
        ...(items.length === 0 ? [] : [list]),
      );
      popup.hidden = false;
      owner.setAttribute('aria-expanded', String(items.length > 0));
      if (items.length > 0) activate(0);
      else owner.removeAttribute('aria-activedescendant');
    },
    takeKey: (event) => {
      if (popup.hidden || items.length === 0 || event.isComposing) return false;
      if (event.key === 'ArrowDown') activate(active + 1);
      else if (event.key === 'ArrowUp') activate(active - 1);
      else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) pick(active);
      else if (event.key === 'Escape') hide();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
