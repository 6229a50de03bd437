/** The encoding that a page or an XML file declares of itself. */

/** HTML says that a declaration stands within the first 1,024 bytes; pages put it later. */
const DECLARED_WITHIN = 4_096;

/** `<meta charset="windows-1252">`, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`. */
const META = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
/** `<?xml version="1.0" encoding="iso-8859-1"?>`. */
const XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i;

/**
 * @param isPage whether the file is named as a page; others declare an encoding only where they begin as one
 * @returns the name as written, `null` where none is declared
 */
export function declaredEncoding(bytes: Uint8Array, isPage: boolean): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  if (!isPage && !/^\s*<(?:!doctype|html|\?xml|head)/i.test(head)) return null;
  return XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? null;
}
