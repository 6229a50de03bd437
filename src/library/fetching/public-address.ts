/**
 * Which hosts are on the public internet, by the IANA registries of special-purpose addresses (RFC 6890) and of
 * special-use names (RFC 6761).
 */
import { BlockList, isIP } from 'node:net';

/** Addresses that lead nowhere, to this machine or into its network, each with where that is said. */
export const SPECIAL_IPV4: readonly (readonly [network: string, prefix: number, source: string])[] = [
  ['0.0.0.0', 8, 'this network, RFC 791'],
  ['10.0.0.0', 8, 'private, RFC 1918'],
  ['100.64.0.0', 10, 'shared, RFC 6598'],
  ['127.0.0.0', 8, 'loopback, RFC 1122'],
  ['168.63.129.16', 32, 'the host of virtual machines on Azure, Microsoft Learn: "What is IP address 168.63.129.16?"'],
  ['169.254.0.0', 16, 'link-local, also the metadata of clouds, RFC 3927'],
  ['172.16.0.0', 12, 'private, RFC 1918'],
  ['192.0.0.0', 24, 'protocol assignments, RFC 6890'],
  ['192.0.2.0', 24, 'documentation, RFC 5737'],
  ['192.31.196.0', 24, 'AS112, RFC 7535'],
  ['192.52.193.0', 24, 'multicast relays, RFC 7450'],
  ['192.88.99.0', 24, 'relays of 6to4, RFC 7526'],
  ['192.168.0.0', 16, 'private, RFC 1918'],
  ['192.175.48.0', 24, 'AS112, RFC 7534'],
  ['198.18.0.0', 15, 'benchmarking, RFC 2544'],
  ['198.51.100.0', 24, 'documentation, RFC 5737'],
  ['203.0.113.0', 24, 'documentation, RFC 5737'],
  ['224.0.0.0', 4, 'multicast, RFC 5771'],
  ['240.0.0.0', 4, 'reserved, and broadcast, RFC 1112 and RFC 919'],
];

/** The only addresses of IPv6 that lead to one machine anywhere: RFC 4291, section 2.4, and IANA's registry. */
const GLOBAL_IPV6 = ['2000::', 3] as const;

/** Those that lie outside `GLOBAL_IPV6` are named all the same, so that the list can be compared with the registry. */
export const SPECIAL_IPV6: readonly (readonly [network: string, prefix: number, source: string])[] = [
  ['::', 128, 'unspecified, RFC 4291'],
  ['::1', 128, 'loopback, RFC 4291'],
  ['::', 96, 'IPv4-compatible, RFC 4291'],
  ['::ffff:0:0', 96, 'IPv4-mapped, RFC 4291'],
  ['::ffff:0:0:0', 96, 'IPv4-translated, RFC 2765'],
  ['64:ff9b::', 96, 'NAT64, RFC 6052'],
  ['64:ff9b:1::', 48, 'NAT64 of a network, RFC 8215'],
  ['100::', 64, 'discarded, RFC 6666'],
  ['100:0:0:1::', 64, 'dummy, RFC 9780'],
  ['2001::', 23, 'protocol assignments, Teredo among them, RFC 2928 and RFC 4380'],
  ['2001:db8::', 32, 'documentation, RFC 3849'],
  ['2002::', 16, '6to4, RFC 3056'],
  ['2620:4f:8000::', 48, 'AS112, RFC 7534'],
  ['3ffe::', 16, '6bone, given back, RFC 3701'],
  ['3fff::', 20, 'documentation, RFC 9637'],
  ['5f00::', 16, 'segment routing, RFC 9602'],
  ['fc00::', 7, 'unique local, RFC 4193'],
  ['fe80::', 10, 'link-local, RFC 4291'],
  ['fec0::', 10, 'site-local, RFC 3879'],
  ['ff00::', 8, 'multicast, RFC 4291'],
];

const special4 = new BlockList();
for (const [network, prefix] of SPECIAL_IPV4) special4.addSubnet(network, prefix, 'ipv4');
const special6 = new BlockList();
for (const [network, prefix] of SPECIAL_IPV6) special6.addSubnet(network, prefix, 'ipv6');
const global6 = new BlockList();
global6.addSubnet(...GLOBAL_IPV6, 'ipv6');

/**
 * Whether an address belongs to one machine on the public internet.
 * @param address IPv4 as four decimal numbers, IPv6 without brackets; anything else, a zone among it, is not public
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  const version = isIP(address);
  if (version === 4) return !special4.check(address, 'ipv4');
  return version === 6 && global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}

/** Last labels of names that no public server has. */
const SPECIAL_NAMES: ReadonlySet<string> = new Set([
  'alt', // RFC 9476
  'arpa', // RFC 3172, with home.arpa of RFC 8375
  'corp', // RFC 6762, appendix G
  'home', // RFC 6762, appendix G
  'internal', // ICANN board resolution 2024.07.29.06; metadata.google.internal
  'intranet', // RFC 6762, appendix G
  'invalid', // RFC 6761
  'lan', // RFC 6762, appendix G
  'local', // RFC 6762
  'localdomain', // localhost.localdomain of many hosts files
  'localhost', // RFC 6761
  'onion', // RFC 7686
  'private', // RFC 6762, appendix G
  'test', // RFC 6761
]);

const NAME_MAX_LENGTH = 253;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * Whether a host may be on the public internet. A name that may be has still to be resolved, and all its addresses
 * looked at.
 * @param host as `URL.hostname` gives it: in lower case, IPv6 in brackets or not
 */
export function isPublicHost(host: string): boolean {
  const address = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
  if (isIP(address) !== 0 || address.includes(':')) return isPublicAddress(address);
  const name = address.endsWith('.') ? address.slice(0, -1) : address;
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || name.length > NAME_MAX_LENGTH || !labels.every((label) => LABEL.test(label))) return false;
  // A last label of digits is an address in a notation that some resolver might know.
  return !SPECIAL_NAMES.has(last) && !/^(?:\d+|0x[0-9a-f]*)$/.test(last);
}
