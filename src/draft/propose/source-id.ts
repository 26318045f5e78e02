/** Readable ids of cited pages: the host and a digest of the address, so that the same page has the same id in every issue. */
import { createHash } from 'node:crypto';

export const sourceId = (url: string): string => {
  const host = url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/?#:].*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `source:${host === '' ? 'page' : host}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`;
};
