import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { invalidForm, invalidWebhookToken, unknownInteraction, unknownWebhook } from '../errors.ts';
import { checkParts } from '../rules/check.ts';
import { record } from '../rules/rule.ts';
import type { OpenInteraction } from '../state/interactions.ts';
import type { State } from '../state/state.ts';
import { acknowledge, afterEdit, type Callback, checkCallback } from './acknowledge.ts';
import { deferredReply, deleteResponse, editResponse, followUp, messageOf } from './follow-up.ts';
import { type RestRequest, type Route, reply } from './router.ts';
import { keepUploads, uploadPart, withFiles } from './uploads.ts';

const MESSAGE_PATH = '/webhooks/:application/:token/messages/:message';

/** Answers to interactions. https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints */
export function interactionRoutes(state: State): Route[] {
  function byToken({ params }: RestRequest): OpenInteraction {
    if (params.application !== state.place.applicationId) throw unknownWebhook();
    const interaction = state.interactions.byToken(params.token ?? '');
    if (interaction === null) throw invalidWebhookToken();
    return interaction;
  }

  function callback({ params, query, body, files }: RestRequest) {
    const interaction = state.interactions.byId(params.id ?? '');
    if (interaction === null) throw unknownInteraction();
    if (interaction.token !== params.token) throw invalidWebhookToken();
    const asked = readCallback(body, files);
    checkCallback(state, interaction, asked);
    const message = acknowledge(state, interaction, asked);
    if (query.get('with_response') !== 'true') return reply(null);
    const flags = message?.flags ?? 0;
    return reply({
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(message && {
          response_message_id: message.id,
          response_message_loading: (flags & MessageFlags.Loading) !== 0,
          response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
        }),
      },
      ...(message && { resource: { type: asked.type, message } }),
    });
  }

  function edit(request: RestRequest) {
    const interaction = byToken(request);
    const { body, files } = request;
    const old = messageOf(state, interaction, request.params.message ?? '');
    const whole = afterEdit(old, body);
    checkParts([
      { by: { schema: 'IncomingWebhookUpdateRequestPartialSchema' }, body, at: [] },
      { by: { subject: 'message' }, body: withFiles(whole, files), at: [] },
      uploadPart(state, whole, files, old),
    ]);
    const kept = keepUploads(state, old.channel_id, record(body), files, old);
    return reply(editResponse(state, interaction, old, kept));
  }

  function create(request: RestRequest) {
    const interaction = byToken(request);
    const { files } = request;
    const body = record(request.body);
    checkParts([
      { by: { schema: 'IncomingWebhookRequestPartialSchema' }, body: request.body, at: [] },
      { by: { subject: 'message' }, body: withFiles(body, files), at: [] },
      uploadPart(state, body, files, null),
    ]);
    const deferred = deferredReply(state, interaction);
    const kept = keepUploads(state, interaction.spot.channel.id, body, files, null);
    if (deferred !== null) return reply(editResponse(state, interaction, deferred, kept));
    return reply(followUp(state, interaction, kept));
  }

  function remove(request: RestRequest) {
    const interaction = byToken(request);
    deleteResponse(state, interaction, messageOf(state, interaction, request.params.message ?? ''));
    return reply(null);
  }

  return [
    { method: 'POST', path: '/interactions/:id/:token/callback', open: true, exempt: true, handle: callback },
    { method: 'POST', path: '/webhooks/:application/:token', open: true, exempt: true, handle: create },
    {
      method: 'GET',
      path: MESSAGE_PATH,
      open: true,
      exempt: true,
      handle: (request) => reply(messageOf(state, byToken(request), request.params.message ?? '')),
    },
    { method: 'PATCH', path: MESSAGE_PATH, open: true, exempt: true, handle: edit },
    { method: 'DELETE', path: MESSAGE_PATH, open: true, exempt: true, handle: remove },
  ];
}

function readCallback(body: unknown, files: Callback['files']): Callback {
  const { type, data } = record(body);
  if (typeof type !== 'number' || InteractionResponseType[type] === undefined) {
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: 'Must be a callback type.' }]);
  }
  return { type, data, files };
}
