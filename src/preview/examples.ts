/** Questions to begin with in the local preview, made of what it answers from. */
import type { PageExamples } from 'discord-standin';
import type { Article } from '../article/types.ts';
import type { LanguageCode } from '../language/types.ts';
import type { LibraryVersion } from '../library/types.ts';
import { answer } from '../search/answer.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { answerableQuestions } from '../search/suggestions/suggest.ts';

type Example = PageExamples['texts'][number];

const LANGUAGES: readonly LanguageCode[] = ['id', 'en'];
/** Sources that are asked, and questions that are tried of each in each language. */
const SOURCES_MAX = 2;
const TRIED_MAX = 12;

/** Questions that hardly any source answers. */
const FAR_OFF: readonly Example[] = [
  { text: 'Berapa harga minyak dunia hari ini?', language: 'id' },
  { text: 'Siapa juara lomba catur tingkat provinsi?', language: 'id' },
  { text: 'Who won the chess cup of the province?', language: 'en' },
];

/** Of two sources a question in its own language and one in the other, and one that no source answers. */
export function previewExamples({ articles, index }: LibraryVersion): PageExamples {
  const given = new Set<string>();
  const answered = sourcesOf(articles).flatMap((article) =>
    byOwnLanguage(article).flatMap((language): Example[] => {
      const text = questionOf(article, language, index, given);
      if (text === null) return [];
      given.add(text);
      return [{ text, language }];
    }),
  );
  const unanswered = FAR_OFF.filter(({ text }) => answer(text, index, { limit: 1 }).decision === 'silent').slice(0, 1);
  return { command: 'ask', option: 'question', texts: [...answered, ...unanswered] };
}

/** The first, and one in the other language where there is one. */
function sourcesOf([first, ...others]: readonly Article[]): readonly Article[] {
  if (first === undefined) return [];
  const second = others.find(({ language }) => language !== first.language) ?? others[0];
  return [first, ...(second === undefined ? [] : [second])].slice(0, SOURCES_MAX);
}

function byOwnLanguage({ language }: Article): readonly LanguageCode[] {
  return [language, ...LANGUAGES.filter((other) => other !== language)];
}

/** One that is answered among all sources too; `null` where there is none. */
function questionOf(
  article: Article,
  language: LanguageCode,
  index: SearchIndex,
  given: ReadonlySet<string>,
): string | null {
  let tried = 0;
  for (const question of answerableQuestions(index.only(new Set([article])), language)) {
    if (question !== null && !given.has(question) && answer(question, index, { limit: 1 }).answered) return question;
    tried += 1;
    if (tried === TRIED_MAX) break;
  }
  return null;
}
