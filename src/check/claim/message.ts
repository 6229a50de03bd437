/** A message as somebody wrote it becomes the claims it makes. */
import type { PeopleDirectory } from '../../search/index/people-directory.ts';
import { isSpoken, readWords } from '../align/compared-words.ts';
import type { Claim } from '../types.ts';
import { captionedLines, claimedSpeakerOf, speakerBefore, speakerBehind, speakerInClause } from './claimed-speaker.ts';
import { type CopiedLine, readCopiedLines } from './copied-lines.ts';
import { findQuotedParts, type QuotedPart } from './quoted-parts.ts';

/** Longer messages are read up to here, in UTF-16 code units, unless they are one quotation. */
const MESSAGE_MAX_LENGTH = 20_000;
/** Between two parts of one quotation stands no more than this many words: `, kata Kepala Dinas Kelautan itu, `. */
const CUE_MAX_WORDS = 9;

/**
 * The claims a message makes, in order: each quotation in marks with whoever it is ascribed to, parts parted only by a
 * cue or `…` joined; lines copied out of a chat, each with its writer; without any of these the message itself, less
 * its attribution. Empty for a message without words. Takes any string.
 */
export function readClaims(message: string, people: PeopleDirectory): Claim[] {
  const text = message.slice(0, MESSAGE_MAX_LENGTH);
  const copied = message.length > MESSAGE_MAX_LENGTH ? [] : readCopiedLines(text, people);
  if (copied.length > 0) return copied.flatMap((line) => readCopied(line, people));
  return readWritten(message, text, people);
}

/** Words that a line quotes are whoever's it says, and the writer's own where they are all of it. */
function readCopied({ writer, words }: CopiedLine, people: PeopleDirectory): Claim[] {
  const claims = readWritten(words, words, people);
  const [part] = findQuotedParts(words);
  const isWhole = part === undefined || !/[\p{L}\p{N}]/u.test(words.slice(0, part.start) + words.slice(part.end));
  if (!isWhole) return claims;
  return part === undefined
    ? claims.map(() => ({ text: words, speaker: writer, marked: false }))
    : claims.map((claim) => ({ ...claim, speaker: writer }));
}

function readWritten(message: string, text: string, people: PeopleDirectory): Claim[] {
  const parts = findQuotedParts(text).filter((part) => readWords(part.text).some(isSpoken));
  if (parts.length === 0) return unmarked(message, people);
  if (message.length > MESSAGE_MAX_LENGTH) return [{ text: message, speaker: null, marked: true }];
  return joinParts(parts, text, people).map((group) => readGroup(group, text, people));
}

function unmarked(message: string, people: PeopleDirectory): Claim[] {
  if (!readWords(message.slice(0, MESSAGE_MAX_LENGTH)).some(isSpoken)) return [];
  if (message.length > MESSAGE_MAX_LENGTH) return [{ text: message, speaker: null, marked: false }];
  const lines = captionedLines(message, people);
  if (lines.length > 0) return lines.map(({ rest, speaker }) => ({ text: rest, speaker, marked: false }));
  const found = claimedSpeakerOf(message, people);
  return [{ text: found?.rest ?? message, speaker: found?.speaker ?? null, marked: false }];
}

function joinParts(parts: readonly QuotedPart[], text: string, people: PeopleDirectory): QuotedPart[][] {
  const groups: QuotedPart[][] = [];
  for (const part of parts) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && isJoined(text.slice(before.end, part.start), text.slice(part.end), people)) {
      groups.at(-1)?.push(part);
    } else groups.push([part]);
  }
  return groups;
}

/** `“A,” Moor said. “B”`; but `“A,” Moor said. “B,” Berg said` are two. */
function isJoined(between: string, behind: string, people: PeopleDirectory): boolean {
  const words = readWords(between);
  if (words.every(({ key }) => key === '…')) return true;
  if (words.length > CUE_MAX_WORDS || between.includes('\n')) return false;
  const clause = between.replace(/[,.;:]\s*$/u, '');
  return isCueOnly(clause, people) && speakerBehind(behind, people) === null;
}

function isCueOnly(clause: string, people: PeopleDirectory): boolean {
  const words = clause.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return (
    speakerInClause(clause, people) !== null ||
    words.some((word) => /^(?:\p{L}+nya|said|says|added|kata|ujar)[,.]?$/u.test(word))
  );
}

/** The words of its parts; the next line of a block quote goes on where others leave something out. */
function joined(group: readonly QuotedPart[]): string {
  return group.reduce((words, part, at) => {
    const before = group[at - 1];
    if (before === undefined) return part.text.trim();
    const isNextLine = before.isBlock && part.isBlock && part.start - before.end === 1;
    return `${words}${isNextLine ? '\n' : ' … '}${part.text.trim()}`;
  }, '');
}

function readGroup(group: readonly QuotedPart[], text: string, people: PeopleDirectory): Claim {
  const [first, last] = [group[0], group.at(-1)];
  const between = first === undefined || group[1] === undefined ? '' : text.slice(first.end, group[1].start);
  const speaker =
    speakerBehind(between, people) ??
    speakerBehind(text.slice(last?.end ?? text.length), people) ??
    speakerBefore(text.slice(0, first?.start ?? 0), people);
  const words = joined(group);
  // A block quote without marks may name its speaker itself.
  const inside = speaker === null && first?.isBlock ? claimedSpeakerOf(words, people) : null;
  return { text: inside?.rest ?? words, speaker: inside?.speaker ?? speaker, marked: true };
}
