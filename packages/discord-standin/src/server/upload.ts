import type { IncomingMessage } from 'node:http';
import { ATTACHMENT_SIZE_LIMIT_BYTES } from '../member/interaction.ts';
import type { Stage } from './actions.ts';
import { readBytes } from './body.ts';
import { HttpError } from './http-error.ts';
import { ROLE } from './schemas.ts';
import type { PageRole, PageUpload } from './wire.ts';

const NAME_MAX_LENGTH = 260;

/**
 * Takes a file of at most 10 MiB, whole as the body, for a later option or modal of the visitor whom `as` names.
 * @throws HttpError 400 without a name, 413 where it is too large
 */
export async function takeUpload(
  request: IncomingMessage,
  query: URLSearchParams,
  { visitors }: Stage,
): Promise<PageUpload> {
  const name = query.get('name') ?? '';
  if (name === '' || name.length > NAME_MAX_LENGTH) throw new HttpError(400, 'body', 'The file needs a name.');
  const content = await readBytes(request, ATTACHMENT_SIZE_LIMIT_BYTES);
  return { upload: visitors[roleIn(query)].uploads.keep({ name, content }) };
}

/** The role that `as` names; the member's where it is left out. @throws HttpError 400 for an unknown one */
export function roleIn(query: URLSearchParams): PageRole {
  const role = ROLE.safeParse(query.get('as') ?? 'member');
  if (role.success) return role.data;
  throw new HttpError(400, 'body', 'as: there is no such person.');
}
