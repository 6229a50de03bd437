import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import type { AnswerResult } from '../answers/measures.ts';
import type { ScaleResult } from '../scale/types.ts';
import { scalePicture } from './picture.ts';
import { readmeBlock, replaceBlock } from './readme.ts';
import { ANSWERS_FILE, readResults, SCALE_FILE } from './results.ts';

const PICTURE = join(PACKAGE_ROOT, 'docs', 'pictures', 'scale.svg');
const README = join(PACKAGE_ROOT, 'README.md');

/** Draws docs/pictures/scale.svg from the kept results. Does nothing where there are none. */
export function writePicture(): void {
  const results = readResults<ScaleResult>(SCALE_FILE);
  if (results.length > 0) writeFileSync(PICTURE, scalePicture(results));
}

/** Puts the kept results into the README's marked place. Throws where the marks are missing. */
export function writeReadme(): void {
  const block = readmeBlock(readResults<AnswerResult>(ANSWERS_FILE), readResults<ScaleResult>(SCALE_FILE));
  writeFileSync(README, replaceBlock(readFileSync(README, 'utf8'), block));
}
