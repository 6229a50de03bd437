import { z } from 'zod';
import { ROLES } from './people.ts';
import type { PageRole } from './wire.ts';

export const LOCALE = z.enum(['en-US', 'id']);
export const ROLE = z.enum(Object.keys(ROLES) as [PageRole, ...PageRole[]]);
export const SNOWFLAKE = z.string().regex(/^\d{1,20}$/u);

const NAME = z.string().min(1).max(32);
/** `sources add`: a command with a group and a subcommand. */
const COMMAND = z.string().min(1).max(98);
const CUSTOM_ID = z.string().min(1).max(100);
const UPLOAD = z.strictObject({ upload: z.string().max(20) });
const OPTION_VALUES = z.record(NAME, z.union([z.string().max(6000), z.number(), z.boolean(), UPLOAD]));
const MODAL_VALUES = z.record(
  z.string().max(100),
  z.union([z.string().max(4000), z.boolean(), z.array(z.string().max(100)).max(25), z.array(UPLOAD).max(10)]),
);

/** Who acts, in which language; `as` is the member where it is left out. */
const ACTOR = { locale: LOCALE, as: ROLE.optional() };
/** Also in which channel; the first where it is left out. */
const PLACED = { ...ACTOR, channel: SNOWFLAKE.optional() };

export const SLASH = z.strictObject({ ...PLACED, command: COMMAND, options: OPTION_VALUES });
export const AUTOCOMPLETE = z.strictObject({ ...SLASH.shape, focused: NAME });
export const PRESS = z.strictObject({ ...ACTOR, message: SNOWFLAKE, customId: CUSTOM_ID });
export const SELECT = z.strictObject({ ...PRESS.shape, values: z.array(z.string().max(100)).max(25) });
export const SUBMIT = z.strictObject({ ...ACTOR, modal: z.string().max(20), values: MODAL_VALUES });
export const MESSAGE_COMMAND = z.strictObject({ ...ACTOR, command: NAME, message: SNOWFLAKE });
export const USER_COMMAND = z.strictObject({ ...PLACED, command: NAME, user: SNOWFLAKE });
export const SAY = z.strictObject({
  ...PLACED,
  content: z.string().max(2000),
  files: z.array(UPLOAD).max(10).optional(),
});
/** Server Settings → Integrations, as a moderator sets it; `command` is its name, or null for the whole application. */
export const COMMAND_PERMISSIONS = z.strictObject({
  server: SNOWFLAKE,
  command: NAME.nullable(),
  permissions: z
    .array(
      z.strictObject({
        id: SNOWFLAKE,
        type: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        permission: z.boolean(),
      }),
    )
    .max(100),
});

export type OptionBody = z.infer<typeof OPTION_VALUES>;
export type ModalBody = z.infer<typeof MODAL_VALUES>;
export type UploadBody = z.infer<typeof UPLOAD>;
