import fc from 'fast-check';

const SURROGATES_FROM = 0xd800;
const SURROGATES = 0x800;

/**
 * Any code point but surrogates, as a unit of `fc.string`. fast-check's own `'binary'` draws from the same ones, but
 * first fills a table of all 1.1 million of them, which takes a second and 100 MB in each process.
 */
export const CODE_POINT = fc.nat(0x10ffff - SURROGATES).map(
  (nth) => String.fromCodePoint(nth < SURROGATES_FROM ? nth : nth + SURROGATES),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== text) throw new Error('not one code point');
    return code < SURROGATES_FROM ? code : code - SURROGATES;
  },
);
