/** GraphQL over HTTP: our service on either engine, and @neo4j/graphql. */
import path from 'node:path';
import { packagePath } from '../../src/package-path.js';
import { benchNeo4j } from '../neo4j/server.js';
import type { GraphqlQuestion, Question, Variables } from '../questions/question.js';
import { startChild, type Child } from './child.js';
import { httpClient } from './http.js';
import type { Way, WayName } from './way.js';

/** Every answer computed, or given again from memory where the question was asked before. */
export const serviceWay = async (uri: string, name: 'service' | 'service, asked again'): Promise<Way> => {
  const { username, password, database } = benchNeo4j;
  return graphqlWay(
    name,
    await startService({
      ANSWER_CACHE_MB: name === 'service' ? '0' : '64',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    }),
    ({ service }) => service,
  );
};

export const embeddedServiceWay = async (folder: string): Promise<Way> =>
  graphqlWay(
    'service, embedded',
    await startService({ NEO4J_URI: '', DATA_DIR: folder, ANSWER_CACHE_MB: '0' }),
    ({ service }) => service,
  );

export const neo4jGraphqlWay = async (uri: string): Promise<Way> => {
  const child = await startChild(
    [path.join(import.meta.dirname, '../neo4j-graphql/server.js')],
    { NEO4J_URI: uri, NEO4J_USERNAME: benchNeo4j.username, NEO4J_PASSWORD: benchNeo4j.password },
    /^ready (\S+)$/,
  );
  return graphqlWay('@neo4j/graphql', child, ({ neo4jGraphql }) => neo4jGraphql);
};

// The level is info because the line that says the port has it; requests are logged as users of the default have them.
const startService = (environment: Readonly<Record<string, string>>): Promise<Child> =>
  startChild(
    [packagePath('dist', 'cli', 'main.js'), 'serve', '--no-seed'],
    { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', ...environment },
    /ready: GraphiQL at .*GraphQL at (http:\S+\/graphql)/,
  );

const graphqlWay = (name: WayName, child: Child, asked: (question: Question) => GraphqlQuestion): Way => {
  const { post, close } = httpClient(child.said);
  const body = (question: Question, variables: Variables): string =>
    JSON.stringify({ query: asked(question).query, variables });
  return {
    name,
    pid: child.pid,
    ask: async (question, variables) => {
      const answer = await post(body(question, variables));
      if (answer.includes('"errors":')) throw new Error(answer.toString().slice(0, 500));
      return answer;
    },
    lines: async (question, variables) => {
      const answer = JSON.parse((await post(body(question, variables))).toString()) as {
        data: never;
        errors?: unknown;
      };
      if (answer.errors !== undefined) throw new Error(`${name}, ${question.name}: ${JSON.stringify(answer.errors)}`);
      return asked(question).lines(answer.data).sort();
    },
    stop: async () => {
      close();
      await child.stop();
    },
  };
};
