/** Between a floating element and what it belongs to, and between it and the window's edge, in pixels. */
const GAP_PX = 4;
const EDGE_PX = 8;

/** Where something floats: below this rectangle, or above it where there is more room. A point is an empty one. */
export type Anchor = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Shows an element with `popover="manual"` beside `anchor`, inside the window; `matchWidth` makes it as wide. */
export function floatBeside(element: HTMLElement, anchor: Anchor, { matchWidth = false } = {}): void {
  if (!element.matches(':popover-open')) element.showPopover();
  const { style } = element;
  style.width = matchWidth ? `${anchor.right - anchor.left}px` : '';
  style.maxHeight = '';
  const below = innerHeight - anchor.bottom - GAP_PX - EDGE_PX;
  const above = anchor.top - GAP_PX - EDGE_PX;
  const isBelow = element.offsetHeight <= below || below >= above;
  const room = isBelow ? below : above;
  style.maxHeight = `${Math.max(room, 96)}px`;
  const height = Math.min(element.offsetHeight, Math.max(room, 96));
  const top = isBelow ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - height;
  style.top = `${Math.max(EDGE_PX, Math.min(top, innerHeight - height - EDGE_PX))}px`;
  style.left = `${Math.max(EDGE_PX, Math.min(anchor.left, innerWidth - element.offsetWidth - EDGE_PX))}px`;
}
