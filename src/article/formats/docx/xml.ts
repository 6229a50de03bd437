/** Whether the XML of a document can be read without harm. */
import { ArticleError } from '../../error.ts';

/** Documents have some thirty levels; readers of XML call themselves once a level. */
const NESTING_MAX = 250;

const TAG = /<(\/?)([A-Za-z_][^\s/>]*)[^>]*?(\/?)>/g;

/**
 * @param part UTF-8, as word processors write it
 * @throws {ArticleError} for a DOCTYPE, which could have entities that multiply or point elsewhere, and for tags that
 * are nested too deep
 */
export function assertXml(part: Uint8Array): void {
  const text = new TextDecoder().decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new ArticleError(
      null,
      'It holds a DOCTYPE, which no Word document has.',
      'Open it in a word processor and save it again as .docx.',
    );
  }
  let depth = 0;
  for (const [, isClosing, , isEmpty] of text.matchAll(TAG)) {
    if (isClosing === '/') depth -= 1;
    else if (isEmpty !== '/') depth += 1;
    if (depth <= NESTING_MAX) continue;
    throw new ArticleError(
      null,
      `Its tables and boxes are nested more than ${NESTING_MAX} levels deep.`,
      'Copy the text into a .txt or .md file.',
    );
  }
}
