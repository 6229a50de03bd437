import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
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
