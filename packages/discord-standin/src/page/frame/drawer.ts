import { byId } from '../dom.ts';

/** The width below which servers, channels and settings are a drawer. The style sheets have the same. */
const PHONE = matchMedia('(max-width: 720px)');

/** The side of the page, which on a phone comes and goes. */
export interface Drawer {
  close(): void;
}

/** Opens by the button of the header; Escape, the button beside it or a press outside close it. */
export function createDrawer(): Drawer {
  const button = byId('open-side', HTMLButtonElement);
  const others = [byId('header', HTMLElement), byId('main', HTMLElement)];

  function set(isOpen: boolean): void {
    document.body.classList.toggle('side-open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
    for (const other of others) other.inert = isOpen;
  }

  function close(): void {
    if (!document.body.classList.contains('side-open')) return;
    set(false);
    button.focus();
  }

  button.addEventListener('click', () => {
    set(true);
    byId('close-side', HTMLButtonElement).focus();
  });
  byId('close-side', HTMLButtonElement).addEventListener('click', close);
  byId('curtain', HTMLElement).addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  PHONE.addEventListener('change', () => set(false));
  return { close };
}
