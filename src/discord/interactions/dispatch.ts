/** The one place where interactions arrive: look up, run, count. */
import { randomBytes } from 'node:crypto';
import type { Interaction, REST } from 'discord.js';
import type { Log } from '../../app/log.ts';
import type { Keeper } from '../../library/keeping/types.ts';
import type { Library } from '../../library/types.ts';
import type { Readers } from '../../reader/types.ts';
import { type Admission, createAdmission } from '../admission/admission.ts';
import type { Act } from '../admission/allowance.ts';
import type { Command } from '../commands/command.ts';
import { createDelivery, type Delivery, type Repliable } from '../delivery/index.ts';
import { createAttachments, type FetchAttachment } from '../gateway/attachments.ts';
import { readAddress } from '../ids/codec.ts';
import { createGrants } from '../ids/grants.ts';
import { answer } from './answer.ts';
import { complete } from './complete.ts';
import { createContexts } from './contexts.ts';
import { answerMalformed, hasSender } from './malformed.ts';
import type { Result } from './result.ts';
import { createRoutes, customIdOf, messageCommandOf, type Route, refusal } from './routes.ts';

/** Since the start; `received` is the sum of the others plus what is being answered. */
export interface Counters {
  received: number;
  /** A member's mistake that was explained counts as answered. */
  answered: number;
  failed: number;
}

export interface Dispatcher {
  readonly counters: Readonly<Counters>;
  /** Never rejects. */
  dispatch(interaction: Interaction): Promise<void>;
  /**
   * Answers what is no interaction that anything could be made of. Never rejects.
   * @param payload as Discord sent it
   * @param fault what was thrown on reading it; `null`: it is of a kind that this bot does not know
   */
  answerMalformed(rest: REST, payload: unknown, fault: unknown): Promise<void>;
  /** From now on every newcomer is told that the bot restarts; resolves once all are answered, newcomers too. */
  drain(): Promise<void>;
}

export interface DispatcherOptions {
  readonly commands: ReadonlyMap<string, Command>;
  readonly library: Library;
  readonly log: Log;
  /** Whose turn it is. Default: everybody's, in order. */
  readonly admission?: Admission;
  /** Default: one that stores no pending answers. */
  readonly delivery?: Delivery;
  /** What is kept of servers' own sources. Default: nothing. */
  readonly keeper?: Keeper | null;
  /** What the operator lets choose among passages. Default: nothing. */
  readonly reader?: Readers | null;
  /** Secret of 32 bytes, see `createGrants`. Default: a new one. */
  readonly grantKey?: Uint8Array;
  /** Gets the files that members hand over. Default: from Discord. */
  readonly fetchAttachment?: FetchAttachment;
}

const GRANT_KEY_BYTES = 32;

export function createDispatcher({
  commands,
  library,
  log,
  admission = createAdmission(),
  delivery = createDelivery({ log }),
  keeper = null,
  reader = null,
  grantKey = randomBytes(GRANT_KEY_BYTES),
  fetchAttachment = createAttachments({ api: null }),
}: DispatcherOptions): Dispatcher {
  const counters: Counters = { received: 0, answered: 0, failed: 0 };
  const running = new Set<Promise<void>>();
  const contexts = createContexts({ library, keeper, grants: createGrants(grantKey), reader });
  const routes = createRoutes({ commands, contexts, delivery, fetchAttachment });
  let stopping = false;
  const isStopping = () => stopping;

  async function reply(interaction: Repliable, act: Act, name: string, route: () => Route): Promise<Result> {
    const started = performance.now();
    const admitted = () => (stopping ? refusal('stopping') : route());
    const result = await answer({ interaction, act, name, route: admitted }, { admission, delivery, log });
    log.info({ interaction: name, tookMs: Math.round(performance.now() - started) }, 'interaction');
    return result;
  }

  function malformed(rest: REST, payload: unknown, fault: unknown): Promise<Result> {
    return answerMalformed(rest, payload, fault, { delivery, log, isStopping });
  }

  async function handle(interaction: Interaction): Promise<Result> {
    const { rest } = interaction.client;
    if (!hasSender(interaction)) return malformed(rest, interaction, new Error('notulen: no id, or no token'));
    if (interaction.isAutocomplete()) {
      const name = slashName(interaction.commandName, commands);
      const look = () => routes.choices(interaction);
      return complete(interaction, { admission, delivery, log, name, look, isStopping });
    }
    if (interaction.isChatInputCommand()) {
      const name = slashName(interaction.commandName, commands);
      return reply(interaction, 'command', name, () => routes.slash(interaction));
    }
    if (interaction.isMessageContextMenuCommand()) {
      const name = messageCommandOf(commands, interaction.commandName)?.data.name ?? 'unknown';
      return reply(interaction, 'command', `message command: ${name}`, () => routes.message(interaction));
    }
    if (interaction.isButton() || interaction.isStringSelectMenu()) {
      const name = actionName('button', customIdOf(interaction), commands);
      return reply(interaction, 'button', name, () => routes.component(interaction));
    }
    if (interaction.isModalSubmit()) {
      const name = actionName('form', interaction.customId, commands);
      return reply(interaction, 'command', name, () => routes.form(interaction));
    }
    return malformed(rest, interaction, null);
  }

  async function track(work: Promise<Result>): Promise<void> {
    counters.received += 1;
    const counted = work.then((result) => {
      counters[result] += 1;
    });
    running.add(counted);
    await counted.finally(() => running.delete(counted));
  }

  return {
    counters,
    dispatch: (interaction) =>
      track(handle(interaction).catch((error: unknown) => malformed(interaction.client.rest, interaction, error))),
    answerMalformed: (rest, payload, fault) => track(malformed(rest, payload, fault)),
    async drain() {
      stopping = true;
      while (running.size > 0) await Promise.all(running);
    },
  };
}

/** For the log. */
function slashName(name: string, commands: ReadonlyMap<string, Command>): string {
  return commands.has(name) ? `/${name}` : '/unknown';
}

/** For the log: a custom_id made by hand may hold anything. */
function actionName(kind: 'button' | 'form', customId: string, commands: ReadonlyMap<string, Command>): string {
  const address = readAddress(customId);
  const command = address === null ? undefined : commands.get(address.command);
  if (address === null || command === undefined) return `${kind}: unknown`;
  const known = kind === 'button' ? command.buttons : command.forms;
  return Object.hasOwn(known ?? {}, address.action)
    ? `${kind}: ${address.command} ${address.action}`
    : `${kind}: ${address.command}`;
}
