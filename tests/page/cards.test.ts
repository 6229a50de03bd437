/** What a member sees most often: each card whole on one screen of a phone, with no more than two rows to press. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareQuestions } from '../../src/discord/features/suggestions.ts';
import type { LanguageCode } from '../../src/language/types.ts';
import { cardSources, usualCards } from '../support/cards.ts';
import { type CardsPreview, startCards } from '../support/cards-preview.ts';
import { type Browser, findChromium, openBrowser } from '../support/chromium.ts';
import { DESKTOP, openTab, PHONE, show } from '../support/tab.ts';

const chromium = findChromium();
const LANGUAGES: readonly LanguageCode[] = ['en', 'id'];

describe.skipIf(chromium === null)('cards on a screen', () => {
  let preview: CardsPreview;
  let browser: Browser;
  const sources = cardSources();

  beforeAll(async () => {
    preview = await startCards();
    browser = await openBrowser(chromium ?? '');
    for (const language of LANGUAGES) await prepareQuestions(sources, language).done;
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  test.each(LANGUAGES.flatMap((language) => [PHONE, DESKTOP].map((size) => [language, size] as const)))(
    'given %s and a screen of %o, then every usual card stands whole on it, nothing wider than it',
    async (language, size) => {
      const locale = language === 'id' ? 'id' : 'en-US';
      const page = await openTab(browser, { url: preview.page.url, locale, size });
      const messages = page.locator('li[data-message]');
      for (const [name, card] of Object.entries(usualCards(language, sources))) {
        preview.show(card);
        const before = await messages.count();
        await show(page, 'card');
        const shown = messages.nth(before);
        await shown.locator('.container').waitFor();
        const [box, log] = [await shown.boundingBox(), await page.locator('#log').boundingBox()];
        expect(box?.height, name).toBeLessThanOrEqual(log?.height ?? 0);
        expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(size.width);
      }
      await page.close();
    },
    60_000,
  );
});
