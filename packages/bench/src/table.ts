/** Draws the README's table and docs/pictures/scale.svg again from packages/bench/data/results/, without measuring: `npm run bench:table`. */
import { writePicture, writeReadme } from './report/write.ts';

writePicture();
writeReadme();
