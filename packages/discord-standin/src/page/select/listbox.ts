import { h } from '../dom.ts';

export interface ListItem {
  readonly label: string;
  readonly detail?: string | undefined;
  /** It stands chosen: of a list in which several can be. */
  readonly chosen?: boolean;
  readonly pick: () => void;
}

export interface Listing {
  readonly heading: string | null;
  /** A sentence below the heading. */
  readonly note?: string;
  readonly items: readonly ListItem[];
  /** What the list is called to those who cannot see it. */
  readonly name: string;
  /** Several can be chosen: a pick leaves the list open. */
  readonly multiple?: boolean;
}

/** A list that belongs to whichever input shows it. */
export interface Listbox {
  readonly isOpen: boolean;
  show(input: HTMLInputElement, listing: Listing): void;
  hide(): void;
  /** Handles arrows, Enter, Tab and Escape; true where the key was for the list. */
  takeKey(event: KeyboardEvent): boolean;
}

export interface ListboxOptions {
  readonly popup: HTMLElement;
  /** Unique in the page; ids of its parts begin with it. */
  readonly id: string;
  /** Escape closes it also while it lists nothing. */
  readonly takesEscape?: boolean;
  readonly onShow?: () => void;
  readonly onHide?: () => void;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ with the first item active, as in Discord. */
export function createListbox({ popup, id, takesEscape = false, onShow, onHide }: ListboxOptions): Listbox {
  let input: HTMLInputElement | null = null;
  let listing: Listing | null = null;
  let active = 0;
  popup.hidden = true;

  function hide(): void {
    if (listing === null) return;
    listing = null;
    input?.setAttribute('aria-expanded', 'false');
    input?.removeAttribute('aria-activedescendant');
    popup.hidden = true;
    onHide?.();
  }

  function activate(index: number): void {
    const { items = [], multiple = false } = listing ?? {};
    active = (index + items.length) % items.length;
    for (const [at, option] of [...popup.querySelectorAll('[role=option]')].entries()) {
      option.classList.toggle('active', at === active);
      if (!multiple) option.setAttribute('aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    }
    input?.setAttribute('aria-activedescendant', `${id}-${active}`);
  }

  function pick(index: number): void {
    const item = listing?.items[index];
    if (listing?.multiple !== true) hide();
    item?.pick();
  }

  function drawItem({ label, detail, chosen }: ListItem, index: number): HTMLElement {
    return h(
      'div',
      {
        role: 'option',
        id: `${id}-${index}`,
        class: `choice${chosen === true ? ' chosen' : ''}`,
        'aria-selected': chosen === undefined ? null : String(chosen),
        onpointermove: () => index !== active && activate(index),
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => pick(index),
      },
      h('span', { class: 'choice-label' }, label),
      detail !== undefined && h('span', { class: 'choice-detail' }, detail),
    );
  }

  return {
    get isOpen() {
      return listing !== null;
    },
    hide,
    show: (owner, fresh) => {
      const isSame = input === owner && listing !== null && fresh.multiple === true;
      if (input !== owner) hide();
      input = owner;
      listing = fresh;
      const { items, heading, note, name, multiple } = fresh;
      const list = h(
        'div',
        { role: 'listbox', id: `${id}-list`, 'aria-label': name, 'aria-multiselectable': multiple === true && 'true' },
        ...items.map(drawItem),
      );
      popup.replaceChildren(
        ...(heading === null ? [] : [h('p', { class: 'popup-heading' }, heading)]),
        ...(note === undefined ? [] : [h('p', { class: 'popup-note', role: 'status' }, note)]),
        ...(items.length === 0 ? [] : [list]),
      );
      popup.hidden = false;
      onShow?.();
      owner.setAttribute('aria-expanded', String(items.length > 0));
      if (items.length > 0) {
        owner.setAttribute('aria-controls', `${id}-list`);
        activate(isSame ? Math.min(active, items.length - 1) : 0);
      } else {
        owner.removeAttribute('aria-activedescendant');
        owner.removeAttribute('aria-controls');
      }
    },
    takeKey: (event) => {
      if (listing === null || event.isComposing) return false;
      const { items } = listing;
      if (items.length === 0 && !(event.key === 'Escape' && takesEscape)) return false;
      if (event.key === 'Escape') hide();
      else if (event.key === 'ArrowDown') activate(active + 1);
      else if (event.key === 'ArrowUp') activate(active - 1);
      else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && listing.multiple !== true))
        pick(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
