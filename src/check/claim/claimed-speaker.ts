/** Who a message says has said it: `— Name`, `Name: "…"`, `"…" said Name`, `Name said …`, `kata Name`. */
import { CHAT_CUES, SOURCE_CUES } from '../../language/tables/speech/chat-cues.ts';
import { CUES } from '../../language/tables/speech/cues.ts';
import type { PeopleDirectory } from '../../search/index/people-directory.ts';
import { type FoundName, isFramed, nameBefore, nameFrom, nameIn, plainWords, stripMarks } from './names-in-text.ts';

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

/** The speaker named right behind a quotation; `null` where none is. */
export function speakerBehind(text: string, people: PeopleDirectory): string | null {
  const line = text.slice(0, LOOK_MAX_LENGTH);
  const dashed = /^[\s,.*_]*(?:[—–―~]+|--?)\s*([^\n,;:()"“”]{2,80})/u.exec(line)?.[1];
  if (dashed !== undefined) return nameIn(dashed, people) ?? speakerInClause(dashed, people);
  const bracketed = /^\s*\(([^\n,;()]{2,80})[,)]/u.exec(line)?.[1];
  if (bracketed !== undefined) return nameIn(bracketed, people) ?? speakerInClause(bracketed, people);
  const clause = /^[\s,.*_]*([^\n.!?;:()"“”«»]{2,200})/u.exec(line)?.[1];
  return clause === undefined ? null : speakerInClause(clause, people);
}

/** The speaker named right in front of a quotation; `null` where none is. */
export function speakerBefore(text: string, people: PeopleDirectory): string | null {
  const line = text.slice(-LOOK_MAX_LENGTH).replace(/[\s"“”„«'‘*_>]+$/u, '');
  const clause = line.split(/[\n.!?;"“”«»](?:\s|$)/u).at(-1) ?? '';
  const caption = /^([^:]{2,120}):$/u.exec(clause)?.[1];
  if (caption !== undefined) return captionSpeaker(caption, people);
  return speakerInClause(clause.replace(/[,:]$/u, ''), people);
}

/** `Sari`, `Sari Dewi, bupati Damar`, `kata Sari`, each before a colon. */
function captionSpeaker(caption: string, people: PeopleDirectory): string | null {
  return nameIn(caption, people) ?? speakerInClause(caption, people) ?? nameIn(caption.split(',')[0] ?? '', people);
}

/** Whom a claim without marks names as its speaker, and the rest of it; `null` where it names nobody. */
export function claimedSpeakerOf(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  return signature(text, people) ?? captionOf(text, people) ?? cueBehind(text, people) ?? cueBefore(text, people);
}

/** `isi — Sari`. */
function signature(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  const [, rest, name] = /^([\s\S]*\S)(?:\s+(?:[—–―~]+|--?)\s*|\s*[—–―]\s*)([^\n—–―~]{2,80})$/u.exec(text) ?? [];
  const speaker = name === undefined ? null : nameIn(name, people);
  return speaker === null || rest === undefined ? null : { speaker, rest };
}

/** `Sari: isi`. */
function captionOf(text: string, people: PeopleDirectory): ClaimedSpeaker | null {
  const [, caption, rest] = /^([^:\n]{2,120}):\s+([\s\S]+)$/u.exec(text) ?? [];
  const speaker = caption === undefined ? null : captionSpeaker(caption, people);
  return speaker === null || rest === undefined ? null : { speaker, rest };
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
  const words = plainWords(clause);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const length = cueLength(words, at);
    if (length === 0) continue;
    const behind = () => nameFrom(words, at + length, people);
    const before = () => nameBefore(words, at, people);
    const order: ReadonlyArray<() => FoundName | null> = followsCue(words[at]) ? [behind, before] : [before, behind];
    const found = order[0]?.() ?? order[1]?.();
    if (found) return found.name;
  }
  return null;
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
