/**
 * Lets the arrow keys, Home and End walk through the elements that match `selector` inside `container`. One of them is
 * in the tab order: that which had the focus last.
 */
export function walkWithArrows(container: HTMLElement, selector: string): void {
  const items = () => [...container.querySelectorAll<HTMLElement>(selector)];
  container.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = target(event.key, at, all.length);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  });
  container.addEventListener('focusin', (event) => {
    const all = items();
    if (!all.some((item) => item === event.target)) return;
    for (const item of all) item.tabIndex = item === event.target ? 0 : -1;
  });
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
