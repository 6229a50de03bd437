type Child = Node | string | null | false;

interface Attributes {
  readonly [name: string]: string | number | boolean | null | undefined | ((event: Event) => void);
}

/**
 * A new element. Attributes: `true` sets an empty one, `false`, `null` and `undefined` none (`aria-…` are true or false
 * in words); `onclick` and the like take a listener. Children that are strings become text, never markup.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/u, ''), value);
    else if (name.startsWith('aria-') && typeof value === 'boolean') element.setAttribute(name, String(value));
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** The element of the page with this id. @throws Error where the markup has none of that kind */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
  return element;
}

let ids = 0;

/** An id that no other element of the page has. */
export function uniqueId(kind: string): string {
  ids += 1;
  return `${kind}-${ids}`;
}

/** The part of an address behind its host where the page's own server serves it: files of messages. Else null. */
export function ownPath(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return path.startsWith('/attachments/') ? path : null;
}
