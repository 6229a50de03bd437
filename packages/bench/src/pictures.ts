/**
 * The pictures of the preview in README and docs, taken anew in Chromium: `npm run pictures` (`CHROMIUM=path` where it
 * stands elsewhere); `npm run pictures -- library` only those whose name holds that.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import {
  ANNOUNCEMENT,
  addFile,
  addMessage,
  become,
  drawn,
  fillServer,
  MINUTES,
  next,
  type Role,
} from './pictures/library.ts';

const FOLDER = join(PACKAGE_ROOT, 'docs', 'pictures');
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** Long enough for what slides in to stand still. */
const SETTLED_MS = 400;

interface Visit {
  readonly locale: 'en-US' | 'id';
  readonly theme: 'light' | 'dark';
  /** Default: a member. */
  readonly role?: Role;
  readonly size: { readonly width: number; readonly height: number };
}

interface Picture extends Visit {
  readonly file: string;
  /** Does what is to be seen. */
  show(page: Page): Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    file: 'preview-desktop.png',
    locale: 'en-US',
    theme: 'light',
    size: DESKTOP,
    show: async (page) => {
      await next(page, () => page.locator('.example').first().click());
      await page.locator('#toggle-panel').click();
    },
  },
  {
    file: 'preview-check.png',
    locale: 'en-US',
    theme: 'light',
    size: DESKTOP,
    show: async (page) => {
      await next(page, async () => {
        await page.locator('#entry').fill('/check ');
        await page.locator('.command').waitFor();
        await page.keyboard.type('Kami akan pernah membiarkan ancaman terhadap Iran datang dari wilayah kami');
        await page.keyboard.press('Enter');
      });
      await next(page, () => page.getByRole('button', { name: 'Share', exact: true }).last().click());
    },
  },
  {
    file: 'preview-phone.png',
    locale: 'id',
    theme: 'dark',
    size: PHONE,
    show: (page) => next(page, () => page.locator('.example').first().click()),
  },
  {
    file: 'preview-menu.png',
    locale: 'id',
    theme: 'dark',
    size: PHONE,
    show: async (page) => {
      await page.locator('#entry').fill('Katanya Araqchi bilang "serangan terhadap Gaza harus dihentikan"');
      await next(page, () => page.keyboard.press('Enter'));
      await page.locator('li[data-message] .markdown').last().click({ button: 'right' });
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    file: 'library-add.png',
    locale: 'en-US',
    theme: 'light',
    role: 'moderator',
    size: DESKTOP,
    show: (page) => addFile(page, MINUTES),
  },
  {
    file: 'library-sources.png',
    locale: 'en-US',
    theme: 'light',
    role: 'moderator',
    size: DESKTOP,
    show: async (page) => {
      await fillServer(page);
      await become(page, 'member');
      await next(page, async () => {
        await page.locator('#entry').fill('/sources ');
        await page.locator('.command').waitFor();
        await page.keyboard.press('Enter');
      });
    },
  },
  {
    file: 'library-phone.png',
    locale: 'id',
    theme: 'dark',
    role: 'moderator',
    size: PHONE,
    show: (page) => addMessage(page, ANNOUNCEMENT, 'Tambahkan sebagai sumber'),
  },
];

async function take(
  context: BrowserContext,
  { file, locale, theme, size, role = 'member', show }: Picture,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'notulen-pictures-'));
  const preview = startPreview(dataDir);
  const page = await context.newPage();
  try {
    await page.setViewportSize(size);
    await page.addInitScript(`
      localStorage.setItem('preview-locale', '${locale}');
      localStorage.setItem('preview-theme', '${theme}');
      localStorage.setItem('preview-tour', 'seen');
      if (sessionStorage.getItem('preview-role') === null) sessionStorage.setItem('preview-role', '${role}');`);
    await page.goto(await preview.address);
    await drawn(page);
    await show(page);
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: join(FOLDER, file) });
    console.log(`docs/pictures/${file}`);
  } finally {
    await page.close();
    await preview.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Each picture has a channel of its own, in which nothing stands yet. */
function startPreview(dataDir: string): { readonly address: Promise<string>; close(): Promise<void> } {
  const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'bin', 'start.js')], {
    env: { PATH: process.env.PATH, PREVIEW_PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: dataDir },
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      const [found] = /http:\S+/.exec(String(chunk)) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (status) => reject(new Error(`the preview ended with ${status}`)));
  });
  address.catch(() => undefined);
  return {
    address,
    close: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : null;
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const profile = mkdtempSync(join(tmpdir(), 'notulen-pictures-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const [named = ''] = process.argv.slice(2);
try {
  for (const picture of PICTURES.filter(({ file }) => file.includes(named))) await take(context, picture);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
