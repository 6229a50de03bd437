import type { SearchIndex } from '../../../src/search/index/search-index.ts';
import { analyse } from '../../../src/search/query/analyse.ts';
import type { Form, QueryTerm } from '../../../src/search/types.ts';

/** The term that a question's word became. @throws where it became none */
export function termOf(word: string, question: string, index: SearchIndex): QueryTerm {
  const { terms } = analyse(question, index);
  const found = terms.find((term) => term.word === word);
  if (found !== undefined) return found;
  throw new Error(`"${word}" is no term; there are: ${terms.map((term) => term.word).join(', ')}`);
}

/** The form by which a word of the library stands for a term; `undefined` where it does not. */
export function formOf(word: string, { forms }: QueryTerm): Form | undefined {
  return forms.find((form) => form.word === word);
}
