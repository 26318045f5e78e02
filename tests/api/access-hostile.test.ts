/** Credentials made to deceive: each is refused with 401 or 400, none is taken for nobody, none stops the service. */
import { createSecretKey, randomBytes } from 'node:crypto';
import { base64url, exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksumOf, idOfKey } from '../../src/access/api-key.js';
import { addKey } from '../../src/access/keys.js';
import { defaultSettings } from '../../src/config.js';
import { StoreUnavailableError } from '../../src/store/errors.js';
import { audience, Issuer, newSigner, publicText, type SignedBy } from '../oidc-issuer.js';
import { conversation, query, send, startService, type RunningService } from './service.js';

let issuer: Issuer;
let signer: SignedBy;
let stranger: SignedBy;
beforeAll(async () => {
  issuer = await Issuer.start();
  [signer, stranger] = await Promise.all([newSigner('k1'), newSigner('k1')]);
  await issuer.publish(signer);
});
afterAll(() => issuer.close());

const viewer = query('{ viewer { id role } }');

/** A service of its own for each test: wrong credentials are counted. */
const withService = async (work: (running: RunningService) => Promise<void>): Promise<void> => {
  const oidc = {
    issuer: issuer.url,
    audience,
    jwksUrl: null,
    roleClaim: 'roles',
    roleMap: { admin: 'admin' },
  } as const;
  const running = await startService({ access: { ...defaultSettings.access, oidc } });
  try {
    await work(running);
  } finally {
    await running.close();
  }
};

const statusOf = async ({ port }: RunningService, authorization: string): Promise<number> =>
  (await send(port, { ...viewer, headers: { ...viewer.headers, authorization } })).status;

const part = (value: object): string => base64url.encode(JSON.stringify(value));
const now = (): number => Math.floor(Date.now() / 1000);
const claims = (): Record<string, unknown> => ({
  iss: issuer.url,
  aud: audience,
  sub: 'attacker',
  roles: ['admin'],
  iat: now(),
  exp: now() + 300,
});

const unsigned = (header: object, signature = ''): string => `${part(header)}.${part(claims())}.${signature}`;

const tokens: readonly (readonly [string, () => Promise<string> | string])[] = [
  ['alg none', () => unsigned({ alg: 'none' })],
  ['alg None', () => unsigned({ alg: 'None', kid: 'k1' })],
  [
    'alg none with the signature of another',
    async () => unsigned({ alg: 'none' }, (await issuer.token(signer)).split('.')[2]),
  ],
  ['no alg', () => unsigned({ kid: 'k1' }, 'AAAA')],
  ['alg that is a list', () => unsigned({ alg: ['RS256'], kid: 'k1' }, 'AAAA')],
  [
    'HS256 with the public key as its secret',
    async () =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
        .sign(createSecretKey(Buffer.from(await publicText(signer)))),
  ],
  [
    'HS256 with an empty secret',
    () =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', kid: '/dev/null' })
        .sign(createSecretKey(Buffer.alloc(32))),
  ],
  ['a kid that is a path', () => issuer.token(stranger, claims(), { kid: '../../../../dev/null' })],
  ['a kid that is a query', () => issuer.token(stranger, claims(), { kid: "k1' UNION SELECT 'x" })],
  ['a kid that is an address', () => issuer.token(stranger, claims(), { kid: 'http://127.0.0.1:1/keys' })],
  ['a stranger’s key with a known kid', () => issuer.token(stranger, claims())],
  [
    'a key of its own in jwk',
    async () => issuer.token(stranger, claims(), { jwk: await exportJWK(stranger.publicKey) }),
  ],
  ['an address of keys of its own in jku', () => issuer.token(stranger, claims(), { jku: 'http://127.0.0.1:1/jwks' })],
  [
    'a crit that nobody knows',
    () => unsigned({ alg: 'RS256', kid: 'k1', crit: ['secret-sauce'], 'secret-sauce': 1 }, 'AAAA'),
  ],
  ['another audience', () => issuer.token(signer, { ...claims(), aud: 'another-service' })],
  ['no audience', () => issuer.token(signer, { ...claims(), aud: undefined as never })],
  ['an audience that begins alike', () => issuer.token(signer, { ...claims(), aud: `${audience}-staging` })],
  ['another issuer', () => issuer.token(signer, { ...claims(), iss: 'https://issuer.example' })],
  ['the issuer with a slash more', () => issuer.token(signer, { ...claims(), iss: `${issuer.url}/` })],
  ['an end that is past', () => issuer.token(signer, { ...claims(), exp: now() - 3_600 })],
  ['no end', () => issuer.token(signer, { ...claims(), exp: undefined as never })],
  ['an end that is a text', () => issuer.token(signer, { ...claims(), exp: 'never' as never })],
  ['a beginning to come', () => issuer.token(signer, { ...claims(), nbf: now() + 3_600 })],
  ['no subject', () => issuer.token(signer, { ...claims(), sub: undefined as never })],
  ['a subject that is a list', () => issuer.token(signer, { ...claims(), sub: ['user-1'] as never })],
  ['an empty subject', () => issuer.token(signer, { ...claims(), sub: '' })],
  ['a subject with lines for the log', () => issuer.token(signer, { ...claims(), sub: 'a\n{"level":30}' })],
  ['a subject of 300 characters', () => issuer.token(signer, { ...claims(), sub: 'a'.repeat(300) })],
  [
    'claims changed after signing',
    async () => {
      const [head = '', , signature = ''] = (await issuer.token(signer)).split('.');
      return `${head}.${part(claims())}.${signature}`;
    },
  ],
  ['five parts, as encrypted ones have', () => `${part({ alg: 'dir', enc: 'A128GCM' })}.a.b.c.d`],
  ['no parts', () => 'eyJhbGciOiJSUzI1NiJ9'],
  ['dots alone', () => '..'],
  ['a body that is no JSON', () => `${part({ alg: 'RS256', kid: 'k1' })}.AAAA.AAAA`],
  [
    'a token of 12 KiB',
    async () =>
      issuer.token(signer, {
        ...claims(),
        padding: randomBytes(8 * 1024)
          .toString('hex')
          .slice(0, 8_200),
      }),
  ],
];

