/** Certificates for local servers, made anew in every run: X.509 version 3 (RFC 5280) in DER (ITU-T X.690). */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface Certificate {
  /** In PEM. */
  readonly cert: string;
  readonly key: string;
}

const OIDS = {
  ecdsaWithSha256: '06082a8648ce3d040302',
  commonName: '0603550403',
  alternativeName: '0603551d11',
  basicConstraints: '0603551d13',
} as const;

const oid = (name: keyof typeof OIDS) => Buffer.from(OIDS[name], 'hex');

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const nameOf = (text: string) => sequence(der(0x31, sequence(oid('commonName'), der(0x0c, Buffer.from(text)))));
const day = (text: string) => der(0x17, Buffer.from(`${text}000000Z`));
const algorithm = sequence(oid('ecdsaWithSha256'));

interface Holder {
  readonly name: string;
  readonly key: KeyObject;
}

function signed(subject: Holder & { readonly publicKey: KeyObject }, issuer: Holder, extension: Buffer): string {
  const certificate = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([subject.name === issuer.name ? 1 : 2])),
    algorithm,
    nameOf(issuer.name),
    sequence(day('200101'), day('491231')),
    nameOf(subject.name),
    subject.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', certificate, issuer.key));
  const base64 = sequence(certificate, algorithm, signature).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}

const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** An authority of one's own, and a certificate of it for a name. */
export function certificateFor(host: string): Certificate & { readonly authority: string } {
  const root = keys();
  const leaf = keys();
  const issuer = { name: 'Test Authority', key: root.privateKey };
  const isAuthority = sequence(oid('basicConstraints'), der(0x04, sequence(der(0x01, Buffer.from([0xff])))));
  const isHost = sequence(oid('alternativeName'), der(0x04, sequence(der(0x82, Buffer.from(host)))));
  return {
    authority: signed({ ...issuer, publicKey: root.publicKey }, issuer, isAuthority),
    cert: signed({ name: host, key: leaf.privateKey, publicKey: leaf.publicKey }, issuer, isHost),
    key: leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
