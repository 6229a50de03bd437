import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkParts, type Part } from '../../src/rules/check.ts';
import { command, legacyMessage, modal, V2_FILES, v2Message } from './builder-bodies.ts';

/** A body as it arrives: through JSON. */
const sent = (body: unknown) => JSON.parse(JSON.stringify(body));

function passes<Made>(made: fc.Arbitrary<Made>, partsOf: (body: Made) => readonly Part[]): void {
  fc.assert(
    fc.property(made, (body) => {
      expect(() => checkParts(partsOf(sent(body)))).not.toThrow();
    }),
  );
}

describe('no false alarm', () => {
  it('GIVEN messages of content, embeds, buttons and selects THEN each passes', () => {
    passes(legacyMessage, (body) => [
      { by: { schema: 'MessageCreateRequestSchema' }, body, at: [] },
      { by: { subject: 'message' }, body, at: [] },
      { by: { subject: 'upload' }, body, at: [] },
    ]);
  });

  it('GIVEN messages of components v2 with files THEN each passes, as a message and as a reply', () => {
    passes(v2Message, (body) => [
      { by: { schema: 'MessageCreateRequestSchema' }, body, at: [] },
      { by: { schema: 'CreateMessageInteractionCallbackRequestSchema' }, body: { type: 4, data: body }, at: [] },
      { by: { schema: 'IncomingWebhookRequestPartialSchema' }, body, at: [] },
      { by: { subject: 'message' }, body, at: [] },
      { by: { subject: 'upload' }, body: { ...body, files: V2_FILES }, at: [] },
    ]);
  });

  it('GIVEN modals with labels of every kind THEN each passes', () => {
    passes(modal, (body) => [
      { by: { schema: 'ModalInteractionCallbackRequestSchema' }, body: { type: 9, data: body }, at: [] },
      { by: { subject: 'modal' }, body, at: [] },
    ]);
  });

  it('GIVEN commands with options of every type, and of context menus THEN each passes', () => {
    passes(command, (body) => [
      { by: { schema: 'ApplicationCommandCreateRequestSchema' }, body, at: [] },
      { by: { subject: 'command' }, body, at: [] },
      { by: { subject: 'command-list' }, body: { commands: [body] }, at: [] },
    ]);
  });
});
