import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Choices, PageOutcome } from '../page/wire.ts';
import type { Outcome } from '../types.ts';
import { readBody } from './body.ts';
import { HttpError } from './http-error.ts';
import type { Visitor } from './visitor.ts';

const LOCALE = z.enum(['en-US', 'id']);
const NAME = z.string().min(1).max(32);
const SNOWFLAKE = z.string().regex(/^\d{1,20}$/u);
const OPTION_VALUES = z.record(NAME, z.union([z.string().max(6000), z.number(), z.boolean()]));

const SLASH = z.strictObject({ locale: LOCALE, command: NAME, options: OPTION_VALUES });
const AUTOCOMPLETE = z.strictObject({ ...SLASH.shape, focused: NAME });
const PRESS = z.strictObject({ locale: LOCALE, message: SNOWFLAKE, customId: z.string().min(1).max(100) });
const SUBMIT = z.strictObject({
  locale: LOCALE,
  modal: z.string().max(20),
  values: z.record(z.string().max(100), z.string().max(4000)),
});

/** One thing a person may do in the page. Takes the request and does it in the visitor's name. @throws HttpError */
export type Action = (request: IncomingMessage, visitor: Visitor) => Promise<PageOutcome | Choices>;

function action<T>(schema: z.ZodType<T>, run: (body: T, visitor: Visitor) => ReturnType<Action>): Action {
  return async (request, visitor) => run(await readBody(request, schema), visitor);
}

const slash = action(SLASH, async ({ locale, command, options }, visitor) =>
  told(await allowed(visitor.in(locale).slash(command, options)), visitor),
);

const autocomplete = action(AUTOCOMPLETE, async ({ locale, command, options, focused }, visitor) => ({
  choices: await allowed(visitor.in(locale).autocomplete(command, options, focused)),
}));

const press = action(PRESS, async ({ locale, message, customId }, visitor) => {
  const found = visitor.find(message, locale);
  if (found === null) throw new HttpError(404, 'message', 'There is no such message (any more).');
  return told(await allowed(found.member.press(found.shown.message, customId)), visitor);
});

const submit = action(SUBMIT, async ({ locale, modal, values }, visitor) => {
  const shown = visitor.modal(modal);
  if (shown === null) throw new HttpError(404, 'modal', 'There is no such modal (any more).');
  return told(await allowed(visitor.in(locale).submit(shown, values)), visitor);
});

/** By the last part of their address, `POST /api/…`. */
export const ACTIONS: Readonly<Record<string, Action>> = { slash, autocomplete, press, submit };

/** The stand-in refuses what a Discord client would not let its member do. */
async function allowed<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw new HttpError(409, 'not-allowed', error instanceof Error ? error.message : String(error));
  }
}

function told(outcome: Outcome, visitor: Visitor): PageOutcome {
  if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason };
  if (outcome.kind === 'modal') return { kind: 'modal', id: visitor.keepModal(outcome.modal), modal: outcome.modal };
  const onlyYou = visitor.find(outcome.message.id, 'en-US')?.shown.onlyYou ?? false;
  return { kind: outcome.kind, shown: visitor.show(outcome.message, onlyYou) };
}
