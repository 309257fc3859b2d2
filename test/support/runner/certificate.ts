import { generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto'

// Tags of ASN.1's distinguished encoding rules (ITU-T X.690), as far as a certificate needs them.
const tag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
  dnsName: 0x82,
  ipAddress: 0x87,
}

// Object ids in their encoded form.
const oid = {
  commonName: '550403',
  subjectAltName: '551d11',
  ecdsaWithSha256: '2a8648ce3d040302',
}

const hour = 3_600_000
const versionThree = 2

/** Both as PEM. */
export interface Certificate {
  key: string
  cert: string
}

/**
 * Makes a self-signed certificate for this machine that is good for a day, with its key. Node reads
 * certificates but does not write them; the fields are those of RFC 5280, 4.1.
 *
 * @param hosts names that it is for, besides localhost and 127.0.0.1; `*.example.com` is one, too
 * @returns the certificate, which is its own authority, and its key
 */
export function createLoopbackCertificate(hosts: readonly string[] = []): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const algorithm = encode(tag.sequence, objectId(oid.ecdsaWithSha256))
  const name = encode(
    tag.sequence,
    encode(
      tag.set,
      encode(tag.sequence, objectId(oid.commonName), encode(tag.utf8String, text('localhost'))),
    ),
  )
  const names = encode(
    tag.sequence,
    ...['localhost', ...hosts].map((host) => encode(tag.dnsName, text(host))),
    encode(tag.ipAddress, Buffer.from([127, 0, 0, 1])),
  )
  const extension = encode(
    tag.sequence,
    objectId(oid.subjectAltName),
    encode(tag.octetString, names),
  )
  const toSign = encode(
    tag.sequence,
    encode(tag.version, encode(tag.integer, Buffer.from([versionThree]))),
    encode(tag.integer, serialNumber()),
    algorithm,
    name,
    encode(tag.sequence, time(Date.now() - hour), time(Date.now() + 24 * hour)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    encode(tag.extensions, encode(tag.sequence, extension)),
  )
  const signature = sign('sha256', toSign, privateKey)
  const unusedBits = Buffer.from([0])
  const certificate = encode(
    tag.sequence,
    toSign,
    algorithm,
    encode(tag.bitString, unusedBits, signature),
  )
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: new X509Certificate(certificate).toString(),
  }
}

function encode(tagByte: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tagByte, ...lengthBytes(content.length)]), content])
}

/** Up to 127 in one byte, up to 65,535 in two after a byte that says so; a certificate is no longer. */
function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length]
  if (length < 0x100) return [0x81, length]
  return [0x82, length >> 8, length & 0xff]
}

function objectId(encoded: string): Buffer {
  return encode(tag.objectId, Buffer.from(encoded, 'hex'))
}

function text(value: string): Buffer {
  return Buffer.from(value, 'utf8')
}

/** Positive and without leading zeros: its first byte is between 0x40 and 0x7f. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16)
  bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x40, 0)
  return bytes
}

/** YYMMDDHHMMSSZ; good until 2049. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replaceAll(/\D/g, '').slice(2, 14)
  return encode(tag.utcTime, text(`${digits}Z`))
}
