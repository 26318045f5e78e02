/** Ids of entries and feeds: a UUID of version 5 (RFC 9562), which depends on what it names and not on where it is served. */
import { createHash } from 'node:crypto';

// Made once, by chance, for this project.
const namespace = Buffer.from('0b6c1e0f7a3d4e5a9d6f2f1c8b7a6e55', 'hex');

export const urnOf = (name: string): string => {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
};
