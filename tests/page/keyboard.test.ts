/** The page by the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, findChromium, openBrowser } from '../support/chromium.ts';
import { type SurfacesPreview, startSurfaces } from '../support/surfaces-preview.ts';
import { drawn, messageWith, openTab, PHONE, show } from '../support/tab.ts';

const chromium = findChromium();

/** Whether the focus can be seen: an outline of the element, or the mark that stands for it beside or around it. */
const FOCUS_IS_SEEN = `(() => {
  const element = document.activeElement;
  const marks = [element, element.nextElementSibling, element.closest('#composer'), element.closest('.field')];
  return marks.some((mark) => mark && (getComputedStyle(mark).outlineStyle !== 'none' || mark.id === 'composer'));
})()`;

describe.skipIf(chromium === null)('the keyboard alone', () => {
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

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate<string>(
      'document.activeElement.getAttribute("aria-label") ?? document.activeElement.id ?? document.activeElement.textContent',
    );

  test('GIVEN Tab pressed through the page THEN every stop is seen, and all of the page is passed', async () => {
    await show(page, 'gallery');
    await messageWith(page, 'Minutes').waitFor();
    await page.evaluate('document.activeElement.blur(); window.getSelection().removeAllRanges()');
    await page.locator('.skip').focus();
    const passed: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      expect(await page.evaluate(FOCUS_IS_SEEN), `the focus on ${await focused()}`).toBe(true);
      passed.push(
        await page.evaluate<string>(
          'document.activeElement.id || document.activeElement.className || document.activeElement.name',
        ),
      );
      if (passed.at(-1) === 'slash') break;
      await press('Tab');
    }
    for (const part of [
      'skip',
      'server',
      'channel',
      'role',
      'locale',
      'theme',
      'open-tour',
      'toggle-panel',
      'log',
      'message',
      'button success',
      'more-button',
      'example',
      'attach',
      'entry',
      'slash',
    ]) {
      expect(passed).toContain(part);
    }
  });

  test('GIVEN the channels WHEN walked with arrows and Enter pressed THEN one is there, and keeps the focus', async () => {
    await page.locator('.channel[aria-current]').focus();
    await press('ArrowDown', 'ArrowDown', 'Home', 'ArrowDown', 'Enter');
    await page.getByRole('heading', { level: 1, name: 'meetings' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('#meetings');
  });

  test('GIVEN messages WHEN walked with arrows THEN Shift+F10 opens the menu, and Escape gives the focus back', async () => {
    for (const text of ['First', 'Second']) {
      await page.locator('#entry').fill(text);
      await press('Enter');
      await messageWith(page, text).waitFor();
    }
    await page.locator('article[tabindex="0"]').focus();
    await press('End', 'ArrowUp', 'Shift+F10');
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Copy text');
    await press('End', 'ArrowDown', 'ArrowUp', 'f');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Find in sources');
    await press('Escape');
    expect(await page.evaluate('document.activeElement.innerText')).toContain('First');
    await press('Tab', 'Enter');
    await items.first().waitFor();
    await press('Escape');
    expect(await focused()).toBe('More for the message by You');
    await press('Enter', 'f', 'Enter');
    await page.getByText('Found: First').waitFor();
  });

  test('GIVEN a select menu WHEN opened, searched and left THEN only what is picked is sent', async () => {
    await show(page, 'gallery');
    const day = messageWith(page, 'Minutes').getByPlaceholder('Pick a day');
    await day.focus();
    await press('ArrowDown', 'Escape');
    expect(await day.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type('tue');
    await press('Enter');
    await messageWith(page, 'day: 1 chosen').waitFor();
    await expect.poll(() => day.inputValue()).toBe('Tuesday');
    const people = messageWith(page, 'Minutes').getByPlaceholder('Pick people');
    await people.focus();
    await press('Enter', 'Enter', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(2);
    await press('Escape');
    await messageWith(page, 'people: 2 chosen').waitFor();
  });

  test('GIVEN a modal WHEN left by Escape THEN the focus is on the button that opened it', async () => {
    await show(page, 'gallery');
    await messageWith(page, 'Minutes').getByRole('button', { name: 'Open the form' }).focus();
    await press('Enter');
    const modal = page.getByRole('dialog', { name: 'More' });
    await modal.waitFor();
    expect(await page.evaluate('document.activeElement.closest("dialog").id')).toBe('modal');
    await modal.getByRole('combobox', { name: 'Where' }).focus();
    await press('ArrowDown', 'Escape');
    expect(await modal.isVisible()).toBe(true);
    await press('Escape');
    await modal.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Open the form');
  });

  test('GIVEN the panel WHEN opened THEN Escape closes it, the focus returns, and the page remembers each', async () => {
    await page.getByRole('button', { name: 'Show what was sent' }).focus();
    await press('Enter');
    expect(await focused()).toBe('Hide what was sent');
    await page.locator('.entry summary').first().waitFor();
    await page.locator('.entry summary').first().focus();
    await press('ArrowDown', 'Enter');
    await page.locator('.entry[open] :is(pre, .no-body)').waitFor();
    await page.reload();
    await drawn(page);
    await page.getByRole('complementary').waitFor();
    await page.getByRole('button', { name: 'Hide what was sent' }).focus();
    await press('Escape');
    expect(await focused()).toBe('Show what was sent');
    await page.reload();
    await drawn(page);
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  test('GIVEN a first visit THEN a tour of five steps can be walked, skipped, and called again', async () => {
    const fresh = await openTab(browser, { url: preview.page.url, firstVisit: true });
    const tour = fresh.getByRole('dialog');
    await tour.getByText('Step 1 of 5').waitFor();
    await fresh.keyboard.press('Escape');
    await tour.waitFor({ state: 'hidden' });
    await fresh.reload();
    await drawn(fresh);
    expect(await tour.count()).toBe(0);
    await fresh.getByRole('button', { name: 'Tour' }).click();
    for (let step = 1; step <= 5; step += 1) {
      await tour.getByText(`Step ${step} of 5`).waitFor();
      await fresh.keyboard.press('Enter');
    }
    await tour.waitFor({ state: 'hidden' });
    expect(await fresh.evaluate('document.activeElement.id')).toBe('entry');
    await fresh.close();
  });

  test('GIVEN a phone WHEN the drawer is opened THEN Escape closes it and the focus returns', async () => {
    await page.setViewportSize(PHONE);
    const opener = page.getByRole('button', { name: 'Show servers, channels and person' });
    await opener.focus();
    await press('Enter');
    expect(await focused()).toBe('Close');
    await press('Escape');
    expect(await focused()).toBe('Show servers, channels and person');
  });
});
