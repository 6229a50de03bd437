/** How well what a source records (a decision, an action, a vote, those present) fits a question for such a thing. */
import { attendanceListAt } from '../../article/structure/attendance-lists.ts';
import { structureOf } from '../../article/structure/outline.ts';
import type { Article } from '../../article/types.ts';
import { ALSO_TOLD_BY, VOTE_TOLD } from '../../language/tables/questions/notes.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Analysis, AskedNote } from '../types.ts';
import type { Match, Matcher } from './match.ts';

/** A record that has less of the topic than this is not looked at as one. */
const FIT_MIN = 0.5;
/**
 * A word that stands less surely than this is missing; a record without one of the main words fits no better than that.
 */
const MISSING_BELOW = 0.5;
const MAIN_SHARE = 0.5;
const FIT_WITHOUT_MAIN = 0.6;
/** How much a word counts that stands before it in its paragraph, or only elsewhere below its heading. */
const PARAGRAPH_SHARE = 0.85;
const SECTION_SHARE = 0.6;
/** Of what stands below a heading, so many sentences on either side of the record are looked at. */
const SECTION_MAX_DISTANCE = 12;
/** How much a record of another kind counts, where it tells as well; for a vote, where it does not tell how it went. */
const ALSO_SHARE = 0.8;
const UNTOLD_SHARE = 0.65;
/** Words that are surely meant count in full. */
const SURE_SIMILARITY = 0.7;

/** So many records of a source are looked at, and of so many sources. */
const RECORDS_MAX = 30;
const SOURCES_MAX = 10;

/**
 * How well each sentence fits as the record that is asked for: 0 to 1. Words of its heading count as if they stood in
 * it, so that "Parking on High Street … RESOLVED: free until noon." tells what was decided about parking.
 */
export function createNoteFit(analysis: Analysis, matcher: Matcher, index: SearchIndex): (sentence: number) => number {
  const { asked, terms } = analysis;
  if (asked === null) return () => 0;
  const weights = asked.topic.map((term) => Math.max(0.01, terms[term]?.weight ?? 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const heaviest = Math.max(0, ...weights);
  return (sentence) => {
    const article = index.sentences.article(sentence);
    const first = index.sentences.firstOf(article);
    const share = kindShare(article, sentence - first, asked);
    if (share === 0 || all === 0) return share;
    const found = contextOf(article, sentence - first).map(
      ({ at, counts }) => [matcher.sentence(first + at), counts] as const,
    );
    const stands = asked.topic.map((term) => standing(found, term, terms[term]?.person !== null));
    const isMainMissing = stands.some(
      (surely, at) => surely < MISSING_BELOW && (weights[at] ?? 0) >= MAIN_SHARE * heaviest,
    );
    const mean = stands.reduce((sum, surely, at) => sum + (weights[at] ?? 0) * surely, 0) / all;
    const fit = share * (isMainMissing ? Math.min(mean, FIT_WITHOUT_MAIN) : mean);
    return fit < FIT_MIN ? 0 : fit;
  };
}

/** How much a sentence is the record that is asked for, whatever it is about. */
function kindShare(article: Article, at: number, { kind, attending }: AskedNote): number {
  const { kinds, notes } = structureOf(article);
  const note = notes[at];
  if (note === null || kinds[at] !== 'text') return 0;
  if (note !== kind) return note === ALSO_TOLD_BY[kind] ? alsoShare(article, at, kind) : 0;
  if (kind !== 'attendance' || attending === null) return 1;
  const list = attendanceListAt(article, at);
  return list?.isOpened && (attending === 'absent') === list.absent ? 1 : 0;
}

function alsoShare({ body, sentences }: Article, at: number, kind: AskedNote['kind']): number {
  const { start = 0, end = 0 } = sentences[at] ?? {};
  const text = body.slice(start, end);
  return kind !== 'vote' || VOTE_TOLD.some(([pattern]) => pattern.test(text)) ? ALSO_SHARE : UNTOLD_SHARE;
}

interface Beside {
  readonly at: number;
  readonly counts: number;
}

/** The sentence, and what tells what it is about, with how much a word there counts. */
function contextOf(article: Article, at: number): Beside[] {
  const { notes, headings } = structureOf(article);
  const heading = headings[at] ?? -1;
  const paragraph = article.sentences[at]?.paragraph;
  const context: Beside[] = [{ at, counts: 1 }];
  if (heading >= 0) context.push({ at: heading, counts: 1 });
  const last = Math.min(notes.length - 1, at + SECTION_MAX_DISTANCE);
  for (let beside = Math.max(0, at - SECTION_MAX_DISTANCE); beside <= last; beside += 1) {
    if (beside === at || beside === heading) continue;
    const isInParagraph = article.sentences[beside]?.paragraph === paragraph;
    if (isInParagraph && beside < at) context.push({ at: beside, counts: PARAGRAPH_SHARE });
    // What another record is about says nothing of this one.
    else if (heading >= 0 && headings[beside] === heading && notes[beside] !== notes[at])
      context.push({ at: beside, counts: SECTION_SHARE });
  }
  return context;
}

/** How surely a term stands in some of the sentences, 0 to 1. Who does what, the record itself or its heading says. */
function standing(found: ReadonlyArray<readonly [Match, number]>, term: number, isPerson: boolean): number {
  let best = 0;
  for (const [{ similarities }, counts] of found) {
    if (isPerson && counts < 1) continue;
    best = Math.max(best, counts * Math.min(1, (similarities[term] ?? 0) / SURE_SIMILARITY));
  }
  return best;
}

/**
 * Sentences that are such a record as is asked for, though their words need not match: of the sources that have
 * something of the question, or of a small library all; at most 30 a source, those below a heading or with a person
 * that matches first.
 */
export function recordsFor(analysis: Analysis, found: ReadonlyMap<number, unknown>, index: SearchIndex): number[] {
  const { asked, terms } = analysis;
  if (asked === null) return [];
  const { sentences, articles } = index;
  const matching = new Set([...found.keys()].map((sentence) => sentences.article(sentence)));
  const sources = articles.length <= SOURCES_MAX ? articles : [...matching].slice(0, SOURCES_MAX);
  const people = new Set(terms.flatMap(({ person }) => person ?? []));
  return sources.flatMap((article) => {
    const first = sentences.firstOf(article);
    const { notes, headings } = structureOf(article);
    const records = notes.flatMap((note, at) => (note !== null && kindShare(article, at, asked) > 0 ? [at] : []));
    const isLikely = (at: number) =>
      ((headings[at] ?? -1) >= 0 && found.has(first + (headings[at] ?? 0))) ||
      [...sentences.people(first + at).people].some((name) => people.has(name));
    const likely = records.length > RECORDS_MAX ? records.filter(isLikely) : [];
    return [...new Set([...likely, ...records])].slice(0, RECORDS_MAX).map((at) => first + at);
  });
}
