import { notFound } from '../errors.ts';
import type { State } from '../state/state.ts';
import type { Route } from './router.ts';

/** Where the files of messages are fetched; on Discord another server's affair. */
export function fileRoutes({ files }: State): Route[] {
  return [
    {
      method: 'GET',
      path: '/attachments/:channel/:file/:name',
      open: true,
      handle: ({ params }) => {
        const found = files.find(params.file ?? '');
        if (found === null) throw notFound();
        const { attachment, content } = found;
        return { status: 200, file: { type: attachment.content_type ?? 'application/octet-stream', content } };
      },
    },
  ];
}
