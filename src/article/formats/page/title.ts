/** The title of a page, and the name of its site beside it. */

/** What stands between the two, with white space around it; a colon stands close to what it follows. */
const SEPARATOR = '(?:\\s+[-|–—»«•·:/]\\s+|:\\s+)';
const NAME_BEHIND = new RegExp(`^(?:.*${SEPARATOR})?${SEPARATOR}?(.+)$`, 'u');
const BEHIND = new RegExp(`^${SEPARATOR}(.+)$`, 'u');
const BEFORE = new RegExp(`^(.+?)${SEPARATOR}$`, 'u');
const NAME_MAX_LENGTH = 60;

export interface PageTitle {
  readonly title: string;
  /** `null` where it does not stand there. */
  readonly site: string | null;
}

/**
 * Parts the title of a page from the name of its site, by one of its headings: `Pier reopens | News | Harbour Star`,
 * `Harbour Star: Pier reopens`.
 * @param written the element `title`
 * @param headings of the page, of any level
 */
export function splitTitle(written: string, headings: readonly string[]): PageTitle {
  for (const heading of headings.toSorted((a, b) => b.length - a.length)) {
    if (heading === '') continue;
    if (written === '' || written === heading) return { title: heading, site: null };
    const behind = written.startsWith(heading) ? BEHIND.exec(written.slice(heading.length))?.[1] : undefined;
    if (behind !== undefined) return { title: heading, site: siteName(NAME_BEHIND.exec(behind)?.[1]) };
    const before = written.endsWith(heading) ? BEFORE.exec(written.slice(0, -heading.length))?.[1] : undefined;
    // A shorter heading behind the title is the site's.
    if (before !== undefined && before.length < heading.length) return { title: heading, site: siteName(before) };
  }
  return { title: written, site: null };
}

function siteName(text: string | undefined): string | null {
  return text !== undefined && text.length <= NAME_MAX_LENGTH && /\p{L}/u.test(text) ? text : null;
}

/** A title without the name of its site behind it or before it: `Pier reopens - Harbour Star`. */
export function withoutSite(title: string, site: string): string {
  const behind = title.endsWith(site) ? BEFORE.exec(title.slice(0, -site.length))?.[1] : undefined;
  const before = title.startsWith(site) ? BEHIND.exec(title.slice(site.length))?.[1] : undefined;
  return behind ?? before ?? title;
}
