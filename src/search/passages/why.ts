/** Why a passage was found, as plain data: words, how they came to match, and how its speakers are known. */

import { decidingIn } from '../../article/clear-speakers.ts';
import { tokensIn } from '../../article/tokens.ts';
import type { Article, Quotation } from '../../article/types.ts';
import { indexWords, indexWordsIn } from '../../language/index-tokens.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { matchedLengths, matchWords } from '../rank/match.ts';
import type { Answer, Form, FormReason, QueryTerm } from '../types.ts';
import { explain } from './explain.ts';
import type { Slice } from './passages.ts';

/** How a word of the source came to stand for a word of the question. */
export type LinkReason = 'inflected' | 'person' | 'personInFull' | Exclude<FormReason, 'word' | 'stem' | 'root'>;

/** A word of the question, and another that stands for it in the passage. */
export interface Link {
  readonly typed: string;
  readonly found: string;
  readonly reason: LinkReason;
}

/** How the speaker of a quotation is known. */
export interface SpeakerEvidence {
  /** Full names, empty where nobody can be named. */
  readonly speakers: readonly string[];
  /** As the source writes it (`tegas`), `null` where the words only go on from those before. */
  readonly cue: string | null;
  /** The label before a turn, as written; `null` for any other statement. */
  readonly label: string | null;
  /**
   * What the source writes for the speaker there, where that is no part of the name (`Dia`, `tambahnya`); else `null`.
   */
  readonly pronoun: string | null;
  /** Probability, 0 to 1, that the attribution is right. */
  readonly confidence: number;
}

export interface Why {
  /** Words of the question that stand in the passage as they were typed. */
  readonly same: readonly string[];
  readonly links: readonly Link[];
  /** Content words of the question that nothing in the passage stands for. */
  readonly missing: readonly string[];
  /** Empty where nobody is quoted. */
  readonly speakers: readonly SpeakerEvidence[];
  /** Probability, 0 to 1, that the passage answers; `null` where it is not among those found for the question now. */
  readonly probability: number | null;
}

/** `answer` is the question's, asked again; `slice` the passage that was shown. */
export function why(answer: Answer, slice: Slice, index: SearchIndex): Why {
  const passageWords = indexWordsIn(tokensIn(slice.article, slice));
  const explained = explain(answer, index).passages.find(
    ({ article, start, end }) => article === slice.article.id && start === slice.start && end === slice.end,
  );
  const same: string[] = [];
  const links: Link[] = [];
  const missing: string[] = [];
  for (const term of answer.analysis.terms) {
    const link = linkOf(term, passageWords, slice);
    const typed = asTyped(term, answer.question);
    if (term.role === 'statement') continue;
    if (link === 'same') same.push(typed);
    else if (link !== null) links.push({ ...link, typed });
    else if (term.role !== 'speechAct' && term.role !== 'kind') missing.push(typed);
  }
  return {
    same,
    links,
    missing,
    speakers: decidingIn(slice.article, slice).map((quotation) => evidenceOf(slice.article, quotation)),
    probability: explained?.probability ?? null,
  };
}

function linkOf(term: QueryTerm, passageWords: readonly string[], slice: Slice): Link | 'same' | null {
  const { person, word: typed } = term;
  if (person !== null && typed.split(' ').every((word) => passageWords.includes(word))) return 'same';
  const form = bestForm(term, passageWords);
  if (person !== null) {
    const meant = [...slice.speakers, ...slice.resolved.flatMap(({ names }) => names)].includes(person);
    const reason = typed === person.toLowerCase() ? 'personInFull' : 'person';
    return meant || form !== null ? { typed, found: person, reason } : null;
  }
  if (form === null) return null;
  if (form.word === typed) return 'same';
  const { reason } = form;
  const inflected = reason === 'word' || reason === 'stem' || reason === 'root';
  return { typed, found: writtenAs(form, term, slice.text) ?? form.word, reason: inflected ? 'inflected' : reason };
}

/** With the capitals of the question, where the word was typed as it is. */
function asTyped({ word, start, end }: QueryTerm, question: string): string {
  const typed = question.slice(start, end);
  const at = typed.toLowerCase().indexOf(word);
  return at < 0 ? word : typed.slice(at, at + word.length);
}

/** The most similar form that stands in the passage. */
function bestForm(term: QueryTerm, passageWords: readonly string[]): Form | null {
  return term.forms.find((form) => (matchWords(passageWords, [{ ...term, forms: [form] }]).counts[0] ?? 0) > 0) ?? null;
}

/** The form as the source spells it. */
function writtenAs(form: Form, term: QueryTerm, text: string): string | null {
  for (const { 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) {
    if ((matchedLengths(indexWords(word), [{ ...term, forms: [form] }])[0] ?? 0) > 0) return word;
  }
  return null;
}

function evidenceOf({ body, people }: Article, quotation: Quotation): SpeakerEvidence {
  const { speakerMention, cue, confidence, speakers, isTurn } = quotation;
  const mention = speakerMention === null ? null : body.slice(speakerMention.start, speakerMention.end);
  const named = speakers.some(
    ({ name, person }) =>
      (person !== null && people[person]?.mentions.some(({ start }) => start === speakerMention?.start)) ||
      name === mention,
  );
  return {
    speakers: speakers.map(({ name }) => name),
    cue: cue === null ? null : body.slice(cue.start, cue.end),
    label: isTurn ? mention : null,
    pronoun: named || isTurn ? null : mention,
    confidence,
  };
}
