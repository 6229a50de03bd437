import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPublicAddress,
  isPublicHost,
  SPECIAL_IPV4,
  SPECIAL_IPV6,
} from '../../../../src/library/fetching/public-address.ts';

/** Whether a host is public, as it is written in an address; one that no address can have is not. */
function isPublicWritten(host: string): boolean {
  const address = `http://${host}/`;
  return URL.canParse(address) && isPublicHost(new URL(address).hostname);
}

const partsOf = (address: number) => [24, 16, 8, 0].map((shift) => (address >>> shift) & 0xff);
const dotted = (address: number) => partsOf(address).join('.');
const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const FULL_WIDTH_ZERO = '０'.codePointAt(0) ?? 0;
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(FULL_WIDTH_ZERO + Number(digit)));
const hexadecimal = (value: number, digits = 0) => value.toString(16).padStart(digits, '0');
const low = (address: number) => `${hexadecimal(address >>> 16)}:${hexadecimal(address & 0xffff)}`;

/** Ways to write an address of IPv4. */
const NOTATIONS: readonly ((address: number) => string)[] = [
  dotted,
  (address) => `${dotted(address)}.`,
  (address) => String(address),
  (address) => `0x${hexadecimal(address)}`,
  (address) => `0X${hexadecimal(address, 12).toUpperCase()}`,
  (address) => `0${address.toString(8)}`,
  (address) =>
    partsOf(address)
      .map((part) => `0x${hexadecimal(part)}`)
      .join('.'), // 0x7f.0x0.0x0.0x1
  (address) =>
    partsOf(address)
      .map((part) => `0${part.toString(8)}`)
      .join('.'), // 0177.00.00.01
  (address) => `${address >>> 24}.${address & 0xffffff}`, // 127.1
  (address) => `${address >>> 24}.${(address >>> 16) & 0xff}.${address & 0xffff}`, // 127.0.1
  (address) => fullWidth(dotted(address)),
  (address) => dotted(address).replaceAll('.', '。'),
  (address) => dotted(address).replace(/\d/g, (digit) => `%3${digit}`),
];

/** Ways to write it within IPv6: none of these is public, whatever it holds. */
const EMBEDDED: readonly ((address: number) => string)[] = [
  (address) => `[::ffff:${dotted(address)}]`,
  (address) => `[0:0:0:0:0:FFFF:${low(address)}]`,
  (address) => `[::${dotted(address)}]`,
  (address) => `[::ffff:0:${low(address)}]`,
  (address) => `[64:ff9b::${low(address)}]`,
  (address) => `[64:ff9b:1::${dotted(address)}]`,
  (address) => `[2002:${low(address)}::1]`,
  (address) => `[2001:0:${low(address)}::]`,
  (address) => `[2001::${low(~address >>> 0)}]`,
];

const anyIpv4 = fc.nat(0xffff_ffff);
const specialIpv4 = fc.tuple(fc.constantFrom(...SPECIAL_IPV4), anyIpv4).map(([[network, prefix], any]) => {
  const size = 2 ** (32 - prefix);
  return numberOf(network) + (any % size);
});

