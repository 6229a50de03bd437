/**
 * Draws the tables of the READMEs and docs/pictures/scale.svg again from the kept results, without measuring:
 * `npm run bench:table`.
 */
import { writePicture, writeTables } from './report/write.ts';

writePicture();
writeTables();
