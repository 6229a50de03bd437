import { byId, h, uniqueId } from '../dom.ts';
import { type Anchor, floatBeside } from '../float.ts';

export interface MenuItem {
  readonly label: string;
  /** Missing: it stands there greyed, to say that there is nothing. */
  readonly run?: () => void;
}

export interface MenuGroup {
  readonly label: string | null;
  readonly items: readonly MenuItem[];
}

export interface MenuOptions {
  /** What the menu is called. */
  readonly name: string;
  readonly groups: readonly MenuGroup[];
  readonly at: Anchor;
  /** Where the focus goes when it closes. */
  readonly returnTo: HTMLElement | null;
}

/** What a person does elsewhere that closes a menu. */
const MOVES = ['pointerdown', 'wheel', 'touchmove'] as const;

let closeOpen: ((returnFocus: boolean) => void) | null = null;

/** Opens a menu; one that is open closes. https://www.w3.org/WAI/ARIA/apg/patterns/menubar/ */
export function openMenu({ name, groups, at, returnTo }: MenuOptions): void {
  closeOpen?.(false);
  const menu = h(
    'div',
    { class: 'menu floating', role: 'menu', popover: 'manual', 'aria-label': name },
    ...groups.map((group) => drawGroup(group, close)),
  );
  const items = () => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

  function close(returnFocus: boolean): void {
    if (closeOpen !== close) return;
    closeOpen = null;
    for (const kind of MOVES) document.removeEventListener(kind, closeOutside, true);
    window.removeEventListener('resize', closeQuietly);
    if (returnFocus || menu.contains(document.activeElement)) returnTo?.focus();
    menu.remove();
  }
  const closeQuietly = (): void => close(false);
  const closeOutside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close(false);
  };

  function takeKey(event: KeyboardEvent): void {
    const all = items();
    const index = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') all[(index + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(index - 1)?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else if (event.key.length === 1 && event.key !== ' ') focusByLetter(all, index, event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  menu.addEventListener('keydown', takeKey);
  menu.addEventListener('contextmenu', (event) => event.preventDefault());
  closeOpen = close;
  byId('floats', HTMLElement).append(menu);
  floatBeside(menu, at);
  items()[0]?.focus();
  for (const kind of MOVES) document.addEventListener(kind, closeOutside, true);
  window.addEventListener('resize', closeQuietly);
}

function drawGroup({ label, items }: MenuGroup, close: (returnFocus: boolean) => void): HTMLElement {
  const id = uniqueId('group');
  const drawn = items.map(({ label: text, run }) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-item',
        tabindex: -1,
        'aria-disabled': run === undefined ? 'true' : null,
        onclick: () => {
          if (run === undefined) return;
          close(true);
          run();
        },
      },
      text,
    ),
  );
  if (label === null) return h('div', { class: 'menu-group', role: 'none' }, ...drawn);
  const heading = h('span', { class: 'menu-heading', id, role: 'presentation' }, label);
  return h('div', { class: 'menu-group', role: 'group', 'aria-labelledby': id }, heading, ...drawn);
}

function focusByLetter(items: readonly HTMLElement[], from: number, letter: string): void {
  const wanted = letter.toLowerCase();
  const order = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  order.find((item) => item.textContent?.toLowerCase().startsWith(wanted))?.focus();
}
