/**
 * Questions that are offered while a member types one: made once for each library and language, while nothing waits.
 */

import { turn } from '../../app/event-loop.ts';
import { withTimeout } from '../../app/with-timeout.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { lazy } from '../../language/lazy.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { LibraryVersion } from '../../library/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { answerableQuestions } from '../../search/suggestions/suggest.ts';
import { type Choice, typedFirst } from '../replies/choices.ts';
import type { Context } from '../replies/context.ts';
import { CHOICE_VALUE_MAX_LENGTH, CHOICES_MAX } from '../replies/limits.ts';

/** Questions that are kept for each library and language. */
const KEPT_MAX = 150;
/** How long the making of questions goes on before others have their turn. */
const TURN_MS = 8;
/**
 * How long a member who types waits for those that are not made yet. Discord waits 3 s, of which 2 may be spent in the
 * queue.
 */
const WAIT_MAX_MS = 500;
/** Words of what is typed that are looked at. */
const TYPED_WORDS_MAX = 20;

/** Letters of a word that two questions share: shorter ones stand in every question. */
const SHARED_MIN_LENGTH = 5;

/** A question with its words in lower case. */
interface Kept {
  readonly question: string;
  readonly words: readonly string[];
}

interface Making {
  readonly kept: Kept[];
  /** Rejects where a source makes the engine fail; what was made until then is offered. */
  readonly done: Promise<void>;
}

/** Each begins to be made when it is first asked for. */
const questionsIn: Readonly<Record<LanguageCode, (index: SearchIndex) => Making>> = {
  id: lazy((index) => begin(index, 'id')),
  en: lazy((index) => begin(index, 'en')),
};

/** Begins to make the questions of a library, if that has not been done. */
export function prepareQuestions({ index }: LibraryVersion, language: LanguageCode): Making {
  return questionsIn[language](index);
}

function begin(index: SearchIndex, language: LanguageCode): Making {
  const kept: Kept[] = [];
  const done = make(kept, answerableQuestions(index, language));
  done.catch(() => undefined);
  return { kept, done };
}

/**
 * What was typed, and behind it at most 24 questions that hold every word of it, the last one perhaps in part; for
 * nothing typed 25 of those to show first.
 */
export async function questionChoices({ sources, language }: Context, typed: string): Promise<Choice[]> {
  const { kept, done } = prepareQuestions(sources, language);
  await withTimeout(
    WAIT_MAX_MS,
    done.catch(() => undefined),
  );
  const wanted = indexWords(typed).slice(0, TYPED_WORDS_MAX);
  const offered = kept
    .filter((one) => wanted.every((word) => one.words.some((own) => own.startsWith(word))))
    .slice(0, CHOICES_MAX)
    .map(({ question }) => ({ name: question, value: question }));
  return typedFirst(typed, offered).slice(0, CHOICES_MAX);
}

/** Those made so far: first the ones that share most words with what was asked, among equals those to show first. */
export function suggestedQuestions({ sources, language }: Context, asked: string): string[] {
  const typed = new Set(indexWords(asked).slice(0, TYPED_WORDS_MAX));
  const shared = (one: Kept) => one.words.filter((word) => word.length >= SHARED_MIN_LENGTH && typed.has(word)).length;
  return prepareQuestions(sources, language)
    .kept.filter(({ question }) => question !== asked)
    .toSorted((a, b) => shared(b) - shared(a))
    .map(({ question }) => question);
}

async function make(kept: Kept[], questions: Generator<string | null>): Promise<void> {
  await turn();
  let began = performance.now();
  for (const question of questions) {
    const fits = question !== null && question.length <= CHOICE_VALUE_MAX_LENGTH;
    if (fits) kept.push({ question, words: indexWords(question) });
    if (kept.length >= KEPT_MAX) return;
    if (performance.now() - began < TURN_MS) continue;
    await turn();
    began = performance.now();
  }
}
