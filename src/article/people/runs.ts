import { GIVEN_NAMES } from '../../language/tables/people/given-names.ts';
import { NAME_WORDS } from '../../language/tables/people/name-words.ts';
import type { RoleTable } from '../../language/tables/people/roles.ts';
import type { Cue } from '../../language/tables/speech/cues.ts';
import type { LanguageCode } from '../../language/types.ts';
import { isOpener } from './openers.ts';
import type { ArticleToken } from './tokens.ts';
import { isInitial, type Usage, type WordKind } from './word-kinds.ts';

/** What an article is read with for its names. */
export interface Scan {
  readonly tokens: readonly ArticleToken[];
  readonly kindOf: (token: ArticleToken) => WordKind;
  readonly table: RoleTable;
  readonly cues: ReadonlyMap<string, Cue>;
  readonly language: LanguageCode;
  readonly usage: Usage;
}

const CONNECTORS = new Set([
  'bin',
  'binti',
  'al',
  'el',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'del',
  'di',
  'la',
  'le',
  'ibn',
]);

/** Whether a token is part of somebody's name, as far as it and its neighbours tell. */
export function isNameWord(scan: Scan, at: number): boolean {
  const { tokens, kindOf } = scan;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (!token.capital) return /^al-\p{Lu}/u.test(token.text);
  const kind = kindOf(token);
  if (kind !== 'honorific' && isOpener(tokens, at, scan)) return false;
  return kind === 'name' || (kind !== 'honorific' && isNameBesideName(scan, at, kind));
}

/** Given names that rather ask where they open a sentence: `Will Moor resign?` */
const AUXILIARIES = new Set(['will', 'may']);
/** Two initials written together: `Arman AP Wulan`. */
const SHORT_ACRONYM = /^\p{Lu}{2}$/u;
/** Words that end an organisation's name rather than begin a person's: `Kejaksaan Agung`. */
const RANKS = new Set(['agung', 'utama', 'muda', 'madya', 'tinggi']);
/** Words that end a place's name, or are one: `Jawa Timur`. */
const PLACE_PARTS = new Set('tengah timur barat selatan malang padang solo ambon bandung yogya kota'.split(' '));

/**
 * A word of the language is part of a name where a word that can only be a name stands beside it: `Juda Agung`, `Teguh
 * P. Wulan`.
 */
function isNameBesideName(scan: Scan, at: number, kind: WordKind): boolean {
  const { tokens, kindOf, language } = scan;
  const token = tokens[at];
  if (token === undefined) return false;
  const isListed = NAME_WORDS[language].has(token.lower);
  const isUsed = language === 'id' && kind === 'used';
  const before = nameNeighbour(tokens, at, -1);
  const after = nameNeighbour(tokens, at, 1);
  const follows = before !== undefined && kindOf(before) === 'name';
  const precedes = after !== undefined && kindOf(after) === 'name';
  if (SHORT_ACRONYM.test(token.text)) return (follows && precedes) || precedesConnector(scan, at);
  if (language === 'en' && precedes && GIVEN_NAMES.has(token.lower) && !AUXILIARIES.has(token.lower)) return true;
  if (!isListed && !isUsed) return false;
  if (follows) return isListed || !precedes;
  return language === 'id' && precedes && startsName(scan, at, isListed);
}

/** `HH van Wulan`: initials before a connector and a name. */
function precedesConnector({ tokens, kindOf }: Scan, at: number): boolean {
  const name = tokens[at + 2];
  return CONNECTORS.has(tokens[at + 1]?.lower ?? '') && name?.capital === true && kindOf(name) === 'name';
}

function startsName({ tokens, kindOf, table }: Scan, at: number, isListed: boolean): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token?.opens) return isListed && !table.adverbs.has(token.lower) && !table.circumstances.has(token.lower);
  if (previous === undefined || previous.sentence !== token?.sentence || !previous.capital) return true;
  const kind = kindOf(previous);
  if (kind === 'honorific') return isListed;
  if (!isListed || PLACE_PARTS.has(token.lower)) return false;
  return kind === 'place' || kind === 'acronym' || (kind === 'organisation' && !RANKS.has(token.lower));
}

/** The capitalised word right before or after a token of the same sentence, over the full stop of an initial. */
function nameNeighbour(tokens: readonly ArticleToken[], at: number, step: 1 | -1): ArticleToken | undefined {
  const token = tokens[at];
  let next = at + step;
  if (step === -1 && isFullStopOfInitial(tokens, next)) next -= 1;
  const neighbour = tokens[next];
  const isBeside = neighbour?.sentence === token?.sentence && neighbour?.capital === true && !neighbour.possessive;
  return isBeside ? neighbour : undefined;
}

/** The last token of the name that begins at `first`. */
export function endOfName(scan: Scan, first: number): number {
  const { tokens } = scan;
  const sentence = tokens[first]?.sentence;
  let last = first;
  while (tokens[last]?.possessive === false) {
    let next = last + 1;
    if (isFullStopOfInitial(tokens, next)) next += 1;
    const nickname = endOfNickname(scan, next);
    if (nickname !== -1) {
      last = nickname + 1;
      continue;
    }
    while (CONNECTORS.has(tokens[next]?.lower ?? '') && tokens[next]?.capital === false) next += 1;
    if (next - last > 3 || tokens[next]?.sentence !== sentence || !isNameWord(scan, next)) break;
    if ((tokens[last + 1]?.start ?? 0) - (tokens[last]?.end ?? 0) - (tokens[last]?.unseen ?? 0) > 1) break;
    last = next;
  }
  return last;
}

/** Marks that open and close a nickname. */
export const NICKNAME_OPENS = /^["“‘']$/u;
const NICKNAME_CLOSES = /^["”’']$/u;
const NICKNAME_MAX_WORDS = 3;
/** Words in lower case that a nickname may begin with. */
const NICKNAME_ARTICLES = new Set(['si', 'sang', 'the', 'el', 'la']);

/** The closing mark of a nickname that opens at `open` and has the rest of the name behind it, `-1` for none. */
function endOfNickname(scan: Scan, open: number): number {
  const { tokens } = scan;
  if (!NICKNAME_OPENS.test(tokens[open]?.text ?? '') || tokens[open - 1]?.end === tokens[open]?.start) return -1;
  let at = open + 1;
  while (at - open <= NICKNAME_MAX_WORDS && isOfNickname(tokens[at])) at += 1;
  const next = tokens[at + 1];
  if (at === open + 1 || !NICKNAME_CLOSES.test(tokens[at]?.text ?? '')) return -1;
  if (next?.sentence !== tokens[open]?.sentence || next?.start === tokens[at]?.end || !next?.capital) return -1;
  return isNameWord(scan, at + 1) ? at : -1;
}

function isOfNickname(token: ArticleToken | undefined): boolean {
  return token?.kind === 'word' && (token.capital || NICKNAME_ARTICLES.has(token.lower));
}

function isFullStopOfInitial(tokens: readonly ArticleToken[], at: number): boolean {
  const before = tokens[at - 1];
  const stop = tokens[at];
  return (
    stop?.text === '.' &&
    before !== undefined &&
    before.end === stop.start &&
    (before.text.length <= 3 || isInitial(before.text)) &&
    before.capital
  );
}
