/** The text of a message without Discord's markup, as it would be written in a source. */

/** What Discord's ids stand for; `undefined` where that is not known. */
export interface Names {
  member(id: string): string | undefined;
  role(id: string): string | undefined;
  channel(id: string): string | undefined;
}

/** Stands where a name is not known. */
const UNKNOWN = '…';

type Rows = ReadonlyArray<readonly [token: RegExp, words: string | ((match: string[]) => string), example: string]>;

/** Drawn by Discord as something else than what is written, line by line. */
const LINES: Rows = [
  [/```(?:[\w+#.-]*\n)?([^`]*)```/gu, ([, code = '']) => `\n${code}\n`, '```text\nfirst line\nsecond line\n```'],
  [/^[^\S\n\r\u2028\u2029]*(?:>>>|>)[^\S\n\r\u2028\u2029]?/gmu, '', '> quoted'],
  [/^[^\S\n\r\u2028\u2029]*(?:#{1,3}|-#)[^\S\n\r\u2028\u2029]+/gmu, '', '# Announcement'],
];

/** The same inside a line. */
const INLINE: Rows = [
  [/<a?:\w+:\d+>/gu, '', 'good morning <:wave:123456789012345678>'],
  [/<id:\w+>/gu, '', 'see <id:customize>'],
  [/<\/([^<>:\n]+):\d+>/gu, ([, name]) => `/${name}`, '</ask:123456789012345678>'],
  [
    /<t:(-?\d{1,13})(?::(\w))?>/gu,
    ([, seconds = '', style = 'f']) => timeOf(Number(seconds), style),
    '<t:1700000000:D>',
  ],
  [
    /\[([^[\]\n]+)\]\(<?https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))+>?\)/giu,
    ([, words = '']) => words,
    '[the report](https://kota.example/a)',
  ],
  [/<(https?:\/\/[^\s<>]+)>/giu, ([, address = '']) => address, '<https://kota.example/a>'],
  [/\|\|(?=[^|\n])([^|]*)\|\|/gu, ([, words = '']) => words, '||hidden||'],
  [/~~(?=\S)([^~]*\S)~~/gu, ([, words = '']) => words, '~~withdrawn~~'],
  [/(``?)(?=[^`])([^`]+)\1/gu, ([, , words = '']) => words, '`/ask`'],
  [/\*{3}(?=\S)([^*]*\S)\*{3}/gu, ([, words = '']) => words, '***very important***'],
  [/\*\*(?=\S)((?:[^*]|\*(?!\*))*\S)\*\*/gu, ([, words = '']) => words, '**important**'],
  [/(?<![\p{L}\p{N}_])__(?=\S)([^\n]*?\S)__(?![\p{L}\p{N}_])/gu, ([, words = '']) => words, '__underlined__'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, ([, words = '']) => words, '*stressed*'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, ([, words = '']) => words, '_stressed_'],
];

/** A character after a backslash stands for itself; meanwhile it is another one, far from all that is written. */
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
const SET_ASIDE = /[\u{f0021}-\u{f007e}]/gu;
const ASIDE = 0xf0000;

const MENTION = /<(@[!&]?|#)(\d+)>/gu;
const BLANKS_AT_END = /[^\S\n]+$/gmu;
const EMPTY_LINES = /\n{3,}/gu;

/** What was written as plain text: the paragraphs stay, mentions are names, emoji of a server are left out. */
export function plainText(content: string, names: Names): string {
  const read = content
    .replace(/\r\n?/gu, '\n')
    .replace(ESCAPED, (_token, character: string) => String.fromCodePoint(ASIDE + character.charCodeAt(0)));
  return rewritten(read, [...LINES, ...INLINE])
    .replace(SET_ASIDE, (aside) => String.fromCharCode((aside.codePointAt(0) ?? 0) - ASIDE))
    .replace(MENTION, (_token, kind: string, id: string) => nameOf(kind, id, names))
    .replace(BLANKS_AT_END, '')
    .replace(EMPTY_LINES, '\n\n')
    .trim();
}

const ADDRESS = /https?:\/\/[^\s<>]+/giu;

/** The http(s) addresses that were written, in order, each once. */
export function linksIn(content: string): string[] {
  const found = [...content.matchAll(ADDRESS)].map(([address]) => trimmed(address));
  return [...new Set(found.filter((address) => URL.canParse(address)))];
}

/** Without what ends the sentence or the brackets around it. */
function trimmed(address: string): string {
  const end = address.replace(/[.,;:!?'"”’»*_~|`\])]+$/u, '');
  const opened = end.split('(').length - end.split(')').length;
  return opened > 0 && address.startsWith(`${end})`) ? `${end})` : end;
}

function rewritten(text: string, rows: Rows): string {
  return rows.reduce(
    (done, [token, words]) => done.replace(token, (...match) => (typeof words === 'string' ? words : words(match))),
    text,
  );
}

function nameOf(kind: string, id: string, { member, role, channel }: Names): string {
  if (kind === '#') return `#${channel(id) ?? UNKNOWN}`;
  return `@${(kind === '@&' ? role(id) : member(id)) ?? UNKNOWN}`;
}

/** `2023-11-14`, `22:13 UTC` or both: a source has one text, whatever its reader's time zone. */
function timeOf(seconds: number, style: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  const clock = `${time.slice(0, 5)} UTC`;
  if (style === 'd' || style === 'D') return day;
  return style === 't' || style === 'T' ? clock : `${day} ${clock}`;
}
