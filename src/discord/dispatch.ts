/** The one place where interactions arrive: look up, run, count, catch. */
import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import type { Library } from '../library/types.ts';
import { describeError, type Log } from '../log.ts';
import { acknowledge, nobodyWaits, type Outcome, type Repliable, send, type Target } from './acknowledge.ts';
import { autocompleteChoices } from './autocomplete.ts';
import type { Command, Context } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { explain } from './explain.ts';
import { languageOf } from './language.ts';
import { MESSAGES } from './messages/index.ts';
import { readValues } from './options.ts';
import { plain, type Reply, readAsked } from './reply.ts';
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
}

/** What is run for an interaction, and where its answer goes. */
interface Job {
  readonly target: Target;
  run(): Reply | Promise<Reply>;
}

export function createDispatcher({ commands, library, log }: DispatcherOptions): Dispatcher {
  const counters: Counters = { received: 0, answered: 0, failed: 0 };
  const running = new Set<Promise<void>>();
  let stopping = false;

  function contextOf(interaction: Interaction): Context {
    const language = languageOf(interaction.locale);
    return { language, messages: MESSAGES[language], sources: library.of(interaction.guildId ?? '') };
  }

  function slashJob(interaction: ChatInputCommandInteraction): Job {
    const command = commands.get(interaction.commandName);
    if (stopping) return refusal('stopping');
    if (command === undefined) return refusal('unknownCommand');
    const values = readValues(command.data.options, interaction.options);
    return {
      target: { kind: 'new', visibility: command.visibility?.(values) ?? 'ephemeral' },
      run: () => command.execute(contextOf(interaction), values),
    };
  }

  function buttonJob(interaction: ButtonInteraction): Job {
    const address = readCustomId(interaction.customId);
    const buttons = address === null ? undefined : commands.get(address.command)?.buttons;
    if (stopping) return refusal('stopping');
    if (address === null || buttons === undefined || !Object.hasOwn(buttons, address.action))
      return refusal('unknownButton');
    const button = buttons[address.action];
    if (button === undefined) return refusal('unknownButton');
    const { message } = interaction;
    const own = message.flags.has(MessageFlags.Ephemeral);
    return {
      target: button.shows === 'page' && own ? { kind: 'in-place' } : { kind: 'new', visibility: 'ephemeral' },
      run: () =>
        button.press({
          ...contextOf(interaction),
          fields: address.fields,
          asked: readAsked(message.components.map((component) => component.toJSON())),
        }),
    };
  }

  async function answer(interaction: Repliable, jobOf: () => Job, name: string): Promise<void> {
    const started = performance.now();
    const messages = MESSAGES[languageOf(interaction.locale)];
    let target: Target = { kind: 'new', visibility: 'ephemeral' };

    function bug(error: unknown): Outcome {
      const reference = randomBytes(4).toString('hex');
      counters.failed += 1;
      log.error({ interaction: name, reference, error: describeError(error) }, 'interaction failed');
      return { reply: plain(messages.bug(reference)), failed: true };
    }

    async function outcome(run: Job['run']): Promise<Outcome> {
      try {
        return { reply: await run(), failed: false };
      } catch (error) {
        return error instanceof UserError ? { reply: plain(explain(error, messages)), failed: true } : bug(error);
      }
    }

    const failedBefore = counters.failed;
    try {
      const job = jobOf();
      target = job.target;
      await acknowledge(interaction, target, outcome(job.run));
    } catch (error) {
      if (nobodyWaits(error)) {
        log.info({ interaction: name, error: describeError(error) }, 'nobody waits for the answer any more');
      } else {
        await send(interaction, target, bug(error)).catch((again: unknown) =>
          log.error({ interaction: name, error: describeError(again) }, 'could not be told'),
        );
      }
    }
    if (counters.failed === failedBefore) counters.answered += 1;
    log.info({ interaction: name, tookMs: Math.round(performance.now() - started) }, 'interaction');
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = commands.get(interaction.commandName);
    try {
      const { name, value } = interaction.options.getFocused(true);
      const found = stopping ? [] : ((await command?.autocomplete?.(contextOf(interaction), value, name)) ?? []);
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
    if (interaction.isChatInputCommand()) {
      return answer(interaction, () => slashJob(interaction), `/${interaction.commandName}`);
    }
    if (interaction.isButton())
      return answer(interaction, () => buttonJob(interaction), buttonName(interaction.customId, commands));
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

function refusal(code: 'stopping' | 'unknownCommand' | 'unknownButton'): Job {
  return {
    target: { kind: 'new', visibility: 'ephemeral' },
    run: () => {
      throw new UserError(code, {});
    },
  };
}

/** For the log: a custom_id made by hand may hold anything. */
function buttonName(customId: string, commands: ReadonlyMap<string, Command>): string {
  const address = readCustomId(customId);
  if (address === null || !commands.has(address.command)) return 'button: unknown';
  const { action, command } = address;
  return Object.hasOwn(commands.get(command)?.buttons ?? {}, action)
    ? `button: ${command} ${action}`
    : `button: ${command}`;
}
