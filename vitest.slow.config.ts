import { defineConfig } from 'vitest/config';

/**
 * What takes minutes: every surface of the bot and of the preview in a real browser, a thousand at once, the hardest
 * questions, claims and articles, an installation from nothing, and every command of the documents.
 */
export default defineConfig({
  resolve: { conditions: ['notulen-source'] },
  ssr: { resolve: { conditions: ['notulen-source'] } },
  test: {
    include: ['tests/{surfaces,page,load,install,docs}/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 15_000,
    // A browser on a busy machine may be late for one moment; a fault of the page shows both times.
    retry: 1,
  },
});
