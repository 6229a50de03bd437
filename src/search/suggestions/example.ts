/** An example of a follow-up, made of what the sources hold. */
import { indexWords } from '../../language/index-tokens.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { QuestionBefore } from '../follow-up/before.ts';
import { type FollowUp, readFollowUp } from '../follow-up/read-follow-up.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { topicsIn } from './topics.ts';

/** People and topics that are tried, and quotations in which topics are looked for. */
const TRIED_MAX = 2;
const QUOTATIONS_MAX = 20;
/** Of a name or topic: it stands within a short line. */
const LENGTH_MAX = 60;

/**
 * Somebody else who is quoted, or something else that is spoken of, which would take the place of what the question
 * before names: `Qasim al-Araji`, `the harbour`. `null` where the sources hold neither.
 * @param language of the words in which a topic is told
 */
export function followUpExample(before: QuestionBefore, language: LanguageCode, index: SearchIndex): string | null {
  const asked = new Set(indexWords(`${before.question} ${before.speaker ?? ''}`));
  const isOther = (words: string) =>
    words.length <= LENGTH_MAX && !indexWords(words.replace(/^the /u, '')).some((word) => asked.has(word));
  const people = othersQuoted(index).filter(isOther).slice(0, TRIED_MAX);
  const byPerson = people.map((name) => ({ words: name, read: readFollowUp(before, name, index).read }));
  return (
    firstRead(byPerson, 'replaced') ??
    firstRead(before.speaker === null ? [] : byPerson, 'speaker') ??
    topicsOf(index, language)
      .filter(isOther)
      .slice(0, TRIED_MAX)
      .find((topic) => readFollowUp(before, topic, index).read === 'replaced') ??
    firstRead(byPerson, 'speaker')
  );
}

function firstRead(tried: ReadonlyArray<{ words: string; read: FollowUp['read'] }>, as: FollowUp['read']) {
  return tried.find(({ read }) => read === as)?.words ?? null;
}

/** Those quoted most first, and nobody who is known by a nick alone. */
function othersQuoted({ people }: SearchIndex): string[] {
  const quoted = people.entries.filter(({ name, quotations }) => quotations > 0 && /^\p{Lu}/u.test(name));
  return quoted.toSorted((a, b) => b.quotations - a.quotations).map(({ name }) => name);
}

/** Of the first quotations, each once. */
function topicsOf(index: SearchIndex, language: LanguageCode): string[] {
  const topics = new Set<string>();
  let left = QUOTATIONS_MAX;
  for (const article of index.articles) {
    for (const quotation of article.quotations.slice(0, left)) {
      for (const topic of topicsIn(article, quotation, language, index)) topics.add(topic);
      left -= 1;
    }
    if (left === 0) break;
  }
  return [...topics];
}
