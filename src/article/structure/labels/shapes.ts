/** How a line shows who speaks: one shape a row, an example beside each. Which of them a text uses is decided later. */

/**
 * How much a shape tells by itself. `stamp`: it bears the time at which somebody wrote or spoke; `mark`: signs that
 * have no other use; `weak`: a colon, brackets or bold, which stand for much else.
 */
export type Strength = 'stamp' | 'mark' | 'weak';

export interface Shape {
  readonly id: string;
  readonly example: string;
  readonly strength: Strength;
  /** Whether the words stand on the next lines. */
  readonly alone: boolean;
  /** Groups: `label`; `time` (of a recording or a day), `words` (empty where they stand below). */
  readonly pattern: RegExp;
}

const SPACE = '[ \\t\\u00a0\\u202f\\u200e\\u200f]';
const TIME = `\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,3})?)?(?:${SPACE}?[AaPp]\\.?[Mm]\\.?|(?!${SPACE}?[AaPp]\\.?[Mm]\\b))`;
/** `12/03/26`, `2026-03-12`, `12-Mar-26`, `Mar 12`, `Thu Mar 12 2026`. */
const DATE =
  '(?:\\d{1,4}[/.-](?:\\d{1,2}|\\p{L}{3})(?:[/.-]\\d{2,4})?|(?:\\p{L}{3},?\\s)?\\p{L}{3}\\s\\d{1,2}(?:,?\\s\\d{4})?)';
/** `10:01:02`, `[10:15]`, `12/03/26, 10.15`, `[12-Mar-26 10:15 AM]`, `2026-03-12T10:15:02`. */
const STAMP = `[\\u200e\\u200f]*[[(]?(?<date>${DATE}(?:,?${SPACE}+|T|\\]${SPACE}?\\[))?(?<time>${TIME})Z?[\\])]?`;
const TIME_IN_BRACKETS = `[[(](?<time>${TIME})[\\])]`;
/** Words in brackets behind a name: a group, a place, `chat`; never a time. */
const NOTE = `(?:${SPACE}?\\((?!\\d{1,2}[:.])[^()\\n]{1,60}\\))`;
const NAME = '[^\\s:*_<>[\\](){}|"“”„«»#/\\\\=][^:*<>[\\](){}|"“”„«»\\n\\t=]{0,59}?';
/** What somebody calls themselves in a chat may hold anything but a colon and a tab. */
const CHAT_NAME = '[^\\s:<>[\\]][^:\\n\\t<>]{0,59}?';
const NICK = '[^\\s<>:]{1,40}(?: [^\\s<>:]{1,30}){0,3}';
/** In a text with markup such a word between angles is no nick. */
const HTML_TAGS =
  'a|abbr|article|aside|audio|b|blockquote|body|br|button|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nav|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|v|var|video';
const EMPHASIS = '(?:\\*{1,3}|_{1,3})';
const WORDS = `(?:${SPACE}+(?<words>\\S.*)|${SPACE}*(?<none>))$`;

