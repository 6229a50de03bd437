/** Windows-1252, which stands for Latin-1 wherever that is named: https://encoding.spec.whatwg.org/#windows-1252. */

/** The characters of the bytes 0x80 to 0x9F; five of them are undefined and stay controls. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node.js 20 to 24 decode Windows-1252 as Latin-1, with controls in place of those characters. */
export function withWindowsCharacters(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80] ?? control);
}

/** Bytes that Windows-1252 leaves undefined, and controls that no text has. */
const NEVER = /(?![\t\n\f\r])\p{Cc}/u;

/**
 * What stands where a text of Windows-1252 has it, each with an example; every other high character speaks against it,
 * also letters that hardly any language has (0xFF, as it stands in broken files, is ÿ).
 */
const SHAPES: readonly RegExp[] = [
  /(?<=[A-Za-z])[ß-ïñ-öø-ýœšž](?![À-Þ])/, // café
  /(?<![\p{L}\p{N}])[À-ÏÑ-ÖØ-ÝŒŠŽß-ïñ-öø-ýœšž](?=[a-z])/u, // Élan, état
  /(?<=[A-Z])[À-ÏÑ-ÖØ-ÝŒŠŽ](?=[A-Z\s.,;:!?)]|$)/, // CAFÉ, RÉSUMÉ
  /(?<=[A-Za-z][ß-ïñ-öø-ýœšž])[ß-ïñ-öø-ýœšž](?=[a-z])/, // crééra
  /(?<=\p{L})[’'](?=\p{L})/u, // don’t
  /(?<=[\p{L}\p{N}.,!?;:…)%*])[”’»](?![\p{L}\p{N}])/u, // kata.”
  /(?<![\p{L}\p{N}])[“‘«„‚](?=[\p{L}\p{N}…])/u, // “Kami
  /(?<=[\s\p{L}\p{N},”’)])[–—](?=[\s\p{L}\p{N}“‘(])/u, // 2019–2025
  /(?<=[\s\p{L}\p{N},])…/u, // dan…
  /(?<![\p{L}\p{N}])[•·§£€¥©®†‡](?=[\s\p{L}\p{N}])/u, // • satu, £5
  /(?<=[\p{L}\p{N}])[®™°²³¹º](?![\p{L}])/u, // 30°
  /(?<=[\p{L}\p{N}.,;:!?])\u00A0|\u00A0(?=[\p{L}\p{N}“(])/u, // 5 kg, with a space that does not break
  /(?<=\d\s?)[×÷±½¼¾](?=\s?\d|\s|$)/, // 2½
  /(?<!\p{L})[±¿¡](?=[\p{L}\p{N}])/u, // ¿Qué
];

const EXPECTED = new RegExp(SHAPES.map(({ source }) => source).join('|'), 'gu');

/**
 * @param text the bytes read as Windows-1252
 * @returns whether every character beyond ASCII stands as it does in such a text, and none is part of a UTF-8 sequence
 */
export function isSurelyWindows1252(text: string, bytes: Uint8Array): boolean {
  if (NEVER.test(text) || hasUtf8Sequence(bytes)) return false;
  const high = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const expected = text.match(EXPECTED)?.filter((match) => match > '\u007F').length ?? 0;
  return high === expected;
}

/** Such a sequence says that the file is UTF-8 with a fault, not another encoding. */
function hasUtf8Sequence(bytes: Uint8Array): boolean {
  return /(?!\uFFFD)\P{ASCII}/u.test(new TextDecoder('utf-8').decode(bytes));
}
