import type { APIFileUploadComponent } from 'discord-api-types/v10';
import type { PageUpload } from '../../server/wire.ts';
import { upload } from '../api.ts';
import { createFilePicker } from '../file-picker.ts';
import type { Session } from '../session.ts';
import { countFault, type FieldIds, type Input } from './input.ts';

/** Files: they are sent as soon as they are chosen, and the modal names them. */
export function createUpload(field: APIFileUploadComponent, { describedBy }: FieldIds, session: Session): Input {
  const { min_values: min = 1, max_values: max = 1, required = true } = field;
  const { words } = session;
  let sent: readonly PageUpload[] = [];
  let refused: string | null = null;
  const { element, input } = createFilePicker({
    words,
    multiple: max > 1,
    describedBy,
    data: { customId: field.custom_id },
    onFiles: (files) => void send(files),
  });

  async function send(files: readonly File[]): Promise<void> {
    sent = [];
    refused = null;
    try {
      sent = await Promise.all(files.map((file) => upload(session, file)));
    } catch (error) {
      refused = (error as Error).message;
    }
  }

  return {
    element,
    focused: input,
    value: () => sent,
    fault: () => refused ?? countFault(sent.length, { min, max, required }, words.modalMissing, words.modalFiles),
  };
}
