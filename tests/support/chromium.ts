import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** No window, no sandbox (containers run as root), and nothing the browser would fetch for itself. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of Chromium, from `CHROMIUM` or the usual places; `null` where there is none and the tests that need it are left
 * out.
 * @throws Error in CI, where no test may be left out, or where `CHROMIUM` names no file
 */
export function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
  usualPlaces: readonly string[] = USUAL_PLACES,
): string | null {
  const { CHROMIUM: named, CI: ci } = environment;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM=${named}: there is no such file`);
  }
  const found = usualPlaces.find((place) => existsSync(place)) ?? null;
  if (found !== null) return found;
  const advice = 'Chromium is missing: apt-get install chromium, or set CHROMIUM=path';
  if (ci === 'true') throw new Error(advice);
  console.error(`tests/page left out: ${advice}`);
  return null;
}

/** A browser with a new, empty profile, gone when `close` is called. */
export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts Chromium. */
export async function openBrowser(executablePath: string, options: BrowserContextOptions = {}): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const profile = mkdtempSync(join(tmpdir(), 'notulen-chromium-'));
  const context = await chromium.launchPersistentContext(profile, { ...options, executablePath, args: ARGUMENTS });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
