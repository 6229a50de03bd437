import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/parse.ts';
import { HOSTILE_FRONT_MATTER, withFrontMatter } from '../support/front-matter.ts';
import { fastestMs } from '../support/processor-time.ts';

/** The slowest of several tries is the machine's, the fastest is the code's. */
const TRIES = 3;
const READ_MAX_MS = 1_000;

it.each(HOSTILE_FRONT_MATTER)('given front matter of %s, then the article is read within a second', (_what, yaml) => {
  const work = () => readArticle('a', withFrontMatter('title: Sungai', yaml));
  expect(fastestMs(work, { enoughMs: READ_MAX_MS - 1, tries: TRIES })).toBeLessThan(READ_MAX_MS);
});
