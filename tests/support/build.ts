import { execFileSync } from 'node:child_process';

/** The binary, the page and the tests of both need `dist/` as it stands now. */
export default function setup(): void {
  execFileSync(process.execPath, ['bin/build.js'], { stdio: 'inherit' });
}
