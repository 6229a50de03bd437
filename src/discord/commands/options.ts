/** Values of a slash command's options, as its definition types them. */
import type { Attachment } from 'discord.js';
import type { ReceivedFile } from '../replies/received-file.ts';
import type { OptionDefinition, Values } from './option-definition.ts';

/** What is asked of discord.js's resolver. */
export interface Resolver {
  getString(name: string): string | null;
  getBoolean(name: string): boolean | null;
  getAttachment(name: string): Attachment | null;
}

/** Makes a file that can be read of what Discord tells of one. */
export type Receive = (attachment: Attachment) => ReceivedFile;

/**
 * A text not given, or only blanks, is `null`, as is a file not given; a flag not given is `false`. Blanks and line
 * ends become one space.
 */
export function readValues<Options extends readonly OptionDefinition[]>(
  options: Options,
  resolver: Resolver,
  receive: Receive,
): Values<Options> {
  const entries = options.map((option) => [option.name, readValue(option, resolver, receive)]);
  return Object.fromEntries(entries);
}

function readValue(
  option: OptionDefinition,
  resolver: Resolver,
  receive: Receive,
): boolean | string | ReceivedFile | null {
  if (option.type === 'flag') return resolver.getBoolean(option.name) ?? false;
  if (option.type === 'file') {
    const attachment = resolver.getAttachment(option.name);
    return attachment === null ? null : receive(attachment);
  }
  const typed = resolver.getString(option.name)?.replace(/\s+/gu, ' ').trim() ?? '';
  return typed === '' && option.required !== true ? null : typed;
}
