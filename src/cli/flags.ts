/** What to look at again in a source, in words. */
import { formatTime, placeOf } from '../article/place.ts';
import type { Flag, FlagValues } from '../article/review/types.ts';
import type { Article } from '../article/types.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const QUOTED_MAX_LENGTH = 60;
const OR = new Intl.ListFormat('en', { type: 'disjunction' });

/** One sentence: what is to be looked at again, and what to do. */
export function flagSentence(flag: Flag): string {
  switch (flag.code) {
    case 'weekday': {
      const { date, was } = flag.values;
      return `${flag.text}: ${DAY.format(Date.parse(date))} was a ${WEEKDAYS[was]}; check which of the two is right.`;
    }
    case 'no-date':
      return 'It does not say on which day it was published or held; add it (notulen edit --published).';
    case 'no-address':
      return 'It has no address where people could read it; add it (notulen edit --url).';
    case 'two-people':
      return `“${flag.values.name}” could be ${OR.format(flag.values.people)}; check whose words these are.`;
    case 'label': {
      const { label, turns } = flag.values;
      return `Nothing in it tells who “${label}” is (${counted(turns, 'turn')}); write the full name into it.`;
    }
    case 'unpaired':
      return `A ${flag.values.mark} has no other half in its paragraph; check where the words in it end.`;
    case 'wall':
      return 'This looks like a notice on cookies or a subscription; check that the text is whole, and take it out.';
    case 'duplicate':
      return duplicateSentence(flag.values);
  }
}

function duplicateSentence({ id, title, publisher, shared }: FlagValues['duplicate']): string {
  const where = [publisher, id].filter((part) => part !== null).join(', ');
  const percent = Math.floor(shared * 100);
  return `Nearly the same text as “${title}” (${where}), which is kept already: ${percent}% in common; keep both only if you want both.`;
}

/** For people: the sentence, and where it is, in words of the source, as far as it is at one place. */
export function flagText(article: Article, flag: Flag): string {
  const sentence = flagSentence(flag);
  if (flag.start === flag.end) return sentence;
  const words = article.body.slice(flag.start, flag.end).replace(/\s+/gu, ' ');
  return `${whereIn(article, flag.start)}: ${sentence}${sentence.includes(words) ? '' : ` “${shortened(words)}”`}`;
}

/** `1 turn`, `2 turns`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * The time in a recording or of a chat, else the page, else the paragraph; behind the last one stand lines of a page.
 */
function whereIn(article: Article, offset: number): string {
  const { seconds, clock, page } = placeOf(article, offset);
  const time = seconds === null ? clock : formatTime(seconds);
  if (time !== null) return `at ${time}`;
  if (page !== null) return `page ${page}`;
  const paragraph = article.paragraphs.findIndex(({ end }) => offset < end);
  return paragraph === -1 ? 'at the end' : `paragraph ${paragraph + 1}`;
}

function shortened(words: string): string {
  if (words.length <= QUOTED_MAX_LENGTH) return words;
  const room = words.slice(0, QUOTED_MAX_LENGTH);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 0) || QUOTED_MAX_LENGTH)}…`;
}
