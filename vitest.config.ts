import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 15_000,
    projects: [
      {
        // Rules and invariants keep nothing between files, so they share what they import.
        extends: true,
        test: { name: 'rules', include: ['tests/{unit,property}/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/{e2e,process}/**/*.test.ts', 'tests/page/page.test.ts'] },
      },
    ],
  },
});
