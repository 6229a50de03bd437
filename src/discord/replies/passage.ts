/** A passage as it stands in a reply. */
import type { APIButtonComponent } from 'discord-api-types/v10';
import { clearlySpeaking } from '../../article/clear-speakers.ts';
import type { Slice } from '../../search/passages/passages.ts';
import { AROUND_ID, type PassageFields, type SourcesFields, type WithinFields } from '../ids/ask.ts';
import { hashOf } from '../ids/fields.ts';
import type { Messages } from '../messages/types.ts';
import type { Context } from './context.ts';
import { fittingQuote } from './fit.ts';
import { button } from './reply.ts';
import { label, originOf, whereLine } from './source-line.ts';
import { namesOf, type Reader, speakerLine } from './speakers.ts';
import { whoseWords } from './whose.ts';

/** Words whose meaning the bot tells beside a passage. */
const RESOLVED_MAX = 2;

/** A slice of an article. */
export type Place = Pick<Slice, 'article' | 'start' | 'end'>;

/**
 * The words, who said them with office, whose words they are and where they stand: at most `room` characters of markup.
 */
export function passageText(passage: Slice, reader: Reader, room: number): string {
  const { messages } = reader;
  const { article, highlights } = passage;
  const speakers = clearlySpeaking(article, passage);
  const isUnclear = speakers.length === 0 && passage.voice !== 'narrator';
  const below = [
    isUnclear ? `*${messages.speakerUnclear}*` : speakerLine(article, speakers, reader),
    whereLine(article, passage, whoseWords(passage, messages), messages),
    ...readings(passage, messages),
  ].filter((line) => line !== '');
  const tail = `\n${below.join('\n')}`;
  return `${fittingQuote(article, passage, highlights, room - tail.length, messages)}${tail}`;
}

/** The words and where they stand, and nobody named as having said them: at most `room` characters of markup. */
export function citedText(passage: Slice, messages: Messages, room: number): string {
  const { article, highlights } = passage;
  const tail = `\n${whereLine(article, passage, [originOf(article)], messages)}`;
  return `${fittingQuote(article, passage, highlights, room - tail.length, messages)}${tail}`;
}

/** Whom "Dia" or "tambahnya" in a passage stands for: the bot's own reading, said as such. */
function readings({ resolved }: Slice, messages: Messages): string[] {
  return resolved
    .slice(0, RESOLVED_MAX)
    .map(({ mention, names }) => `-# ${messages.resolved(label(mention), namesOf(names, messages))}`);
}

/** What the buttons of a passage remember. @param speaker Full name that was asked for, `null` for everybody */
export function passageFields(
  { article, start, end }: Place,
  speaker: string | null,
  context: Pick<Context, 'within'>,
): PassageFields {
  return { text: article.hash, start, end, ...askedFields(speaker, context) };
}

/** Whose words, and which sources, were asked for. */
export function askedFields(speaker: string | null, context: Pick<Context, 'within'>): WithinFields {
  return { speaker: hashOf(speaker), ...sourcesFields(context) };
}

/** To which sources a question is narrowed. */
export function sourcesFields({ within }: Pick<Context, 'within'>): SourcesFields {
  return { source: hashOf(within?.source?.key ?? null), since: within?.since?.day ?? null };
}

/** Where a slice of an article stands with the sentences around it. */
export function aroundId({ article, start, end }: Place): string {
  return AROUND_ID.encode({ text: article.hash, start, end });
}

/** Shows the sentences around a slice of an article. */
export function aroundButton(slice: Place, label: string): APIButtonComponent {
  return button(label, aroundId(slice));
}

/**
 * The first of those that are the same place: two buttons of one message can't be the same, nor two choices of a menu.
 */
export function distinctPlaces<Item>(items: readonly Item[], placeOf: (item: Item) => Place): readonly Item[] {
  const ids = items.map((item) => aroundId(placeOf(item)));
  return items.filter((_item, index) => ids.indexOf(ids[index] ?? '') === index);
}
