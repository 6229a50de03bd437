/** Follows whatever the bot answers with: each button, choice and form, breadth first. */
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { type Member, type Outcome, type StandIn, walkComponents } from 'discord-standin';
import { expect } from 'vitest';
import { isProgress } from '../../src/discord/replies/progress.ts';
import { messageOf } from '../support/bot.ts';
import { type Commands, commandOf, formOf, type Shows, showsOf, surfaceOf } from './surface-names.ts';
import { type Entry, entriesOf, type Typed } from './typed.ts';
import type { Start } from './walk-starts.ts';

export interface Walker {
  readonly standIn: StandIn;
  readonly member: Member;
  readonly commands: Commands;
  /** What is entered into forms. */
  readonly typed: Typed;
}

/** One thing that was done, and what came of it. */
export interface Seen {
  /** How it was reached: `/ask question=Kapan? › ask:more › ask:around`. */
  readonly trail: string;
  /** What of the bot it is, as `surfacesOf` writes it. */
  readonly surface: string;
  /** A command, or its form, not something on what a command answered with. */
  readonly isStart: boolean;
  /** Whether everybody is meant to see the outcome. */
  readonly everybody: boolean;
  /** Whether the answer has to tell of a mistake. */
  readonly isMistake: boolean;
  readonly outcome: Outcome;
  /** What the bot put into the channel for everybody meanwhile. */
  readonly posted: readonly APIMessage[];
  /** The message that it was done on as it stands afterwards; `null` where it is gone, and for a command. */
  readonly left: APIMessage | null;
}

/** For what comes by itself, a few milliseconds later. */
const SOON = { interval: 1, timeout: 5_000 };

/** How many things are done one after the other, the command among them. */
const DEPTH_MAX = 5;
/** What puts another message into the place of the one it stands on, or takes it away, comes last. */
const ORDER: readonly Shows[] = ['new', 'form', 'share', 'page', 'removal'];

/** Something on a message that can be done. */
interface Step {
  readonly surface: string;
  /** Steps of one key are the same thing: the first is taken. */
  readonly key: string;
  readonly isOn: (message: APIMessage) => boolean;
  readonly take: (message: APIMessage) => Promise<Outcome>;
}

/** A message in front of the member, and how to come by it again. */
interface Place {
  readonly trail: string;
  readonly depth: number;
  message: APIMessage;
  readonly again: () => Promise<APIMessage>;
}

/**
 * Follows all that one start leads to: what each button does, each place of a menu's choices, each form with everything
 * that is entered.
 * @param inPublic What was done on messages that everybody sees; but for removals it is not done again
 */
