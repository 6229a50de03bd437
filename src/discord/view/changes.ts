/** What a claim changed, word by word: drawn, and said in words too. */
import type { Difference, Typo } from '../../check/types.ts';
import { blockQuote, escapeWithChanges } from '../escape.ts';
import type { Messages } from '../messages/types.ts';
import { label } from './source-line.ts';

/** Changes told in words, and the characters of markup of each side. */
const CHANGES_MAX = 6;
const WORDS_MAX_LENGTH = 60;
/** Of a long stretch that does not differ, words shown at either end. */
const EDGE_WORDS = 8;
const GAP = ' […] ';

type Span = readonly [start: number, end: number];

/** Words of the source and the claim's in their place, `''` for none. */
interface Change {
  said: string;
  claimed: string;
}

/** The comparison with what it means in words, or as much of it as fits into `room` characters of markup. `''` without differences. */
export function changesText(
  differences: readonly Difference[],
  typos: readonly Typo[],
  { check }: Messages,
  room: number,
): string {
  const changes = changesOf(differences);
  if (changes.length === 0) return '';
  const isTypo = ({ said, claimed }: Change) => typos.some((typo) => typo.said === said && typo.claimed === claimed);
  const told = [
    ...changes.filter((change) => !isTypo(change)).map((change) => inWords(change, check)),
    ...typos.map(({ said, claimed }) => check.typo(words(said), words(claimed))),
  ];
  const listed = told.slice(0, CHANGES_MAX);
  const more = told.length > listed.length ? [check.moreChanges(told.length - listed.length)] : [];
  const list = [...listed, ...more].map((line) => `- ${line}`).join('\n');
  const drawn = `${check.differences}\n${blockQuote(draw(differences))}\n${list}`;
  const fallbacks = [drawn, `${check.differencesTooMany}\n${list}`, check.differencesTooMany, ''];
  return fallbacks.find(({ length }) => length <= room) ?? '';
}

function changesOf(differences: readonly Difference[]): Change[] {
  const changes: Change[] = [];
  let open: Change | null = null;
  for (const [operation, text] of differences) {
    if (operation === 'equal') {
      open = null;
      continue;
    }
    if (open === null) {
      open = { said: '', claimed: '' };
      changes.push(open);
    }
    if (operation === 'delete') open.said = `${open.said} ${text}`.trim();
    else open.claimed = `${open.claimed} ${text}`.trim();
  }
  return changes.filter(({ said, claimed }) => said !== '' || claimed !== '');
}

function inWords({ said, claimed }: Change, check: Messages['check']): string {
  if (claimed === '') return check.leftOut(words(said));
  return said === '' ? check.added(words(claimed)) : check.became(words(said), words(claimed));
}

function words(text: string): string {
  return label(text, WORDS_MAX_LENGTH);
}

/** One line: what only the source has struck through, what only the claim has in bold. */
function draw(differences: readonly Difference[]): string {
  let text = '';
  const struck: Span[] = [];
  const bold: Span[] = [];
  for (const [operation, piece] of differences) {
    const line = piece.replace(/\s+/gu, ' ').trim();
    const shown = operation === 'equal' ? shortenMiddle(line) : line;
    if (shown === '') continue;
    if (text !== '') text += ' ';
    const span: Span = [text.length, text.length + shown.length];
    if (operation === 'delete') struck.push(span);
    if (operation === 'insert') bold.push(span);
    text += shown;
  }
  return escapeWithChanges(text, struck, bold);
}

function shortenMiddle(line: string): string {
  const all = line.split(' ');
  if (all.length <= EDGE_WORDS * 3) return line;
  return `${all.slice(0, EDGE_WORDS).join(' ')}${GAP}${all.slice(-EDGE_WORDS).join(' ')}`;
}
