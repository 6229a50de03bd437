/** Who a message says has said it: `— Name`, `Name: "…"`, `"…" said Name`, `Name said …`, `kata Name`. */

import { CHAT_CUES } from '../language/tables/chat-cues.ts';
import { ROLES } from '../language/tables/roles.ts';
import { CUES } from '../language/tables/speech.ts';
import { findPeople, type PeopleDirectory } from '../search/people.ts';

/** A name of at most this many words. */
const NAME_MAX_WORDS = 9;
/** So many words may stand between a name and its verb: `Araqchi kemarin di Teheran mengatakan`. */
const BETWEEN_MAX_WORDS = 4;

/** An attribution in front of an unmarked claim, or behind it, and how much of the text it takes. */
export interface FoundAttribution {
  readonly speaker: string | null;
  /** What is left of the text. */
  readonly rest: string;
}

const CAPITALISED = /^["“(]?(?:\p{Ll}{2,3}[-\u2010\u2011])?\p{Lu}/u;
const PARTICLES: ReadonlySet<string> = new Set('al el bin binti van von de da di del dan and of the to for'.split(' '));
const SOURCE_WORDS: ReadonlySet<string> = new Set([
  'menurut',
  'menurutnya',
  'via',
  'per',
  'oleh',
  'by',
  'from',
  'dari',
]);

/** The speaker named right behind a quotation; `null` where none is. */
export function speakerBehind(text: string, people: PeopleDirectory): string | null {
  const line = text.slice(0, LOOK_MAX_LENGTH);
  const dashed = /^[\s,.*_]*(?:[—–―~]+|--?)\s*([^\n,;:()"“”]{2,80})/u.exec(line)?.[1];
  if (dashed !== undefined) return nameIn(dashed, people) ?? speakerInClause(dashed, people);
  const bracketed = /^\s*\(([^\n,;()]{2,80})[,)]/u.exec(line)?.[1];
  if (bracketed !== undefined) return nameIn(bracketed, people);
  const clause = /^[\s,.*_]*([^\n.!?;:()"“”«»]{2,200})/u.exec(line)?.[1];
  return clause === undefined ? null : speakerInClause(clause, people);
}

/** The speaker named right in front of a quotation; `null` where none is. */
export function speakerBefore(text: string, people: PeopleDirectory): string | null {
  const line = text.slice(-LOOK_MAX_LENGTH).replace(/["“”„«'‘\s*_>]+$/u, '');
  const clause = line.split(/[\n.!?;"“”«»](?:\s|$)/u).at(-1) ?? '';
  const named = /(?:^|[\s,])([^:,]{2,80}):$/u.exec(clause)?.[1];
  if (named !== undefined) return nameIn(named, people) ?? speakerInClause(named, people);
  return speakerInClause(clause.replace(/[,:]$/u, ''), people);
}

/** Further away nobody is named. */
const LOOK_MAX_LENGTH = 240;

/** The attribution of a claim without marks; `null` where it has none. */
export function attributionOf(text: string, people: PeopleDirectory): FoundAttribution | null {
  const plain = text.replace(QUESTION_FRAME, '');
  const behind = /^([\s\S]+?)\s*(?:\s[—–―~]+\s*|\n\s*-\s*|\s--?\s+)([^\n—–―~]{2,80})$/u.exec(plain);
  const signed = behind === null ? null : nameIn(behind[2] ?? '', people);
  if (signed !== null) return { speaker: signed, rest: behind?.[1] ?? '' };
  const colon = /^([^:\n]{2,80}):\s+([\s\S]+)$/u.exec(plain);
  const caption = colon === null ? null : (nameIn(colon[1] ?? '', people) ?? speakerInClause(colon[1] ?? '', people));
  if (caption !== null) return { speaker: caption, rest: colon?.[2] ?? '' };
  return cueBehind(plain, people) ?? cueBefore(plain, people);
}

/** "Benarkah …", "Did …" in front of what is asked about. */
const QUESTION_FRAME =
  /^\s*(?:did|does|has|is it true(?: that)?|benarkah|betulkah|apakah|apa benar|bener|apa betul)\s+(?=\S)/iu;

/** `isi, kata Sari`; `isi, ujarnya`; `what was said, Lena said`. */
function cueBehind(text: string, people: PeopleDirectory): FoundAttribution | null {
  const [, rest, clause] = /^([\s\S]+),\s*([^,\n]{2,80}?)[.\s]*$/u.exec(text) ?? [];
  if (rest === undefined || clause === undefined) return null;
  const speaker = speakerInClause(clause, people);
  if (speaker !== null) return { speaker, rest };
  const [only, ...more] = clause.trim().split(/\s+/u);
  return more.length === 0 && CUES.id.get((only ?? '').toLowerCase())?.form === 'clitic'
    ? { speaker: null, rest }
    : null;
}

/** `kata Sari isi`, `Sari mengatakan bahwa isi`, `Lena said that …`. */
function cueBefore(text: string, people: PeopleDirectory): FoundAttribution | null {
  const words = [...text.slice(0, LOOK_MAX_LENGTH).matchAll(/\S+/gu)];
  const plain = words.map(({ 0: word }) => strip(word));
  for (let at = 0; at < Math.min(plain.length, NAME_MAX_WORDS + BETWEEN_MAX_WORDS); at += 1) {
    if (!isCue(plain, at)) continue;
    const cueLength = plain[at]?.toLowerCase() === 'according' ? 2 : 1;
    let [speaker, next] = [null as string | null, at + cueLength];
    const before = nameEndingBefore(plain, at, people);
    if (before !== null && before.from === 0) speaker = before.name;
    else if (at === 0) {
      const after = nameFrom(plain, at + cueLength, people);
      if (after !== null) [speaker, next] = [after.name, after.to];
    }
    if (speaker === null) continue;
    if (/^(?:that|bahwa|kalau|bahwasanya)$/iu.test(plain[next] ?? '')) next += 1;
    const rest = text.slice(words[next]?.index ?? text.length).replace(/^[\s,:]+/u, '');
    return rest === '' ? null : { speaker, rest };
  }
  return null;
}

/** Whoever a clause with a verb of speech has speak. */
export function speakerInClause(clause: string, people: PeopleDirectory): string | null {
  const words = clause.trim().split(/\s+/u).map(strip);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (!isCue(words, at)) continue;
    const cueLength = words[at]?.toLowerCase() === 'according' ? 2 : 1;
    const found = nameFrom(words, at + cueLength, people) ?? nameEndingBefore(words, at, people);
    if (found !== null) return found.name;
  }
  return null;
}

function isCue(words: readonly string[], at: number): boolean {
  const word = (words[at] ?? '').toLowerCase();
  if (word === 'according') return words[at + 1]?.toLowerCase() === 'to';
  return CUES.id.has(word) || CUES.en.has(word) || CHAT_CUES.has(word) || SOURCE_WORDS.has(word);
}

/** The whole text as a name: written with capitals, or known to the sources. */
function nameIn(text: string, people: PeopleDirectory): string | null {
  const words = text
    .trim()
    .split(/\s+/u)
    .map(strip)
    .filter((word) => word !== '');
  const found = nameFrom(words, 0, people);
  return found !== null && (found.to === words.length || /^\p{N}/u.test(words[found.to] ?? '')) ? found.name : null;
}

function nameFrom(
  words: readonly string[],
  from: number,
  people: PeopleDirectory,
): { name: string; to: number } | null {
  let to = from;
  while (to < words.length && to - from < NAME_MAX_WORDS && isNamePart(words, to, from)) to += 1;
  while (to > from && PARTICLES.has(words[to - 1] ?? '')) to -= 1;
  if (to > from) return { name: words.slice(from, to).join(' '), to };
  for (let length = Math.min(NAME_MAX_WORDS, words.length - from); length > 0; length -= 1) {
    const name = words.slice(from, from + length).join(' ');
    if (findPeople(people, name).length > 0) return { name, to: from + length };
  }
  return null;
}

/** A name that ends before a verb, perhaps with some words between them. */
function nameEndingBefore(
  words: readonly string[],
  end: number,
  people: PeopleDirectory,
): { name: string; from: number } | null {
  for (let to = end; to > Math.max(0, end - 1 - BETWEEN_MAX_WORDS); to -= 1) {
    let from = to;
    while (from > 0 && to - from < NAME_MAX_WORDS && CAPITALISED.test(words[from - 1] ?? '')) from -= 1;
    while (from < to && isFrame(words[from] ?? '')) from += 1;
    if (from < to)
      return { name: words.slice(from, to).join(' '), from: from === 0 || isFramed(words, from) ? 0 : from };
    for (let length = Math.min(4, to); length > 0; length -= 1) {
      const name = words.slice(to - length, to).join(' ');
      if (findPeople(people, name).length > 0) return { name, from: to - length };
    }
  }
  return null;
}

function isFramed(words: readonly string[], from: number): boolean {
  return words.slice(0, from).every(isFrame);
}

/** Words that open a question or sentence with a capital and belong to no name. */
function isFrame(word: string): boolean {
  return /^(?:did|does|has|when|so|and|but|benarkah|apakah|betulkah|apa|benar|lalu|kemudian|yesterday|kemarin)$/iu.test(
    word,
  );
}

function isNamePart(words: readonly string[], at: number, from: number): boolean {
  const word = words[at] ?? '';
  if (CAPITALISED.test(word)) return true;
  if (at === from) return ROLES.id.honorifics.has(word) || ROLES.en.honorifics.has(word);
  return PARTICLES.has(word) && CAPITALISED.test(words[at + 1] ?? '');
}

function strip(word: string): string {
  return word.replace(/^[\s"“”„«»'‘’*_~()[\]>,.:;!?…—–-]+|[\s"“”„«»*_~()[\],.:;!?…—–-]+$|[’']s?$/gu, '');
}
