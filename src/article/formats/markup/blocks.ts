/** The elements of a page become paragraphs. */
import { type DraftBlock, oneLine } from '../joined.ts';
import { elementsBelow, type PageElement, type PageNode, textBelow } from './tree.ts';

/** Elements that stand within a line. Every other one begins and ends a paragraph. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const KINDS: Readonly<Record<string, DraftBlock['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  caption: 'heading',
  li: 'item',
  figcaption: 'furniture',
};

const CELL_SEPARATOR = '\t';
/** Cells of a row hold a line or two; a table that lays out a page holds paragraphs, lists and tables. */
const CELL_BLOCKS_MAX = 3;

export interface BlockRules {
  /** Leaves out an element with all it holds. */
  readonly isLeftOut: (element: PageElement) => boolean;
  /** Whether a paragraph belongs to the page and not to its text. */
  readonly isFurniture: (text: string) => boolean;
}

/** The paragraphs below an element, in order. */
export function blocksOf(root: PageElement, rules: BlockRules): DraftBlock[] {
  const walk = new Walk(rules);
  walk.into(root, 'paragraph');
  walk.end();
  return walk.blocks;
}

class Walk {
  readonly blocks: DraftBlock[] = [];
  readonly #rules: BlockRules;
  #kind: DraftBlock['kind'] = 'paragraph';
  #parts: string[] = [];

  constructor(rules: BlockRules) {
    this.#rules = rules;
  }

  /** Ends the paragraph that is being written. */
  end(): void {
    if (this.#parts.length === 0) return;
    const parts = this.#parts.join('');
    // Cells are one line each already.
    const text = this.#kind === 'row' ? parts.trim() : oneLine(parts);
    this.#parts = [];
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.blocks.push({ kind: this.#rules.isFurniture(text) ? 'furniture' : this.#kind, text });
  }

  into({ children }: PageElement, kind: DraftBlock['kind']): void {
    this.#kind = kind;
    for (const child of children) {
      if (typeof child === 'string') this.#parts.push(child);
      else if (!this.#rules.isLeftOut(child)) this.#element(child, kind);
    }
  }

  #element(element: PageElement, kind: DraftBlock['kind']): void {
    const { name } = element;
    if (name === 'title') return;
    if (name === 'br' || name === 'hr') {
      this.end();
    } else if (INLINE.has(name)) {
      this.into(element, kind);
      // `<b>LENA MOOR:</b>Kami …` is read with a space.
      if ((name === 'b' || name === 'strong') && this.#parts.at(-1)?.endsWith(':') === true) this.#parts.push(' ');
    } else {
      this.end();
      if (name === 'tr') this.#row(element, kind);
      else if (name === 'pre') this.#preformatted(element);
      else this.into(element, KINDS[name] ?? kind);
      this.end();
      this.#kind = kind;
    }
  }

  /** Blank lines part its paragraphs; where there are none, each line is one. */
  #preformatted(element: PageElement): void {
    const text = textBelow(element);
    for (const paragraph of text.split(/\n\s*\n/.test(text.trim()) ? /\n\s*\n/ : /\n/)) {
      this.#parts.push(paragraph);
      this.end();
    }
  }

  #row(row: PageElement, kind: DraftBlock['kind']): void {
    const isLayout = [...elementsBelow(row)].some(({ name }) => name === 'table');
    const cells = isLayout ? [] : row.children.filter(isElement).map((cell) => blocksOf(cell, this.#rules));
    if (isLayout || cells.some(({ length }) => length > CELL_BLOCKS_MAX)) {
      this.into(row, kind);
      return;
    }
    this.#kind = 'row';
    const texts = cells.map((blocks) => blocks.map(({ text }) => text).join(' '));
    this.#parts.push(texts.filter((text) => text !== '').join(CELL_SEPARATOR));
  }
}

function isElement(node: PageNode): node is PageElement {
  return typeof node !== 'string';
}

/** Length of the text below an element that belongs to no link. */
export function ownLength({ children }: PageElement, isLeftOut: BlockRules['isLeftOut']): number {
  let length = 0;
  for (const child of children) {
    if (typeof child === 'string') length += oneLine(child).length;
    else if (child.name !== 'a' && child.name !== 'title' && !isLeftOut(child)) length += ownLength(child, isLeftOut);
  }
  return length;
}
