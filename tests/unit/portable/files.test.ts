/** Files that are no whole backup of ours are refused, with the line and the reason, before anything is written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../../src/package-path.js';
import { backupStore, storeDigest } from '../../../src/portable/backup.js';
import { BackupFileError } from '../../../src/portable/errors.js';
import { compareCodePoints, mostLineBytes } from '../../../src/portable/format.js';
import { verifyFile } from '../../../src/portable/read-file.js';
import { restoreFile } from '../../../src/portable/restore.js';
import { seedFromFolder } from '../../../src/seed/seed-store.js';
import { openGrafeo } from '../../../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { schemaVersion } from '../../../src/store/migrations/index.js';
import { headerOf, writeBackup } from '../../backup-files.js';

let folder: string;
let whole: Buffer;
let compressed: Buffer;
let store: GraphStore;
const inFolder = (name: string): string => path.join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'backup-files-'));
  store = openGrafeo({ folder: null });
  await store.prepare();
  await seedFromFolder(store, packagePath('tests', 'fixtures', 'seeds'));
  await backupStore(store, inFolder('whole.ndjson'));
  await backupStore(store, inFolder('whole.ndjson.gz'));
  whole = readFileSync(inFolder('whole.ndjson'));
  compressed = readFileSync(inFolder('whole.ndjson.gz'));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const refusal = async (bytes: string | Buffer): Promise<string> => {
  writeFileSync(inFolder('given.ndjson'), bytes);
  try {
    await verifyFile(inFolder('given.ndjson'));
  } catch (error) {
    if (error instanceof BackupFileError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('a file that is damaged', () => {
  it('is refused wherever it was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect(await refusal(whole.subarray(0, length))).toMatch(/cut off|is empty|is no backup/);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused wherever it was cut off, compressed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(compressed.length - 1), async (length) => {
        expect(await refusal(compressed.subarray(0, length))).toMatch(/cut off|is empty|is no backup/);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused wherever a byte of its content or footer was changed', async () => {
    const start = whole.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Buffer.from(whole);
          changed[at] = ((changed[at] ?? 0) + by) % 256;
          expect(await refusal(changed)).not.toBe('accepted');
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is refused when a line is missing, added, or has changed places', async () => {
    const lines = whole.toString('utf8').split('\n');
    expect(await refusal(lines.filter((_, at) => at !== 3).join('\n'))).toMatch(/damaged/);
    expect(await refusal(lines.flatMap((line, at) => (at === 3 ? [line, line] : [line])).join('\n'))).toMatch(
      /line 5 is not in its order, or comes twice/,
    );
    expect(await refusal([lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n'))).toMatch(
      /line 3 is not in its order/,
    );
    expect(await refusal(`${whole.toString('utf8')}{}\n`)).toMatch(/comes after the footer/);
  });

  it('is refused with what is wrong when it cannot be read at all', async () => {
    await expect(verifyFile(inFolder('nobody.ndjson'))).rejects.toThrow(/cannot be opened: ENOENT/);
    expect(await refusal('')).toMatch(/is empty/);
    expect(await refusal('id,name\n1,a\n')).toMatch(/is no backup/);
    expect(await refusal(Buffer.concat([whole.subarray(0, 400), Buffer.from([0xff]), whole.subarray(400)]))).toMatch(
      /is no UTF-8: the file is damaged/,
    );
  });
});

describe('a file of another version', () => {
  const refused = async (header: object): Promise<string> => {
    writeBackup(inFolder('version.ndjson'), [], { header });
    return refusal(readFileSync(inFolder('version.ndjson')));
  };
  it('is refused when it is newer, and says what to use', async () => {
    expect(await refused({ version: 2 })).toMatch(
      /has format version 2, and this program reads up to 1\. Use the version/,
    );
    expect(await refused({ schemaVersion: schemaVersion + 1 })).toMatch(
      /has schema version \d+, and this program knows 1 to \d+/,
    );
    expect(await refused({ format: 'other' })).toMatch(/is no backup/);
    expect(await refused({ comment: 'hello' })).toMatch(/has a header that is not right/);
    expect(await refused({})).toBe('accepted');
  });
});

describe('a hostile file', () => {
  const entity = (properties: string): string => `{"entity":"Policy","id":"policy:a","properties":${properties}}`;

  it.each([
    ['an unknown type', '{"entity":"Weapon","id":"weapon:a","properties":{}}', 'unknown type "Weapon"'],
    ['a type of Object.prototype', '{"entity":"constructor","id":"a","properties":{}}', 'unknown type "constructor"'],
    [
      'an unknown relationship',
      '{"relationship":"OWNS","id":"a","from":"a","to":"b","properties":{}}',
      'unknown type "OWNS"',
    ],
    ['an unknown label', '{"record":"User","key":"a","properties":{"id":"a"}}', 'unknown label "User"'],
    ['an unknown property', entity('{"shade":"red"}'), 'the property "shade", which Policy does not have'],
    ['__proto__ as a property', entity('{"__proto__":{"isAdmin":true}}'), '__proto__'],
    ['__proto__ of a line', '{"__proto__":{},"entity":"Policy","id":"a","properties":{}}', 'is no entity'],
    ['another key of a line', '{"entity":"Policy","id":"a","labels":["Admin"],"properties":{}}', 'is no entity'],
    ['a key that comes twice', entity('{"nameKo":"a","nameKo":"b"}'), 'not written as a backup writes it'],
    ['spaces', '{"entity": "Policy","id":"policy:a","properties":{}}', 'not written as a backup writes it'],
    ['a map as a value', entity('{"nameKo":{"a":1}}'), 'nameKo that is no text'],
    ['a list in a list', entity('{"aliases":[["a"]]}'), 'aliases that is no list of texts'],
    ['null as a value', entity('{"nameKo":null}'), 'nameKo that is no text'],
    ['half a character', entity('{"nameKo":"\\ud800"}'), 'nameKo that is no text'],
    ['a whole number too large', entity('{"statedIssuerCount":9007199254740993}'), 'no whole number within'],
    ['a fraction for a whole number', entity('{"statedIssuerCount":1.5}'), 'no whole number within'],
    [
      'an infinite number',
      '{"entity":"Indicator","id":"indicator:a","properties":{"value":1e999}}',
      'value that is no number',
    ],
    ['a word outside of its list', entity('{"kind":"decree of the emperor"}'), 'kind that is none of'],
    ['an empty id', '{"entity":"Policy","id":"","properties":{}}', 'is no entity'],
    ['a list for a line', '[]', 'is no JSON object'],
    ['an empty line', '', 'is no JSON'],
  ])('with %s is refused', async (_what, line, message) => {
    writeBackup(inFolder('hostile.ndjson'), [line]);
    const text = await refusal(readFileSync(inFolder('hostile.ndjson')));
    expect(text).toContain('line 2 ');
    expect(text).toContain(message);
    expect({}).not.toHaveProperty('isAdmin');
  });

  it('with very deep JSON is refused', async () => {
    const deep = entity(`{"aliases":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`);
    writeBackup(inFolder('deep.ndjson'), [deep]);
    expect(await refusal(readFileSync(inFolder('deep.ndjson')))).toMatch(/line 2 /);
  });

  it('with a line without an end is refused before it is in memory', async () => {
    const header = JSON.stringify(headerOf({ entities: 1, relationships: 0, records: 0 }));
    const endless = Buffer.alloc(64 * 1024 * 1024, 'a');
    // Compressed, 64 MiB are 64 kB.
    expect(await refusal(gzipSync(Buffer.concat([Buffer.from(`${header}\n`), endless])))).toContain(
      `line 2 is longer than ${String(mostLineBytes)} bytes`,
    );
  });

  it('changes nothing in a store', async () => {
    const before = await storeDigest(store, false);
    writeBackup(inFolder('hostile.ndjson'), [entity('{}'), '{"entity":"Weapon","id":"weapon:a","properties":{}}']);
    await expect(restoreFile(store, inFolder('hostile.ndjson'), { replace: true })).rejects.toThrow(BackupFileError);
    expect(await storeDigest(store, false)).toEqual(before);
    await store.prepare();
  });
});

it('orders lines by code points, as both databases do', () => {
  const character = fc.string({ unit: 'binary', maxLength: 6 });
  fc.assert(
    fc.property(character, character, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});
