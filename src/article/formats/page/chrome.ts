/** Which elements of a page are not its text: menus, banners, forms and the like. */
import { elementsBelow, type PageElement } from '../markup/tree.ts';

const CHROME: ReadonlySet<string> = new Set(
  'nav footer aside button menu amp-sidebar amp-user-notification amp-consent amp-ad amp-sticky-ad amp-embed amp-list amp-social-share'.split(
    ' ',
  ),
);
const CHROME_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search dialog alert alertdialog menu menubar toolbar'.split(' '),
);

/** Last words of class names and ids of what stands beside an article, each line with an example. */
const NAMES: readonly string[] = [
  'signup|sign-up|subscribe|subscription', // newsletter-signup
  'menu|nav|navbar|navigation|topbar|breadcrumbs?|sidebar|toc', // main-menu
  'pager|pagination|paging|pagenav|page-numbers', // blog-pager
  'share|sharing|sharedaddy|share-buttons|share-links', // post-share-buttons
  'related|related-posts?|related-articles|related-news|terkait|baca-juga|recommended|rekomendasi', // related-posts
  'most-read|popular|popular-posts|terpopuler|trending|ticker', // most-read
  'comments|komentar|respond|disqus-thread', // comments
  'tags?|taglist|tagcloud|post-labels', // post-tags
  'ads?|advert|advertisement|adsbygoogle|ad-slot|ad-container', // top-ad
  'tools|toolbar|audio-player|video-player', // page-tools
];
/** Of what holds one of them: `sidebar-wrapper`, `comments-link`. */
const HOLDERS = '(?:-(?:wrapper|wrap|container|box|area|section|block|list|links?))?';
/** Words anywhere in a name: `cookie-banner`, `CybotCookiebotDialog`, `newsletter-box`. */
const WORDS = 'cookies?|cookiebot|consent|gdpr|onetrust|paywall|newsletter|buletin';
const WHOLE_NAMES: readonly string[] = [
  '(?:site-|page-|post-|main-|global-)?footer|site-header|masthead', // site-footer
  'no-?print|hidden-print|d-print-none|screen-reader-text|sr-only|skip-link', // noprint
  'sd-sharing.*|jp-relatedposts', // WordPress
  'mw-editsection|mw-jump-link|references?|reflist|navbox|catlinks|hatnote|site-sub', // MediaWiki
];
/** Of a name that says what the element is beside, or that it has none: `has-sidebar`, `no-nav`. */
const NOT_ITSELF = '(?!(?:has|with|without|no|is)-)';
const CHROME_NAME = new RegExp(
  `(?:^|\\s)${NOT_ITSELF}(?:(?:[a-z]+-)*(?:(?:${NAMES.join('|')})${HOLDERS}|(?:${WORDS})(?:-[a-z]+)*)|${WHOLE_NAMES.join('|')})(?=\\s|$)`,
);
/** What stands before a page or beside it is short; a longer element of that name holds the page. */
const CHROME_MAX_LENGTH = 2_000;

/** Last words of names of a picture's words: `wp-caption-text`, `photo__caption`. */
const CAPTION_NAME = /(?:^|\s)(?:[a-z]+-)*(?:captions?|caption-text|photo-credit|image-credit|thumbcaption)(?=\s|$)/;

/** Last words of names of lines about an article, each line with an example. */
const LINE_NAMES: readonly string[] = [
  '(?:[a-z]+-)*(?:byline|author|authors|penulis|reporter|dateline)', // post-author
  '(?:[a-z]+-)*(?:timestamp|posted-on|reading-time|entry-date|post-date|publish-date|date-header)', // posted-on
  '(?:post|entry|article|news)-(?:meta|info|details)', // entry-meta
];
const LINE_NAME = new RegExp(`(?:^|\\s)(?:${LINE_NAMES.join('|')})(?=\\s|$)`);
const LINE_MAX_LENGTH = 300;
/** An article has no more such lines; messages of several people have one each. */
const LINES_MAX = 4;

/** So much of the names is looked at, in UTF-16 code units. */
const NAMES_MAX_LENGTH = 200;

/** Class names and ids in one way of writing: `photo__caption siteSub` is `photo-caption site-sub`. */
function namesOf({ attributes }: PageElement): string {
  const { class: classes = '', id = '' } = attributes;
  return `${id} ${classes}`
    .slice(0, NAMES_MAX_LENGTH)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replace(/[-_]+/g, '-')
    .toLowerCase();
}

/** Whether an element is not shown. */
export function isHidden({ attributes }: PageElement): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style);
}

/** Whether an element is a menu, a banner, a form or the like; the header of an article is its title. */
export function isOutside(element: PageElement): boolean {
  if (isHidden(element)) return true;
  const { name, attributes } = element;
  if (name === 'header') return !holdsArticle(element);
  // A form of ASP.NET holds the whole page.
  if (name === 'form') return isBeside(element, CHROME_MAX_LENGTH);
  if (CHROME.has(name) || CHROME_ROLES.has(attributes.role ?? '')) return true;
  return isNamed(element, CHROME_NAME, CHROME_MAX_LENGTH);
}

/** Elements that hold a line by themselves; a `span` named as a date may stand in a sentence. */
const BLOCKS: ReadonlySet<string> = new Set('div p section dl ul ol table figure h2 h3 h4 h5 h6'.split(' '));

export interface AboutArticle {
  /** Lines about an article, and captions of its pictures. */
  readonly elements: ReadonlySet<PageElement>;
  /** Whether there are so many lines with names and times that they are of messages: none of them is left out. */
  readonly isConversation: boolean;
}

export function aboutArticle(root: PageElement): AboutArticle {
  const blocks = [...elementsBelow(root)].filter(({ name }) => BLOCKS.has(name));
  const captions = blocks.filter((element) => isNamed(element, CAPTION_NAME, LINE_MAX_LENGTH));
  const lines = blocks.filter((element) => isNamed(element, LINE_NAME, LINE_MAX_LENGTH));
  const isConversation = lines.length > LINES_MAX;
  return { elements: new Set(isConversation ? captions : [...captions, ...lines]), isConversation };
}

const ARTICLES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1']);

function holdsArticle(element: PageElement): boolean {
  for (const { name } of elementsBelow(element)) if (ARTICLES.has(name)) return true;
  return false;
}

function isNamed(element: PageElement, test: RegExp, maxLength: number): boolean {
  const { class: classes = '', id = '' } = element.attributes;
  if ((classes === '' && id === '') || ARTICLES.has(element.name)) return false;
  return test.test(namesOf(element)) && isBeside(element, maxLength);
}

/** Whether an element may stand before the article or beside it: it is short and does not hold it. */
function isBeside(element: PageElement, maxLength: number): boolean {
  return lengthUpTo(element, maxLength) <= maxLength && !holdsArticle(element);
}

/** Length of the text below an element; beyond `max` it is not counted on. */
function lengthUpTo({ children }: PageElement, max: number): number {
  let length = 0;
  for (const child of children) {
    length += typeof child === 'string' ? child.length : lengthUpTo(child, max - length);
    if (length > max) break;
  }
  return length;
}
