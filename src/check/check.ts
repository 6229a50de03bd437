/** "Did they say it?" A claim against everything that an index holds. */
import type { SearchIndex } from '../search/index/search-index.ts';
import { createSameness } from './align/sameness.ts';
import { findRuns, findSentences } from './candidates.ts';
import { CLAIM_MAX_LENGTH, type ClaimWords, readClaimWords } from './claim/claim-words.ts';
import { readClaims } from './claim/message.ts';
import { readLetters, readSeen, readSeenClaim } from './claim/oddities.ts';
import { createSpeakerTest, type SpeakerTest } from './speakers.ts';
import { type ArticleStatements, type Statement, statementsOf } from './statements.ts';
import type { Check, Claim, FoundStatement, Verdict } from './types.ts';
import { disputingPassage, findDisputed } from './unquoted/disputed.ts';
import { findStanding } from './unquoted/standing.ts';
import { findExact } from './verdict/exact-match.ts';
import type { Checking, Match } from './verdict/matches.ts';
import { findNear } from './verdict/near-match.ts';
import { findNearest } from './verdict/nearest.ts';
import { findSplice } from './verdict/splice.ts';
import { findTranslations } from './verdict/translation.ts';

export interface CheckOptions {
  /** Who is said to have said it, whatever the claim itself says: any part or spelling of a name, or an office. */
  readonly speaker?: string;
}

/** From this similarity on a claim is no translation of something else. */
const LIKE_ENOUGH = 0.6;

/**
 * Checks one claim. A string is read as a message (see `readClaims`); of several quotations in it the longest is
 * checked. Takes any string; never throws; looks at the first 20,000 UTF-16 code units. Against 100,000 sentences it
 * takes 7 ms as a rule, and up to 90 ms for the slowest hundredth; the first look into a large article takes time
 * linear in its paragraph.
 */
export function checkQuotation(claim: string | Claim, index: SearchIndex, options: CheckOptions = {}): Check {
  if (typeof claim !== 'string') return checkSeen(withSpeaker(claim, options), index);
  const { typed, oddities } = readSeen(claim);
  const check = checkMessage(typed, index, options);
  return { ...check, oddities: [...oddities, ...check.oddities] };
}

function checkMessage(message: string, index: SearchIndex, options: CheckOptions): Check {
  const [longest] = readClaims(message, index.people).sort((a, b) => b.text.length - a.text.length);
  const asWritten: Claim = { text: message, speaker: null, marked: false };
  if (longest === undefined) return checkSeen(withSpeaker(asWritten, options), index);
  const read = checkSeen(withSpeaker(longest, options), index);
  if (read.verdict === 'verbatim' || longest.text === message) return read;
  if (longest.marked && !isWithinMore(longest, message)) return read;
  // What looks like an attribution, or a quotation, may belong to the words themselves ("The minister misspoke: …").
  const whole = checkSeen(withSpeaker(asWritten, options), index);
  if (longest.marked) return whole.verdict === 'verbatim' ? whole : read;
  const isThere = whole.verdict === 'verbatim' || (read.verdict === 'not-found' && STANDING.has(whole.verdict));
  return isThere ? whole : read;
}

/** Whether words stand around a marked part that may be said with it: `I said ‘go’ and would say it again`. */
function isWithinMore({ text }: Claim, message: string): boolean {
  return (message.replace(text, '').match(/\p{L}+/gu)?.length ?? 0) >= AROUND_MIN_WORDS;
}

const AROUND_MIN_WORDS = 3;

/** Verdicts on words that stand in a source, whoever said them. */
const STANDING: ReadonlySet<Verdict> = new Set(['disputed', 'unattributed']);

function withSpeaker(claim: Claim, { speaker }: CheckOptions): Claim {
  return speaker === undefined ? claim : { ...claim, speaker };
}

/** What nobody sees is taken out, and letters are read as what they look like; that is told. */
function checkSeen(claim: Claim, index: SearchIndex): Check {
  const seen = readSeenClaim(claim);
  const letters = readLetters(seen.typed, index);
  const check = checkClaim(letters.typed, index);
  return { ...check, claim: seen.typed, oddities: [...seen.oddities, ...letters.oddities] };
}

function checkClaim(claim: Claim, index: SearchIndex): Check {
  const words = readClaimWords(claim);
  if (words.spoken === 0) return notFound(words, [], index);
  const isSpeaker = createSpeakerTest(claim.speaker, index);
  const checking: Checking = { claim: words, same: createSameness(index), isSpeaker, index };
  const text = claim.text.slice(0, CLAIM_MAX_LENGTH).normalize('NFKC');
  const sentences = findSentences(text, index);
  const seen = new Set<Statement>();
  let match = findMatch(checking, sentences, seen);
  if (match === null || match.similarity < LIKE_ENOUGH) {
    const more = findRuns(text, index).filter((sentence) => !sentences.includes(sentence));
    sentences.push(...more);
    const other = findMatch(checking, more, seen);
    if (match === null || (other !== null && other.similarity > match.similarity)) match = other;
  }
  return (
    disputedOrMatch(checking, match, sentences) ??
    unattributed(checking, match, sentences) ??
    rest(checking, match, sentences)
  );
}

