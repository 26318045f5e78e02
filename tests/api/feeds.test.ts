/** Feeds over HTTP on the real seeds: their answers, headers and errors. */
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createHttpService } from '../../src/api/http-server.js';
import { formats } from '../../src/feed/formats.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { StoreTimeoutError, StoreUnavailableError } from '../../src/store/errors.js';
import { dataOf, lastSnapshotOf } from '../ask.js';
import { openEngines, storesOf } from '../contract/engines.js';
import { get, names, nodeLink, store, traceOfAi } from './feed-service.js';

describe('a feed', () => {
  it.each(names)('as %s says what it is, and not again what is known', async (format) => {
    const first = await get(`/graph/co-issuance.${format}`);
    const etag = first.headers.get('etag') ?? '';
    expect({ status: first.status, type: first.headers.get('content-type') }).toEqual({
      status: 200,
      type: formats[format].contentType,
    });
    expect(first.headers.get('content-disposition')).toBe(
      `attachment; filename="co-issuance.${formats[format].fileEnding}"`,
    );
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    const again = await get(`/graph/co-issuance.${format}`, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const other = await get(`/graph/co-issuance.${format}?from=2023`, { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  it('has the network of the GraphQL API', async () => {
    const feed = await nodeLink('/graph/co-issuance.json?agencies=agency:most,agency:ndrc&minWeight=1');
    const { coIssuance } = (await dataOf(
      store,
      '{ coIssuance(filter: { agencies: ["agency:most", "agency:ndrc"] }, minWeight: 1) { nodes { agency { id } } edges { a { id } b { id } weight sharedPolicies { nodes: edges { node { id } } } } } }',
    )) as {
      coIssuance: {
        nodes: { agency: { id: string } }[];
        edges: {
          a: { id: string };
          b: { id: string };
          weight: number;
          sharedPolicies: { nodes: { node: { id: string } }[] };
        }[];
      };
    };
    expect(feed.directed).toBe(false);
    expect(feed.nodes.map(({ id }) => id)).toEqual(coIssuance.nodes.map(({ agency }) => agency.id).sort());
    expect(feed.edges).toEqual(
      coIssuance.edges.map(({ a, b, weight, sharedPolicies }) => ({
        source: a.id,
        target: b.id,
        key: `CO_ISSUES/${a.id}/${b.id}`,
        type: 'CO_ISSUES',
        directed: false,
        weight,
        recordedOn: '2023-05-26',
        sharedPolicies: sharedPolicies.nodes
          .map(({ node }) => node.id)
          .sort()
          .join(' '),
      })),
    );
    expect(feed.graph['query']).toBe('/graph/co-issuance.json?agencies=agency:most,agency:ndrc&minWeight=1');
  });

  it('has the initiatives and places of the trace, joined by what the graph says', async () => {
    const feed = await nodeLink(traceOfAi('json'));
    const { trace } = (await dataOf(
      store,
      '{ trace(technology: "technology:artificial-intelligence", filter: { level: PROVINCE }) { places { region { id } initiatives(first: 100) { edges { node { id } regions { id } } } } } }',
    )) as {
      trace: {
        places: {
          region: { id: string };
          initiatives: { edges: { node: { id: string }; regions: { id: string }[] }[] };
        }[];
      };
    };
    const ids = new Set(feed.nodes.map(({ id }) => id));
    const joined = new Set(feed.edges.map(({ source, target }) => `${source} ${target}`));
    expect(trace.places.length).toBeGreaterThan(3);
    for (const { region, initiatives } of trace.places) {
      expect(ids).toContain(region.id);
      for (const { node, regions } of initiatives.edges)
        expect(regions.some(({ id }) => joined.has(`${node.id} ${id}`))).toBe(true);
    }
    expect(joined).toContain('region:beijing-haidian region:beijing');
    for (const { source, target } of feed.edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
  });

  it.each([
    ['neighborhood', 'neighborhood(ids: ["agency:most"], depth: 1)', '?ids=agency:most&depth=1'],
    [
      'neighborhood',
      'neighborhood(ids: ["agency:most", "company:baidu"], depth: 2, limit: 30, relationTypes: [ISSUED_BY, PARTICIPATES_IN])',
      '?ids=agency:most,company:baidu&depth=2&limit=30&relationTypes=ISSUED_BY,PARTICIPATES_IN',
    ],
    [
      'graph',
      'graph(filter: { technology: "technology:energy", types: [POLICY, TECHNOLOGY] }, limit: 50)',
      '?technology=technology:energy&types=POLICY,TECHNOLOGY&limit=50',
    ],
  ])('of the %s has the nodes and edges of %s', async (name, field, query) => {
    const answer = (await dataOf(store, `{ asked: ${field} { nodes { node { id } } edges { id } } }`)) as {
      asked: { nodes: { node: { id: string } }[]; edges: { id: string }[] };
    };
    const { nodes, edges } = await nodeLink(`/graph/${name}.json${query}`);
    expect(nodes.length).toBeGreaterThan(3);
    expect(nodes.map(({ id }) => id).sort()).toEqual(answer.asked.nodes.map(({ node }) => node.id).sort());
    expect(edges.map(({ key }) => key).sort()).toEqual(answer.asked.edges.map(({ id }) => id).sort());
  });

  it('of paths has the nodes of the paths, and the relationships that they follow', async () => {
    const { paths } = (await dataOf(
      store,
      '{ paths(from: "company:baidu", to: "agency:most", first: 3) { length nodes { id } steps { type } } }',
    )) as { paths: { length: number; nodes: { id: string }[]; steps: { type: string }[] }[] };
    const { nodes, edges } = await nodeLink('/graph/paths.json?from=company:baidu&to=agency:most&first=3');
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      [...new Set(paths.flatMap((each) => each.nodes.map(({ id }) => id)))].sort(),
    );
    expect(edges.length).toBeGreaterThanOrEqual(paths[0]?.length ?? 1);
    for (const { source, target } of edges)
      expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([source, target]));
  });

  it('of co-issuance weighs pairs as the question says', async () => {
    const { edges } = await nodeLink('/graph/co-issuance.json?weighting=FRACTIONAL');
    const { coIssuance } = (await dataOf(
      store,
      '{ coIssuance(weighting: FRACTIONAL) { edges { a { id } b { id } weight } } }',
    )) as {
      coIssuance: { edges: { a: { id: string }; b: { id: string }; weight: number }[] };
    };
    expect(new Map(edges.map(({ key, weight }) => [key, weight]))).toEqual(
      new Map(coIssuance.edges.map(({ a, b, weight }) => [`CO_ISSUES/${a.id}/${b.id}`, weight])),
    );
  });

  it('names the snapshot that it was computed from', async () => {
    await dataOf(store, '{ coverage { articleCount } }');
    const { graph } = await nodeLink('/graph/paths.json?from=company:baidu&to=agency:most');
    expect(graph).toMatchObject({ snapshot: (lastSnapshotOf(store) as { digest: string }).digest });
  });

  it('is the same on both engines, byte for byte', async () => {
    const engines = await openEngines();
    const answers: string[] = [];
    for (const engine of storesOf(engines)) {
      await seedFromFolder(engine, packagePath('seeds'));
      const other = await createHttpService(engine, pino({ level: 'silent' }));
      for (const address of ['/graph/co-issuance.json', traceOfAi('gexf')])
        answers.push((await other.server.inject(address)).body);
      await other.stop();
    }
    await engines.close();
    expect(answers).toEqual(storesOf(engines).flatMap(() => [answers[0], answers[1]]));
    expect(answers[1]).toContain('인공지능');
  });

  it('takes lists with commas or repeated, and gives them one address', async () => {
    const [commas, repeated] = await Promise.all([
      get('/graph/co-issuance.json?agencies=agency:ndrc,agency:most'),
      get('/graph/co-issuance.json?agencies=agency:most&agencies=agency:ndrc'),
    ]);
    expect(commas.headers.get('etag')).toBe(repeated.headers.get('etag'));
  });
});

describe('a wrong question', () => {
  it.each([
    [
      '/graph/trace.json',
      '`technology` is missing: name a technology, as in technology=technology:artificial-intelligence.',
    ],
    ['/graph/co-issuance.gexf?asof=2023', 'There is no argument `asof`.'],
    ['/graph/co-issuance.json?from=2023-13&minWeight=x', '`from` is no date'],
    ['/graph/co-issuance.json?from=2021&from=2022', '`from` may be given once.'],
    [
      `/graph/co-issuance.json?agencies=${Array.from({ length: 101 }, (_, index) => String(index)).join(',')}`,
      '`agencies` takes at most 100 ids.',
    ],
    ['/graph/trace.json?technology=technology:energy&level=street', '`level` takes WORLD, COUNTRY,'],
    [
      '/graph/trace.json?technology=technology:energy&types=POLICY,AGENCY',
      '`types` takes POLICY, PROGRAM, ACHIEVEMENT, not "AGENCY".',
    ],
    ['/graph/trace.json?technology=agency:most', 'There is no technology "agency:most".'],
    ['/graph/co-issuance.json?__proto__=1', 'There is no argument'],
  ])('%s is refused', async (address, message) => {
    const response = await get(address);
    const body = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(response.status).toBe(400);
    expect(body).toEqual({
      errors: [{ message: expect.stringContaining(message) as string, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('when the database', () => {
  it.each([
    ['is away', new StoreUnavailableError('gone'), 'STORE_UNAVAILABLE', 503],
    ['is slow', new StoreTimeoutError('slow'), 'TIMEOUT', 503],
    ['fails', new Error('MATCH (secret)'), 'INTERNAL_SERVER_ERROR', 500],
  ])('%s, a feed says so and nothing more', async (_when, error, code, status) => {
    const response = await store.failingWith(error, () => get('/graph/co-issuance.json'));
    const text = await response.text();
    expect([response.status, text.includes('secret'), response.headers.get('cache-control')]).toEqual([
      status,
      false,
      'no-store',
    ]);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});
