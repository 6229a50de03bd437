/** Choices while a member types. */
import type { Choice } from '../commands/command.ts';
import { CHOICE_NAME_MAX_LENGTH, CHOICE_VALUE_MAX_LENGTH, CHOICES_MAX } from '../replies/limits.ts';
import { shorten } from '../replies/shorten.ts';

/** At most 25, each with a name and a value of 1 to 100 characters; one whose value is longer could not be sent back whole and is left out. */
export function autocompleteChoices(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= CHOICE_VALUE_MAX_LENGTH)
    .slice(0, CHOICES_MAX)
    .map(({ name, value }) => ({ name: shorten(name, CHOICE_NAME_MAX_LENGTH), value }));
}