export async function follow(start: Start, walker: Walker, inPublic: Set<string>): Promise<readonly Seen[]> {
  const { standIn, member, commands, typed } = walker;
  const seen: Seen[] = [];
  const places: Place[] = [];
  const alone = new Set<string>();
  const posted: APIMessage[] = [];
  const stop = standIn.onMessage(({ type, message, onlyFor }) => {
    if (type === 'create' && onlyFor === null && message.author.bot === true) posted.push(message);
  });

  function inChannel({ id }: APIMessage): APIMessage | undefined {
    return standIn.messages(member.channel.id).find((message) => message.id === id);
  }

  function now(message: APIMessage): APIMessage | undefined {
    return member.ephemeral().find(({ id }) => id === message.id) ?? inChannel(message);
  }

  /** The outcome with the answer, where it only showed that one is on its way. */
  async function answered(outcome: Outcome): Promise<Outcome> {
    if (!('message' in outcome) || !isProgress(outcome.message.components ?? [])) return outcome;
    await expect.poll(() => isProgress(now(outcome.message)?.components ?? []), SOON).toBe(false);
    return { ...outcome, message: now(outcome.message) ?? outcome.message };
  }

  /** The message as it stands now, or made once more where the step is no longer on it: then with another id. */
  async function standing(place: Place, step: Step): Promise<readonly [APIMessage, Step]> {
    const message = now(place.message);
    if (message !== undefined && step.isOn(message)) return [message, step];
    place.message = await place.again();
    const same = stepsOf(place.message, member, commands).find(({ key }) => key === step.key);
    if (same === undefined) throw new Error(`${place.trail}: there is no ${step.key} on it the second time`);
    return [place.message, same];
  }

  /** Fills in the form that was shown. */
  async function enter(shown: Outcome, entry: Entry | null): Promise<Outcome> {
    if (shown.kind !== 'modal' || entry === null) return shown;
    return answered(await member.submit(shown.modal, entry.values()));
  }

  /** Takes a step; `led` is the message that it leads to. A share is acknowledged before it stands in the channel. */
  async function take(place: Place, step: Step, entry: Entry | null) {
    const [on, same] = await standing(place, step);
    const before = posted.length;
    const outcome = await enter(await answered(await same.take(on)), entry);
    const isShared = outcome.kind === 'update' && showsOf(step.surface, commands) === 'share';
    if (isShared) {
      await expect.poll(() => posted.length, SOON).toBeGreaterThan(before);
      await expect.poll(() => now(on), SOON).not.toEqual(outcome.message);
    }
    const left = now(on) ?? null;
    const shown = 'message' in outcome && left !== null ? outcome.message : undefined;
    return { outcome, posted: posted.slice(before), left, led: isShared ? posted.at(-1) : shown };
  }

  function isWithinReach(surface: string): boolean {
    if (start.reach === 'here') return false;
    return start.reach !== 'own' || commandOf(surface) === commandOf(start.surface ?? '');
  }

  async function visit(place: Place, step: Step, surface: string, entry: Entry | null): Promise<Outcome> {
    const trail = `${place.trail} › ${surface}${entry === null ? '' : ` ${entry.name}`}`;
    const isMistake = entry?.isMistake ?? false;
    const { led, ...came } = await take(place, step, entry);
    seen.push({ trail, surface, isStart: false, everybody: false, isMistake, ...came });
    const again = async () => {
      const { led: message } = await take(place, step, entry);
      if (message === undefined) throw new Error(`${trail}: nothing came the second time`);
      return message;
    };
    if (led !== undefined && !isMistake && isWithinReach(surface))
      places.push({ trail, depth: place.depth + 1, message: led, again });
    return came.outcome;
  }

  /** Uses the command; where it shows a form, with what is entered into that. */
  async function begin(surface: string | null, entry: Entry | null): Promise<Outcome> {
    const { everybody, isMistake = false } = entry === null ? start : { ...start, isMistake: entry.isMistake };
    const trail = entry === null ? start.trail : `${start.trail} › ${surface} ${entry.name}`;
    const open = async () => enter(await answered(await start.open()), entry);
    const outcome = await open();
    if (surface !== null)
      seen.push({ trail, surface, isStart: true, everybody, isMistake, outcome, posted: [...posted], left: null });
    if ('message' in outcome && !isMistake && start.reach !== 'here')
      places.push({ trail, depth: 1, message: outcome.message, again: async () => messageOf(await open()) });
    return outcome;
  }

  try {
    const shown = await begin(start.surface, null);
    if (shown.kind === 'modal' && start.reach !== 'here') {
      const surface = formOf(surfaceOf(shown.modal.custom_id));
      for (const entry of entriesOf(surface, shown.modal, typed)) await begin(surface, entry);
    }
    for (const place of places) {
      if (place.depth >= DEPTH_MAX) continue;
      const taken = inChannel(place.message) === undefined ? alone : inPublic;
      for (const step of stepsOf(place.message, member, commands)) {
        if (taken.has(step.key)) continue;
        if (showsOf(step.surface, commands) !== 'removal') taken.add(step.key);
        const came = await visit(place, step, step.surface, null);
        if (came.kind !== 'modal') continue;
        const surface = formOf(surfaceOf(came.modal.custom_id));
        for (const entry of entriesOf(surface, came.modal, typed)) await visit(place, step, surface, entry);
      }
    }
  } finally {
    stop();
  }
  return seen;
}

function stepsOf({ components = [] }: APIMessage, member: Member, commands: Commands): Step[] {
  const steps = [...walkComponents(components)].flatMap((component): Step[] => {
    if (component.type === ComponentType.Button && 'custom_id' in component && component.disabled !== true) {
      const { custom_id: id } = component;
      const take = (message: APIMessage) => member.press(message, id);
      return [{ surface: surfaceOf(id), key: surfaceOf(id), isOn: (message) => holds(message, id), take }];
    }
    if (component.type !== ComponentType.StringSelect || component.disabled === true) return [];
    const { custom_id: id, options } = component;
    return options.map(({ value }, place) => ({
      surface: surfaceOf(value),
      key: `${surfaceOf(id)} ${place}`,
      isOn: (message) => holds(message, id),
      take: (message) => member.select(message, id, [value]),
    }));
  });
  const order = ({ surface }: Step) => ORDER.indexOf(showsOf(surface, commands) ?? 'new');
  return steps.toSorted((a, b) => order(a) - order(b));
}

/** Whether an enabled button or menu of that `custom_id` is on it. */
function holds({ components = [] }: APIMessage, customId: string): boolean {
  return [...walkComponents(components)].some(
    (component) =>
      'custom_id' in component &&
      component.custom_id === customId &&
      !('disabled' in component && component.disabled === true),
  );
}