/** In the order in which they are tried. Some of the last count only where those they name come back or are listed. */
export const SHAPES: readonly Shape[] = [
  {
    id: 'chat-from',
    example: '09:15:02 From Lena Moor to Everyone: The pond …',
    strength: 'stamp',
    alone: false,
    pattern: shape(
      `${STAMP}${SPACE}+(?:From|Dari|from)${SPACE}+(?<label>${CHAT_NAME})(?:${SPACE}+(?:to|To|kepada|ke)${SPACE}+[^:\\n]{1,60}?)?${SPACE}*:${WORDS}`,
    ),
  },
  {
    id: 'chat-nick',
    example: '10:01:02 <lena> The pond …',
    strength: 'stamp',
    alone: false,
    pattern: shape(`${STAMP}${SPACE}*<[@+%~& ]?(?<label>${NICK})>${WORDS}`),
  },
  {
    id: 'chat-tabs',
    example: '00:06:40⇥Lena Moor:⇥The pond …',
    strength: 'stamp',
    alone: false,
    pattern: shape(`${STAMP}\\t(?<label>${CHAT_NAME}):?\\t(?<words>.*)$`),
  },
  {
    id: 'stamp-name',
    example: '[00:01:12] Lena Moor: The pond …',
    strength: 'stamp',
    alone: false,
    pattern: shape(
      `${EMPHASIS}?${STAMP}${EMPHASIS}?${SPACE}*[-–—|]?${SPACE}*${EMPHASIS}?(?:>>\\s?)?(?<label>${CHAT_NAME})${EMPHASIS}?${SPACE}?:${EMPHASIS}?${WORDS}`,
    ),
  },
  {
    id: 'stamp-alone',
    example: '[12-Mar-26 10:15 AM] lena_moor',
    strength: 'stamp',
    alone: true,
    pattern: shape(`${EMPHASIS}?${STAMP}${EMPHASIS}?${SPACE}+[-–—]?${SPACE}*(?<label>${CHAT_NAME})${EMPHASIS}?$`),
  },
  {
    id: 'name-stamp',
    example: 'Lena Moor: 00:02:09',
    strength: 'stamp',
    alone: true,
    pattern: shape(
      `${EMPHASIS}?(?<label>${NAME}${NOTE}?)${EMPHASIS}?[:,]?${EMPHASIS}?${SPACE}+(?:[-–—|]${SPACE}+)?[([]?(?<date>(?:Today|Yesterday|Hari ini|Kemarin|${DATE}),?(?: at| pukul)?${SPACE}+)?(?<time>${TIME})[)\\]]?:?${EMPHASIS}?$`,
    ),
  },
  {
    id: 'nick',
    example: '<lena> The pond …',
    strength: 'mark',
    alone: false,
    pattern: shape(`<[@+%~& ]?(?!/|(?:${HTML_TAGS})[ >/])(?<label>${NICK})>${WORDS}`),
  },
  {
    id: 'voice',
    example: '<v Lena Moor>The pond …',
    strength: 'mark',
    alone: false,
    pattern: shape('<v(?:\\.[^\\s>]+)?\\s+(?<label>[^>\\n]{1,60})>\\s*(?<words>\\S.*?)?(?:</v>)?$'),
  },
  {
    id: 'angles',
    example: '>> LENA MOOR: The pond …',
    strength: 'mark',
    alone: false,
    pattern: shape(`>>+${SPACE}?(?<label>${NAME}${NOTE}?):${WORDS}`),
  },
  {
    id: 'bracket',
    example: '[Lena] The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(`\\[(?!\\d)(?<label>${NAME})\\]:?${SPACE}+(?![([])(?<words>\\S.*)$`),
  },
  {
    id: 'bold-colon',
    example: '**Lena Moor:** The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(
      `(?:<b>|<strong>|${EMPHASIS})(?<label>${NAME}${NOTE}{0,2})(?:${SPACE}?${TIME_IN_BRACKETS})?(?:${SPACE}?:(?:</b>|</strong>|${EMPHASIS})|(?:</b>|</strong>|${EMPHASIS})${NOTE}{0,2}${SPACE}?:)${WORDS}`,
    ),
  },
  {
    id: 'bold-time',
    example: '**Lena Moor** [00:01:12]: The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(
      `${EMPHASIS}(?<label>${NAME}${NOTE}?)${EMPHASIS}${NOTE}{0,2}${SPACE}?${TIME_IN_BRACKETS}${SPACE}?:?${WORDS}`,
    ),
  },
  {
    id: 'bold-dash',
    example: '**Lena Moor** – The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(
      `(?:<b>|<strong>|${EMPHASIS})(?<label>${NAME}${NOTE}?)(?:</b>|</strong>|${EMPHASIS})${NOTE}?${SPACE}[-–—]${SPACE}+(?<words>\\S.*)$`,
    ),
  },
  {
    id: 'bold-alone',
    example: '**Lena Moor**',
    strength: 'weak',
    alone: true,
    pattern: shape(`${EMPHASIS}(?<label>${NAME}${NOTE}?):?${EMPHASIS}:?$`),
  },
  {
    id: 'hansard',
    example: 'HON. L. MOOR.- The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(`(?<label>(?=[^a-z]*[A-Z]{3})${NAME}${NOTE}?)\\.${SPACE}?[-–—]+${SPACE}*(?<words>\\S.*)$`),
  },
  {
    id: 'hansard-stop',
    example: 'Mr. VOSS of Eastmere. The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(
      `(?<label>(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.?|The)${SPACE}[A-Z][A-Z'’-]{2,}(?:${SPACE}[A-Z]{3,}| of \\p{Lu}\\p{L}+| pro tempore)?)\\.${SPACE}+(?<words>\\S.*)$`,
    ),
  },
  {
    id: 'question',
    example: 'Q    Will the pond freeze?',
    strength: 'weak',
    alone: false,
    pattern: shape(`${EMPHASIS}?(?<label>[QATJP])(?:[.:]${EMPHASIS}?${SPACE}+|${SPACE}{2,}|\\t)(?<words>\\S.*)$`),
  },
  {
    id: 'name-time',
    example: 'Senator MOOR (Brookland) (10:15): The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(`(?<label>${NAME}${NOTE}{0,2})${SPACE}?${TIME_IN_BRACKETS}${SPACE}?:?${WORDS}`),
  },
  {
    id: 'colon',
    example: 'Lena Moor: The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(`(?<label>${NAME}${NOTE}{0,2})${SPACE}?:${SPACE}+(?<words>\\S.*)$`),
  },
  {
    id: 'colon-alone',
    example: 'Lena Moor:',
    strength: 'weak',
    alone: true,
    pattern: shape(`(?<label>${NAME}${NOTE}{0,2})${SPACE}?:$`),
  },
  {
    id: 'dash',
    example: 'Lena Moor – The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(`(?<label>${NAME}${NOTE}?)${SPACE}[-–—]${SPACE}+(?<words>\\S.*)$`),
  },
  {
    id: 'parenthesis',
    example: '(Moor) The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(`\\((?<label>\\p{Lu}[\\p{L}.'’ -]{1,30}?)\\):?${SPACE}+(?![([])(?<words>\\S.*)$`),
  },
  {
    id: 'initials-stop',
    example: 'MOOR. The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(`(?<label>\\p{Lu}{2,4})\\.${SPACE}+(?<words>\\p{Lu}.*)$`),
  },
  {
    id: 'bold-space',
    example: '**Moor** The pond …',
    strength: 'weak',
    alone: false,
    pattern: shape(
      `(?:<b>|<strong>|${EMPHASIS})(?<label>${NAME}${NOTE}?)(?:</b>|</strong>|${EMPHASIS})${SPACE}+(?<words>[\\p{L}\\p{N}“"‘'].*)$`,
    ),
  },
  {
    id: 'name-alone',
    example: 'Lena Moor',
    strength: 'weak',
    alone: true,
    pattern: shape(`(?<label>\\p{Lu}[^.:;!?*_<>[\\](){}|"“”„«»#/\\\\=\\t\\d]{1,39})$`),
  },
];

function shape(source: string): RegExp {
  return new RegExp(`^${source}`, 'du');
}

/** A time that is all of a line: `0:03`, `[00:01:12]`, `10:15 AM`, `00:01 - 00:04`. */
export const TIME_LINE = shape(`[[(]?(?<time>${TIME})(?:${SPACE}?(?:[-–—]|-->)${SPACE}?${TIME})?[\\])]?$`);

/** What a line of a chat begins with. */
export const STAMP_START = shape(`${STAMP}${SPACE}`);
