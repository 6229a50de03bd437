/** A passage as it stands in an answer. */
import type { APIButtonComponent } from 'discord-api-types/v10';
import { clearlySpeaking } from '../../search/clear-speakers.ts';
import type { Slice } from '../../search/passages.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Messages } from '../messages/types.ts';
import { button } from '../reply.ts';
import { fittingQuote } from './fit.ts';
import { label, linkedSourceLine, sourceLine } from './source-line.ts';
import { namesOf, speakerLines, voiceLine } from './speakers.ts';

/** Words whose meaning the bot tells beside a passage. */
const RESOLVED_MAX = 2;

/**
 * The words, who said them, whose words they are and where they stand: at most `room` characters of markup.
 * @param linked Whether the last line holds the link; where a button does, it need not.
 */
export function passageText(passage: Slice, messages: Messages, room: number, linked: boolean): string {
  const { article, highlights, resolved } = passage;
  const speakers = clearlySpeaking(article, passage);
  const below = [
    ...resolved
      .slice(0, RESOLVED_MAX)
      .map(({ mention, names }) => messages.resolved(label(mention), namesOf(names, messages))),
    speakerLines(article, speakers),
    voiceLine({ ...passage, speakers }, messages),
    linked ? linkedSourceLine(article, passage, messages) : sourceLine(article, passage, messages),
  ].filter((line) => line !== '');
  const tail = `\n${below.join('\n')}`;
  return `${fittingQuote(article, passage, highlights, room - tail.length, messages)}${tail}`;
}

/** Shows the sentences around a slice of an article. */
export function aroundButton(
  { article, start, end }: Pick<Slice, 'article' | 'start' | 'end'>,
  label: string,
): APIButtonComponent {
  return button(label, writeCustomId('ask', 'around', article.hash, start, end));
}
