/** The configuration, from environment variables. Every wrong one is named with what was expected. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { isSafeUrl } from './safe-url.js';

const whole = (least: number) =>
  z.coerce
    .number({ error: `must be a whole number, at least ${String(least)}` })
    .int(`must be a whole number, at least ${String(least)}`)
    .min(least, `must be at least ${String(least)}`);
const onOff = z.enum(['on', 'off'], 'must be on or off').transform((value) => value === 'on');
const listOf = (fits: (item: string) => boolean, expected: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((item) => item.trim()))
    .refine((items) => items.every(fits), expected);

const isOrigin = (text: string): boolean => {
  if (text === '*') return true;
  try {
    return /^https?:/.test(text) && new URL(text).origin === text;
  } catch {
    return false;
  }
};
const isProxy = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

const secureUrl = z.string().refine(isSafeUrl, 'must be an https address; http is taken for localhost only');

/** `policy-editors=curator,policy-owners=admin`; the word may have equal signs, the role is what follows the last one. */
const roleMap = z
  .string()
  .transform((text) => text.split(',').map((pair) => /^(.+)=(reader|curator|admin)$/.exec(pair.trim())))
  .refine(
    (pairs) => pairs.every((pair) => pair !== null),
    'must be pairs like group=curator, by comma, with the roles reader, curator and admin',
  )
  .transform((pairs) =>
    Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] as 'reader' | 'curator' | 'admin'])),
  );

const port = z.coerce.number({ error: 'must be a port number from 0 to 65535' }).int().min(0).max(65_535);

const Environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/, 'must look like neo4j://host:7687 or neo4j+s://host')
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  MAX_QUERY_COST: whole(1).default(20_000),
  MAX_QUERY_DEPTH: whole(1).default(20),
  MAX_QUERY_ALIASES: whole(0).default(30),
  MAX_QUERY_ROOT_FIELDS: whole(1).default(20),
  MAX_QUERY_DIRECTIVES: whole(0).default(50),
  MAX_QUERY_TOKENS: whole(1).default(3_000),
  MAX_BODY_BYTES: whole(1).default(1024 * 1024),
  RATE_LIMIT: whole(0).optional(),
  MAX_STREAMS: whole(0).default(1_000),
  MAX_STREAMS_PER_CLIENT: whole(1).default(10),
  PUBLIC_URL: z.string().refine(isOrigin, 'must be an origin like https://graph.example.org').optional(),
  TRUST_PROXY: listOf(isProxy, 'must be addresses or networks like 10.0.0.0/8, or loopback, by comma').default([]),
  CORS_ORIGINS: listOf(isOrigin, 'must be * or origins like https://example.org, by comma').default([]),
  HSTS_SECONDS: whole(0).default(0),
  INTROSPECTION: onOff.default(true),
  TRUSTED_DOCUMENTS: z.string().optional(),
  ANSWER_CACHE_MB: whole(0).default(64),
  PUBLIC_READ: onOff.default(true),
  ADMIN_KEY_HASH: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be the hash that `policy-graph key generate` shows: 64 letters of 0-9 and a-f')
    .optional(),
  OIDC_ISSUER: secureUrl.optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS_URL: secureUrl.optional(),
  OIDC_ROLE_CLAIM: z.string().default('roles'),
  OIDC_ROLE_MAP: roleMap.default({ reader: 'reader', curator: 'curator', admin: 'admin' }),
  METRICS: onOff.default(false),
  TRACING: onOff.default(false),
});

/** An OpenID Connect issuer whose tokens are taken. */
export interface OidcSettings {
  /** As tokens have it in `iss`, letter for letter. */
  readonly issuer: string;
  readonly audience: string;
  /** Where the keys are; null for where the issuer's discovery document says. */
  readonly jwksUrl: string | null;
  /** The claim that holds a role or roles: its name, or a path such as `realm_access.roles`. */
  readonly roleClaim: string;
  /** By the issuer's word, the role here. */
  readonly roleMap: Readonly<Record<string, 'reader' | 'curator' | 'admin'>>;
}

/** Who may read, and whose credentials are taken beside the keys in the store. */
export interface AccessSettings {
  readonly publicRead: boolean;
  /** SHA-256 of a key that is an admin's without being in the store; null for none. */
  readonly adminKeyHash: string | null;
  readonly oidc: OidcSettings | null;
}

