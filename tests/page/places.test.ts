/** Where one can be and who: servers, channels, persons, and what each of them sees. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, findChromium, openBrowser } from '../support/chromium.ts';
import { type SurfacesPreview, startSurfaces } from '../support/surfaces-preview.ts';
import { drawn, messageWith, openTab, PHONE, show } from '../support/tab.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('places and persons', () => {
  let preview: SurfacesPreview;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    preview = await startSurfaces();
    browser = await openBrowser(chromium ?? '');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  beforeEach(async () => {
    await page?.close();
    page = await openTab(browser, { url: preview.page.url });
  });

  const say = async (tab: Page, text: string) => {
    await tab.locator('#entry').fill(text);
    await tab.keyboard.press('Enter');
    await messageWith(tab, text).waitFor();
  };
  const go = async (tab: Page, name: string) => {
    await tab.locator('.channel', { hasText: name }).click();
    await tab.getByRole('heading', { level: 1, name }).waitFor();
  };

  test('GIVEN another channel of another server WHEN gone to THEN its messages are there, also after a reload', async () => {
    await say(page, 'In general');
    await page.getByRole('button', { name: 'Ruang Rapat' }).click();
    await page.getByRole('heading', { level: 1, name: 'umum' }).waitFor();
    await go(page, 'rapat');
    expect(await page.getByText('In general').count()).toBe(0);
    await say(page, 'Di rapat');
    await page.reload();
    await drawn(page);
    await messageWith(page, 'Di rapat').waitFor();
    await page.getByRole('button', { name: 'Preview' }).click();
    await messageWith(page, 'In general').waitFor();
    await page.getByRole('button', { name: 'Ruang Rapat' }).click();
    await messageWith(page, 'Di rapat').waitFor();
  });

  test('GIVEN somebody else in another channel WHEN they write THEN it is marked unread until it is looked at', async () => {
    const other = await openTab(browser, { url: preview.page.url, role: 'other' });
    await go(other, 'meetings');
    await page.bringToFront();
    await drawn(page);
    await say(other, 'Anybody here?');
    await page.getByRole('button', { name: 'meetings (unread)' }).waitFor();
    await go(page, 'meetings');
    await messageWith(page, 'Anybody here?').waitFor();
    expect(await page.getByRole('button', { name: '(unread)' }).count()).toBe(0);
    await other.close();
  });

  test('GIVEN an answer for me alone WHEN I am somebody else THEN it is not there, and what is public is', async () => {
    await say(page, 'Who saw it?');
    await messageWith(page, 'Who saw it?').locator('.markdown').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Find in sources' }).click();
    await page.getByText('Found: Who saw it?').waitFor();
    await page.getByRole('radio', { name: 'Other member' }).check();
    await page.getByText('sees what others see of your answers').waitFor();
    await page.getByText('Found: Who saw it?').waitFor({ state: 'detached' });
    await messageWith(page, 'Who saw it?').waitFor();
    await say(page, 'Sari writes');
    expect(await messageWith(page, 'Sari writes').locator('.name').innerText()).toBe('Sari');
  });

  test('GIVEN a moderator THEN the commands for moderators are offered, and gone again for a member', async () => {
    const offered = async () => {
      await page.locator('#entry').fill('/');
      const names = await page.locator('#popup .choice-label').allInnerTexts();
      await page.locator('#entry').fill('');
      return names.includes('/purge');
    };
    expect(await offered()).toBe(false);
    await page.getByRole('radio', { name: 'Moderator' }).check();
    await page.getByText('may manage the server and its messages').waitFor();
    await page.locator('.you-name', { hasText: 'Moderator' }).waitFor();
    expect(await offered()).toBe(true);
    await page.getByRole('radio', { name: 'Member', exact: true }).check();
    await page.locator('.you-name', { hasText: 'You' }).waitFor();
    expect(await offered()).toBe(false);
  });

  test('GIVEN another language, and dark WHEN chosen THEN the page is so, and remembers', async () => {
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'Indonesia' }).check();
    await page.getByRole('radio', { name: 'Gelap' }).waitFor();
    await page.locator('.you-name', { hasText: 'Anda' }).waitFor();
    await page.reload();
    await drawn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    expect(await page.evaluate('getComputedStyle(document.body).colorScheme')).toBe('dark');
  });

  test('GIVEN a phone THEN servers, channels and persons are in a drawer, and nothing scrolls sideways', async () => {
    await page.setViewportSize(PHONE);
    await show(page, 'gallery');
    await messageWith(page, 'Minutes').waitFor();
    const widths = '[document.documentElement.scrollWidth, document.getElementById("log").scrollWidth]';
    expect(await page.evaluate(widths)).toEqual([390, 390]);
    await page.getByRole('button', { name: 'meetings' }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Show servers, channels and person' }).click();
    await page.getByRole('radio', { name: 'Moderator' }).check();
    await page.getByRole('button', { name: 'sources' }).click();
    await page.getByRole('heading', { level: 1, name: 'sources' }).waitFor();
    await page.getByRole('button', { name: 'meetings' }).waitFor({ state: 'hidden' });
  });

  test('GIVEN a finger that stays on a message THEN its menu opens', async () => {
    await say(page, 'Hold me');
    const message = messageWith(page, 'Hold me').locator('.markdown');
    await message.dispatchEvent('pointerdown', { pointerType: 'touch', clientX: 400, clientY: 300 });
    await page.getByRole('menu', { name: 'Message by You' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });
});
