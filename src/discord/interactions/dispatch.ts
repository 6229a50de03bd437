/** The one place where interactions arrive: look up, run, count, catch. */
import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, Interaction, REST } from 'discord.js';
import { describeError, type Log } from '../../app/log.ts';
import type { Library } from '../../library/types.ts';
import { type Admission, createAdmission } from '../admission/admission.ts';
import type { Act } from '../admission/allowance.ts';
import { type Command, isSlash } from '../commands/command.ts';
import {
  acknowledge,
  DEFER_AFTER_MS,
  isOver,
  nobodyWaits,
  type Outcome,
  type Repliable,
  send,
  type Target,
} from '../delivery/acknowledge.ts';
import { NO_OUTBOX, type Outbox } from '../delivery/outbox.ts';
import { createSharing } from '../delivery/sharing.ts';
import { readCustomId } from '../ids/custom-id.ts';
import { MESSAGES } from '../messages/index.ts';
import { languageOf } from '../messages/language.ts';
import type { Messages } from '../messages/types.ts';
import { UserError } from '../messages/user-error.ts';
import { autocompleteChoices } from '../replies/choices.ts';
import { plain, type Reply } from '../replies/reply.ts';
import { userErrorText } from '../replies/user-error-text.ts';
import { answerBare, readBare } from './bare.ts';
import { addressOf, createRoutes, HIDDEN, messageCommandOf, type Route, refusal } from './routes.ts';

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
  /** Default: none is kept. */
  readonly outbox?: Outbox;
}

/** Stands for the answer that nobody waits for any more. */
const UNWANTED: Reply = { components: [] };

export function createDispatcher({
  commands,
  library,
  log,
  admission = createAdmission(),
  outbox = NO_OUTBOX,
}: DispatcherOptions): Dispatcher {
  const counters: Counters = { received: 0, answered: 0, failed: 0 };
  const running = new Set<Promise<void>>();
  const routes = createRoutes(commands, library, createSharing());
  let stopping = false;

  async function answer(interaction: Repliable, act: Act, routeOf: () => Route, name: string): Promise<void> {
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
      return { reply: plain(userErrorText(error, messages)), failed: true };
    }

    async function outcome(run: () => Reply | Promise<Reply>): Promise<Outcome> {
      try {
        const reply = await admission.admit(act, interaction, () => (wanted ? run() : UNWANTED));
        return { reply, failed: false };
      } catch (error) {
        return error instanceof UserError ? mistake(error) : bug(error);
      }
    }

    async function run(route: Route): Promise<void> {
      target = route.target;
      if (route.kind === 'reply') {
        const deferAfterMs = admission.crowded ? 0 : DEFER_AFTER_MS;
        return acknowledge(interaction, target, outcome(route.run), {
          outbox,
          deferAfterMs,
          announce: admission.announce,
        });
      }
      try {
        admission.charge(act, interaction);
        await route.run();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        await send(interaction, target, mistake(error));
      }
    }

    try {
      await run(stopping ? refusal('stopping') : routeOf());
    } catch (error) {
      wanted = false;
      if (isOver(error)) {
        log.info({ interaction: name, error: describeError(error) }, 'nobody waits for the answer any more');
      } else {
        await send(interaction, target, bug(error)).then(
          () => outbox.settle(interaction.id),
          (again: unknown) => {
            if (isOver(again)) outbox.settle(interaction.id);
            log.error({ interaction: name, error: describeError(again) }, 'could not be told');
          },
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
      const look = () => complete?.(routes.contextOf(interaction), value, name) ?? [];
      const found = stopping ? [] : await admission.admitChoices(interaction, look);
      await interaction.respond(autocompleteChoices(found));
      counters.answered += 1;
    } catch (error) {
      if (nobodyWaits(error)) {
        counters.answered += 1;
        return;
      }
      counters.failed += 1;
      log.error(
        { interaction: `/${command?.data.name ?? 'unknown'} (choices)`, error: describeError(error) },
        'interaction failed',
      );
      if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
    }
  }

  async function answerMalformed(rest: REST, payload: unknown, fault: unknown): Promise<void> {
    const bare = readBare(payload);
    const reference = randomBytes(4).toString('hex');
    const isUnknownKind = fault === null && bare !== null;
    counters[isUnknownKind ? 'answered' : 'failed'] += 1;
    if (isUnknownKind) log.warn({ type: bare.type }, 'an interaction of a kind that this bot does not know');
    else log.error({ type: bare?.type ?? null, reference, error: describeError(fault) }, 'malformed interaction');
    if (bare === null) return;
    const say = ({ bug, errors }: Messages) => {
      if (stopping) return errors.stopping({});
      return isUnknownKind ? errors.unknownCommand({}) : bug(reference);
    };
    await answerBare(rest, bare, say).catch((error: unknown) => {
      if (!isOver(error)) log.error({ reference, error: describeError(error) }, 'could not be told');
    });
  }

  async function handle(interaction: Interaction): Promise<void> {
    const { rest } = interaction.client;
    if (readBare(interaction) === null)
      return answerMalformed(rest, interaction, new Error('notulen: no id, or no token'));
    if (interaction.isAutocomplete()) return complete(interaction);
    if (interaction.isChatInputCommand()) {
      const name = commands.has(interaction.commandName) ? `/${interaction.commandName}` : '/unknown';
      return answer(interaction, 'command', () => routes.slash(interaction), name);
    }
    if (interaction.isMessageContextMenuCommand()) {
      const name = messageCommandOf(commands, interaction.commandName)?.data.name ?? 'unknown';
      return answer(interaction, 'command', () => routes.message(interaction), `message command: ${name}`);
    }
    if (interaction.isButton() || interaction.isStringSelectMenu()) {
      const name = actionName('button', addressOf(interaction), commands);
      return answer(interaction, 'button', () => routes.component(interaction), name);
    }
    if (interaction.isModalSubmit())
      return answer(
        interaction,
        'command',
        () => routes.form(interaction),
        actionName('form', interaction.customId, commands),
      );
    return answerMalformed(rest, interaction, null);
  }

  async function track(work: Promise<void>): Promise<void> {
    counters.received += 1;
    running.add(work);
    await work.finally(() => running.delete(work));
  }

  return {
    counters,
    dispatch: (interaction) =>
      track(
        handle(interaction).catch((error: unknown) => answerMalformed(interaction.client.rest, interaction, error)),
      ),
    answerMalformed: (rest, payload, fault) => track(answerMalformed(rest, payload, fault)),
    async drain() {
      stopping = true;
      while (running.size > 0) await Promise.all(running);
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
