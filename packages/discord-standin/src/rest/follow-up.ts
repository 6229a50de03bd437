import { type APIMessage, InteractionResponseType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { unknownMessage, unknownWebhook } from '../errors.ts';
import type { OpenInteraction } from '../state/interactions.ts';
import type { State } from '../state/state.ts';
import { editMessage, type MessageBody, writeMessage } from '../state/write-message.ts';
import { frameOf, referenceTo } from './acknowledge.ts';

/**
 * The message `id` (or `@original`) of an acknowledged interaction.
 * @throws DiscordError 10015 before the acknowledgement, 10008 where there is no such message of this interaction
 */
export function messageOf(state: State, interaction: OpenInteraction, id: string): APIMessage {
  if (interaction.response === null) throw unknownWebhook();
  const found = state.messages.find(id === '@original' ? (interaction.originalId ?? '') : id);
  const visible = found?.onlyFor === null || found?.onlyFor === interaction.person.user.id;
  if (!found || !visible || found.message.author.id !== state.place.bot.id) throw unknownMessage();
  return found.message;
}

/** Changes one of the interaction's messages; filling in a deferred one answers the member. */
export function editResponse(
  state: State,
  interaction: OpenInteraction,
  old: APIMessage,
  body: MessageBody,
): APIMessage {
  const message = editMessage(old, body, state.users, state.clock.now());
  state.messages.update(message);
  if (message.id === interaction.originalId) settleWith(interaction, message);
  return message;
}

/** The deferred reply that a first follow-up fills in, or null. */
export function deferredReply(state: State, { originalId }: OpenInteraction): APIMessage | null {
  const original = originalId === null ? null : state.messages.find(originalId);
  return original && ((original.message.flags ?? 0) & MessageFlags.Loading) !== 0 ? original.message : null;
}

/** A further message of an acknowledged interaction. */
export function followUp(state: State, interaction: OpenInteraction, body: MessageBody): APIMessage {
  if (interaction.response === null) throw unknownWebhook();
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const original = interaction.originalId === null ? null : state.messages.find(interaction.originalId);
  const message = writeMessage(
    body,
    {
      ...frameOf(state, interaction.spot.channel.id),
      type: original === null ? MessageType.Default : MessageType.Reply,
      flags: 0,
      metadata: {
        ...interaction.metadata,
        ...(original !== null && { original_response_message_id: original.message.id }),
      },
      ...(original !== null && { reference: referenceTo(original.message) }),
    },
    state.users,
  );
  state.messages.add(message, ephemeral ? interaction.person.user.id : null);
  interaction.settle({ kind: 'message', message, ephemeral, deferred: true });
  return message;
}

/** Takes one of the interaction's messages away. */
export function deleteResponse(state: State, interaction: OpenInteraction, message: APIMessage): void {
  state.messages.remove(message.id);
  if (message.id !== interaction.originalId) return;
  if (isUpdate(interaction)) interaction.settle({ kind: 'update', message });
  else interaction.settle({ kind: 'failed', reason: 'The deferred reply was deleted before it was answered' });
}

function settleWith(interaction: OpenInteraction, message: APIMessage): void {
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  interaction.settle(
    isUpdate(interaction) ? { kind: 'update', message } : { kind: 'message', message, ephemeral, deferred: true },
  );
}

function isUpdate({ response }: OpenInteraction): boolean {
  return (
    response === InteractionResponseType.DeferredMessageUpdate || response === InteractionResponseType.UpdateMessage
  );
}
