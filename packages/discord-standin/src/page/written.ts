/** What the server wrote into the markup of this page. */
import type { PageTexts } from '../server/wire.ts';

/** Every call carries it. */
export const TOKEN = written('preview-token');

/** What the page says of its bot. */
export const TEXTS: PageTexts = JSON.parse(written('preview-texts'));

function written(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}
