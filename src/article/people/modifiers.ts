import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { STARTERS } from '../../language/tables/starters.ts';
import type { ArticleToken } from './tokens.ts';

const MODIFIERS_MAX = 4;
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'her']);

/**
 * Where an English office begins whose last word is known: `Norwegian Foreign Minister`, `Iceland’s foreign minister`,
 * `the foreign minister`. Words in lower case belong to it only where an article or somebody's possession opens it.
 */
export function beginOfOffice(tokens: readonly ArticleToken[], role: number): number {
  const sentence = tokens[role]?.sentence;
  const wordAt = (at: number) => (tokens[at]?.kind === 'word' && tokens[at]?.sentence === sentence ? tokens[at] : null);
  let capitals = role;
  while (role - capitals < MODIFIERS_MAX && isModifier(wordAt(capitals - 1))) capitals -= 1;
  let at = capitals;
  for (; role - at < MODIFIERS_MAX; at -= 1) {
    const before = wordAt(at - 1);
    if (before === null) return capitals;
    if (before.possessive && before.capital) return at - 1;
    if (ARTICLES.has(before.lower)) return at;
    if (before.capital) return capitals;
  }
  return capitals;
}

/** `Foreign` of `Foreign Minister`; not `On` of "On Monday Mayor Moor …". */
function isModifier(token: ArticleToken | null): boolean {
  if (token === null || !token.capital || token.possessive) return false;
  const { lower } = token;
  return !ARTICLES.has(lower) && !STARTERS.en.has(lower) && gazetteer.calendar(lower).length === 0;
}
