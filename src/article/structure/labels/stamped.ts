/** Labels with a time: of a chat or a recording. */
import { CHAT_EVENTS, FURNITURE } from '../../../language/tables/structure/furniture.ts';
import { LOG_LEVEL } from '../../../language/tables/structure/label-words.ts';
import type { Candidate } from './candidate.ts';
import { areEvident, type Evidence, saidAfter } from './evidence.ts';
import type { LabelledLine } from './grammar.ts';
import { isKnown } from './known.ts';

/** A few lines in one form are no chat. */
const FEW = 2;

/**
 * Chats and recordings write one time after the other in one form. Lines of another form, and those without a writer,
 * are the program's own.
 */
export function chooseStamped(
  byShape: ReadonlyMap<string, readonly Candidate[]>,
  labels: Map<number, LabelledLine>,
  evidence: Evidence,
): ReadonlySet<number> {
  const system = new Set<number>();
  const stamped = [...byShape.values()].filter(([first]) => first?.strength === 'stamp');
  const [main] = stamped
    .map((candidates) => candidates.filter((one) => isWriter(one, evidence.known, candidates)))
    .filter(
      (writers) =>
        writers.every((one) => isChat(one) || one.isDated) ||
        (areEvident(writers, evidence) && !isTimetable(writers, evidence)),
    )
    .sort((a, b) => b.length - a.length);
  if (main === undefined || main.length === 0) return system;
  const writers = new Set(main.map(({ text }) => text));
  for (const candidates of stamped)
    for (const candidate of candidates) {
      const isOwn = candidate.shape === main[0]?.shape ? main.includes(candidate) : writers.has(candidate.text);
      if (isOwn && !isSystemName(candidate, evidence.body)) labels.set(candidate.line, candidate);
      else if (main.length > FEW && candidate.shape !== 'name-stamp' && main[0]?.shape !== 'name-stamp')
        system.add(candidate.line);
    }
  return system;
}

/** Such a line is a chat's, whoever writes it. */
function isChat({ shape, isDated }: Pick<Candidate, 'shape' | 'isDated'>): boolean {
  return shape === 'chat-from' || shape === 'chat-nick' || shape === 'chat-tabs' || (isDated && shape === 'stamp-name');
}

/** Meetings are planned at such times; people write at any. Minutes. */
const PLANNED_EVERY = 5;

/** `09:00 Opening: Lena Moor`, `09:30 Lena Moor: pumps`: the times are planned, and no sentences follow. */
function isTimetable(writers: readonly Candidate[], { body, lines }: Evidence): boolean {
  const isPlanned = ({ time, isDated }: Candidate) => {
    const minutes = /^\d{1,2}[:.](\d{2})(?:\s?[ap]\.?m\.?)?$/iu.exec(time ?? '')?.[1];
    return !isDated && minutes !== undefined && Number(minutes) % PLANNED_EVERY === 0;
  };
  if (!writers.every(isPlanned)) return false;
  const ended = writers.filter((one) => /[.!?…]["”’)]*$/u.test(saidAfter(one, body, lines)));
  return ended.length < writers.length / 2;
}

/** Somebody's name in a chat may be anything; a timetable (`09:00 Registration: hall`) has no writers. */
function isWriter(
  { text, kind, shape, isDated }: Candidate,
  known: ReadonlySet<string>,
  all: readonly Candidate[],
): boolean {
  if (LOG_LEVEL.test(text) || (isDated && CHAT_EVENTS.some(([event]) => event.test(text)))) return false;
  if (isChat({ shape, isDated })) return true;
  if (isKnown(known, { text, kind })) return true;
  if (kind === 'none' || kind === 'letter' || kind === 'common')
    return isDated && shape === 'stamp-alone' && !/\s\p{Ll}+\s/u.test(text);
  return kind !== 'nick' || isDated || all.filter((other) => other.text === text).length > 1;
}

function isSystemName({ label, words }: LabelledLine, body: string): boolean {
  const text = body.slice(label.start, label.end);
  return words.start === words.end && FURNITURE.some(([place, pattern]) => place === 'message' && pattern.test(text));
}
