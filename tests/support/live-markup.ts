/**
 * A plain model of what Discord's client draws as something else than its own characters; written apart from the
 * escaper.
 */

const BLANKED = '\uE000';

/** Each row: what Discord draws, and how the token looks once escaped characters are blanked. */
const DRAWN: ReadonlyArray<readonly [what: string, token: RegExp]> = [
  ['bold or italics', /\*[^*]+\*|_[^_]+_/su],
  ['strike', /~~.+?~~/su],
  ['code', /`[^`]+`/su],
  ['spoiler', /\|\|.+?\|\|/su],
  ['mention', /<(?:@[!&]?|#)\d+>|@everyone|@here/u],
  ['command', /<\/[^<>]+:\d+>/u],
  ['time', /<t:-?\d+(?::[tTdDfFR])?>/u],
  ['emoji', /<a?:\w+:\d+>|:[\w~+-]+:/u],
  ['guide link', /<id:\w+>/u],
  ['masked link', /\[[^\]]*\]\([^)]*\)/su],
  ['address', /[a-z][a-z\d+.-]*:\/\/[^\s]/iu],
  ['invite', /discord(?:app)?\.(?:gg|com\/invite)\/[\w-]+/iu],
  ['block', /(?:^|[\n\r])[ \t]*(?:>|>>>|#{1,3}|-#|[-*]|\d+\.)[ \t]+\S/u],
];

/** What of a text Discord would draw: empty for an inert one. */
export function drawn(markup: string): string[] {
  const blanked = markup.replace(/\\[^0-9A-Za-z\s]/gu, BLANKED);
  return DRAWN.filter(([, token]) => token.test(blanked)).map(([what]) => what);
}

/** Tokens that must not survive, one a kind of markup and more. */
export const HOSTILE = [
  '**bold**',
  '*italics*',
  '__underline__',
  '_italics_',
  '~~strike~~',
  '`code`',
  '```js\ncode\n```',
  '||spoiler||',
  '> quote',
  '>>> quote',
  '# heading',
  '### heading',
  '-# small',
  '- item',
  '* item',
  '1. item',
  '23. item',
  '[label](https://example.com)',
  '[label](<https://example.com>)',
  'https://example.com/path',
  'http://example.com',
  '<https://example.com>',
  'discord.gg/abcdef',
  'discord.com/invite/abcdef',
  'https://discord.gg/abcdef',
  'discord://open',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</ask:123456789012345678>',
  '<t:1700000000:R>',
  '<:smile:123456789012345678>',
  '<a:wave:123456789012345678>',
  '<id:customize>',
  '@everyone',
  '@here',
  ':smile:',
  ':+1:',
  '\\',
  '\\*',
  '\\\\**x**',
] as const;
