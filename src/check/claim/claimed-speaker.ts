/** Who a message says has said it: `— Name`, `Name: "…"`, `"…" said Name`, `Name said …`, `kata Name`. */

import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { abbreviationKind } from '../../language/tables/abbreviations.ts';
import { CHAT_CUES, SOURCE_CUES } from '../../language/tables/speech/chat-cues.ts';
import { CUES } from '../../language/tables/speech/cues.ts';
import { NO_SPEAKER_WORDS } from '../../language/tables/structure/label-words.ts';
import type { PeopleDirectory } from '../../search/index/people-directory.ts';
import {
  commasIn,
  type FoundName,
  isFramed,
  knownNameIn,
  nameBefore,
  nameFrom,
  nameIn,
  plainWords,
  stripMarks,
} from './names-in-text.ts';

/** Who is named in front of an unmarked claim, or behind it, as its speaker. */
export interface ClaimedSpeaker {
  readonly speaker: string | null;
  /** What is left of the text. */
  readonly rest: string;
}

/** Further from a quotation nobody is named, in UTF-16 code units. */
const LOOK_MAX_LENGTH = 240;
/** The verb of speech of an unmarked claim is among its first words. */
const CUE_MAX_WORDS = 12;

/** What is drawn between a quotation and its speaker: emoji, an address, the sign of a block quote, emphasis. */
const DRAWN =
  /^(?:[\s,.*_>|]|\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}]|<?https?:\/\/[^\s>]+>?)+/iu;

