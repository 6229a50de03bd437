import type { PageLocale, PageRole } from 'discord-standin';
import type { Page } from 'playwright-core';
import type { Browser } from './chromium.ts';

/** How a tab is opened: what an earlier visit would have left behind. */
export interface TabOptions {
  readonly url: string;
  readonly locale?: PageLocale;
  readonly role?: PageRole;
  readonly theme?: 'light' | 'dark' | 'system';
  /** The first one where it is left out. */
  readonly channel?: string;
  /** The tour has not been seen. Default: it has. */
  readonly firstVisit?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** Opens the page in a new tab, and waits until it is drawn. */
export async function openTab(browser: Browser, options: TabOptions): Promise<Page> {
  const {
    url,
    channel = null,
    locale = 'en-US',
    role = 'member',
    theme = 'light',
    firstVisit = false,
    size = DESKTOP,
  } = options;
  const page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewportSize(size);
  const kept = { locale, theme, role, channel, firstVisit };
  // The tab opens once as the visit before left it; what it chooses then is its own.
  await page.addInitScript(`(() => {
    const kept = ${JSON.stringify(kept)};
    if (sessionStorage.getItem('opened') !== null) return;
    sessionStorage.setItem('opened', 'yes');
    sessionStorage.setItem('preview-role', kept.role);
    if (kept.channel !== null) sessionStorage.setItem('preview-channel', kept.channel);
    localStorage.setItem('preview-locale', kept.locale);
    localStorage.setItem('preview-theme', kept.theme);
    localStorage.removeItem('preview-panel');
    if (kept.firstVisit) localStorage.removeItem('preview-tour');
    else localStorage.setItem('preview-tour', 'seen');
  })()`);
  await page.goto(url);
  await drawn(page);
  return page;
}

/** Resolves when the messages of the channel stand there. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('#log[aria-busy=false]').waitFor();
}

/** Types a command with no options left open, and sends it. */
export async function run(page: Page, command: string): Promise<void> {
  await page.locator('#entry').fill(`/${command} `);
  await page.locator('.command').waitFor();
  await page.keyboard.press('Enter');
}

/** The same of a command that a message answers, and waits for that one: like ones may stand there already. */
export async function show(page: Page, command: string): Promise<void> {
  const messages = page.locator('li[data-message]');
  const before = await messages.count();
  await run(page, command);
  await messages.nth(before).waitFor();
}

/** The newest message that holds this text. */
export function messageWith(page: Page, text: string | RegExp) {
  return page.locator('li[data-message]').filter({ hasText: text }).last();
}
