/** What a cue says, and who says it. */
import { judgeLabel } from '../../structure/labels/judge.ts';
import { oneLine } from '../joined.ts';
import type { Cue } from './cues.ts';
import { decodeEntities } from './entities.ts';

/** Words of one speaker within a cue. */
export interface Piece {
  readonly start: number | null;
  readonly end: number | null;
  /** One line each, none of them empty. */
  readonly lines: readonly string[];
  /** As a voice tag names it; `null` where there is none. */
  readonly voice: string | null;
  /** As it stands in front of the words, before a colon; `null` where nothing does. */
  readonly prefix: string | null;
  /** Whether the file says that somebody else speaks now. */
  readonly isChange: boolean;
  /** Whether it describes a sound, and nobody says it. */
  readonly isSound: boolean;
}

/** `<v.loud Lena Moor>`; the name may be missing. */
const VOICE = /<v(?:\.[^\s>]*)?(?:[ \t]([^<>]*))?>/g;
/** `<i>`, `</c>`, `<00:00:01.000>`, `<font color="#fff">`; not `3 < 4`. */
const TAG = /<\/?[a-zA-Z0-9][^<>]*>/g;
/** `{\an8}`, `{\pos(10,20)}`. */
const OVERRIDE = /\{\\[^{}]*\}/g;
/** A name before a colon: `Lena Moor: `, `LENA MOOR: `, `Speaker 2: `, `Ketua Sidang (Arga): `. */
const PREFIX = /^(\p{Lu}[\p{L}\p{M}\p{N}.’'()-]*(?: [\p{L}\p{M}\p{N}.’'()&,-]+){0,6}) ?: +(?=\S)/u;
/** `lena: `, `tarik_v: `. */
const NICK = /^(\p{Ll}[\p{L}\p{N}_.-]{1,23}): +(?=\S)/u;
/** `[LENA] `: words behind it tell it from a sound. */
const BRACKETED = /^\[(\p{Lu}[\p{L}\p{N} .’'-]{1,40})\]:? (?=\S)/u;
const PREFIX_MAX_LENGTH = 60;
/** A name of a voice is a name, not a text. */
const VOICE_MAX_LENGTH = 120;
/** `>>`, `>> LENA MOOR:`, `- ` before one of two who speak at once. */
const CHANGE = /^(?:>>+|[-–—](?=\s*\p{Lu})) ?/u;
/** Sounds: `[Music]`, `(Applause)`, `♪ lagu ♪`, `*tertawa*`. */
const SOUND = /^(?:\[[^\][]*\]|\([^()]*\)|[♪♫#][^♪♫]*[♪♫#]|[♪♫]+|\*[^*]+\*)$/u;

/** Cuts cues where their voice tags change, and each part at lines that begin with a dash or `>>`. */
export function piecesOf(cues: readonly Cue[]): Piece[] {
  const nicks = nicksIn(cues);
  const pieces: Piece[] = [];
  for (const { start, end, lines } of cues) {
    for (const { voice, text } of voicesIn(lines.join('\n'))) {
      for (const group of groupsOf(text, nicks)) pieces.push({ start, end, voice, ...group });
    }
  }
  return pieces;
}

/** Names in lower case before a colon: whoever has one speaks more than once. */
function nicksIn(cues: readonly Cue[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lines } of cues) {
    const nick = NICK.exec(lines[0] ?? '')?.[1];
    if (nick !== undefined && judgeLabel(nick) === 'nick') counts.set(nick, (counts.get(nick) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([nick]) => nick));
}

function voicesIn(text: string): { voice: string | null; text: string }[] {
  const parts: { voice: string | null; text: string }[] = [];
  let voice: string | null = null;
  let from = 0;
  for (const match of text.matchAll(VOICE)) {
    parts.push({ voice, text: text.slice(from, match.index) });
    const name = oneLine(decodeEntities(match[1] ?? ''));
    voice = name === '' || name.length > VOICE_MAX_LENGTH ? null : name.replace(/:$/, '');
    from = match.index + match[0].length;
  }
  parts.push({ voice, text: text.slice(from) });
  return parts;
}

type Group = Pick<Piece, 'lines' | 'prefix' | 'isChange' | 'isSound'>;

/** Lines that belong together: each that begins with a mark of change, or is a sound, stands for itself. */
function groupsOf(text: string, nicks: ReadonlySet<string>): Group[] {
  const groups: { lines: string[]; prefix: string | null; isChange: boolean; isSound: boolean }[] = [];
  for (const raw of text.split('\n')) {
    const line = oneLine(decodeEntities(raw.replace(TAG, '').replace(OVERRIDE, '')));
    const [change = ''] = CHANGE.exec(line) ?? [];
    const rest = line.slice(change.length);
    if (rest === '') {
      if (change !== '') groups.push({ lines: [], prefix: null, isChange: true, isSound: false });
      continue;
    }
    const isSound = SOUND.test(rest);
    const prefix = isSound ? null : prefixOf(rest, nicks);
    const words = prefix === null ? rest : rest.slice(rest.indexOf(prefix) + prefix.length).replace(/^\]? ?:? */, '');
    const last = groups.at(-1);
    if (last === undefined || change !== '' || prefix !== null || isSound || last.isSound)
      groups.push({ lines: [words], prefix, isChange: change !== '', isSound });
    else last.lines.push(words);
  }
  return groups;
}

function prefixOf(line: string, nicks: ReadonlySet<string>): string | null {
  const nick = NICK.exec(line)?.[1];
  if (nick !== undefined && nicks.has(nick)) return nick;
  const bracketed = BRACKETED.exec(line)?.[1];
  if (bracketed !== undefined && judgeLabel(bracketed) !== 'none') return bracketed;
  const name = PREFIX.exec(line)?.[1] ?? null;
  return name === null || name.length > PREFIX_MAX_LENGTH ? null : name;
}
