/** Values of a slash command's options, as its definition types them. */
import type { CommandInteractionOptionResolver } from 'discord.js';
import type { OptionDefinition, Values } from './definition.ts';

type Resolver = Pick<CommandInteractionOptionResolver, 'getBoolean' | 'getString'>;

/** Text not given, or only blanks, is `null`; a flag not given is `false`. Blanks and line ends become one space. */
export function readValues<Options extends readonly OptionDefinition[]>(
  options: Options,
  resolver: Resolver,
): Values<Options> {
  const entries = options.map((option) => [option.name, readValue(option, resolver)]);
  return Object.fromEntries(entries);
}

function readValue(option: OptionDefinition, resolver: Resolver): boolean | string | null {
  if (option.type === 'flag') return resolver.getBoolean(option.name) ?? false;
  const typed = resolver.getString(option.name)?.replace(/\s+/gu, ' ').trim() ?? '';
  return typed === '' && option.required !== true ? null : typed;
}
