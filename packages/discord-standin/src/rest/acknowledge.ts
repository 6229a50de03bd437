import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { alreadyAcknowledged, invalidForm, unknownInteraction } from '../errors.ts';
import { checkParts, type Part } from '../rules/check.ts';
import { record } from '../rules/rule.ts';
import type { SchemaName } from '../rules/schema.ts';
import type { OpenInteraction } from '../state/interactions.ts';
import type { State } from '../state/state.ts';
import { editMessage, type MessageBody, writeMessage } from '../state/write-message.ts';
import type { SentFile } from './body.ts';
import { keepUploads, uploadPart, withFiles } from './uploads.ts';

/** A callback as it arrives, checked before it is acted upon. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data?: unknown;
  readonly files: readonly SentFile[];
}

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  UpdateMessage,
  ApplicationCommandAutocompleteResult,
  Modal,
} = InteractionResponseType;

const REPLIES = [ChannelMessageWithSource, DeferredChannelMessageWithSource] as const;
const UPDATES = [DeferredMessageUpdate, UpdateMessage] as const;

/**
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
function allowedTypes({ type, source }: OpenInteraction): readonly InteractionResponseType[] {
  switch (type) {
    case InteractionType.ApplicationCommand:
      return [...REPLIES, Modal];
    case InteractionType.MessageComponent:
      return [...REPLIES, ...UPDATES, Modal];
    case InteractionType.ModalSubmit:
      return source === null ? REPLIES : [...REPLIES, ...UPDATES];
    case InteractionType.ApplicationCommandAutocomplete:
      return [ApplicationCommandAutocompleteResult];
    default:
      return [];
  }
}

/**
 * Refuses a callback that comes too late, twice, or with a type this interaction does not take; then checks its body.
 */
export function checkCallback(state: State, interaction: OpenInteraction, callback: Callback): void {
  if (interaction.response !== null) throw alreadyAcknowledged();
  if (interaction.missed) throw unknownInteraction();
  if (!allowedTypes(interaction).includes(callback.type)) {
    const message = `Interaction of type ${interaction.type} cannot be answered with callback type ${callback.type}.`;
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  checkParts(partsOf(state, interaction, callback));
}

function partsOf(state: State, { source }: OpenInteraction, { type, data, files }: Callback): Part[] {
  const bySchema = (schema: SchemaName): Part => ({ by: { schema }, body: { type, data }, at: [] });
  const asMessage = (body: object, old: APIMessage | null): Part[] => [
    { by: { subject: 'message' }, body: withFiles(body, files), at: ['data'] },
    uploadPart(state, body, files, old, ['data']),
  ];
  switch (type) {
    case ChannelMessageWithSource:
      return [bySchema('CreateMessageInteractionCallbackRequestSchema'), ...asMessage(record(data), null)];
    case DeferredChannelMessageWithSource:
      return [bySchema('CreateMessageInteractionCallbackRequestSchema')];
    case UpdateMessage:
      return [bySchema('UpdateMessageInteractionCallbackRequestSchema'), ...asMessage(afterEdit(source, data), source)];
    case Modal:
      return [
        bySchema('ModalInteractionCallbackRequestSchema'),
        { by: { subject: 'modal' }, body: data, at: ['data'] },
      ];
    case ApplicationCommandAutocompleteResult:
      return [
        bySchema('ApplicationCommandAutocompleteCallbackRequestSchema'),
        { by: { subject: 'choices' }, body: data, at: ['data'] },
      ];
    default:
      return [bySchema('UpdateMessageInteractionCallbackRequestSchema')];
  }
}

/**
 * What the rules for a message see of an edit: the message as it will stand. The flag for components v2 stays once set.
 */
export function afterEdit(message: APIMessage | null, body: unknown): object {
  const edit = record(body);
  const kept = (message?.flags ?? 0) & MessageFlags.IsComponentsV2;
  const { content, embeds, components, attachments } = message ?? {};
  return { content, embeds, components, attachments, ...edit, flags: (Number(edit.flags) || 0) | kept };
}

/**
 * Does what a checked callback asks; gives the message it made or changed, or null.
 * @throws DiscordError 40060 where another callback was quicker
 */
export function acknowledge(state: State, interaction: OpenInteraction, callback: Callback): APIMessage | null {
  if (interaction.response !== null) throw alreadyAcknowledged();
  interaction.response = callback.type;
  switch (callback.type) {
    case ChannelMessageWithSource:
    case DeferredChannelMessageWithSource:
      return replyTo(state, interaction, callback);
    case UpdateMessage:
      return updateSource(state, interaction, callback);
    case DeferredMessageUpdate:
      interaction.originalId = interaction.source?.id ?? null;
      return interaction.source;
    case Modal:
      interaction.settle({ kind: 'modal', modal: callback.data as APIModalInteractionResponseCallbackData });
      return null;
    default:
      interaction.settle({
        kind: 'choices',
        choices: (record(callback.data).choices ?? []) as APIApplicationCommandOptionChoice[],
      });
      return null;
  }
}

function replyTo(state: State, interaction: OpenInteraction, { type, data, files }: Callback): APIMessage {
  const deferred = type === DeferredChannelMessageWithSource;
  const { spot, source, metadata } = interaction;
  const body: MessageBody = deferred
    ? { flags: Number(record(data).flags) || 0 }
    : keepUploads(state, spot.channel.id, record(data), files, null);
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const message = writeMessage(
    body,
    {
      ...frameOf(state, spot.channel.id),
      type: replyType(interaction),
      flags: deferred ? MessageFlags.Loading : 0,
      metadata,
      ...(source !== null && { reference: referenceTo(source) }),
    },
    state.users,
  );
  interaction.originalId = message.id;
  state.messages.add(message, ephemeral ? interaction.person.user.id : null);
  if (!deferred) interaction.settle({ kind: 'message', message, ephemeral, deferred });
  return message;
}

function replyType({ source, commandType }: OpenInteraction): MessageType {
  if (source !== null) return MessageType.Reply;
  const fromMenu = commandType === ApplicationCommandType.Message || commandType === ApplicationCommandType.User;
  return fromMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function updateSource(state: State, interaction: OpenInteraction, { data, files }: Callback): APIMessage | null {
  const current = interaction.source && state.messages.find(interaction.source.id);
  if (!current) return null;
  const body = keepUploads(state, interaction.spot.channel.id, record(data), files, current.message);
  const message = editMessage(current.message, body, state.users, state.clock.now());
  interaction.originalId = message.id;
  state.messages.update(message);
  interaction.settle({ kind: 'update', message });
  return message;
}

/** What every new message of the bot has. */
export function frameOf({ nextId, place, clock }: State, channelId: string) {
  return {
    id: nextId(),
    channelId,
    applicationId: place.applicationId,
    author: place.bot,
    at: clock.now(),
  };
}

/** A reply's reference to the message it answers. */
export function referenceTo(message: APIMessage) {
  return { type: 0, channel_id: message.channel_id, message_id: message.id };
}
