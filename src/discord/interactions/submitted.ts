/** What a member entered into a form, as Discord sends it. */
import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import type { Receive } from '../commands/options.ts';
import { type Entered, entered } from '../replies/modal.ts';
import type { ReceivedFile } from '../replies/received-file.ts';

/** Fields of kinds that no form of this bot has are passed over. */
export function enteredInto({ fields }: Pick<ModalSubmitInteraction, 'fields'>, receive: Receive): Entered {
  const texts: Record<string, string> = {};
  const choices: Record<string, readonly string[]> = {};
  const files: Record<string, readonly ReceivedFile[]> = {};
  for (const field of fields.fields.values()) {
    switch (field.type) {
      case ComponentType.TextInput:
        texts[field.customId] = field.value;
        break;
      case ComponentType.StringSelect:
        choices[field.customId] = field.values;
        break;
      case ComponentType.FileUpload:
        // discord.js has no collection where no file was sent.
        files[field.customId] = [...(field.attachments?.values() ?? [])].map(receive);
        break;
    }
  }
  return entered({ texts, choices, files });
}
