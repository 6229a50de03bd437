/** Files that members hand over, as commands read them. */
import { ATTACHMENT_MAX_BYTES, AttachmentError, type FetchAttachment } from '../gateway/attachments.ts';
import { UserError } from '../messages/user-error.ts';
import type { ReceivedFile } from '../replies/received-file.ts';

/** What Discord tells of a file. */
interface Attachment {
  readonly name: string;
  readonly size: number;
  readonly contentType: string | null;
  readonly url: string;
}

const MEBIBYTE = 1024 * 1024;

export function received(
  { name: given, size, contentType, url }: Attachment,
  fetchAttachment: FetchAttachment,
): ReceivedFile {
  const name = given.replace(/^.*[/\\]/su, '');
  const explain = (fault: AttachmentError['fault']) =>
    fault === 'large'
      ? new UserError('fileTooLarge', { name, megabytes: ATTACHMENT_MAX_BYTES / MEBIBYTE })
      : new UserError('fileGone', { name });
  return {
    name,
    size,
    contentType,
    read: async () => {
      if (size > ATTACHMENT_MAX_BYTES) throw explain('large');
      try {
        return await fetchAttachment(url);
      } catch (error) {
        throw error instanceof AttachmentError ? explain(error.fault) : error;
      }
    },
  };
}