/**
 * Disputed words, unless somebody really said or is reported to have said these, or nearer ones; then with that dispute
 * beside it.
 */
function disputedOrMatch(checking: Checking, match: Match | null, sentences: readonly number[]): Check | null {
  const { claim } = checking.claim;
  const disputed = findDisputed(checking, sentences);
  const isExact =
    match !== null && match.statement !== null && match.similarity === 1 && match.differences.length === 0;
  if (isExact) {
    if (!disputed?.isExact) return found(claim, match);
    return { ...found(claim, match), dispute: disputed.disputed.dispute, disputing: disputingPassage(disputed) };
  }
  if (disputed === null || (!disputed.isExact && (match?.similarity ?? 0) > disputed.similarity)) return null;
  const nearest = disputingPassage(disputed);
  return { ...NOTHING, claim, verdict: 'disputed', dispute: disputed.disputed.dispute, found: null, nearest };
}

/** Words that stand in a source and in nothing that was said, unless something said has them all in order as well. */
function unattributed(checking: Checking, match: Match | null, sentences: readonly number[]): Check | null {
  const isSaid = match !== null && match.statement !== null;
  if (isSaid && match.similarity === 1) return null;
  const standing = findStanding(checking, sentences);
  if (standing === null || (isSaid && !standing.isUnquoted)) return null;
  return { ...NOTHING, claim: checking.claim.claim, verdict: 'unattributed', found: null, nearest: standing.passage };
}

function rest({ claim: words, isSpeaker, index }: Checking, match: Match | null, sentences: readonly number[]): Check {
  if (match === null || match.similarity < LIKE_ENOUGH) {
    const [translated] = findTranslations(words.claim.text, index);
    if (translated !== undefined) return translation(words.claim, translated, isSpeaker);
  }
  return match === null || match.verdict === 'not-found'
    ? notFound(words, sentences, index)
    : found(words.claim, match);
}

/**
 * What the statements in some sentences make of a claim. A few words that somebody else said in passing do not outweigh
 * what the one who is named said nearly so.
 */
function findMatch(checking: Checking, sentences: readonly number[], seen: Set<Statement>): Match | null {
  const spoken = statementsIn(sentences, checking.index, (statements, sentence) => statements.at(sentence));
  const fresh = spoken.filter((statement) => !seen.has(statement));
  for (const statement of fresh) seen.add(statement);
  const exact = findExact(checking, fresh);
  if (exact !== null && (exact.verdict !== 'misattributed' || exact.differences.length === 0)) return exact;
  const told = statementsIn(sentences, checking.index, (statements, sentence) => [statements.told(sentence)]);
  return findSplice(checking, fresh) ?? findNear(checking, [...fresh, ...told]) ?? exact;
}

/** The statements that sentences of a library are read for, each once. */
function statementsIn(
  sentences: readonly number[],
  index: SearchIndex,
  read: (statements: ArticleStatements, sentence: number) => readonly (Statement | null)[],
): Statement[] {
  const found = new Set<Statement>();
  for (const sentence of sentences) {
    const article = index.sentences.article(sentence);
    const own = sentence - index.sentences.firstOf(article);
    for (const statement of read(statementsOf(article), own)) if (statement !== null) found.add(statement);
  }
  return [...found];
}

const NOTHING = {
  cut: false,
  dispute: null,
  disputing: null,
  nearest: null,
  speakerMatches: null,
  differences: [],
  warnings: [],
  typos: [],
  spliced: [],
  oddities: [],
} as const;

function found(claim: Claim, { similarity: _, statement, ...match }: Match): Check {
  return { ...NOTHING, claim, found: statement, ...match };
}

function translation(claim: Claim, { article, quotation }: FoundStatement, isSpeaker: SpeakerTest): Check {
  const statement = { article, quotation };
  const speakerMatches = isSpeaker(statement);
  return { ...NOTHING, claim, verdict: 'possible-translation', found: statement, speakerMatches };
}

function notFound(words: ClaimWords, sentences: readonly number[], index: SearchIndex): Check {
  return {
    ...NOTHING,
    claim: words.claim,
    verdict: 'not-found',
    found: null,
    nearest: findNearest(words, sentences, index),
  };
}
