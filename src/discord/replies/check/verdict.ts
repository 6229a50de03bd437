/** What became of a quotation: the first line of its reply, and the one note below it. */

import { clearSpeakers } from '../../../article/clear-speakers.ts';
import type { Check, Verdict, Warning, WarningKind } from '../../../check/types.ts';
import type { Dispute } from '../../../language/types.ts';
import type { Messages } from '../../messages/types.ts';
import { label } from '../source-line.ts';
import { namesOf } from '../speakers.ts';

type Words = Messages['check'];

/** Warnings that are told, and the characters of markup of their words. */
const WARNINGS_MAX = 3;
const WORDS_MAX_LENGTH = 60;
/** Characters and words read otherwise than written that are told. */
const ODDITIES_MAX = 4;
/** Differences after which the words say the opposite. */
const REVERSING: ReadonlySet<WarningKind> = new Set(['negation', 'opposite']);

/** Of these a source says that they were not said; with any other kind it leaves that open. */
const CONTRADICTED: ReadonlySet<Dispute> = new Set(['denied', 'fake']);

/** The verdict in bold and what it means, never a plain yes where anything is open. */
export function verdictLine(check: Check, messages: Messages): string {
  const { check: words } = messages;
  const { verdict, dispute } = check;
  const how = dispute === null ? null : words.disputes[dispute];
  if (verdict === 'disputed')
    return dispute === null || CONTRADICTED.has(dispute)
      ? words.disputed(how ?? words.disputes.denied)
      : words.notAsserted(words.disputes[dispute]);
  if (how !== null && verdict === 'verbatim' && !check.cut) return words.verbatimDisputed(how);
  const also = how === null ? [] : [words.alsoDisputed(how)];
  const said = verdictOf(check, verdict, messages);
  return [...reversedBesides(check, words), said, ...changedBesides(check, words), ...also].join(' ');
}

function verdictOf(check: Check, verdict: Exclude<Verdict, 'disputed'>, messages: Messages): string {
  const { check: words } = messages;
  const { claim, found, cut } = check;
  if (verdict === 'altered') return alteredLine(check, words);
  if (verdict !== 'misattributed') return words.verdicts[cut ? 'cut' : verdict];
  // Nobody is misquoted on a guess at who spoke.
  const people = found === null ? [] : clearSpeakers(found.quotation).map(({ name }) => name);
  if (people.length === 0) return words.verdicts['speaker-unclear'];
  return words.misattributed(namesOf(people, messages), label(claim.speaker ?? ''));
}

function alteredLine({ warnings, typos, differences }: Check, words: Words): string {
  if (isReversed(warnings)) return words.reversed;
  if (warnings.length > 0)
    return warnings.every(({ kind }) => kind === 'fragment') ? words.onlyFragment : words.mayDiffer;
  const changed = differences.filter(([operation]) => operation === 'delete').length;
  return typos.length > 0 && changed === typos.length ? words.onlyTypos : words.verdicts.altered;
}

/** Before another verdict: that the words say the opposite weighs more. */
function reversedBesides({ verdict, warnings, differences }: Check, words: Words): string[] {
  return verdict !== 'altered' && differences.length > 0 && isReversed(warnings) ? [words.reversed] : [];
}

function changedBesides({ verdict, warnings, differences }: Check, words: Words): string[] {
  return verdict === 'misattributed' && differences.length > 0 && !isReversed(warnings) ? [words.alsoAltered] : [];
}

function isReversed(warnings: readonly Warning[]): boolean {
  return warnings.some(({ kind }) => REVERSING.has(kind));
}

/** What was taken out of the claim, or read otherwise than written: told beside every verdict. */
export function oddityLines({ oddities }: Check, { check }: Messages): string[] {
  // Characters that were taken out are named, which no markup is made of; words are a member's.
  return oddities
    .slice(0, ODDITIES_MAX)
    .map(({ kind, written, read }) => check.oddities[kind](read === '' ? written : label(written), label(read)));
}

/**
 * What was left out of a cut sentence, whose words they are where that is open, or what turns the meaning: one of
 * these, or nothing.
 */
export function noteLine(check: Check, messages: Messages): string | undefined {
  const { check: words } = messages;
  const { warnings, cut } = check;
  if (cut && warnings.length > 0) return words.leftOut(listed(warnings, (one) => leftOut(one, words), words));
  const speaker = speakerNote(check, messages);
  if (speaker !== null) return speaker;
  const others = warnings.filter(({ kind }) => !REVERSING.has(kind));
  return others.length === 0 ? undefined : listed(others, ({ kind }) => words.warnings[kind], words);
}

function listed(warnings: readonly Warning[], tell: (warning: Warning) => string, words: Words): string {
  const told = [...new Set(warnings.map(tell))];
  const shown = told.slice(0, WARNINGS_MAX);
  return [...shown, ...(told.length > shown.length ? [words.more(told.length - shown.length)] : [])].join('; ');
}

function leftOut({ kind, said }: Warning, { cut }: Words): string {
  const words = label(said, WORDS_MAX_LENGTH);
  return words === '' ? cut[kind] : `${cut[kind]} (“${words}”)`;
}

/** Whether the one named said it, where neither the verdict nor the name below the words tells. */
function speakerNote({ claim, verdict, found, speakerMatches }: Check, messages: Messages): string | null {
  if (found === null || claim.speaker === null) return null;
  const { speaker } = messages.check;
  const claimed = label(claim.speaker);
  const names = clearSpeakers(found.quotation).map(({ name }) => name);
  if (names.length === 0) return speaker.unclear(claimed);
  if (verdict === 'misattributed' || speakerMatches === true) return null;
  const people = namesOf(names, messages);
  return speakerMatches === null ? speaker.open(people, claimed) : speaker.differs(people, claimed);
}
