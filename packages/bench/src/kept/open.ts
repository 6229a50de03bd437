/** What the measurements of servers' sources have in common. */
import { createBuilder } from 'notulen/library/builder/builder';
import { createFetcher } from 'notulen/library/fetching/fetcher';
import { openServers } from 'notulen/library/servers/open';
import { generateArticles } from '../scale/text.ts';

export const SERVER = '112233445566778899';
const SEED = 1311;
const SENTENCES = 20;
const MEGABYTE = 2 ** 20;

/** Opens what is kept in a folder. */
export async function openFolder(dataDir: string, memoryMb: number) {
  const builder = createBuilder();
  const servers = await openServers({
    dataDir,
    builder,
    fetcher: createFetcher(),
    memoryMaxBytes: memoryMb * MEGABYTE,
  });
  return {
    ...servers,
    close: async () => {
      await servers.close();
      await builder.close();
    },
  };
}

/** Texts of 20 sentences, the same each time, without end. */
export function* texts(): Generator<string, never> {
  for (const { sentences } of generateArticles(SEED)) yield sentences.slice(0, SENTENCES).join(' ');
  throw new Error('the generator has no end');
}

/** Words of generated texts that stand in many of them, as questions. */
export const QUESTIONS: readonly string[] = Array.from(
  { length: 300 },
  (_, at) => `Apa kata ${['Gubernur', 'Menteri', 'Bupati', 'Ketua'][at % 4]} tentang hal ${at}?`,
);
