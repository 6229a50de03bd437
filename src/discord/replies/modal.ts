/** A form with one line to fill in. */
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import {
  INPUT_PLACEHOLDER_MAX_LENGTH,
  LABEL_DESCRIPTION_MAX_LENGTH,
  MODAL_LABEL_MAX_LENGTH,
  MODAL_TITLE_MAX_LENGTH,
} from './limits.ts';
import { shorten } from './shorten.ts';

/** Custom id of the one text input. */
export const TYPED_ID = 'typed';

export interface Modal {
  readonly customId: string;
  readonly title: string;
  /** Above the line. */
  readonly label: string;
  /** Small, below the label. Default: nothing. */
  readonly description?: string;
  /** Stands in the line until something is typed. */
  readonly placeholder: string;
  /** Stands in the line already, to be changed; at most `maxLength`. Default: nothing. */
  readonly value?: string;
  /** Characters, 1 to 4000. */
  readonly maxLength: number;
}

/** The form in Discord's spelling; what is too long for its place is shortened. Discord draws no markup there. */
export function modalBody(modal: Modal): APIModalInteractionResponseCallbackData {
  return {
    custom_id: modal.customId,
    title: shorten(modal.title, MODAL_TITLE_MAX_LENGTH),
    components: [
      {
        type: ComponentType.Label,
        label: shorten(modal.label, MODAL_LABEL_MAX_LENGTH),
        ...(modal.description === undefined
          ? {}
          : { description: shorten(modal.description, LABEL_DESCRIPTION_MAX_LENGTH) }),
        component: {
          type: ComponentType.TextInput,
          custom_id: TYPED_ID,
          style: TextInputStyle.Short,
          placeholder: shorten(modal.placeholder, INPUT_PLACEHOLDER_MAX_LENGTH),
          required: true,
          min_length: 1,
          max_length: modal.maxLength,
          ...(modal.value === undefined ? {} : { value: modal.value }),
        },
      },
    ],
  };
}