/** The speaker named right behind a quotation; `null` where none is. */
export function speakerBehind(text: string, people: PeopleDirectory): string | null {
  const line = withoutNotes(text.slice(0, LOOK_MAX_LENGTH).replace(DRAWN, ''));
  const dashed = /^[!?\s]*(?:[—–―~]+|--?)\s*([^\n,;:()"“”]{2,80})/u.exec(line)?.[1];
  if (dashed !== undefined) return nameIn(dashed, people) ?? speakerInClause(dashed, people);
  const bracketed = /^[!?\s]*\(([^\n,;()]{2,80})[,)]/u.exec(line)?.[1];
  if (bracketed !== undefined) return nameIn(bracketed, people) ?? speakerInClause(bracketed, people);
  const [alone] = /^\p{L}[^\n,;:()"“”«»—–]{1,79}(?=[,(]|\s*(?:\n|$))/u.exec(line) ?? [];
  const known = alone === undefined ? null : knownNameIn(alone, people);
  if (known !== null) return known;
  return speakerInClause(firstClause(line), people);
}

/** A text without party, place or corps in brackets behind a name: `Moor (D-Wis.)`. */
function withoutNotes(text: string): string {
  return text.replace(/([\p{L}.])\s*\([^()\n]{1,30}\)/gu, '$1');
}

/** What stands before the first end of a sentence or quotation. */
function firstClause(line: string): string {
  for (const { 0: mark, index } of line.matchAll(/[\n.!?;:()"“”«»]/gu)) {
    if (mark !== '.' || !isAbbreviated(line.slice(0, index))) return line.slice(0, index);
  }
  return line;
}

/** The speaker named right in front of a quotation; `null` where none is. */
export function speakerBefore(text: string, people: PeopleDirectory): string | null {
  const line = withoutNotes(text.slice(-LOOK_MAX_LENGTH).replace(/[\s"“”„«'‘*_>]+$/u, ''));
  const clause = lastClause(line);
  const caption = /^([^:]{2,120}):$/u.exec(clause)?.[1];
  if (caption !== undefined) return captionSpeaker(caption, people);
  return speakerInClause(clause.replace(/[,:]$/u, ''), people);
}

/** What stands behind the last end of a sentence or quotation; the full stop of `Mr.` is none. */
function lastClause(line: string): string {
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(/[\n.!?;"“”«»](?:\s|$)/gu)) {
    if (!mark.startsWith('.') || !isAbbreviated(line.slice(start, index))) start = index + mark.length;
  }
  return line.slice(start);
}

/** Whether a text ends with a title or an initial, which a full stop may follow. */
function isAbbreviated(text: string): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(text)?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || abbreviationKind(word, 'en') === 'opens';
}

/** `Sari`, `Sari Dewi, bupati Damar`, `kata Sari`, each before a colon. */
function captionSpeaker(caption: string, people: PeopleDirectory): string | null {
  return nameIn(caption, people) ?? speakerInClause(caption, people) ?? nameIn(caption.split(',')[0] ?? '', people);
}

/** Whom a claim without marks names as its speaker, and the rest of it; `null` where it names nobody. */
export function claimedSpeakerOf(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  return (
    signature(text, people) ??
    captionOf(text, people) ??
    cueBehind(text, people) ??
    cueBefore(text, people) ??
    bareCueBehind(text, people)
  );
}

/** `isi — Sari`, `isi (Sari)`. */
function signature(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  const [, rest, name] = /^([\s\S]*\S)(?:\s+(?:[—–―~]+|--?)\s*|\s*[—–―]\s*)([^\n—–―~]{2,80})$/u.exec(text) ?? [];
  const [own = ''] = name?.split(/[,(]/u) ?? [];
  const speaker = speakerIn(own, people);
  if (speaker !== null && rest !== undefined) return { speaker, rest };
  const [, before, inside = ''] = /^([\s\S]*\S)\s*\(([^\n()]{2,80})\)[\s.]*$/u.exec(text) ?? [];
  const bracketed = knownNameIn(inside.split(',')[0] ?? '', people);
  return bracketed === null || before === undefined ? null : { speaker: bracketed, rest: before };
}

/** A name, but none that only says what follows (`Note`), or a country, unless the sources have such a person. */
function speakerIn(text: string, people: PeopleDirectory): string | null {
  const name = nameIn(text, people);
  if (name === null) return null;
  const words = name.toLowerCase().split(' ');
  const isNobody = NO_SPEAKER_WORDS.has(words[0] ?? '') || words.every((word) => gazetteer.isPlace(word));
  return isNobody ? knownNameIn(name, people) : name;
}

/** `Sari: isi`. */
function captionOf(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  const [, caption, rest] = /^([^:\n]{2,120}):\s+([\s\S]+)$/u.exec(text) ?? [];
  if (caption === undefined || rest === undefined) return null;
  const isNobody = nameIn(caption, people) !== null && speakerIn(caption, people) === null;
  const speaker = isNobody ? null : captionSpeaker(caption, people);
  return speaker === null ? null : { speaker, rest };
}

/** Lines of which each begins with a name: `Sari: isi`; none where one does not, or there is only one. */
export function captionedLines(text: string, people: PeopleDirectory): ClaimedSpeaker[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return [];
  const read: ClaimedSpeaker[] = [];
  for (const line of lines) {
    const found = captionOf(line.trim(), people);
    if (found === null) return [];
    read.push(found);
  }
  return read;
}

/** `isi kata Sari`, `what was said said Lena`: nothing but a name stands behind the verb. */
function bareCueBehind(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  const line = text.trimEnd();
  const start = Math.max(0, line.length - LOOK_MAX_LENGTH);
  const match = /(\S\s+\S+\s+\S+)\s+(\p{L}+)\s([^\n,.:;?!]{2,60})[.!?]{0,3}$/u.exec(line.slice(start));
  const [, before = '', cue = '', name = ''] = match ?? [];
  const isCue = CUES.id.get(cue.toLowerCase())?.form === 'bare' || CUES.en.has(cue.toLowerCase());
  const speaker = match === null || !isCue ? null : nameIn(name, people);
  return speaker === null ? null : { speaker, rest: line.slice(0, start + (match?.index ?? 0) + before.length) };
}

/** `isi, kata Sari`; `isi, ujarnya`; `what was said, Lena said`. */
function cueBehind(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  const [, rest, clause] = /^([\s\S]+),\s*([^,\n]{2,80}?)[.\s?]*$/u.exec(text) ?? [];
  if (rest === undefined || clause === undefined) return null;
  const speaker = speakerInClause(clause, people);
  if (speaker !== null) return { speaker, rest };
  const [only, ...more] = plainWords(clause);
  const isClitic = more.length === 0 && CUES.id.get((only ?? '').toLowerCase())?.form === 'clitic';
  return isClitic ? { speaker: null, rest } : null;
}

/** `kata Sari isi`, `Sari mengatakan bahwa isi`, `Did Lena say that …`. */
function cueBefore(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  const places = [...text.slice(0, LOOK_MAX_LENGTH).matchAll(/\S+/gu)];
  const words = places.map(({ 0: word }) => stripMarks(word));
  for (let at = 0; at < Math.min(words.length, CUE_MAX_WORDS); at += 1) {
    const length = cueLength(words, at);
    if (length === 0) continue;
    const subject = nameBefore(words, at, people);
    const found = subject !== null && isFramed(words, subject.from) ? { ...subject, to: at + length } : null;
    const speaker = found ?? (isFramed(words, at) ? nameFrom(words, at + length, people) : null);
    if (speaker === null) continue;
    const next = CONJUNCTION.test(words[speaker.to] ?? '') ? speaker.to + 1 : speaker.to;
    const rest = text.slice(places[next]?.index ?? text.length).replace(/^[\s,:]+/u, '');
    return rest === '' ? null : { speaker: speaker.name, rest };
  }
  return null;
}

const CONJUNCTION = /^(?:that|bahwa|kalau|bahwasanya)$/iu;

/** Whoever a clause with a verb of speech has speak: `kata Sari`, `Lena said`, `Lena told Reuters`. */
export function speakerInClause(clause: string, people: PeopleDirectory): string | null {
  const described = describedSpeaker(clause, people);
  if (described !== null) return described;
  const words = plainWords(clause);
  const commas = commasIn(clause);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const length = cueLength(words, at);
    if (length === 0) continue;
    const behind = () => nameFrom(words, at + length, people, commas);
    const before = () => nameBefore(words, at, people, commas);
    const order: ReadonlyArray<() => FoundName | null> = followsCue(words[at]) ? [behind, before] : [before, behind];
    const found = order[0]?.() ?? order[1]?.();
    if (found) return found.name;
  }
  return null;
}

/** Who is told of between name and verb: `Did Lena Moor, a trader in Pondham, really say`. */
function describedSpeaker(clause: string, people: PeopleDirectory): string | null {
  const comma = clause.indexOf(',');
  if (comma < 0 || !/^,\s*\p{Ll}/u.test(clause.slice(comma))) return null;
  const words = plainWords(clause.slice(0, comma));
  const behind = plainWords(clause.slice(comma));
  const last = behind.findLastIndex((_word, at) => cueLength(behind, at) > 0);
  if (words.some((_word, at) => cueLength(words, at) > 0) || last < 0 || followsCue(behind[last])) return null;
  const from = words.findIndex((_word, at) => !isFramed(words, at + 1));
  const name = from < 0 ? null : nameIn(words.slice(from).join(' '), people);
  const nearest = nameBefore(behind, last, people);
  const isNearer = nearest !== null && /^\p{Lu}/u.test(nearest.name) && knownNameIn(nearest.name, people) !== null;
  return isNearer && name !== null && knownNameIn(name, people) === null ? null : name;
}

/** How many words a verb of speech takes at a place, 0 where there is none. */
function cueLength(words: readonly string[], at: number): number {
  const word = (words[at] ?? '').toLowerCase();
  if (word === 'according') return words[at + 1]?.toLowerCase() === 'to' ? 2 : 0;
  return CUES.id.has(word) || CUES.en.has(word) || CHAT_CUES.has(word) || SOURCE_CUES.has(word) ? 1 : 0;
}

/** `kata`, `menurut`, `dikatakan`: the speaker stands behind them; with other verbs usually before. */
function followsCue(cue: string | undefined): boolean {
  const word = (cue ?? '').toLowerCase();
  const form = CUES.id.get(word)?.form;
  return word === 'according' || SOURCE_CUES.has(word) || form === 'bare' || form === 'passive';
}
