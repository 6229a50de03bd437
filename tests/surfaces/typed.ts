/** What members type, say and add. */
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { type ModalValues, type OptionValues, type Upload, walkComponents } from 'discord-standin';
import { TYPED_ID } from '../../src/discord/replies/modal.ts';

/** A value, or how it is made where it has to be another one each time. */
export type Made<Value> = Value | (() => Value);

/** A message in the channel. */
export interface Said {
  readonly words: string;
  readonly files?: readonly Upload[];
  /** Whether somebody has forwarded it. */
  readonly isForwarded?: boolean;
}

export interface Typed {
  /**
   * By option's name, and `library add file` for that command alone; each is tried. Where the bot completes the option,
   * what it offers first is tried too, between the two.
   */
  readonly options: Readonly<Record<string, ReadonlyArray<Made<string | Upload>>>>;
  /** Into an option that the bot completes. */
  readonly begun: readonly string[];
  /** Into every form of one field. */
  readonly forms: readonly string[];
  /** By the name of a field, into every form of several; `library:paste (form) title` in place of `title` there. */
  readonly fields: Readonly<Record<string, ReadonlyArray<Made<string>>>>;
  /** In the channel, for the commands of a message's menu. */
  readonly said: ReadonlyArray<Made<Said>>;
  /** The same, for those with which a source is added. */
  readonly announced: ReadonlyArray<Made<Said>>;
  /**
   * By `library add link`, `library:paste (form) url` or `add`: what has to be answered with what is wrong about it.
   */
  readonly mistaken: Readonly<Record<string, ReadonlyArray<string | Upload>>>;
}

export function made<Value extends string | number | boolean | Upload | Said>(value: Value | (() => Value)): Value {
  return typeof value === 'function' ? value() : value;
}

/** The beginning of a longer text. */
export function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

/** As a failed test names it. */
export function nameOf(value: OptionValues[string] | readonly string[]): string {
  return short(typeof value === 'object' && 'name' in value ? value.name : String(value));
}

/** What is entered into a form. */
export interface Entry {
  readonly name: string;
  readonly isMistake: boolean;
  values(): ModalValues;
}

/**
 * What is tried in a form: of one with a single field, each text; of another, every value of every field, several in
 * one go, and what is mistaken in it.
 * @throws Error for a field of which nobody said what to try
 */
export function entriesOf(
  surface: string,
  { components }: APIModalInteractionResponseCallbackData,
  typed: Typed,
): readonly Entry[] {
  const fields = [...walkComponents(components)].flatMap((component): Array<readonly [string, Values]> => {
    if (component.type === ComponentType.StringSelect)
      return [[component.custom_id, component.options.map(({ value }) => [value])]];
    if (component.type !== ComponentType.TextInput) return [];
    const { custom_id: name } = component;
    const values = typed.fields[`${surface} ${name}`] ?? typed.fields[name];
    return [[name, name === TYPED_ID ? typed.forms : values]];
  });
  for (const [name, values = []] of fields) {
    if (values.length === 0) throw new Error(`${surface} ${name}: nobody said what to try`);
  }
  const rows = Math.max(...fields.map(([, values = []]) => values.length));
  const filledIn = (row: number): ModalValues =>
    Object.fromEntries(fields.map(([name, values = []]) => [name, valueAt(values, row)]));
  return [
    ...Array.from({ length: rows }, (_, row) => ({
      name: rows === 1 || fields.length > 1 ? `no. ${row + 1}` : nameOf(valueAt(fields[0]?.[1] ?? [], row)),
      isMistake: false,
      values: () => filledIn(row),
    })),
    ...fields.flatMap(([field]) =>
      (typed.mistaken[`${surface} ${field}`] ?? []).map((wrong) => ({
        name: `${field}=${nameOf(wrong)}`,
        isMistake: true,
        values: () => ({ ...filledIn(0), [field]: String(wrong) }),
      })),
    ),
  ];
}

type Values = ReadonlyArray<Made<string> | readonly string[]> | undefined;

/** The last one where there are fewer. */
function valueAt(values: NonNullable<Values>, row: number): string | readonly string[] {
  const value = values[Math.min(row, values.length - 1)] ?? '';
  return typeof value === 'object' ? value : made(value);
}
