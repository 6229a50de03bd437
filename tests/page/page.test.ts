import { InteractionType } from 'discord-api-types/v10';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, findChromium, openBrowser } from '../support/chromium.ts';
import { startWatchedPreview, type WatchedPreview } from '../support/preview.ts';
import { openTab } from '../support/tab.ts';

const chromium = findChromium();
const LAST = 'li[data-message]:last-of-type';

describe.skipIf(chromium === null)('the preview page in Chromium', () => {
  let preview: WatchedPreview;
  let browser: Browser;
  let page: Page;
  const requested: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    preview = await startWatchedPreview();
    browser = await openBrowser(chromium ?? '', { viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    browser.context.on('request', (request) => requested.push(request.url()));
    browser.context.on('weberror', (error) => faults.push(error.error().message));
    browser.context.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  beforeEach(async () => {
    await page?.close();
    page = await openTab(browser, { url: preview.page.url });
  });

  afterEach(() => {
    expect(preview.takeRefusals(), 'requests that Discord would have refused').toEqual([]);
  });

  const messages = () => page.locator('li[data-message]');
  const nextMessage = async (act: () => Promise<void>) => {
    const before = await messages().count();
    await act();
    await messages().nth(before).waitFor();
    return page.locator(LAST);
  };

  test('GIVEN an example question WHEN it is clicked THEN the passage that answers it is shown to the asker alone', async () => {
    const question = await page.locator('.example').first().innerText();
    expect(question).toMatch(/^Apa kata (?:Qasim al-Araji|Abbas Araqchi) tentang .+\?$/u);
    const answer = await nextMessage(() => page.getByRole('button', { name: question }).click());
    expect(await answer.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await answer.textContent()).toContain(`You used /ask ${question}`);
    expect(await answer.textContent()).toContain('Only you can see this');
  });

  test('GIVEN an example question about the meeting WHEN it is clicked THEN who said it and when stand below', async () => {
    const example = page.locator('.example').filter({ hasText: /^(?:What|Who) .*(?:Calloway|Putra|Moor|Voss)/u });
    const answer = await nextMessage(() => example.first().click());
    expect(await answer.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await answer.innerText()).toMatch(/\bat \d+:\d\d · .*“Lantern Street garden meeting”/u);
  });

  test('GIVEN its sources WHEN the examples are read THEN each source is asked in either language, and one question is of none', async () => {
    const examples = await page.locator('.example').allInnerTexts();
    expect(examples).toHaveLength(5);
    expect(new Set(examples).size).toBe(5);
    const languages = await page.locator('.example').evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
    expect(languages.slice(0, 4)).toEqual(['id', 'en', 'en', 'id']);
  });

  test('GIVEN a question the sources do not answer WHEN it is clicked THEN no passage stands there as its answer', async () => {
    const answer = await nextMessage(() => page.locator('.example').last().click());
    expect(await answer.locator('blockquote').count()).toBe(0);
  });

  test('GIVEN only the keyboard WHEN /quotes is picked and a speaker completed THEN that speaker is quoted', async () => {
    await page.getByRole('combobox', { name: 'Message #' }).focus();
    await page.keyboard.type('/quo');
    await page.getByRole('option', { name: '/quotes' }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Add option speaker' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('araghchi');
    await page.getByRole('option', { name: 'Abbas Araqchi' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'speaker' }).inputValue()).toContain('Abbas Araqchi');
    const answer = await nextMessage(() => page.keyboard.press('Enter'));
    expect(await answer.innerText()).toContain('Konsultasi berkelanjutan');
  });

  test('GIVEN a required option left empty WHEN the command is sent THEN the field says so and nothing is sent', async () => {
    const before = preview.standIn.traffic.length;
    await page.getByRole('combobox', { name: 'Message #' }).focus();
    await page.keyboard.type('/ask ');
    await page.getByRole('combobox', { name: 'question (required)' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('This option is required').waitFor();
    const sent = preview.standIn.traffic.slice(before).filter(({ what }) => what === 'INTERACTION_CREATE');
    const types = sent.map(({ body }) => (body as { d: { type: InteractionType } }).d.type);
    // A page that is slow asks for choices meanwhile.
    expect(types.filter((type) => type !== InteractionType.ApplicationCommandAutocomplete)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByPlaceholder('Message #general, or / for a command').waitFor();
  });

  test('GIVEN an answer WHEN its button is pressed THEN the sentences around the passage follow', async () => {
    const answer = await nextMessage(() => page.locator('.example').first().click());
    const around = await nextMessage(() => answer.getByRole('button', { name: 'Context' }).click());
    expect(await around.innerText()).toContain('The passage (in bold) in its context');
    expect(await page.getByRole('alert').filter({ hasText: /\S/u }).count()).toBe(0);
  });

  test('GIVEN Indonesian chosen WHEN a question is asked THEN page, commands and reply are Indonesian', async () => {
    await page.getByRole('radio', { name: 'Indonesia' }).check();
    await page.getByText('tidak tersambung ke Discord').waitFor();
    await page.getByPlaceholder('Pesan ke #general, atau / untuk perintah').fill('/');
    await page.getByRole('option', { name: 'Ajukan pertanyaan' }).waitFor();
    await page.keyboard.press('Escape');
    const answer = await nextMessage(() => page.locator('.example').first().click());
    expect(await answer.textContent()).toContain('Anda menggunakan /ask');
    expect(await answer.textContent()).toContain('paragraf');
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });

  test('GIVEN two tabs WHEN one asks THEN the other shows the answer too', async () => {
    const other = await openTab(browser, { url: preview.page.url });
    const before = await other.locator('li[data-message]').count();
    await nextMessage(() => page.locator('.example').nth(1).click());
    await other.bringToFront();
    await other.locator('li[data-message]').nth(before).waitFor();
    expect(await other.locator(LAST).innerText()).toMatch(/al-Araji|Araqchi/u);
    await other.close();
  });

  test('GIVEN a phone WHEN answers stand there THEN nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await nextMessage(() => page.locator('.example').first().click());
    const width = await page.evaluate('document.documentElement.scrollWidth');
    const logWidth = await page.evaluate('document.getElementById("log").scrollWidth');
    expect({ width, logWidth }).toEqual({ width: 390, logWidth: 390 });
  });

  test('GIVEN a bot whose answers do not arrive WHEN a question is asked THEN the page says so as Discord does', async () => {
    // However often the bot tries again: an answer that got through now would be refused as too late.
    preview.standIn.faults.fail(/callback/u, 500, Number.POSITIVE_INFINITY);
    await page.locator('.example').first().click();
    await page.getByText('Sending command…').waitFor();
    preview.standIn.clock.advance(3_000);
    await page.getByRole('alert').filter({ hasText: 'The application did not respond' }).waitFor();
  });

  test('GIVEN all of the above WHEN looking back THEN no request left the machine, none was refused, nothing failed', () => {
    const hosts = new Set(requested.map((url) => new URL(url).host));
    expect([...hosts]).toEqual([new URL(preview.page.url).host]);
    expect(preview.standIn.refusals).toEqual([]);
    expect(faults).toEqual([]);
  });
});
