import type { GuildOptions } from '../../packages/discord-standin/src/types.ts';

/** The servers of the local preview: one in each language of the page, so that what depends on a server's own shows. */
export const PREVIEW_GUILDS: readonly GuildOptions[] = [
  { name: 'Preview', channels: ['general', 'meetings', 'sources'], roles: [{ name: 'Editors' }, { name: 'Readers' }] },
  {
    name: 'Ruang Rapat',
    locale: 'id',
    channels: ['umum', 'rapat', 'berita'],
    roles: [{ name: 'Redaksi' }, { name: 'Pembaca' }],
  },
];
