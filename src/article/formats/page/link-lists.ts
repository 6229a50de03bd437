/** Menus that bear no name: lists of nothing but links, above the title or below the text. */
import { oneLine } from '../joined.ts';
import { type PageElement, type PageNode, textBelow } from '../markup/tree.ts';

/** Elements of which menus are made. */
const PARTS: ReadonlySet<string> = new Set('ul ol li div p span td tr tbody table center small b strong i'.split(' '));
const STARTS: ReadonlySet<string> = new Set('ul ol div p table td center'.split(' '));
const MIN_LINKS = 2;
/** Of more links it need not be looked at what they say. */
const ENOUGH_LINKS = 60;
/** On average; links to documents have longer names. */
const MAX_WORDS = 4;
/** A text of its own is prose, not a name of something. UTF-16 code units. */
const PROSE_MIN_LENGTH = 40;

/**
 * The lists of short links (`Home | News | Contact`) above the title and below the last sentence. Between the two they
 * may be who was there.
 * @param title as it stands in a heading
 */
export function menusOf(root: PageElement, title: string | undefined): ReadonlySet<PageElement> {
  const found: { readonly list: PageElement; readonly isAbove: boolean; readonly proseBefore: number }[] = [];
  let prose = 0;
  let isAbove = true;
  const walk = (node: PageNode): void => {
    if (typeof node === 'string') {
      if (isProse(node)) prose += 1;
      return;
    }
    if (/^h[1-3]$/.test(node.name)) {
      if (oneLine(textBelow(node)) === title) isAbove = false;
    } else if (isLinkList(node)) {
      found.push({ list: node, isAbove: isAbove && prose === 0, proseBefore: prose });
    } else if (node.name !== 'a') {
      node.children.forEach(walk);
    }
  };
  walk(root);
  const isMenu = ({ isAbove, proseBefore }: (typeof found)[number]) => isAbove || (prose > 0 && proseBefore === prose);
  return new Set(found.filter(isMenu).map(({ list }) => list));
}

function isProse(text: string): boolean {
  return text.length >= PROSE_MIN_LENGTH && oneLine(text).length >= PROSE_MIN_LENGTH;
}

function isLinkList(element: PageElement): boolean {
  if (!STARTS.has(element.name)) return false;
  const links: string[] = [];
  if (!collectLinks(element, links) || links.length < MIN_LINKS) return false;
  const words = links.reduce((sum, link) => sum + (link.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return words <= links.length * MAX_WORDS;
}

/** @returns whether there is nothing but links, as far as it is looked */
function collectLinks({ children }: PageElement, links: string[]): boolean {
  for (const child of children) {
    if (links.length >= ENOUGH_LINKS) return true;
    if (typeof child === 'string') {
      if (/[\p{L}\p{N}]/u.test(child)) return false;
    } else if (child.name === 'a') links.push(textBelow(child));
    else if (child.children.length > 0 && !(PARTS.has(child.name) && collectLinks(child, links))) return false;
  }
  return true;
}
