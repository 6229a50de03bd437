/** Addresses that try to reach what is beside the bot: none does, and none is told what is there. */
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher } from '../../../../src/library/fetching/fetcher.ts';
import { type Internet, openInternet, PUBLIC_ADDRESS } from '../../../support/internet.ts';
import { faultOf, saidOf } from './fetching.ts';

/** What listens beside the bot, at every address of this machine. */
let canary: Server;
let port: number;
let touched = 0;
let internet: Internet;

beforeAll(async () => {
  internet = await openInternet();
  canary = createServer((socket) => {
    touched += 1;
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 6\r\nconnection: close\r\n\r\nsecret');
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => canary.listen(0, '0.0.0.0', resolve));
  const address = canary.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
beforeEach(() => {
  touched = 0;
});
afterAll(async () => {
  await internet.close();
  await new Promise((resolve) => canary.close(resolve));
});

/** The one sentence for all that is not connected to. */
const refusalOf = (ports: readonly number[]) =>
  `refused: Nothing that can be fetched is at this address. Only what everybody can open on the internet, on port ` +
  `${ports.join(' or ')}, is fetched; else save it and add it as a file.`;

/** Hosts with their port, as somebody may write them. */
const HOSTS: readonly (readonly [what: string, host: string])[] = [
  ['loopback', '127.0.0.1'],
  ['another loopback', '127.8.9.10'],
  ['the end of loopback', '127.255.255.255'],
  ['loopback as one number', '2130706433'],
  ['loopback in octal', '017700000001'],
  ['loopback in hexadecimal', '0x7f000001'],
  ['loopback in large hexadecimal', '0X7F000001'],
  ['loopback of two parts', '127.1'],
  ['loopback of three parts', '127.0.1'],
  ['octal parts', '0177.0.0.01'],
  ['hexadecimal parts', '0x7f.0x0.0x0.0x1'],
  ['parts of three kinds', '0x7f.0.01'],
  ['parts with many zeros', '0000177.0000.0000.00001'],
  ['a dot at the end', '127.0.0.1.'],
  ['a short form with a dot at the end', '127.1.'],
  ['full-width digits', '１２７.０.０.１'],
  ['full-width digits and dots', '１２７．０．０．１'],
  ['ideographic full stops', '127。0。0。1'],
  ['half-width ideographic full stops', '127｡0｡0｡1'],
  ['digits in circles', '①②⑦.⓪.⓪.①'],
  ['mathematical digits', '𝟏𝟐𝟕.𝟎.𝟎.𝟏'],
  ['superscript digits', '¹²⁷.⁰.⁰.¹'],
  ['percent-encoded digits', '%31%32%37.0.0.1'],
  ['percent-encoded dots', '127%2E0%2E0%2E1'],
  ['a soft hyphen among the digits', '127.0.0.\u00AD1'],
  ['a zero-width space among the digits', '127.0.0.1\u200B'],
  ['zero', '0'],
  ['zero in hexadecimal', '0x'],
  ['this network', '0.0.0.0'],
  ['localhost', 'localhost'],
  ['localhost in capitals', 'LOCALHOST'],
  ['localhost with a dot', 'localhost.'],
  ['full-width localhost', 'ｌｏｃａｌｈｏｓｔ'],
  ['a name under localhost', 'app.localhost'],
  ['the old name of localhost', 'localhost.localdomain'],
  ['a name of one label', 'intranet'],
  ['a name of one label with a dot', 'metadata.'],
  ['the metadata of a cloud by name', 'metadata.google.internal'],
  ['a name of a local network', 'printer.local'],
  ['a name of a router', 'router.lan'],
  ['a name of a home', 'nas.home.arpa'],
  ['a hidden service', 'abcdefgh.onion'],
  ['private of class A', '10.0.0.5'],
  ['private of class B', '172.16.0.1'],
  ['the end of private of class B', '172.31.255.254'],
  ['private of class C', '192.168.1.1'],
  ['private of class C as one number', '3232235777'],
  ['the metadata of a cloud', '169.254.169.254'],
  ['the metadata of a cloud as one number', '2852039166'],
  ['the metadata of a cloud in hexadecimal', '0xa9fea9fe'],
  ['the metadata of a cloud in octal parts', '0251.0376.0251.0376'],
  ['the host of virtual machines', '168.63.129.16'],
  ['the metadata of containers', '169.254.170.2'],
  ['shared', '100.64.0.1'],
  ['the metadata of a cloud in shared space', '100.100.100.200'],
  ['protocol assignments', '192.0.0.192'],
  ['benchmarking', '198.18.0.1'],
  ['documentation', '203.0.113.7'],
  ['relays of 6to4', '192.88.99.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['loopback of IPv6', '[::1]'],
  ['loopback of IPv6 in full', '[0000:0000:0000:0000:0000:0000:0000:0001]'],
  ['unspecified of IPv6', '[::]'],
  ['mapped loopback', '[::ffff:127.0.0.1]'],
  ['mapped loopback in hexadecimal', '[::ffff:7f00:1]'],
  ['mapped loopback in full', '[0:0:0:0:0:FFFF:7F00:0001]'],
  ['mapped public', '[::ffff:45.67.89.10]'],
  ['compatible loopback', '[::127.0.0.1]'],
  ['translated loopback', '[::ffff:0:127.0.0.1]'],
  ['NAT64 of loopback', '[64:ff9b::127.0.0.1]'],
  ['NAT64 of private', '[64:ff9b::a00:1]'],
  ['NAT64 of a network', '[64:ff9b:1::7f00:1]'],
  ['6to4 of loopback', '[2002:7f00:1::]'],
  ['Teredo', '[2001:0:7f00:1::1]'],
  ['unique local', '[fd00::1]'],
  ['the metadata of a cloud on IPv6', '[fd00:ec2::254]'],
  ['link-local of IPv6', '[fe80::1]'],
  ['site-local of IPv6', '[fec0::1]'],
  ['multicast of IPv6', '[ff02::1]'],
  ['documentation of IPv6', '[2001:db8::1]'],
  ['newer documentation of IPv6', '[3fff::1]'],
  ['discarded on IPv6', '[100::1]'],
];

/** Whole addresses, with `PORT` for the canary's. */
const ADDRESSES: readonly (readonly [what: string, address: string])[] = [
  ['a name in front of the host', 'http://pagi.example@127.0.0.1:PORT/'],
  ['an address in front of the host', 'http://pagi.example:80@127.0.0.1:PORT/'],
  ['backslashes', 'http:\\\\127.0.0.1:PORT\\'],
  ['a backslash before another host', 'http://127.0.0.1:PORT\\@pagi.example/'],
  ['one slash', 'http:/127.0.0.1:PORT/'],
  ['no slash', 'http:127.0.0.1:PORT/'],
  ['white space within', 'http://127.0.\t0.1\n:PORT/'],
  ['a fragment that looks like a host', 'http://127.0.0.1:PORT/#@pagi.example/'],
  ['https', 'https://127.0.0.1:PORT/'],
];

describe('addresses of what is not public', () => {
  it.each(HOSTS)('given %s (%s), then it is refused and nothing is touched', async (_what, host) => {
    const fetcher = createFetcher({ allowedPorts: [port] });
    expect(saidOf(await faultOf(fetcher.fetch(`http://${host}:${port}/`)))).toBe(refusalOf([port]));
    expect(touched).toBe(0);
  });

  it.each(ADDRESSES)('given %s, then it is refused and nothing is touched', async (_what, address) => {
    const fetcher = createFetcher({ allowedPorts: [port] });
    const error = await faultOf(fetcher.fetch(address.replace('PORT', String(port))));
    expect(saidOf(error)).toBe(refusalOf([port]));
    expect(touched).toBe(0);
  });

  it.each([HOSTS, ADDRESSES])('given the tables, then there are no two alike', (...rows) => {
    expect(new Set(rows.map(([, form]) => form)).size).toBe(rows.length);
  });

  it.each([22, 25, 81, 6379, 8080])('given port %i, then it is refused with the same sentence', async (other) => {
    const { fetch } = createFetcher();
    expect(saidOf(await faultOf(fetch(`http://127.0.0.1:${other}/`)))).toBe(refusalOf([80, 443]));
    expect(saidOf(await faultOf(fetch(`http://pagi.example:${other}/`)))).toBe(refusalOf([80, 443]));
  });

  it.each([
    ['another scheme', 'file:///etc/passwd'],
    ['ftp', 'ftp://127.0.0.1/'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,secret'],
    ['gopher', 'gopher://127.0.0.1:6379/_INFO'],
    ['no scheme', '127.0.0.1/secret'],
    ['no host', 'http:///'],
    ['a number that is none', 'http://256.256.256.256/'],
    ['five parts', 'http://127.0.0.1.5/'],
    ['a zone', 'http://[fe80::1%25lo]/'],
    ['NUL in the host', 'http://127.0.0.1%00.pagi.example/'],
    ['a user name', 'https://arga@pagi.example/'],
    ['a password', 'https://arga:rahasia@pagi.example/'],
    ['one that is longer than servers take', `https://pagi.example/${'a'.repeat(9_000)}`],
    ['nothing', ''],
  ])('given %s, then it is no address that is fetched', async (_what, address) => {
    const error = await faultOf(createFetcher(internet.options).fetch(address));
    expect(error.fault).toBe('address');
    expect(saidOf(error)).not.toContain('rahasia');
  });
});

describe('names', () => {
  const fetchName = async (name: string) => {
    const before = internet.connections();
    const error = await faultOf(createFetcher(internet.options).fetch(`http://${name}/`));
    expect(internet.connections()).toBe(before);
    return saidOf(error);
  };

  it.each([
    ['loopback', ['127.0.0.1']],
    ['private', ['10.1.2.3']],
    ['loopback of IPv6', ['::1']],
    ['mapped loopback', ['::ffff:127.0.0.1']],
    ['link-local with a zone', ['fe80::1%eth0']],
    ['a public address and a private one', [PUBLIC_ADDRESS, '192.168.0.1']],
    ['a private address and a public one', ['192.168.0.1', PUBLIC_ADDRESS]],
    ['a public address and loopback of IPv6', [PUBLIC_ADDRESS, '::1']],
    ['what is no address', ['localhost']],
    ['no address', []],
  ])('given a name with %s, then it is refused as a name that nobody knows is', async (_what, addresses) => {
    internet.host('luar.example', 'secret', addresses);
    expect(await fetchName('luar.example')).toBe(refusalOf([80, 443]));
    expect(await fetchName('tidak-ada.example')).toBe(refusalOf([80, 443]));
  });

  it('given a public address at which nothing answers, then it is refused with the same sentence', async () => {
    const gone = await openInternet();
    gone.host('pagi.example', 'secret');
    await gone.close();
    expect(saidOf(await faultOf(createFetcher(gone.options).fetch('http://pagi.example/')))).toBe(refusalOf([80, 443]));
  });

  it('given a name that is public at first and private then, then the second look refuses it', async () => {
    const site = (path: string) => `<p>${path}</p>`;
    internet.host(
      'ganti.example',
      (request, response) => {
        if (request.url === '/') response.writeHead(302, { location: '/lagi' }).end();
        else response.writeHead(200, { 'content-type': 'text/html' }).end(site('secret'));
      },
      [[PUBLIC_ADDRESS], ['127.0.0.1']],
    );
    const error = await faultOf(createFetcher(internet.options).fetch('http://ganti.example/'));
    expect(saidOf(error)).toBe(refusalOf([80, 443]));
    expect(internet.requests.filter((request) => request.includes('ganti.example'))).toEqual(['GET ganti.example/']);
  });

  it('given one fetch, then a name is resolved once, so that no later answer counts', async () => {
    let asked = 0;
    internet.host('satu.example', 'Rapat ditunda.');
    const { reach } = internet.options;
    const fetcher = createFetcher({
      reach,
      resolve: async () => {
        asked += 1;
        return asked === 1 ? [PUBLIC_ADDRESS] : ['127.0.0.1'];
      },
    });
    expect(Buffer.from((await fetcher.fetch('http://satu.example/')).bytes).toString()).toBe('Rapat ditunda.');
    expect(asked).toBe(1);
  });

  it('given a socket that leads elsewhere than was allowed, then no byte is sent', async () => {
    const received: Buffer[] = [];
    const closed = new Promise<void>((resolve) => {
      canary.once('connection', (socket) => {
        socket.on('data', (data) => received.push(data));
        socket.once('close', () => resolve());
      });
    });
    const fetcher = createFetcher({
      resolve: async () => [PUBLIC_ADDRESS],
      // A socket to this address is one to 127.0.0.1.
      reach: () => ({ host: '0.0.0.0', port }),
    });
    expect(saidOf(await faultOf(fetcher.fetch('https://pagi.example/')))).toBe(refusalOf([80, 443]));
    await closed;
    expect(Buffer.concat(received).toString()).toBe('');
  });
});

describe('redirects', () => {
  it.each([
    ['loopback', 'http://127.0.0.1:PORT/'],
    ['loopback as one number', 'http://2130706433:PORT/'],
    ['loopback without a scheme', '//127.0.0.1:PORT/'],
    ['mapped loopback', 'http://[::ffff:127.0.0.1]:PORT/'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['a name at a private address', 'http://dalam.example/'],
    ['a name that nobody knows', 'http://tidak-ada.example/'],
    ['another port', 'http://pagi.example:22/'],
    ['a file', 'file:///etc/passwd'],
    ['ftp', 'ftp://pagi.example/'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,secret'],
    ['a user name', 'http://arga@pagi.example/'],
    ['what is no address', 'http://['],
  ])('given one to %s, then it is refused with the same sentence', async (_what, location) => {
    internet.host('pagi.example', (_request, response) => {
      response.writeHead(302, { location: location.replace('PORT', String(port)) }).end();
    });
    internet.host('dalam.example', 'secret', ['10.0.0.1']);
    const fetcher = createFetcher({ ...internet.options, allowedPorts: [80, 443, port] });
    expect(saidOf(await faultOf(fetcher.fetch('http://pagi.example/')))).toBe(refusalOf([80, 443, port]));
    expect(touched).toBe(0);
  });
});
