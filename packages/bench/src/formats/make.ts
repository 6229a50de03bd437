/**
 * `node packages/bench/dist/formats/make.js`: makes the Word and PDF documents of `packages/bench/data/formats/` again,
 * each from the `.source.txt` beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENTS } from './binaries/documents.ts';

for (const { file, source, make } of DOCUMENTS) {
  writeFileSync(file, make(readFileSync(source, 'utf8')));
  console.log(`made ${file}`);
}
