/** What is shown where nothing is asked that a passage answers: a wish for a summary, a question on a source itself. */
import { displayTitle } from '../article/display-title.ts';
import { beginningOf, isAtBeginning } from '../article/structure/beginning.ts';
import { recordsIn } from '../article/structure/records.ts';
import type { Article, SourceKind } from '../article/types.ts';
import type { Glossary } from '../language/glossary.ts';
import type { SourceProperty } from '../language/tables/questions/wishes.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { sliceOf } from '../search/passages/passages.ts';
import type { Answer, Outline, Passage, Silence } from '../search/types.ts';
import { citation, sliceText } from './output.ts';
import { passageText } from './passage.ts';

/** Of each so many are listed. */
const RECORDS_MAX = 10;
const SPEAKERS_MAX = 3;
const LABELS = { decision: 'Decided', action: 'To do' } as const;
const QUOTING: ReadonlySet<SourceKind> = new Set(['news', 'release']);
const or = new Intl.ListFormat('en', { type: 'disjunction' });

/** `null` for any other answer. */
export function wishText({ silence, passages }: Answer, { articles, glossary }: SearchIndex): string | null {
  if (silence?.reason !== 'summary' && silence?.reason !== 'aboutSource') return null;
  const text =
    silence.reason === 'summary'
      ? outlineText(silence.outline, glossary)
      : sourceText(silence.article, silence.property, passages, glossary);
  if (articles.length < 2) return text;
  return `${text}\n\nThis is one of ${articles.length} sources: --source ID asks of another.`;
}

/** A silence for programs: a source by its id. */
export function silenceJson(silence: Silence | null) {
  if (silence?.reason === 'summary') return { reason: silence.reason, article: silence.outline.article.id };
  return silence?.reason === 'aboutSource' ? { ...silence, article: silence.article.id } : silence;
}

function outlineText(outline: Outline, glossary: Glossary): string {
  const { article, leads } = outline;
  const decisions = recordsText(article, 'decision', glossary);
  const parts = [
    `notulen writes no summaries; this is from "${displayTitle(article)}" itself:`,
    ...leads.slice(0, decisions.length === 0 ? leads.length : 1).map((lead) => passageText(lead, glossary)),
    ...decisions,
    ...recordsText(article, 'action', glossary),
    endText(outline),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The label, then each with who says it and where. */
function recordsText(article: Article, kind: 'decision' | 'action', glossary: Glossary): string[] {
  const records = recordsIn(article, kind);
  if (records.length === 0) return [];
  const count = records.length > RECORDS_MAX ? ` (the first ${RECORDS_MAX} of ${records.length})` : '';
  const shown = records
    .slice(0, RECORDS_MAX)
    .map((range) => passageText({ ...sliceOf(article, range, []), question: null }, glossary));
  return [`${LABELS[kind]}${count}:`, ...shown];
}

function endText({ article, headings, speakers }: Outline): string {
  const people = speakers.slice(0, SPEAKERS_MAX).map(({ name, statements }) => `${name} (${statements})`);
  const most = QUOTING.has(article.kind) ? 'Quoted most' : 'Spoke most';
  const lines = [
    ...(headings.length === 0 ? [] : [`Headings: ${headings.map((one) => sliceText(article, one)).join(' · ')}`]),
    ...(people.length === 0 ? [] : [`${most}: ${people.join(', ')}`]),
  ];
  return lines.join('\n');
}

function sourceText(article: Article, property: SourceProperty, told: readonly Passage[], glossary: Glossary): string {
  if (property === 'author') return `Who wrote it is not known here.\n${detailsText(article)}\n${begins(article)}`;
  return property === 'origin' ? detailsText(article) : meetingText(article, property, told, glossary);
}

/** The sentences that may tell; the beginning of the source as well, where none of them stands there. */
function meetingText(
  article: Article,
  property: 'time' | 'place',
  told: readonly Passage[],
  glossary: Glossary,
): string {
  const title = `"${displayTitle(article)}"`;
  const { published } = article.source;
  const asked = property === 'time' ? 'when' : 'where';
  const head =
    told.length > 0
      ? `What ${title} says about the ${property}:`
      : `Nothing was found in ${title} that tells ${asked} it was.`;
  const dated = property === 'place' || published === null ? [] : [`The source itself is dated ${published}.`];
  const first = told.some(({ sentences }) => isAtBeginning(article, sentences[0])) ? [] : [begins(article)];
  return [[head, ...dated].join('\n'), ...first, ...told.map((one) => passageText(one, glossary))].join('\n\n');
}

/** Title, publisher, agency, date and address, and what of these it does not state. */
function detailsText(article: Article): string {
  const { publisher, agency, published, url } = article.source;
  const stated = [
    displayTitle(article),
    publisher,
    agency && `agency ${agency}`,
    published && `published ${published}`,
  ];
  const missing = Object.entries({ publisher, date: published, address: url }).filter(([, value]) => value === null);
  const lines = [
    `It comes from ${[...stated, url].filter((part) => part !== null).join(', ')}`,
    ...(missing.length === 0 ? [] : [`It states no ${or.format(missing.map(([name]) => name))}.`]),
  ];
  return lines.join('\n');
}

function begins(article: Article): string {
  const range = beginningOf(article);
  if (range === null) return '';
  const beginning = sliceOf(article, range, []);
  return `It begins like this:\n\n${sliceText(article, beginning)}\n  – ${citation(article, beginning.start)}`;
}
