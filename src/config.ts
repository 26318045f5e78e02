/** The configuration, from environment variables. Every wrong one is named with what was expected. */
import { isIP } from 'node:net';
import { z } from 'zod';

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
  TRUST_PROXY: listOf(isProxy, 'must be addresses or networks like 10.0.0.0/8, or loopback, by comma').default([]),
  CORS_ORIGINS: listOf(isOrigin, 'must be * or origins like https://example.org, by comma').default([]),
  HSTS_SECONDS: whole(0).default(0),
  INTROSPECTION: onOff.default(true),
  TRUSTED_DOCUMENTS: z.string().optional(),
  ANSWER_CACHE_MB: whole(0).default(64),
  METRICS: onOff.default(false),
  TRACING: onOff.default(false),
});

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
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly hstsSeconds: number;
  readonly introspection: boolean;
  /** A file of the only queries that are answered; null answers all. */
  readonly trustedDocuments: string | null;
  /** How much of answers given before is kept, 0 for nothing. */
  readonly answerCacheBytes: number;
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
      ({ path, message }) => `  ${path.join('.')}: ${message}; it is ${JSON.stringify(set[String(path[0])])}`,
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

const serviceSettings = (set: z.output<typeof Environment>): ServiceSettings => ({
  maxCost: set.MAX_QUERY_COST,
  maxDepth: set.MAX_QUERY_DEPTH,
  maxAliases: set.MAX_QUERY_ALIASES,
  maxRootFields: set.MAX_QUERY_ROOT_FIELDS,
  maxDirectives: set.MAX_QUERY_DIRECTIVES,
  maxTokens: set.MAX_QUERY_TOKENS,
  maxBodyBytes: set.MAX_BODY_BYTES,
  rateLimit: set.RATE_LIMIT ?? null,
  trustedProxies: set.TRUST_PROXY,
  corsOrigins: set.CORS_ORIGINS,
  hstsSeconds: set.HSTS_SECONDS,
  introspection: set.INTROSPECTION,
  trustedDocuments: set.TRUSTED_DOCUMENTS ?? null,
  answerCacheBytes: set.ANSWER_CACHE_MB * 1024 * 1024,
  metrics: set.METRICS,
  tracing: set.TRACING,
});

/** What holds when nothing is set. */
export const defaultSettings: ServiceSettings = serviceSettings(Environment.parse({}));
