import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Packages of this workspace are tested as they are written, not as they were built last. */
const conditions = ['notulen-source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 15_000,
    // No file leaves anything behind for the next one, so files share what they import.
    isolate: false,
    // Many wait for processes, sockets and clocks while others compute.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/{unit,property}/**/*.test.ts', 'packages/*/tests/**/*.test.ts'],
          exclude: ['packages/discord-standin/tests/whole/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/{e2e,process}/**/*.test.ts', 'packages/discord-standin/tests/whole/**/*.test.ts'],
        },
      },
    ],
  },
});
