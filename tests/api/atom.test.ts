/** Atom feeds on the real seeds, read by a feed reader of the registry (node-feedparser). */
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { recordSeeding } from '../../src/curation/record-seeding.js';
import { packagePath } from '../../src/package-path.js';
import { applyPlan } from '../../src/seed/apply.js';
import { seedContent } from '../../src/seed/content.js';
import { planSeeding } from '../../src/seed/plan.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';
import { dataOf } from '../ask.js';
import { changed, edited } from '../contract/curation-world.js';
import { get, origin, store } from './feed-service.js';

interface Feed {
  readonly meta: FeedParser.Meta;
  readonly items: readonly FeedParser.Item[];
  readonly next: string | null;
}

const read = async (address: string): Promise<Feed> => {
  const response = await fetch(address.startsWith('http') ? address : origin + address);
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')], text.slice(0, 500)).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ]);
  const parser = new FeedParser({ feedurl: address });
  const items: FeedParser.Item[] = [];
  await new Promise<void>((resolve, reject) => {
    parser.on('data', (item: FeedParser.Item) => items.push(item));
    parser.on('end', resolve);
    parser.on('error', reject);
    Readable.from([text]).pipe(parser);
  });
  const [, next = null] = /<link rel="next" href="([^"]+)"/.exec(text) ?? [];
  return { meta: parser.meta, items, next: next?.replaceAll('&amp;', '&') ?? null };
};

const ai = '/feeds/trace.atom?technology=technology:artificial-intelligence';
const shanghai = `${ai}&regions=region:shanghai`;

const titles = ({ items }: Feed): (string | null)[] => items.map(({ title }) => title);

