import type { Anchor } from '../float.ts';

/** A finger that stays this long opens the menu, as on Discord. */
const LONG_PRESS_MS = 500;
/** A finger that moves farther scrolls. */
const MOVE_MAX_PX = 10;

/** What is asked for a menu. */
export interface Target {
  readonly messageId: string;
  /** Set where it is the author, not the message. */
  readonly personId: string | null;
  readonly at: Anchor;
  readonly returnTo: HTMLElement;
}

/**
 * Tells when a message of the list is asked for its menu: by right click, the menu key or Shift+F10, a finger that
 * stays, or its ⋯ button. What is selected or a link keeps the browser's own menu.
 */
export function onMenuAsked(list: HTMLElement, open: (target: Target) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: PointerEvent | null = null;

  function ask(origin: EventTarget | null, at: Anchor | null): boolean {
    if (!(origin instanceof Element)) return false;
    const messageId = origin.closest<HTMLElement>('[data-message]')?.dataset.message;
    const article = origin.closest<HTMLElement>('article');
    if (messageId === undefined || article === null) return false;
    const personId = origin.closest<HTMLElement>('[data-person]')?.dataset.person ?? null;
    const button = origin.closest<HTMLElement>('[data-more]');
    const anchor = at ?? (button ?? article).getBoundingClientRect();
    const focused = document.activeElement;
    const returnTo = button ?? (focused instanceof HTMLElement && article.contains(focused) ? focused : article);
    open({ messageId, personId, at: anchor, returnTo });
    return true;
  }

  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-more]') !== null) ask(event.target, null);
  });
  list.addEventListener('contextmenu', (event) => {
    if (event.target instanceof Element && event.target.closest('a, input, img') !== null) return;
    if (getSelection()?.isCollapsed === false) return;
    const byKeyboard = event.button !== 2 && event.clientX === 0 && event.clientY === 0;
    if (ask(event.target, byKeyboard ? null : pointAt(event))) event.preventDefault();
  });
  list.addEventListener('keydown', (event) => {
    const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (isAsked && ask(event.target, null)) event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => {
    clearTimeout(timer);
    if (event.pointerType !== 'touch') return;
    start = event;
    timer = setTimeout(() => ask(event.target, pointAt(event)), LONG_PRESS_MS);
  });
  list.addEventListener('pointermove', (event) => {
    const far = start !== null && Math.hypot(event.x - start.x, event.y - start.y) > MOVE_MAX_PX;
    if (far) clearTimeout(timer);
  });
  for (const end of ['pointerup', 'pointercancel']) list.addEventListener(end, () => clearTimeout(timer));
}

function pointAt({ clientX: x, clientY: y }: MouseEvent): Anchor {
  return { left: x, right: x, top: y, bottom: y };
}
