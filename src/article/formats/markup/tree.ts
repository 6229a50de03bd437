/** Markup as anybody writes it becomes a tree that is safe to walk. */
import { Parser } from 'htmlparser2';
import { withoutDeepTags } from './nesting.ts';

export interface PageElement {
  /** In lower case. */
  readonly name: string;
  /** Those by which text is found and judged, names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Text stands as it is read, entities decoded. */
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

export interface MarkupTree {
  /** What holds all; no element of the page itself. */
  readonly root: PageElement;
  /** How many elements it has. */
  readonly elements: number;
  /** Texts of the scripts that hold JSON-LD. */
  readonly data: readonly string[];
}

/** Tags in so many others are left out, and their text stays: nothing that walks the tree calls itself more often. */
export const NESTING_MAX = 120;

/** Elements that hold no text of the page. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas iframe object embed applet audio video map select option optgroup textarea progress meter dialog frameset'.split(
    ' ',
  ),
);

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  'id class role hidden aria-hidden style href rel lang property name itemprop content datetime'.split(' '),
);
const ATTRIBUTE_MAX_LENGTH = 500;

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);

interface OpenElement extends PageElement {
  readonly children: PageNode[];
}

/** Reads markup: at most `NESTING_MAX` elements in each other, without those that hold no text. Never throws. */
export function parseMarkup(html: string): MarkupTree {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const data: string[] = [];
  const kept: OpenElement[] = [root];
  /** Of each open tag, whether it was kept. */
  const open: boolean[] = [];
  let elements = 0;
  /** How many tags deep the parser is in one that is left out. */
  let leftOut = 0;
  let script: string[] | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (leftOut > 0 || LEFT_OUT.has(name)) {
          if (!VOID.has(name)) leftOut += 1;
          if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) script = [];
          return;
        }
        const isKept = VOID.has(name) || kept.length <= NESTING_MAX;
        open.push(isKept && !VOID.has(name));
        if (!isKept) {
          // Else the words on both sides of the tag would be one.
          addText(kept.at(-1)?.children ?? [], ' ');
          return;
        }
        const element: OpenElement = { name, attributes: keptOf(attributes), children: [] };
        kept.at(-1)?.children.push(element);
        elements += 1;
        if (!VOID.has(name)) kept.push(element);
      },
      ontext(text) {
        if (script !== null) script.push(text);
        else if (leftOut === 0) addText(kept.at(-1)?.children ?? [], text);
      },
      onclosetag(name) {
        if (leftOut === 0) {
          if (open.pop() === true) kept.pop();
          return;
        }
        if (!VOID.has(name)) leftOut -= 1;
        if (leftOut > 0 || script === null) return;
        data.push(script.join(''));
        script = null;
      },
    },
    { decodeEntities: true },
  );
  parser.end(withoutDeepTags(html));
  return { root, elements, data };
}

/** An entity parts a text in two, and so may every angle bracket. */
function addText(children: PageNode[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

function keptOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KEPT_ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined && value.length <= ATTRIBUTE_MAX_LENGTH) kept[name] = value;
  }
  return kept;
}

/** Every element below one, in order. */
export function* elementsBelow(parent: PageElement): Generator<PageElement> {
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsBelow(child);
  }
}

/** All text below an element. */
export function textBelow({ children }: PageElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textBelow(child))).join('');
}

/** The tree as markup again, every tag closed. */
export function markupOf({ name, attributes, children }: PageElement): string {
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child))).join('');
  if (name === '') return inner;
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  return VOID.has(name) ? `<${name}${given.join('')}>` : `<${name}${given.join('')}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
