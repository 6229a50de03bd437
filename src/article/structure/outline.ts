/** What the sentences of an article are to each other: headings, questions, and what stands below them. */
import { lazy } from '../../language/lazy.ts';
import { turnAt } from '../quoted.ts';
import type { Article, Block, Note, Sentence } from '../types.ts';
import { noteOfLine, noteOfSentence } from './notes.ts';

/** `heading`: it names what follows. `question`: it asks. Neither says anything that could be an answer. */
export type SentenceKind = 'text' | 'heading' | 'question';

export interface Structure {
  /** By the sentence's index. */
  readonly kinds: readonly SentenceKind[];
  /** What each sentence records, by its line, its heading or its words. */
  readonly notes: readonly (Note | null)[];
  /**
   * The heading above each sentence, and the question that it answers by its place, as indices; -1 for none. The
   * question comes right before it, or the turn before asked it.
   */
  readonly headings: readonly number[];
  readonly questions: readonly number[];
}

/** A question is answered by so many sentences after it at most. */
const ANSWER_MAX_SENTENCES = 2;

const QUESTION_END = /\?[\p{Pe}\p{Pf}"'*_]*$/u;

/**
 * Somebody who chairs says what comes next: it is a heading for what follows. "topic 2: the ferry", "Item 4, parking."
 */
const ANNOUNCED =
  /^(?:(?:ok|okay|oke|so|and|now|right|next|lanjut|nah|baik)[,.]?\s+){0,2}(?:(?:agenda\s+)?(?:topic|item|point|topik|poin|butir|agenda|acara|pembahasan)\s*(?:no\.?\s*|nomor\s+|ke-?\s?)?(?:\d{1,2}|one|two|three|four|five|six|satu|dua|tiga|empat|lima|enam|pertama|kedua|ketiga|keempat)\s*[:,.–-]|(?:next|first|last)\s+(?:topic|item|point)\s*[:,–-])\s*[^.!?]{2,60}[.!]?$/iu;
const ANNOUNCED_MAX_LENGTH = 90;

/**
 * The structure of an article, read once; linear in its length. A source of one sentence has nothing else to show: that
 * is its text.
 */
export const structureOf = lazy(readStructure);

function readStructure(article: Article): Structure {
  const { body, blocks, sentences } = article;
  const kinds: SentenceKind[] = [];
  const notes: (Note | null)[] = [];
  const headings: number[] = [];
  /** By the block of a heading, its first sentence. */
  const firstOf = new Map<number, number>();
  /** Headings with a list below: what follows the list is no part of it. */
  const listed = new Set(blocks.flatMap(({ kind, heading }) => (kind === 'item' ? [heading] : [])));
  let block = 0;
  /** What somebody announced last, below which heading. */
  let announced: { readonly at: number; readonly below: number } | null = null;
  for (const { index, start, end } of sentences) {
    while (block + 1 < blocks.length && (blocks[block]?.end ?? 0) <= start) block += 1;
    const { kind, note, heading } = blocks[block] ?? { kind: 'paragraph', note: null, heading: -1 };
    const announces =
      sentences.length > 1 && end - start <= ANNOUNCED_MAX_LENGTH && ANNOUNCED.test(body.slice(start, end));
    if (announces && kind !== 'heading') announced = { at: index, below: heading };
    if (announced?.below !== heading) announced = null;
    if (sentences.length === 1) kinds.push('text');
    else if (announces) kinds.push('heading');
    else if (QUESTION_END.test(body.slice(Math.max(start, end - 8), end))) kinds.push('question');
    else kinds.push(kind === 'heading' ? 'heading' : 'text');
    if (kind === 'heading' && !firstOf.has(block)) firstOf.set(block, index);
    headings.push(kind === 'heading' || announces ? -1 : (announced?.at ?? firstOf.get(heading) ?? -1));
    const opens = start === blocks[block]?.start || body[start - 1] === '\n';
    const isListed = kind === 'item' || !listed.has(heading);
    const headed = opens && isListed && heading >= 0 ? noteOfHeading(body, blocks[heading]) : null;
    notes.push(kind === 'heading' ? null : (note ?? noteAt(body, start, end) ?? headed));
  }
  const questions = kinds.map((kind, at) => (kind === 'text' ? questionBefore(kinds, sentences, at) : -1));
  addAskedBefore(article, kinds, questions);
  return { kinds, notes, headings, questions };
}

/** `RESOLVED that …`: in capitals the word says it wherever the sentence stands. */
const IN_CAPITALS = /^[*_]*\p{Lu}{4,}\b/u;

/** What a sentence records by its words; at the beginning of a line also by the word it begins with. */
function noteAt(body: string, start: number, end: number): Note | null {
  const isOpening = body[start - 1] === '\n' || IN_CAPITALS.test(body.slice(start, start + 20));
  const ofLine = isOpening ? noteOfLine(body, { start, end }) : null;
  return (ofLine?.isHeading === false ? ofLine.note : null) ?? noteOfSentence(body.slice(start, end));
}

/** `C. Keputusan`, `## Decisions` */
const LETTERED = /^\s*[A-Z][.)]\s+/u;

/** What each line below a heading records, where that is a decision or something to be done. */
function noteOfHeading(body: string, heading: Block | undefined): Note | null {
  if (heading === undefined) return null;
  const lettered = LETTERED.exec(body.slice(heading.start, heading.start + 10))?.[0].length ?? 0;
  const read = noteOfLine(body, { start: heading.start + lettered, end: heading.end });
  return read?.isHeading === true && (read.note === 'decision' || read.note === 'action') ? read.note : null;
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

/** Somebody who asks says no more than so many sentences after the question: "Who pays? My bus leaves at eight." */
const AFTER_QUESTION_MAX = 2;

/**
 * Adds the question that the turn before asked, though it went on after it, to the first sentences of the next turn.
 * @param questions changed in place
 */
function addAskedBefore(article: Article, kinds: readonly SentenceKind[], questions: number[]): void {
  const turns = kinds.map((_kind, at) => turnAt(article, article.sentences[at]?.start ?? 0));
  for (const [at, turn] of turns.entries()) {
    const before = turns[at - 1];
    if (turn === null || !before || turn === before || questions[at] !== -1 || kinds[at] !== 'text') continue;
    let asked = at - 1;
    while (at - 1 - asked < AFTER_QUESTION_MAX && kinds[asked] === 'text' && turns[asked - 1] === before) asked -= 1;
    if (kinds[asked] !== 'question') continue;
    for (let answer = at; answer < at + ANSWER_MAX_SENTENCES; answer += 1) {
      if (turns[answer] !== turn || kinds[answer] !== 'text') break;
      questions[answer] = asked;
    }
  }
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
const BELOW_MAX: Readonly<Record<SentenceKind, number>> = { text: 0, heading: 4, question: 4 };
