import { defineConfig } from 'vitest/config';

/** Every surface of the preview's page, by keyboard, by axe, in both languages: a minute and more in a real browser. */
export default defineConfig({
  test: {
    include: ['tests/page/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 15_000,
    // A browser on a busy machine may be late for one moment; a fault of the page shows both times.
    retry: 1,
  },
});
