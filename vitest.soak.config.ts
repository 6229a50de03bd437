import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['notulen-source'] },
  ssr: { resolve: { conditions: ['notulen-source'] } },
  test: {
    include: ['tests/soak/**/*.soak.ts'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
  },
});
