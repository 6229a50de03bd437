// Runs the built command line, however it was started.
import { existsSync } from 'node:fs';

const program = new URL('../dist/src/cli/run.js', import.meta.url);

export async function run(args) {
  if (!existsSync(program)) {
    console.error('notulen: dist/ is missing: run `npm run build` (needs the development dependencies: `npm ci`)');
    process.exitCode = 1;
    return;
  }
  const cli = await import(program.href);
  // The reader of a pipe may leave before the end (`notulen quotes | head`).
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await cli.run(args);
}
