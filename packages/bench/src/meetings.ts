import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from 'notulen/app/package';
import { parseArticle } from 'notulen/article/parse';
import type { Article } from 'notulen/article/types';

/** A question on one of the project's own meetings. */
export interface MeetingQuestion {
  readonly id: string;
  readonly lang: 'id' | 'en';
  readonly question: string;
  /** Parts of the sentences that answer it; empty where the text does not say. */
  readonly anyOf: readonly string[];
}

export interface Meeting {
  readonly article: Article;
  readonly questions: readonly MeetingQuestion[];
}

/** `sealed` is for the final measurement alone: see `packages/bench/data/meetings/README.md`. */
export type Half = 'open' | 'sealed';

/**
 * The others have questions alone: `unseen` and `held-out` are for the final measurement too, `learning` may be looked
 * at.
 */
export type MeetingSet = Half | 'unseen' | 'learning' | 'held-out';

/** The meetings of a set in the order of their names. */
export function readMeetings(set: MeetingSet): Meeting[] {
  const folder = join(PACKAGE_ROOT, 'packages', 'bench', 'data', 'meetings', set);
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -'.md'.length)] : []));
  return names.sort().map((name) => ({
    article: parseArticle(name, readFileSync(join(folder, `${name}.md`), 'utf8')),
    questions: readLines<MeetingQuestion>(join(folder, `${name}.questions.jsonl`)),
  }));
}

/** The values of a file of JSON lines. */
export function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
