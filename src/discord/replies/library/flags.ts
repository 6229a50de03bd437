/** What a careful editor would look at again, each in one line. */
import type { Flag, FlagCode, FlagOf, FlagValues } from '../../../article/review/types.ts';
import type { Article } from '../../../article/types.ts';
import type { Span } from '../../../language/types.ts';
import { formatDate } from '../../messages/index.ts';
import type { ShownFlagValues } from '../../messages/library-types.ts';
import type { Messages } from '../../messages/types.ts';
import { escapeMarkup } from '../escape.ts';
import { label, placeParts, timeAt } from '../source-line.ts';

const FLAGS_MAX = 6;
const NAME_MAX_LENGTH = 60;
/** Names that somebody could be. */
const PEOPLE_MAX = 3;

/** By its code, what its sentence is made of. */
const SHOWN: { readonly [Code in FlagCode]: (values: FlagValues[Code], messages: Messages) => ShownFlagValues[Code] } =
  {
    weekday: ({ date, written, was }, messages) => ({
      date: escapeMarkup(formatDate(date, messages)),
      written: short(written),
      was: weekdayName(was, messages),
    }),
    'no-date': () => ({}),
    'no-address': () => ({}),
    'two-people': ({ name, people }) => ({ name: short(name), people: people.slice(0, PEOPLE_MAX).map(short) }),
    label: ({ label: written, turns }) => ({ label: short(written), turns }),
    unpaired: ({ mark }) => ({ mark: short(mark) }),
    wall: () => ({}),
    duplicate: ({ title, publisher, shared }) => ({
      source: [`“${short(title)}”`, ...(publisher === null ? [] : [`(${short(publisher)})`])].join(' '),
      shared,
    }),
  };

/** A heading with their number, then the first six with their places; one line where there are none. */
export function flagsText(flags: readonly Flag[], article: Article, messages: Messages): string {
  const { draft } = messages.library;
  if (flags.length === 0) return `-# ${draft.noFlags}`;
  const lines = flags.slice(0, FLAGS_MAX).map((flag) => `- ${flagLine(flag, article, messages)}`);
  const more = flags.length - lines.length;
  return [draft.flags(flags.length), ...lines, ...(more === 0 ? [] : [`-# ${draft.more(more)}`])].join('\n');
}

function flagLine(flag: Flag, article: Article, messages: Messages): string {
  const isWhole = flag.start === flag.end;
  const span = spoken(flag, article);
  const place = isWhole ? [] : [...timeAt(article, span, messages), ...placeParts(article, span, messages)];
  return [sentenceOf(flag, messages), ...place].join(' · ');
}

/** A label stands before its paragraph: there its first word is meant. */
function spoken({ start, end }: Flag, { paragraphs }: Article): Span {
  const paragraph = paragraphs.find((one) => start < one.end);
  const from = Math.max(start, paragraph?.start ?? start);
  return { start: from, end: Math.max(from, end) };
}

function sentenceOf<Code extends FlagCode>({ code, values }: FlagOf<Code>, messages: Messages): string {
  return messages.library.draft.flag[code](SHOWN[code](values, messages));
}

function short(name: string): string {
  return label(name, NAME_MAX_LENGTH);
}

/** @param day 0 for Sunday: the fourth of January 1970 was one */
function weekdayName(day: number, { locale }: Messages): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(1970, 0, 4 + day)),
  );
}
