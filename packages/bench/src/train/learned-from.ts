import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSourceText } from 'notulen/article/formats/formats';
import { readArticle } from 'notulen/article/parse';
import { readFormatMeetings } from '../formats/read.ts';
import { type Meeting, type MeetingSet, readMeetings } from '../meetings.ts';

const SETS: readonly MeetingSet[] = ['open', 'sealed', 'unseen', 'learning'];

/** The project's own meetings that may be learned from: all but `held-out` and the sealed formats, twelve in all. */
export async function meetingsToLearnFrom(): Promise<Meeting[]> {
  const inFormats = readFormatMeetings('open').map(async ({ name, source, questions }) => {
    const { article } = readArticle(name, await readSourceText(readFileSync(source), basename(source)));
    return { article, questions };
  });
  return [...SETS.flatMap((set) => readMeetings(set)), ...(await Promise.all(inFormats))];
}
