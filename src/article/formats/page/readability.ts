/** The article of a page, as browsers find it for their reading mode. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * @param markup every tag closed and not nested deep: on other markup it takes for ever
 * @returns the article's markup, `null` where there is none
 */
export function articleMarkup(markup: string): string | null {
  // Readability changes its document, and uses of it only what linkedom has.
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return new Readability(document).parse()?.content ?? null;
}
