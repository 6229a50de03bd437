/** What a source itself puts first: slices of it, in place of a summary in other words. */
import { clearSpeakers } from '../../article/clear-speakers.ts';
import { structureOf } from '../../article/structure/outline.ts';
import type { Article, Note } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import { sliceOf } from '../passages/passages.ts';
import type { Outline, Passage } from '../types.ts';

/** So much of each is gathered: what is shown at once fits one screen of a phone. */
const LEADS_MAX = 2;
const RECORDS_MAX = 10;
const HEADINGS_MAX = 20;
/** A leading sentence says something: a date or a greeting alone does not. */
const LEAD_MIN_WORDS = 5;
/** A source whose first sentences are so far from its beginning has none. */
const LEAD_MAX_SENTENCE = 40;

/** The outline of a source. Takes time linear in its length. */
export function outlineOf(article: Article): Outline {
  return {
    article,
    leads: leadsOf(article),
    headings: headingsOf(article),
    decisions: recordsOf(article, 'decision'),
    actions: recordsOf(article, 'action'),
    speakers: speakersOf(article),
  };
}

/** The slices of an outline, each once, those first that tell most: a lead, then decisions and actions in turn. */
export function outlinePassages({ leads, decisions, actions }: Outline): Passage[] {
  const records = Array.from({ length: RECORDS_MAX }, (_, at) => [decisions[at], actions[at]]).flat();
  const [first, ...others] = leads;
  const all = [first, ...records, ...others].filter((passage) => passage !== undefined);
  return all.filter(({ start }, at) => all.findIndex((other) => other.start === start) === at);
}

/** The first line of a source is its title, or says no more than that. */
function headingsOf({ blocks }: Article): Span[] {
  return blocks
    .filter(({ kind }, at) => kind === 'heading' && at > 0)
    .slice(0, HEADINGS_MAX)
    .map(({ start, end }) => ({ start, end }));
}

function leadsOf(article: Article): Passage[] {
  const { kinds, notes } = structureOf(article);
  const leads: Passage[] = [];
  for (let at = 0; at < Math.min(kinds.length, LEAD_MAX_SENTENCE) && leads.length < LEADS_MAX; at += 1) {
    if (kinds[at] !== 'text' || notes[at] !== null || wordsIn(article, at) < LEAD_MIN_WORDS) continue;
    leads.push(passageOf(article, at));
  }
  return leads;
}

function recordsOf(article: Article, note: Note): Passage[] {
  const { kinds, notes } = structureOf(article);
  return notes
    .flatMap((one, at) => (one === note && kinds[at] === 'text' ? [at] : []))
    .slice(0, RECORDS_MAX)
    .map((at) => passageOf(article, at));
}

/** No passage answers a wish for a summary: its probability is 0. */
function passageOf(article: Article, sentence: number): Passage {
  return { ...sliceOf(article, [sentence, sentence], []), score: 0 };
}

function wordsIn({ body, sentences }: Article, at: number): number {
  const { start = 0, end = 0 } = sentences[at] ?? {};
  return body.slice(start, end).split(/\s+/u).length;
}

function speakersOf({ quotations }: Article): Outline['speakers'] {
  const counts = new Map<string, number>();
  for (const quotation of quotations) {
    for (const { name } of clearSpeakers(quotation)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, statements]) => ({ name, statements })).sort((a, b) => b.statements - a.statements);
}
