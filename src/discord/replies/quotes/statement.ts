/**
 * One statement of a list: a line with its words, and below it in small print, so that nobody takes it for theirs,
 * where it stands.
 */

import { clearSpeakers } from '../../../article/clear-speakers.ts';
import { readable } from '../../../article/markup.ts';
import type { Article } from '../../../article/types.ts';
import { type HeldOffice, officeOf } from '../../../search/offices.ts';
import type { FoundQuotation } from '../../../search/quotations/quotations.ts';
import { escapeMarkup } from '../escape.ts';
import { readingOf } from '../quotation.ts';
import { originOf, placeParts, timeAt } from '../source-line.ts';
import { namesOf, officeText, type Reader } from '../speakers.ts';
import { howTaken, toldBy } from '../whose.ts';

/** What the line above the list tells of every statement below. */
export interface Common {
  /** Full name, `null` where several speak. */
  readonly speaker: string | null;
  /** The one office that the sources give the speaker, `null` where there are several or none. */
  readonly office: HeldOffice | null;
  /** The one source, `null` where there are several. */
  readonly source: Article | null;
}

/**
 * Characters of the source that one statement shows of itself; whole sentences of a longer one are left out,
 * visibly.
 */
const WORDS_MAX_LENGTH = 280;
/** Characters of markup of a single sentence that is longer: it is never cut. */
const SENTENCE_MAX_LENGTH = 2_000;
const CUT = '\\[…]';

/**
 * `**3** **Rina Wulandari**: "…"`, and `reported, not word for word · kabarsagara.example · paragraph 2`, without what
 * is common to all.
 */
export function statementLine(place: number, found: FoundQuotation, common: Common, reader: Reader): string {
  const { messages } = reader;
  const { article, quotation, part } = found;
  const shown = part ?? quotation;
  const speakers = clearSpeakers(quotation).map(({ name }) => name);
  const who = speakers.length === 0 ? `*${messages.speakerUnclear}*` : `**${namesOf(speakers, messages)}**`;
  const office = common.office !== null || speakers.length !== 1 ? null : officeOf(article, speakers[0] ?? '');
  const held = office === null ? null : officeText(office, reader);
  const words = wordsOf(found);
  const beside = [
    ...(words === null ? [messages.tooLong(quotation.end - quotation.start)] : []),
    ...timeAt(article, shown, messages),
    ...(common.speaker !== null && held !== null ? [held] : []),
    ...howTaken(article, quotation, messages),
    ...(quotation.kind === 'direct' ? [] : [messages.kinds[quotation.kind]]),
    ...toldBy(article, quotation, messages),
    ...(common.source === null ? [originOf(article)] : []),
    ...placeParts(article, shown, messages),
    ...readingOf(article, quotation, messages),
  ];
  const by = common.speaker === null ? ` ${who}${held === null ? '' : `, ${held}`}:` : '';
  return `**${place}**${by} ${words ?? CUT}${beside.length === 0 ? '' : `\n-# ${beside.join(' · ')}`}`;
}

/** On one line, of a long turn from what is asked for on, inert; `null` where not even the first sentence fits. */
function wordsOf({ article, quotation, part }: FoundQuotation): string | null {
  const { end } = quotation;
  const start = part?.start ?? quotation.start;
  const ends = [...article.sentences.filter((one) => one.end > start && one.end < end).map((one) => one.end), end];
  const until = ends.findLast((each) => each - start <= WORDS_MAX_LENGTH) ?? ends[0] ?? end;
  const words = escapeMarkup(readable(article.body, { start, end: until }).replace(/\s+/gu, ' ').trim());
  if (words.length > SENTENCE_MAX_LENGTH) return null;
  return `${start > quotation.start ? `${CUT} ` : ''}${words}${until === end ? '' : ` ${CUT}`}`;
}
