/** Loading many rows, and writing them for neo4j-admin's import. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { generateGraph } from '../../bench/generate/graph.js';
import type { EntityRow, RelationshipRow } from '../../src/ontology/content.js';
import { nameKey } from '../../src/ontology/index.js';
import { bulkLoad } from '../../src/seed/bulk-load.js';
import { exportCsv } from '../../src/seed/csv-export.js';
import { planSeeding, planSize } from '../../src/seed/plan.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';

const size = { entities: 3_000, seed: 7 };

const contentOf = (rows: { entities: Iterable<EntityRow>; relationships: Iterable<RelationshipRow> }) => ({
  entities: new Map([...rows.entities].map((row) => [row.id, row])),
  relationships: new Map([...rows.relationships].map((row) => [row.id, row])),
});

// Reading the seeds takes a second or two, on a busy machine more.
vi.setConfig({ testTimeout: 60_000 });

describe('a generated graph', () => {
  it('is the same for the same seed, and another for another', () => {
    const first = contentOf({
      entities: generateGraph(size).entities(),
      relationships: generateGraph(size).relationships(),
    });
    const again = contentOf({
      entities: generateGraph(size).entities(),
      relationships: generateGraph(size).relationships(),
    });
    expect(again).toEqual(first);
    const other = new Set(Array.from(generateGraph({ ...size, seed: 8 }).relationships(), ({ id }) => id));
    expect([...first.relationships.keys()].every((id) => other.has(id))).toBe(false);
  });

  it('has the size asked for, ids that are unique, and no relationship to nothing', () => {
    const graph = generateGraph(size);
    const entities = [...graph.entities()];
    const ids = new Set(entities.map(({ id }) => id));
    expect([entities.length, ids.size, graph.entityCount]).toEqual([3_000, 3_000, 3_000]);
    const relationships = [...graph.relationships()];
    expect(new Set(relationships.map(({ id }) => id)).size).toBe(relationships.length);
    expect(relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  it('computes name keys as the service does', () => {
    const wrong = [...generateGraph(size).entities()].filter(
      ({ id, properties }) =>
        id.includes(':bench-') && properties['sortName'] !== nameKey(String(properties['nameKo'])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('bulk loading', () => {
  it('writes every row, reports its progress, and leaves nothing to change', async () => {
    const store = openGrafeo({ folder: null });
    await store.prepare();
    const graph = generateGraph(size);
    const wanted = contentOf({ entities: graph.entities(), relationships: graph.relationships() });
    const seen: number[] = [];
    const done = await bulkLoad(
      store,
      { entities: graph.entities(), relationships: graph.relationships() },
      ({ entities, relationships }) => seen.push(entities + relationships),
    );
    expect(done).toEqual({ entities: wanted.entities.size, relationships: wanted.relationships.size });
    expect(seen.at(-1)).toBe(wanted.entities.size + wanted.relationships.size);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(planSize(await planSeeding(store, wanted, 'bench'))).toBe(0);
    await store.close();
  });

  it('refuses a relationship whose end is missing', async () => {
    const store = openGrafeo({ folder: null });
    await store.prepare();
    const lost: RelationshipRow = {
      id: 'CITES/policy:a/policy:b',
      type: 'CITES',
      from: 'policy:a',
      to: 'policy:b',
      properties: { recordedOn: '2030', origin: 'tests' },
    };
    await expect(bulkLoad(store, { entities: [], relationships: [lost] })).rejects.toThrow(RangeError);
    await store.close();
  });
});

describe('export as CSV', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-graph-csv-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives typed headers, labels, lists and quoted texts', async () => {
    const agency: EntityRow = {
      id: 'agency:a',
      type: 'Agency',
      properties: {
        nameKo: '가 "나"',
        aliases: ['하나', '둘'],
        level: 'central',
        kind: 'ministry',
        recordedOn: '2030',
        sortName: '가나',
        nameKeys: ['가나', '하나'],
        origin: 'tests',
      },
    };
    const part: RelationshipRow = {
      id: 'PART_OF/agency:a/agency:a',
      type: 'PART_OF',
      from: 'agency:a',
      to: 'agency:a',
      properties: { recordedOn: '2030', evidence: ['{"source":"source:a"}'], origin: 'tests' },
    };
    const exported = await exportCsv(folder, { entities: [agency], relationships: [part] });
    expect(exported).toEqual({
      files: ['entities-agency.csv', 'relationships-part-of.csv'],
      entities: 1,
      relationships: 1,
      importArguments: `--array-delimiter='U+001F' --nodes='${folder}/entities-agency.csv' --relationships='${folder}/relationships-part-of.csv'`,
    });
    const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
    expect(text('entities-agency.csv')).toBe(
      [
        '"id:ID",":LABEL","type","nameKo","nameZhHant","nameZhHans","nameEn","aliases:string[]","summary","summaryKo","caveats:string[]","recordedOn","level","kind","sortName","sortDate","nameKeys:string[]","origin"',
        '"agency:a","Entity\u001fAgency\u001fMinistry","Agency","가 ""나""",,,,"하나\u001f둘",,,,"2030","central","ministry","가나",,"가나\u001f하나","tests"',
        '',
      ].join('\n'),
    );
    expect(text('relationships-part-of.csv')).toBe(
      [
        '":START_ID",":TYPE",":END_ID","id","recordedOn","caveat","evidence:string[]","origin"',
        '"agency:a","PART_OF","agency:a","PART_OF/agency:a/agency:a","2030",,"{""source"":""source:a""}","tests"',
        '',
      ].join('\n'),
    );
  });
});