/** What the HTTP service allows and shows. Sizes of a query are counts, times are seconds. */
export interface ServiceSettings {
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxRootFields: number;
  readonly maxDirectives: number;
  readonly maxTokens: number;
  readonly maxBodyBytes: number;
  /** Requests a minute from one client, 0 for no limit; null leaves the limit to the service. */
  readonly rateLimit: number | null;
  /** Who may follow at the same time, in all and from one address. */
  readonly maxStreams: number;
  readonly maxStreamsPerClient: number;
  /** Where readers reach the service; null leaves it to the request. */
  readonly publicUrl: string | null;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly hstsSeconds: number;
  readonly introspection: boolean;
  /** A file of the only queries that are answered; null answers all. */
  readonly trustedDocuments: string | null;
  /** How much of answers given before is kept, 0 for nothing. */
  readonly answerCacheBytes: number;
  readonly access: AccessSettings;
  readonly metrics: boolean;
  readonly tracing: boolean;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  readonly service: ServiceSettings;
  readonly store:
    | { readonly engine: 'grafeo'; readonly folder: string }
    | {
        readonly engine: 'neo4j';
        readonly uri: string;
        readonly username: string;
        readonly password: string;
        readonly database: string;
      };
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the configuration. Empty variables count as unset. Throws ConfigError that names every wrong variable. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.')}: ${message}${shownValue(String(path[0]), set)}`,
    );
    throw new ConfigError(
      ['The environment is not right:', ...lines, 'See .env.example for what each variable means.'].join('\n'),
    );
  }
  const { PORT, HOST, LOG_LEVEL, DATA_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  const common = { port: PORT, host: HOST, logLevel: LOG_LEVEL, service: serviceSettings(parsed.data) };
  if (NEO4J_URI === undefined) return { ...common, store: { engine: 'grafeo', folder: DATA_DIR } };
  if (NEO4J_PASSWORD === undefined) {
    throw new ConfigError(
      'The environment is not right:\n  NEO4J_PASSWORD: must be set when NEO4J_URI is.\nSee .env.example for what each variable means.',
    );
  }
  return {
    ...common,
    store: {
      engine: 'neo4j',
      uri: NEO4J_URI,
      username: NEO4J_USERNAME,
      password: NEO4J_PASSWORD,
      database: NEO4J_DATABASE,
    },
  };
};

/** Who mistakes the key for its hash must not find it in a log. */
const shownValue = (name: string, set: Readonly<Record<string, string | undefined>>): string =>
  name === 'ADMIN_KEY_HASH' ? '' : `; it is ${JSON.stringify(set[name])}`;

const oidcSettings = ({
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: audience,
  OIDC_JWKS_URL: jwks,
  OIDC_ROLE_CLAIM: roleClaim,
  OIDC_ROLE_MAP: roleMap,
}: z.output<typeof Environment>): OidcSettings | null => {
  if (issuer === undefined && audience === undefined && jwks === undefined) return null;
  // Without an audience every token that the issuer ever gave to anybody for anything would be good here.
  if (issuer === undefined || audience === undefined) {
    throw new ConfigError(
      'The environment is not right:\n  OIDC_ISSUER and OIDC_AUDIENCE: one needs the other.\nSee .env.example for what each variable means.',
    );
  }
  return { issuer, audience, jwksUrl: jwks ?? null, roleClaim, roleMap };
};

const serviceSettings = (set: z.output<typeof Environment>): ServiceSettings => ({
  maxCost: set.MAX_QUERY_COST,
  maxDepth: set.MAX_QUERY_DEPTH,
  maxAliases: set.MAX_QUERY_ALIASES,
  maxRootFields: set.MAX_QUERY_ROOT_FIELDS,
  maxDirectives: set.MAX_QUERY_DIRECTIVES,
  maxTokens: set.MAX_QUERY_TOKENS,
  maxBodyBytes: set.MAX_BODY_BYTES,
  rateLimit: set.RATE_LIMIT ?? null,
  maxStreams: set.MAX_STREAMS,
  maxStreamsPerClient: set.MAX_STREAMS_PER_CLIENT,
  publicUrl: set.PUBLIC_URL ?? null,
  trustedProxies: set.TRUST_PROXY,
  corsOrigins: set.CORS_ORIGINS,
  hstsSeconds: set.HSTS_SECONDS,
  introspection: set.INTROSPECTION,
  trustedDocuments: set.TRUSTED_DOCUMENTS ?? null,
  answerCacheBytes: set.ANSWER_CACHE_MB * 1024 * 1024,
  access: {
    publicRead: set.PUBLIC_READ,
    adminKeyHash: set.ADMIN_KEY_HASH ?? null,
    oidc: oidcSettings(set),
  },
  metrics: set.METRICS,
  tracing: set.TRACING,
});

/** What holds when nothing is set. */
export const defaultSettings: ServiceSettings = serviceSettings(Environment.parse({}));
