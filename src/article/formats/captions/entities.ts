/** Named characters of WebVTT: https://www.w3.org/TR/webvtt1/#webvtt-cue-text-tokenizer. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', // Laut &amp; Kota
  lt: '<', // 3 &lt; 4
  gt: '>', // &gt;&gt; LENA MOOR:
  quot: '"', // &quot;Ya&quot;
  apos: "'", // don&apos;t
  nbsp: ' ', // 5&nbsp;kg
  lrm: '', // marks of direction
  rlm: '',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g;

/** Each is read once: `&amp;lt;` is `&lt;`. What is none stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
  });
}
