import { readerSettings } from 'notulen/app/reader-settings';
import { createReaders } from 'notulen/reader/readers';
import { reportText } from 'notulen/reader/told';
import { notulenWith } from '../engines/notulen.ts';
import type { WaitingEngine } from '../engines/types.ts';

export interface OpenReaders {
  /** The bot with the reader. */
  readonly engine: WaitingEngine;
  /** How many choices it made, and why there were none. */
  report(): string;
  close(): Promise<void>;
}

/**
 * The reader at an address: a language model where a model is named, with the key in READER_KEY, else a reranker.
 * @returns `null` where no address is given; one line where the options make no sense together
 */
export function openReaders(options: {
  readonly reader?: string | undefined;
  readonly model?: string | undefined;
}): OpenReaders | string | null {
  const { reader, model } = options;
  if (reader === undefined) return model === undefined ? null : '--model is for --reader URL: give the address as well';
  if (!URL.canParse(reader))
    return `--reader ${reader}: no address; write it in full, such as http://127.0.0.1:8080/rerank`;
  const key = process.env.READER_KEY;
  const settings = readerSettings(
    model === undefined ? { RERANK_URL: reader } : { READER_URL: reader, READER_MODEL: model, READER_KEY: key },
  );
  if (typeof settings === 'string') return settings;
  const readers = createReaders(settings);
  return { engine: notulenWith(readers), report: () => reportText(readers.report()), close: readers.close };
}
