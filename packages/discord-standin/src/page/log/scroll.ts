/** Distance from the end, in pixels, at which new messages still pull the view along. */
const NEAR_END_PX = 120;

/** Makes a change to the log; a reader at its end follows it, one who scrolled up stays. */
export function keepView(log: HTMLElement, change: () => void, fresh: HTMLElement | null = null): void {
  const isNearEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
  change();
  if (!isNearEnd) return;
  if (fresh === null || fresh.nextElementSibling !== null) log.scrollTop = log.scrollHeight;
  else bringIntoView(log, fresh);
}

/** All of it, or its beginning where it is taller than the log. */
export function bringIntoView(log: HTMLElement, element: HTMLElement): void {
  const isTall = element.offsetHeight > log.clientHeight;
  element.scrollIntoView({ block: isTall ? 'start' : 'end' });
}

/** Replaces an element; what had the focus inside it has it in the new one, by its place among what can. */
export function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? focusable(old).indexOf(activeElement) : -1;
  old.replaceWith(fresh);
  if (at < 0) return;
  const there = focusable(fresh);
  there[Math.min(at, there.length - 1)]?.focus();
}

function focusable(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('article, button:not(:disabled), a[href], input, [tabindex="0"]')];
}
