import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import type { NewInteraction, OpenInteraction, Result } from '../state/interactions.ts';
import { membershipOf, type Person, permissionsOf } from '../state/people.ts';
import { permissionsOfBot, type Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import type { Outcome } from '../types.ts';

/** What a kind of interaction adds to the fields all have. */
export interface InteractionPart {
  readonly type: InteractionType;
  readonly spot: Spot;
  readonly data: object;
  readonly commandType?: NewInteraction['commandType'];
  /** The message a component stands on, also for a modal that component showed. */
  readonly source: APIMessage | null;
  /** What the bot's answer says about what it answers, beside id, type, user and owners. */
  readonly metadata: object;
}

/** Hands an interaction of a server to the gateway. */
export type Deliver = (payload: object, guildId: string) => void;

/** https://discord.com/developers/docs/reference#uploading-files: what a bot may attach in a server without boosts. */
export const ATTACHMENT_SIZE_LIMIT_BYTES = 10 * 1024 * 1024;

/** Sends an interaction as Discord does, and resolves with what the member sees, and after how long. */
export async function interact(
  state: State,
  person: Person,
  part: InteractionPart,
  deliver: Deliver,
): Promise<{ readonly result: Result; readonly tookMs: number }> {
  const startedAt = performance.now();
  const { interaction, result } = state.interactions.open(describe(state, person, part));
  deliver(payloadOf(state, interaction, part), part.spot.guild.id);
  return { result: await result, tookMs: performance.now() - startedAt };
}

/** What a member saw of anything but an autocomplete. */
export function outcomeOf({ result, tookMs }: { readonly result: Result; readonly tookMs: number }): Outcome {
  if (result.kind === 'choices') throw new Error('choices came for an interaction that is no autocomplete');
  return { ...result, tookMs };
}

function describe(state: State, person: Person, part: InteractionPart): NewInteraction {
  const { type, spot, source, metadata, commandType = null } = part;
  const id = state.nextId();
  const described = {
    id,
    type: metadataType(type),
    user: person.user,
    authorizing_integration_owners: ownersOf(spot),
    ...metadata,
  } as APIMessageInteractionMetadata;
  return { id, type, person, spot, commandType, source, metadata: described };
}

function metadataType(type: InteractionType): InteractionType {
  return type === InteractionType.ApplicationCommandAutocomplete ? InteractionType.ApplicationCommand : type;
}

export function ownersOf({ guild }: Spot): Record<string, string> {
  return { [ApplicationIntegrationType.GuildInstall]: guild.id };
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
function payloadOf(
  { place }: State,
  { id, token, person, spot }: OpenInteraction,
  { type, data, source }: InteractionPart,
): object {
  const { guild, channel } = spot;
  const permissions = permissionsOf(person, spot).toString();
  return {
    id,
    application_id: place.applicationId,
    type,
    token,
    version: 1,
    data,
    guild: { id: guild.id, locale: guild.preferred_locale, features: guild.features },
    guild_id: guild.id,
    guild_locale: guild.preferred_locale,
    channel: { ...channel, permissions },
    channel_id: channel.id,
    member: { ...membershipOf(person, guild).member, permissions },
    ...(source !== null && { message: source }),
    locale: person.locale,
    app_permissions: permissionsOfBot(place, spot),
    entitlements: [],
    authorizing_integration_owners: ownersOf(spot),
    context: InteractionContextType.Guild,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT_BYTES,
  };
}
