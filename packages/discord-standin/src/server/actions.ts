import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { ModalValues, OptionValues, Outcome, StandIn, Upload } from '../types.ts';
import { readBody } from './body.ts';
import { HttpError } from './http-error.ts';
import {
  AUTOCOMPLETE,
  COMMAND_PERMISSIONS,
  MESSAGE_COMMAND,
  type ModalBody,
  type OptionBody,
  PRESS,
  SAY,
  SELECT,
  SLASH,
  SUBMIT,
  type UploadBody,
  USER_COMMAND,
} from './schemas.ts';
import type { Visitor } from './visitor.ts';
import type { PageOutcome, PageRole } from './wire.ts';

/** What actions work on. */
export interface Stage {
  readonly standIn: StandIn;
  /** The person in front of the page, in each of their roles. */
  readonly visitors: Readonly<Record<PageRole, Visitor>>;
}

/** One thing a person may do in the page; gives the JSON to answer with. @throws HttpError */
export type Action = (request: IncomingMessage, stage: Stage) => Promise<unknown>;

/** An action in the name of the visitor whom the body's `as` names. */
function action<Body extends { as?: PageRole | undefined }>(
  schema: z.ZodType<Body>,
  run: (body: Body, visitor: Visitor) => Promise<unknown>,
): Action {
  return async (request, { visitors }) => {
    const body = await readBody(request, schema);
    const visitor = visitors[body.as ?? 'member'];
    return allowed(() => run(body, visitor));
  };
}

/** By the last part of their address, `POST /api/…`. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  slash: action(SLASH, async ({ locale, channel, command, options }, visitor) =>
    told(await visitor.in(locale, channel).slash(command, withFiles(options, visitor)), visitor),
  ),
  autocomplete: action(AUTOCOMPLETE, async ({ locale, channel, command, options, focused }, visitor) => ({
    choices: await visitor.in(locale, channel).autocomplete(command, withFiles(options, visitor), focused),
  })),
  press: action(PRESS, async ({ locale, message, customId }, visitor) => {
    const { member, shown } = found(visitor, message, locale);
    return told(await member.press(shown.message, customId), visitor);
  }),
  select: action(SELECT, async ({ locale, message, customId, values }, visitor) => {
    const { member, shown } = found(visitor, message, locale);
    return told(await member.select(shown.message, customId, values), visitor);
  }),
  submit: action(SUBMIT, async ({ locale, modal, values }, visitor) => {
    const shown = visitor.modals.get(modal);
    if (shown === null) throw new HttpError(404, 'modal', 'There is no such modal (any more).');
    return told(await visitor.in(locale).submit(shown, entered(values, visitor)), visitor);
  }),
  messageCommand: action(MESSAGE_COMMAND, async ({ locale, command, message }, visitor) => {
    const { member, shown } = found(visitor, message, locale);
    return told(await member.useOnMessage(command, shown.message), visitor);
  }),
  userCommand: action(USER_COMMAND, async ({ locale, channel, command, user }, visitor) =>
    told(await visitor.in(locale, channel).useOnUser(command, user), visitor),
  ),
  say: action(SAY, async ({ locale, channel, content, files = [] }, visitor) => ({
    shown: visitor.show(
      visitor.in(locale, channel).say(
        content,
        files.map((file) => uploadOf(file, visitor)),
      ),
      false,
    ),
  })),
  commandPermissions: async (request, { standIn }) => {
    const { server, command, permissions } = await readBody(request, COMMAND_PERMISSIONS);
    return allowed(async () => {
      standIn.guilds.setCommandPermissions(server, command, permissions);
      return { permissions };
    });
  },
};

/** The stand-in refuses what a Discord client would not let its member do. */
async function allowed<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(409, 'not-allowed', error instanceof Error ? error.message : String(error));
  }
}

function found(visitor: Visitor, message: string, locale: Parameters<Visitor['find']>[1]) {
  const there = visitor.find(message, locale);
  if (there === null) throw new HttpError(404, 'message', 'There is no such message (any more).');
  return there;
}

function uploadOf({ upload }: UploadBody, visitor: Visitor): Upload {
  const file = visitor.uploads.get(upload);
  if (file === null) throw new HttpError(404, 'upload', 'There is no such file (any more).');
  return file;
}

function withFiles(options: OptionBody, visitor: Visitor): OptionValues {
  const entries = Object.entries(options);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'object' ? uploadOf(value, visitor) : value]),
  );
}

function entered(values: ModalBody, visitor: Visitor): ModalValues {
  const entries = Object.entries(values).map(([customId, value]) => {
    if (!Array.isArray(value)) return [customId, value] as const;
    return [customId, value.map((one) => (typeof one === 'string' ? one : uploadOf(one, visitor)))] as const;
  });
  return Object.fromEntries(entries) as ModalValues;
}

function told(outcome: Outcome, visitor: Visitor): PageOutcome {
  if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason };
  if (outcome.kind === 'modal') {
    return { kind: 'modal', id: visitor.modals.keep(outcome.modal), modal: outcome.modal };
  }
  const onlyYou = visitor.find(outcome.message.id, 'en-US')?.shown.onlyYou ?? false;
  return { kind: outcome.kind, shown: visitor.show(outcome.message, onlyYou) };
}
