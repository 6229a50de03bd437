/** The one place where interactions arrive: look up, run, count, catch. */
import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Library } from '../library/types.ts';
import { describeError, type Log } from '../log.ts';
import {
  acknowledge,
  DEFER_AFTER_MS,
  nobodyWaits,
  type Outcome,
  type Repliable,
  send,
  type Target,
} from './acknowledge.ts';
import { autocompleteChoices } from './autocomplete.ts';
import { type Command, isSlash } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { explain } from './explain.ts';
import type { Act } from './fair/allowance.ts';
import { createTurnstile, type Turnstile } from './fair/turnstile.ts';
import { addressOf, createJobs, HIDDEN, type Job, messageCommandOf, refusal } from './jobs.ts';
import { type Journal, NO_JOURNAL } from './journal.ts';
import { languageOf } from './language.ts';
import { MESSAGES } from './messages/index.ts';
import { plain, type Reply } from './reply.ts';
import { createSharing } from './sharing.ts';
import { UserError } from './user-error.ts';

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
  /** From now on every newcomer is told that the bot restarts; resolves once all others are answered. */
  drain(): Promise<void>;
}

export interface DispatcherOptions {
  readonly commands: ReadonlyMap<string, Command>;
  readonly library: Library;
  readonly log: Log;
  /** Whose turn it is. Default: everybody's, in order. */
  readonly turnstile?: Turnstile;
  /** Default: none is kept. */
  readonly journal?: Journal;
}

/** Stands for the answer that nobody waits for any more. */
const UNWANTED: Reply = { components: [] };

export function createDispatcher({
  commands,
  library,
  log,
  turnstile = createTurnstile(),
  journal = NO_JOURNAL,
}: DispatcherOptions): Dispatcher {
  const counters: Counters = { received: 0, answered: 0, failed: 0 };
  const running = new Set<Promise<void>>();
  const jobs = createJobs(commands, library, createSharing());
  let stopping = false;

  async function answer(interaction: Repliable, act: Act, jobOf: () => Job, name: string): Promise<void> {
    let wanted = true;
    let isBug = false;
    const started = performance.now();
    const messages = MESSAGES[languageOf(interaction.locale)];
    let target: Target = HIDDEN;

    function bug(error: unknown): Outcome {
      const reference = randomBytes(4).toString('hex');
      isBug = true;
      log.error({ interaction: name, reference, error: describeError(error) }, 'interaction failed');
      return { reply: plain(messages.bug(reference)), failed: true };
    }

    function mistake(error: UserError): Outcome {
      return { reply: plain(explain(error, messages)), failed: true };
    }

    async function outcome(run: () => Reply | Promise<Reply>): Promise<Outcome> {
      try {
        const reply = await turnstile.pass(act, interaction, () => (wanted ? run() : UNWANTED));
        return { reply, failed: false };
      } catch (error) {
        return error instanceof UserError ? mistake(error) : bug(error);
      }
    }

    async function work(job: Job): Promise<void> {
      target = job.target;
      if (job.kind === 'reply') {
        const deferAfterMs = turnstile.crowded ? 0 : DEFER_AFTER_MS;
        return acknowledge(interaction, target, outcome(job.run), {
          journal,
          deferAfterMs,
          announce: turnstile.announce,
        });
      }
      try {
        turnstile.charge(act, interaction);
        await job.run();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        await send(interaction, target, mistake(error));
      }
    }

    try {
      await work(stopping ? refusal('stopping') : jobOf());
    } catch (error) {
      wanted = false;
      if (nobodyWaits(error)) {
        log.info({ interaction: name, error: describeError(error) }, 'nobody waits for the answer any more');
      } else {
        await send(interaction, target, bug(error)).then(
          () => journal.settle(interaction.id),
          (again: unknown) => log.error({ interaction: name, error: describeError(again) }, 'could not be told'),
        );
      }
    }
    counters[isBug ? 'failed' : 'answered'] += 1;
    log.info({ interaction: name, tookMs: Math.round(performance.now() - started) }, 'interaction');
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = commands.get(interaction.commandName);
    try {
      const { name, value } = interaction.options.getFocused(true);
      const complete = command !== undefined && isSlash(command) ? command.autocomplete : undefined;
      const look = () => complete?.(jobs.contextOf(interaction), value, name) ?? [];
      const found = stopping ? [] : await turnstile.passChoices(interaction, look);
      await interaction.respond(autocompleteChoices(found));
      counters.answered += 1;
    } catch (error) {
      if (nobodyWaits(error)) {
        counters.answered += 1;
        return;
      }
      counters.failed += 1;
      log.error(
        { interaction: `/${interaction.commandName} (choices)`, error: describeError(error) },
        'interaction failed',
      );
      if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
    }
  }

  async function route(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return complete(interaction);
    if (interaction.isChatInputCommand())
      return answer(interaction, 'command', () => jobs.slash(interaction), `/${interaction.commandName}`);
    if (interaction.isMessageContextMenuCommand()) {
      const name = messageCommandOf(commands, interaction.commandName)?.data.name ?? 'unknown';
      return answer(interaction, 'command', () => jobs.message(interaction), `message command: ${name}`);
    }
    if (interaction.isButton() || interaction.isStringSelectMenu()) {
      const name = actionName('button', addressOf(interaction), commands);
      return answer(interaction, 'button', () => jobs.component(interaction), name);
    }
    if (interaction.isModalSubmit())
      return answer(
        interaction,
        'command',
        () => jobs.form(interaction),
        actionName('form', interaction.customId, commands),
      );
  }

  return {
    counters,
    async dispatch(interaction) {
      counters.received += 1;
      const job = route(interaction);
      running.add(job);
      await job.finally(() => running.delete(job));
    },
    async drain() {
      stopping = true;
      await Promise.all(running);
    },
  };
}

/** For the log: a custom_id made by hand may hold anything. */
function actionName(kind: 'button' | 'form', customId: string, commands: ReadonlyMap<string, Command>): string {
  const address = readCustomId(customId);
  const command = address === null ? undefined : commands.get(address.command);
  if (address === null || command === undefined) return `${kind}: unknown`;
  const known = kind === 'button' ? command.buttons : command.forms;
  return Object.hasOwn(known ?? {}, address.action)
    ? `${kind}: ${address.command} ${address.action}`
    : `${kind}: ${address.command}`;
}
