import type { UnitReading } from '../quotations/reading.ts';
import type { SpeakerPhrase } from '../quotations/speaker-phrase.ts';
import type { Item } from '../quotations/units.ts';
import { entryAt, LEXICONS, type Stance } from './lexicon.ts';
import {
  dependenceOf,
  stanceBehind,
  stanceInScope,
  stanceOfApposed,
  stanceOfCaused,
  stanceOfText,
  stanceOfTrailing,
} from './scope.ts';
import { unrealMediumAt } from './unreal.ts';

/** What contests an English verb of speech that has no subject of its own to assert it. */
export function stanceOfDependence(
  { items, grammar }: UnitReading,
  at: number,
  subject: SpeakerPhrase | null,
): Stance | null {
  if (grammar.language !== 'en') return null;
  if (/^(?:reads?|quotes?|quoted)$/u.test(items[at]?.lower ?? '') && subject?.kind === 'role')
    return stanceOfText(items, at, LEXICONS.en);
  const isNamed =
    subject !== null &&
    subject.last === at - 1 &&
    subject.people.length < 2 &&
    (subject.kind === 'name' || subject.kind === 'pronoun');
  const caused = subject === null || isNamed ? null : stanceOfApposed(items, at, LEXICONS.en);
  if (caused !== null) return caused;
  const dependence = dependenceOf(items, at, isNamed);
  if (dependence === null) return null;
  const lexicon = LEXICONS[grammar.language];
  if (dependence === 'trailing') return stanceOfTrailing(items, at, lexicon);
  const governed =
    dependence === 'governed' && (isNamed || canSpeak(items[at - 1]))
      ? stanceOfCaused(items, isNamed ? subject.first : at - 1, lexicon)
      : null;
  return governed ?? stanceInScope(items, at, lexicon, dependence === 'joined');
}

function canSpeak(item: Item | undefined): boolean {
  return item?.kind === 'person' || item?.capital === true || /^(?:him|her|them|me|us|you)$/u.test(item?.lower ?? '');
}

/**
 * What makes the source of what is told unreal, or a rumour: `according to a parody site`, `according to village
 * gossip`.
 */
export function unrealSource({ items, grammar, mayDispute }: UnitReading, from: number, end: number): Stance | null {
  const lexicon = LEXICONS[grammar.language];
  for (let at = from; mayDispute && grammar.language === 'en' && at < end; at += 1) {
    const medium = unrealMediumAt(items, at, lexicon);
    if (medium !== null) return { dispute: medium.dispute, cue: medium.span };
    const entry = entryAt(items, at, lexicon);
    if (entry?.dispute === 'alleged')
      return { dispute: 'alleged', cue: { start: items[at]?.start ?? 0, end: items[at]?.end ?? 0 } };
  }
  return null;
}

/**
 * What an English clause around a quotation that no verb claims makes of it; what a colon introduces is the denier’s
 * own.
 */
export function stanceOfEnglishQuotation(
  { items, grammar }: UnitReading,
  at: number,
  isIntroduced: boolean,
): Stance | null {
  const lexicon = LEXICONS[grammar.language];
  const scope = stanceInScope(items, at, lexicon);
  return (isIntroduced && scope?.dispute === 'denied' ? null : scope) ?? stanceBehind(items, at + 1, lexicon);
}
