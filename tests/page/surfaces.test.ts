/** Every surface of Discord, end to end through the page, in both languages as member and as moderator. */

import type { PageLocale, PageRole } from 'discord-standin';
import { fill, wordsIn } from 'discord-standin/page/words';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, findChromium, openBrowser } from '../support/chromium.ts';
import { type SurfacesPreview, startSurfaces } from '../support/surfaces-preview.ts';
import { messageWith, openTab, run, show } from '../support/tab.ts';

const chromium = findChromium();
const SOME_FILE = { name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from('Monday') };
/** Each in a channel of its own, or of the other language. */
const COMBINATIONS: ReadonlyArray<readonly [PageLocale, PageRole, string]> = [
  ['en-US', 'member', 'general'],
  ['en-US', 'moderator', 'meetings'],
  ['id', 'member', 'sources'],
  ['id', 'moderator', 'general'],
];

describe.skipIf(chromium === null)('every surface', () => {
  let preview: SurfacesPreview;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    preview = await startSurfaces();
    browser = await openBrowser(chromium ?? '', { permissions: ['clipboard-read', 'clipboard-write'] });
    browser.context.on('weberror', (error) => faults.push(error.error().message));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  afterEach(() => {
    expect({ faults, bot: preview.failures }).toEqual({ faults: [], bot: [] });
    const unmeant = preview.standIn.refusals.filter(({ message }) => !message.includes('data.content'));
    expect(unmeant, 'requests that Discord would have refused').toEqual([]);
  });

  describe.each(COMBINATIONS)('in %s as %s', (locale, role, name) => {
    const words = wordsIn(locale);
    const inLanguage = (english: string, indonesian: string) => (locale === 'id' ? indonesian : english);
    let page: Page;

    beforeAll(async () => {
      page = await openTab(browser, { url: preview.page.url, locale, role, channel: preview.channel(name) });
    });

    afterAll(() => page?.close());

    beforeEach(() => page.keyboard.press('Escape'));

    test('GIVEN / THEN the commands this person has are listed with descriptions in their language', async () => {
      await page.locator('#entry').fill('/');
      await page
        .getByRole('option', { name: inLanguage('Shows every component', 'Menampilkan setiap komponen') })
        .waitFor();
      const names = await page.locator('#popup .choice-label').allInnerTexts();
      expect(names).toContain('/source add');
      expect(names.includes('/purge')).toBe(role === 'moderator');
    });

    test('GIVEN a command that is for moderators THEN it is run for them, and not there for others', async () => {
      await page.locator('#entry').fill('/purge ');
      if (role === 'member') {
        await page.getByText(words.noCommand).waitFor();
        return;
      }
      await page.locator('.command').waitFor();
      await page.keyboard.press('Enter');
      await messageWith(page, 'Purged').waitFor();
    });

    test('GIVEN options of a file, a person and a text that completes THEN all are given', async () => {
      await page.locator('#entry').fill('/source add ');
      await page.locator('input[data-option=file]').setInputFiles(SOME_FILE);
      await page.locator('.picked', { hasText: 'report.txt' }).waitFor();
      await page.getByRole('button', { name: fill(words.addOption, { name: 'for', description: '' }).trim() }).click();
      await page.getByRole('option', { name: '@Sari' }).click();
      await page
        .getByRole('button', { name: fill(words.addOption, { name: 'topic', description: '' }).trim() })
        .click();
      await page.keyboard.type('pea');
      await page.getByRole('option', { name: 'peace' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      const answer = messageWith(page, 'Added report.txt');
      await answer.waitFor();
      expect(await answer.locator('.used').innerText()).toContain('/source add');
    });

    test('GIVEN a file chosen last THEN Enter sends the command', async () => {
      await page.locator('#entry').fill('/source add ');
      await page.locator('input[data-option=file]').setInputFiles({ ...SOME_FILE, name: 'alone.txt' });
      await page.locator('.picked', { hasText: 'alone.txt' }).waitFor();
      await expect.poll(() => page.locator('.command').evaluate('document.activeElement.className')).toBe('command');
      await page.keyboard.press('Enter');
      await messageWith(page, 'Added alone.txt').waitFor();
    });

    test('GIVEN every component of a message THEN each is drawn, and each button and select menu works', async () => {
      await show(page, 'gallery');
      const gallery = messageWith(page, 'Minutes');
      await gallery.locator('.container .section .button.success').waitFor();
      await gallery.locator('.thumbnail img').waitFor();
      await expect
        .poll(() =>
          gallery
            .locator('.gallery img')
            .evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
        )
        .toBe(1);
      expect(await gallery.locator('.gallery .absent').getAttribute('aria-label')).toBe('Far away');
      expect(await gallery.locator('.separator.wide').count()).toBe(1);
      const file = gallery.getByRole('link', { name: fill(words.download, { name: 'minutes.txt' }) });
      const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
      expect(download.suggestedFilename()).toBe('minutes.txt');

      await gallery.getByPlaceholder('Pick a day').click();
      await page.getByRole('option', { name: 'Monday The first' }).click();
      await messageWith(page, 'day: 1 chosen').waitFor();
      expect(await gallery.getByPlaceholder('Pick a day').inputValue()).toBe('Monday');
      await gallery.getByPlaceholder('Pick people').click();
      await page.getByRole('option', { name: '@Sari' }).click();
      await page.getByRole('option', { name: '@Moderator' }).click();
      await page.keyboard.press('Escape');
      await messageWith(page, 'people: 2 chosen').waitFor();
      for (const [placeholder, option, id] of [
        ['Pick a role', '@Editors', 'role'],
        ['Pick either', '@Readers', 'either'],
        ['Pick a channel', '#meetings', 'channel'],
      ] as const) {
        await gallery.getByPlaceholder(placeholder).click();
        await page.getByRole('option', { name: option }).click();
        await messageWith(page, `${id}: 1 chosen`).waitFor();
      }
      expect(await gallery.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
      await gallery.getByRole('button', { name: 'Approve' }).click();
      const own = messageWith(page, 'Approved');
      await own.getByText(words.onlyYou).waitFor();
      const id = await own.getAttribute('data-message');
      await own.getByRole('button', { name: words.dismiss }).click();
      await page.locator(`[data-message="${id}"]`).waitFor({ state: 'detached' });
    });

    test('GIVEN a modal THEN what is missing is said, and what is entered arrives', async () => {
      await run(page, 'form');
      const modal = page.getByRole('dialog', { name: 'Report' });
      await modal.getByRole('button', { name: words.modalSubmit }).click();
      expect(await modal.getByText(words.modalMissing).count()).toBe(3);
      await modal.getByRole('textbox', { name: 'What was said' }).fill('ab');
      await modal.getByRole('button', { name: words.modalSubmit }).click();
      await modal.getByText(fill(words.tooShort, { min: 3 })).waitFor();
      await modal.getByRole('textbox', { name: 'What was said' }).fill('that there is no **word**');
      await modal.getByRole('combobox', { name: 'Day' }).click();
      await modal.getByRole('option', { name: 'tue' }).click();
      await modal.getByRole('combobox', { name: 'Reporter' }).fill('sar');
      await page.keyboard.press('Enter');
      await modal.getByLabel('Record').setInputFiles(SOME_FILE);
      await modal.getByText('report.txt').waitFor();
      await modal.getByRole('radio', { name: 'indirect' }).check();
      await modal.getByRole('button', { name: words.modalSubmit }).click();
      await messageWith(page, 'Took words, day, reporter, record, kind').waitFor();
    });

    test('GIVEN a modal from a button THEN its checkboxes and other select menus arrive', async () => {
      await messageWith(page, 'Minutes').getByRole('button', { name: 'Open the form' }).click();
      const modal = page.getByRole('dialog', { name: 'More' });
      await modal.getByRole('button', { name: words.modalSubmit }).click();
      await modal.getByText(words.modalMissing).waitFor();
      for (const name of ['peace', 'trade', 'law']) await modal.getByRole('checkbox', { name }).check();
      await modal.getByRole('button', { name: words.modalSubmit }).click();
      await modal.getByText(fill(words.modalCount, { range: '1–2' })).waitFor();
      await modal.getByRole('checkbox', { name: 'law' }).uncheck();
      await modal.getByRole('checkbox', { name: 'In public' }).check();
      await modal.getByRole('combobox', { name: 'Where' }).click();
      await modal.getByRole('option', { name: '#sources' }).click();
      await modal.getByRole('button', { name: words.modalSubmit }).click();
      await messageWith(page, 'Took topics, public, where, either').waitFor();
    });

    test('GIVEN a bot that thinks, and one that is silent THEN both are said as Discord says them', async () => {
      await run(page, 'slow');
      await page.getByText(/is thinking…|sedang berpikir…/u).waitFor();
      preview.release();
      await messageWith(page, 'There you are.').getByText(words.onlyYou).waitFor();
      await run(page, 'silent');
      await page.getByText(words.sending).waitFor();
      preview.standIn.clock.advance(3_000);
      await page.getByRole('alert').filter({ hasText: words.didNotRespond }).waitFor();
      const gallery = messageWith(page, 'Minutes');
      await gallery.getByRole('button', { name: 'Fails' }).click();
      await gallery.locator('[aria-busy=true]').waitFor();
      preview.standIn.clock.advance(3_000);
      await gallery.getByRole('alert').filter({ hasText: words.interactionFailed }).waitFor();
    });

    test('GIVEN a message of my own THEN its menus copy it and run the commands for messages and people', async () => {
      const said = `Kapan rapat itu? (${locale}, ${role})`;
      await page.locator('#entry').fill(said);
      await page.keyboard.press('Enter');
      const all = page.locator('li[data-message]').filter({ hasText: said });
      const message = all.filter({ hasNotText: 'Found' }).last();
      await message.locator('.markdown').click({ button: 'right' });
      await page.getByRole('menuitem', { name: words.copyText }).click();
      await page.getByText(words.copied).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(said);
      await message.locator('.markdown').click({ button: 'right' });
      await page.getByRole('menuitem', { name: inLanguage('Find in sources', 'Cari di sumber') }).click();
      const found = messageWith(page, `Found: ${said}`);
      await found.getByText(words.onlyYou).waitFor();
      await message.locator('.head .name').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Who is this' }).click();
      await messageWith(page, 'This is').waitFor();
    });

    test('GIVEN files THEN they go with a message of mine, and can be taken back before', async () => {
      await page.locator('#attach-files').setInputFiles([SOME_FILE, { ...SOME_FILE, name: 'wrong.txt' }]);
      await page.getByRole('button', { name: fill(words.removeFile, { name: 'wrong.txt' }) }).click();
      await page.locator('#entry').focus();
      await page.keyboard.press('Enter');
      const sent = page.locator('li[data-message]').last();
      await sent.getByRole('link', { name: fill(words.download, { name: 'report.txt' }) }).waitFor();
      expect(await sent.getByText('wrong.txt').count()).toBe(0);
    });

    test('GIVEN what Discord refuses THEN the panel says by which rule, and where that stands', async () => {
      await page.getByRole('button', { name: words.panelOpen }).click();
      const panel = page.getByRole('complementary', { name: words.panel });
      await panel.locator('.entry').first().waitFor();
      const before = await panel.locator('.entry.refused').count();
      await run(page, 'refused');
      const entry = panel.locator('.entry.refused').nth(before);
      await entry.locator('summary').click();
      await entry.getByText('data.content').waitFor();
      const rule = entry.getByRole('link', { name: fill(words.rule, { name: 'content-length' }) });
      expect(await rule.getAttribute('href')).toMatch(/^https:\/\/discord\.com\/developers\/docs\//u);
      await panel.getByRole('radio', { name: words.panelRefused }).check();
      await panel.locator('.entry:not(.refused)').first().waitFor({ state: 'detached' });
      await panel.getByRole('button', { name: words.panelClose }).click();
      await panel.waitFor({ state: 'hidden' });
    });
  });
});