describe('a token', () => {
  it('as the issuer gives it is good: what follows fails for its own reason', () =>
    withService(async (running) => {
      expect(await statusOf(running, `Bearer ${await issuer.token(signer, claims())}`)).toBe(200);
    }));

  it.each(tokens)('with %s is refused', async (_what, make) => {
    await withService(async (running) => {
      expect(await statusOf(running, `Bearer ${await make()}`)).toBe(401);
      // The service goes on, for those who come with a good one.
      expect(await statusOf(running, `Bearer ${await issuer.token(signer)}`)).toBe(200);
    });
  });

  it('of an unknown kid does not make the issuer be asked each time', () =>
    withService(async (running) => {
      await statusOf(running, `Bearer ${await issuer.token(signer)}`);
      const before = issuer.asked.get('/realms/made-up/keys') ?? 0;
      for (let at = 0; at < 15; at += 1)
        expect(await statusOf(running, `Bearer ${await issuer.token(stranger, {}, { kid: String(at) })}`)).toBe(401);
      expect((issuer.asked.get('/realms/made-up/keys') ?? 0) - before).toBeLessThanOrEqual(1);
    }));
});

describe('an Authorization header', () => {
  it.each([
    ['Basic dXNlcjpwYXNz'],
    ['Bearer'],
    ['Bearer '],
    ['bearer: x'],
    ['Token stipg_x'],
    ['Bearer stipg_'],
    ['Bearer stipg_000000000000_00000000000000000000000000000000000000'],
    ['Bearer null'],
    ['Bearer undefined'],
    ['Bearer a b'],
    ['Bearer a, Bearer b'],
    [`Bearer ${'a'.repeat(9_000)}`],
  ])('%.40s is refused', async (authorization) => {
    await withService(async (running) => {
      expect(await statusOf(running, authorization)).toBe(401);
    });
  });

  it('longer than all headers may be is refused before it is looked at', () =>
    withService(async (running) => {
      expect(await statusOf(running, `Bearer ${'a'.repeat(20_000)}`)).toBe(431);
    }));

  it('that comes twice is refused, whichever is good', () =>
    withService(async (running) => {
      const { text } = await addKey(running.store, { name: 'good', role: 'admin' }, { id: 'cli' });
      const body = String(viewer.body);
      for (const [first, second] of [
        [text, 'other'],
        ['other', text],
        [text, text],
      ]) {
        const answer = await conversation(running.port, (socket) => {
          socket.write(
            [
              'POST /graphql HTTP/1.1',
              'Host: localhost',
              'Connection: close',
              'Content-Type: application/json',
              `Content-Length: ${String(body.length)}`,
              `Authorization: Bearer ${String(first)}`,
              `authorization: Bearer ${String(second)}`,
              '',
              body,
            ].join('\r\n'),
          );
        });
        expect(answer).toMatch(/^HTTP\/1\.1 400 /);
        expect(answer).toContain('"BAD_REQUEST"');
      }
    }));

  it('is looked at for its scheme in any case', () =>
    withService(async (running) => {
      const { text } = await addKey(running.store, { name: 'good', role: 'reader' }, { id: 'cli' });
      expect(await statusOf(running, `bearer ${text}`)).toBe(200);
      expect(await statusOf(running, `BEARER  ${text}`)).toBe(200);
    }));

  it('is the only place for a credential: addresses, cookies and bodies are not looked at', () =>
    withService(async (running) => {
      const { text } = await addKey(running.store, { name: 'good', role: 'admin' }, { id: 'cli' });
      const elsewhere = await send(running.port, {
        path: `/graphql?access_token=${text}`,
        headers: { 'content-type': 'application/json', cookie: `access_token=${text}`, 'x-api-key': text },
        body: JSON.stringify({ query: '{ viewer { id role } }', access_token: text }),
      });
      expect(JSON.parse(elsewhere.text)).toMatchObject({ data: { viewer: { role: 'ANONYMOUS' } } });
    }));
});

describe('a key', () => {
  it('with the id of another and a secret of its own is refused', () =>
    withService(async (running) => {
      const [good, bad] = await Promise.all(
        ['good', 'bad'].map((name) => addKey(running.store, { name, role: 'reader' }, { id: 'cli' })),
      );
      // With a checksum that is right, so that it is the hash that tells.
      const mixed = `stipg_${good?.apiKey.id ?? ''}${bad?.text.slice(18, -6) ?? ''}`;
      const whole = mixed + checksumOf(mixed);
      expect(idOfKey(whole)).toBe(good?.apiKey.id);
      expect(await statusOf(running, `Bearer ${whole}`)).toBe(401);
      expect(await statusOf(running, `Bearer ${good?.text ?? ''}`)).toBe(200);
    }));

  it('that cannot be checked, since the store is down, is not taken for anything', () =>
    withService(async (running) => {
      const { text } = await addKey(running.store, { name: 'good', role: 'reader' }, { id: 'cli' });
      await running.store.failingWith(new StoreUnavailableError('down'), async () => {
        expect(await statusOf(running, `Bearer ${text}`)).toBe(503);
      });
      expect(await statusOf(running, `Bearer ${text}`)).toBe(200);
    }));
});
