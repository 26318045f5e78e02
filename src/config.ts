/** The configuration, from environment variables. Every wrong one is named with what was expected. */
import { z } from 'zod';

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
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
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
  const common = { port: PORT, host: HOST, logLevel: LOG_LEVEL };
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
