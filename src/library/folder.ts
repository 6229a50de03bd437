import { join } from 'node:path';
import { ArticleError } from '../article/error.ts';
import { parseArticle } from '../article/parse.ts';
import type { Article } from '../article/types.ts';
import { readText, unreadable } from './file.ts';
import { listFiles } from './list.ts';
import type { Problem } from './types.ts';

/** What a folder gave. */
export interface Loaded {
  /** In the order of their ids. */
  readonly articles: Article[];
  /** Every file or folder that gave no article, in the order of their paths. */
  readonly problems: Problem[];
}

/**
 * Reads every `.md` and `.txt` file below `dir`, a README.md like any other; names that begin with a dot are passed over.
 * A file that cannot be read or is malformed becomes a problem and the others still load. Of two files with one id the
 * first by name (`a.md` before `a.txt`) has it. Links to files are read, links to folders are not followed. Never rejects.
 */
export async function loadFolder(dir: string): Promise<Loaded> {
  const { files, problems } = await listFiles(dir);
  const articles: Article[] = [];
  const fileOf = new Map<string, string>();
  for (const path of files) {
    const file = join(dir, path);
    const id = path.replace(/\.[^.]+$/, '');
    const first = fileOf.get(id);
    if (first !== undefined) {
      problems.push(sameId(file, id, first));
      continue;
    }
    fileOf.set(id, file);
    try {
      articles.push(parseArticle(id, await readText(file)));
    } catch (error) {
      problems.push(toProblem(file, error));
    }
  }
  return { articles: articles.sort(byKey('id')), problems: problems.sort(byKey('file')) };
}

function sameId(file: string, id: string, first: string): Problem {
  return {
    file,
    line: null,
    message: `Its id \`${id}\` is already that of ${first}.`,
    advice: 'Rename or remove one of the two.',
  };
}

function toProblem(file: string, error: unknown): Problem {
  if (!(error instanceof ArticleError)) return unreadable(file, error);
  return { file, line: error.line, message: error.message, advice: error.advice };
}

function byKey<Key extends string>(key: Key): (a: Record<Key, string>, b: Record<Key, string>) => number {
  return (a, b) => (a[key] < b[key] ? -1 : 1);
}
