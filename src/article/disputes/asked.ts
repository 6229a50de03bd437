import { type Lexicon, type Stance, spelt, type Word } from './lexicon.ts';

/** How far from its sentence's or clause's beginning, in words, a question opens: `So did Moor say …?` */
const OPENING_MAX = 3;
/** How far, in items, the question mark stands behind a quotation that it asks about: `Moor said “…”?` */
const MARK_REACH = 2;
/** `Who heard Moor say …?` does not presuppose that anybody did. */
const WITNESSES = new Set(['heard', 'remembers', 'recalls', 'believes', 'saw', 'can', 'could', 'ever']);
const PRESUPPOSES = new Set('why how when where what who which kenapa mengapa kapan bagaimana siapa dimana'.split(' '));

/** After these English *if* is *whether*. */
const IF_ASKS =
  /^(?:ask|wonder|question|inquir|enquir|unsure|uncertain|know|knew|sure|clear|unclear|see|doubt|certain|check|decid|determin|establish|clarif|remember|recall)/u;
/** How far before *if*, in items. */
const ASKED_REACH = 3;

/** Whether English *if* at `at` asks: `asked Moor if`, `must decide if`. */
export function isAskedBefore(items: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= ASKED_REACH && items[back]?.kind !== 'mark'; back -= 1)
    if (IF_ASKS.test(spelt(items[back]?.lower ?? ''))) return true;
  return false;
}

/**
 * Whether a sentence asks if something was said: `Did Moor say “…”?`. A question mark within quotation marks asks
 * nothing of them. `dispute` is `null` where it only presupposes that it was: `Why did Moor say “…”?`
 *
 * @param last the last item of what is said
 */
export function stanceOfQuestion(
  items: readonly Word[],
  last: number,
  lexicon: Lexicon,
  isQuoted: boolean,
): Stance | null {
  const mark = items[items.length - 1];
  if (mark?.kind !== 'mark' || mark.lower !== '?') return null;
  const behind = items[last + 1]?.kind === 'mark' ? items[last + 2] : undefined;
  if (isQuoted && lexicon.language === 'en' && behind?.kind === 'word' && lexicon.asks.has(spelt(behind.lower)))
    return { dispute: 'asked', cue: { start: behind.start, end: mark.end } };
  for (let at = 0, words = 0; at < items.length && words < OPENING_MAX; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation') break;
    if (item.kind === 'mark') continue;
    words += 1;
    const word = spelt(item.lower);
    const witness = items[at + 1];
    if (word === 'who' && witness !== undefined && WITNESSES.has(witness.lower))
      return { dispute: 'asked', cue: { start: item.start, end: witness.end } };
    if (PRESUPPOSES.has(word)) return { dispute: null, cue: { start: item.start, end: item.end } };
    if (lexicon.asks.has(word)) return { dispute: 'asked', cue: { start: item.start, end: item.end } };
  }
  return isQuoted && last + MARK_REACH >= items.length - 1
    ? { dispute: 'asked', cue: { start: mark.start, end: mark.end } }
    : null;
}
