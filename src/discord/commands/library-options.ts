/** Options that several subcommands of `/library` take, and those of `edit`. */
import { SOURCE_KINDS } from '../../article/types.ts';
import { LANGUAGES } from '../messages/index.ts';
import type { Messages } from '../messages/types.ts';
import { ADDRESS_MAX_LENGTH, DATE_MAX_LENGTH, DETAIL_MAX_LENGTH } from '../replies/library/forms.ts';

export const LINK_OPTION = {
  type: 'text',
  name: 'link',
  describe: ({ library }: Messages) => library.commands.add.link,
  maxLength: ADDRESS_MAX_LENGTH,
} as const;

export const SOURCE_OPTION = {
  type: 'text',
  name: 'source',
  describe: ({ library }: Messages) => library.commands.source,
  required: true,
  autocomplete: true,
} as const;

const detail = <const Name extends 'title' | 'published' | 'publisher' | 'url'>(name: Name, maxLength: number) =>
  ({ type: 'text', name, describe: ({ library }: Messages) => library.commands.edit[name], maxLength }) as const;

export const EDIT_OPTIONS = [
  SOURCE_OPTION,
  detail('title', DETAIL_MAX_LENGTH),
  detail('published', DATE_MAX_LENGTH),
  detail('publisher', DETAIL_MAX_LENGTH),
  detail('url', ADDRESS_MAX_LENGTH),
  {
    type: 'text',
    name: 'kind',
    describe: ({ library }: Messages) => library.commands.edit.kind,
    choices: SOURCE_KINDS.map((value) => ({ value, describe: ({ sources }: Messages) => sources.kinds[value] })),
  },
  {
    type: 'text',
    name: 'language',
    describe: ({ library }: Messages) => library.commands.edit.language,
    choices: LANGUAGES.map((value) => ({ value, describe: ({ library }: Messages) => library.languages[value] })),
  },
] as const;

/** What has to be typed out. */
export const CONFIRM_OPTION = {
  type: 'text',
  name: 'confirm',
  describe: ({ library }: Messages) => library.commands.forget.confirm,
  required: true,
  maxLength: 100,
} as const;
