/** The `source` and `since` options: one article by its title or all of a publisher, and of a day on. */

import { displayTitle } from '../../article/display-title.ts';
import { shortHashOf } from '../../article/hash.ts';
import { type PublishedSince, publishedSince } from '../../article/published-since.ts';
import type { Article } from '../../article/types.ts';
import { lazy } from '../../language/lazy.ts';
import { LruCache } from '../../language/lru-cache.ts';
import type { LibraryVersion } from '../../library/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { SourcesFields } from '../ids/ask.ts';
import { hashOf } from '../ids/fields.ts';
import { formatDate } from '../messages/index.ts';
import { UserError } from '../messages/user-error.ts';
import type { Choice } from '../replies/choices.ts';
import type { Context, Within } from '../replies/context.ts';
import { CHOICE_NAME_MAX_LENGTH, CHOICE_VALUE_MAX_LENGTH, CHOICES_MAX } from '../replies/limits.ts';
import { shorten } from '../replies/shorten.ts';
import { findByHash } from './by-hash.ts';

/** What a source can be chosen by. */
export interface SourceChoice {
  /** What the option's value and a button's field are made from; unique. */
  readonly key: string;
  /** Title (of an article without one the name of its file) or publisher. */
  readonly name: string;
  readonly articles: ReadonlySet<Article>;
  /** Words that find it, in lower case. */
  readonly words: string;
}

/** Libraries of some sources that are held beside the whole. */
const NARROWED_MAX = 8;
/** Room for publisher and date behind a title. */
const TITLE_MAX_LENGTH = 60;
/** Sources listed where none or several fit. */
const LISTED_MAX = 5;

/** Publishers first, then articles; gathered once a library. */
const sourcesToChoose = lazy(({ articles }: LibraryVersion): readonly SourceChoice[] => [
  ...publishers(articles),
  ...articles.map(choiceOf),
]);

function publishers(articles: readonly Article[]): SourceChoice[] {
  const byName = new Map<string, Set<Article>>();
  for (const article of articles) {
    const { publisher } = article.source;
    if (publisher !== null) byName.set(publisher, (byName.get(publisher) ?? new Set()).add(article));
  }
  return [...byName].map(([name, own]) => ({ key: `publisher ${name}`, name, articles: own, words: folded(name) }));
}

/** One article, as the option names it. */
export function choiceOf(article: Article): SourceChoice {
  const { publisher } = article.source;
  const name = displayTitle(article);
  return {
    key: `article ${article.id}`,
    name,
    articles: new Set([article]),
    words: folded(`${name} ${publisher ?? ''}`),
  };
}

/**
 * The source meant, `null` where none is named: a choice that was offered, a whole title or publisher, or words that
 * fit only one.
 * @throws UserError with what there is, or with what it could be
 */
export function readSource(typed: string | null, sources: LibraryVersion): SourceChoice | null {
  if (typed === null) return null;
  const all = sourcesToChoose(sources);
  const name = folded(typed);
  const offered = all.find((one) => optionValue(one) === typed) ?? all.find((one) => folded(one.name) === name);
  if (offered !== undefined) return offered;
  const byName = all.filter((one) => fits({ words: folded(one.name) }, name));
  const [only, ...others] = byName.length > 0 ? byName : all.filter((one) => fits(one, name));
  if (only === undefined) throw new UserError('unknownSource', { name: typed, sources: named(all) });
  if (others.length > 0) throw new UserError('ambiguousSource', { name: typed, sources: named([only, ...others]) });
  return only;
}

/** The source that a button's field stands for. @throws UserError where it is gone */
export function readSourceField(hash: string | null, sources: LibraryVersion): SourceChoice | null {
  return findByHash(hash, sourcesToChoose(sources), ({ key }) => shortHashOf(key));
}

/** What was chosen of a library lately, so that its buttons find the same index. */
const narrowed = lazy((_index: SearchIndex) => new LruCache<string, LibraryVersion>(NARROWED_MAX));

/**
 * The same with the sources narrowed to what was chosen, and to those published on a day or after it; all of them for
 * `null`.
 * @param since ISO 8601
 * @throws UserError where none is that new
 */
export function within<Known extends Context>(
  context: Known,
  source: SourceChoice | null,
  since: string | null = null,
): Known {
  if (source === null && since === null) return context;
  const { index, articles } = context.sources;
  const chosen = source?.articles ?? new Set(articles);
  const dated = since === null ? null : datedSince(chosen, since, source, context.messages);
  // Of two days the later one leaves some of the same sources: as many are the same ones.
  const key = JSON.stringify([source?.key ?? null, dated?.articles.size ?? null]);
  const sources = narrowed(index).getOrCompute(key, () => {
    const own = index.only(dated?.articles ?? chosen);
    return { articles: own.articles, index: own };
  });
  const narrowing: Within = {
    source: source === null ? null : { key: source.key, name: source.name },
    since: since === null ? null : { day: since, undated: dated?.undated ?? 0 },
  };
  return { ...context, sources, within: narrowing };
}

/** The same as a button remembers it. @throws UserError where the source is gone, or none is that new */
export function withinFields<Known extends Context>(context: Known, { source, since }: SourcesFields): Known {
  const { within: known } = context;
  const isSame = hashOf(known?.source?.key ?? null) === source && (known?.since?.day ?? null) === since;
  return isSame ? context : within(context, readSourceField(source, context.sources), since);
}

/** @throws UserError with the newest day there is */
function datedSince(
  articles: ReadonlySet<Article>,
  since: string,
  source: SourceChoice | null,
  messages: Context['messages'],
): PublishedSince {
  const dated = publishedSince(articles, since);
  if (dated.articles.size > 0) return dated;
  const { newest } = dated;
  if (newest === null) throw new UserError('noDatedSource', {});
  const days = { since: formatDate(since, messages), newest: formatDate(newest, messages) };
  if (source === null) throw new UserError('noSourceSince', days);
  throw new UserError('sourceTooOld', { ...days, source: source.name });
}

/** `Title · publisher · date`; `publisher · 12 sources`. */
export function sourceChoices({ messages, sources }: Context, typed: string): Choice[] {
  const name = folded(typed);
  const found = sourcesToChoose(sources).filter((one) => fits(one, name));
  return found.slice(0, CHOICES_MAX).map((one) => ({ name: choiceName(one, messages), value: optionValue(one) }));
}

function choiceName({ key, name, articles }: SourceChoice, messages: Context['messages']): string {
  const [article] = articles;
  if (key.startsWith('publisher') || article === undefined) {
    return `${shorten(name, TITLE_MAX_LENGTH)} · ${messages.countSources(articles.size)}`;
  }
  const { publisher, published } = article.source;
  const parts = [
    shorten(name, TITLE_MAX_LENGTH),
    ...(publisher === null ? [] : [publisher]),
    ...(published === null ? [] : [formatDate(published, messages)]),
  ];
  return shorten(parts.join(' · '), CHOICE_NAME_MAX_LENGTH);
}

/** What comes back when the choice is taken; a key that is too long is sent as its hash. */
function optionValue({ key }: SourceChoice): string {
  return key.length <= CHOICE_VALUE_MAX_LENGTH ? key : shortHashOf(key);
}

function fits({ words }: Pick<SourceChoice, 'words'>, typed: string): boolean {
  return typed.split(' ').every((word) => words.includes(word));
}

function named(choices: readonly SourceChoice[]): string[] {
  const names = [...new Set(choices.map(({ name }) => name))];
  return names.length > LISTED_MAX ? [...names.slice(0, LISTED_MAX), '…'] : names;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
