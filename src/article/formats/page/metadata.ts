/** What a page says of itself: title, publisher, day, address, language. */
import type { Value } from '../../front-matter/entries.ts';
import { type FrontMatter, READERS } from '../../front-matter/values.ts';
import { oneLine } from '../joined.ts';
import { elementsBelow, type PageElement, textBelow } from '../markup/tree.ts';
import { isOutside } from './chrome.ts';
import { linkedDataOf } from './linked-data.ts';
import { splitTitle, withoutSite } from './title.ts';

/** Names of `<meta>`, in the order in which they are believed. */
const TITLES = ['og:title', 'twitter:title', 'title'];
const PUBLISHERS = ['og:site_name', 'application-name'];
const DAYS = ['article:published_time', 'datePublished', 'pubdate', 'publishdate', 'date', 'DC.date.issued'];
const ADDRESSES = ['canonical', 'og:url'];

/** Names of sites' own for the day: `content_PublishedDate`, `parsely-pub-date`, `publish_time`. */
const DAY_NAME = /(?:^|[-_.:])(?:pub|publish|published|publication|issued)[-_.:]?(?:date|time|at|on)$/i;
/** The other way round: `dcterms.created`, `date-published`, `DC.date`. */
const DAY_NAME_REVERSED = /(?:^|[-_.:])(?:date[-_.:]?(?:published|issued|created)|created)$|^dc(?:terms)?\.date$/i;

/** @param data texts of JSON-LD; what is none is passed over */
export function metadataOf(root: PageElement, data: readonly string[]): FrontMatter {
  const head = readHead(root);
  const linked = linkedDataOf(data);
  const first = (names: readonly string[]) =>
    names.map((name) => head.named.get(name)).find((text) => text !== undefined);
  const { title, site } = splitTitle(head.title, head.headings);
  const publisher = reading('publisher', first(PUBLISHERS) ?? linked.publisher ?? head.publisher ?? site).publisher;
  const ownTitle = first(TITLES) ?? linked.headline ?? title;
  const days = [() => first(DAYS), () => head.day, () => linked.published, () => timeIn(root)];
  const addresses = [...ADDRESSES.map((name) => head.named.get(name)), linked.url];
  return {
    ...reading('title', publisher === undefined ? ownTitle : withoutSite(ownTitle, publisher)),
    ...(publisher === undefined ? {} : { publisher }),
    ...firstRead(days),
    ...addresses.map((address) => reading('url', address)).find((read) => read.url !== undefined),
    ...reading('language', head.language),
  };
}

/** What the elements of a page say. */
interface Head {
  /** By the names of `<meta>`, and `canonical`; the first of each. */
  readonly named: ReadonlyMap<string, string>;
  readonly title: string;
  /** Of the first three levels. */
  readonly headings: readonly string[];
  /** By a name of the site's own, or by microdata. */
  readonly day: string | undefined;
  /** By microdata. */
  readonly publisher: string | undefined;
  readonly language: string | undefined;
}

function readHead(root: PageElement): Head {
  const named = new Map<string, string>();
  const headings: string[] = [];
  let title: string | undefined;
  let day: string | undefined;
  let publisher: string | undefined;
  let language: string | undefined;
  for (const element of elementsBelow(root)) {
    const { name, attributes } = element;
    const { itemprop } = attributes;
    if (name === 'meta' || name === 'link') {
      const key = name === 'meta' ? (attributes.property ?? attributes.name ?? itemprop) : attributes.rel;
      const text = (attributes.content ?? attributes.href ?? '').trim();
      if (key !== undefined && text !== '') {
        if (!named.has(key)) named.set(key, text);
        if (DAY_NAME.test(key) || DAY_NAME_REVERSED.test(key)) day ??= text;
      }
    } else if (name === 'title') title ??= oneLine(textBelow(element));
    else if (/^h[1-3]$/.test(name)) headings.push(oneLine(textBelow(element)));
    else if (name === 'html') language ??= attributes.lang;
    if (itemprop === 'datePublished') day ??= heldBy(element);
    if (itemprop === 'publisher') publisher ??= nameIn(element);
  }
  return { named, title: title ?? '', headings, day, publisher, language };
}

/** What an element of microdata holds. */
function heldBy(element: PageElement): string {
  const { content, datetime } = element.attributes;
  return content ?? datetime ?? oneLine(textBelow(element));
}

function nameIn(element: PageElement): string {
  const named = [...elementsBelow(element)].find(({ attributes }) => attributes.itemprop === 'name');
  return heldBy(named ?? element);
}

/** The first day that can be read; what comes after it is not looked for. */
function firstRead(days: readonly (() => string | null | undefined)[]): FrontMatter {
  for (const day of days) {
    const read = reading('published', day());
    if (read.published !== undefined) return read;
  }
  return {};
}

/** The first `time` that is no part of a menu or the like. */
function timeIn({ children }: PageElement): string | undefined {
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.name === 'time' && child.attributes.datetime !== undefined) return child.attributes.datetime;
    const inner = isOutside(child) ? undefined : timeIn(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** What a reader of front matter takes of a text; nothing where it takes none of it. */
function reading(
  key: 'title' | 'publisher' | 'published' | 'url' | 'language',
  text: string | null | undefined,
): FrontMatter {
  if (text === null || text === undefined) return {};
  const value: Value = { type: 'text', text };
  const read = READERS[key](value);
  return read !== null && 'value' in read ? { [key]: read.value } : {};
}
