/** A web page becomes the text that a person reads on it. */
import { detectLanguage } from '../../../language/detect.ts';
import { ArticleError } from '../../error.ts';
import type { FrontMatter } from '../../front-matter/values.ts';
import { type DraftBlock, joinBlocks, oneLine } from '../joined.ts';
import { blocksOf, ownLength } from '../markup/blocks.ts';
import {
  elementsBelow,
  type MarkupTree,
  markupOf,
  type PageElement,
  type PageNode,
  parseMarkup,
  textBelow,
} from '../markup/tree.ts';
import type { SourceText } from '../types.ts';
import { aboutArticle, isHidden, isOutside } from './chrome.ts';
import { isFurniture, isWall } from './furniture.ts';
import { shownDay, withoutHeadLines } from './head-lines.ts';
import { menusOf } from './link-lists.ts';
import { metadataOf } from './metadata.ts';
import { articleMarkup } from './readability.ts';

/** Beyond so many elements, or characters of markup, Readability takes seconds. */
const READABLE_MAX_ELEMENTS = 6_000;
const READABLE_MAX_LENGTH = 512 * 1024;
/** An article that holds less of a page's own text is not all of what the page says. */
const ARTICLE_MIN_SHARE = 0.6;
/** A page that does not say that it is an article, as minutes do not, is read whole unless this much of it is one. */
const PLAIN_MIN_SHARE = 0.95;
/**
 * Reads the article of a page, or all that it says beside menus and the like where it is none.
 * @throws {ArticleError} where it says nothing, or only that one has to consent, subscribe or sign in
 */
export function readPage(html: string): SourceText {
  const tree = parseMarkup(html);
  const said = metadataOf(tree.root, tree.data);
  const { title } = said;
  const shown = without(tree.root, isOutside);
  const menus = menusOf(shown, title);
  const inside = without(shown, (element) => menus.has(element));
  const found = draftsOf(inside, tree);
  const drafts = withoutHeadLines(withHeading(found.drafts, tree.root, title), title);
  assertText(drafts);
  const joined = joinBlocks(drafts);
  const frontMatter = withLanguage(withDay(said, found.isAll ? found.drafts : null, inside), joined.body);
  return { format: 'page', ...joined, bodyLine: 1, frontMatter, notices: [] };
}

/**
 * The day that the page shows where no field of it says one.
 * @param drafts all that stands inside, `null` where that has still to be read
 */
function withDay(said: FrontMatter, drafts: readonly DraftBlock[] | null, inside: PageElement): FrontMatter {
  if (said.published !== undefined) return said;
  const all = drafts ?? blocksOf(inside, { isLeftOut: nothing, isFurniture: nothing });
  const published = shownDay(all, said.title);
  return published === null ? said : { ...said, published };
}

const nothing = () => false;

/** So many words tell their language better than a field does that a site's theme fills in. */
const TELLING_MIN_WORDS = 30;

function withLanguage(said: FrontMatter, body: string): FrontMatter {
  if (said.language === undefined || wordsOf(body.slice(0, 4_000)).length < TELLING_MIN_WORDS) return said;
  return { ...said, language: detectLanguage(body) };
}

interface Drafts {
  readonly drafts: DraftBlock[];
  /** Whether it is all that stands inside. */
  readonly isAll: boolean;
}

/** @param inside the page without what stands beside its text */
function draftsOf(inside: PageElement, { root, elements }: MarkupTree): Drafts {
  // Readability takes class names away, by which captions are known.
  const about = aboutArticle(inside);
  const content = without(inside, (element) => about.elements.has(element));
  // It would take the first speaker of a conversation for the author of an article.
  const article = about.isConversation || elements > READABLE_MAX_ELEMENTS ? null : articleOf(content);
  const share = saysArticle(root) ? ARTICLE_MIN_SHARE : PLAIN_MIN_SHARE;
  const isWhole = article === null || ownLength(article, nothing) < ownLength(content, nothing) * share;
  const drafts = blocksOf(isWhole ? content : article, { isLeftOut: nothing, isFurniture });
  if (drafts.some(({ kind }) => kind !== 'furniture')) return { drafts, isAll: isWhole && content === inside };
  return { drafts: blocksOf(root, { isLeftOut: isHidden, isFurniture }), isAll: false };
}

/** An element without those of its elements that are left out; the same one where it has none. */
function without(element: PageElement, isLeftOut: (element: PageElement) => boolean): PageElement {
  const children: PageNode[] = [];
  let isSame = true;
  for (const child of element.children) {
    const kept = typeof child === 'string' ? child : isLeftOut(child) ? null : without(child, isLeftOut);
    if (kept !== null) children.push(kept);
    if (kept !== child) isSame = false;
  }
  return isSame ? element : { ...element, children };
}

/** A heading of fewer words may be the name of the site. */
const TITLE_MIN_WORDS = 3;

/** Readability takes the heading away that says the title, in whatever order: `Minutes of May | Harbour Board`. */
function withHeading(drafts: DraftBlock[], root: PageElement, title = ''): DraftBlock[] {
  const titleWords = new Set(wordsOf(title));
  const saysTitle = (text: string) => {
    const words = wordsOf(text);
    return text === title || (words.length >= TITLE_MIN_WORDS && words.every((word) => titleWords.has(word)));
  };
  const headings = [...elementsBelow(root)].filter(({ name }) => name === 'h1').map((h1) => oneLine(textBelow(h1)));
  const heading = headings.find(saysTitle);
  if (heading === undefined || drafts.length === 0 || drafts.some(({ text }) => text === heading)) return drafts;
  return [{ kind: 'heading', text: heading }, ...drafts];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function articleOf(root: PageElement): PageElement | null {
  const markup = markupOf(root);
  const article = markup.length > READABLE_MAX_LENGTH ? null : articleMarkup(markup);
  return article === null ? null : parseMarkup(article).root;
}

function saysArticle(root: PageElement): boolean {
  return [...elementsBelow(root)].some(
    ({ name, attributes: { property, content, itemprop } }) =>
      name === 'article' ||
      property === 'article:published_time' ||
      itemprop === 'articleBody' ||
      (property === 'og:type' && content === 'article'),
  );
}

function assertText(drafts: readonly DraftBlock[]): void {
  const text = drafts.map((draft) => draft.text).join(' ');
  const prose = drafts.filter(({ kind }) => kind !== 'furniture' && kind !== 'heading').map((draft) => draft.text);
  if (text === '')
    throw new ArticleError(null, 'The page holds no text.', 'Copy the text of the article into a .txt or .md file.');
  if (isWall(text, prose.join(' '))) {
    throw new ArticleError(
      null,
      'The page shows hardly more than a notice on consent, JavaScript or a subscription.',
      'Open it in a browser and copy the text of the article into a .txt or .md file.',
    );
  }
}
