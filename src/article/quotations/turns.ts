/** Labelled turns among the statements of a text. */

import type { Span } from '../../language/types.ts';
import { isListedOffice, judgeLabel } from '../structure/labels/judge.ts';
import { holderOf } from '../structure/labels/speakers.ts';
import type { LaidTurn } from '../structure/laid.ts';
import type { Person, Quotation, Speaker } from '../types.ts';
import type { Statements } from './quotations.ts';
import { ARTICLE, INDEFINITE } from './within-turn.ts';

/** How sure a label is. */
const CONFIDENCE = 0.97;

type Draft = Omit<Quotation, 'index'>;

/** A turn, and what a scribe notes in it, with who speaks. */
export interface ResolvedTurn extends LaidTurn {
  readonly speakers: readonly Speaker[];
  /** Who speaks in what is relayed; empty where nothing is. */
  readonly relayedBy: readonly Speaker[];
}

/**
 * Says who speaks in each turn.
 * @param byLabel by the start of a label, places in the list of known people or the words it is written with
 */
export function resolveTurns(
  turns: readonly LaidTurn[],
  byLabel: ReadonlyMap<number, readonly (number | string)[]>,
  people: readonly Person[],
): ResolvedTurn[] {
  const toldHolder = holderFinder(turns, people);
  const named = turns.length === 0 ? new Map<number, Person[]>() : peopleByMention(people);
  const speakersOf = ({ start }: Span): Speaker[] => {
    const people = named.get(start) ?? [];
    const words = (byLabel.get(start) ?? []).filter((one) => typeof one === 'string');
    return [...people.map(speakerOf), ...words.map((name) => toldHolder(name) ?? { name, person: null })];
  };
  return turns.map((turn) => ({
    ...turn,
    speakers: speakersOf(turn.label),
    relayedBy: turn.relayed === null ? [] : speakersOf(turn.relayed.label),
  }));
}

function speakerOf({ name, index }: Person): Speaker {
  return { name, person: index };
}

/**
 * Gives who the text around the turns says holds an office: `Rapat dipimpin ketua koperasi, Sari Wulan.` What is said
 * in a turn may be of another chair.
 */
function holderFinder(turns: readonly LaidTurn[], people: readonly Person[]): (label: string) => Speaker | null {
  const known = new Map<string, Speaker | null>();
  const isOutside = ({ mentions: [first] }: Person) =>
    first !== undefined && !turns.some(({ start, end }) => start <= first.start && first.start < end);
  const officers = people.filter((person) => person.office !== null && isOutside(person));
  return (label) => {
    const found = known.get(label);
    if (found !== undefined) return found;
    const holder = judgeLabel(label) === 'role' ? holderOf(label, officers) : null;
    const speaker = holder === null ? null : speakerOf(holder);
    known.set(label, speaker);
    return speaker;
  };
}

/**
 * Gives what is told of an office or of initials to whoever the labels of a text, or those present, say that is.
 * @param turns in order, with who speaks in them
 * @param people whom the text names, with their offices
 * @param body the text
 */
export function withHolders(
  { quotations, disputed }: Statements,
  turns: readonly ResolvedTurn[],
  people: readonly Person[],
  body: string,
): Statements {
  if (turns.length === 0) return { quotations, disputed };
  const byLabel = new Map<string, Speaker | null>();
  for (const { label, speakers } of turns) {
    const key = keyOf(body.slice(label.start, label.end));
    const [only] = speakers;
    const isSame = byLabel.get(key)?.person === only?.person;
    byLabel.set(key, only?.person != null && speakers.length === 1 && (isSame || !byLabel.has(key)) ? only : null);
  }
  const officers = people.filter(({ office }) => office !== null);
  const held = ({ name, person }: Speaker, isInTurn: boolean): Speaker => {
    if (person !== null) return { name, person };
    const labelled = byLabel.get(keyOf(name));
    if (labelled != null) return labelled;
    // In a turn the office may be that of somebody else, or of whoever is spoken to.
    if (isInTurn) return { name, person };
    const office = name.replace(ARTICLE, '');
    const holder = !INDEFINITE.test(name) && isListedOffice(office) ? holderOf(office, officers) : null;
    return holder === null ? { name, person } : speakerOf(holder);
  };
  let at = 0;
  return {
    quotations: quotations.map((quotation) => {
      while ((turns[at]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) at += 1;
      const isInTurn = (turns[at]?.start ?? Number.POSITIVE_INFINITY) <= quotation.start;
      return { ...quotation, speakers: quotation.speakers.map((speaker) => held(speaker, isInTurn)) };
    }),
    disputed,
  };
}

/** `R.T.` and `R.T` are one. */
function keyOf(label: string): string {
  return label.toLowerCase().replace(/\.$/u, '').replace(/\s+/gu, ' ');
}

/** Adds the turns of a text, and what a scribe notes in them, to what its sentences quote and report. */
export function withTurns({ quotations, disputed }: Statements, turns: readonly ResolvedTurn[]): Statements {
  if (turns.length === 0) return { quotations, disputed };
  const drafts: Draft[] = [];
  let at = 0;
  for (const turn of turns) {
    for (let one = quotations[at]; one !== undefined && one.start < turn.start; one = quotations[at]) {
      drafts.push(one);
      at += 1;
    }
    const { speakers, label } = turn;
    drafts.push({ ...spanOf(turn), ...DIRECT, isTurn: true, speakers, speakerMention: label });
    if (turn.relayed === null) continue;
    const { words, label: relayed } = turn.relayed;
    drafts.push({ ...spanOf(words), ...DIRECT, isTurn: false, speakers: turn.relayedBy, speakerMention: relayed });
    for (let one = quotations[at]; one !== undefined && one.start < turn.end; one = quotations[at]) {
      // What the other tells of somebody, and not all of it over again.
      if (one.start >= words.start && one.end - one.start < words.end - words.start) drafts.push(one);
      at += 1;
    }
  }
  drafts.push(...quotations.slice(at));
  return { quotations: drafts.map((draft, index) => ({ ...draft, index })), disputed };
}

const DIRECT = { kind: 'direct', cue: null, confidence: CONFIDENCE } as const;

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function peopleByMention(people: readonly Person[]): Map<number, Person[]> {
  const named = new Map<number, Person[]>();
  for (const person of people) {
    for (const { start } of person.mentions) {
      const others = named.get(start);
      if (others === undefined) named.set(start, [person]);
      else others.push(person);
    }
  }
  return named;
}
