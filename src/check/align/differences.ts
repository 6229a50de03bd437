/** Word by word from what was said to what is claimed. */
import { diffArrays } from 'diff';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { StatedWord, Statement } from '../statements.ts';
import type { Difference, Typo } from '../types.ts';
import type { Word } from './compared-words.ts';
import type { Sameness } from './sameness.ts';
import { isTypo } from './spelling.ts';

/** Words of the source and what the claim has in their place; one side may be empty. */
export interface Change {
  readonly said: readonly StatedWord[];
  readonly claimed: readonly Word[];
  /** Whether it is the beginning or the end of what was said, left out. */
  readonly isEdge: boolean;
  /** Whether what stands before it and what stands behind it are in two sentences of the source. */
  readonly isJoint: boolean;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Without what is only mistyped. */
  readonly changes: readonly Change[];
  readonly typos: readonly Typo[];
}

/** Texts further apart are shown as one text in place of another; it bounds the time that Myers' algorithm takes. */
const EDITS_MAX = 250;

/**
 * Compares a stretch of a statement with the words of a claim (Myers 1986, by the package `diff`).
 * @param text what the offsets of `claimed` count in
 */
export function compare(
  { statement, from, to }: { readonly statement: Statement; readonly from: number; readonly to: number },
  { text, claimed }: { readonly text: string; readonly claimed: readonly Word[] },
  same: Sameness,
  index: SearchIndex,
): Comparison {
  const said = statement.words.slice(from, to);
  const { body, language } = statement.article;
  const differences: Difference[] = [];
  const changes: Change[] = [];
  const typos: Typo[] = [];
  let [atSaid, atClaimed] = [0, 0];
  let open: { said: StatedWord[]; claimed: Word[] } | null = null;
  const close = () => {
    const isEdge = open?.claimed.length === 0 && (atSaid === open.said.length || atSaid === said.length);
    const [before, behind] = [said[atSaid - 1 - (open?.said.length ?? 0)], said[atSaid]];
    const isJoint = before !== undefined && behind !== undefined && before.sentence !== behind.sentence;
    if (open !== null) takeChange({ ...open, isEdge, isJoint }, language, index, changes, typos);
    open = null;
  };
  for (const { added, removed, value } of hunks(said, claimed, same)) {
    const count = value.length;
    if (added) {
      differences.push(['insert', textOf(claimed, atClaimed, count, text)]);
      open ??= { said: [], claimed: [] };
      open.claimed.push(...claimed.slice(atClaimed, atClaimed + count));
      atClaimed += count;
      continue;
    }
    differences.push([removed ? 'delete' : 'equal', saidText(said, atSaid, count, body)]);
    if (removed) {
      open ??= { said: [], claimed: [] };
      open.said.push(...said.slice(atSaid, atSaid + count));
    } else {
      close();
      atClaimed += count;
    }
    atSaid += count;
  }
  close();
  return { differences, changes, typos };
}

interface Hunk {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: readonly Word[];
}

function hunks(said: readonly StatedWord[], claimed: readonly Word[], same: Sameness): readonly Hunk[] {
  const found = diffArrays<Word>([...said], [...claimed], {
    comparator: (left, right) => same(left as StatedWord, right),
    maxEditLength: EDITS_MAX,
  });
  if (found !== undefined) return found;
  return [
    { added: false, removed: true, value: said },
    { added: true, removed: false, value: claimed },
  ];
}

/** Words of the source with what stands between them; a cue in between is left out. */
function saidText(words: readonly StatedWord[], from: number, count: number, body: string): string {
  let text = '';
  for (let at = from; at < from + count; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) break;
    if (next === undefined) text += word.text;
    else text += next.after === 'word' ? body.slice(word.start, next.start) : `${word.text} `;
  }
  return text;
}

function textOf(words: readonly Word[], from: number, count: number, text: string): string {
  const end = words[from + count]?.start ?? words[from + count - 1]?.end ?? 0;
  return text.slice(words[from]?.start ?? end, end);
}

/** Parts what is only mistyped from what is changed. */
function takeChange(
  { said, claimed, isEdge, isJoint }: Change,
  language: LanguageCode,
  index: SearchIndex,
  changes: Change[],
  typos: Typo[],
): void {
  const joined = (words: readonly Word[]) => words.map(({ key }) => key).join('');
  const asWritten = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');
  if (said.length > 0 && claimed.length > 0 && joined(said) === joined(claimed)) {
    typos.push({ said: asWritten(said), claimed: asWritten(claimed) });
    return;
  }
  const restSaid = [...said];
  const restClaimed: Word[] = [];
  for (const word of claimed) {
    const place = restSaid.findIndex(
      ({ key, capital, opens }) => (!capital || opens) && isTypo(key, word.key, language, index),
    );
    const original = restSaid[place];
    if (original === undefined) restClaimed.push(word);
    else {
      typos.push({ said: original.text, claimed: word.text });
      restSaid.splice(place, 1);
    }
  }
  if (restSaid.length > 0 || restClaimed.length > 0) {
    changes.push({ said: restSaid, claimed: restClaimed, isEdge, isJoint });
  }
}
