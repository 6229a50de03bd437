import { type APIMessage, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import {
  invalidForm,
  missingAccess,
  missingPermissions,
  notTheAuthor,
  unknownChannel,
  unknownMessage,
} from '../errors.ts';
import { checkParts } from '../rules/check.ts';
import { record } from '../rules/rule.ts';
import { permissionsOfBot, type Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { editMessage, writeMessage } from '../state/write-message.ts';
import { afterEdit, frameOf, referenceTo } from './acknowledge.ts';
import { type RestRequest, type Route, reply } from './router.ts';
import { keepUploads, uploadPart, withFiles } from './uploads.ts';

const MESSAGES = '/channels/:channel/messages';

/** Channels and their messages outside interactions. https://discord.com/developers/docs/resources/message */
export function channelRoutes(state: State): Route[] {
  /** A channel the bot sees. */
  function at({ params }: RestRequest): Spot {
    const spot = state.place.find(params.channel ?? '');
    if (spot === null) throw unknownChannel();
    if (!mayIn(spot, PermissionFlagsBits.ViewChannel)) throw missingAccess();
    return spot;
  }

  function mayIn(spot: Spot, permission: bigint): boolean {
    return (BigInt(permissionsOfBot(state.place, spot)) & permission) !== 0n;
  }

  function find(request: RestRequest): APIMessage {
    const { channel } = at(request);
    const found = state.messages.find(request.params.message ?? '');
    if (found === null || found.onlyFor !== null || found.message.channel_id !== channel.id) throw unknownMessage();
    return found.message;
  }

  /**
   * The message a new one replies to, or null.
   * https://discord.com/developers/docs/resources/message#message-reference-structure
   */
  function referenced({ channel }: Spot, body: object): APIMessage | null {
    const { message_id: id, fail_if_not_exists: mustExist = true } = record(record(body).message_reference);
    if (id === undefined) return null;
    const found = state.messages.find(String(id));
    if (found !== null && found.onlyFor === null && found.message.channel_id === channel.id) return found.message;
    if (mustExist === false) return null;
    const problem = { code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' };
    throw invalidForm([{ path: ['message_reference'], ...problem }]);
  }

  function create(request: RestRequest) {
    const spot = at(request);
    if (!mayIn(spot, PermissionFlagsBits.SendMessages)) throw missingPermissions();
    const { files } = request;
    const body = record(request.body);
    checkParts([
      { by: { schema: 'MessageCreateRequestSchema' }, body: request.body, at: [] },
      { by: { subject: 'message' }, body: withFiles(body, files), at: [] },
      uploadPart(state, body, files, null),
    ]);
    const reference = referenced(spot, body);
    const frame = {
      ...frameOf(state, spot.channel.id),
      type: reference === null ? MessageType.Default : MessageType.Reply,
      flags: 0,
      ...(reference !== null && { reference: referenceTo(reference) }),
    };
    const message = writeMessage(keepUploads(state, spot.channel.id, body, files, null), frame, state.users);
    state.messages.add(message, null);
    return reply(message);
  }

  function edit(request: RestRequest) {
    const old = find(request);
    if (old.author.id !== state.place.bot.id) throw notTheAuthor();
    const { body, files } = request;
    const whole = afterEdit(old, body);
    checkParts([
      { by: { schema: 'MessageEditRequestPartialSchema' }, body, at: [] },
      { by: { subject: 'message' }, body: withFiles(whole, files), at: [] },
      uploadPart(state, whole, files, old),
    ]);
    const kept = keepUploads(state, old.channel_id, record(body), files, old);
    const message = editMessage(old, kept, state.users, state.clock.now());
    state.messages.update(message);
    return reply(message);
  }

  function remove(request: RestRequest) {
    const message = find(request);
    const own = message.author.id === state.place.bot.id;
    if (!own && !mayIn(at(request), PermissionFlagsBits.ManageMessages)) throw missingPermissions();
    state.messages.remove(message.id);
    return reply(null);
  }

  return [
    { method: 'GET', path: '/channels/:channel', handle: (request) => reply(at(request).channel) },
    {
      method: 'GET',
      path: MESSAGES,
      handle: (request) => reply(state.messages.inChannel(at(request).channel.id).toReversed()),
    },
    { method: 'POST', path: MESSAGES, handle: create },
    { method: 'GET', path: `${MESSAGES}/:message`, handle: (request) => reply(find(request)) },
    { method: 'PATCH', path: `${MESSAGES}/:message`, handle: edit },
    { method: 'DELETE', path: `${MESSAGES}/:message`, handle: remove },
  ];
}
