/** What could not be added or fetched again is in the history, and whoever waits too long is told the truth. */
import { beforeEach, describe, expect, test } from 'vitest';
import { draftOfFile, draftOfLink } from '../../../../src/discord/features/library/adding.ts';
import { refreshEntry } from '../../../../src/discord/features/library/managing.ts';
import { LANGUAGES, MESSAGES } from '../../../../src/discord/messages/index.ts';
import { UserError } from '../../../../src/discord/messages/user-error.ts';
import type { InteractionContext } from '../../../../src/discord/replies/context.ts';
import type { ReceivedFile } from '../../../../src/discord/replies/received-file.ts';
import { plain, type Reply } from '../../../../src/discord/replies/reply.ts';
import type { ServerSources } from '../../../../src/library/keeping/types.ts';
import { COUNCIL, WARD } from '../../../support/library-stage.ts';
import { createServers, type MemoryServers } from '../../../support/servers.ts';

const SERVER = '112233445566778899';
const ASKER = '123456789012345678';
const PAGE = 'https://courier.example/hall';
const web = new Map([[PAGE, { name: 'hall.md', bytes: Buffer.from(COUNCIL) }]]);

let servers: MemoryServers;
let kept: ServerSources;
let late: Reply[];

beforeEach(() => {
  servers = createServers({ web });
  kept = servers.keeper.of(SERVER);
  late = [];
});

const contextOf = (language: 'en' | 'id' = 'en'): InteractionContext => ({
  language,
  messages: MESSAGES[language],
  asker: { id: ASKER, moderates: true, writes: true, managesServer: true },
  server: { language, messages: MESSAGES[language] },
  kept,
  serverId: SERVER,
  serverName: 'Kampung Sirih',
  grant: null,
  progress: { show: () => undefined, ifLate: (reply) => void late.push(reply) },
  openSources: () => servers.libraries.open(SERVER),
});

const fileOf = (name: string, read: () => Promise<Uint8Array>): ReceivedFile => ({
  name,
  size: 10,
  contentType: null,
  read,
});

const failures = async () =>
  (await kept.history(0, 10)).entries.flatMap(({ action, title, by }) => (action === 'failed' ? [[title, by]] : []));

describe('what is noted', () => {
  test('given a file that Discord no longer has, then it is', async () => {
    const file = fileOf('rapat.docx', () => Promise.reject(new UserError('fileGone', { name: 'rapat.docx' })));
    await expect(draftOfFile(contextOf(), 'add', file)).rejects.toThrow('fileGone');
    expect(await failures()).toEqual([['rapat.docx', ASKER]]);
  });

  test('given an address that leads nowhere, then it is, and the address is not told', async () => {
    await expect(draftOfLink(contextOf(), 'library', 'http://10.0.0.1/')).rejects.toThrow('badAddress');
    expect(await failures()).toEqual([[null, ASKER]]);
  });

  test('given a store that refuses the draft and then writes again, then it is', async () => {
    const { store } = servers;
    kept = createServers({
      store: {
        ...store,
        addDraft: async (...args) => {
          store.failWrites('full');
          return store.addDraft(...args).finally(() => store.failWrites(null));
        },
      },
    }).keeper.of(SERVER);
    const file = fileOf('rapat.txt', async () => Buffer.from(WARD));
    await expect(draftOfFile(contextOf(), 'library', file)).rejects.toThrow('storeFails');
    expect(await failures()).toEqual([['rapat.txt', ASKER]]);
  });

  test('given a link whose page is gone, then it is, by its title', async () => {
    const { source } = await kept.add({ origin: 'link', address: PAGE }, ASKER);
    kept = createServers({ store: servers.store }).keeper.of(SERVER);
    await expect(refreshEntry(contextOf(), source.id)).rejects.toThrow('badAddress');
    expect(await failures()).toEqual([['Council on the market hall', ASKER]]);
  });

  test('given what is kept already, then nothing failed', async () => {
    await kept.add({ origin: 'file', name: 'council.md', bytes: Buffer.from(COUNCIL) }, ASKER);
    const file = fileOf('copy.md', async () => Buffer.from(COUNCIL));
    await expect(draftOfFile(contextOf(), 'library', file)).rejects.toThrow('alreadyKept');
    expect(await failures()).toEqual([]);
  });
});

describe('whoever waits too long', () => {
  test.each(LANGUAGES)('given a draft and a reader of %s, then nothing was kept of it', async (language) => {
    await draftOfLink(contextOf(language), 'library', PAGE);
    expect(late).toEqual([plain(MESSAGES[language].library.late.draft)]);
    expect(await kept.list()).toEqual([]);
  });

  test.each(LANGUAGES)(
    'given a link that is fetched again and a reader of %s, then history tells',
    async (language) => {
      const { source } = await kept.add({ origin: 'link', address: PAGE }, ASKER);
      await refreshEntry(contextOf(language), source.id);
      expect(late).toEqual([plain(MESSAGES[language].library.late.refresh)]);
    },
  );
});
