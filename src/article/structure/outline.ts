/** What the sentences of an article are to each other: headings, questions, and what stands below them. */
import { lazy } from '../../language/lazy.ts';
import type { Article, Sentence } from '../types.ts';

/** `heading`: it names what follows. `question`: it asks. Neither says anything that could be an answer. */
export type SentenceKind = 'text' | 'heading' | 'question';

export interface Structure {
  /** By the sentence's index. */
  readonly kinds: readonly SentenceKind[];
  /** The heading above each sentence, and the question that it comes right after, as indices; -1 for none. */
  readonly headings: readonly number[];
  readonly questions: readonly number[];
}

/** A line without an end mark is no longer than this where it is a heading, in UTF-16 code units. */
const HEADING_MAX_LENGTH = 80;
/** A question is answered by so many sentences after it at most. */
const ANSWER_MAX_SENTENCES = 2;

const END = /[.!?…;,][\p{Pe}\p{Pf}"'*_]*$/u;
const QUESTION_END = /\?[\p{Pe}\p{Pf}"'*_]*$/u;
const LIST_ITEM = /^\s*(?:[-*+•–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/u;

/**
 * How a line that is alone shows that it is a heading whatever the rest of the text is like; an example beside each.
 */
const HEADING_SHAPES: ReadonlyArray<readonly [shape: RegExp, example: string]> = [
  [/^#{1,6}\s+\S/u, '## Boats on the lake'],
  [/^(\*\*|__)[^*_]+\1:?$/u, '**Boats on the lake**'],
  [/^(?=.*\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu})[^\p{Ll}:]+:?$/u, 'THE HARBOUR WALL'],
  [/^[^.!?]{1,60}:$/u, 'Actions:'],
];

/**
 * The structure of an article, read once; linear in its length. A source of one sentence has nothing else to show: that
 * is its text.
 */
export const structureOf = lazy(readStructure);

function readStructure(article: Article): Structure {
  const { sentences } = article;
  const prose = isProse(article);
  const kinds = sentences.map((sentence) => (sentences.length === 1 ? 'text' : kindOf(article, sentence, prose)));
  const headings: number[] = [];
  const questions: number[] = [];
  let heading = -1;
  kinds.forEach((kind, at) => {
    headings.push(kind === 'heading' ? -1 : heading);
    questions.push(kind === 'text' ? questionBefore(kinds, sentences, at) : -1);
    if (kind === 'heading') heading = at;
  });
  return { kinds, headings, questions };
}

/**
 * Whether most paragraphs, headings and lists aside, end with an end mark: notes and chats do without, and their lines
 * are no headings.
 */
function isProse({ body, paragraphs }: Article): boolean {
  let ended = 0;
  let others = 0;
  for (const { start, end } of paragraphs) {
    const line = body.slice(start, Math.min(end, start + HEADING_MAX_LENGTH + 1));
    if (END.test(body.slice(Math.max(start, end - 8), end))) ended += 1;
    else if (!LIST_ITEM.test(line) && !hasHeadingShape(line)) others += 1;
  }
  return ended >= others;
}

function hasHeadingShape(line: string): boolean {
  return !line.includes('\n') && HEADING_SHAPES.some(([shape]) => shape.test(line));
}

function kindOf({ body, paragraphs, sentences }: Article, sentence: Sentence, prose: boolean): SentenceKind {
  const { start, end, paragraph } = sentence;
  if (QUESTION_END.test(body.slice(Math.max(start, end - 8), end))) return 'question';
  const whole = paragraphs[paragraph];
  const next = sentences[sentence.index + 1];
  if (end - start > HEADING_MAX_LENGTH || next === undefined || whole?.start !== start || whole.end !== end)
    return 'text';
  const line = body.slice(start, end);
  if (hasHeadingShape(line)) return 'heading';
  if (!prose || line.includes('\n') || END.test(line) || /:\s/u.test(line)) return 'text';
  const below = body.slice(next.start, next.end);
  return LIST_ITEM.test(line) && (LIST_ITEM.test(below) || !/^\W*\d/u.test(line)) ? 'text' : 'heading';
}

/** The question that a sentence answers by its place: it comes first after it, or second in the paragraph that does. */
function questionBefore(kinds: readonly SentenceKind[], sentences: readonly Sentence[], at: number): number {
  const paragraph = sentences[at]?.paragraph;
  for (let before = at - 1; before >= 0 && at - before <= ANSWER_MAX_SENTENCES; before -= 1) {
    if (kinds[before] === 'question') return before;
    if (kinds[before] === 'heading' || sentences[before]?.paragraph !== paragraph) return -1;
  }
  return -1;
}

/** The sentences that a heading or question leads to, as indices; none for other sentences. */
export function below(article: Article, sentence: number): number[] {
  const { kinds, headings, questions } = structureOf(article);
  const last = Math.min(kinds.length, sentence + 1 + BELOW_MAX[kinds[sentence] ?? 'text']);
  const found: number[] = [];
  for (let at = sentence + 1; at < last; at += 1) {
    if (kinds[at] === 'text' && (headings[at] === sentence || questions[at] === sentence)) found.push(at);
  }
  return found;
}

/** So many sentences below a heading or question are looked at. */
const BELOW_MAX: Readonly<Record<SentenceKind, number>> = { text: 0, heading: 4, question: ANSWER_MAX_SENTENCES };
