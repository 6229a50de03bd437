import { defineConfig } from 'vitest/config';

/** What takes minutes: every surface of the preview's page in a real browser, and an installation from nothing. */
export default defineConfig({
  test: {
    include: ['tests/{page,install}/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 15_000,
  },
});
