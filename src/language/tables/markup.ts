/** Marks of Markdown, of wikis and of HTML that a reader is not shown, an example beside each. */

/** A rule leaves out what its capturing groups match. */
export type MarkupRule = readonly [pattern: RegExp, example: string];

/** Stands for what an earlier rule has read; before the first line, for the text that stands there. */
export const READ = '\uE000';
export const BEFORE = '\uE001';

const TAGS =
  'a|abbr|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figure|font|footer|h[1-6]|head|' +
  'header|hr|html|i|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|' +
  'tfoot|th|thead|tr|tt|u|ul|var';
/** Left out between two words, these would join them. */
const BREAKING = 'blockquote|br|dd|div|dt|h[1-6]|hr|li|ol|p|td|th|tr|ul';
const ATTRIBUTES = String.raw`(?:\s+[\w:-]+=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*`;
const TARGET = String.raw`(?:<[^<>\n]*>|(?:[a-z][a-z0-9+.-]*:|\.{0,2}\/|#|www\.)(?:[^()\s]|\([^()\s]*\))*)`;
const LINE = `^[ \\t${READ}]*`;

/** What nothing else is read in. */
export const OPAQUE: readonly MarkupRule[] = [
  [/(?<![:\\])(\\)[[\]*_`#>~|<+\-!.(){}]/gu, '\\[laughs\\]'],
  [/^[ \t]*(`{3,}\w*)[ \t]*$/gmu, '```text'],
  [/(?<!`)(`{1,2})(?=[^\s`])[^`\n]*(?<=[^\s`])(`{1,2})(?!`)/gu, '`npm start`'],
  [/(<!--(?:(?!-->)[\s\S]){0,500}-->)/gu, '<!-- draft -->'],
  [/(<)https?:\/\/[^\s<>]+(>)/giu, '<https://example.com>'],
];

/** What other marks may stand in or around, in the order in which they are read. */
export const MARKS: readonly MarkupRule[] = [
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,;:!?](?=<\\/?(?:${BREAKING})\\b[^<>]*>\\S))(<\\/?(?:${TAGS})${ATTRIBUTES}\\s*\\/?>)`,
      'giu',
    ),
    '<b>Arga Putra</b>',
  ],
  [new RegExp(`(!?\\[)[^\\[\\]\\n]+(\\]\\(${TARGET}(?:\\s+"[^"\\n]*")?\\))`, 'giu'), '[Arga](https://example.com)'],
  [/(\[\[(?:[^[\]|\n]*\|)?)[^[\]|\n]+(\]\])/gu, '[[people/arga|Arga Putra]]'],
  [/(\[\^[\w-]{1,20}\]:?)/gu, 'agreed[^1]'],
  [/(\[\d{1,2}:\d{1,2}:\d{2}(?:[.,]\d{1,3})?\][ \t]?)/gu, 'so [00:01:12] we agreed'],
  [new RegExp(`${LINE}(\\[\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?\\][ \\t]?)`, 'gmu'), '[01:12] So we agreed'],
  [/^[ \t]*((?:[-*_][ \t]*){3,}|={3,})$/gmu, '---'],
  [new RegExp(`${LINE}(>+[ \\t]+)(?=\\S)`, 'gmu'), '> So we agreed'],
  [new RegExp(`${LINE}(#{1,6}[ \\t]+)(?=\\S)`, 'gmu'), '## Parking'],
  [new RegExp(`${LINE}(-#[ \\t]+)(?=\\S)`, 'gmu'), '-# small print'],
  [new RegExp(`${LINE}([-*+•◦▪][ \\t]+(?:\\[[ xX]\\][ \\t]+)?)(?=\\S)`, 'gmu'), '- [x] Buy paint'],
];

/** Runs that stand at both ends of emphasised words. */
export const EMPHASIS: MarkupRule = [/\*+|_+|~~/gu, '**Arga Putra** said _no_'];
/** Longer runs are lines to be filled in. */
export const EMPHASIS_MAX_LENGTH = 3;
