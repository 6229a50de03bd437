/** A form with up to five fields. */
import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import {
  FORM_FIELDS_MAX,
  FORM_FILES_MAX,
  FORM_TEXT_MAX_LENGTH,
  INPUT_PLACEHOLDER_MAX_LENGTH,
  LABEL_DESCRIPTION_MAX_LENGTH,
  MENU_OPTIONS_MAX,
  MENU_PLACEHOLDER_MAX_LENGTH,
  MENU_TEXT_MAX_LENGTH,
  MODAL_LABEL_MAX_LENGTH,
  MODAL_TITLE_MAX_LENGTH,
  within,
} from './limits.ts';
import type { ReceivedFile } from './received-file.ts';
import { shorten } from './shorten.ts';

/** Name of the field where a form has only one. */
export const TYPED_ID = 'typed';

interface Field {
  /** By which what was entered is read, 1 to 100 characters. */
  readonly name: string;
  /** Above the field. */
  readonly label: string;
  /** Small, below the label. Default: nothing. */
  readonly description?: string;
  /** Whether the form can't be sent without it. Default: it can't. */
  readonly required?: boolean;
}

interface TextField extends Field {
  /** One line, or several. */
  readonly type: 'line' | 'paragraph';
  /** Stands in the field until something is typed. Default: nothing. */
  readonly placeholder?: string;
  /** Stands in the field already, to be changed; at most `maxLength`. Default: nothing. */
  readonly value?: string;
  /** Characters, 1 to 4000. */
  readonly maxLength: number;
}

interface SelectField extends Field {
  readonly type: 'select';
  readonly placeholder?: string;
  /** 1 to 25, of which one is taken. */
  readonly options: ReadonlyArray<{
    readonly value: string;
    readonly label: string;
    readonly description?: string;
    /** Whether it is chosen already. */
    readonly selected?: boolean;
  }>;
}

interface FileField extends Field {
  readonly type: 'file';
  /** 1 to 10. Default: 1. */
  readonly max?: number;
}

export type FormField = TextField | SelectField | FileField;

export interface Modal {
  readonly customId: string;
  readonly title: string;
  /** 1 to 5, each with a name of its own. */
  readonly fields: readonly FormField[];
}

/** What was entered into a form, by the names of its fields. A field that the form does not have is empty. */
export interface Entered {
  /** On one line: blanks and line ends are one space each. `''` for nothing. */
  line(name: string): string;
  /** With its line breaks, as `\n`, without blanks around it. `''` for nothing. */
  text(name: string): string;
  /** The value that was chosen; `null` for none. */
  choice(name: string): string | null;
  files(name: string): readonly ReceivedFile[];
}

/** What fields hold, by name. */
export interface EnteredFields {
  readonly texts?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly files?: Readonly<Record<string, readonly ReceivedFile[]>>;
}

export function entered({ texts = {}, choices = {}, files = {} }: EnteredFields): Entered {
  const textOf = (name: string) => texts[name] ?? '';
  return {
    line: (name) => textOf(name).replace(/\s+/gu, ' ').trim(),
    text: (name) => textOf(name).replace(/\r\n?/gu, '\n').trim(),
    choice: (name) => choices[name]?.[0] ?? null,
    files: (name) => files[name] ?? [],
  };
}

/**
 * The form in Discord's spelling; labels and the like that are too long for their place are shortened. Discord draws no
 * markup there.
 * @throws RangeError for more or fewer fields than Discord takes, two of one name, or a value that is too long
 */
export function modalBody({ customId, title, fields }: Modal): APIModalInteractionResponseCallbackData {
  within('fields of a form', fields.length, FORM_FIELDS_MAX);
  if (new Set(fields.map(({ name }) => name)).size < fields.length)
    throw new RangeError('notulen: two fields of a form have one name');
  return {
    custom_id: customId,
    title: shorten(title, MODAL_TITLE_MAX_LENGTH),
    components: fields.map((field) => ({
      type: ComponentType.Label,
      label: shorten(field.label, MODAL_LABEL_MAX_LENGTH),
      ...(field.description === undefined
        ? {}
        : { description: shorten(field.description, LABEL_DESCRIPTION_MAX_LENGTH) }),
      component: componentOf(field),
    })),
  };
}

function componentOf(field: FormField): APIComponentInLabel {
  const { name: custom_id, required = true } = field;
  switch (field.type) {
    case 'select':
      return { type: ComponentType.StringSelect, custom_id, required, ...selectOf(field) };
    case 'file': {
      const { max = 1 } = field;
      within('files of a field', max, FORM_FILES_MAX);
      return { type: ComponentType.FileUpload, custom_id, required, min_values: required ? 1 : 0, max_values: max };
    }
    default:
      return { type: ComponentType.TextInput, custom_id, required, ...textOf(field) };
  }
}

function textOf({ type, placeholder, value = '', maxLength, required = true }: TextField) {
  within('characters of a field', maxLength, FORM_TEXT_MAX_LENGTH);
  if (value.length > maxLength)
    throw new RangeError(`notulen: ${value.length} characters stand in a field that takes ${maxLength}`);
  return {
    style: type === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
    ...(required ? { min_length: 1 } : {}),
    max_length: maxLength,
    ...(placeholder === undefined ? {} : { placeholder: shorten(placeholder, INPUT_PLACEHOLDER_MAX_LENGTH) }),
    ...(value === '' ? {} : { value }),
  };
}

function selectOf({ placeholder, options, required = true }: SelectField) {
  within('choices of a select menu', options.length, MENU_OPTIONS_MAX);
  return {
    min_values: required ? 1 : 0,
    max_values: 1,
    ...(placeholder === undefined ? {} : { placeholder: shorten(placeholder, MENU_PLACEHOLDER_MAX_LENGTH) }),
    options: options.map(({ value, label, description, selected = false }) => ({
      value,
      label: shorten(label, MENU_TEXT_MAX_LENGTH),
      ...(description === undefined ? {} : { description: shorten(description, MENU_TEXT_MAX_LENGTH) }),
      ...(selected ? { default: true } : {}),
    })),
  };
}
