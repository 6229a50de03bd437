/**
 * One statement of a list: a line with its words, and below it in small print, so that nobody takes it for theirs,
 * where it stands.
 */
import type { Article } from '../../../article/types.ts';
import { clearSpeakers } from '../../../search/quotations/clear-speakers.ts';
import type { FoundQuotation } from '../../../search/quotations/quotations.ts';
import type { Messages } from '../../messages/types.ts';
import { escapeMarkup } from '../escape.ts';
import { readingOf } from '../quotation.ts';
import { label, originOf, placeOf } from '../source-line.ts';
import { namesOf, officeOf } from '../speakers.ts';

/** What the line above the list tells of every statement below. */
export interface Common {
  /** Full name, `null` where several speak. */
  readonly speaker: string | null;
  /** The one office that the sources give the speaker, `null` where there are several or none. */
  readonly office: string | null;
  /** The one source, `null` where there are several. */
  readonly source: Article | null;
}

/**
 * Characters of the source that one statement shows of itself; whole sentences of a longer one are left out at its end,
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
export function statementLine(place: number, found: FoundQuotation, common: Common, messages: Messages): string {
  const { article, quotation } = found;
  const speakers = clearSpeakers(quotation).map(({ name }) => name);
  const who = speakers.length === 0 ? `*${messages.speakerUnclear}*` : `**${namesOf(speakers, messages)}**`;
  const office = common.office !== null || speakers.length !== 1 ? null : officeOf(article, speakers[0] ?? '');
  const words = wordsOf(found);
  const beside = [
    ...(words === null ? [messages.tooLong(quotation.end - quotation.start)] : []),
    ...(common.speaker !== null && office !== null ? [label(office)] : []),
    ...(quotation.kind === 'direct' ? [] : [messages.kinds[quotation.kind]]),
    ...(common.source === null ? [originOf(article)] : []),
    ...placeOf(article, quotation, messages),
    ...readingOf(article, quotation, messages),
  ];
  const by = common.speaker === null ? ` ${who}${office === null ? '' : `, ${label(office)}`}:` : '';
  return `**${place}**${by} ${words ?? CUT}${beside.length === 0 ? '' : `\n-# ${beside.join(' · ')}`}`;
}

/** On one line, inert; `null` where not even the first sentence fits. */
function wordsOf({ article, quotation: { start, end } }: FoundQuotation): string | null {
  const ends = [...article.sentences.filter((one) => one.end > start && one.end < end).map((one) => one.end), end];
  const until = ends.findLast((each) => each - start <= WORDS_MAX_LENGTH) ?? ends[0] ?? end;
  const words = escapeMarkup(article.body.slice(start, until).replace(/\s+/gu, ' ').trim());
  if (words.length > SENTENCE_MAX_LENGTH) return null;
  return until === end ? words : `${words} ${CUT}`;
}
