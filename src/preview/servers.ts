import type { GuildOptions } from 'discord-standin';

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
