/** A message as somebody wrote it becomes the claims it makes. */
import type { PeopleDirectory } from '../../search/index/people-directory.ts';
import { isSpoken, readWords } from '../align/compared-words.ts';
import type { Claim } from '../types.ts';
import { claimedSpeakerOf, speakerBefore, speakerBehind, speakerInClause } from './claimed-speaker.ts';
import { findQuotedParts, type QuotedPart } from './quoted-parts.ts';

/** Longer messages are read up to here, in UTF-16 code units, unless they are one quotation. */
const MESSAGE_MAX_LENGTH = 20_000;
/** Between two parts of one quotation stands no more than this many words: `, kata Kepala Dinas Kelautan itu, `. */
const CUE_MAX_WORDS = 9;

/**
 * The claims a message makes, in order: each quotation in marks with whoever it is ascribed to, parts parted only by a
 * cue or `…` joined; without any marks the message itself, less its attribution. Empty for a message without words.
 * Takes any string.
 */
export function readClaims(message: string, people: PeopleDirectory): Claim[] {
  const text = message.slice(0, MESSAGE_MAX_LENGTH);
  const parts = findQuotedParts(text).filter((part) => readWords(part.text).some(isSpoken));
  if (parts.length === 0) return unmarked(message, people);
  if (message.length > MESSAGE_MAX_LENGTH) return [{ text: message, speaker: null, marked: true }];
  return joinParts(parts, text, people).map((group) => readGroup(group, text, people));
}

function unmarked(message: string, people: PeopleDirectory): Claim[] {
  if (!readWords(message.slice(0, MESSAGE_MAX_LENGTH)).some(isSpoken)) return [];
  const found = message.length > MESSAGE_MAX_LENGTH ? null : claimedSpeakerOf(message, people);
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

function readGroup(group: readonly QuotedPart[], text: string, people: PeopleDirectory): Claim {
  const [first, last] = [group[0], group.at(-1)];
  const between = first === undefined || group[1] === undefined ? '' : text.slice(first.end, group[1].start);
  const speaker =
    speakerBehind(between, people) ??
    speakerBehind(text.slice(last?.end ?? text.length), people) ??
    speakerBefore(text.slice(0, first?.start ?? 0), people);
  return { text: group.map((part) => part.text.trim()).join(' … '), speaker, marked: true };
}
