import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import { joinGuild, type Person, sees } from '../state/people.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import type { Member, Outcome } from '../types.ts';
import { findCommand, findMenuCommand, offeredCommands } from './commands.ts';
import { findButton, findSelect, visibleMessage } from './components.ts';
import { type Deliver, type InteractionPart, interact, outcomeOf, ownersOf } from './interaction.ts';
import { type ShownModal, submitted } from './modals.ts';
import { givenOptions, typedOptions } from './options.ts';
import { componentPart, messageMenuPart, slashPart, userMenuPart } from './parts.ts';
import { createResolved, filledKinds } from './resolved.ts';
import { forward, say } from './say.ts';
import { choose } from './selects.ts';

/** A pretended member's client: who acts, what is open on their screen, and where interactions go. */
export interface MemberClient {
  readonly state: State;
  readonly person: Person;
  /** Modals on the screen, by custom id. */
  readonly modals: Map<string, ShownModal>;
  readonly deliver: Deliver;
}

/** A pretended member in one channel, who may do what a Discord client lets a person do there. */
export function createMember(client: MemberClient, spot: Spot): Member {
  const { state, person, modals, deliver } = client;
  const { guild, channel } = spot;

  async function send(part: InteractionPart): Promise<Outcome> {
    const outcome = outcomeOf(await interact(state, person, part, deliver));
    if (outcome.kind === 'modal') {
      const shownBy = {
        type: part.type,
        user: person.user,
        authorizing_integration_owners: ownersOf(part.spot),
        ...part.metadata,
      };
      modals.set(outcome.modal.custom_id, { modal: outcome.modal, spot: part.spot, source: part.source, shownBy });
    }
    return outcome;
  }

  return {
    id: person.user.id,
    name: person.user.global_name ?? person.user.username,
    guild: { id: guild.id, name: guild.name },
    channel: { id: channel.id, name: channel.name },
    in: (channelId) => {
      const there = state.place.find(channelId);
      if (there === null || !sees(person, there)) {
        throw new Error(`${person.user.username} does not see the channel ${channelId}`);
      }
      return createMember(client, there);
    },
    join: (guildId, options = {}) => {
      const joined = state.place.guilds.get(guildId);
      if (joined === undefined) throw new Error(`there is no server ${guildId}`);
      joinGuild(person, joined, options, new Date(state.clock.now()).toISOString());
    },
    commands: () => offeredCommands(state, person, spot),
    slash: async (typed, values = {}) => {
      const found = findCommand(state, person, spot, typed);
      const options = givenOptions(
        found.options,
        values,
        (file) => state.files.add(file, { channelId: channel.id, ephemeral: true }).id,
      );
      return send(slashPart(state, spot, found, options));
    },
    autocomplete: async (typed, values, focused) => {
      const found = findCommand(state, person, spot, typed);
      const options = typedOptions(found.options, values, focused);
      const part = slashPart(state, spot, found, options, InteractionType.ApplicationCommandAutocomplete);
      const { result } = await interact(state, person, part, deliver);
      if (result.kind === 'choices') return result.choices;
      throw new Error(result.kind === 'failed' ? `Loading options failed: ${result.reason}` : 'no choices came');
    },
    useOnMessage: async (name, { id }) => {
      const seen = visibleMessage(state, person, id);
      return send(
        messageMenuPart(findMenuCommand(state, person, seen.spot, name, ApplicationCommandType.Message), seen),
      );
    },
    useOnUser: async (name, userId) => {
      const command = findMenuCommand(state, person, spot, name, ApplicationCommandType.User);
      return send(userMenuPart(state, spot, command, userId));
    },
    press: async (message, customId, { forge = false } = {}) => {
      const seen = visibleMessage(state, person, message.id);
      const id = forge ? 1 : findButton(seen.message, customId).id;
      return send(componentPart(seen, { id, custom_id: customId, component_type: ComponentType.Button }));
    },
    select: async (message, customId, values) => {
      const seen = visibleMessage(state, person, message.id);
      const node = findSelect(seen.message, customId);
      const found = createResolved();
      choose(state, seen.spot, node, values, found);
      const resolved = filledKinds(found);
      const { id, type } = node;
      const data = { id, custom_id: customId, component_type: type, values, ...(resolved !== null && { resolved }) };
      return send(componentPart(seen, data));
    },
    submit: async ({ custom_id }, values) => {
      const shown = modals.get(custom_id);
      if (shown === undefined) throw new Error(`${person.user.username} was shown no modal ${custom_id}`);
      const entered = submitted(state, shown, values);
      modals.delete(custom_id);
      return send({
        type: InteractionType.ModalSubmit,
        spot: shown.spot,
        data: { custom_id, ...entered },
        source: shown.source,
        metadata: { triggering_interaction_metadata: shown.shownBy },
      });
    },
    say: (content, files = []) => say(state, person, spot, content, files),
    forward: ({ id }) => forward(state, person, spot, visibleMessage(state, person, id)),
    ephemeral: () => state.messages.onlyFor(person.user.id),
  };
}
