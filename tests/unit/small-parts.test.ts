/** Names, dates, pages, configuration: the small parts that everything rests on. */
import { describe, expect, it } from 'vitest';
import { newestFirst, touchesSpan } from '../../src/analysis/partial-date.js';
import { closest } from '../../src/closest.js';
import { ConfigError, defaultSettings, readConfig } from '../../src/config.js';
import { InvalidArgumentError } from '../../src/graph/errors.js';
import { encodeCursor, pageOf, pageOfList, pageRequest } from '../../src/graph/page.js';
import { nameKey } from '../../src/ontology/index.js';
import { relationshipId } from '../../src/ontology/relationship-id.js';
import { languageOf } from '../../src/seed/language-of.js';

describe('nameKey', () => {
  it.each([
    ['海澱區', '海淀区'],
    ['門頭溝區', '门头沟区'],
    ['Ｒ＆Ｄ 센터', 'r&d센터'],
    ['중국·과학원', '중국 과학원'],
    ['‘달빛 계획’', '달빛계획'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('is empty for what has no letter or digit', () => {
    expect(nameKey('…!')).toBe('');
  });
});

describe('languageOf', () => {
  it.each([
    ['과학기술부 科技部', 'ko'],
    ['科学技术部', 'zhHans'],
    ['科學技術部', 'zhHant'],
    ['https://example.org', 'en'],
  ])('%s is %s', (title, language) => {
    expect(languageOf(title)).toBe(language);
  });
});

describe('touchesSpan', () => {
  it.each([
    ['2023-05-18', '2023-05', '2023', true],
    ['2023', '2023-05-18', null, true],
    ['2021-01', null, '2020', false],
    ['2021-01', '2021-02', null, false],
    ['2021', null, '2021-03-04', true],
    ['2022-12-31', '2023', null, false],
  ])('%s from %s to %s: %s', (date, from, to, touches) => {
    expect(touchesSpan(date, from, to)).toBe(touches);
  });
});

describe('newestFirst', () => {
  it('puts what has no date last', () => {
    const dated = [
      { id: 'a', date: null },
      { id: 'b', date: '2021' },
      { id: 'c', date: '2023-05' },
    ];
    expect(dated.sort(newestFirst).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('closest', () => {
  it('finds a slip of the pen and nothing else', () => {
    expect(closest('Polcy', ['Policy', 'Person'])).toBe('Policy');
    expect(closest('Zebra', ['Policy', 'Person'])).toBeNull();
  });
});

describe('pages', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ key: id, id }));
  const idsOf = (page: ReturnType<typeof pageOfList<(typeof rows)[number]>>): string =>
    page.items.map(({ item }) => item.id).join('');
  const at = (id: string): string => encodeCursor({ key: id, id });
  const page = (args: Parameters<typeof pageRequest>[0]) => pageOfList(rows, pageRequest(args), (row) => row);

  it('go forward and backward over the same rows', () => {
    expect(idsOf(page({ first: 2 }))).toBe('ab');
    expect(idsOf(page({ first: 2, after: at('b') }))).toBe('cd');
    expect(idsOf(page({ last: 2 }))).toBe('cd');
    expect(idsOf(page({ last: 2, before: at('c') }))).toBe('ab');
  });

  it('say whether there is more on either side', () => {
    expect(page({ first: 2 })).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(page({ first: 2, after: at('b') })).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(page({ last: 2, before: at('d') })).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('are empty for nothing', () => {
    expect(pageOf([], pageRequest({}), (row: { key: string; id: string }) => row)).toEqual({
      items: [],
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  it.each([
    [{ first: 0 }],
    [{ first: 101 }],
    [{ last: -1 }],
    [{ first: 1, last: 1 }],
    [{ after: 'nonsense' }],
    [{ before: Buffer.from('{"a":1}').toString('base64url') }],
  ])('refuse %j', (args) => {
    expect(() => pageRequest(args)).toThrow(InvalidArgumentError);
  });

  it('refuse a cursor of another list', () => {
    expect(() => page({ after: at('z') })).toThrow(InvalidArgumentError);
  });
});

describe('relationshipId', () => {
  it('is the same for both directions of what has none', () => {
    const [there, back] = [
      { type: 'PARTNERS_WITH', from: 'company:b', to: 'agency:a', date: '2023' },
      { type: 'PARTNERS_WITH', from: 'agency:a', to: 'company:b', date: '2023' },
    ].map(relationshipId);
    expect(there).toBe(back);
    expect(there).toBe('PARTNERS_WITH/agency:a/company:b/2023');
  });
});

describe('readConfig', () => {
  it('serves the embedded store on loopback by default', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'info',
      service: defaultSettings,
      store: { engine: 'grafeo', folder: 'data' },
    });
  });

  it('chooses Neo4j when NEO4J_URI is set', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret', PORT: '' }).store).toEqual({
      engine: 'neo4j',
      uri: 'neo4j://db:7687',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it('reads what the service allows', () => {
    expect(
      readConfig({
        RATE_LIMIT: '0',
        TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::1',
        CORS_ORIGINS: 'https://a.example, http://b.example:8080',
        METRICS: 'on',
        MAX_QUERY_DEPTH: '12',
      }).service,
    ).toEqual({
      ...defaultSettings,
      rateLimit: 0,
      trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::1'],
      corsOrigins: ['https://a.example', 'http://b.example:8080'],
      metrics: true,
      maxDepth: 12,
    });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT: must be a port number'],
    [{ PORT: '70000' }, 'PORT:'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL:'],
    [{ MAX_QUERY_COST: '0' }, 'MAX_QUERY_COST: must be at least 1'],
    [{ MAX_BODY_BYTES: '1e9x' }, 'MAX_BODY_BYTES: must be a whole number'],
    [{ RATE_LIMIT: '-1' }, 'RATE_LIMIT: must be at least 0'],
    [{ TRUST_PROXY: '10.0.0.0/8,everybody' }, 'TRUST_PROXY: must be addresses or networks'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY: must be addresses or networks'],
    [{ CORS_ORIGINS: 'https://example.org/path' }, 'CORS_ORIGINS: must be * or origins'],
    [{ HSTS_SECONDS: 'year' }, 'HSTS_SECONDS: must be a whole number'],
    [{ INTROSPECTION: 'yes' }, 'INTROSPECTION: must be on or off'],
    [{ PUBLIC_READ: 'no' }, 'PUBLIC_READ: must be on or off'],
    [{ OIDC_ISSUER: 'https://sso.example.org' }, 'OIDC_ISSUER and OIDC_AUDIENCE: one needs the other'],
    [{ OIDC_AUDIENCE: 'policy-graph' }, 'OIDC_ISSUER and OIDC_AUDIENCE: one needs the other'],
    [{ OIDC_ISSUER: 'http://sso.example.org', OIDC_AUDIENCE: 'x' }, 'OIDC_ISSUER: must be an https address'],
    [{ OIDC_ROLE_MAP: 'editors' }, 'OIDC_ROLE_MAP: must be pairs like group=curator'],
    [{ OIDC_ROLE_MAP: 'editors=owner' }, 'OIDC_ROLE_MAP:'],
    [{ NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI: must look like neo4j://'],
    [{ NEO4J_URI: 'neo4j://db:7687' }, 'NEO4J_PASSWORD: must be set'],
  ])('says what is wrong with %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  it('reads who may read and whose tokens are taken', () => {
    const environment = {
      PUBLIC_READ: 'off',
      ADMIN_KEY_HASH: 'ab'.repeat(32),
      OIDC_ISSUER: 'https://sso.example.org/realms/research',
      OIDC_AUDIENCE: 'policy-graph',
      OIDC_ROLE_CLAIM: 'realm_access.roles',
      OIDC_ROLE_MAP: 'editors=curator, cn=owners=admin',
    };
    expect(readConfig(environment).service.access).toEqual({
      publicRead: false,
      adminKeyHash: 'ab'.repeat(32),
      oidc: {
        issuer: 'https://sso.example.org/realms/research',
        audience: 'policy-graph',
        jwksUrl: null,
        roleClaim: 'realm_access.roles',
        roleMap: { editors: 'curator', 'cn=owners': 'admin' },
      },
    });
    expect(defaultSettings.access).toEqual({ publicRead: true, adminKeyHash: null, oidc: null });
  });

  it('does not repeat what may be a key', () => {
    const key = 'stipg_000000000000_00000000000000000000000000000000000000';
    expect(() => readConfig({ ADMIN_KEY_HASH: key })).toThrow('ADMIN_KEY_HASH: must be the hash');
    expect(() => readConfig({ ADMIN_KEY_HASH: key })).not.toThrow(key);
  });

  it('names every wrong variable at once', () => {
    expect(() => readConfig({ PORT: '-1', LOG_LEVEL: 'x' })).toThrow(/PORT:[\s\S]*LOG_LEVEL:/);
  });
});
