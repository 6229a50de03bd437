import { BUTTON_RULES } from './buttons.ts';
import { COMMAND_RULES } from './commands.ts';
import { COMPONENT_RULES } from './components.ts';
import { EMBED_RULES } from './embeds.ts';
import { MESSAGE_RULES } from './messages.ts';
import { MODAL_RULES } from './modals.ts';
import { CHOICE_RULES, OPTION_RULES } from './options.ts';
import { POLL_RULES } from './polls.ts';
import type { Rule } from './rule.ts';
import { SELECT_RULES } from './selects.ts';
import { UPLOAD_RULES } from './uploads.ts';

/** Every rule, one row each; their names are unique. */
export const RULES: readonly Rule[] = [
  ...COMMAND_RULES,
  ...OPTION_RULES,
  ...CHOICE_RULES,
  ...MESSAGE_RULES,
  ...EMBED_RULES,
  ...COMPONENT_RULES,
  ...BUTTON_RULES,
  ...SELECT_RULES,
  ...UPLOAD_RULES,
  ...POLL_RULES,
  ...MODAL_RULES,
];
