import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import type { AnswerResult } from '../answers/measures.ts';
import type { ScaleResult } from '../scale/types.ts';
import { scalePicture } from './picture.ts';
import { figuresBlock, readmeBlock, replaceBlock } from './readme.ts';
import { ANSWERS_FILE, readResults, SCALE_FILE } from './results.ts';

const PICTURE = join(PACKAGE_ROOT, 'docs', 'pictures', 'scale.svg');
const READMES = { en: join(PACKAGE_ROOT, 'README.md'), id: join(PACKAGE_ROOT, 'README.id.md') } as const;
const FIGURES = join(PACKAGE_ROOT, 'packages', 'bench', 'README.md');

/** Draws docs/pictures/scale.svg from the kept results. Does nothing where there are none. */
export function writePicture(): void {
  const results = readResults<ScaleResult>(SCALE_FILE);
  if (results.length > 0) writeFileSync(PICTURE, scalePicture(results));
}

/** The READMEs with the kept results between their marks, by path. @throws Error where marks are missing */
export function filledReadmes(): ReadonlyMap<string, string> {
  const answers = readResults<AnswerResult>(ANSWERS_FILE);
  const scale = readResults<ScaleResult>(SCALE_FILE);
  const picture = relative(dirname(FIGURES), PICTURE).replaceAll('\\', '/');
  const blocks = [
    [FIGURES, figuresBlock(answers, scale, picture)],
    [READMES.en, readmeBlock(answers, scale, 'en')],
    [READMES.id, readmeBlock(answers, scale, 'id')],
  ] as const;
  return new Map(blocks.map(([file, block]) => [file, replaceBlock(readFileSync(file, 'utf8'), block, file)]));
}

/** Puts the kept results into the READMEs. @throws Error as `filledReadmes` */
export function writeTables(): void {
  for (const [file, text] of filledReadmes()) writeFileSync(file, text);
}
