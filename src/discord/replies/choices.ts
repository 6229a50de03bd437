/** Choices while a member types. */
import { CHOICE_NAME_MAX_LENGTH, CHOICE_VALUE_MAX_LENGTH, CHOICES_MAX } from './limits.ts';
import { shorten } from './shorten.ts';

/** What is offered for an option: at most 25, names and values of 1 to 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * What was typed as the first choice, so that Enter sends it, and then what is offered, nothing twice; what is offered
 * alone where nothing was typed, or more than a choice holds.
 */
export function typedFirst(typed: string, offered: readonly Choice[]): Choice[] {
  if (typed.trim() === '' || typed.length > CHOICE_VALUE_MAX_LENGTH) return [...offered];
  const same = folded(typed);
  return [{ name: typed, value: typed }, ...offered.filter(({ value }) => folded(value) !== same)];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * At most 25, each with a name and a value of 1 to 100 characters; one whose value is longer could not be sent back
 * whole and is left out.
 */
export function autocompleteChoices(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= CHOICE_VALUE_MAX_LENGTH)
    .slice(0, CHOICES_MAX)
    .map(({ name, value }) => ({ name: shorten(name, CHOICE_NAME_MAX_LENGTH), value }));
}
