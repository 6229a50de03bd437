/** The answer to a question, as the operator's reader chose among its passages, where there is one. */
import { lazy } from '../../language/lazy.ts';
import { LruCache } from '../../language/lru-cache.ts';
import { readAnswer } from '../../reader/chosen.ts';
import type { Choice } from '../../reader/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { Answer } from '../../search/types.ts';
import type { Context } from '../replies/context.ts';
import { answerOnce } from './answer-once.ts';

/** Half of the choices that are cached at most for each set of sources. */
const CACHED_MAX = 128;

/** A choice that is being made counts too: the same question, asked by many at once, is sent once. */
interface Made {
  readonly choice: Promise<Choice | null>;
  /** Whether there was none: whoever asks again has the reader asked again. */
  hasFailed: boolean;
}

const choicesOf = lazy((_index: SearchIndex) => new LruCache<string, Made>(CACHED_MAX));

export interface Question {
  readonly question: string;
  /** Full name of the person whose words alone may answer, `null` for everybody's. */
  readonly speaker: string | null;
  /** At most so many passages. */
  readonly limit: number;
}

/** The answer to a question that is asked now. Without a reader, what `answerOnce` gives. */
export function answerNow(asked: Question, context: Context): Promise<Answer> {
  return answerBy(asked, context, ({ hasFailed }) => !hasFailed);
}

/** The answer that was shown: of the same choice, as long as that is cached, also where there was none. */
export function answerShown(asked: Question, context: Context): Promise<Answer> {
  return answerBy(asked, context, () => true);
}

async function answerBy(
  { question, speaker, limit }: Question,
  { sources: { index }, reader }: Context,
  mayReuse: (made: Made) => boolean,
): Promise<Answer> {
  const only = speaker === null ? {} : { speaker };
  const find = (most: number) => answerOnce(question, index, { limit: most, ...only });
  if (reader === undefined) return find(limit);
  const cached = choicesOf(index);
  const key = JSON.stringify([question, speaker]);
  return readAnswer({
    index,
    limit,
    find,
    choose: (...sent) => {
      const known = cached.get(key);
      if (known !== undefined && mayReuse(known)) return known.choice;
      const made = { choice: reader.choose(...sent), hasFailed: false };
      cached.set(key, made);
      const settle = (choice: Choice | null) => {
        made.hasFailed = choice === null;
      };
      made.choice.then(settle, () => settle(null));
      return made.choice;
    },
  });
}