/** The 128 bits of a network as it stands in the table: at most one `::`, no part in decimal. */
function bitsOf(address: string): bigint {
  const [head = '', tail] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const groups = [...head, ...Array<string>(8 - head.length - (tail?.length ?? 0)).fill('0'), ...(tail ?? [])];
  return groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

const groupsOf = (bits: bigint) =>
  Array.from({ length: 8 }, (_, at) => hexadecimal(Number((bits >> BigInt(112 - at * 16)) & 0xffffn), 4)).join(':');

const anyIpv6 = fc.bigInt({ min: 0n, max: 2n ** 128n - 1n });
const specialIpv6 = fc
  .tuple(fc.constantFrom(...SPECIAL_IPV6), anyIpv6)
  .map(([[network, prefix], any]) => bitsOf(network) + (any & (2n ** BigInt(128 - prefix) - 1n)));

describe('special addresses', () => {
  it('given any of IPv4 in any notation, then it is not public', () => {
    fc.assert(
      fc.property(specialIpv4, fc.constantFrom(...NOTATIONS), (address, write) => {
        expect(isPublicWritten(write(address))).toBe(false);
      }),
      { numRuns: 1_500 },
    );
  });

  it('given any address of IPv4 within IPv6, then it is not public', () => {
    fc.assert(
      fc.property(anyIpv4, fc.constantFrom(...EMBEDDED), (address, write) => {
        expect(isPublicWritten(write(address))).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  it('given any of IPv6, in full, in short or in capitals, then it is not public', () => {
    fc.assert(
      fc.property(specialIpv6, (bits) => {
        const full = groupsOf(bits);
        const short = new URL(`http://[${full}]/`).hostname.slice(1, -1);
        for (const address of [full, short, full.toUpperCase()]) {
          expect(isPublicAddress(address)).toBe(false);
          expect(isPublicWritten(`[${address}]`)).toBe(false);
        }
        expect(isPublicAddress(`${short}%eth0`)).toBe(false);
      }),
      { numRuns: 600 },
    );
  });
});

describe('every other address', () => {
  it('given any of IPv4, then it is public unless it lies in a network of the table', () => {
    fc.assert(
      fc.property(anyIpv4, fc.constantFrom(...NOTATIONS), (address, write) => {
        const isSpecial = SPECIAL_IPV4.some(
          ([network, prefix]) => Math.floor((address - numberOf(network)) / 2 ** (32 - prefix)) === 0,
        );
        expect(isPublicWritten(write(address))).toBe(!isSpecial);
      }),
      { numRuns: 600 },
    );
  });

  it('given any of IPv6, then it is public where it is global and in no network of the table', () => {
    const global = anyIpv6.map((bits) => (bits & (2n ** 125n - 1n)) | (1n << 125n));
    fc.assert(
      fc.property(fc.oneof(global, anyIpv6), (bits) => {
        const isSpecial = SPECIAL_IPV6.some(
          ([network, prefix]) => bits >> BigInt(128 - prefix) === bitsOf(network) >> BigInt(128 - prefix),
        );
        expect(isPublicAddress(groupsOf(bits))).toBe(bits >> 125n === 1n && !isSpecial);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['IPv4', '45.67.89.10'],
    ['IPv4 below private of class B', '172.15.255.255'],
    ['IPv4 above private of class B', '172.32.0.0'],
    ['IPv4 below shared', '100.63.255.255'],
    ['IPv4 above shared', '100.128.0.0'],
    ['IPv4 below multicast', '223.255.255.255'],
    ['IPv6', '2606:4700::1111'],
    ['IPv6 above documentation', '2001:db9::1'],
  ])('given %s (%s), then it is public', (_what, address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('names', () => {
  it.each([
    'pagi.example',
    'PAGI.example',
    'pagi.example.',
    'xn--kabar-pgi-x2a.example',
    'kabar_pagi.example',
    '1.pagi.example',
    'localhost.pagi.example',
    'internal.example',
  ])('given %s, then it may be public', (name) => {
    expect(isPublicWritten(name)).toBe(true);
  });

  it.each([
    ['one label', 'pagi'],
    ['an empty label', 'pagi..example'],
    ['two dots at the end', 'pagi.example..'],
    ['a label of hyphens', '-.example'],
    ['a label that is too long', `${'a'.repeat(64)}.example`],
    ['a name that is too long', `${'a.'.repeat(130)}example`],
    ['a special name', 'db.internal'],
    ['a special name with a dot', 'db.internal.'],
    ['a special name in full width', 'db.ｉｎｔｅｒｎａｌ'],
  ])('given %s, then it is not public', (_what, name) => {
    expect(isPublicWritten(name)).toBe(false);
  });

  it.each([
    ['an address whose notation was not resolved', '0x7f.1'],
    ['digits', '127.0.0.1.1'],
    ['a colon', '127.0.0.1:80'],
    ['white space', 'pagi example.example'],
    ['capitals', 'Pagi.Example'],
    ['nothing', ''],
  ])('given a host with %s that no address could hand over, then it is not public', (_what, host) => {
    expect(isPublicHost(host)).toBe(false);
  });
});
