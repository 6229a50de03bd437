import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { notTheAuthor, unknownChannel, unknownMessage } from '../errors.ts';
import type { Checker } from '../rules/check.ts';
import { record } from '../rules/rule.ts';
import type { State } from '../state/state.ts';
import { editMessage, writeMessage } from '../state/write-message.ts';
import { afterEdit, frameOf } from './acknowledge.ts';
import { type RestRequest, type Route, reply } from './router.ts';

const MESSAGES = '/channels/:channel/messages';

/** Messages of the channel outside interactions. https://discord.com/developers/docs/resources/message */
export function channelRoutes(state: State, checker: Checker): Route[] {
  function inChannel({ params }: RestRequest): void {
    if (params.channel !== state.place.channel.id) throw unknownChannel();
  }

  function find(request: RestRequest): APIMessage {
    inChannel(request);
    const found = state.messages.find(request.params.message ?? '');
    if (found === null || found.onlyFor !== null) throw unknownMessage();
    return found.message;
  }

  async function create(request: RestRequest) {
    inChannel(request);
    await checker([
      { by: { schema: 'MessageCreateRequestSchema' }, body: request.body, at: [] },
      { by: { subject: 'message' }, body: request.body, at: [] },
    ]);
    const frame = { ...frameOf(state), type: MessageType.Default, flags: 0 };
    const message = writeMessage(record(request.body), frame, state.users);
    state.messages.add(message, null);
    return reply(message);
  }

  async function edit(request: RestRequest) {
    const old = find(request);
    if (old.author.id !== state.place.bot.id) throw notTheAuthor();
    await checker([
      { by: { schema: 'MessageEditRequestPartialSchema' }, body: request.body, at: [] },
      { by: { subject: 'message' }, body: afterEdit(old, request.body), at: [] },
    ]);
    const message = editMessage(old, record(request.body), state.users);
    state.messages.update(message);
    return reply(message);
  }

  return [
    {
      method: 'GET',
      path: MESSAGES,
      handle: (request) => {
        inChannel(request);
        return reply(state.messages.list(null).toReversed());
      },
    },
    { method: 'POST', path: MESSAGES, handle: create },
    { method: 'GET', path: `${MESSAGES}/:message`, handle: (request) => reply(find(request)) },
    { method: 'PATCH', path: `${MESSAGES}/:message`, handle: edit },
    {
      method: 'DELETE',
      path: `${MESSAGES}/:message`,
      handle: (request) => {
        state.messages.remove(find(request).id);
        return reply(null);
      },
    },
  ];
}
