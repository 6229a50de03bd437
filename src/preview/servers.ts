import type { GuildOptions } from 'discord-standin';

/**
 * The servers of the local preview: one in each language of the page, so that what depends on a server's own shows.
 * Their ids stay, so that what they keep is there at the next start.
 */
export const PREVIEW_GUILDS: readonly GuildOptions[] = [
  {
    id: '1100000000000000001',
    name: 'Preview',
    channels: ['general', 'meetings', 'sources'],
    roles: [{ name: 'Editors' }, { name: 'Readers' }],
  },
  {
    id: '1100000000000000002',
    name: 'Ruang Rapat',
    locale: 'id',
    channels: ['umum', 'rapat', 'berita'],
    roles: [{ name: 'Redaksi' }, { name: 'Pembaca' }],
  },
];
