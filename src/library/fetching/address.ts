/** The addresses that are fetched. */
import { refusal, wrongAddress } from './error.ts';
import { isPublicHost } from './public-address.ts';

/** UTF-16 code units. Servers take no longer ones: RFC 9110, section 4.1, asks for 8,000. */
const ADDRESS_MAX_LENGTH = 8_000;

/**
 * @param ports those that are allowed
 * @throws {FetchError} `address` where it cannot be one, `refused` where its host or port is not public
 */
export function parseAddress(address: string, ports: readonly number[]): URL {
  if (address.length > ADDRESS_MAX_LENGTH || !URL.canParse(address))
    throw wrongAddress(
      'It is no whole web address.',
      'Copy it from the address bar of a browser, with https:// in front.',
    );
  const url = new URL(address);
  if (!isWeb(url))
    throw wrongAddress('Only addresses of http and https are fetched.', 'Copy it from the address bar of a browser.');
  assertPublic(url, ports);
  if (url.username !== '' || url.password !== '')
    throw wrongAddress('The address has a user name or a password in it.', 'Leave out what stands before the @.');
  return url;
}

/**
 * Where an answer forwards to. What is forwarded from https to http is not followed: whoever is on the way could have
 * put another page there.
 *
 * @param location the header, whole or relative to `from`
 * @throws {FetchError} `refused` where it leads to what is not fetched
 */
export function redirectTarget(from: URL, location: string, ports: readonly number[]): URL {
  if (location.length > ADDRESS_MAX_LENGTH || !URL.canParse(location, from.href)) throw refusal(ports);
  const url = new URL(location, from);
  const isWeaker = from.protocol === 'https:' && url.protocol === 'http:';
  if (!isWeb(url) || isWeaker || url.username !== '' || url.password !== '') throw refusal(ports);
  assertPublic(url, ports);
  return url;
}

/** The address as it is shown and kept: without credentials and fragment. */
export function shownAddress(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  return shown.href;
}

/** 443 and 80 where the address names none. */
export function portOf({ protocol, port }: { readonly protocol: string; readonly port: string }): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function assertPublic(url: URL, ports: readonly number[]): void {
  if (!ports.includes(portOf(url)) || !isPublicHost(url.hostname)) throw refusal(ports);
}
