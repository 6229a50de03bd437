/** Connects to public addresses alone. */
import { lookup } from 'node:dns/promises';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { portOf } from './address.ts';
import { refusal } from './error.ts';
import { isPublicAddress, isPublicHost } from './public-address.ts';

export interface ConnectorOptions {
  /** Those that are allowed. */
  readonly ports: readonly number[];
  /** Gives all addresses of a name; rejects where it has none. Default: as the system does it. */
  readonly resolve?: ((name: string) => Promise<readonly string[]>) | undefined;
  /**
   * Where the socket really goes once an address has passed every check, so that a local server can stand for the
   * internet in a test. Default: to that address.
   */
  readonly reach?: ((host: string, port: number) => { readonly host: string; readonly port: number }) | undefined;
  /** Ends what is being connected. */
  readonly signal: AbortSignal;
}

/** Another address of a name is tried after this time; 250 ms, the default, is too short across the world. */
const NEXT_ADDRESS_AFTER_MS = 2_000;

/**
 * A connector that looks at a host three times: as it is written, at every address of its name, of which none may be
 * special, and at the socket's other end before a byte is sent. The socket goes to the addresses that were looked at;
 * no name is resolved twice.
 */
export function publicConnector(options: ConnectorOptions): buildConnector.connector {
  const secure = buildConnector({ allowH2: false, maxCachedSessions: 0 });
  return (target, callback) => {
    openSocket(target, options).then(
      (httpSocket) => {
        if (target.protocol === 'https:') secure({ ...target, httpSocket }, callback);
        else callback(null, httpSocket);
      },
      () => callback(refusal(options.ports), null),
    );
  };
}

async function openSocket(target: buildConnector.Options, options: ConnectorOptions): Promise<Socket> {
  const { hostname: host } = target;
  const port = portOf(target);
  if (!options.ports.includes(port) || !isPublicHost(host)) throw refusal(options.ports);
  const addresses = isIP(host) === 0 ? await (options.resolve ?? addressesOf)(host) : [host];
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) throw refusal(options.ports);
  const elsewhere = options.reach?.(host, port);
  return connected({
    host: elsewhere?.host ?? host,
    port: elsewhere?.port ?? port,
    addresses,
    isPeer: (address) => (elsewhere === undefined ? isPublicAddress(address) : address === elsewhere.host),
    options,
  });
}

interface Destination {
  readonly host: string;
  readonly port: number;
  /** All that the host has. */
  readonly addresses: readonly string[];
  readonly isPeer: (address: string) => boolean;
  readonly options: ConnectorOptions;
}

function connected({ host, port, addresses, isPeer, options }: Destination): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      lookup: lookupIn(addresses),
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS,
      noDelay: true,
      signal: options.signal,
    });
    // It stays, so that a socket which ends while TLS begins on it ends nothing else.
    socket.on('error', reject);
    socket.once('connect', () => {
      if (isPeer(socket.remoteAddress ?? '')) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(refusal(options.ports));
    });
  });
}

/** Gives addresses that were looked at already, in place of resolving the name again. */
function lookupIn(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_name, _options, callback) => callback(null, found);
}

async function addressesOf(name: string): Promise<readonly string[]> {
  return (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);
}