describe('the feed of a trace', () => {
  it('has the initiatives of the trace, each with its page, its evidence and its sources', async () => {
    const feed = await read(`${shanghai}&first=100&language=en`);
    const { trace } = (await dataOf(
      store,
      '{ trace(technology: "technology:artificial-intelligence", filter: { regions: ["region:shanghai"] }) { totalCount } }',
    )) as { trace: { totalCount: number } };
    expect(feed.items).toHaveLength(trace.totalCount);
    expect(trace.totalCount).toBeGreaterThan(0);
    expect(feed.meta).toMatchObject({ '#version': '1.0', '#type': 'atom', language: 'en' });
    expect(feed.meta.xmlurl).toContain('/feeds/trace.atom?');
    for (const item of feed.items) {
      expect(item.guid).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(item.link).toMatch(new RegExp(`^${origin}/entity/(policy|program|achievement):`));
      expect(item.description).toContain('Said in');
      expect(item.description).toMatch(/href="[^"]+\/entity\/article:/);
      expect(item.date?.toISOString()).toBe('2023-05-26T00:00:00.000Z');
    }
    expect((await get(new URL(feed.items[0]?.link ?? '').pathname)).status).toBeLessThan(500);
  });

  it('is paged without loss or repetition', async () => {
    const all = titles(await read(`${ai}&first=100`));
    const seen: (string | null)[] = [];
    let address: string | null = `${ai}&first=7`;
    while (address !== null && seen.length <= all.length) {
      const page: Feed = await read(address);
      seen.push(...titles(page));
      address = page.next;
    }
    expect(seen.slice(0, all.length)).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('shows an entry again, first and under its id, when it was corrected', async () => {
    const before = await read(`${shanghai}&language=en`);
    const last = before.items.at(-1);
    const id = decodeURIComponent(/entity\/(.+)$/.exec(last?.link ?? '')?.[1] ?? '');
    await edited(store, id, { summary: 'Corrected: <b> & "quotes" \u0007.' });
    const after = await read(`${shanghai}&language=en`);
    expect(after.items[0]?.guid).toBe(last?.guid);
    expect(after.items[0]?.summary).toContain('Corrected: <b> & "quotes"');
    expect(after.items[0]?.date?.getTime()).toBeGreaterThan(before.items[0]?.date?.getTime() ?? Infinity);
    expect(after.meta.date?.getTime()).toBe(after.items[0]?.date?.getTime());
    expect(new Set(after.items.map(({ guid }) => guid))).toEqual(new Set(before.items.map(({ guid }) => guid)));
  });

  it('shows a new initiative first', async () => {
    await changed(store, 'upsertEntity', {
      id: 'program:shanghai-test',
      names: { en: 'A new AI programme in Shanghai' },
      properties: [{ name: 'kind', value: 'PROGRAMME' }],
    });
    for (const [type, to] of [
      ['TARGETS', 'technology:artificial-intelligence'],
      ['LOCATED_IN', 'region:shanghai'],
    ])
      await changed(store, 'upsertRelation', {
        ...{ type, from: 'program:shanghai-test', to },
        evidence: [{ article: 'article:kostec-2023-05-26-policy-01', paragraph: 'p5', terms: ['과기부'] }],
      });
    expect(titles(await read(`${shanghai}&language=en&first=1`))).toEqual(['A new AI programme in Shanghai']);
  });
});

describe('the feed of changes', () => {
  it('has what curators and seeds changed, newest first, with who and what', async () => {
    const content = seedContent(readSeedFiles(packagePath('seeds')));
    await changed(store, 'comment', { on: 'agency:most', text: 'Check.' }, 'change { id }');
    const feed = await read('/feeds/changes.atom?language=en');
    expect(feed.items[0]).toMatchObject({ author: 'Ada', title: expect.stringMatching(/^COMMENT: /) as unknown });
    expect(feed.items.map(({ categories }) => categories[0])).toContain('UPSERT');
    const [id, row] = [...content.entities].find(([, { type }]) => type === 'Company') ?? [];
    if (id === undefined || row === undefined) throw new Error('no company');
    const other = new Map([...content.entities, [id, { ...row, properties: { ...row.properties, summary: 'New.' } }]]);
    await applyPlan(store, await planSeeding(store, { ...content, entities: other }), undefined, recordSeeding);
    const [seeded] = (await read('/feeds/changes.atom?language=en&first=1')).items;
    expect(seeded).toMatchObject({ author: 'Seeds', link: `${origin}/entity/${id}` });
    expect(seeded?.description).toContain('summary');
  });
});

describe('a feed', () => {
  it('of a search has what the search finds', async () => {
    const feed = await read(`/feeds/search.atom?query=${encodeURIComponent('과기부')}&types=AGENCY&language=ko`);
    expect(feed.items.length).toBeGreaterThan(0);
    expect(feed.items.map(({ link }) => link)).toContain(`${origin}/entity/agency:most`);
  });

  it('is what RFC 4287 asks for', async () => {
    const root = create(await (await get(`${ai}&first=3`)).text()).root();
    const feed = root.toObject() as { feed: Record<string, unknown> };
    for (const name of ['id', 'title', 'updated', 'author', 'link', 'entry']) expect(feed.feed).toHaveProperty(name);
    const links = feed.feed['link'] as Record<string, string>[];
    expect(links.map((link) => link['@rel'])).toEqual(['self', 'alternate', 'first', 'next']);
    for (const link of links) expect(link['@href']).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });

  it('is not sent again while it is the same, and is after a change', async () => {
    const first = await get(shanghai);
    const etag = first.headers.get('etag') ?? '';
    const known = await get(shanghai, { 'if-none-match': etag });
    expect([known.status, await known.text()]).toEqual([304, '']);
    // A second that is not over may bring more: then there is no Last-Modified.
    expect((await get(shanghai)).headers.get('last-modified')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const modified = (await get(shanghai)).headers.get('last-modified') ?? '';
    expect((await get(shanghai, { 'if-modified-since': modified })).status).toBe(304);
    const id = 'program:shanghai-test';
    await edited(store, id, { summary: 'Once more.' });
    expect((await get(shanghai, { 'if-modified-since': modified })).status).toBe(200);
    expect((await get(shanghai, { 'if-none-match': etag })).status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  it.each([
    ['trace.atom', 'technology'],
    ['trace.atom?technology=technology:none', 'no technology'],
    [`trace.atom?technology=technology:artificial-intelligence&first=101`, '`first`'],
    [`trace.atom?technology=technology:artificial-intelligence&after=x`, '`after`'],
    ['changes.atom?language=fr', 'language'],
    ['changes.atom?sinc=3', 'sinc'],
    ['search.atom?query=%20', 'no letters'],
  ])('refuses %s', async (address, said) => {
    const response = await get(`/feeds/${address}`);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(said);
  });
});
