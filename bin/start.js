#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/src/main.js', import.meta.url);

if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exit(await main());
} else {
  console.error('notulen: dist/ is missing: run `npm run build` (needs the development dependencies: `npm ci`)');
  process.exitCode = 1;
}
