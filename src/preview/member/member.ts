import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Person } from '../state/people.ts';
import type { State } from '../state/state.ts';
import type { Member, Outcome } from '../types.ts';
import { findButton, visibleMessage } from './buttons.ts';
import { type FoundCommand, findCommand } from './commands.ts';
import { type Deliver, type InteractionPart, interact, outcomeOf } from './interaction.ts';
import { type ShownModal, submitted } from './modals.ts';
import { type GivenOption, givenOptions, typedOptions } from './options.ts';
import { resolve } from './resolved.ts';

/** A pretended member, who may do what a Discord client lets a person do; `deliver` hands interactions to the bot. */
export function createMember(state: State, person: Person, deliver: Deliver): Member {
  const modals = new Map<string, ShownModal>();

  async function send(part: InteractionPart): Promise<Outcome> {
    const outcome = outcomeOf(await interact(state, person, part, deliver));
    if (outcome.kind === 'modal') {
      const shownBy = { type: part.type, user: person.user, ...part.metadata };
      modals.set(outcome.modal.custom_id, { modal: outcome.modal, source: part.source, shownBy });
    }
    return outcome;
  }

  return {
    id: person.user.id,
    name: person.user.global_name ?? person.user.username,
    slash: async (typed, values = {}) => {
      const found = findCommand(state, person, typed);
      const options = givenOptions(found.options, values);
      return send(commandPart(state, found, options, InteractionType.ApplicationCommand));
    },
    autocomplete: async (typed, values, focused) => {
      const found = findCommand(state, person, typed);
      const options = typedOptions(found.options, values, focused);
      const part = commandPart(state, found, options, InteractionType.ApplicationCommandAutocomplete);
      const { result } = await interact(state, person, part, deliver);
      if (result.kind === 'choices') return result.choices;
      throw new Error(result.kind === 'failed' ? `Loading options failed: ${result.reason}` : 'no choices came');
    },
    press: async (message, customId, { forge = false } = {}) => {
      const source = visibleMessage(state, person, message.id);
      const id = forge ? 1 : findButton(source, customId).id;
      return send({
        type: InteractionType.MessageComponent,
        data: { id, custom_id: customId, component_type: ComponentType.Button },
        source,
        metadata: { interacted_message_id: source.id },
      });
    },
    submit: async ({ custom_id }, values) => {
      const shown = modals.get(custom_id);
      if (shown === undefined) throw new Error(`${person.user.username} was shown no modal ${custom_id}`);
      const components = submitted(shown.modal, values);
      modals.delete(custom_id);
      return send({
        type: InteractionType.ModalSubmit,
        data: { custom_id, components },
        source: shown.source,
        metadata: { triggering_interaction_metadata: shown.shownBy },
      });
    },
    ephemeral: () => state.messages.list(person.user.id),
  };
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-data-structure */
function commandPart(
  state: State,
  { command, path }: FoundCommand,
  options: readonly GivenOption[],
  type: InteractionPart['type'],
): InteractionPart {
  const nested = nest(path, options);
  const resolved = resolve(state, options);
  return {
    type,
    data: {
      id: command.id,
      name: command.name,
      type: command.type,
      ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
      ...(nested.length > 0 && { options: nested }),
      ...(resolved !== null && { resolved }),
    },
    source: null,
    metadata: {
      name: [command.name, ...path.map(({ name }) => name)].join(' '),
      command_type: command.type,
    },
  };
}

function nest(path: readonly APIApplicationCommandOption[], options: readonly GivenOption[]): readonly object[] {
  const [outer, ...inner] = path;
  if (outer === undefined) return options;
  const group = outer.type === ApplicationCommandOptionType.SubcommandGroup;
  return [{ name: outer.name, type: outer.type, options: group ? nest(inner, options) : options }];
}
