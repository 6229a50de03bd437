/** Follows whatever the bot answers with: each button, choice and form, breadth first. */
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { type Member, type Outcome, type StandIn, walkComponents } from 'discord-standin';
import { expect } from 'vitest';
import type { Button } from '../../src/discord/commands/command.ts';
import { readAddress } from '../../src/discord/ids/codec.ts';
import { TYPED_ID } from '../../src/discord/replies/modal.ts';
import { messageOf } from '../support/bot.ts';
import { type Commands, completing, type Start, short } from './walk-starts.ts';

export interface Walker {
  readonly standIn: StandIn;
  readonly member: Member;
  readonly commands: Commands;
  /** What is typed into every form, each in turn. */
  readonly forms: readonly string[];
}

/** One thing that was done, and what came of it. */
export interface Seen {
  /** How it was reached: `/ask question=Kapan? › ask:more › ask:around`. */
  readonly trail: string;
  /** What of the bot it is, as `surfacesOf` writes it. */
  readonly surface: string;
  /** A command, not something on what a command answered with. */
  readonly isStart: boolean;
  /** Whether everybody is meant to see the outcome. */
  readonly everybody: boolean;
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
const ORDER: readonly Button['shows'][] = ['new', 'form', 'share', 'page', 'removal'];

/** All that commands have: `ask`, `ask question…` (completed), `ask:more` (a button or choice), `ask:follow (form)`. */
export function surfacesOf(commands: Commands): string[] {
  return [...commands.values()].flatMap(({ data, buttons = {}, forms = {} }) => [
    data.name,
    ...(data.kind === 'slash' ? data.options : []).flatMap((option) =>
      option.type === 'text' && option.autocomplete ? [completing(data.name, option.name)] : [],
    ),
    ...Object.keys(buttons).map((action) => `${data.name}:${action}`),
    ...Object.keys(forms).map((action) => formOf(`${data.name}:${action}`)),
  ]);
}

/** What a `custom_id` leads to; one that this version has not written stands for itself. */
function surfaceOf(customId: string): string {
  const address = readAddress(customId);
  return address === null ? customId : `${address.command}:${address.action}`;
}

function formOf(surface: string): string {
  return `${surface} (form)`;
}

/** What a button does, as its command says; `undefined` for one that no command has. */
export function showsOf(surface: string, commands: Commands): Button['shows'] | undefined {
  const [command = '', action = ''] = surface.split(':');
  return commands.get(command)?.buttons?.[action]?.shows;
}

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
 * that is typed.
 * @param inPublic What was done on messages that everybody sees; but for removals it is not done again
 */
export async function follow(
  start: Start,
  { standIn, member, commands, forms }: Walker,
  inPublic: Set<string>,
): Promise<readonly Seen[]> {
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

  /** The message as it stands now, or made once more where the step is no longer on it. */
  async function standing(place: Place, step: Step): Promise<APIMessage> {
    const message = now(place.message);
    if (message !== undefined && step.isOn(message)) return message;
    place.message = await place.again();
    return place.message;
  }

  /** Takes a step; `led` is the message that it leads to. A share is acknowledged before it stands in the channel. */
  async function take(place: Place, step: Step, typed: string | null) {
    const on = await standing(place, step);
    const before = posted.length;
    const first = await step.take(on);
    const filledIn = first.kind === 'modal' && typed !== null;
    const outcome = filledIn ? await member.submit(first.modal, { [TYPED_ID]: typed }) : first;
    const isShared = outcome.kind === 'update' && showsOf(step.surface, commands) === 'share';
    if (isShared) {
      await expect.poll(() => posted.length, SOON).toBeGreaterThan(before);
      await expect.poll(() => now(on), SOON).not.toEqual(outcome.message);
    }
    const left = now(on) ?? null;
    const shown = 'message' in outcome && left !== null ? outcome.message : undefined;
    return { outcome, posted: posted.slice(before), left, led: isShared ? posted.at(-1) : shown };
  }

  async function visit(place: Place, step: Step, surface: string, typed: string | null): Promise<Outcome> {
    const trail = `${place.trail} › ${surface}${typed === null ? '' : ` ${short(typed)}`}`;
    const { led, ...came } = await take(place, step, typed);
    seen.push({ trail, surface, isStart: false, everybody: false, ...came });
    const again = async () => {
      const { led: message } = await take(place, step, typed);
      if (message === undefined) throw new Error(`${trail}: nothing came the second time`);
      return message;
    };
    if (led !== undefined) places.push({ trail, depth: place.depth + 1, message: led, again });
    return came.outcome;
  }

  try {
    const { trail, surface, everybody } = start;
    const outcome = await start.open();
    if (surface !== null)
      seen.push({ trail, surface, isStart: true, everybody, outcome, posted: [...posted], left: null });
    const again = async () => messageOf(await start.open());
    if ('message' in outcome) places.push({ trail, depth: 1, message: outcome.message, again });
    for (const place of places) {
      if (place.depth >= DEPTH_MAX) continue;
      const taken = inChannel(place.message) === undefined ? alone : inPublic;
      for (const step of stepsOf(place.message, member, commands)) {
        if (taken.has(step.key)) continue;
        if (showsOf(step.surface, commands) !== 'removal') taken.add(step.key);
        const came = await visit(place, step, step.surface, null);
        if (came.kind !== 'modal') continue;
        const surface = formOf(surfaceOf(came.modal.custom_id));
        for (const typed of forms) await visit(place, step, surface, typed);
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
