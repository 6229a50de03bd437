/**
 * One source as the index takes it: cut into words and counted, by itself, so that it can be made in another thread.
 */
import { sentencesIn } from '../../article/sentence-at.ts';
import { tokensIn } from '../../article/tokens.ts';
import { coversSentence } from '../../article/turns.ts';
import type { Article, Quotation } from '../../article/types.ts';
import { indexTokenTexts, readIndexToken } from '../../language/index-tokens.ts';
import type { Span } from '../../language/types.ts';
import { Integers } from './integers.ts';

/** Plain data that can be handed between threads; never changed. */
export interface Segment {
  readonly article: Article;
  /** Its words in the order of their first use, each once. */
  readonly vocabulary: readonly string[];
  /** Numbers of `vocabulary`, sentence by sentence. */
  readonly words: Int32Array;
  /** For each of `words`: 1 where it is written with a capital, 2 where it is the first of its sentence as well. */
  readonly capitals: Uint8Array;
  /** Where the words of each sentence begin, and where those of the last end. */
  readonly starts: Int32Array;
  /** Who is in its sentences, in their order: `PRESENCE_FIELDS` numbers each. */
  readonly present: Int32Array;
  /** Roles, groups and organisations that speak, as written. */
  readonly groups: readonly string[];
}

/** Sentence; person, or the place in `groups` as `-1 - place`; 1 where a statement of theirs stands there, else 0. */
export const PRESENCE_FIELDS = 3;

/** A token wherever it stands: most recur, and reading one costs more than looking it up. */
interface NumberedToken {
  readonly words: readonly number[];
  readonly capital: boolean;
}

/** Cuts an article into words. Takes time linear in its length. */
export function cutSegment(article: Article): Segment {
  const numbers = new Map<string, number>();
  const words = new Integers(Int32Array);
  const capitals = new Integers(Uint8Array);
  const starts = new Integers(Int32Array);
  const shapes = new Map<string, NumberedToken>();
  const shapeOf = (token: string): NumberedToken => {
    const known = shapes.get(token);
    if (known !== undefined) return known;
    const read = readIndexToken(token);
    const shape = { words: read.words.map((word) => numberIn(numbers, word)), capital: read.capital };
    shapes.set(token, shape);
    return shape;
  };
  for (const sentence of article.sentences) {
    starts.push(words.length);
    let first = true;
    for (const token of indexTokenTexts(tokensIn(article, sentence))) {
      const shape = shapeOf(token);
      for (const word of shape.words) {
        words.push(word);
        capitals.push(shape.capital ? (first ? 2 : 1) : 0);
        first = false;
      }
    }
  }
  starts.push(words.length);
  return {
    article,
    vocabulary: [...numbers.keys()],
    words: words.toArray(),
    capitals: capitals.toArray(),
    starts: starts.toArray(),
    ...readPresence(article),
  };
}

function numberIn(numbers: Map<string, number>, word: string): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}

/** Speakers of a sentence before those who are only mentioned. */
function readPresence(article: Article): Pick<Segment, 'present' | 'groups'> {
  const groups = new Map<string, number>();
  const inSentence: Array<Map<number, number> | undefined> = [];
  const note = (span: Span, who: number, speaks: number, others: ReadonlySet<number> = NONE) => {
    for (const sentence of sentencesIn(article, span)) {
      if (others.has(sentence)) continue;
      inSentence[sentence] ??= new Map();
      if (!inSentence[sentence].has(who)) inSentence[sentence].set(who, speaks);
    }
  };
  for (const quotation of article.quotations) {
    const others = quotation.isTurn ? onlyOthersIn(article, quotation) : NONE;
    for (const { name, person } of quotation.speakers)
      note(quotation, person ?? -1 - numberIn(groups, name), 1, others);
  }
  for (const { index, mentions } of article.people) for (const mention of mentions) note(mention, index, 0);
  const present = new Integers(Int32Array);
  inSentence.forEach((who, sentence) => {
    for (const [one, speaks] of who ?? []) for (const field of [sentence, one, speaks]) present.push(field);
  });
  return { present: present.toArray(), groups: [...groups.keys()] };
}

const NONE: ReadonlySet<number> = new Set();

/** Sentences of a turn that are all somebody else's words, told in it. */
function onlyOthersIn(article: Article, turn: Quotation): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = turn.index + 1; (article.quotations[at]?.start ?? turn.end) < turn.end; at += 1) {
    const told = article.quotations[at];
    if (told === undefined) break;
    for (const sentence of sentencesIn(article, told)) {
      const span = article.sentences[sentence];
      if (span !== undefined && coversSentence(article, told, span)) found.add(sentence);
    }
  }
  return found;
}
