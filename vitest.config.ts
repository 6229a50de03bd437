import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { isStrayName } from './src/article/formats/pdf/stray-rejections.ts';

/** Packages of this workspace are tested as they are written, not as they were built last. */
const conditions = ['notulen-source'];

/** No file leaves anything behind for the next one, so files share what they import. */
const SHARED = { isolate: false } as const;

function project(name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return { extends: true, test: { ...test, name } };
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 15_000,
    // The reader of PDF files leaves these behind on damaged ones; the bot passes over them as well.
    onUnhandledError: (error) => !isStrayName(error.name ?? ''),
    // Many wait for processes, sockets and clocks while others compute.
    maxWorkers: availableParallelism() + 1,
    projects: [
      // One project, so that rules and whole bots share workers, and what these have imported.
      project('quick', {
        ...SHARED,
        include: ['tests/{unit,property,e2e}/**/*.test.ts', 'packages/*/tests/**/*.test.ts'],
      }),
      // What takes minutes: programs in processes of their own, every surface of the bot and of the preview in a real
      // browser, an installation from nothing, and every command of the documents.
      project('slow', { include: ['tests/{process,surfaces,page,install,docs}/**/*.test.ts'] }),
      // What is held to a time, after the others and one by one: a thousand at once, any and the hardest questions,
      // claims, articles and files, and the event loop beside a large library.
      project('load', {
        include: ['tests/load/**/*.test.ts'],
        fileParallelism: false,
        sequence: { groupOrder: 1 },
      }),
      // Ten minutes, or as long as SOAK_SECONDS says.
      project('soak', { include: ['tests/soak/**/*.soak.ts'], testTimeout: 3_600_000, hookTimeout: 60_000 }),
    ],
  },
});
