import { defineConfig } from 'vitest/config';

/** The tests of rules alone, without a build before each run. */
export default defineConfig({
  resolve: { conditions: ['notulen-source'] },
  ssr: { resolve: { conditions: ['notulen-source'] } },
  test: { include: ['tests/{unit,property}/**/*.test.ts'], testTimeout: 60_000, isolate: false, maxWorkers: 2 },
});
