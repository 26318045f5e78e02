/** A zip written as its files come: what is compressed is given on at once. */
import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly lines: Iterable<string>;
}

// The same files give the same bytes, whenever and in whichever time zone they are packed.
const packedOn = new Date(1980, 0, 1);

export function* zipped(entries: readonly ZipEntry[]): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    ready.push(bytes);
  });
  const encoder = new TextEncoder();
  const flush = function* (): Generator<Uint8Array> {
    yield* ready;
    ready = [];
  };
  for (const { name, lines } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = packedOn;
    zip.add(file);
    for (const text of lines) {
      file.push(encoder.encode(text));
      yield* flush();
    }
    file.push(new Uint8Array(), true);
    yield* flush();
  }
  zip.end();
  yield* flush();
}
