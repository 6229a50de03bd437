/** What a screen reader meets: axe finds nothing, in light and dark, on a phone and a desktop, whatever is open. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, findChromium, openBrowser } from '../support/chromium.ts';
import { type SurfacesPreview, startSurfaces } from '../support/surfaces-preview.ts';
import { DESKTOP, messageWith, openTab, PHONE, run } from '../support/tab.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('axe', () => {
  let preview: SurfacesPreview;
  let browser: Browser;

  beforeAll(async () => {
    preview = await startSurfaces();
    browser = await openBrowser(chromium ?? '', { reducedMotion: 'reduce' });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  /** What axe objects to in a part of the page, a line each. */
  async function violations(page: Page, part = 'html'): Promise<readonly string[]> {
    const axe = new AxeBuilder({ page }).include(part).setLegacyMode();
    const { violations: found } = await axe.options({ preload: false, resultTypes: ['violations'] }).analyze();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
  }

  const SIZES = { desktop: DESKTOP, phone: PHONE };

  test.each([
    ['light', 'desktop', 'general'],
    ['dark', 'desktop', 'meetings'],
    ['light', 'phone', 'sources'],
    ['dark', 'phone', 'umum'],
  ] as const)(
    'GIVEN %s on a %s THEN there is no violation, whatever is open',
    async (theme, size, name) => {
      const page = await openTab(browser, {
        url: preview.page.url,
        theme,
        channel: preview.channel(name),
        size: SIZES[size],
        firstVisit: true,
      });
      expect(await violations(page, '#tour'), 'the tour').toEqual([]);
      await page.keyboard.press('Escape');
      for (const command of ['gallery', 'refused']) await run(page, command);
      await messageWith(page, 'Refused').waitFor();
      await page.locator('#entry').fill('Who **said** so?');
      await page.keyboard.press('Enter');
      await messageWith(page, 'so?').waitFor();
      expect(await violations(page), 'messages').toEqual([]);

      await page.locator('#entry').fill('/');
      await page.getByRole('option').first().waitFor();
      expect(await violations(page, '#popup'), 'the picker').toEqual([]);
      await page.locator('#entry').fill('/source add ');
      await page.locator('.command').waitFor();
      expect(await violations(page, '.foot'), 'a command').toEqual([]);
      await page.locator('.leave').click();

      await messageWith(page, 'so?').locator('article').focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
      expect(await violations(page, '#floats'), 'a menu').toEqual([]);
      await page.keyboard.press('Escape');

      await messageWith(page, 'Minutes').getByPlaceholder('Pick people').click();
      await page.getByRole('option').first().waitFor();
      expect(await violations(page, '.container'), 'a select menu').toEqual([]);
      await page.keyboard.press('Escape');

      for (const [open, title] of [
        [() => run(page, 'form'), 'Report'],
        [() => messageWith(page, 'Minutes').getByRole('button', { name: 'Open the form' }).click(), 'More'],
      ] as const) {
        await open();
        const modal = page.getByRole('dialog', { name: title });
        await modal.getByRole('button', { name: 'Submit' }).click();
        await modal.getByText('This is required.').first().waitFor();
        expect(await violations(page, '#modal'), `the modal ${title}`).toEqual([]);
        await page.keyboard.press('Escape');
      }

      await page.getByRole('button', { name: 'Show what was sent' }).click();
      await page.locator('.entry.refused summary').last().click();
      await page.locator('.entry[open] pre').waitFor();
      expect(await violations(page, '#panel'), 'the panel').toEqual([]);
      await page.keyboard.press('Escape');
      if (size === 'phone') {
        await page.getByRole('button', { name: 'Show servers, channels and person' }).click();
        expect(await violations(page, '#side'), 'the drawer').toEqual([]);
      }
      await page.close();
    },
    30_000,
  );
});
