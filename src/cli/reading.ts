/** Answers at a terminal, as the reader that the environment names chose among their passages. */
import { isReaderSet } from '../app/reader-settings.ts';
import { type AnswerOptions, answer } from '../search/answer.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import type { Answer } from '../search/types.ts';
import { readerSettings } from './settings.ts';

/** Gives the answer to a question; `speaker`: full name of the person whose words alone may answer. */
export type Ask = (question: string, speaker?: string) => Promise<Answer>;

/**
 * Runs `act` with what answers questions. Where a reader gave no choice, the answers are the engine's own, and a line
 * on standard error says how often.
 * @throws CommandLineError for a wrong setting of the reader
 */
export async function withAnswers(
  index: SearchIndex,
  options: Omit<AnswerOptions, 'speaker'> & { readonly limit: number },
  act: (ask: Ask) => Promise<void>,
): Promise<void> {
  const settings = readerSettings();
  const within = (speaker: string | undefined) => (speaker === undefined ? options : { ...options, speaker });
  if (!isReaderSet(settings)) return act(async (question, speaker) => answer(question, index, within(speaker)));
  const [{ createReaders }, { readAnswer }, { failuresOf, reportText }] = await Promise.all([
    import('../reader/readers.ts'),
    import('../reader/chosen.ts'),
    import('../reader/told.ts'),
  ]);
  const readers = createReaders(settings);
  const { choose } = readers;
  try {
    await act((question, speaker) => {
      const find = (limit: number) => answer(question, index, { ...within(speaker), limit });
      return readAnswer({ index, limit: options.limit, find, choose });
    });
    const report = readers.report();
    if (failuresOf(report) > 0)
      process.stderr.write(`notulen ask: not all answers were chosen by the reader: ${reportText(report)}\n`);
  } finally {
    await readers.close();
  }
}
